import { expect, it } from 'vitest';
import { said } from './read.ts';

it('persons in the bracket behind a rate of a people are those whom it is of', () =>
  expect(said('Tỷ lệ số dân được dùng nước sạch đạt 64,2% (tương đương 45.200 người).')).toEqual([
    ['Tỷ lệ số dân được dùng nước sạch', 'level', 64.2, null],
    ['số dân được dùng nước sạch', 'count', 45200, 64.2],
  ]));
