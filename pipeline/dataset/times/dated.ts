import { isoMonth } from '../../calendar.ts';
import type { Point, Time } from '../../mention/types.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isoOf } from './times.ts';

/** A time as it dates a figure. */
export interface Dated {
  iso: string;
  time: Time;
}

/** How a time dates a figure; null where its period is not known. */
export function datedBy(context: Context, reading: Reading, time: Time): Dated | null {
  const iso = isoOf(context, reading, time);
  return iso === null ? null : { iso, time };
}

/** `ước cả năm` beside `9 tháng năm 2024`: all of that year. */
export function wholeYear({ iso, time }: Dated): Dated {
  return { iso: /^\d{4}-\d{2}/.test(iso) ? iso.slice(0, 4) : iso, time };
}

/** `Từ đầu năm đến nay` where only a heading says to which month; what is told in all up to a year's end began before it. */
export function sinceJanuary(dated: Dated | null): Dated | null {
  if (dated?.iso?.endsWith('-12-31')) return null;
  const [, last, day] = /^(?:\d{4}-01(?:-01)?\/)?(\d{4}-\d{2}(-\d{2})?)$/.exec(dated?.iso ?? '') ?? [];
  return dated && last ? { ...dated, iso: `${last.slice(0, 4)}-01${day ? '-01' : ''}/${last}` } : null;
}

/** `Từ đầu tháng 7 đến nay`, `Từ tháng 3 đến nay` where only a heading says to which month: from the month on that is named. */
export function sinceStart({ year, month }: Point, dated: Dated | null): Dated | null {
  const [, last] = /^(?:\d{4}-01(?:-01)?\/)?(\d{4}-\d{2})(?:-\d{2})?$/.exec(dated?.iso ?? '') ?? [];
  if (!dated || !last || month === null || month === 1 || year !== null) return sinceJanuary(dated);
  const first = isoMonth(last.slice(0, 4), month);
  if (first > last) return sinceJanuary(dated);
  return { ...dated, iso: first === last ? last : `${first}/${last}` };
}

/** `Lũy kế giải ngân đến 31/10/2023` under a heading of 2021 - 2025: since the first of those years, whatever day it is told up to. */
export function sinceTerm(dated: Dated, headed: Dated | null): Dated | null {
  const [, first, last] = /^(\d{4})\/(\d{4})/.exec(headed?.iso ?? '') ?? [];
  const isDay = /^\d{4}-\d\d-\d\d$/.test(dated.iso);
  return first && last && isDay && first < dated.iso && dated.iso.slice(0, 4) <= last
    ? { ...dated, iso: `${first}/${dated.iso}` }
    : null;
}

/** `cuối năm còn 18.480 hộ. Trong năm cấp …`: the year on whose first or last day the text stands; null for other times. */
export function yearOfEdge(dated: Dated | null): Dated | null {
  const year = /^(\d{4})-(?:01-01|12-31)$/.exec(dated?.iso ?? '')?.[1];
  return dated && year ? { ...dated, iso: year } : null;
}

/** The last month of the period that a heading names: August of `8 tháng năm 2019`; null for a whole year. */
export function lastMonth(dated: Dated | null): Dated | null {
  const month = /^(?:\d{4}-\d{2}\/)?(\d{4}-\d{2})$/.exec(dated?.iso ?? '')?.[1];
  return dated && month ? { ...dated, iso: month } : null;
}

/** `Giai đoạn 2021 - 2025 giảm từ 12% xuống còn 3%`: the last of several years, or the day that they are told up to; null for one, and for a school year. */
export function lastYear(dated: Dated | null): Dated | null {
  const [, first, last] = /^(\d{4})\/(\d{4}(?:-\d\d-\d\d)?)$/.exec(dated?.iso ?? '') ?? [];
  const isYears = last !== undefined && (last.length > 4 || Number(last) - Number(first) > 1);
  return dated && last && isYears ? { ...dated, iso: last } : null;
}

/** `2021/2025`: whether a time goes from one year to another. */
export function spansYears(iso: string | null | undefined): boolean {
  return /^\d{4}\/\d{4}$/.test(iso ?? '');
}
