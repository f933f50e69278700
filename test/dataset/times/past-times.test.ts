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

describe('a running total that an entry goes on with', () => {
  it('dates nothing of the next entry', () =>
    expect(
      periodsOf(
        'Trong tháng 5/2020 có 8 doanh nghiệp giải thể, lũy kế 5 tháng đầu năm 2020 có 31 doanh nghiệp; 6 doanh nghiệp tạm ngừng, lũy kế 4 tháng đầu năm 2020 có 22 doanh nghiệp.',
      ).map(([, period]) => period),
    ).toEqual(['2020-05', '2020-01/2020-05', '2020-05', '2020-01/2020-04']));

  it('goes on over commas', () =>
    expect(
      periodsOf(
        'Trong tháng 5/2020 có 8 doanh nghiệp giải thể, lũy kế 5 tháng đầu năm 2020 có 31 doanh nghiệp, 90 lao động.',
      ).map(([, period]) => period),
    ).toEqual(['2020-05', '2020-01/2020-05', '2020-01/2020-05']));
});

it('the year of a plan that was given is none of what follows', () =>
  expect(
    rows(
      read(
        'Trong 2 tháng đầu năm 2021, thu ngân sách đạt 246 tỷ đồng, đạt 22% dự toán được giao năm 2021, trong đó thu nội địa đạt 241 tỷ đồng.',
      ).indicators,
      'time_period',
    ).at(-1),
  ).toEqual(['2021-01/2021-02']));

it('the year that one of several aims names for itself is of it alone', () =>
  expect(
    periodsOf(
      'Mục tiêu: thu nhập bình quân đầu người đạt 68 triệu đồng/năm, tỷ lệ hộ cận nghèo đến năm 2028 còn 4%, tỷ lệ che phủ rừng đạt 61%. Tỷ lệ hộ dùng nước sạch đạt 92%.',
    ),
  ).toEqual([
    ['target', null],
    ['target', '2028'],
    ['target', null],
    ['target', null],
  ]));

it('but where the first of them names it, all are of it', () =>
  expect(
    periodsOf('Mục tiêu: tỷ lệ hộ cận nghèo đến năm 2028 còn 4%, tỷ lệ che phủ rừng đạt 61%.').map(
      ([, period]) => period,
    ),
  ).toEqual(['2028', '2028']));

it('the term that a congress opens is none of those who attend it', () =>
  expect(
    periodsOf('Ngày 3/7/2025, Đảng bộ xã tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030. Dự Đại hội có 96 đại biểu.'),
  ).toEqual([['count', '2025-07-03']]));
