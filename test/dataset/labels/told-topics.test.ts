import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Cây ngô đang chín sáp. Dự ước diện tích thu hoạch 38,5 ha, năng suất 42 tạ/ha.',
    ['diện tích thu hoạch ngô', 'năng suất ngô'],
  ],
  ['Về chăn nuôi trâu: tình hình ổn định. Tổng đàn hiện có 120 con.', ['Tổng đàn trâu']],
  [
    '- Chăn nuôi lợn: Giá lợn hơi ổn định. Tổng đàn 450 con. Sản lượng thịt hơi xuất chuồng 32 tấn.',
    ['Tổng đàn lợn', 'Sản lượng thịt lợn hơi xuất chuồng'],
  ],
  ['Đàn trâu, bò phát triển ổn định. Dịch bệnh được kiểm soát. Tổng đàn 870 con.', ['Tổng đàn trâu, bò']],
  [
    'Chăn nuôi gia cầm tiếp tục phát triển. Tổng đàn 1.200 con; sản lượng trứng 15.000 quả.',
    ['Tổng đàn gia cầm', 'sản lượng trứng gia cầm'],
  ],
  ['## Cây chè\n\nNuôi tôm nước lợ gặp nhiều khó khăn. Diện tích thả nuôi 52 ha.', ['Diện tích thả nuôi tôm nước lợ']],
  ['## b) Cây lúa\n\nThời tiết thuận lợi. Diện tích thu hoạch 350 ha.', ['Diện tích thu hoạch lúa']],
])('a kind that sentences without figures or a heading tell of is what those behind measure: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('what is told of something else names nothing behind it', () =>
  expect(labelsOf('Giá lợn hơi ổn định. Tổng đàn 450 con.')).toEqual(['Tổng đàn']));

it('another kind behind it takes its place', () =>
  expect(
    labelsOf('Đàn lợn phát triển ổn định. Tổng đàn 450 con. Diện tích ngô 89 ha. Diện tích thu hoạch 9 ha.'),
  ).toEqual(['Tổng đàn lợn', 'Diện tích ngô', 'Diện tích thu hoạch ngô']));

it.each([
  [
    'Nuôi cá tra: Diện tích thả nuôi 32 ha. Một số tỉnh có sản lượng giảm: An Giang đạt 17 tấn, Đồng Tháp đạt 24 tấn.',
    ['sản lượng cá tra An Giang', 'sản lượng cá tra Đồng Tháp'],
  ],
  [
    'Cây ngô: Tổng diện tích đạt 300 ha. Một số xã có diện tích tăng: Nậm Mu 50 ha, Nà Lộc 40 ha.',
    ['diện tích ngô Nậm Mu', 'diện tích ngô Nà Lộc'],
  ],
])('a list of places whose measure is told alone is of what the block is about: %s', (text, labels) =>
  expect(labelsOf(text).slice(1)).toEqual(labels),
);
