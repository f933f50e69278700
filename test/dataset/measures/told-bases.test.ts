import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const told = (text: string) => rows(read(text).indicators, 'label_vi', 'measure', 'obs_value', 'time_period');

describe('a bracket behind a base tells how much there was', () => {
  it.each([
    [
      'Năm 2023, kim ngạch nhập khẩu đạt 96 triệu USD, tăng nhiều lần so với cùng kỳ (12,5 triệu USD).',
      'kim ngạch nhập khẩu',
      'level',
      12.5,
      '2022',
    ],
    ['Năm 2023, thu hút 18 dự án, giảm so với cùng kỳ năm 2022 (24 dự án).', 'thu hút dự án', 'count', 24, '2022'],
    [
      'Quý I/2024, thu nội địa đạt 640 tỷ đồng, thấp hơn cùng kỳ năm trước (702 tỷ đồng).',
      'thu nội địa',
      'level',
      702,
      '2023-01/2023-03',
    ],
    [
      'Tháng 5/2024, tỷ lệ giải ngân đạt 34%, cao hơn so với cùng kỳ năm 2023 (28,5%).',
      'tỷ lệ giải ngân',
      'level',
      28.5,
      '2023-05',
    ],
    ['Năm 2023, khởi tố 45 vụ án (cùng kỳ năm 2022 khởi tố 38 vụ).', 'khởi tố vụ án', 'count', 38, '2022'],
    ['Năm 2023, vốn FDI đạt 300 triệu USD (cùng kỳ năm 2022 là 120 triệu USD).', 'vốn FDI', 'level', 120, '2022'],
  ])('%s', (text, ...base) => {
    expect(told(text)[1]).toEqual(base);
    expect(read(text).indicators[1]?.parent_id).toBeNull();
  });

  it('of no year where none is told', () =>
    expect(told('Tỷ lệ nợ xấu là 1,2%, giảm so với đầu năm (1,5%).').at(-1)).toEqual([
      'Tỷ lệ nợ xấu',
      'level',
      1.5,
      null,
    ]));

  it('a date that says of when it is belongs to it', () => {
    const { mentions, indicators } = read('Năm 2023, thu hút 18 dự án, thấp hơn cùng kỳ năm 2022 (24 dự án).');
    expect(mentions.find(({ text }) => text === '2022')?.record_id).toBe(indicators.at(-1)?.id);
  });

  it('a plan in a bracket is none', () =>
    expect(told('Năm 2023, thu hút 18 dự án, thấp hơn kế hoạch (24 dự án).').at(-1)?.[1]).not.toBe('count'));
});

it('a rate in the bracket behind a change says it again', () =>
  expect(
    rows(
      read('Năm 2023 xảy ra 124 vụ cháy, tăng 22 vụ (tỷ lệ 21,6%) so với năm 2022.').indicators,
      'measure',
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    ['count', 124, null],
    ['change', 22, '2022'],
    ['change', 21.6, '2022'],
  ]));

it.each([
  [
    'Năm 2023, thu nội địa đạt 210 tỷ đồng, vượt dự toán tỉnh giao (190 tỷ đồng), cao hơn năm trước (175 tỷ đồng).',
    [
      ['dự toán tỉnh giao thu nội địa', 'target', 190, '2023'],
      ['thu nội địa', 'level', 175, '2022'],
    ],
  ],
  [
    'Tỷ lệ che phủ rừng năm 2024 đạt 52%, cao hơn năm 2023 (51,2%) và mục tiêu đề ra (51,5%).',
    [
      ['Tỷ lệ che phủ rừng', 'level', 51.2, '2023'],
      ['mục tiêu đề ra Tỷ lệ che phủ rừng', 'target', 51.5, '2024'],
    ],
  ],
  [
    'Dự kiến tổng giá trị sản xuất năm 2024 tăng 9%, cao hơn năm 2023 (7,4%), vượt chỉ tiêu tỉnh giao đầu năm (8,5%).',
    [
      ['tổng giá trị sản xuất', 'change', 7.4, '2023'],
      ['chỉ tiêu tỉnh giao đầu năm tổng giá trị sản xuất', 'target', 8.5, '2024'],
    ],
  ],
  [
    'Lương bình quân năm 2024 đạt 8 triệu đồng, thấp hơn bình quân của tỉnh (9 triệu đồng).',
    [['Lương bình quân', 'level', 9, '2024']],
  ],
])('what a figure passes, in brackets: %s', (text, brackets) =>
  expect(told(text).slice(-brackets.length)).toEqual(brackets),
);

it('what a bracket tells of the year that something is so many times as much as is of that year, and none of what moved behind it', () =>
  expect(
    rows(
      read(
        'Năm 2015, giá trị sản xuất đạt 6.500 tỷ đồng, gấp 3,0 lần năm 2010 (2.100 tỷ đồng), tăng 25% so với mục tiêu đề ra.',
      ).indicators,
      'label_vi',
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    ['giá trị sản xuất', 6500, '2015'],
    ['giá trị sản xuất', 3, '2015'],
    ['giá trị sản xuất', 2100, '2010'],
    ['giá trị sản xuất so với mục tiêu đề ra', 25, '2015'],
  ]));

it('a mean that something is so many times as much as is of its own time, and dates nothing behind it', () =>
  expect(
    rows(
      read(
        'Số doanh nghiệp thành lập mới trong quý I/2023 là 330 doanh nghiệp, gấp 1,1 lần mức bình quân giai đoạn 2018-2022 (290 doanh nghiệp) nhưng giảm 2% so với cùng kỳ năm 2022.',
      ).indicators,
      'obs_value',
      'time_period',
      'base_period',
    ),
  ).toEqual([
    [330, '2023-01/2023-03', null],
    [1.1, '2023-01/2023-03', null],
    [290, '2018/2022', null],
    [-2, '2023-01/2023-03', '2022-01/2022-03'],
  ]));

it('a bracket behind a base that comes first tells how much there was, and what moved behind it is against that base', () =>
  expect(
    rows(
      read('Năm 2021, xảy ra 12 vụ cháy, so với năm 2020 (15 vụ) giảm 3 vụ.').indicators,
      'label_vi',
      'measure',
      'obs_value',
      'time_period',
      'base_period',
    ).sort(([, , one], [, , other]) => Number(other) - Number(one)),
  ).toEqual([
    ['vụ cháy', 'count', 15, '2020', null],
    ['vụ cháy', 'count', 12, '2021', null],
    ['vụ cháy', 'change', -3, '2021', '2020'],
  ]));

it('a plan in a bracket behind a comparison is the target of what its share is of', () =>
  expect(
    rows(
      read('Năm 2021, thu ngân sách 45 tỷ đồng, so với dự toán tỉnh giao (40 tỷ đồng) đạt 112%.').indicators,
      'label_vi',
      'measure',
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    ['thu ngân sách', 'level', 45, '2021'],
    ['dự toán tỉnh giao thu ngân sách', 'target', 40, '2021'],
    ['thu ngân sách so với dự toán tỉnh giao', 'share', 112, '2021'],
  ]));
