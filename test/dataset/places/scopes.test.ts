import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('the mean of the whole country is of no place that the text is about', () => {
  const text =
    'Tăng trưởng GRDP của tỉnh Lai Châu đạt 8,9%/năm, cao hơn bình quân chung của cả nước (6,8%/năm). Tỉnh Hòa An có 12 xã.';
  expect(read(text).indicators[1]).toMatchObject({ ref_area: null, ref_area_scope: 'cả nước' });
});

it('among whom the one told of has its rank is no scope of what follows', () =>
  expect(
    rows(
      read(
        'Tỉnh có 90 doanh nghiệp mới, đứng thứ 8 cả nước và đứng đầu vùng, đạt 47% kế hoạch; vốn đăng ký 45 tỷ đồng.',
      ).indicators,
      'ref_area_scope',
    ).flat(),
  ).toEqual([null, null, null, null]));

it.each([
  ['Toàn ấp có 140 hộ.', 'Toàn ấp'],
  ['Cả nước có 63 tỉnh, thành phố.', 'Cả nước'],
  ['Tổng vốn đầu tư toàn xã hội đạt 540 tỷ đồng.', null],
  ['Bảo đảm an toàn thôn, bản với 24 tổ tự quản.', null],
])('of what area a figure is of all: %s', (text, scope) =>
  expect(rows(read(text).indicators, 'ref_area_scope')).toEqual([[scope]]),
);

it.each([
  ['Tổng đàn trâu toàn xã có 450 con.', 'Tổng đàn trâu', 'toàn xã'],
  ['Số hộ nghèo của toàn huyện còn 540 hộ.', 'Số hộ nghèo', 'toàn huyện'],
  ['Tổng vốn đầu tư toàn xã hội đạt 540 tỷ đồng.', 'Tổng vốn đầu tư toàn xã hội', null],
])('of what area is told apart from what is measured: %s', (text, label, scope) =>
  expect(rows(read(text).indicators, 'label_vi', 'ref_area_scope')).toEqual([[label, scope]]),
);

it.each([
  ['Tỷ lệ hộ cận nghèo còn 5,4% (cả tỉnh 7,1%).', 'Tỷ lệ hộ cận nghèo', 'cả tỉnh'],
  ['Tỷ lệ hộ cận nghèo còn 5,4% (tỉnh: 7,1%).', 'Tỷ lệ hộ cận nghèo', 'tỉnh'],
  ['Tỷ lệ che phủ rừng đạt 61%, cao hơn bình quân cả nước (42%).', 'Tỷ lệ che phủ rừng', 'cả nước'],
  ['Năng suất ngô đạt 41 tạ/ha (bình quân chung toàn tỉnh là 38 tạ/ha).', 'Năng suất ngô', 'toàn tỉnh'],
])('a rate of another area in a bracket is its own: %s', (text, label, scope) =>
  expect(rows(read(text).indicators, 'label_vi', 'measure', 'ref_area_scope', 'parent_id')).toEqual([
    [label, 'level', null, null],
    [label, 'level', scope, null],
  ]),
);

it('a count in a bracket is broken down by level of government', () =>
  expect(rows(read('Tiếp nhận 25 hồ sơ (huyện 10 hồ sơ, xã 15 hồ sơ).').indicators, 'ref_area_scope')).toEqual([
    [null],
    [null],
    [null],
  ]));

it('what a closed bracket says of an area is not said behind it', () =>
  expect(
    rows(read('Dân số 51.000 người (chiếm 6% dân số toàn tỉnh), mật độ 62 người/km2.').indicators, 'ref_area_scope').at(
      -1,
    ),
  ).toEqual([null]));

it.each([
  ['Năm 2022, tăng trưởng kinh tế đạt 9,5%, cao hơn bình quân chung cả nước (ước tăng 8%).', 'cả nước'],
  ['Tỷ lệ hộ nghèo còn 3,4%, thấp hơn bình quân của tỉnh (giảm 9% so với năm 2010).', null],
])('how much it moved elsewhere is told in a bracket, too: %s', (text, scope) =>
  expect(read(text).indicators[1]?.ref_area_scope).toBe(scope),
);

it('among which areas one has its place is not said of what is told next', () =>
  expect(
    rows(
      read('Chỉ số hài lòng xếp thứ 38/63 tỉnh, thành phố trong cả nước; chỉ số PAPI là 41 điểm.').indicators,
      'ref_area_scope',
    ).at(-1),
  ).toEqual([null]));
