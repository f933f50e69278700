import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  [
    'Huyện có 284 sản phẩm OCOP, trong đó 61,5% sản phẩm đạt 3 sao, 36,8% đạt 4 sao và 1,7% (5 sản phẩm) tiềm năng 5 sao.',
    [
      ['sản phẩm đạt 3 sao', 61.5],
      ['sản phẩm đạt 4 sao', 36.8],
      ['sản phẩm tiềm năng 5 sao', 1.7],
    ],
  ],
  [
    'Kết quả có 62% cán bộ xếp loại tốt, 8% xếp loại khá.',
    [
      ['cán bộ xếp loại tốt', 62],
      ['cán bộ xếp loại khá', 8],
    ],
  ],
])('grades behind shares are of those of the share before: %s', (text, shares) =>
  expect(said(text).flatMap(([label, measure, value]) => (measure === 'share' ? [[label, value]] : []))).toEqual(
    shares,
  ),
);
