import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('what was put off is told apart from what was done before', () =>
  expect(labelsOf('Ra quyết định không khởi tố 202 tin báo, tạm dừng giải quyết 04 tin báo.')).toEqual([
    'Ra quyết định không khởi tố tin báo',
    'tạm dừng giải quyết tin báo',
  ]));

it('what those counted came to was not done to them', () =>
  expect(labelsOf('Vận động 1.300 lượt hội viên tham gia 28 lớp tập huấn.').at(-1)).toBe('lớp tập huấn'));

it('exemplars and heads of branches are counted', () =>
  expect(
    rows(read('Có 112 điển hình tiên tiến và 90 chi hội trưởng được tuyên dương.').indicators, 'unit_measure').flat(),
  ).toEqual(['{exemplar}', '{person}']));
