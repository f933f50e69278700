import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  ['Xã có 42 hộ thoát nghèo, giảm 3,6%, đưa tỷ lệ hộ nghèo xuống còn 6,5%.', 'tỷ lệ hộ nghèo'],
  ['Xã có 30 hộ thoát nghèo, giảm 2,1% so với năm 2021, tỷ lệ hộ nghèo còn 8%.', 'tỷ lệ hộ nghèo'],
  ['Xã kết nạp 12 đảng viên, tăng 1,2%, tỷ lệ kết nạp hằng năm đạt 8,7%.', 'kết nạp đảng viên'],
])('behind a count, what moved is the rate whose new level follows: %s', (text, label) =>
  expect(said(text)[1]?.slice(0, 2)).toEqual([label, 'change']),
);
