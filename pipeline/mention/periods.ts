import { daysIn } from '../calendar.ts';
import type { Period, Point } from './types.ts';

/** A point of time; what is not given is not said. */
export function point(year: number | null, month: number | null = null, day: number | null = null): Point {
  return { year, month, day };
}

/** A period from one point to another, or of one. */
export function periodOf(from: Point, to: Point | null = null, fields: Partial<Period> = {}): Period {
  return { from, to, atEnd: false, after: false, ...fields };
}

/** Months `first` to `last` of a year. */
export function months(year: number | null, first: number, last: number): Period {
  return first === last ? periodOf(point(year, first)) : periodOf(point(year, first), point(year, last));
}

/** Whether the words leave the year open: `tháng 10`, `quý III`. */
export function lacksYear(period: Period): boolean {
  return period.from.year === null;
}

/** The period with the year that its context gives. */
export function withYear(period: Period, year: number): Period {
  if (!lacksYear(period)) return period;
  return { ...period, from: { ...period.from, year }, to: period.to && { ...period.to, year: period.to.year ?? year } };
}

/** The period some years earlier or later. */
export function shiftYears(period: Period, by: number): Period {
  const shift = (at: Point): Point => ({ ...at, year: at.year === null ? null : at.year + by });
  return { ...period, from: shift(period.from), to: period.to && shift(period.to) };
}

/**
 * ISO 8601: `2024`, `2024-10`, `2024-01/2024-09`, `2030/..`; a stock at a period's end as its last day. A period without
 * a year is written as XML Schema writes it: `--10`.
 */
export function isoPeriod(period: Period): string {
  if (period.atEnd) return isoPoint(lastDay(period.to ?? period.from));
  const from = isoPoint(period.from);
  if (period.after) return `${from}/..`;
  return period.to ? `${from}/${isoPoint(period.to)}` : from;
}

function isoPoint(at: Point): string {
  const { year, month } = at;
  // Of a day that the calendar lacks the month is what is known.
  const day = inCalendar(at) ? at.day : null;
  const tail = `${month === null ? '' : `-${two(month)}`}${day === null ? '' : `-${two(day)}`}`;
  return year === null ? `-${tail}` : `${String(year).padStart(4, '0')}${tail}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether the calendar has a point: no 31 September, and no 29 February but in leap years. */
export function inCalendar({ year, month, day }: Point): boolean {
  if (day === null || month === null) return true;
  return day <= daysIn(year ?? leapYear, month);
}

/** For dates without a year: one that has all days, and one that has no day too many. */
const leapYear = 2000;
const commonYear = 2001;

/** The last day of a month or a year. */
export function lastDay(at: Point): Point {
  if (at.day !== null) return at;
  const month = at.month ?? 12;
  return { ...at, month, day: daysIn(at.year ?? commonYear, month) };
}

/** Whether day and month can be a date. */
export function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
