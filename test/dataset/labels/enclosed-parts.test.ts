import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  [
    'Làm mới 12 km đường (trong đó: 8 km đường thôn; 4 km GTNĐ).',
    [
      ['Làm mới đường', 'level', 12, null],
      ['Làm mới đường: đường thôn', 'level', 8, 12],
      ['Làm mới đường: GTNĐ', 'level', 4, 12],
    ],
  ],
  [
    'Trồng mới 45 ha (20 ha chè, 25 ha cam).',
    [
      ['diện tích trồng mới', 'level', 45, null],
      ['diện tích trồng mới chè', 'level', 20, 45],
      ['diện tích trồng mới cam', 'level', 25, 45],
    ],
  ],
  [
    'Lúa 220 ha (120 ha vụ xuân, 100 ha vụ mùa).',
    [
      ['diện tích lúa', 'level', 220, null],
      ['diện tích lúa vụ xuân', 'level', 120, 220],
      ['diện tích lúa vụ mùa', 'level', 100, 220],
    ],
  ],
  // Where and how much more is no part.
  [
    'Nâng cấp 9 km đường (3 km qua xã Tân Hà).',
    [
      ['Nâng cấp đường', 'level', 9, null],
      ['Nâng cấp đường', 'level', 3, 9],
    ],
  ],
])('parts in a bracket are told apart by the nouns behind their units: %s', (text, expected) =>
  expect(said(text)).toEqual(expected),
);
