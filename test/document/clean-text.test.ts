import { expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

it('a raised mark is no digit of the numeral behind it', () =>
  expect(rows(read('Tiêm chủng cho <sup>1</sup>1.230 trẻ em.').indicators, 'obs_value')).toEqual([[1230]]));
