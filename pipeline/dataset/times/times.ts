import { firstStarting } from '../../binary-search.ts';
import { isoPeriod, lacksYear, periodOf, point, withYear } from '../../mention/periods.ts';
import type { Period, Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { openingTitle } from '../header/opening-titles.ts';
import type { Context } from '../reading/context.ts';
import { mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { isBase, isValuation } from './compared-times.ts';
import { isOfPlans, yearNamed, yearOfDay } from './named-years.ts';
import { openSince, startOf, stretchTo } from './stretches.ts';

/** A time as it dates a figure. */
export interface Dated {
  iso: string;
  time: Time;
}

/** The times that begin in a stretch of a reading's text: a binary search, then those alone. */
export function timesIn({ times }: Reading, start: number, end: number): Time[] {
  const first = firstStarting(times, start);
  let next = first;
  while (next < times.length && (times[next] as Time).start < end) next++;
  return times.slice(first, next);
}

/** Whether a time is a horizon or part of a name: `đến năm 2030`, `sau năm 2030`, `giai đoạn 2021-2025` in a title. */
export function isHorizon(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  const before = word(reading, at - 1);
  return before === 'sau' || (before === 'đến' && word(reading, at - 2) === 'nhìn');
}

/** Words between a figure and the time that dates it. */
export const beforeTime = wordSet('( của trong vào cuối đầu hồi');

/** How far behind the beginning of a movement its end stands, in tokens. */
const longestMovement = 20;

/** Whether a lead opens a movement that goes on behind its figure: `giảm từ 5,2% xuống 4,1%`, not `đạt từ 8% trở lên`. */
export function opensMovement(reading: Reading, lead: string, from: number, limit: number): boolean {
  if (!/(?:^| )từ(?: (?:khoảng|gần|hơn|trên|dưới|xấp xỉ|mức))?$/.test(lead)) return false;
  for (let at = from; at < Math.min(limit, from + longestMovement); at++) {
    if (/^[;.:]$/.test(word(reading, at))) return false;
    if (movementEnds.has(word(reading, at)) && word(reading, at - 1) !== 'trở') return true;
  }
  return false;
}

const movementEnds = wordSet('lên xuống còn thành');

/** Longest figure with its unit and the words to its time, in tokens. */
const longestFigure = 8;

/** Whether a time dates what a movement starts from, and nothing behind it: `giảm từ 17,9% năm 2021 xuống 16,5%`. */
export function isOfStart(reading: Reading, time: Time): boolean {
  let at = tokenFrom(reading, time.start) - 1;
  const limit = at - longestFigure;
  while (at > limit && beforeTime.has(word(reading, at))) at--;
  for (let i = at; i > limit && i > 0; i--) {
    if (/^[,;.:]$/.test(word(reading, i))) return false;
    const mention = mentionAt(reading, i);
    if (!mention) continue;
    return mention.kind === 'quantity' && word(reading, tokenFrom(reading, mention.start) - 1) === 'từ';
  }
  return false;
}

/** Whether a time dates a growth that another is compared with: `tăng 4,3%, thấp hơn mức tăng 5,7% của 6 tháng năm 2016`. */
export function isOfOtherGrowth(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start) - 1;
  for (let i = at; i > at - longestGrowth && i > 2; i--) {
    if (/^[,;.:]$/.test(word(reading, i))) return false;
    const mention = mentionAt(reading, i);
    // `… của quý I/2020 trong giai đoạn 2011-2023`: the times behind the other growth, too.
    if (!mention || mention.kind === 'date') continue;
    const from = tokenFrom(reading, mention.start);
    return mention.kind === 'quantity' && otherGrowth.test(textOf(reading, Math.max(0, from - 4), from));
  }
  return false;
}

const otherGrowth = /(?:hơn|với|đương|bằng) (?:mức|tốc độ) (?:tăng|giảm)$/;

/** How far behind another growth its times stand, in tokens. */
const longestGrowth = 14;

/** The period that a time gives a figure, ISO 8601; the date of issue for `đến nay`. */
export function isoOf(context: Context, reading: Reading, time: Time): string | null {
  const told = time.kind === 'now' ? dayOfIssue(context) : time.kind === 'period' ? time.period : null;
  if (!told) return time.kind === 'now' ? openSince(reading, time) : null;
  const year = lacksYear(told)
    ? (yearOpened(reading, time) ??
      yearOfSection(context, reading) ??
      contextYear(context) ??
      yearBefore(reading, time) ??
      yearOfSame(reading) ??
      yearAbove(context, reading))
    : null;
  const period = year === null ? told : withYear(told, year);
  const start = startOf(reading, time);
  return isoPeriod(start ? stretchTo(start, period) : { ...period, ...stock(reading, time) });
}

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

/** How many times back a year is looked for. */
const yearReach = 12;

/** `Năm 2021, toàn tỉnh xảy ra 8 đợt lũ. Ngày 12/9 …`: the year that the text before a time opens with. */
function yearOpened(reading: Reading, { start }: Time): number | null {
  const [opening] = reading.times;
  return opening && opening.start < start && isOpeningYear(reading, opening)
    ? (opening.period?.from.year ?? null)
    : null;
}

/** Whether a time is the whole year that a block opens with. */
function isOpeningYear(reading: Reading, { start, period }: Time): boolean {
  const isWhole = period !== null && period.from.year !== null && period.from.month === null && period.to === null;
  return isWhole && tokenFrom(reading, start) <= longestOpening;
}

/** Most tokens before the year that a block opens with: `- Trong năm 2021`. */
const longestOpening = 2;

/** The one year that the nearest heading above with a year names: `Phần I. Kết quả năm 2021`. */
function yearOfSection(context: Context, reading: Reading): number | null {
  for (let section = reading.section; section; section = section.parent) {
    const heading = context.headings.get(section);
    const named = heading ? heading.times.flatMap((time) => yearNamed(heading, time) ?? []) : [];
    // `Tình hình ngày 15/4/2020`: a day tells its year where nothing else does.
    const years = new Set(
      named.length > 0 || !heading ? named : heading.times.flatMap((time) => yearOfDay(context, time)),
    );
    if (years.size > 0) return years.size === 1 ? ([...years][0] ?? null) : null;
  }
  return null;
}

/** The year that the text names last before a time without one: `tháng 9 năm 2019 …; quý III …`. */
function yearBefore(reading: Reading, time: Time): number | null {
  let at = (reading.timeAt[tokenFrom(reading, time.start)] as number) - 1;
  for (const limit = at - yearReach; at >= 0 && at > limit; at--) {
    const before = reading.times[at] as Time;
    const year = before.period?.from.year;
    if (year && !isBase(reading, before) && !isHorizon(reading, before) && !isValuation(reading, before)) return year;
  }
  return null;
}

/** How many blocks above a time without a year is looked for one, and how many times in each. */
const blocksAbove = 6;

/** `… 6 tháng đầu năm 2018 …` and, in a block below, `6 tháng cuối năm`: the last year that parts of years are told with, or that a block opens with. */
function yearAbove(context: Context, reading: Reading): number | null {
  const last = (context.order.get(reading) ?? 0) - 1;
  for (let i = last; i >= Math.max(0, last - blocksAbove); i--) {
    const above = context.readings[i] as Reading;
    for (const each of above.times.slice(-yearReach).toReversed()) {
      const { year, month, day } = each.period?.from ?? { year: null, month: null, day: null };
      const isOpening = each === above.times[0] && isOpeningYear(above, each) && above.section === reading.section;
      if (year && ((month && !day) || isOpening) && !isBase(above, each) && !isHorizon(above, each)) return year;
    }
  }
  return null;
}

/** `6 tháng đầu năm tăng 3% so với cùng kỳ năm 2023`: the year behind the only one that the text calls the same period's. */
function yearOfSame(reading: Reading): number | null {
  const years = new Set<number>();
  for (const time of reading.times.slice(0, yearReach))
    if (time.period?.from.year && followsSame(reading, time)) years.add(time.period.from.year);
  const [year, other] = years;
  return year === undefined || other !== undefined ? null : year + 1;
}

/** `đến hết năm 2024` is a stock at the year's end; `sau năm 2030` is open. */
function stock(reading: Reading, time: Time): { atEnd?: boolean; after?: boolean } {
  const at = tokenFrom(reading, time.start);
  const first = word(reading, at - 1);
  const second = word(reading, at - 2);
  if (first === 'hết' && (second === 'đến' || second === 'tính')) return { atEnd: true };
  // A year of school ends before the second of its years does.
  if (first === 'cuối' && !isOfSchool(reading, time)) return { atEnd: true };
  if (first === 'sau') return { after: true };
  return {};
}

/** `năm học 2023 - 2024`: whether a time is a year of school. */
function isOfSchool(reading: Reading, { start }: Time): boolean {
  const at = tokenFrom(reading, start);
  return word(reading, at + 1) === 'học' || word(reading, at - 1) === 'học';
}

/** The period compared with; `cùng kỳ` is the same part of the year before. */
export function baseOf(reading: Reading, time: Time, current: string | null): string | null {
  if (time.kind === 'period' && time.period) {
    // `--10`, where no year is told: nor is one of the month before.
    const hasYear = current !== null && /\d{4}/.test(current);
    if (lacksYear(time.period) && hasYear) return isoPeriod(withYear(time.period, yearOfBase(reading, time, current)));
    if (followsSame(reading, time) && current) return sameOf(current, time.period.from.year);
    return isoPeriod({ ...time.period, ...stock(reading, time) });
  }
  return current === null ? null : sameBefore(current);
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

/** The month or the quarter before a period that is one; of a stock at a day, the month before its. */
export function periodBefore(current: string | null, unit: 'tháng' | 'quý'): string | null {
  const [, year, first, last] = /^(\d{4})-(\d{2})(?:-\d{2})?(?:\/\1-(\d{2}))?$/.exec(current ?? '') ?? [];
  if (!year || !first) return null;
  const size = unit === 'quý' ? 3 : 1;
  if (Number(last ?? first) - Number(first) !== size - 1) return null;
  const month = Number(year) * 12 + Number(first) - 1 - size;
  const iso = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return size === 1 ? iso(month) : `${iso(month)}/${iso(month + size - 1)}`;
}

function followsSame(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  // `nhiệm kỳ 2025 - 2030` is a term of its own.
  const isSame = word(reading, at - 1) === 'kỳ' && word(reading, at - 2) !== 'nhiệm';
  return isSame || (word(reading, at - 1) === 'điểm' && word(reading, at - 2) === 'thời');
}

/** The same part of another year: every year in the period is replaced, the year named being that of its end. */
function sameOf(current: string, year: number | null): string {
  if (year === null) return current;
  const first = lastYear(current);
  if (Number.isNaN(first)) return current.startsWith('--') ? current.replaceAll('--', `${year}-`) : String(year);
  return current.replace(/\d{4}(?=-|\/|$)/g, (each) => String(Number(each) - first + year));
}

/** The year that undated months belong to: that of issue, or the only one that the title names. */
function contextYear(context: Context): number | null {
  const { issuedOn } = context.report.header;
  if (issuedOn) return Number(issuedOn.slice(0, 4));
  return context.titleYear;
}

/** The one year that title and headings name, or report on where others are planned for; null where they name none or several. */
export function findTitleYear(context: Context): number | null {
  const years = new Set<number>();
  const reported = new Set<number>();
  const titles = openingTitle(context);
  for (const reading of context.readings) {
    if (reading.role !== 'title' && reading.role !== 'heading' && !titles.includes(reading)) continue;
    for (const time of reading.times) {
      const year = yearNamed(reading, time);
      if (year === null) continue;
      years.add(year);
      if (!isOfPlans(reading, time)) reported.add(year);
    }
  }
  const named = reported.size > 0 ? reported : years;
  return named.size === 1 ? ([...named][0] ?? null) : null;
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

/** Whether a period begins in a year behind that of issue: what a plan tells of what is there is not of the year that it plans. */
export function isToCome({ report }: Context, { iso }: Dated): boolean {
  const { issuedOn } = report.header;
  return issuedOn !== null && iso.slice(0, 4) > issuedOn.slice(0, 4);
}
