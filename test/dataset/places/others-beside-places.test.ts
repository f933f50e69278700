import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const areasIn = (text: string) =>
  rows(read(text).indicators, 'value_text', 'ref_area_scope', 'ref_area').map(([value, scope, area]) => [
    value,
    scope ?? String(area).split(':').at(-1),
  ]);

it.each([
  [
    'Tốc độ tăng giá trị sản xuất đạt 7,8%, đứng thứ 10 toàn tỉnh; tổng vốn đầu tư đạt 24 tỷ đồng.',
    [
      ['7,8%', 'district-kien-ha'],
      ['10', 'district-kien-ha'],
      ['24 tỷ đồng', 'district-kien-ha'],
    ],
  ],
  [
    'Thu nhập đạt 45 triệu đồng, cao hơn bình quân chung cả nước, có 120 hộ nghèo.',
    [
      ['45 triệu đồng', 'district-kien-ha'],
      ['120 hộ', 'district-kien-ha'],
    ],
  ],
  ['Toàn tỉnh có 45 xã.', [['45 xã', 'Toàn tỉnh']]],
])('an area among which, or beside which, something is told is not its own: %s', (body, expected) =>
  expect(areasIn(`# Kết quả năm 2023 huyện Kiên Hà\n\n${body}\n`)).toEqual(expected),
);

it('a province that is described lies in no more than its region', () =>
  expect(
    areasIn('# Giới thiệu\n\nNinh Thuận là tỉnh ven biển thuộc vùng duyên hải miền Trung, có diện tích 3.355 km2.\n'),
  ).toEqual([['3.355 km2', 'vn.58']]));

it.each([
  ['Kế hoạch số 12/KH-UBND của UBND tỉnh Kế hoạch phát triển du lịch.'],
  ['Chủ tịch UBND tỉnh Đặng Văn Bình kiểm tra tiến độ.'],
  ['Có 01 di tích cấp tỉnh Chiến khu cũ.'],
  ['Trường Mầm non KCN Tây Bắc đang thi công.'],
])('neither a document, nor a person, nor what bears the name of a region is a place: %s', (text) =>
  expect(read(text).places).toEqual([]),
);

it('what is listed beside a village is none, where its noun says what it is', () =>
  expect(
    read('Xếp hạng di tích Đình làng Nà Lìm, Chùa Hoa Ban, Đền Nậm Mu.').places.map(({ name_vi }) => name_vi),
  ).toEqual(['Nà Lìm']));
