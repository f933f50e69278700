import { expect, test } from 'vitest';
import { said } from './reading.ts';

test.each<[string, string[]]>([
  ['dư nợ 107 nghìn 700 tỷ đồng', ['quantity 107 nghìn 700 = 107700 e9 VND (đồng)']],
  ['diện tích 45 nghìn 200 ha', ['quantity 45 nghìn 200 = 45200 har (ha)']],
  ['kinh phí 2 tỷ 350 triệu đồng', ['quantity 2 tỷ 350 = 2350 e6 VND (đồng)']],
  ['thụ lý 41 tỷ 207 triệu 065 nghìn đồng', ['quantity 41 tỷ 207 triệu 065 = 41207065 e3 VND (đồng)']],
  ['thu 1 triệu 200 nghìn đồng/hộ', ['quantity 1 triệu 200 = 1200 e3 VND/{household} (đồng/hộ)']],
  ['vốn 190 tỷ, 12 triệu đồng', ['quantity 190 = 190 e9 VND ()', 'quantity 12 = 12 e6 VND (đồng)']],
  ['chi 2 tỷ 5 xã', ['quantity 2 = 2 e9 VND ()', 'quantity 5 = 5 {commune} (xã)']],
  ['cho 3 triệu 5 tỷ đồng', ['quantity 3 = 3 e6', 'quantity 5 = 5 e9 VND (đồng)']],
])('an amount in several figures: %s', (text, expected) => expect(said(text)).toEqual(expected));
