import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  [
    'Xuất khẩu gừng sang thị trường Đức đạt 9 triệu USD. Tiếp sau đó là thị trường Áo đạt 4 triệu USD, tăng 3%.',
    ['Xuất khẩu gừng sang thị trường Đức', 'xuất khẩu gừng sang Áo', 'xuất khẩu gừng sang Áo'],
  ],
  [
    'Xuất khẩu gừng sang đa số thị trường tăng, trong đó tăng mạnh ở một số thị trường: Bỉ tăng 18%, đạt 2 triệu USD; Ba Lan tăng 4%, đạt 3 triệu USD.',
    ['gừng sang Bỉ', 'gừng sang Bỉ', 'gừng sang Ba Lan', 'gừng sang Ba Lan'].map((each) => `xuất khẩu ${each}`),
  ],
  [
    'Kim ngạch nhập khẩu ngô từ Brazil đạt 12 triệu USD. Kế đến là Mỹ, với kim ngạch nhập khẩu 5 triệu USD, sau cùng là Chilê với 3 triệu USD.',
    ['Kim ngạch nhập khẩu ngô từ Brazil', 'Kim ngạch nhập khẩu ngô từ Mỹ', 'Kim ngạch nhập khẩu ngô từ Chilê'],
  ],
])('a market that its clause names alone is one of those told before: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('those behind a comma in another block are of other goods, unless they go on with it', () => {
  const goods = 'Xuất khẩu gừng sang Đức đạt 9 triệu USD.';
  expect(labelsOf(`${goods}\n\nTiếp theo là Áo đạt 4 triệu USD.`).at(-1)).toBe('xuất khẩu gừng sang Áo');
  expect(labelsOf(`${goods}\n\nBốn thị trường lớn nhất: Áo đạt 4 triệu USD.`).at(-1)).not.toContain('gừng');
});

it('trade that does not say in what is in what its sentence or the figures before name', () =>
  expect(
    labelsOf(
      'Xuất khẩu gừng đạt 20 triệu USD. Tính chung 9 tháng, xuất khẩu nhóm hàng này đạt 90 triệu USD. Xuất khẩu sang thị trường Đức đạt 9 triệu USD.',
    ),
  ).toEqual(['Xuất khẩu gừng', 'xuất khẩu gừng', 'Xuất khẩu gừng sang thị trường Đức']));

it('what a country pays for goods from abroad says for which, and from whom', () =>
  expect(
    labelsOf(
      'Quý I/2017, cả nước đã chi 90 triệu USD nhập khẩu phân bón. Lào là thị trường cung cấp lớn nhất với 21 triệu USD.',
    ),
  ).toEqual(['chi nhập khẩu phân bón', 'giá trị nhập khẩu phân bón Lào']));

it('what comes back grows or falls by so much', () =>
  expect(said('Tháng 9/2021, xuất khẩu gừng tăng mạnh trở lại 33,4% so với tháng 8/2021.')).toEqual([
    ['xuất khẩu gừng', 'change', 33.4, null],
  ]));
