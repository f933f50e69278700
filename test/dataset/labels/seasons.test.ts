import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it.each<[string, string[]]>([
  [
    'Diện tích lúa vụ Đông Xuân năm 2022 đạt 4.500 ha; diện tích lúa vụ Mùa đạt 5.100 ha.',
    ['Diện tích lúa vụ Đông Xuân', 'diện tích lúa vụ Mùa'],
  ],
  [
    'Năm 2022, toàn tỉnh gieo trồng 13.600 ha lúa. Trong đó, vụ Đông Xuân 4.700 ha; vụ Hè Thu 4.900 ha.',
    ['diện tích gieo trồng lúa', 'diện tích gieo trồng lúa vụ Đông Xuân', 'diện tích gieo trồng lúa vụ Hè Thu'],
  ],
  [
    'Năm 2022, toàn xã gieo trồng 37 ha cây vụ Đông, trong đó cây ngô trồng được 22 ha.',
    ['diện tích gieo trồng cây vụ Đông', 'diện tích gieo trồng cây vụ Đông: cây ngô'],
  ],
  ['Năm 2022, năng suất ngô vụ đông đạt 40 tạ/ha.', ['năng suất ngô vụ đông']],
  // Elsewhere a season only says when.
  ['Trong vụ Đông Xuân năm 2022, tỉnh hỗ trợ 450 triệu đồng.', ['hỗ trợ']],
])('a harvest is of its season: %s', (text, labels) =>
  expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
);

it.each([
  ['Đã thu hoạch Vụ Đông Xuân được 1.250 ha lúa.', 'diện tích thu hoạch lúa Vụ Đông Xuân'],
  ['Đã cấy vụ Mùa được 380 ha lúa.', 'diện tích cấy lúa vụ Mùa'],
  ['Cây trồng vụ Đông 450 ha.', 'diện tích cây trồng vụ Đông'],
  ['Đã gieo cấy vụ Mùa được 450 ha.', 'diện tích gieo cấy vụ Mùa'],
  ['Diện tích gieo cấy vụ Mùa 450 ha.', 'Diện tích gieo cấy vụ Mùa'],
])('a season is when something is reaped, and not what: %s', (text, label) =>
  expect(read(text).indicators[0]?.label_vi).toBe(label),
);

it('a crop behind the figure stands before its season', () =>
  expect(labelsOf('Vụ Đông Xuân: sản lượng thu hoạch đạt 64 nghìn tấn lúa.')).toEqual([
    'sản lượng thu hoạch lúa vụ Đông Xuân',
  ]));

it('what grows under a heading of a season, or in a block that one opens, is of that season', () => {
  const text = `a) Vụ Xuân

- Tổng diện tích gieo trồng 220 ha. Trong đó lúa 110/112 ha. Năng suất đạt 60 tạ/ha.

- Cây lạc: Diện tích 30 ha. Năng suất 20 tạ/ha. Trồng mới 40 ha rừng.

- Vụ Mùa: diện tích lúa 90 ha; ngô 12 ha.`;
  expect(labelsOf(text)).toEqual([
    'Tổng diện tích gieo trồng vụ Xuân',
    'Tổng diện tích gieo trồng vụ Xuân: lúa',
    'Năng suất lúa vụ Xuân',
    'Cây lạc vụ Xuân: Diện tích',
    'Năng suất cây lạc vụ Xuân',
    'diện tích trồng mới rừng',
    'diện tích lúa Vụ Mùa',
    'diện tích ngô vụ Mùa',
  ]);
});

it('a block that tells of a season opens with it', () =>
  expect(labelsOf('- Vụ Đông năm 2023, thời tiết thuận lợi. Đến nay gieo trồng được 250 ha. Cây ngô 120 ha.')).toEqual([
    'diện tích gieo trồng vụ Đông',
    'diện tích cây ngô vụ Đông',
  ]));

it('what is only expected is no part of what grows', () =>
  expect(labelsOf('Lúa Hè Thu dự ước xuống giống 1.400 ha, cây sắn dự ước trồng 290 ha.')).toEqual([
    'diện tích xuống giống Lúa Hè Thu',
    'diện tích cây sắn',
  ]));

it.each([
  ['Lúa Hè Thu: Đã xuống giống dứt điểm 58.214 ha.', ['diện tích xuống giống lúa Hè Thu']],
  [
    'Rau màu: lũy kế xuống giống 12.480 ha; thu hoạch 10.215 ha.',
    ['diện tích xuống giống rau màu', 'diện tích thu hoạch rau màu'],
  ],
])('that all of a crop was sown, or how much so far, is no part of what is measured: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

describe('the season that a sentence names before any crop', () => {
  it.each([
    [
      'Trong vụ Xuân 2024, toàn huyện gieo trồng lúa 310 ha, ngô 45 ha; năng suất lúa đạt 56 tạ/ha.',
      ['diện tích gieo trồng lúa vụ Xuân', 'diện tích gieo trồng ngô vụ Xuân', 'năng suất lúa vụ Xuân'],
    ],
    [
      'Diện tích gieo trồng vụ Đông ước rau 1.340 ha và hoa 210 ha.',
      ['diện tích gieo trồng rau vụ Đông', 'diện tích gieo trồng hoa vụ Đông'],
    ],
  ])('is that of all of them: %s', (text, labels) =>
    expect(labelsOf(text).map((label) => label.replace('Diện', 'diện'))).toEqual(labels),
  );

  it.each([
    ['Lúa Đông Xuân gieo cấy 3.200 ha, ngô 450 ha.', 'diện tích ngô'],
    ['Sản lượng lương thực đạt 450 tấn (ước cả vụ Mùa).', 'Sản lượng lương thực'],
    ['So với vụ Xuân năm trước, diện tích lúa tăng 30 ha, diện tích ngô 45 ha.', 'diện tích ngô'],
  ])('but not that of a crop, in a bracket or to compare with: %s', (text, label) =>
    expect(labelsOf(text).at(-1)).toBe(label),
  );
});

it('a season whose words another begins with is told apart from it', () =>
  expect(
    labelsOf('Tổng diện tích gieo trồng vụ đông xuân đạt 128 ha; trong đó: diện tích gieo trồng vụ đông đạt 36 ha.').at(
      -1,
    ),
  ).toMatch(/vụ đông$/u));

it('a deed that only its season tells keeps it', () =>
  expect(labelsOf('Gieo trồng vụ Đông Xuân 2022-2023 đạt 98% kế hoạch.')).toEqual([
    'Gieo trồng vụ Đông Xuân so với kế hoạch',
  ]));

it.each(['1. Thu hoạch vụ mùa:', '2. Tiến độ gieo cấy vụ Xuân'])(
  'a heading on what is done in a season says which: %s',
  (heading) =>
    expect(labelsOf(`${heading}\n\n- Lúa 30 ha, năng suất 51 tạ/ha.`)[0]).toMatch(/^diện tích lúa vụ (?:mùa|Xuân)$/u),
);
