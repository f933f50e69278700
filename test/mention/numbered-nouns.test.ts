import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('nouns that carry a number', () => {
  test.each<[string, string[]]>([
    [
      'thôn 3, tổ 4, khu 2, đường số 17, lớp 10, giai đoạn 1, đợt 2',
      [
        'identifier 3 : part of a name',
        'identifier 4 : part of a name',
        'identifier 2 : part of a name',
        'identifier 17 : part of a name',
        'identifier 10 : part of a name',
        'identifier 1 : part of a name',
        'identifier 2 : part of a name',
      ],
    ],
    [
      'tổng đài 1022, cấp cứu 115, liều 2 đạt, mẫu số 05 ban hành',
      [
        'identifier 1022 : part of a name',
        'identifier 115 : part of a name',
        'identifier 2 : part of a name',
        'identifier 05 : part of a name',
      ],
    ],
    [
      'Nghị quyết Trung ương 4 khóa XII; Hội nghị Trung ương 6 (khóa XIII); vốn Trung ương 12 dự án',
      ['identifier 4 : part of a name', 'identifier 6 : part of a name', 'quantity 12 = 12 {project} (dự án)'],
    ],
    ['thôn 3 xã Tà Pao; tổ 12 phường Đoàn Kết', ['identifier 3 : part of a name', 'identifier 12 : part of a name']],
    [
      'quốc lộ 279, tỉnh lộ 130, đường tỉnh 128 đoạn Nà Phát',
      ['identifier 279 : part of a name', 'identifier 130 : part of a name', 'identifier 128 : part of a name'],
    ],
    [
      'chương trình 5, đề án 6, công nghệ 4.0, nhà cấp 4',
      [
        'identifier 5 : part of a name',
        'identifier 6 : part of a name',
        'identifier 4.0 : part of a name',
        'identifier 4 : part of a name',
      ],
    ],
    [
      'mức độ 3,4; mức độ 3, 4; học kỳ 2',
      [
        'identifier 3,4 : part of a name',
        'identifier 3 : part of a name',
        'identifier 4 : part of a name',
        'identifier 2 : part of a name',
      ],
    ],
    [
      'Điều 5, khoản 2 Điều 6, các Điều 7, 8 và 9',
      [
        'identifier 5 : part of a citation',
        'identifier 2 : part of a citation',
        'identifier 6 : part of a citation',
        'identifier 7 : part of a citation',
        'identifier 8 : part of a citation',
        'identifier 9 : part of a citation',
      ],
    ],
    ['đợt 2 năm 2023', ['identifier 2 : part of a name', 'date 2023']],
    [
      'điểm a khoản 3 Điều 25 Nghị định 45/2022/NĐ-CP',
      ['identifier 3 : part of a citation', 'identifier 25 : part of a citation', 'citation 45/2022/NĐ-CP'],
    ],
    ['bê tông mác 200', ['identifier 200 : part of a name']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('figures behind such nouns that count', () => {
  test.each<[string, string[]]>([
    [
      'tổng số 5 trường, trong số 38 hộ, dân số 3.862 người',
      [
        'quantity 5 = 5 {school} (trường)',
        'quantity 38 = 38 {household} (hộ)',
        'quantity 3.862 = 3862 {person} (người)',
      ],
    ],
    [
      'cấp 120 giấy phép, cấp 40 triệu đồng, bản 100%',
      ['quantity 120 = 120 {permit} (giấy phép)', 'quantity 40 = 40 e6 VND (đồng)', 'quantity 100 = 100 % (%)'],
    ],
    [
      '12 lớp 352 trẻ, tổ 12 hộ, công trình 12',
      [
        'quantity 12 = 12 {class} (lớp)',
        'quantity 352 = 352 {child} (trẻ)',
        'quantity 12 = 12 {household} (hộ)',
        'quantity 12 = 12',
      ],
    ],
    ['so với cùng kỳ 12 vụ', ['quantity 12 = 12 {case} (vụ)']],
    [
      'Tòa án nhân dân 2 cấp, chính quyền địa phương 02 cấp; liên thông 3 cấp',
      ['identifier 2 : part of a name', 'identifier 02 : part of a name', 'quantity 3 = 3 {level} (cấp)'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('degrees carry no number, levels of a school do', () => {
  expect(said('đại học 18, trung cấp 3; sơ cấp 2')).toEqual(['quantity 18 = 18', 'quantity 3 = 3', 'quantity 2 = 2']);
  expect(said('nhà cấp 4')).toEqual(['identifier 4 : part of a name']);
});

test('seasons of a crop are numbered, and cases are counted', () => {
  expect(said('Vụ Thu Đông (vụ 3), lúa vụ 1')).toEqual([
    'identifier 3 : part of a name',
    'identifier 1 : part of a name',
  ]);
  expect(said('phát hiện 12 vụ, giảm số vụ 3')).toEqual(['quantity 12 = 12 {case} (vụ)', 'quantity 3 = 3']);
});

test('terms of a school year are numbered', () =>
  expect(said('học kỳ 1 năm học 2017-2018')).toContain('identifier 1 : part of a name'));

test.each<[string, string[]]>([
  ['đối tượng 3: 45 đồng chí', ['identifier 3 : part of a name', 'quantity 45 = 45 {person} (đồng chí)']],
  ['kiểm tra liên ngành 814: 45 cơ sở', ['identifier 814 : part of a name', 'quantity 45 = 45 {facility} (cơ sở)']],
  ['quân đội 140, công an 25', ['quantity 140 = 140', 'quantity 25 = 25']],
])('classes of those trained are numbered, and soldiers are counted: %s', (text, expected) =>
  expect(said(text)).toEqual(expected),
);

test('a garden that is put in order is counted, and a page is numbered', () =>
  expect(said('Chỉnh trang 5 vườn tạp, xem trang 5.').map((each) => each.split(' ')[0])).toEqual([
    'quantity',
    'identifier',
  ]));

test.each(['Chương trình 135 giai đoạn 2', 'Chương trình 135 giai đoạn II'])(
  'the number of a programme counts none of its stages: %s',
  (text) => expect(said(text)[0]).toBe('identifier 135 : part of a name'),
);

test('which time something is held counts no times', () =>
  expect(said('Đảng bộ Phường 11 lần thứ XIII')[0]).toBe('identifier 11 : part of a name'));

test('money of a programme is told by its number', () => {
  expect(said('3 đập từ nguồn vốn 135 của huyện')[1]).toBe('identifier 135 : part of a name');
  expect(said('Nguồn vốn 135 tỷ đồng')[0]).toMatch(/^quantity 135/);
});

test('the population of a numbered ward counts none', () => {
  expect(said('Dân số phường 5 là 4.500 người')[0]).toBe('identifier 5 : part of a name');
  expect(said('Số phường 5 phường')[0]).toMatch(/^quantity 5/);
});

test('a place that ends with a noun that numbers others, and the year in which a wood is tended', () =>
  expect(said('xuất khẩu 125 người (Nhật Bản 94, Hàn Quốc 31); chăm sóc rừng trồng năm 2, năm 3')).toEqual([
    'quantity 125 = 125 {person} (người)',
    'quantity 94 = 94',
    'quantity 31 = 31',
    'identifier 2 : part of a name',
    'identifier 3 : part of a name',
  ]));

test('a road is none behind the sign that joins it to another word', () =>
  expect(
    said('hỗ trợ trong GD-ĐT 101 trường hợp; sửa chữa ĐT 101').map((each) => each.split(' ', 2).join(' ')),
  ).toEqual(['quantity 101', 'identifier 101']));

test('watches, lessons and tunnels have numbers, and what is given is counted', () => {
  for (const text of [
    'Kíp 3 trực đêm',
    'Bài 5 hướng dẫn',
    'Chuyên đề 4 tập trung',
    'Hầm 12 thông xe',
    'Trường cấp 3 Nậm Mu',
  ])
    expect(said(text)[0]).toMatch(/^identifier/);
  for (const text of ['Cấp 3 drone cho hợp tác xã', 'Tuyên truyền 9 chuyên đề', 'Viết 12 bài', 'Đã cấp 2 flycam'])
    expect(said(text)[0]).toMatch(/^quantity/);
  expect(said('Cấp 3 có 12 trường')[0]).toBe('identifier 3 : part of a name');
});
