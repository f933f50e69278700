import { isoPeriod, lacksYear, withYear } from '../mention/periods.ts';
import type { Time } from '../mention/types.ts';
import type { Context } from './context.ts';
import { type Reading, tokenFrom, word } from './reading.ts';

/** A time as it dates a figure. */
export interface Dated {
  iso: string;
  time: Time;
}

/** The times that begin in a stretch of a reading's text: a binary search, then those alone. */
export function timesIn({ times }: Reading, start: number, end: number): Time[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as Time).start < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < times.length && (times[next] as Time).start < end) next++;
  return times.slice(low, next);
}

/** Whether a time is what a figure is compared with: `so với năm 2022`, `cùng kỳ`. */
export function isBase(reading: Reading, time: Time): boolean {
  if (time.kind === 'same') return true;
  const at = tokenFrom(reading, time.start);
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const here = word(reading, i);
    if (here === 'so') return true;
    if (here === 'với' && (word(reading, i - 1) === 'so' || word(reading, i - 1) === 'với')) return true;
    if (reading.tokens[i]?.type === 'sign' && here !== '-') return false;
  }
  return false;
}

/** Whether a time is a horizon or part of a name: `đến năm 2030`, `sau năm 2030`, `giai đoạn 2021-2025` in a title. */
export function isHorizon(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  const before = word(reading, at - 1);
  return before === 'sau' || (before === 'đến' && word(reading, at - 2) === 'nhìn');
}

/** The period that a time gives a figure, ISO 8601; the date of issue for `đến nay`. */
export function isoOf(context: Context, reading: Reading, time: Time): string | null {
  if (time.kind === 'now') return context.report.header.issuedOn;
  if (time.kind !== 'period' || !time.period) return null;
  const year = contextYear(context);
  const period = lacksYear(time.period) && year !== null ? withYear(time.period, year) : time.period;
  return isoPeriod({ ...period, ...stock(reading, time) });
}

/** `đến hết năm 2024` is a stock at the year's end; `sau năm 2030` is open. */
function stock(reading: Reading, time: Time): { atEnd?: boolean; after?: boolean } {
  const at = tokenFrom(reading, time.start);
  const first = word(reading, at - 1);
  const second = word(reading, at - 2);
  if (first === 'hết' && (second === 'đến' || second === 'tính')) return { atEnd: true };
  if (first === 'cuối' && (second === 'đến' || second === 'tính')) return { atEnd: true };
  if (first === 'sau') return { after: true };
  return {};
}

/** The period compared with; `cùng kỳ` is the same part of the year before. */
export function baseOf(reading: Reading, time: Time, current: string | null): string | null {
  if (time.kind === 'period' && time.period) {
    if (lacksYear(time.period) && current) return isoPeriod(withYear(time.period, Number(current.slice(0, 4))));
    return followsSame(reading, time) && current ? sameOf(current, time.period.from.year) : isoPeriod(time.period);
  }
  const year = current === null ? null : Number(current.slice(0, 4));
  return year === null || Number.isNaN(year) || !current || !/^\d{4}/.test(current) ? null : sameOf(current, year - 1);
}

function followsSame(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  return word(reading, at - 1) === 'kỳ' || (word(reading, at - 1) === 'điểm' && word(reading, at - 2) === 'thời');
}

/** The same part of another year: every year in the period is replaced. */
function sameOf(current: string, year: number | null): string {
  if (year === null) return current;
  const first = Number(current.slice(0, 4));
  if (Number.isNaN(first)) return String(year);
  return current.replace(/\d{4}(?=-|\/|$)/g, (each) => String(Number(each) - first + year));
}

/** The year that undated months belong to: that of issue, or the only one that the title names. */
export function contextYear(context: Context): number | null {
  const { issuedOn } = context.report.header;
  if (issuedOn) return Number(issuedOn.slice(0, 4));
  return context.titleYear;
}

/** The one year that title and headings name; null where they name none or several. */
export function findTitleYear(context: Context): number | null {
  const years = new Set<number>();
  for (const reading of context.readings) {
    if (reading.role !== 'title' && reading.role !== 'heading') continue;
    for (const time of reading.times)
      if (time.period?.from.year && time.period.from.day === null && time.period.to === null)
        years.add(time.period.from.year);
  }
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
