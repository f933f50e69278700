import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('money is paid out of the fund that was told before, and what is paid out of its parts is told so', () => {
  it.each([
    [
      'Tổng vốn đầu tư công huyện được giao là 118 tỷ đồng. Đến ngày 20/11/2021, giải ngân đạt 72 tỷ đồng, bằng 61% kế hoạch, trong đó vốn trong nước 45 tỷ đồng, vốn ODA 27 tỷ đồng.',
      [
        'Tổng vốn đầu tư công huyện được giao',
        'giải ngân vốn đầu tư công',
        'giải ngân vốn đầu tư công so với kế hoạch',
        'giải ngân vốn trong nước',
        'giải ngân vốn ODA',
      ],
    ],
    [
      'Kế hoạch vốn sự nghiệp giáo dục là 45 tỷ đồng. Đã giải ngân 30 tỷ đồng, đạt 66%.',
      ['Kế hoạch vốn sự nghiệp giáo dục', 'giải ngân vốn sự nghiệp giáo dục', 'giải ngân vốn sự nghiệp giáo dục'],
    ],
    [
      'Các xã thu tiền dịch vụ môi trường rừng 2,3 tỷ đồng; lũy kế 11 tháng thu 26,5 tỷ đồng. Đã giải ngân 15 tỷ đồng.',
      [
        'Các xã thu tiền dịch vụ môi trường rừng',
        'thu tiền dịch vụ môi trường rừng',
        'giải ngân tiền dịch vụ môi trường rừng',
      ],
    ],
    ['Thu ngân sách đạt 12 tỷ đồng. Giải ngân đạt 8 tỷ đồng.', ['Thu ngân sách', 'vốn giải ngân']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('what is to be paid out by the end of the year is of the same fund', () =>
  expect(
    labelsOf(
      'Tổng vốn đầu tư công được giao năm 2022 là 136 tỷ đồng. Bộ đã giải ngân 69 tỷ đồng; ước cả năm giải ngân 123 tỷ đồng.',
    ).slice(1),
  ).toEqual(['giải ngân vốn đầu tư công', 'giải ngân vốn đầu tư công']));

it.each([
  [
    'Tổng vốn chương trình 46 tỷ đồng, gồm: vốn đầu tư 31 tỷ đồng, vốn sự nghiệp 15 tỷ đồng; đã giải ngân 12 tỷ đồng.',
    'giải ngân vốn chương trình',
  ],
  ['Kế hoạch đầu tư công 2023 là 284,7 tỷ đồng, giải ngân đến 31/5 đạt 34,2%.', 'giải ngân vốn đầu tư công'],
  [
    'Tổng kế hoạch vốn đầu tư công năm 2021 là 90 tỷ đồng, đã phân bổ 70 tỷ đồng, còn lại 20 tỷ đồng chưa phân bổ. Đã giải ngân 30 tỷ đồng.',
    'giải ngân vốn đầu tư công',
  ],
])('tells what was paid out of the whole of a list, and out of what a plan is for: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});

describe('parts of what was paid out, each with its plan', () => {
  it.each([
    [
      'Giải ngân vốn CTMTQG: 5.120/8.450 triệu đồng, trong đó vốn đầu tư 3.900/5.000 triệu đồng, vốn sự nghiệp 1.220/3.450 triệu đồng.',
    ],
    [
      'Tổng vốn giải ngân là 12,4/20 tỷ đồng (đạt 62%), trong đó: vốn đầu tư 9,4/15 tỷ đồng; vốn sự nghiệp 3/5 tỷ đồng.',
    ],
    [
      'Đã giải ngân 8,2/12 tỷ đồng vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới, trong đó vốn đầu tư 6/8 tỷ đồng, vốn sự nghiệp 2,2/4 tỷ đồng.',
    ],
    [
      'Giải ngân vốn CTMTQG đạt 62/130 tỷ đồng, đạt 48% kế hoạch; trong đó: vốn đầu tư 30/70 tỷ đồng, vốn sự nghiệp 32/60 tỷ đồng.',
    ],
  ])('are told as those without plans are: %s', (text) => {
    const parts = read(text)
      .indicators.filter(({ unit_measure }) => unit_measure === 'VND')
      .slice(1);
    expect(rows(parts, 'label_vi')).toEqual([['giải ngân vốn đầu tư'], ['giải ngân vốn sự nghiệp']]);
    expect(parts.every(({ parent_id, denominator }) => parent_id !== null && denominator !== null)).toBe(true);
  });

  it('name the whole programme behind the sum', () =>
    expect(labelsOf('Đã giải ngân 8,2 tỷ đồng vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới.')).toEqual([
      'vốn Chương trình mục tiêu quốc gia xây dựng nông thôn mới giải ngân',
    ]));
});
