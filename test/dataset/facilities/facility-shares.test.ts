import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('the share of schools behind their ratio is of them', () =>
  expect(said('Xã có 1.126 học sinh; 02/03 trường đạt chuẩn quốc gia, đạt 66,7%.').at(-1)).toEqual([
    'trường đạt chuẩn quốc gia',
    'share',
    66.7,
    null,
  ]));

it('a percentage that is the rate of the ratio before it is its share, without a comma, too', () =>
  expect(rows(read('Huyện có 53/63 trường đạt chuẩn quốc gia đạt 84,1%.').indicators, 'label_vi', 'measure')).toEqual([
    ['trường đạt chuẩn quốc gia', 'share'],
  ]));

it('a comma in the name of facilities closes nothing', () =>
  expect(
    said('Có 9/12 trung tâm văn hóa, thể thao và học tập cộng đồng hoạt động tốt, đạt tỷ lệ 75%.').at(-1)?.[0],
  ).toBe('trung tâm văn hóa, thể thao và học tập cộng đồng hoạt động tốt'));

it.each([
  ['Toàn huyện có 16 trường đạt chuẩn quốc gia, vượt 2 trường so với kế hoạch.', 'trường đạt chuẩn quốc gia', 2],
  ['Hiện có 20 trạm y tế, tăng 1 trạm so với năm 2023.', 'trạm y tế', 1],
])('by how many more there are is a change of them: %s', (text, label, value) =>
  expect(said(text)).toEqual([[label, 'change', value, null]]),
);

it.each([
  ['Có 21/42 trường đạt chuẩn quốc gia (đạt tỷ lệ 50%).', 'trường đạt chuẩn quốc gia'],
  ['Huyện có 74 thư viện đạt chuẩn, chiếm trên 55% tổng số thư viện.', 'thư viện đạt chuẩn'],
])('a share alone in its bracket, or of all there are, is of the facilities before it: %s', (text, label) =>
  expect(said(text).map(([name, measure]) => [name, measure])).toEqual([[label, 'share']]),
);

it.each([
  ['Cả tỉnh có 485 trường đạt chuẩn quốc gia, tỷ lệ 59,1%.', 'trường đạt chuẩn quốc gia'],
  ['Toàn huyện có 12 trạm y tế đạt chuẩn, đạt tỷ lệ 80%.', 'trạm y tế đạt chuẩn'],
])('a rate that says no more is that of the facilities counted before it: %s', (text, label) =>
  expect(rows(read(text).indicators, 'label_vi', 'measure')).toEqual([[label, 'share']]),
);

it('a share in the bracket behind facilities is theirs', () =>
  expect(
    said('Có 84 trang trại trồng trọt (29,8%), 159 trang trại chăn nuôi (56,6%).').filter(
      ([, measure]) => measure === 'share',
    ),
  ).toEqual([
    ['trang trại trồng trọt', 'share', 29.8, 84],
    ['trang trại chăn nuôi', 'share', 56.6, null],
  ]));

it.each([
  'Kinh phí 9 tỷ đồng; 24/30 trường đạt chuẩn quốc gia, bằng 80%, tăng 02 trường.',
  'Kinh phí 9 tỷ đồng. Có 24/30 trường đạt chuẩn quốc gia (tăng 02 trường so với năm 2022).',
])('behind their share, and in a bracket, more of them are a change of them: %s', (text) =>
  expect(said(text).at(-1)).toEqual(['trường đạt chuẩn quốc gia', 'change', 2, null]),
);

it('units that have a facility are named without the share in a bracket, and those that meet a standard are part of them', () => {
  const { facilities } = read(
    'Toàn tỉnh có 109/111 xã có nhà văn hóa. Trong đó, có 101/109 xã có nhà văn hóa đạt chuẩn. Huyện có 119/163 thôn, xóm (chiếm 73%) có nhà văn hóa nhưng đã cũ.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'parent_id')).toEqual([
    ['xã có nhà văn hóa', 109, null],
    ['xã có nhà văn hóa', 101, facilities[0]?.id],
    ['thôn, xóm có nhà văn hóa', 119, null],
  ]);
});

it('the share in a bracket is of what stands behind it, too', () =>
  expect(said('Toàn huyện có 119/163 thôn, xóm (chiếm 73%) có nhà văn hóa.')).toEqual([
    ['thôn, xóm có nhà văn hóa', 'share', 73, null],
  ]));
