import { expect, it } from 'vitest';
import { inReport, read, rows } from '../read.ts';

const periodsIn = (text: string) => rows(read(text).indicators, 'value_text', 'time_period');

it.each([
  [
    'Đến cuối năm 2023, thu ngân sách đạt 27 tỷ đồng; dư nợ 12 tỷ đồng.',
    [
      ['27 tỷ đồng', '2023'],
      ['12 tỷ đồng', '2023-12-31'],
    ],
  ],
  ['Tính đến hết năm 2023, sản lượng thịt hơi đạt 420 tấn.', [['420 tấn', '2023']]],
])('what comes in over a year is of the year that it ends with: %s', (text, expected) =>
  expect(periodsIn(text)).toEqual(expected),
);

it.each([
  [
    'Chăm sóc 124 ha chè hiện có, trồng mới 15 ha.',
    [
      ['124 ha', '2023'],
      ['15 ha', '2023'],
    ],
  ],
  [
    'Diện tích chè hiện có 212 ha, sản lượng đạt 48 tấn.',
    [
      ['212 ha', '2023-12-12'],
      ['48 tấn', '2023'],
    ],
  ],
])('what there is now dates no output: %s', (body, expected) =>
  expect(periodsIn(inReport(`## Kết quả năm 2023\n\n${body}`, 'ngày 12 tháng 12 năm 2023'))).toEqual(expected),
);

it.each([
  [
    'Hộ nghèo giảm từ 912 hộ (1,52%) xuống còn 648 hộ.',
    [
      ['912 hộ', null],
      ['1,52%', null],
      ['648 hộ', '2023'],
    ],
  ],
  [
    'Thu nhập bình quân năm 2019 là 33 triệu đồng, đạt hơn 46 triệu đồng vào cuối năm 2020.',
    [
      ['33 triệu đồng', '2019'],
      ['46 triệu đồng', '2020'],
    ],
  ],
])('a movement begins at a time of its own, and a bound hides none: %s', (body, expected) =>
  expect(periodsIn(inReport(`## Kết quả năm 2023\n\n${body}`))).toEqual(expected),
);
