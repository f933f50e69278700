import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const periods = (text: string) =>
  rows(read(`# Báo cáo năm 2023 xã Nậm Lúc\n\n${text}\n`).indicators, 'value_text', 'time_period');

describe('the time that stands behind what is counted', () => {
  it.each([
    ['Toàn xã có 120 hộ nghèo cuối năm 2022.', [['120 hộ', '2022-12-31']]],
    ['Toàn xã còn 85 hộ nghèo đến cuối năm 2023.', [['85 hộ', '2023-12-31']]],
    // Each of two has its own.
    [
      'Đã làm mới 3,2 km đường năm 2021 và 4,5 km năm 2022.',
      [
        ['3,2 km', '2021'],
        ['4,5 km', '2022'],
      ],
    ],
    [
      'Trạm y tế khám 1.200 lượt người trong quý I, 1.500 lượt người trong quý II.',
      [
        ['1.200 lượt người', '2023-01/2023-03'],
        ['1.500 lượt người', '2023-04/2023-06'],
      ],
    ],
    ['Xã có 3.450 hộ dân vào thời điểm 01/4/2019.', [['3.450 hộ dân', '2019-04-01']]],
    // What is to come is no time of those that there are.
    ['Năm 2022, xã có 3 dự án dự kiến hoàn thành trong năm 2024.', [['3 dự án', '2022']]],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});
