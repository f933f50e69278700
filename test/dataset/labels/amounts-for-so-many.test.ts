import { expect, it } from 'vitest';
import { valuesOf } from '../read.ts';

it('for how many an amount is leaves the amount what is spoken of', () => {
  expect(
    valuesOf('Dư nợ cho vay hộ nghèo 12 tỷ đồng/240 hộ; hộ cận nghèo 8 tỷ đồng/150 hộ; hộ mới thoát nghèo 5 tỷ đồng.'),
  ).toEqual([
    ['Dư nợ cho vay hộ nghèo', 12],
    ['Dư nợ cho vay hộ nghèo: hộ', 240],
    ['Dư nợ cho vay hộ cận nghèo', 8],
    ['Dư nợ cho vay hộ cận nghèo: hộ', 150],
    ['Dư nợ cho vay hộ mới thoát nghèo', 5],
  ]);
});

it('goods are for so many as money is', () =>
  expect(
    valuesOf(
      'Hỗ trợ gạo 12.300 kg/210 học sinh; hỗ trợ tiền ăn quý I: 45 triệu đồng/210 học sinh, quý II: 52 triệu đồng.',
    ),
  ).toEqual([
    ['Hỗ trợ gạo', 12_300],
    ['Hỗ trợ gạo: học sinh', 210],
    ['hỗ trợ tiền ăn', 45],
    ['hỗ trợ tiền ăn: học sinh', 210],
    ['hỗ trợ tiền ăn', 52],
  ]));
