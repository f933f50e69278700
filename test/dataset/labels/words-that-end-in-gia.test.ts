import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  ['Số hộ sử dụng điện lưới quốc gia tăng từ 120 hộ lên 135 hộ.', 'Số hộ sử dụng điện lưới quốc gia'],
  ['Tỷ lệ người dân tham gia tăng 5% so với năm 2022.', 'Tỷ lệ người dân tham gia'],
  ['Giá trị xuất khẩu gia tăng 12% so với năm 2022.', 'Giá trị xuất khẩu'],
])('the last syllable of a word is no part of the movement behind it: %s', (text, label) =>
  expect(said(text)[0]?.[0]).toBe(label),
);
