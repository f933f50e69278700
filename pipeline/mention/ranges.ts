import { readNumber } from './numbers.ts';
import { dashes, type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import { slipOf } from './spacing.ts';
import type { Token } from './tokens.ts';
import { type Measure, measureFields, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words before a range that need no unit behind it: `đạt 7 - 8`. */
const leads = wordSet('đạt khoảng từ là bằng tăng giảm hơn gần trên dưới được có còn chiếm');

/** Where the second figure of a range stands, and what stands with the first. */
interface Ends {
  low: Measure;
  high: number;
}

/** `8 - 9%`, `từ 5 đến 7%`, `từ 5% đến 7%`, `93-95%`, `4%-5%/năm`, `5.200 đồng - 6.400 đồng/kg`. */
export function range(reader: Reader, at: number): Found | null {
  const ends = endsOf(reader, at);
  if (!ends) return null;
  const { low, high } = ends;
  const first = readNumber(wordAt(reader, at));
  const second = readNumber(wordAt(reader, high));
  if (first.value === null || second.value === null) return null;
  const measure = readMeasure(reader, high + 1);
  const isPlain = low.next === at + 1;
  if (!isPlain && isListed(reader, at, measure.next)) return null;
  if (low.unitText !== null && low.unit !== measure.unit && !measure.unit?.startsWith(`${low.unit}/`)) return null;
  const isAlike = isPlain ? first.value < second.value : low.unitMult === measure.unitMult;
  // `tăng từ 800 triệu đồng đến 1,2 tỷ đồng`: where it moved from, and to.
  if (!isAlike && low.unitText !== null && !dashes.has(wordAt(reader, high - 1))) return null;
  const value = isAlike ? first.value : inPower(first.value, low.unitMult, measure.unitMult);
  if (value >= second.value || (!isAlike && value * farthest < second.value)) return null;
  const hasUnit = measure.next > high + 1;
  if (!hasUnit && !leads.has(wordAt(reader, at - 1))) return null;
  const mention = mentionOf(reader, 'range', 'range', at, high + 1, {
    value,
    valueTo: second.value,
    slip: slipOf(reader, at, high + 1, first.slip ?? second.slip),
    ...measureFields(reader, measure, (reader.tokens[high] as Token).end),
  });
  return foundOne(mention, measure.next);
}

/** `900.000 - 1,05 triệu đồng`, `950 nghìn - 1,2 triệu đồng`: a number in the power of ten that the second figure of its range has. */
function inPower(value: number, from: number, to: number): number {
  return Number(`${value}e${from - to}`);
}

/** How many times its first figure the second of such a range may be. */
const farthest = 20;

/** `40% - 35% - 25%`: figures that stand for several, each with its unit. */
function isListed(reader: Reader, at: number, next: number): boolean {
  const last = reader.mentions.at(-1);
  const isBehind = dashes.has(wordAt(reader, at - 1)) && last?.unitEnd === reader.tokens[at - 2]?.end;
  return isBehind || (dashes.has(wordAt(reader, next)) && isNumberAt(reader, next + 1));
}

function endsOf(reader: Reader, at: number): Ends | null {
  if (isJoint(reader, at + 1)) {
    const low: Measure = { unit: null, unitText: null, unitClass: null, unitMult: 0, half: false, next: at + 1 };
    return isNumberAt(reader, at + 2) ? { low, high: at + 2 } : null;
  }
  const low = readMeasure(reader, at + 1);
  if (low.next === at + 1 || !isJoint(reader, low.next) || !isNumberAt(reader, low.next + 1)) return null;
  return { low, high: low.next + 1 };
}

function isJoint(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  return dashes.has(word) || word === 'đến' || word === 'tới';
}
