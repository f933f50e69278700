import { expect, it } from 'vitest';
import { inReport, periodsOf, read, rows } from '../read.ts';

it('by how much it is more than in the same period is no figure of that', () =>
  expect(
    rows(
      read(inReport('Trong 9 tháng, thu hoạch 223 tấn (đạt 67% kế hoạch, cao hơn cùng kỳ 17 tấn).')).indicators,
      'obs_value',
      'time_period',
    ).at(-1),
  ).toEqual([17, '2024-01/2024-09']));

it.each([
  ['Tính chung chín tháng, sản lượng đạt 24 tấn.', '2024-01/2024-09'],
  ['Doanh thu chín tháng ước đạt 24 tỷ đồng.', '2024-01/2024-09'],
  ['Thời gian thi công chín tháng, kinh phí 24 tỷ đồng.', null],
])('months counted in words tell how far a figure goes: %s', (text, period) =>
  expect(rows(read(inReport(text)).indicators, 'time_period')).toEqual([[period]]),
);

it('the months of a season date nothing', () =>
  expect(periodsOf('Mùa nắng từ tháng 4 đến tháng 8, mùa mưa từ tháng 9 đến tháng 3 năm sau. Huyện có 14 xã.')).toEqual(
    [['count', null]],
  ));
