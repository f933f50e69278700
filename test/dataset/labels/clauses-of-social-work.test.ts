import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('square brackets around words are round ones', () =>
  expect(said('Ban Tiếp công dân xã tiếp 28 lượt công dân [giảm 5 lượt so với cùng kỳ].')).toEqual([
    ['tiếp lượt công dân', 'count', 28, null],
    ['tiếp lượt công dân', 'change', -5, 28],
  ]));

it('what was done besides is told by its own verb', () =>
  expect(labelsOf('Huyện đã tổ chức 6 giải thể thao cấp huyện và tham gia 4 giải thể thao do tỉnh tổ chức.')).toEqual([
    'giải thể thao cấp huyện',
    'tham gia giải thể thao',
  ]));

it.each([
  ['Kết quả sơ tuyển, toàn huyện có 210 thanh niên đủ điều kiện.', 'thanh niên đủ điều kiện'],
  ['Kết quả rà soát, toàn xã còn 51 hộ nghèo.', 'hộ nghèo'],
  ['Đời sống nhân dân ổn định, hộ nghèo còn 51 hộ.', 'hộ nghèo'],
  ['Đời sống của xã còn nhiều khó khăn, hộ nghèo còn 51 hộ.', 'hộ nghèo'],
])('how those came out who are counted, and how things go, is no part of them: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('young men who were handed over to the army were counted, and not planned', () =>
  expect(said('Công tác tuyển quân đạt kết quả tốt, đã giao 21 thanh niên nhập ngũ.')[0]?.[1]).toBe('count'));

it('those whom women bear are no animals', () =>
  expect(
    rows(
      read('Tổng tỷ suất sinh: 2,1 con/phụ nữ. Tổng tỷ suất sinh giữ ở mức 1,98 con sinh ra sống/1 bà mẹ.').indicators,
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([
    [2.1, '{child}/{woman}'],
    [1.98, '{child}/{woman}'],
  ]));
