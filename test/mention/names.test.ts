import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

test('pupils behind the level of their school are counted', () => {
  expect(said('tốt nghiệp THCS 61/62 học sinh')[0]).toMatch(/^ratio 61/);
  expect(said('Trường THCS 19/5 có 12 lớp')[0]).toMatch(/^identifier 19/);
});

describe('figures in names', () => {
  test.each<[string, string[]]>([
    [
      'bản San Thàng 2, hang Gia Khâu 1, KDC 2, cầu Nậm Kha 2',
      [
        'identifier 2 : part of a name',
        'identifier 1 : part of a name',
        'identifier 2 : part of a name',
        'identifier 2 : part of a name',
      ],
    ],
    ['khu trung tâm và nhà ở 10, phường Tân Phong', ['identifier 10 : part of a name']],
    [
      'trạm: Số 4.2, 450m²/hộ, 5.1, thành phố',
      [
        'identifier 4.2 : part of a name',
        'quantity 450 = 450 m2/{household} (m²/hộ)',
        'identifier 5.1 : part of a name',
      ],
    ],
    [
      'trạm: 5A, 2A MR, 6 GĐ1A, 8-10, thành phố',
      [
        'identifier 5A : part of a name',
        'identifier 2A : part of a name',
        'identifier 6 : part of a name',
        'identifier GĐ1A : part of a name',
        'identifier 8-10 : part of a name',
      ],
    ],
    ['Công trình: 474 Phong Thổ - Mường So', ['identifier 474 : part of a name']],
    ['điện áp cuối nguồn đạt 22 kV', ['quantity 22 = 22 kV (kV)']],
    ['đường dây 220kV, lưới điện 35 kV', ['identifier 220 : part of a name', 'identifier 35 : part of a name']],
    [
      'điện thoại 0213387654; phương châm “4 tại chỗ”',
      ['identifier 0213387654 : part of a name', 'identifier 4 : part of a name'],
    ],
    [
      'tổ 3, 4 và 5',
      ['identifier 3 : part of a name', 'identifier 4 : part of a name', 'identifier 5 : part of a name'],
    ],
    [
      'số nhà 12 đến 36, tổ 5+6',
      [
        'identifier 12 : part of a name',
        'identifier 36 : part of a name',
        'identifier 5 : part of a name',
        'identifier 6 : part of a name',
      ],
    ],
    ['Km 14+350', ['identifier 14+350 : part of a name']],
    ['mã 090-123-456', ['identifier 090-123-456 : part of a name']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('a share behind the abbreviation of a standard counts', () =>
  expect(said('trường đạt chuẩn QG 4/6').filter((each) => each.startsWith('identifier'))).toEqual([]));

describe('what only looks like a name', () => {
  test.each<[string, string[]]>([
    ['xây dựng Đảng 3/3 chỉ tiêu', ['ratio 3/3 = 3..3 {target} (chỉ tiêu)']],
    ['đất lúa nước 2 vụ 40 ha', ['identifier 2 : part of a name', 'quantity 40 = 40 har (ha)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('figures that count', () => {
  test.each<[string, string[]]>([
    [
      'Trâu: 1.200, Bò: 1.700; nam 12, nữ 15',
      ['quantity 1.200 = 1200', 'quantity 1.700 = 1700', 'quantity 12 = 12', 'quantity 15 = 15'],
    ],
    ['thành lập mới 06, giải thể 02', ['quantity 06 = 6', 'quantity 02 = 2']],
    ['THCS 06 trường, THPT 03', ['quantity 06 = 6 {school} (trường)', 'quantity 03 = 3']],
    ['San Thàng 12 hộ, Sùng Phài 8 hộ', ['quantity 12 = 12 {household} (hộ)', 'quantity 8 = 8 {household} (hộ)']],
    [
      'CPI 3,42; đạt 95; Ngô: 3.5, Sắn: 4.2',
      [
        'quantity 3,42 = 3.42',
        'quantity 95 = 95',
        'quantity 3.5 = 3.5 ! decimal_point',
        'quantity 4.2 = 4.2 ! decimal_point',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('mottoes count nothing', () =>
  expect(said('thực hiện phong trào 5 không, 3 sạch; 3 có 2 không; xã có 3 không gian văn hóa')).toEqual([
    'identifier 5 : part of a name',
    'identifier 3 : part of a name',
    'identifier 3 : part of a name',
    'identifier 2 : part of a name',
    'quantity 3 = 3',
  ]));

test('cases about land are counted', () =>
  expect(said('lấn chiếm đất 3 vụ, đất 2 vụ').map((each) => each.split(' ')[0])).toEqual(['quantity', 'identifier']));

test('how often a field is sown is part of its name', () =>
  expect(said('mô hình cánh đồng 3 vụ').map((each) => each.split(' ')[0])).toEqual(['identifier']));

test('a number before the ordinal of a congress ends the name before it', () =>
  expect(said('Đại hội Đảng bộ xã Tam Bình 2 lần thứ VII')[0]).toBe('identifier 2 : part of a name'));

test('the lower of two prices is no name of goods', () =>
  expect(said('gạo Jasmine 528 - 532 USD/tấn')[0]).toMatch(/^range 528/));
