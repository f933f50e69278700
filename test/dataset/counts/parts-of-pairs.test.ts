import { expect, it } from 'vitest';
import { valuesOf } from '../read.ts';

it('each of a pair in a list of places is of what its like counts in the whole', () =>
  expect(
    valuesOf(
      'Các địa phương đã sơ tán 102 hộ/468 khẩu đến nơi an toàn. Trong đó, xã Nà Lừ 18 hộ/45 khẩu; xã Nà Tăm 11 hộ/48 khẩu.',
    ),
  ).toEqual([
    ['sơ tán hộ', 102],
    ['sơ tán khẩu đến nơi an toàn', 468],
    ['sơ tán hộ xã Nà Lừ', 18],
    ['sơ tán khẩu đến nơi an toàn xã Nà Lừ', 45],
    ['sơ tán hộ xã Nà Tăm', 11],
    ['sơ tán khẩu đến nơi an toàn xã Nà Tăm', 48],
  ]));
