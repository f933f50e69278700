import { expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

const told = (text: string) => rows(read(text).indicators, 'value_text', 'time_period');

it.each([
  [
    'Năm 2023 gieo trồng 126 ha, trong đó vụ Đông Xuân 2022 - 2023 gieo trồng 41 ha, vụ Mùa 68 ha. Sản lượng lương thực đạt 483 tấn.',
    [
      ['126 ha', '2023'],
      ['41 ha', '2022/2023'],
      ['68 ha', '2023'],
      ['483 tấn', '2023'],
    ],
  ],
  [
    'Vụ Đông Xuân 2022 - 2023 gieo trồng 41 ha, năng suất 58 tạ/ha.',
    [
      ['41 ha', '2022/2023'],
      ['58 tạ/ha', '2022/2023'],
    ],
  ],
])('the years of a season end where another is named: %s', (text, expected) => expect(told(text)).toEqual(expected));

it('what was done by a day is none of the goal beside it', () =>
  expect(
    rows(
      read(
        '# Kế hoạch sản xuất năm 2024 huyện Kiên Hà\n\n## Mục tiêu\n\nVụ Đông Xuân phấn đấu gieo trồng 90 ha, đến ngày 20/01/2024 đã gieo trồng được 40 ha.\n',
      ).indicators,
      'obs_value',
      'measure',
    ),
  ).toEqual([
    [90, 'target'],
    [40, 'level'],
  ]));

it('a season dates no sentence that is of no crops', () =>
  expect(
    periodsOf(
      'Trong quý I, toàn huyện gieo trồng vụ Đông Xuân 2022 - 2023 được 400 ha. Thu ngân sách đạt 12 tỷ đồng, tăng 5% so với cùng kỳ năm 2022.',
    )[1],
  ).toEqual(['level', '2023-01/2023-03']));
