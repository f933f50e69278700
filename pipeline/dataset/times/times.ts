import { isoPeriod, lacksYear, periodOf, point, withYear } from '../../mention/periods.ts';
import type { Period, Point, Time } from '../../mention/types.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, sentenceAt, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';
import { openSince, startOf, stretchTo } from './stretches.ts';
import { contextYear, yearFor } from './undated-years.ts';

/** The period that a time gives a figure, ISO 8601; the date of issue for `đến nay`. */
export function isoOf(context: Context, reading: Reading, time: Time): string | null {
  const told =
    time.kind === 'now' ? (dayTold(reading, time) ?? dayOfIssue(context)) : time.kind === 'period' ? time.period : null;
  if (!told) return time.kind === 'now' ? openSince(reading, time) : null;
  const year = lacksYear(told) ? yearFor(context, reading, time) : null;
  const period = year === null ? told : withYear(told, year);
  const start = startOf(reading, time);
  return isoPeriod(start ? stretchTo(start, period) : { ...period, ...stock(reading, time) });
}

/** `Tính đến ngày 7/11/2022, từ đầu năm đến nay có 90 ca`: the day up to which its sentence tells all; null where it opens with none. */
function dayTold(reading: Reading, time: Time): Period | null {
  const at = tokenFrom(reading, time.start);
  const opening = sentenceAt(reading, at)?.from ?? at;
  if (!/^tính đến$/iu.test(textOf(reading, opening, opening + 2))) return null;
  for (let i = opening + 2; i < Math.min(at, opening + longestDay); i++) {
    const told = timeAt(reading, i);
    if (told?.period) return told.period.from.day === null ? null : told.period;
  }
  return null;
}

/** Longest words up to such a day, in tokens. */
const longestDay = 6;

function dayOfIssue(context: Context): Period | null {
  const [year, month = null, day = null] = context.report.header.issuedOn?.split('-').map(Number) ?? [];
  return year === undefined ? null : periodOf(point(year, month, day));
}

/** The period that a time gives by itself, as the heading of a column does, ISO 8601. */
export function isoAlone(context: Context, { kind, period }: Time): string | null {
  if (kind === 'now') return context.report.header.issuedOn;
  if (kind !== 'period' || !period) return null;
  const year = contextYear(context);
  return isoPeriod(lacksYear(period) && year !== null ? withYear(period, year) : period);
}

/** `đến hết năm 2024` is a stock at the year's end; `sau năm 2030` is open; `đầu giai đoạn 2021 - 2025` is the first of its years. */
export function stock(reading: Reading, time: Time): Partial<Period> {
  const at = tokenFrom(reading, time.start);
  const first = word(reading, at - 1);
  const second = word(reading, at - 2);
  if (first === 'hết' && (second === 'đến' || second === 'tính')) return { atEnd: true };
  // A year of school ends before the second of its years does.
  if (first === 'cuối' && !isOfSchool(reading, time)) return { atEnd: true };
  if (first === 'sau') return { after: true };
  const edge = time.period?.to ? edgeOfStretch.exec(textOf(reading, at - 4, at))?.[1] : undefined;
  if (edge === 'đầu') return { to: null };
  if (edge === 'cuối') return { from: time.period?.to as Point, to: null, atEnd: true };
  return {};
}

const edgeOfStretch = /(?<!nửa )(đầu|cuối) (?:giai đoạn|thời kỳ|nhiệm kỳ)$/u;

/** `năm học 2023 - 2024`: whether a time is a year of school. */
function isOfSchool(reading: Reading, { start }: Time): boolean {
  const at = tokenFrom(reading, start);
  return word(reading, at + 1) === 'học' || word(reading, at - 1) === 'học';
}

/** Whether a period lies after the day of issue: what is told of it can only be estimated. */
export function notYet(context: Context, period: string | null): boolean {
  const { issuedOn } = context.report.header;
  return (
    issuedOn !== null &&
    period !== null &&
    /^\d{4}-\d{2}-\d{2}$/.test(period) &&
    period.slice(0, issuedOn.length) > issuedOn
  );
}
