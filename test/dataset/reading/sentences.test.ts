import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  ['Vốn của Quỹ T.Ư đạt 32 tỷ đồng.', ['Vốn của Quỹ T.Ư']],
  ['Dân số Q.Bình Thạnh là 4.500 người.', ['Dân số Q.Bình Thạnh']],
  ['Toàn xã có 12 hộ nghèo. Tổng đàn trâu 45 con.', ['hộ nghèo', 'Tổng đàn trâu']],
])('a full stop between one letter and the next word ends no sentence: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('a sentence begins behind an abbreviation where no name follows it', () =>
  expect(labelsOf('Có 9 em dự thi cấp TP. Tổng số huy chương là 48 huy chương.').at(-1)).toBe('Tổng số huy chương'));

it('a bracket behind a full stop still tells the plan of what stands before it', () =>
  expect(said('Tổng vốn đầu tư: 34,2 tỷ đồng. (KH 30 tỷ đồng)')).toEqual([
    ['Tổng vốn đầu tư', 'level', 34.2, null],
    ['Tổng vốn đầu tư', 'target', 30, 34.2],
  ]));
