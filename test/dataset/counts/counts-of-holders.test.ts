import { describe, expect, it } from 'vitest';
import { said } from '../read.ts';

describe('all there are are none of those counted before', () => {
  it.each([
    [
      'Trường có 42 học sinh bước vào lớp 1. Toàn trường có 198 học sinh, trong đó có 75 em ở bán trú.',
      [
        ['học sinh bước vào lớp 1 Trường', 'count', 42, null],
        ['học sinh', 'count', 198, null],
        ['em ở bán trú', 'count', 75, 198],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
