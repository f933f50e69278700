import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, said } from './reading.ts';

test('several with a dash between each are no ends', () =>
  expect(said('tương ứng là: 24% - 35% - 41%')).toEqual([
    'quantity 24 = 24 % (%)',
    'quantity 35 = 35 % (%)',
    'quantity 41 = 41 % (%)',
  ]));

describe('two ends', () => {
  test.each<[string, string[]]>([
    ['tăng 8 - 9%', ['range 8 - 9 = 8..9 % (%)']],
    ['tăng từ 5 đến 7%', ['range 5 đến 7 = 5..7 % (%)']],
    ['tăng từ 5% đến 7%', ['range 5% đến 7 = 5..7 % (%)']],
    ['tăng BQ 8 - 9%/năm', ['range 8 - 9 = 8..9 %/a (%/năm)']],
    ['đạt 93-95%', ['range 93-95 = 93..95 % (%)']],
    ['465 - 469 triệu đồng mỗi đơn vị', ['range 465 - 469 = 465..469 e6 VND (đồng)']],
    ['từ 1,2 triệu đến 1,5 triệu đồng', ['range 1,2 triệu đến 1,5 = 1.2..1.5 e6 VND (đồng)']],
    ['giá 4.400-4.500 đ/kg', ['range 4.400-4.500 = 4400..4500 VND/kg (đ/kg)']],
    ['đạt 7 - 8', ['range 7 - 8 = 7..8']],
    ['giá 900.000-1,05 triệu đồng/tấn', ['range 900.000-1,05 = 0.9..1.05 e6 VND/t (đồng/tấn)']],
    ['từ 6.500 đến 7,2 nghìn đồng/kg', ['range 6.500 đến 7,2 = 6.5..7.2 e3 VND/kg (đồng/kg)']],
    ['từ 950 nghìn - 1,2 triệu đồng', ['range 950 nghìn - 1,2 = 0.95..1.2 e6 VND (đồng)']],
    ['giá 900 nghìn đồng - 1,5 triệu đồng', ['range 900 nghìn đồng - 1,5 = 0.9..1.5 e6 VND (đồng)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('two figures', () => {
  test.each<[string, string[]]>([
    ['giảm từ 5,2% xuống còn 4,1%', ['quantity 5,2 = 5.2 % (%)', 'quantity 4,1 = 4.1 % (%)']],
    ['Ngô: 15,00 ha - 60,90 tấn', ['quantity 15,00 = 15 har (ha)', 'quantity 60,90 = 60.9 t (tấn)']],
    ['từ 800 triệu đồng đến 1,2 tỷ đồng', ['quantity 800 = 800 e6 VND (đồng)', 'quantity 1,2 = 1.2 e9 VND (đồng)']],
    ['năm 2020 - 2 triệu lượt', ['date 2020', 'quantity 2 = 2 e6 {visit} (lượt)']],
    ['từ 7 - 5%', ['quantity 7 = 7', 'quantity 5 = 5 % (%)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('any range, share and rank is read back', () => {
  const figures = fc
    .integer({ min: 1, max: 9999 })
    .map((value) => ({ value, text: value < 10 ? `0${value}` : grouped(value) }));
  fc.assert(
    fc.property(figures, figures, fc.constantFrom('xã', '%', 'tỷ đồng', 'tạ/ha', 'm2', 'hộ nghèo'), (a, b, unit) => {
      const fields = (text: string) => {
        const [mention] = read(text).mentions;
        return [mention?.kind, mention?.value, mention?.valueTo];
      };
      expect(fields(`xếp thứ ${a.text}/${b.text} trong tỉnh`)).toEqual(['rank', a.value, b.value]);
      if (b.value !== 1 && !/^10+$/.test(String(b.value)))
        expect(fields(`đã có ${a.text}/${b.text} ${unit}`)).toEqual(['ratio', a.value, b.value]);
      if (a.value < b.value)
        for (const joint of ['-', ' - ', ' – ', ' đến '])
          expect(fields(`đạt từ ${a.text}${joint}${b.text} ${unit}`)).toEqual(['range', a.value, b.value]);
    }),
  );
});

test('a price whose second figure says of what it is has both ends', () => {
  const [mention] = read('giá heo hơi từ 51.000 đồng - 55.000 đồng/kg').mentions;
  expect([mention?.kind, mention?.value, mention?.valueTo, mention?.unit]).toEqual(['range', 51000, 55000, 'VND/kg']);
});

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
