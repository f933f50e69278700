import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('what is said of a number is of how much of the goods there is, beside what was paid for them', () =>
  expect(
    said('Toàn tỉnh xuất khẩu 2,4 nghìn tấn chè, trị giá 5 triệu USD, tăng 33% về số lượng và tăng 44% về trị giá.'),
  ).toEqual([
    ['xuất khẩu chè', 'level', 2.4, null],
    ['trị giá xuất khẩu chè', 'level', 5, null],
    ['xuất khẩu chè', 'change', 33, 2.4],
    ['trị giá xuất khẩu chè', 'change', 44, 5],
  ]));
