import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Sản lượng tôm đạt 500 tấn, bao gồm: sản lượng khai thác 183 tấn, sản lượng nuôi trồng 194 tấn.', 'tôm'],
  ['Tổng sản lượng thủy sản đạt 500 tấn, gồm: sản lượng khai thác 183 tấn, sản lượng nuôi trồng 194 tấn.', 'thủy sản'],
  ['Sản lượng thủy sản đạt 500 tấn; trong đó khai thác 183 tấn, nuôi trồng 194 tấn.', 'thủy sản'],
])('what was caught and what was raised is of what all of it is: %s', (text, kind) =>
  expect(labelsOf(text).slice(1)).toEqual([`sản lượng khai thác ${kind}`, `sản lượng nuôi trồng ${kind}`]),
);
