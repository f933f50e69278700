import { expect, it } from 'vitest';
import { said } from './read.ts';

it('who tells something names nothing', () =>
  expect(said('Thống kê ban đầu cho biết đã có 40 ha lúa bị ngập.')).toEqual([
    ['diện tích lúa bị ngập', 'level', 40, null],
  ]));

it('a mean growth is of what grew', () =>
  expect(
    said('Thu ngân sách đạt 380 tỷ đồng, tăng 249 tỷ đồng so với năm 2015, bình quân tăng 20,1%/năm.').at(-1),
  ).toEqual(['Thu ngân sách', 'change', 20.1, 380]));

it('a group that an index is put into is not what changes', () =>
  expect(
    said('Năm 2023 chỉ số PAPI đạt 41,5 điểm, xếp vào nhóm trung bình thấp, giảm 1,2 điểm so với năm 2022.').at(-1),
  ).toEqual(['chỉ số PAPI', 'change', -1.2, 41.5]));

it('what a share is of, behind it, names no other share', () =>
  expect(said('Tỷ lệ lấp đầy đạt 52% trên tổng số khu và 68% trên số khu đã hoàn thành hạ tầng.')).toEqual([
    ['Tỷ lệ lấp đầy', 'level', 52, null],
    ['Tỷ lệ lấp đầy', 'share', 68, 52],
  ]));
