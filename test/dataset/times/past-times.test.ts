import { describe, expect, it } from 'vitest';
import { inReport, periodsOf, read, rows, valuesOf } from '../read.ts';

it('the year that something was founded in dates nothing that it has', () =>
  expect(
    rows(read('Xã được thành lập năm 1997, có 640 hộ. Năm 2023, xã có 600 hộ.').indicators, 'time_period').flat(),
  ).toEqual([null, '2023']));

it('what was asked in the new year dates nothing', () =>
  expect(periodsOf('Theo kết quả điều tra hộ nghèo đầu năm, xã còn 12% hộ nghèo.')).toEqual([['share', null]]));

it('since when is no part of what is counted', () =>
  expect(valuesOf('Tháng 5/2023 có 41 ca mắc sốt xuất huyết, lũy kế từ đầu năm 186 ca.')).toEqual([
    ['ca mắc sốt xuất huyết', 41],
    ['ca mắc sốt xuất huyết', 186],
  ]));

describe('a year that dates no figure behind it', () => {
  it.each([
    [
      'Trong 9 tháng đầu năm 2024, thu ngân sách đạt 45 tỷ đồng, đạt 81% kế hoạch năm 2024; cấp mới 12 dự án.',
      ['2024-01/2024-09', '2024-01/2024-09', '2024-01/2024-09'],
    ],
    ['Trong số xã được công nhận từ năm 2021 trở về trước, có 14 xã chưa đạt chuẩn.', [null]],
  ])('%s', (text, periods) =>
    expect(rows(read(inReport(text, 'ngày')).indicators, 'time_period').flat()).toEqual(periods),
  );
});
