import { isMultiplier } from './multipliers.ts';
import { readNumber } from './numbers.ts';
import { type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { measureFields, readMeasure } from './units.ts';

/** `2 tỷ 350 triệu đồng`, `12 tỷ 350 triệu 046 nghìn đồng`, `107 nghìn 700 tỷ đồng`: one amount in several figures, here 2350 millions. */
export function amount(reader: Reader, at: number): Found | null {
  if (!isMultiplier(wordAt(reader, at + 1)) || !isNumberAt(reader, at + 2)) return null;
  let measure = readMeasure(reader, at + 1);
  let value = readNumber(wordAt(reader, at)).value;
  let last = at;
  while (measure.next === last + 2 && isNumberAt(reader, last + 2)) {
    const lower = readMeasure(reader, last + 3);
    // `107 nghìn 700 tỷ đồng`: thousands of what the next figure is told in.
    const isOfNext = last === at && measure.unitMult === thousands && lower.unitMult > thousands;
    const power = isOfNext ? thousands : measure.unitMult - lower.unitMult;
    const low = readNumber(wordAt(reader, last + 2)).value;
    // `45 nghìn 200 ha`, and no `5 tỷ 20 hộ`: units are told behind thousands, in three digits.
    const isOfUnits =
      measure.unitMult === thousands && measure.unitClass === null && wordAt(reader, last + 2).length === 3;
    if (power <= 0 || (lower.unitMult === 0 && !isOfUnits) || value === null || low === null) break;
    if (low >= 10 ** power || !Number.isInteger(value)) break;
    value = value * 10 ** power + low;
    measure = lower;
    last += 2;
  }
  if (last === at || measure.unitClass === null) return null;
  const fields = measureFields(reader, measure, (reader.tokens[last] as Token).end);
  return foundOne(mentionOf(reader, 'quantity', 'amount', at, last + 1, { value, ...fields }), measure.next);
}

/** The power of ten of `nghìn`. */
const thousands = 3;
