import { isHalfOfNoun } from './compounds.ts';
import { isDay, periodOf, point } from './periods.ts';
import {
  dashes,
  type Found,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWhole,
  isWordAt,
  type Reader,
  unitAt,
  wordAt,
} from './reader.ts';
import { type DateSpan, dated } from './spans.ts';
import type { Time } from './types.ts';
import { wordSet } from './words.ts';
import { yearAt, yearBehind } from './years.ts';

/** A day and month, with the year where it is told. */
interface Day {
  day: number;
  month: number;
  year: number | null;
  next: number;
}

/** Words before a day and month that make `30/4` a date. */
const leads = wordSet('ngày dịp lễ đêm sáng chiều tối hôm mùng mồng đến tới trước sau hết tết điểm khánh');
/** Words that make the same a share. */
const shares = wordSet('đạt có được vượt là bằng hoàn thành lên xuống còn');
/** Words that such a figure numbers: `đường 30/4`. */
const numbered = wordSet('đường phố trường số nhà tổ ngõ hẻm ngách khu lô cầu thpt thcs viện');
/** Most days that a list may name: `ngày 20, 21 và 22/10`. */
const mostDays = 6;

/** `ngày 10 tháng 02 năm 2022`, `ngày 20, 21/10/2024`, `ngày 15 đến ngày 20/8`, `ngày 25 hằng tháng`, `mùng 10 tháng 3 âm lịch`. */
export function dayWord(reader: Reader, at: number): Found | null {
  // `các ngày từ 16 đến 24/11`.
  if (wordAt(reader, at + 1) === 'từ' && isNumberAt(reader, at + 2) && laterDay(reader, at + 3))
    return dated(reader, at, loneDay(reader, at + 1));
  if (!isNumberAt(reader, at + 1)) return null;
  const whole = dayAt(reader, at + 1, true);
  if (whole) {
    const isSpelled = wordAt(reader, at + 2) === 'tháng';
    return dated(reader, at, spanOf(isSpelled ? at : at + 1, whole));
  }
  return dated(reader, at, listed(reader, at) ?? loneDay(reader, at));
}

function spanOf(from: number, { day, month, year, next }: Day): DateSpan {
  return { from, to: next, period: periodOf(point(year, month, day)), kind: 'period' };
}

/** `ngày 20, 21/10/2024`, `ngày 15 - 16 tháng 8`: days of one month, the first and the last of them. */
function listed(reader: Reader, at: number): DateSpan | null {
  const first = numberAt(reader, at + 1, 31);
  if (first === null) return null;
  let next = at + 2;
  for (let days = 0; days < mostDays; days++) {
    const joint = wordAt(reader, next);
    if (joint !== ',' && joint !== 'và' && !dashes.has(joint)) return null;
    const last = dayAt(reader, next + 1, true);
    if (last && last.day > first) {
      const period = periodOf(point(last.year, last.month, first), point(last.year, last.month, last.day));
      return { from: wordAt(reader, next + 2) === 'tháng' ? at : at + 1, to: last.next, period, kind: 'period' };
    }
    if (numberAt(reader, next + 1, 31) === null) return null;
    next += 2;
  }
  return null;
}

/** `ngày 25 hằng tháng`: a day of no month. */
function loneDay(reader: Reader, at: number, from = at): DateSpan | null {
  const unit = unitAt(reader, at + 2);
  const isCount = unit !== null && unit.value.class !== 'time';
  if (numberAt(reader, at + 1, 31) === null || isCount || wordAt(reader, at + 2) === '%') return null;
  const day = Number(wordAt(reader, at + 1));
  const later = laterDay(reader, at + 2);
  return later && later.day > day
    ? { from, to: at + 2, period: periodOf(point(later.year, later.month, day)), kind: 'period' }
    : { from, to: at + 2, period: null, kind: 'duration' };
}

/** The day that ends what a day without a month begins: `ngày 01 đến ngày 15 tháng 3`. */
function laterDay(reader: Reader, at: number): Day | null {
  const joint = wordAt(reader, at);
  if (joint !== 'đến' && joint !== 'tới' && joint !== 'và' && !dashes.has(joint)) return null;
  const number = at + (wordAt(reader, at + 1) === 'hết' ? 2 : 1);
  return dayAt(reader, wordAt(reader, number) === 'ngày' ? number + 1 : number, true);
}

/** `2 ngày 18 và 19 tháng 6`: whether `ngày` opens days by their numbers, behind how many they are. */
export function opensDays(reader: Reader, at: number): boolean {
  return isNumberAt(reader, at + 1) && (dayAt(reader, at + 1, true) ?? listed(reader, at)) !== null;
}

/** `18-19/6/2020`, `từ 18-19/6`: days of one month, without `ngày` before them. */
function bareDays(reader: Reader, at: number): DateSpan | null {
  const first = numberAt(reader, at, 31);
  if (first === null || !dashes.has(wordAt(reader, at + 1)) || wordAt(reader, at + 3) !== '/') return null;
  const last = dayAt(reader, at + 2, true);
  if (!last || last.day <= first) return null;
  // `mưa lớn từ 22-24/4`, `đợt 1 (22-24/4)`: nothing is counted by them.
  const isLed = /^(?:từ|\()$/.test(wordAt(reader, at - 1)) && !isCounted(reader, last.next);
  if (last.year === null && !isLed) return null;
  const period = periodOf(point(last.year, last.month, first), point(last.year, last.month, last.day));
  return { from: at, to: last.next, period, kind: 'period' };
}

/** `từ 28 đến 30-12`: the first of days whose last tells their month; `từ 5 đến 7/10 xã` counts. */
function firstDay(reader: Reader, at: number): DateSpan | null {
  const later = wordAt(reader, at - 1) === 'từ' && wordAt(reader, at + 1) === 'đến' ? laterDay(reader, at + 1) : null;
  if (later === null || (later.year === null && (later.day <= later.month || isCounted(reader, later.next))))
    return null;
  return loneDay(reader, at - 1, at);
}

/** Dates that begin with a figure: `10/02/2022`, `10.02.2022`, `10 tháng 02 năm 2022`, `9/2024`, `30/4`. */
export function dayNumber(reader: Reader, at: number): DateSpan | null {
  const day = dayAt(reader, at, false);
  if (day) return isFeast(reader, at, day) ? { ...spanOf(at, day), period: null } : spanOf(at, day);
  return bareDays(reader, at) ?? firstDay(reader, at) ?? monthOfYear(reader, at);
}

/** Words before `lễ` that make a feast the time of what is told. */
const stretches = wordSet('dịp kỳ kì nghỉ đợt ngày trong');

/** `quà lễ 27/7`: a day that names a feast, and when nothing is. */
function isFeast(reader: Reader, at: number, { year }: Day): boolean {
  return year === null && wordAt(reader, at - 1) === 'lễ' && !stretches.has(wordAt(reader, at - 2));
}

/** Words that lead to a month. */
const untilWords = wordSet('từ đến tới kể');

/** `9/2024`, `đến 9-2024`: a month, where no day stands before it. */
function monthOfYear(reader: Reader, at: number): DateSpan | null {
  const month = numberAt(reader, at, 12);
  const sign = wordAt(reader, at + 1);
  const isDashed = dashes.has(sign) && isGlued(reader, at + 1) && untilWords.has(wordAt(reader, at - 1));
  if (month === null || !(sign === '/' || isDashed) || numbered.has(wordAt(reader, at - 1))) return null;
  // `quy hoạch phân khu 1/2000`: the scale of a map, but for `từ 1/2000`.
  if (wordAt(reader, at) === '1' && wordAt(reader, at + 2) === '2000' && !untilWords.has(wordAt(reader, at - 1)))
    return null;
  const year = yearAt(reader, at + 2);
  return year === null ? null : { from: at, to: at + 3, period: periodOf(point(year, month)), kind: 'period' };
}

/** A day with its month at a token; `led` where `ngày` stands before it. */
function dayAt(reader: Reader, at: number, led: boolean): Day | null {
  const dotted = dottedDay(reader, at);
  if (dotted) return dotted;
  const day = numberAt(reader, at, 31);
  if (day === null) return null;
  const sign = wordAt(reader, at + 1);
  if (sign === 'tháng') return spelledDay(reader, at, day, led || endsStretch(reader, at));
  if (sign !== '/' && !dashes.has(sign)) return null;
  const month = numberAt(reader, at + 2, 12);
  if (month === null || !isDay(day, month)) return null;
  // `7-8/8`: two days of a month.
  if (sign !== '/' && wordAt(reader, at + 3) === '/' && isNumberAt(reader, at + 4) && isGlued(reader, at + 4))
    return null;
  const hasYear = wordAt(reader, at + 3) === sign;
  const year = hasYear ? yearAt(reader, at + 4) : null;
  // `từ 1 - 10 - 2022 đến 31 - 3 - 2023`: with blanks, where something leads to it.
  const isLed = led || dashedLeads.has(wordAt(reader, at - 1));
  if (year !== null && (isLed || sign === '/' || isGlued(reader, at + 1))) return { day, month, year, next: at + 5 };
  if (hasYear && isNumberAt(reader, at + 4)) return led ? shortYear(reader, at, day, month) : null;
  if (led && wordAt(reader, at + 3) === 'năm') {
    const behind = yearBehind(reader, at + 3);
    if (behind) return { day, month, ...behind };
  }
  const isMeant = led ? sign === '/' || !isCounted(reader, at + 3) : isBareDay(reader, at, day, month);
  return isMeant ? { day, month, year: null, next: at + 3 } : null;
}

const dashedLeads = wordSet('từ đến tới hết (');

/** `từ ngày 10 đến 15 tháng 3`: the last of the days whose first stands before it. */
function endsStretch(reader: Reader, at: number): boolean {
  const joint = wordAt(reader, at - 1) === 'hết' ? at - 2 : at - 1;
  const last = reader.times.at(-1);
  return /^(?:đến|tới|và)$/.test(wordAt(reader, joint)) && !!last?.period?.from.day && endsAt(reader, joint, last);
}

/** Whether a time ends directly before a token. */
function endsAt({ tokens }: Reader, at: number, { end }: Time): boolean {
  return tokens[at - 1]?.end === end;
}

/** `10/02/22` behind `ngày`: a year of this century. */
function shortYear(reader: Reader, at: number, day: number, month: number): Day | null {
  const year = numberAt(reader, at + 4, 99);
  return year === null ? null : { day, month, year: 2000 + year, next: at + 5 };
}

/** `10 tháng 02 năm 2022`; without `ngày` before it, only with a year: `9 tháng 9` may count months. */
function spelledDay(reader: Reader, at: number, day: number, led: boolean): Day | null {
  const month = numberAt(reader, at + 2, 12);
  if (month === null || !isDay(day, month)) return null;
  const behind = yearBehind(reader, at + 3);
  if (behind) return { day, month, ...behind };
  return led ? { day, month, year: null, next: at + 3 } : null;
}

/** `30/4`, `20/11`, `đến 30-9` without `ngày`: no share of a whole, and nothing is counted. */
function isBareDay(reader: Reader, at: number, day: number, month: number): boolean {
  if (isPartOfDay(reader, at)) return true;
  if (isCounted(reader, at + 3) || !isGlued(reader, at + 1) || !isGlued(reader, at + 2)) return false;
  if (wordAt(reader, at + 3) === '/') return false;
  const before = wordAt(reader, at - 1);
  if (numbered.has(before)) return false;
  const isBase = before === 'với' && wordAt(reader, at - 2) === 'so';
  if (
    isBase ||
    leads.has(before) ||
    isAtHour(reader, at) ||
    isToday(reader, at) ||
    isJoined(reader, at) ||
    isHoliday(reader, at)
  )
    return true;
  // `từ 15/10 đến 14/11`, `từ 1-7 đến 10-9`, `từ 15/10-14/11/2023`; `từ 5/9 - 7/9 xã`, `từ 5-7 đến 10-12 ha` count.
  const joint = wordAt(reader, at + 3);
  const isLater = wordAt(reader, at + 5) === '/' || (joint === 'đến' && dashes.has(wordAt(reader, at + 5)));
  const isStretch = (joint === 'đến' || dashes.has(joint)) && isLater;
  if (before === 'từ') return isStretch && !isCounted(reader, at + 7);
  // `vượt kế hoạch 9/8 (112,5%)` is a share.
  const isShare = shares.has(before) || wordAt(reader, at + 3) === '(';
  return day > month && wordAt(reader, at + 1) === '/' && !isShare;
}

/** `đến sáng 15-10 trận lũ đã làm chết`: behind a part of the day, whatever follows; `thắp sáng 7/9 thôn` lights some of all. */
function isPartOfDay(reader: Reader, at: number): boolean {
  const isLed = partsOfDay.has(wordAt(reader, at - 1)) && !/^(?:chiếu|thắp|ánh|phát|soi)$/.test(wordAt(reader, at - 2));
  return isLed && isGlued(reader, at + 1) && isGlued(reader, at + 2) && wordAt(reader, at + 3) !== '/';
}

/** `lúc 19h/4/11`, `16h30, 5/11`: behind an hour. */
function isAtHour(reader: Reader, at: number): boolean {
  const last = wordAt(reader, at - 2);
  const isSigned = /^[/,]$/.test(wordAt(reader, at - 1));
  return isSigned && (/^\d{1,2}(?:h|g)(?:\d{2})?$/.test(last) || (last === 'h' && isNumberAt(reader, at - 3)));
}

/** `tính đến sáng nay 19-8`, `hôm nay (28/6)`: `nay` behind a part of the day. */
function isToday(reader: Reader, at: number): boolean {
  const nay = wordAt(reader, at - 1) === '(' ? at - 2 : at - 1;
  return wordAt(reader, nay) === 'nay' && partsOfDay.has(wordAt(reader, nay - 1));
}

const partsOfDay = wordSet('hôm ngày sáng trưa chiều tối đêm');

/** `Ngày Pháp luật 9/11`, `Ngày Chuyển đổi số quốc gia (10/10)`: the day has a name. */
function isHoliday(reader: Reader, at: number): boolean {
  const last = wordAt(reader, at - 1) === '(' && wordAt(reader, at + 3) === ')' ? at - 2 : at - 1;
  for (let i = last; i > last - 8 && isWordAt(reader, i); i--) {
    const word = wordAt(reader, i);
    if ((word === 'ngày' || word === 'tết') && isCapitalAt(reader, i + 1)) return true;
  }
  return false;
}

/** `dịp 30/4 và 01/5`: joined to a day before it. */
function isJoined(reader: Reader, at: number): boolean {
  const joint = wordAt(reader, at - 1);
  const last = reader.times.at(-1);
  if (last?.period?.from.day == null || !endsAt(reader, at - 1, last)) return false;
  return joint === 'và' || joint === ',' || dashes.has(joint);
}

/** Whether a unit stands there: `8/10 xã`, but not `28/02 giải ngân`. */
function isCounted(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  if (word === '%') return true;
  const unit = unitAt(reader, at);
  return unit !== null && (unit.next > at + 1 || !isHalfOfNoun(word, wordAt(reader, unit.next)));
}

/** `10.02.2022`. */
function dottedDay(reader: Reader, at: number): Day | null {
  const word = wordAt(reader, at);
  const short = shortDotted(reader, at, word);
  if (short) return short;
  if (word.length < 8 || word.length > 10 || !isNumberAt(reader, at)) return null;
  const [day = '', month = '', year = '', more] = word.split('.');
  if (more !== undefined || !isWhole(day, 2) || !isWhole(month, 2) || !/^(?:19|20)\d\d$/.test(year)) return null;
  if (!isDay(Number(day), Number(month))) return null;
  return { day: Number(day), month: Number(month), year: Number(year), next: at + 1 };
}

/** `đến 31.8 có 3.335 hộ`: a day without its year, where nothing is counted by it. */
function shortDotted(reader: Reader, at: number, word: string): Day | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(word) ?? [];
  if (!day || !month || !isDay(Number(day), Number(month)) || isCounted(reader, at + 1)) return null;
  const isLed = dayLeads.has(wordAt(reader, at - 1)) && Number(day) > 12;
  return isLed ? { day: Number(day), month: Number(month), year: null, next: at + 1 } : null;
}

const dayLeads = wordSet('đến ngày sáng chiều tối hôm');

/** A number of one or two digits, from 1 to `most`. */
export function numberAt(reader: Reader, at: number, most: number): number | null {
  const word = wordAt(reader, at);
  if (!isNumberAt(reader, at) || !isWhole(word, 2)) return null;
  const value = Number(word);
  return value >= 1 && value <= most ? value : null;
}
