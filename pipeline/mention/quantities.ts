import { numberVocabulary } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { type Found, foundOne, isGlued, isNumberAt, isWordAt, mentionOf, type Reader, wordAt } from './reader.ts';
import { slipOf } from './spacing.ts';
import type { Token } from './tokens.ts';
import type { Comparator } from './types.ts';
import { type Measure, measureFields, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

const comparators: ReadonlyMap<string, Comparator> = new Map([
  ['>', '>'],
  ['<', '<'],
  ['≥', '>='],
  ['≤', '<='],
  ['~', '~'],
  ['≈', '~'],
]);

/** A plain figure, what every figure is that no other rule reads: `4.475 tỷ đồng`, `01 (một) trường`, `+14,4%`, `≥ 97%`. */
export function quantity(reader: Reader, at: number): Found {
  const { value, slip } = readNumber(wordAt(reader, at));
  const to = spelledOut(reader, at + 1);
  const measure = shared(reader, to) ?? unsaidPercent(reader, at, value, to) ?? readMeasure(reader, to);
  const sign = isBullet(reader, at, measure) ? 0 : signBefore(reader, at);
  const thousands = isThousands(reader, at, measure) ? 1000 : 1;
  const size = value === null ? null : value * thousands + (measure.half ? 0.5 : 0);
  const mention = mentionOf(reader, 'quantity', 'quantity', sign === 0 ? at : at - 1, to, {
    value: size === null || sign !== -1 ? size : 0 - size,
    slip: slipOf(reader, at, to, thousands > 1 ? 'thousands_comma' : slip),
    sign,
    comparator: comparatorBefore(reader, at),
    ...measureFields(reader, measure, (reader.tokens[to - 1] as Token).end),
    ...(value === null && { reason: 'unreadable number' }),
  });
  return foundOne(mention, measure.next);
}

/** Units of counts that may be in parts: scores, days of work, how many times as much. */
const inParts = new Set(['{score}', '{times}', '{workday}', '{percentage_point}', '{rank}']);

/** `14,917 hộ`: of what is whole, three digits behind a comma are thousands. */
function isThousands(reader: Reader, at: number, { unit, unitClass, unitMult }: Measure): boolean {
  if (unitClass !== 'count' || unitMult > 0 || !/^[1-9]\d{0,2},\d{3}$/.test(wordAt(reader, at))) return false;
  return unit !== null && !unit.includes('/') && !inParts.has(unit) && !isMean(reader, at);
}

/** How far before a figure a mean is told, in tokens. */
const meanReach = 8;

/** `bình quân mỗi hộ nuôi 1,125 con`: what is whole is in parts where it is shared out. */
function isMean(reader: Reader, at: number): boolean {
  for (let i = at - 1; i > at - meanReach && isWordAt(reader, i); i--) if (means.has(wordAt(reader, i))) return true;
  return false;
}

const means = wordSet('quân mỗi bình');

/** Figures that a part of a plan or of a year before is likely to have, in percent. */
const [leastShare, mostShare] = [10, 300];

/** `bằng 99,4 cùng kỳ`, `bằng 102,3 kế hoạch`: a share whose sign was left out. */
function unsaidPercent(reader: Reader, at: number, value: number | null, to: number): Measure | null {
  if (wordAt(reader, at - 1) !== 'bằng' || !wordAt(reader, at).includes(',') || value === null) return null;
  if (value < leastShare || value > mostShare || !sharedWholes.has(wordAt(reader, to))) return null;
  return { unit: '%', unitText: null, unitClass: 'percent', unitMult: 0, half: false, next: to };
}

/** Words that open what a share is of: `so với`, `cùng kỳ`, `kế hoạch`, `dự toán`. */
const sharedWholes = wordSet('so cùng kế dự kh');

/** Token behind `(một)` that says the figure again in words. */
function spelledOut(reader: Reader, at: number): number {
  if (wordAt(reader, at) !== '(') return at;
  let i = at + 1;
  while (i < at + 12 && numberVocabulary.has(wordAt(reader, i))) i++;
  return i > at + 1 && wordAt(reader, i) === ')' ? i + 1 : at;
}

/** A sign glued to the figure, or behind a bracket, that nothing stands before but white space or a bracket. */
function signBefore(reader: Reader, at: number): -1 | 0 | 1 {
  const sign = wordAt(reader, at - 1);
  if (sign !== '+' && sign !== '-' && sign !== '−' && sign !== '–') return 0;
  if (!isGlued(reader, at) && wordAt(reader, at - 2) !== '(') return 0;
  if (isGlued(reader, at - 1) && !'(:;,“"'.includes(wordAt(reader, at - 2))) return 0;
  return sign === '+' ? 1 : -1;
}

/** `-5 xã` at the beginning of a text: a list's mark whose space is lost, no fall of communes. */
function isBullet(reader: Reader, at: number, measure: Measure): boolean {
  return at === 1 && wordAt(reader, 0) !== '+' && measure.unitClass === 'count';
}

/** `≥ 97%`, `>= 97%`: a comparator written as a sign. */
export function comparatorBefore(reader: Reader, at: number): Comparator | null {
  const sign = wordAt(reader, at - 1);
  const earlier = wordAt(reader, at - 2);
  if (sign === '=' && isGlued(reader, at - 1)) return earlier === '>' ? '>=' : earlier === '<' ? '<=' : null;
  const comparator = comparators.get(sign);
  // `8 ~ 9` is a range.
  return comparator === undefined || isNumberAt(reader, at - 2) ? null : comparator;
}

/** Words between the ends of a movement: `từ 15 lên 18 tiêu chí`. */
const movements = wordSet('lên xuống còn');

/** `15 và 18 ha`, `từ 15 lên 18 tiêu chí`: a figure without a unit shares that of the figure that a word joins to it. */
function shared(reader: Reader, at: number): Measure | null {
  const moves = movements.has(wordAt(reader, at)) && wordAt(reader, at - 2) === 'từ';
  if (wordAt(reader, at) !== 'và' && !moves) return null;
  const number = moves && movements.has(wordAt(reader, at + 1)) ? at + 2 : at + 1;
  if (!isNumberAt(reader, number)) return null;
  const measure = readMeasure(reader, number + 1);
  const isJoined = measure.unit !== null && measure.unitClass !== 'time' && measure.next > number + 1;
  return isJoined ? { ...measure, next: at } : null;
}
