import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('the share of schools behind their ratio is of them', () =>
  expect(said('Xã có 1.126 học sinh; 02/03 trường đạt chuẩn quốc gia, đạt 66,7%.').at(-1)).toEqual([
    'trường đạt chuẩn quốc gia',
    'share',
    66.7,
    null,
  ]));
