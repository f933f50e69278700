import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('powers of ten', () => {
  test.each<[string, string[]]>([
    [
      '5 chục hộ, 2 trăm hộ, 3 nghìn ha, 4 ngàn tấn, 5 vạn dân, 6 triệu cây, 7 tỷ đồng, 8 tỉ đồng, 9 nghìn tỷ đồng',
      [
        'quantity 5 = 5 e1 {household} (hộ)',
        'quantity 2 = 2 e2 {household} (hộ)',
        'quantity 3 = 3 e3 har (ha)',
        'quantity 4 = 4 e3 t (tấn)',
        'quantity 5 = 5 e4 {person} (dân)',
        'quantity 6 = 6 e6 {tree} (cây)',
        'quantity 7 = 7 e9 VND (đồng)',
        'quantity 8 = 8 e9 VND (đồng)',
        'quantity 9 = 9 e12 VND (đồng)',
      ],
    ],
    ['2 tỷ rưỡi đồng', ['quantity 2 = 2.5 e9 VND (đồng)']],
    ['4 Tỷ lệ che phủ rừng', ['quantity 4 = 4']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
