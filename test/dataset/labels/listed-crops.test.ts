import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

describe('an entry of a list is of the crop or the kind that the list is of', () => {
  it.each([
    [
      'Năm 2025, sản lượng một số cây ăn quả tăng khá, như: Sầu riêng đạt 62 tấn, tăng 6%; chuối đạt 8 tấn.',
      ['sản lượng sầu riêng', 'sản lượng sầu riêng', 'sản lượng chuối'],
    ],
    ['Doanh số một số mặt hàng của tỉnh: xăng 40 tỷ đồng.', ['Doanh số xăng']],
    ['Sản lượng một số cây chủ lực của tỉnh: nhãn 47 tấn, tăng 8%.', ['Sản lượng nhãn', 'Sản lượng nhãn']],
    [
      'Toàn tỉnh có 564 tàu cá; trong đó tàu cá có chiều dài dưới 6m: 271 chiếc; từ 6 đến dưới 12m: 91 chiếc.',
      ['tàu cá', 'tàu cá có chiều dài dưới 6m', 'tàu cá có chiều dài từ 6 đến dưới 12m'],
    ],
    [
      'Diện tích và sản lượng cá tra của một số tỉnh như sau: Vĩnh Long diện tích 429 ha (tăng 0,6%), sản lượng 68 tấn.',
      ['diện tích cá tra Vĩnh Long', 'diện tích cá tra Vĩnh Long', 'sản lượng cá tra Vĩnh Long'],
    ],
    [
      'Tàu cá có chiều dài dưới 6m: 271 chiếc; từ 6 đến dưới 12m: 912 chiếc; từ 15m đến dưới 24m: 128 chiếc.',
      [
        'Tàu cá có chiều dài dưới 6m',
        'Tàu cá có chiều dài từ 6 đến dưới 12m',
        'Tàu cá có chiều dài từ 15m đến dưới 24m',
      ],
    ],
    ['Loại tàu có công suất nhỏ hơn 20 CV là 143 chiếc.', ['Loại tàu có công suất nhỏ hơn 20 CV']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('other kinds of land are what the same land became', () =>
  expect(
    labelsOf('Đất trồng lúa giảm 30 ha do chuyển sang đất ở 12 ha, đất giao thông 11 ha, đất trụ sở 7 ha.').slice(1),
  ).toEqual(['chuyển sang đất ở', 'chuyển sang đất giao thông', 'chuyển sang đất trụ sở']));

it('what is larger than the whole before it is no part of it', () =>
  expect(said('Diện tích cây công nghiệp ngắn ngày 240 ha, trong đó: lạc 90 ha; rau, đậu các loại 510 ha.')).toEqual([
    ['Diện tích cây công nghiệp ngắn ngày', 'level', 240, null],
    ['Diện tích lạc', 'level', 90, 240],
    ['Diện tích rau, đậu các loại', 'level', 510, null],
  ]));

it('bare crops go on with the measure of the part before them', () =>
  expect(
    said(
      'Cây hàng năm khác: diện tích gieo trồng các cây màu cả tỉnh đạt 310 ha, trong đó, diện tích ngô đạt 180 ha, khoai lang 40 ha.',
    ).slice(1),
  ).toEqual([
    ['diện tích ngô', 'level', 180, 310],
    ['diện tích khoai lang', 'level', 40, 310],
  ]));

describe('entries of a list that a class opens are of its measure', () => {
  it.each([
    [
      'Theo Chi cục Thú y, tổng đàn gia cầm của tỉnh hiện nay là:\n\n- Vịt: 3.700 con (chăn nuôi nông hộ: 1.800 con) - Ngan: 120 con.',
      ['đàn vịt', 'đàn vịt: chăn nuôi nông hộ', 'đàn ngan'],
    ],
    ['Tổng đàn gia súc gồm:\n\n- Trâu: 450 con.\n\n- Dê: 20 con; lợn: 700 con.', ['đàn trâu', 'đàn dê', 'đàn lợn']],
    ['Diện tích cây lâu năm hiện có:\n\n- Chè: 450 ha.\n\n- Mắc ca: 45 ha', ['Diện tích chè', 'Diện tích mắc ca']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it.each([
  [
    'Cây lâu năm: cà phê 74 ha (trồng mới 3 ha, SL 164 tấn nhân); cao su 48 ha, trong đó cao su tiểu điền 15 ha; cây ăn quả 6 ha; mắc ca 3 ha.',
    [
      'diện tích cà phê',
      'diện tích cà phê: trồng mới',
      'sản lượng cà phê nhân',
      'diện tích cao su',
      'diện tích cao su tiểu điền',
      'diện tích cây ăn quả',
      'diện tích mắc ca',
    ],
  ],
  [
    'Chè 30 ha (kinh doanh 20 ha, sản lượng 140 tấn, năng suất 70 tạ/ha).',
    ['diện tích chè', 'diện tích chè: kinh doanh', 'sản lượng chè', 'năng suất chè'],
  ],
  [
    'Tổng DTGT cây hàng năm 164 ha. Trong đó: Lúa nước 86 ha (vụ ĐX 74 ha, vụ mùa 12 ha).',
    [
      'Tổng diện tích gieo trồng cây hàng năm',
      'diện tích gieo trồng lúa nước',
      'diện tích gieo trồng lúa nước vụ ĐX',
      'diện tích gieo trồng lúa nước vụ mùa',
    ],
  ],
])('crops of a class are told one by one, and none is a part of another: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('sorts of what is raised have the measure of their whole, and what follows is of each of them', () => {
  expect(
    labelsOf(
      'Nuôi tôm: Diện tích thả nuôi 668 ha, sản lượng 365 tấn; trong đó tôm sú 592 ha, sản lượng 166 tấn; tôm thẻ 76 ha, sản lượng 199 tấn.',
    ),
  ).toEqual([
    'Diện tích thả nuôi tôm',
    'sản lượng tôm',
    'Diện tích thả nuôi tôm sú',
    'sản lượng tôm sú',
    'Diện tích thả nuôi tôm thẻ',
    'sản lượng tôm thẻ',
  ]);
  expect(
    labelsOf(
      'Diện tích cây ăn quả 668 ha, sản lượng 365 tấn; trong đó: xoài 592 ha, sản lượng 166 tấn; chuối 76 ha, sản lượng 199 tấn.',
    ).slice(-2),
  ).toEqual(['Diện tích chuối', 'sản lượng chuối']);
});

it('what was done to all of a list is said of each crop in it', () =>
  expect(
    labelsOf(
      'Các loại cây trồng vụ mùa đã cơ bản thu hoạch xong; trong đó, lúa 108 ha, đạt 97% diện tích gieo trồng; ngô 11 ha.',
    ),
  ).toEqual(['diện tích thu hoạch lúa vụ mùa', 'diện tích thu hoạch lúa vụ mùa', 'diện tích thu hoạch ngô vụ mùa']));
