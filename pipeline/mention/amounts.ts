import { isMultiplier } from './multipliers.ts';
import { readNumber } from './numbers.ts';
import { type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { measureFields, readMeasure } from './units.ts';

/** `2 tỷ 350 triệu đồng`, `7 triệu 520 nghìn con`: one amount in two figures, here 2350 millions. */
export function amount(reader: Reader, at: number): Found | null {
  if (!isMultiplier(wordAt(reader, at + 1)) || !isNumberAt(reader, at + 2)) return null;
  const first = readMeasure(reader, at + 1);
  if (first.next !== at + 2) return null;
  const second = readMeasure(reader, at + 3);
  const power = first.unitMult - second.unitMult;
  if (power <= 0 || second.unitMult === 0 || second.unitClass === null) return null;
  const high = readNumber(wordAt(reader, at)).value;
  const low = readNumber(wordAt(reader, at + 2)).value;
  if (high === null || low === null || low >= 10 ** power || !Number.isInteger(high)) return null;
  const fields = measureFields(reader, second, (reader.tokens[at + 2] as Token).end);
  const value = high * 10 ** power + low;
  return foundOne(mentionOf(reader, 'quantity', 'amount', at, at + 3, { value, ...fields }), second.next);
}
