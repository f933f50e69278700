import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  [
    'Tỷ lệ hộ nghèo năm 2021, 2022 và 2023 lần lượt là 5,2%, 4,1% và 3,3%.',
    [
      [5.2, '2021'],
      [4.1, '2022'],
      [3.3, '2023'],
    ],
  ],
  [
    'Chỉ số sản xuất công nghiệp quý I, quý II và quý III năm 2023 tăng lần lượt 5,2%, 6,1% và 7,3%.',
    [
      [5.2, '2023-01/2023-03'],
      [6.1, '2023-04/2023-06'],
      [7.3, '2023-07/2023-09'],
    ],
  ],
  // Of names in one year each is of that year.
  [
    'Sản lượng lúa và ngô năm 2023 lần lượt đạt 512 tấn và 647 tấn.',
    [
      [512, '2023'],
      [647, '2023'],
    ],
  ],
])('figures told one by one are of the times in their order: %s', (text, expected) =>
  expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual(expected),
);

it.each([
  ['Năm 2017 và 2018 đã giải ngân 442 triệu đồng.', '2017/2018'],
  ['Năm 2016 và 2018 đã giải ngân 442 triệu đồng.', '2018'],
])('what is told of two years is of both: %s', (text, period) =>
  expect(read(text).indicators[0]?.time_period).toBe(period),
);
