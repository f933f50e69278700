import { isoMonth } from '../../calendar.ts';
import { isoPeriod, lacksYear, withYear } from '../../mention/periods.ts';
import type { Point, Time } from '../../mention/types.ts';
import { type Reading, tokenFrom, word } from '../reading/reading.ts';
import { followsSame } from './compared-times.ts';
import { stock } from './times.ts';

/** The period compared with; `cùng kỳ` is the same part of the year before. */
export function baseOf(reading: Reading, time: Time, current: string | null): string | null {
  if (time.kind === 'period' && time.period) {
    // `--10`, where no year is told: nor is one of the month before.
    const hasYear = current !== null && /\d{4}/.test(current);
    if (lacksYear(time.period) && hasYear) return isoPeriod(withYear(time.period, yearOfBase(reading, time, current)));
    if (followsSame(reading, time) && current)
      return sameInMonth(current, time.period.from) ?? sameOf(current, time.period.from.year);
    return isoPeriod({ ...time.period, ...stock(reading, time) });
  }
  if (current === null) return null;
  // `so với 5 năm trước`: so many years before.
  if (time.kind === 'duration') {
    const years = Number(word(reading, tokenFrom(reading, time.start)));
    return years > 1 && /^\d{4}$/.test(current) ? String(Number(current) - years) : null;
  }
  // `so với cuối năm trước`: the day that it ended on.
  const isEnd = word(reading, tokenFrom(reading, time.start) - 1) === 'cuối' && /^\d{4}-/.test(current);
  return isEnd ? `${lastYear(current) - 1}-12-31` : sameBefore(current);
}

/** `15 ngày đầu tháng 6 … so với cùng kỳ tháng 5/2018`: the same part of another month; null where no month or more than one is meant. */
function sameInMonth(current: string, { year, month }: Point): string | null {
  const [own, ...others] = new Set(current.match(/\d{4}-\d{2}/g));
  if (year === null || month === null || own === undefined || others.length > 0) return null;
  return current.replaceAll(own, isoMonth(year, month));
}

/** The same part of the year before. */
export function sameBefore(current: string): string | null {
  return /^\d{4}/.test(current) ? sameOf(current, lastYear(current) - 1) : null;
}

/** `so với tháng 12 năm trước`, `so với tháng 12` in September: a month to come is of the year before. */
function yearOfBase(reading: Reading, { end, period }: Time, current: string): number {
  const behind = tokenFrom(reading, end);
  const isLast = word(reading, behind) === 'năm' && /^(?:trước|ngoái)$/.test(word(reading, behind + 1));
  const month = Number(/^\d{4}-\d\d(?!.*\/)|\/\d{4}-\d\d/.exec(current)?.[0].slice(-2) ?? 12);
  return lastYear(current) - (isLast || (period?.from.month ?? 0) > month ? 1 : 0);
}

/** The year in which a period ends; of two years of school or of a crop, the first. */
function lastYear(current: string): number {
  return Number((/\/(\d{4})-/.exec(current)?.[1] ?? current).slice(0, 4));
}

/** The month or the quarter before a period that is one; of a stock at a day, the one before its. */
export function periodBefore(current: string | null, unit: 'tháng' | 'quý'): string | null {
  const [, year, first, last] = /^(\d{4})-(\d{2})(?:-\d{2})?(?:\/\1-(\d{2}))?$/.exec(current ?? '') ?? [];
  if (!year || !first) return null;
  const size = unit === 'quý' ? 3 : 1;
  const isStock = /^\d{4}-\d{2}-\d{2}$/.test(current ?? '');
  if (!isStock && Number(last ?? first) - Number(first) !== size - 1) return null;
  const month = Number(year) * 12 + Math.floor((Number(first) - 1) / size) * size - size;
  const iso = (at: number) => isoMonth(Math.floor(at / 12), (at % 12) + 1);
  return size === 1 ? iso(month) : `${iso(month)}/${iso(month + size - 1)}`;
}

/** The day on which a month, or the last of several, ended. */
export function dayAtEnd(iso: string | null): string | null {
  const [, year, month] = /(\d{4})-(\d{2})$/.exec(iso ?? '') ?? [];
  if (!year || !month) return null;
  const from = { year: Number(year), month: Number(month), day: null };
  return isoPeriod({ from, to: null, atEnd: true, after: false });
}

/** The same part of another year: every year in the period is replaced, the year named being that of its end. */
export function sameOf(current: string, year: number | null): string {
  if (year === null) return current;
  const first = lastYear(current);
  if (Number.isNaN(first)) return current.startsWith('--') ? current.replaceAll('--', `${year}-`) : String(year);
  return current.replace(/\d{4}(?=-|\/|$)/g, (each) => String(Number(each) - first + year));
}

/** `nhiệm kỳ 2020 - 2025`, `giai đoạn 2021 - 2025`: the five years before them. */
export function termBefore(term: string): string {
  return sameOf(term, Number(term.slice(0, 4)) - yearsOfTerm);
}

const yearsOfTerm = 5;
