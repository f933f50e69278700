import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('a ratio without a noun counts those of whom its second number is the total', () =>
  expect(
    rows(
      read('Toàn xã có 20 thôn; 19/20 có nhà văn hóa thôn, 15/20 đạt danh hiệu văn hóa, 3/7 đạt chuẩn.').indicators,
      'label_vi',
      'unit_measure',
    ).slice(1),
  ).toEqual([
    ['thôn có nhà văn hóa', '{village}'],
    ['thôn đạt danh hiệu văn hóa', '{village}'],
    ['đạt chuẩn', null],
  ]));
