import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('sizes are of what opens their sentence', () => {
  it.each([
    ['Cầu Nậm Mu dài 24 m, rộng 4 m.', 'chiều rộng Cầu Nậm Mu'],
    ['Đường Bản Lìm - Bản Dền dài 3,2 km, mặt đường rộng 3,5 m.', 'mặt đường rộng Đường Bản Lìm - Bản Dền'],
    ['Đường trục bản dày 16 cm, rộng 3 m.', 'chiều rộng Đường trục bản'],
    ['Nhà văn hóa các thôn có tổng diện tích 5.267 m2.', 'tổng diện tích nhà văn hóa các thôn'],
  ])('%s', (text, label) => expect(read(text).indicators.at(-1)?.label_vi).toBe(label));
});

it('a length is of the works counted before it', () =>
  expect(
    rows(
      read('Về thủy lợi: 12 kênh cấp II dài 45 km, 3 đoạn kè dài 2,4 km và 15 cống hộp dài 90 m.').indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['chiều dài kênh cấp II', 'chiều dài đoạn kè', 'cống hộp', 'chiều dài cống hộp']));

it('what lies on a road is not as long as the road', () =>
  expect(labelsOf('Xã Nà Tông nằm trên đường tỉnh 108 dài 5,2 km.')).toEqual(['chiều dài đường tỉnh 108']));

describe('lengths, widths and what was done are of the road of their entry', () => {
  it.each([
    [
      '- Đường trục bản: 6 tuyến, dài 14,2 km, đã bê tông 9,8 km (69%)',
      ['Đường trục bản', 'chiều dài Đường trục bản', 'Đường trục bản bê tông', 'Đường trục bản bê tông'],
    ],
    ['- Tỉnh lộ 108: dài 7 km; mặt 3,5 m', ['chiều dài Tỉnh lộ 108', 'mặt Tỉnh lộ 108']],
    [
      'Quốc lộ 32 chạy qua xã dài 11 km, nền đường 7,5 m.',
      ['chiều dài Quốc lộ 32 chạy qua xã', 'nền đường Quốc lộ 32 chạy qua xã'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});
