import { readNumber } from './numbers.ts';
import { comparatorBefore } from './quantities.ts';
import { dashes, type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import { isGluedToWord } from './spacing.ts';
import type { Token } from './tokens.ts';
import { measureFields, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words that limit a figure. */
export const limits = wordSet('dưới trên từ đủ quá');

/** The figure, or the two of a range, that a unit follows. */
export interface Figures {
  high: number | null;
  unit: number;
}

/** The figure of a bound, or the two of a range: `từ 15 đến dưới 30`. */
export function figuresAt(reader: Reader, at: number): Figures {
  const joint = wordAt(reader, at + 1);
  if (!dashes.has(joint) && joint !== 'đến') return { high: null, unit: at + 1 };
  const high = wordAt(reader, at + 2) === 'dưới' ? at + 3 : at + 2;
  return isNumberAt(reader, high) ? { high, unit: high + 1 } : { high: null, unit: at + 1 };
}

/** The same in per cent, whose sign may stand behind both figures: `30% - 70%`, `từ 30% đến dưới 50%`; null without the sign. */
export function percentsAt(reader: Reader, at: number): Figures | null {
  const first = figuresAt(reader, at);
  if (wordAt(reader, first.unit) !== '%') return null;
  const joint = wordAt(reader, first.unit + 1);
  if (first.high !== null || !(dashes.has(joint) || joint === 'đến')) return first;
  const high = limits.has(wordAt(reader, at + 3)) ? at + 4 : at + 3;
  return isNumberAt(reader, high) && wordAt(reader, high + 1) === '%' ? { high, unit: high + 1 } : first;
}

/** A figure that sets a limit, a grade or a base. */
export function other(reader: Reader, at: number, { high, unit: from }: Figures, reason: string): Found {
  const { value, slip } = readNumber(wordAt(reader, at));
  const to = high === null ? at + 1 : high + 1;
  const measure = readMeasure(reader, from);
  const fields = {
    value,
    valueTo: high === null ? null : readNumber(wordAt(reader, high)).value,
    ...measureFields(reader, measure, (reader.tokens[to - 1] as Token).end),
    slip: slip ?? (isGluedToWord(reader, at) ? 'missing_space' : null),
    comparator: comparatorBefore(reader, at),
  };
  return foundOne(mentionOf(reader, 'other', 'threshold', at, to, { ...fields, reason }), measure.next);
}

/** How far before a figure the words may stand that make it a measure, in tokens. */
export const measureReach = 8;

/** `60 CV trở lên`, `3 tháng trở xuống`: whether words that set a limit stand at a token, and not `5 năm trở lại đây`. */
export function isOpenEnded(reader: Reader, at: number): boolean {
  return wordAt(reader, at) === 'trở' && wordAt(reader, at + 2) !== 'đây';
}
