import { isMultiplier } from './multipliers.ts';
import { readNumber } from './numbers.ts';
import { type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { measureFields, readMeasure } from './units.ts';

/** `2 tỷ 350 triệu đồng`, `7 triệu 520 nghìn con`, `12 tỷ 350 triệu 046 nghìn đồng`: one amount in several figures, here 2350 millions. */
export function amount(reader: Reader, at: number): Found | null {
  if (!isMultiplier(wordAt(reader, at + 1)) || !isNumberAt(reader, at + 2)) return null;
  let measure = readMeasure(reader, at + 1);
  let value = readNumber(wordAt(reader, at)).value;
  let last = at;
  while (measure.next === last + 2 && isNumberAt(reader, last + 2)) {
    const lower = readMeasure(reader, last + 3);
    const power = measure.unitMult - lower.unitMult;
    const low = readNumber(wordAt(reader, last + 2)).value;
    if (power <= 0 || lower.unitMult === 0 || value === null || low === null) break;
    if (low >= 10 ** power || !Number.isInteger(value)) break;
    value = value * 10 ** power + low;
    measure = lower;
    last += 2;
  }
  if (last === at || measure.unitClass === null) return null;
  const fields = measureFields(reader, measure, (reader.tokens[last] as Token).end);
  return foundOne(mentionOf(reader, 'quantity', 'amount', at, last + 1, { value, ...fields }), measure.next);
}
