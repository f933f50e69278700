import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const periods = (text: string) => rows(read(text).indicators, 'obs_value', 'time_period');

describe('the year that the words behind a count end with', () => {
  it.each([
    ['Toàn tỉnh có 44 sản phẩm được công nhận năm 2021.', [[44, '2021']]],
    [
      'Trong số 44 đơn vị được đánh giá năm 2021, có 30 đơn vị xếp loại tốt.',
      [
        [44, '2021'],
        [30, '2021'],
      ],
    ],
    ['Trong quý I/2022 có 12 xã hoàn thành kế hoạch năm 2022.', [[12, '2022-01/2022-03']]],
    ['Có 6 doanh nghiệp tăng thu so với năm 2020.', [[6, null]]],
  ])('dates it where nothing else does: %s', (text, expected) => expect(periods(text)).toEqual(expected));
});

it('a year behind a sign is none of the count before it', () =>
  expect(
    read('Xã đạt 13/19 tiêu chí; phấn đấu năm 2025 đạt thêm 2 tiêu chí.').indicators.map(
      ({ time_period }) => time_period,
    ),
  ).toEqual([null, '2025']));

it.each([
  ['Sản lượng chè đạt 50 tấn trong năm 2016 và 60 tấn trong năm 2017.', ['2016', '2017']],
  ['Xuất khẩu chè tăng 6% năm 2016, tăng 8% năm 2017.', ['2016', '2017']],
  ['Xuất khẩu chè sau khi tăng trưởng 6% trong năm 2016 đã đạt 8 triệu USD trong năm 2017.', ['2016', '2017']],
])('the time directly behind a figure is its own: %s', (text, expected) =>
  expect(read(text).indicators.map(({ time_period }) => time_period)).toEqual(expected),
);

it('a stretch directly behind a figure dates it', () =>
  expect(read('Năng suất lao động đạt khoảng 7%/năm thời kỳ 2021-2030.').indicators[0]?.time_period).toBe('2021/2030'));

it.each([
  [
    'Năm 2020, dư nợ đạt 46 triệu đồng vào cuối năm 2019, tăng 13 triệu đồng.',
    [
      [46, '2019-12-31'],
      [13, '2019-12-31'],
    ],
  ],
  ['Năm 2020, thu nhập đạt 46 triệu đồng vào năm 2019.', [[46, '2019']]],
])('when it was so may stand behind a figure: %s', (text, expected) => expect(periods(text)).toEqual(expected));

it('what a bracket tells otherwise is of the time behind it', () =>
  expect(
    rows(
      read('Hộ nghèo giảm từ 312 hộ (1,42%) năm 2021 còn 187 hộ (0,81%) năm 2023.').indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [312, '2021'],
    [1.42, '2021'],
    [187, '2023'],
    [0.81, '2023'],
  ]));
