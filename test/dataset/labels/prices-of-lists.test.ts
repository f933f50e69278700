import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('goods that have a price are named once with it, and not by the week', () =>
  expect(
    labelsOf(
      'Giá bò hơi dao động trong khoảng 60.000 - 65.000 đồng/kg; giá gà ta có mức giá từ 70.000 – 75.000 đồng/kg; giá gà công nghiệp có giá từ 30.000 - 32.000 đồng/kg; tuần này giá trứng gà có giá từ 2.500 – 3.000 đồng/trứng; giá lúa tuần này là 7.100 đồng/kg.',
    ),
  ).toEqual(['Giá bò hơi', 'giá gà ta', 'giá gà công nghiệp', 'giá trứng gà', 'giá lúa']));

it('how prices went before the goods of one is no part of them', () =>
  expect(labelsOf('Riêng thịt gia cầm giá ổn định, gà mái 100.000 đồng/kg; gà trống 90.000 đồng/kg.')).toEqual([
    'giá gà mái',
    'giá gà trống',
  ]));

it.each([
  ['tăng nhẹ từ', 2000],
  ['giảm mạnh từ', -2000],
])('a range behind how a price moved is by how much: %s', (move, value) =>
  expect(said(`Tháng 5 năm 2021, giá heo hơi ${move} 2.000 - 3.000 đồng/kg.`)).toEqual([
    ['giá heo hơi', 'change', value, null],
  ]),
);

it('a price that falls from one level to another keeps its levels', () =>
  expect(said('Giá heo hơi giảm mạnh từ 50.000 đồng/kg xuống 45.000 đồng/kg.').map(([, measure]) => measure)).toEqual([
    'level',
    'level',
  ]));

it('groups that an index of prices is told by are groups of prices, whatever opens their list', () =>
  expect(
    labelsOf(
      'Cục Thống kê tỉnh đã công bố chỉ số giá tiêu dùng (CPI) tháng 12/2023 tăng 0,4%. Các nhóm hàng tăng giá lần lượt là nhóm giáo dục tăng 0,2%; may mặc, mũ nón, giày dép tăng 0,1%. Riêng trong nhóm hàng ăn, mặt hàng thực phẩm giảm 0,3%; lương thực giảm 0,1%.',
    ),
  ).toEqual([
    'chỉ số giá tiêu dùng (CPI)',
    'chỉ số giá nhóm giáo dục',
    'chỉ số giá nhóm may mặc, mũ nón, giày dép',
    'chỉ số giá nhóm thực phẩm',
    'chỉ số giá nhóm lương thực',
  ]));
