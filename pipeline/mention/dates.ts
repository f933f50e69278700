import { isDay, months, periodOf, point } from './periods.ts';
import { type Found, isGlued, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Mention, Period, Time } from './types.ts';

const quarters = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
const durations = new Set(['ngày', 'giờ', 'phút', 'tuần', 'tháng', 'năm', 'ngày/đêm', 'đêm', 'quý', 'nhiệm']);
const dashes = new Set(['-', '–', '—']);
/** Words before `N tháng` that make it a length of time. */
const lengthWords = new Set(['sau', 'vòng', 'dài', 'hạn', 'hơn', 'gần', 'khoảng', 'quá', 'mỗi', 'đủ', 'dưới', 'trên']);

interface Span {
  /** Tokens of the numeral expression. */
  from: number;
  to: number;
  period: Period | null;
  kind: Time['kind'];
  season?: string;
}

/** Time expressions that begin with a word: `ngày 10 tháng 02 năm 2022`, `quý III/2024`, `năm học 2023-2024`. */
export function timeWord(reader: Reader, at: number): Found | null {
  switch (wordAt(reader, at)) {
    case 'ngày':
      return finish(reader, at, dayMonthYear(reader, at));
    case 'tháng':
      return finish(reader, at, monthYear(reader, at));
    case 'năm':
      return finish(reader, at, yearOrSchoolYear(reader, at));
    case 'quý':
      return finish(reader, at, quarter(reader, at));
    case 'vụ':
      return finish(reader, at, season(reader, at));
    default:
      return null;
  }
}

/** Time expressions that begin with a figure: `10/02/2022`, `9 tháng năm 2024`, `2021-2025`, `07 ngày`, `2018`. */
export function timeNumber(reader: Reader, at: number): Found | null {
  const span = slashDate(reader, at) ?? countedMonths(reader, at) ?? years(reader, at) ?? duration(reader, at);
  return finish(reader, at, span);
}

function finish(reader: Reader, at: number, span: Span | null): Found | null {
  if (!span) return null;
  const first = reader.tokens[at] as Token;
  const last = reader.tokens[span.to - 1] as Token;
  const digits = /\d/.test(reader.text.slice(first.start, last.end)) || span.period !== null;
  const reason = span.kind === 'duration' ? 'duration' : null;
  const mention: Mention | null = digits ? mentionOf(reader, 'date', 'date', span.from, span.to, { reason }) : null;
  const time: Time = {
    start: first.start,
    end: last.end,
    kind: span.kind,
    period: span.period,
    season: span.season ?? null,
    mention,
  };
  return { mentions: mention ? [mention] : [], times: [time], next: span.to };
}

function dayMonthYear(reader: Reader, at: number): Span | null {
  if (!isNumberAt(reader, at + 1)) return null;
  const written = slashDate(reader, at + 1) ?? slashDay(reader, at + 1);
  if (written) return { ...written, from: at + 1 };
  const day = whole(reader, at + 1);
  if (day === null || wordAt(reader, at + 2) !== 'tháng') return null;
  const month = whole(reader, at + 3);
  if (month === null || !isDay(day, month)) return null;
  const year = yearBehind(reader, at + 4);
  return {
    from: at,
    to: year?.next ?? at + 4,
    period: periodOf(point(year?.year ?? null, month, day)),
    kind: 'period',
  };
}

/** `tháng 9 năm 2019`, `tháng 10/2024`, `tháng 10`, also `tháng 9 và 9 tháng …` up to the first. */
function monthYear(reader: Reader, at: number): Span | null {
  const month = whole(reader, at + 1);
  if (month === null || month < 1 || month > 12) return null;
  const behind = yearBehind(reader, at + 2);
  if (behind) {
    const slash = wordAt(reader, at + 2) === '/';
    return { from: slash ? at + 1 : at, to: behind.next, period: periodOf(point(behind.year, month)), kind: 'period' };
  }
  return { from: at, to: at + 2, period: periodOf(point(null, month)), kind: 'period' };
}

/** `năm 2024`, `năm 2021 - 2025`, `năm học 2023-2024`. */
function yearOrSchoolYear(reader: Reader, at: number): Span | null {
  const first = wordAt(reader, at + 1) === 'học' ? at + 2 : at + 1;
  const span = years(reader, first);
  return span && { ...span, from: first };
}

/** `2024`, `2021-2025`, `2021 – 2025`. */
function years(reader: Reader, at: number): Span | null {
  const from = yearAt(reader, at);
  if (from === null) return null;
  const second = dashes.has(wordAt(reader, at + 1)) ? at + 2 : -1;
  const to = second > 0 ? yearAt(reader, second) : null;
  if (to !== null && to >= from)
    return { from: at, to: second + 1, period: periodOf(point(from), point(to)), kind: 'period' };
  return { from: at, to: at + 1, period: periodOf(point(from)), kind: 'period' };
}

function quarter(reader: Reader, at: number): Span | null {
  const number = quarters.get(wordAt(reader, at + 1));
  if (number === undefined) return null;
  const year = yearBehind(reader, at + 2);
  const period = months(year?.year ?? null, number * 3 - 2, number * 3);
  return { from: at, to: year?.next ?? at + 2, period, kind: 'period' };
}

const seasons = new Set(['đông xuân', 'hè thu', 'thu đông', 'mùa', 'xuân', 'hè', 'đông', 'chiêm xuân', 'xuân hè']);

/** `vụ Đông Xuân 2023-2024`, `vụ Mùa 2024`. */
function season(reader: Reader, at: number): Span | null {
  let next = at + 1;
  let name = wordAt(reader, next);
  const two = dashes.has(wordAt(reader, next + 1)) ? next + 2 : next + 1;
  if (seasons.has(`${name} ${wordAt(reader, two)}`)) {
    name = `${name} ${wordAt(reader, two)}`;
    next = two;
  } else if (!seasons.has(name)) return null;
  next++;
  if (wordAt(reader, next) === 'năm') next++;
  const span = years(reader, next);
  if (span) return { ...span, from: next, season: name };
  return { from: at, to: next, period: null, kind: 'period', season: name };
}

/** `10/02/2022`, `10-02-2022`, `10.02.2022`, `9/2024`. */
function slashDate(reader: Reader, at: number): Span | null {
  const token = reader.tokens[at] as Token;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.fold);
  if (dotted && isDay(Number(dotted[1]), Number(dotted[2]))) {
    return {
      from: at,
      to: at + 1,
      period: periodOf(point(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))),
      kind: 'period',
    };
  }
  const sign = wordAt(reader, at + 1);
  if ((sign !== '/' && !dashes.has(sign)) || !isGlued(reader, at + 1)) return null;
  const first = whole(reader, at);
  const second = whole(reader, at + 2);
  if (first === null || second === null || !isGlued(reader, at + 2)) return null;
  const year = wordAt(reader, at + 3) === sign && isGlued(reader, at + 3) ? yearAt(reader, at + 4) : null;
  if (year !== null && isDay(first, second)) {
    return { from: at, to: at + 5, period: periodOf(point(year, second, first)), kind: 'period' };
  }
  const lone = yearAt(reader, at + 2);
  if (lone !== null && sign === '/' && first >= 1 && first <= 12) {
    return { from: at, to: at + 3, period: periodOf(point(lone, first)), kind: 'period' };
  }
  return null;
}

/** `20/10`, `30-9` behind `ngày`. */
function slashDay(reader: Reader, at: number): Span | null {
  const sign = wordAt(reader, at + 1);
  if (sign !== '/' && !dashes.has(sign)) return null;
  const day = whole(reader, at);
  const month = whole(reader, at + 2);
  if (day === null || month === null || !isDay(day, month)) return null;
  return { from: at, to: at + 3, period: periodOf(point(null, month, day)), kind: 'period' };
}

/** `9 tháng năm 2024`, `6 tháng đầu năm`, `02 tháng cuối năm 2024`, `10 tháng`. */
function countedMonths(reader: Reader, at: number): Span | null {
  const count = whole(reader, at);
  if (count === null || count < 2 || count > 12 || wordAt(reader, at + 1) !== 'tháng') return null;
  const part = wordAt(reader, at + 2);
  const next = part === 'đầu' || part === 'cuối' ? at + 3 : at + 2;
  const yearly = wordAt(reader, next) === 'năm';
  const year = yearly ? (yearAt(reader, next + 1) ?? null) : slashYear(reader, next);
  const first = part === 'cuối' ? 13 - count : 1;
  if (part !== 'đầu' && part !== 'cuối' && year === null && lengthWords.has(wordAt(reader, at - 1))) {
    return { from: at, to: at + 2, period: null, kind: 'duration' };
  }
  const to = year !== null ? next + 2 : yearly && part !== 'tháng' ? next + 1 : next;
  return { from: at, to: Math.max(to, at + 2), period: months(year, first, first + count - 1), kind: 'period' };
}

/** `07 ngày`, `5 năm`: a length of time. */
function duration(reader: Reader, at: number): Span | null {
  if (!/^\d{1,3}$/.test(wordAt(reader, at)) || !durations.has(wordAt(reader, at + 1))) return null;
  if (wordAt(reader, at + 1) === 'nhiệm' && wordAt(reader, at + 2) !== 'kỳ') return null;
  if (wordAt(reader, at + 1) === 'năm' && isNumberAt(reader, at + 2)) return null;
  // `6 giờ 30`: a time of day.
  if (wordAt(reader, at + 1) === 'giờ' && whole(reader, at + 2) !== null)
    return { from: at, to: at + 3, period: null, kind: 'duration' };
  return { from: at, to: at + 2, period: null, kind: 'duration' };
}

/** A year from 1900 to 2099 that stands alone as four digits. */
export function yearAt(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  if (token?.type !== 'number' || !/^(?:19|20)\d\d$/.test(token.fold)) return null;
  return Number(token.fold);
}

/** A year behind `năm` or a slash. */
function yearBehind(reader: Reader, at: number): { year: number; next: number } | null {
  const sign = wordAt(reader, at);
  const year = sign === 'năm' || sign === '/' || dashes.has(sign) ? yearAt(reader, at + 1) : null;
  return year === null ? null : { year, next: at + 2 };
}

function slashYear(reader: Reader, at: number): number | null {
  return wordAt(reader, at) === '/' ? yearAt(reader, at + 1) : null;
}

/** A number of one or two digits. */
function whole(reader: Reader, at: number): number | null {
  const token = reader.tokens[at];
  return token?.type === 'number' && /^\d{1,2}$/.test(token.fold) ? Number(token.fold) : null;
}
