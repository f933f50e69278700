import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('how large one such thing is, side by side', () => {
  test.each<[string, string[]]>([
    ['khoảng cách 2,5 m x 3 m', ['identifier 2,5 m x 3 m : part of a name']],
    ['hố 30 x 30 x 40 cm', ['identifier 30 x 30 x 40 cm : part of a name']],
    ['sân 20 × 40m', ['identifier 20 × 40m : part of a name']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('what is multiplied otherwise has figures of its own', () =>
  expect(said('140 hộ x 3 triệu đồng')).toEqual([
    'quantity 140 = 140 {household} (hộ)',
    'quantity 3 = 3 e6 VND (đồng)',
  ]));
