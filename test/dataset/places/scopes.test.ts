import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Toàn ấp có 140 hộ.', 'Toàn ấp'],
  ['Cả nước có 63 tỉnh, thành phố.', 'Cả nước'],
  ['Tổng vốn đầu tư toàn xã hội đạt 540 tỷ đồng.', null],
  ['Bảo đảm an toàn thôn, bản với 24 tổ tự quản.', null],
])('of what area a figure is of all: %s', (text, scope) =>
  expect(rows(read(text).indicators, 'ref_area_scope')).toEqual([[scope]]),
);

it.each([
  ['Tổng đàn trâu toàn xã có 450 con.', 'Tổng đàn trâu', 'toàn xã'],
  ['Số hộ nghèo của toàn huyện còn 540 hộ.', 'Số hộ nghèo', 'toàn huyện'],
  ['Tổng vốn đầu tư toàn xã hội đạt 540 tỷ đồng.', 'Tổng vốn đầu tư toàn xã hội', null],
])('of what area is told apart from what is measured: %s', (text, label, scope) =>
  expect(rows(read(text).indicators, 'label_vi', 'ref_area_scope')).toEqual([[label, scope]]),
);
