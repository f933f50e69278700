import { describe, expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

it('what was added to what is new is one amount with it, and no movement', () =>
  expect(said('Tỉnh thu hút 14 dự án với tổng vốn đăng ký cấp mới và tăng thêm 60 triệu USD.')).toEqual([
    ['thu hút dự án', 'count', 14, null],
    ['tổng vốn đăng ký cấp mới và tăng thêm', 'level', 60, null],
  ]));

describe('added value is measured, and moves nothing', () => {
  it.each([
    [
      'Thu thuế giá trị gia tăng 104,8 tỷ đồng, đạt 26,2% dự toán, tăng 5% so với cùng kỳ.',
      [
        ['Thu thuế giá trị gia tăng', 'level', 104.8, null],
        ['Thu thuế giá trị gia tăng so với dự toán', 'share', 26.2, 104.8],
        ['Thu thuế giá trị gia tăng', 'change', 5, 104.8],
      ],
    ],
    ['Giá trị tăng thêm đạt 30 tỷ đồng.', [['Giá trị tăng thêm', 'level', 30, null]]],
    ['Tổng đàn gia cầm gia tăng 5%.', [['Tổng đàn gia cầm', 'change', 5, null]]],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it.each(['tăng 11,36%', 'tăng mạnh 11,36%', 'tăng khá cao 11,36%', 'tăng nhẹ gần 11,36%'])(
  '`và %s` moves what the share of the plan is of, and ends its plan',
  (moved) =>
    expect(said(`Diện tích rừng trồng mới 120 ha, đạt 109% so với kế hoạch năm và ${moved} so với cùng kỳ.`)).toEqual([
      ['Diện tích rừng trồng mới', 'level', 120, null],
      ['Diện tích rừng trồng mới so với kế hoạch năm', 'share', 109, 120],
      ['Diện tích rừng trồng mới', 'change', 11.36, 120],
    ]),
);

it('a pace is a measure of what was told before it', () =>
  expect(said('Tổng đàn gia súc 48.000 con, tốc độ tăng 5%/năm; đàn gia cầm 350.000 con.').slice(0, 2)).toEqual([
    ['Tổng đàn gia súc', 'level', 48000, null],
    ['tốc độ tăng đàn gia súc', 'level', 5, null],
  ]));

it.each([
  [
    'Tỷ lệ hộ dùng nước hợp vệ sinh 90% trở lên và đặc biệt mức độ hài lòng của người dân đạt 85%.',
    'mức độ hài lòng của người dân',
  ],
  ['Tỷ lệ thôn văn hóa đạt 80% trở lên và nhất là tỷ lệ hộ khá, giàu đạt 40%.', 'tỷ lệ hộ khá, giàu'],
])('behind a bound another measure is told: %s', (text, label) => expect(said(text)[1]?.[0]).toBe(label));

it.each([
  ['Mục tiêu “đến năm 2026 tỷ lệ hộ cận nghèo còn dưới 2%” được xác định là mục tiêu lớn.', 'tỷ lệ hộ cận nghèo'],
  ['Khẩu hiệu “có trên 85% hộ dân dùng nước sạch” được nêu trong nghị quyết.', 'hộ dân dùng nước sạch'],
])('what a quotation states is named within it: %s', (text, label) => expect(said(text)[0]?.[0]).toBe(label));

it('that so many are the least stands behind their noun', () =>
  expect(read('Phấn đấu thành lập từ 4 hợp tác xã chăn nuôi bò sữa trở lên.').indicators[0]?.comparator).toBe('>='));

it('words at the end of a closed bracket are of no figure behind it', () =>
  expect(labelsOf('Cây ăn quả có 87 ha (xoài 32 ha, còn lại là mận, đào), sản lượng 540 tấn.').at(-1)).toBe(
    'sản lượng cây ăn quả',
  ));

it('an index stands behind the plan of the share before it without a comma, too', () =>
  expect(said('Trồng mới 13,6 ha quế, đạt 272%KH bằng 200% so cùng kỳ.').at(-1)).toEqual([
    'diện tích trồng mới quế',
    'share',
    200,
    13.6,
  ]));
