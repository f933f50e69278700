import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

/** How many classes of facilities a text counts, and its indicators. */
function told(text: string): [number, unknown[][]] {
  const { facilities, indicators } = read(text);
  return [facilities.length, rows(indicators, 'label_vi', 'obs_value')];
}

it.each<[string, unknown[][]]>([
  [
    'Đoàn liên ngành đã kiểm tra 210 cơ sở kinh doanh và 4 chợ.',
    [
      ['kiểm tra cơ sở kinh doanh', 210],
      ['kiểm tra chợ', 4],
    ],
  ],
  [
    'Xã xây mới 2 trạm y tế, 3 nhà văn hóa.',
    [
      ['xây mới trạm y tế', 2],
      ['xây mới nhà văn hóa', 3],
    ],
  ],
  [
    'Từ quỹ này đã xây tặng 18 nhà tình nghĩa, sửa chữa, chống dột 7 nhà ở cho người có công.',
    [
      ['xây tặng nhà tình nghĩa', 18],
      ['sửa chữa, chống dột nhà ở cho người có công', 7],
    ],
  ],
  [
    'Nâng cấp 6 tuyến kênh thủy lợi, tổng chiều dài 9 km.',
    [
      ['Nâng cấp tuyến kênh thủy lợi', 6],
      ['tổng chiều dài tuyến kênh thủy lợi', 9],
    ],
  ],
])('works that something was done to are counted as deeds: %s', (text, indicators) =>
  expect(told(text)).toEqual([0, indicators]),
);

it('what a place has is there', () =>
  expect(told('Huyện có 14 trạm y tế; công nhận 3 trường đạt chuẩn quốc gia.')).toEqual([2, []]));
