import { expect, it } from 'vitest';
import { inReport, read, rows, said } from '../read.ts';

const measures = (text: string) => rows(read(text).indicators, 'measure', 'obs_value');

it('what is to be so in a year later than all that a text tells is a target', () => {
  expect(
    measures('Năm 2022 có 4 hợp tác xã.\n\nĐến năm 2030, thu nhập đạt 81 triệu đồng; có 12 sản phẩm OCOP.'),
  ).toEqual([
    ['count', 4],
    ['target', 81],
    ['target', 12],
  ]);
  expect(measures(inReport('Đến năm 2026, tỷ lệ hộ nghèo còn 4%.'))).toEqual([['target', 4]]);
});

it('how it went on, and what was reached, is none', () => {
  expect(measures('Năm 2020 có 3 hợp tác xã, đến năm 2025 có 6 hợp tác xã.').map(([, value]) => value)).toEqual([3, 6]);
  expect(measures('Đến năm 2025, xã đã có 9 hợp tác xã.')[0]?.[0]).toBe('count');
  expect(measures('Đến cuối năm 2023, toàn huyện có 15 xã đạt chuẩn.')[0]?.[0]).toBe('count');
});

it('what a sentence says that will be done is foreseen', () => {
  const { indicators } = read('Thời gian tới, huyện sẽ trồng mới 12 ha rừng, hỗ trợ 45 hộ làm nhà. Năm 2024 có 8 xã.');
  expect(rows(indicators, 'label_vi', 'obs_status')).toEqual([
    ['diện tích trồng mới rừng', 'F'],
    ['hỗ trợ hộ làm nhà', 'F'],
    ['số xã', 'A'],
  ]);
});

it('goals that a list of some of them tells', () =>
  expect(
    said('Một số chỉ tiêu cụ thể như: thu nhập bình quân đạt 36 triệu đồng/năm, tỷ lệ hộ nghèo giảm bình quân 2%/năm.'),
  ).toEqual([
    ['thu nhập bình quân', 'target', 36, null],
    ['giảm tỷ lệ hộ nghèo', 'target', 2, null],
  ]));
