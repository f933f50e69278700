import { numberWords, readNumber } from './numbers.ts';
import { type Found, isGlued, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Comparator, Mention } from './types.ts';
import { type Measure, measureFields, readMeasure } from './units.ts';

const dashes = new Set(['-', '–', '—']);
const signs: Record<string, Comparator> = { '>': '>', '<': '<', '≥': '>=', '≤': '<=', '~': '~', '≈': '~' };
const scales = new Set([
  '200',
  '500',
  '1000',
  '1.000',
  '2000',
  '2.000',
  '5000',
  '5.000',
  '10000',
  '10.000',
  '25000',
  '25.000',
  '50000',
  '50.000',
]);

/** `xếp thứ 8/8`, `đứng thứ 5`, `hạng 3`: a place in a ranking, with its field where it is told. */
export function rank(reader: Reader, at: number): Found | null {
  if (!isRankWord(reader, at)) return null;
  const field = wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2) ? at + 2 : -1;
  const to = field > 0 ? field + 1 : at + 1;
  const value = readNumber(wordAt(reader, at)).value;
  const valueTo = field > 0 ? readNumber(wordAt(reader, field)).value : null;
  const behind = field > 0 ? readMeasure(reader, to) : null;
  const unitEnd = behind?.unit ? (reader.tokens[behind.next - 1] as Token).end : (reader.tokens[to - 1] as Token).end;
  const mention = mentionOf(reader, 'rank', 'rank', at, to, {
    value,
    valueTo,
    unit: '{rank}',
    unitMult: 0,
    unitClass: 'count',
    unitEnd,
  });
  return { mentions: [mention], times: [], next: behind?.unit ? behind.next : to };
}

function isRankWord(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at - 1);
  const before = wordAt(reader, at - 2);
  if (word === 'thứ') return ['xếp', 'đứng', 'trí', 'hạng', 'lên', 'xuống', 'vị'].includes(before);
  if (word === 'hạng')
    return before === 'xếp' || before === 'thứ' || (wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2));
  return word === 'trí' && before === 'vị';
}

/** `320/411 xã`, `4,5/4,5km`, `2,84/3,0 triệu lao động`; `1/500` is the scale of a map. */
export function ratio(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at + 1) !== '/' || !isNumberAt(reader, at + 2)) return null;
  if (wordAt(reader, at) === '1' && scales.has(wordAt(reader, at + 2))) {
    const scale = mentionOf(reader, 'identifier', 'scale', at, at + 3, { reason: 'part of a name' });
    return { mentions: [scale], times: [], next: at + 3 };
  }
  const part = readNumber(wordAt(reader, at));
  const whole = readNumber(wordAt(reader, at + 2));
  const measure = readMeasure(reader, at + 3);
  const end = (reader.tokens[at + 2] as Token).end;
  const mention = mentionOf(reader, 'ratio', 'ratio', at, at + 3, {
    value: part.value,
    valueTo: whole.value,
    slip: part.slip ?? whole.slip,
    ...measureFields(reader, measure, end),
  });
  return { mentions: [mention, ...insideOf(reader, measure)], times: [], next: measure.next };
}

/** `8 - 9%`, `từ 5 đến 7%`, `93-95%`. */
export function range(reader: Reader, at: number): Found | null {
  const first = readMeasure(reader, at + 1);
  const plain = first.next === at + 1;
  const join = wordAt(reader, plain ? at + 1 : first.next);
  const from = wordAt(reader, at - 1) === 'từ';
  if (!(dashes.has(join) || (join === 'đến' && (from || plain)))) return null;
  if (!plain && !from) return null;
  const second = (plain ? at + 1 : first.next) + 1;
  if (!isNumberAt(reader, second)) return null;
  const low = readNumber(wordAt(reader, at));
  const high = readNumber(wordAt(reader, second));
  const measure = readMeasure(reader, second + 1);
  if (measure.unit === null && measure.unitMult === 0) return null;
  if (!plain && first.unit !== measure.unit) return null;
  if (low.value === null || high.value === null || low.value > high.value) return null;
  const end = (reader.tokens[second] as Token).end;
  const mention = mentionOf(reader, 'range', 'range', at, second + 1, {
    value: low.value,
    valueTo: high.value,
    slip: low.slip ?? high.slip,
    ...measureFields(reader, measure, end),
  });
  return { mentions: [mention, ...insideOf(reader, measure)], times: [], next: measure.next };
}

/** A plain figure: `4.475 tỷ đồng`, `01 (một) trường`, `+14,4%`, `≥ 97%`. */
export function quantity(reader: Reader, at: number): Found | null {
  const { value, slip } = readNumber(wordAt(reader, at));
  const to = spelledOut(reader, at + 1);
  const measure = readMeasure(reader, to);
  const sign = signBefore(reader, at);
  const mention = mentionOf(reader, 'quantity', 'quantity', sign === 0 ? at : at - 1, to, {
    value: value === null ? null : sign === -1 ? -value : value,
    slip: slip ?? (lacksSpace(reader, at) ? 'missing_space' : null),
    sign,
    comparator: signs[wordAt(reader, at - 1)] ?? null,
    ...measureFields(reader, measure, (reader.tokens[to - 1] as Token).end),
    ...(value === null && { reason: 'unreadable number' }),
  });
  return { mentions: [mention, ...insideOf(reader, measure)], times: [], next: measure.next };
}

/** `đạt64,2%`: a figure written to the word before it. */
function lacksSpace(reader: Reader, at: number): boolean {
  return isGlued(reader, at) && reader.tokens[at - 1]?.type === 'word';
}

/** Token behind `(một)` that says the figure again in words. */
function spelledOut(reader: Reader, at: number): number {
  if (wordAt(reader, at) !== '(') return at;
  let i = at + 1;
  while (numberWords.has(wordAt(reader, i))) i++;
  return i > at + 1 && wordAt(reader, i) === ')' ? i + 1 : at;
}

/** A sign glued to the figure that nothing stands before but white space or a bracket. */
function signBefore(reader: Reader, at: number): -1 | 0 | 1 {
  const sign = wordAt(reader, at - 1);
  if (!isGlued(reader, at) || (sign !== '+' && sign !== '-' && sign !== '−' && sign !== '–')) return 0;
  const before = wordAt(reader, at - 2);
  if (isGlued(reader, at - 1) && before !== '(' && before !== '') return 0;
  return sign === '+' ? 1 : -1;
}

function insideOf(reader: Reader, measure: Measure): Mention[] {
  return measure.inside.map(({ from, to }) =>
    mentionOf(reader, 'other', 'unit', from, to, {
      reason: wordAt(reader, from).startsWith('10') ? 'base of a rate' : 'part of a unit',
    }),
  );
}
