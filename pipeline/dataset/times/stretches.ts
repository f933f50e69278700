import { isoPeriod, periodOf, point } from '../../mention/periods.ts';
import type { Period, Point, Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { type Reading, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';

/** Whether the words for a stretch of years stand at a token: `giai đoạn 2021 - 2025`. */
export function namesStretch(reading: Reading, at: number): boolean {
  return /^(?:giai đoạn|thời kỳ)$/iu.test(textOf(reading, at, at + 2));
}

const ends = wordSet('đến tới - –');

/** `từ đầu năm đến nay`, `từ ngày 15/12/2023 đến ngày 14/6/2024`: when the stretch began that a time ends; null where it ends none. */
export function startOf(reading: Reading, time: Time): Point | null {
  const first = tokenFrom(reading, time.start);
  let joint = time.kind === 'now' ? first : first - 1;
  if (/^(?:hết|cuối|giữa)$/.test(word(reading, joint))) joint--;
  if (!ends.has(word(reading, joint))) return null;
  if (word(reading, joint - 1) === 'cho') joint--;
  const start = timeAt(reading, joint - 1);
  if (start?.kind !== 'period' || !start.period) return null;
  const at = tokenFrom(reading, start.start) - 1;
  const { from } = start.period;
  // `đầu năm đến nay`, with or without `từ`.
  const isNewYear = from.year === null && from.month === 1 && from.day === 1;
  // `Trong tháng (19/01 - 18/02/2023)`: days alone, in a bracket.
  const isEnclosed = word(reading, at) === '(' && from.day !== null && time.period?.from.day != null;
  if (word(reading, at) === 'từ' || isNewYear || isEnclosed) return from;
  return word(reading, at) === 'đầu' && word(reading, at - 1) === 'từ' ? point(from.year, from.month ?? 1, 1) : null;
}

/** The stretch that a period ends, as finely as that is told: `từ đầu năm đến tháng 9` is January to September. */
export function stretchTo(start: Point, period: Period): Period {
  const end = period.to ?? period.from;
  const { year, month, day } = start;
  const isNewYear = month === 1 && day === 1;
  // `từ ngày 15/12 đến ngày 14/6/2024`: no stretch ends before it begins.
  const isEarlier = end.month !== null && month !== null && month > end.month;
  return periodOf(
    {
      year: end.year === null || (year !== null && year !== end.year) ? year : end.year - (isEarlier ? 1 : 0),
      month: isNewYear && end.month === null ? null : month,
      day: isNewYear && end.day === null ? null : day,
    },
    end,
  );
}

/** `từ đầu năm 2023 đến nay`, `từ năm 2020 đến nay` of a text without a date: the year begun, or all time since. */
export function openSince(reading: Reading, time: Time): string | null {
  const start = startOf(reading, time);
  if (start?.year == null) return null;
  const isNewYear = start.month === 1 && start.day === 1;
  return isoPeriod(isNewYear ? periodOf(point(start.year)) : { ...periodOf(start), after: true });
}

/** How far before a figure the sentence that tells of years later may begin, in characters. */
const longestLater = 1200;

const yearsLater = /[.;] sau (?:gần |hơn )?\d+ năm(?: |,)/iu;

/** `Năm 2010, xã có 350 hộ nghèo. Sau 10 năm, xã còn 40 hộ`: whether years went by between a time and an offset behind it. */
export function isOvertaken({ text }: Reading, { end }: Time, before: number): boolean {
  return yearsLater.test(text.slice(Math.max(end, before - longestLater), before));
}
