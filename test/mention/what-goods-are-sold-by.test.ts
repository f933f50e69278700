import { expect, it } from 'vitest';
import { said } from './reading.ts';

it.each([
  ['giá dừa khô 60.000 đồng/chục', 'quantity 60.000 = 60000 VND/10.{item} (đồng/chục)'],
  ['giá xi măng 84.000 đồng/bao', 'quantity 84.000 = 84000 VND/{item} (đồng/bao)'],
  ['giá cát 200.000 đồng/khối', 'quantity 200.000 = 200000 VND/m3 (đồng/khối)'],
  ['giá cua 250.000 đồng/ký', 'quantity 250.000 = 250000 VND/kg (đồng/ký)'],
  ['giá gas 350.000 đồng/bình 12 kg', 'quantity 350.000 = 350000 VND/{item} (đồng/bình 12 kg)'],
])('money behind a slash tells what goods are sold by: %s', (text, mention) => expect(said(text)[0]).toBe(mention));

it('elsewhere the same words are none of the unit', () =>
  expect(said('hỗ trợ 5 tỷ đồng bao gồm 3 hạng mục')[0]).toBe('quantity 5 = 5 e9 VND (đồng)'));
