import { expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('what several lakes hold is measured of them, as is its share of what they could hold', () =>
  expect(
    said(
      'Dung tích trữ tại 22 hồ chứa nước đạt 266 triệu m3, bằng 64% dung tích thiết kế; tổng dung tích của 21 hồ chứa nước còn lại là 107 triệu m3 đạt 55% dung tích thiết kế.',
    ),
  ).toEqual([
    ['Dung tích trữ hồ chứa nước', 'level', 266, null],
    ['Dung tích trữ hồ chứa nước', 'share', 64, 266],
    ['tổng dung tích hồ chứa nước còn lại', 'level', 107, null],
    ['tổng dung tích hồ chứa nước còn lại', 'share', 55, 107],
  ]));

it('a lake has a level and what it holds', () =>
  expect(
    said('Hồ Nậm Mu mực nước ở cao trình 1.036,5 m, tương đương dung tích 116 triệu m3, đạt 70% dung tích thiết kế.'),
  ).toEqual([
    ['mực nước Hồ Nậm Mu', 'level', 1036.5, null],
    ['dung tích Hồ Nậm Mu', 'level', 116, null],
    ['dung tích Hồ Nậm Mu', 'share', 70, 116],
  ]));

it('the company that runs waterworks is no works', () => {
  const { projects, indicators } = read('Công ty TNHH Khai thác công trình thủy lợi Nghệ An tưới 5.000 ha lúa.');
  expect(projects).toEqual([]);
  expect(indicators.map(({ label_vi }) => label_vi)).toEqual(['diện tích tưới lúa']);
});
