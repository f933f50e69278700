import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { read as readTables, rows, valuesOf } from '../dataset/read.ts';
import { codebook, read, said } from './reading.ts';

describe('units as written and as codes', () => {
  test.each<[string, string[]]>([
    ['28,6 giường bệnh/vạn dân', ['quantity 28,6 = 28.6 {bed}/10*4{person} (giường bệnh/vạn dân)']],
    ['công suất 7.200 m3/ngày đêm', ['quantity 7.200 = 7200 m3/d (m3/ngày đêm)', 'other m3 : part of a unit']],
    [
      '62 triệu đồng/ha, 450m²/hộ, 52 người/km²',
      [
        'quantity 62 = 62 e6 VND/har (đồng/ha)',
        'quantity 450 = 450 m2/{household} (m²/hộ)',
        'quantity 52 = 52 {person}/km2 (người/km²)',
      ],
    ],
    ['năng suất 48,2 tạ/ha/vụ', ['quantity 48,2 = 48.2 dt/har/{crop_season} (tạ/ha/vụ)']],
    ['lãi suất 6,5%/năm, tăng 8%/năm', ['quantity 6,5 = 6.5 %/a (%/năm)', 'quantity 8 = 8 %/a (%/năm)']],
    [
      'tăng 0,5 điểm phần trăm, 2 điểm %, đạt 78 điểm',
      [
        'quantity 0,5 = 0.5 {percentage_point} (điểm phần trăm)',
        'quantity 2 = 2 {percentage_point} (điểm %)',
        'quantity 78 = 78 {score} (điểm)',
      ],
    ],
    [
      'tỷ lệ 11,2‰, 5 phần nghìn, 7 phần trăm',
      ['quantity 11,2 = 11.2 [ppth] (‰)', 'quantity 5 = 5 [ppth] (phần nghìn)', 'quantity 7 = 7 % (phần trăm)'],
    ],
    [
      '38,6 triệu USD và 12 nghìn đô la Mỹ',
      ['quantity 38,6 = 38.6 e6 USD (USD)', 'quantity 12 = 12 e3 USD (đô la Mỹ)'],
    ],
    ['luân chuyển 152,3 triệu tấn.km', ['quantity 152,3 = 152.3 e6 t.km (tấn.km)']],
    [
      '7.611 nghìn m [3], 5 m [2], 12 km ², 8 m 3.',
      [
        'quantity 7.611 = 7611 e3 m3 (m³)',
        'other 3 : part of a unit',
        'quantity 5 = 5 m2 (m²)',
        'other 2 : part of a unit',
        'quantity 12 = 12 km2 (km²)',
        'quantity 8 = 8 m3 (m³)',
        'other 3 : part of a unit',
      ],
    ],
    ['dài 5 m 3 tầng', ['quantity 5 = 5 m (m)', 'quantity 3 = 3 {floor} (tầng)']],
    ['gấp 1,5 lần', ['quantity 1,5 = 1.5 {times} (lần)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('money', () => {
  test.each<[string, string[]]>([
    [
      '6.000 trđ; 25 tr.đ; 5 tỷ đ; 1,2 nghìn tỷ đồng; 3 tỷđồng',
      [
        'quantity 6.000 = 6000 e6 VND (đồng)',
        'quantity 25 = 25 e6 VND (đ)',
        'quantity 5 = 5 e9 VND (đ)',
        'quantity 1,2 = 1.2 e12 VND (đồng)',
        'quantity 3 = 3 e9 VND (đồng)',
      ],
    ],
    [
      'tổng vốn 190 tỷ, giải ngân 80 triệu, 62 triệu/người/năm',
      ['quantity 190 = 190 e9 VND ()', 'quantity 80 = 80 e6 VND ()', 'quantity 62 = 62 e6 VND/{person}/a (người/năm)'],
    ],
    ['dân số 1,2 triệu.', ['quantity 1,2 = 1.2 e6']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('bases of rates', () => {
  test.each<[string, string[]]>([
    [
      '7,9 bác sĩ/10.000 dân',
      [
        'quantity 7,9 = 7.9 {doctor}/10*4{person} (bác sĩ/10.000 dân)',
        'other 10.000 = 10000 {person} (dân) : base of a rate',
      ],
    ],
    [
      '113,5 bé trai/100 bé gái',
      [
        'quantity 113,5 = 113.5 {child}/10*2{live_birth} (bé trai/100 bé gái)',
        'other 100 = 100 {child} (bé gái) : base of a rate',
      ],
    ],
    [
      '200 triệu đồng/01 xã',
      ['quantity 200 = 200 e6 VND/{commune} (đồng/01 xã)', 'other 01 = 1 {commune} (xã) : base of a rate'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('classifiers and lists', () => {
  test.each<[string, string[]]>([
    [
      '8.689 sản phẩm OCOP, 165 nghề truyền thống, 11 vụ tai nạn giao thông',
      [
        'quantity 8.689 = 8689 {product} (sản phẩm)',
        'quantity 165 = 165 {craft} (nghề)',
        'quantity 11 = 11 {case} (vụ)',
      ],
    ],
    [
      '8 huyện, thành phố; 5 xã và thị trấn; 63 tỉnh/thành phố; 14 xóm, tổ dân phố',
      [
        'quantity 8 = 8 {district} (huyện, thành phố)',
        'quantity 5 = 5 {commune} (xã và thị trấn)',
        'quantity 63 = 63 {province} (tỉnh/thành phố)',
        'quantity 14 = 14 {village} (xóm, tổ dân phố)',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('the first half of another noun', () => {
  test.each<[string, string[]]>([
    [
      '1.200 đồng bào, 5 đồng hồ, 48 tỷ đồng bằng nguồn khác',
      ['quantity 1.200 = 1200 {person} (đồng bào)', 'quantity 5 = 5 ? (đồng hồ)', 'quantity 48 = 48 e9 VND (đồng)'],
    ],
    [
      '3 con suối, 12 con trâu, 4 điểm nóng, 15 điểm',
      [
        'quantity 3 = 3 {stream} (con suối)',
        'quantity 12 = 12 {animal} (con)',
        'quantity 4 = 4 ? (điểm nóng)',
        'quantity 15 = 15 {score} (điểm)',
      ],
    ],
    [
      '5G, 4G, dài 5M',
      ['identifier 5G : part of a name', 'identifier 4G : part of a name', 'identifier 5M : part of a name'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('no unit', () => {
  test.each<[string, string[]]>([
    [
      '12 suối, 15 tại xã, 30 và nhiều hơn',
      ['quantity 12 = 12 {stream} (suối)', 'quantity 15 = 15', 'quantity 30 = 30'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('units composed behind slashes are valid UCUM', () => {
  const { UcumLhcUtils } = createRequire(import.meta.url)('@lhncbc/ucum-lhc');
  const oracle = UcumLhcUtils.getInstance();
  // Degrees, pH and decibels are special units, which UCUM does not divide.
  const special = new Set(['Cel', '[pH]', 'dB']);
  const texts = codebook.units
    .filter(({ code, system }) => system === 'ucum' && !special.has(code))
    .flatMap(({ text }) => text[0] ?? []);
  const per = ['ha', 'người', 'năm', 'hộ/năm', '10.000 dân', 'vạn dân', '01 xã', 'ngày đêm', 'km²'];
  for (const text of texts)
    for (const base of per) {
      const unit = read(`đạt 12 ${text}/${base}`).mentions[0]?.unit;
      if (unit) expect([text, base, oracle.validateUnitString(unit).status]).toEqual([text, base, 'valid']);
    }
});

it('a rate by season counts no cases', () =>
  expect(rows(readTables('Thu nhập đạt 40 triệu đồng/ha/vụ.').indicators, 'unit_measure')).toEqual([
    ['VND/har/{crop_season}'],
  ]));

it('metals beside one another are medals and no money', () =>
  expect(
    rows(readTables('Năm 2023 đạt 86 huy chương (21 vàng, 25 bạc, 40 đồng).').indicators, 'obs_value', 'unit_measure'),
  ).toEqual([
    [86, '{prize}'],
    [21, '{prize}'],
    [25, '{prize}'],
    [40, '{prize}'],
  ]));

it('one case with one person is no rate', () =>
  expect(valuesOf('Truy tố 9 vụ/12 bị can, đình chỉ 01 vụ/01 bị can.')).toEqual([
    ['Truy tố vụ', 9],
    ['Truy tố bị can', 12],
    ['đình chỉ vụ', 1],
    ['đình chỉ bị can', 1],
  ]));

test('those carried times their way, with or without a sign', () =>
  expect(said('luân chuyển 512,4 Tr.người.Km; 41,5 triệu người km; 120 triệu tấn.km; chi 12 tr.đ')).toEqual([
    'quantity 512,4 = 512.4 e6 {person}.km (người.Km)',
    'quantity 41,5 = 41.5 e6 {person}.km (người km)',
    'quantity 120 = 120 e6 t.km (tấn.km)',
    'quantity 12 = 12 e6 VND (đ)',
  ]));

test('what is given without a unit is money', () =>
  expect(said('đã ủng hộ được 121 triệu')).toEqual(['quantity 121 = 121 e6 VND ()']));

test('short forms of what communes count', () =>
  expect(said('đạt 14/19 TC, 02 SP')).toEqual([
    'ratio 14/19 = 14..19 {criterion} (TC)',
    'quantity 02 = 2 {product} (SP)',
  ]));

test('a slip for the dong is the dong', () =>
  expect(said('thu nhập 8 triệu đông/ người/ năm')).toEqual(['quantity 8 = 8 e6 VND/{person}/a (đông/ người/ năm)']));
