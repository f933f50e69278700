import { describe, expect, test } from 'vitest';
import { read, said } from './reading.ts';

describe('plain figures', () => {
  test.each<[string, string[]]>([
    ['đạt 4.475 tỷ đồng', ['quantity 4.475 = 4475 e9 VND (đồng)']],
    ['thu nhập 62 triệu đồng/người/năm', ['quantity 62 = 62 e6 VND/{person}/a (đồng/người/năm)']],
    ['130,436 tỷ đồng....', ['quantity 130,436 = 130.436 e9 VND (đồng)']],
    [
      '01 (một) trường và 02 (hai) trạm',
      ['quantity 01 (một) = 1 {school} (trường)', 'quantity 02 (hai) = 2 {station} (trạm)'],
    ],
    ['21 (hai mươi mốt) hộ', ['quantity 21 (hai mươi mốt) = 21 {household} (hộ)']],
    ['Trâu: 1.200, Bò: 1.700', ['quantity 1.200 = 1200', 'quantity 1.700 = 1700']],
    ['Tổng số: 38; là 418.', ['quantity 38 = 38', 'quantity 418 = 418']],
    ['hỗ trợ 15 và 18 triệu đồng', ['quantity 15 = 15 e6 VND (đồng)', 'quantity 18 = 18 e6 VND (đồng)']],
    ['1 triệu rưỡi đồng', ['quantity 1 = 1.5 e6 VND (đồng)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('signs and comparators', () => {
  test.each<[string, string[]]>([
    [
      '(+14,4%), (-5,6%), (- 3%), (−2 ha)',
      [
        'quantity +14,4 = 14.4 % (%)',
        'quantity -5,6 = -5.6 % (%)',
        'quantity - 3 = -3 % (%)',
        'quantity −2 = -2 har (ha)',
      ],
    ],
    [
      'tỷ lệ tiêm: ≥ 97%, >= 95%, < 2%, ~ 10 ha',
      [
        'quantity 97 = 97 % (%) >=',
        'quantity 95 = 95 % (%) >=',
        'quantity 2 = 2 % (%) <',
        'quantity 10 = 10 har (ha) ~',
      ],
    ],
    ['- 12 hộ; lúa-5 ha', ['quantity 12 = 12 {household} (hộ)', 'quantity 5 = 5 har (ha)']],
    ['-5 xã', ['quantity 5 = 5 {commune} (xã)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('slips', () => {
  test.each<[string, string[]]>([
    [
      'tăng 1.4%, 2.5 tỷ đồng, 55.76%',
      [
        'quantity 1.4 = 1.4 % (%) ! decimal_point',
        'quantity 2.5 = 2.5 e9 VND (đồng) ! decimal_point',
        'quantity 55.76 = 55.76 % (%) ! decimal_point',
      ],
    ],
    [
      'đạt64,2%, tăng5 %, đàn heo:183 con, năm2024, tháng10/2024',
      [
        'quantity 64,2 = 64.2 % (%) ! missing_space',
        'quantity 5 = 5 % (%) ! missing_space',
        'quantity 183 = 183 {animal} (con)',
        'date 2024 ! missing_space',
        'date 10/2024 ! missing_space',
      ],
    ],
    [
      'Hòa Bình116ha, Sơn La45 tấn, Lai Châu98,5%, QL4km, Km14km, OM18 tấn',
      [
        'quantity 116 = 116 har (ha) ! missing_space',
        'quantity 45 = 45 t (tấn) ! missing_space',
        'quantity 98,5 = 98.5 % (%) ! missing_space',
        'identifier QL4km : part of a name',
        'identifier Km14km : part of a name',
        'identifier OM18 : part of a name',
      ],
    ],
    [
      '1.264phòng, 12hộ, 3,5tỷ đồng',
      [
        'quantity 1.264 = 1264 {room} (phòng) ! missing_space',
        'quantity 12 = 12 {household} (hộ) ! missing_space',
        'quantity 3,5 = 3.5 e9 VND (đồng) ! missing_space',
      ],
    ],
    [
      '45ha, 502m², 220m, 95%, 6.000trđ, 500đ',
      [
        'quantity 45 = 45 har (ha)',
        'quantity 502 = 502 m2 (m²)',
        'quantity 220 = 220 m (m)',
        'quantity 95 = 95 % (%)',
        'quantity 6.000 = 6000 e6 VND (đồng)',
        'quantity 500 = 500 VND (đ)',
      ],
    ],
    [
      '1.23.456,7 đồng và 12345678901234567 đồng',
      [
        'quantity 1.23.456,7 VND (đồng) : unreadable number ! unreadable_number',
        'quantity 12345678901234567 VND (đồng) : unreadable number ! unreadable_number',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('a mention says where its figure and its unit end', () => {
  const text = 'đạt 62,5 triệu đồng/người/năm, tăng';
  const [mention] = read(text).mentions;
  expect([mention?.start, mention?.end, mention?.unitEnd]).toEqual([4, 8, text.indexOf(',', 8)]);
});

describe('a comma between thousands', () => {
  test.each<[string, string[]]>([
    [
      'với 21.350 hộ vay; 16,408 hộ còn dư nợ',
      ['quantity 21.350 = 21350 {household} (hộ)', 'quantity 16,408 = 16408 {household} (hộ) ! thousands_comma'],
    ],
    ['Toàn huyện có 9,959 hộ', ['quantity 9,959 = 9959 {household} (hộ) ! thousands_comma']],
    [
      '5,635 người/hộ, chấm 8,125 điểm',
      ['quantity 5,635 = 5.635 {person}/{household} (người/hộ)', 'quantity 8,125 = 8.125 {score} (điểm)'],
    ],
    ['bình quân mỗi hộ nuôi 1,125 con bò', ['quantity 1,125 = 1.125 {animal} (con)']],
    ['tăng 1,125 lần, 12,450 tấn', ['quantity 1,125 = 1.125 {times} (lần)', 'quantity 12,450 = 12.45 t (tấn)']],
    ['với 17 250 hộ vay', ['quantity 17 250 = 17250 {household} (hộ) ! extra_space']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
