import { firstFrom, firstStarting } from '../../binary-search.ts';
import type { Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import {
  hasFigure,
  mentionAt,
  type Reading,
  type Span,
  sentenceAt,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { type Dated, datedBy, sinceStart } from './dated.ts';
import { dates } from './dating-times.ts';
import { headingTime } from './heading-times.ts';
import { startOf } from './stretches.ts';
import { reaches } from './time-reach.ts';

/** How many times before and behind a figure are looked at. */
const nearbyTimes = 24;

/** The time that dates what a sentence tells at an offset of its text: the nearest before it that reaches it, else one behind it in its clause. */
export function nearestTime(context: Context, reading: Reading, before: number, sentence: Span): Dated | null {
  const first = firstStarting(reading.times, before);
  for (let i = first - 1; i >= Math.max(0, first - nearbyTimes); i--) {
    const time = reading.times[i] as Time;
    if (!dates(context, reading, time) || !reaches(context, reading, time, before, sentence)) continue;
    const dated = datedBy(context, reading, time);
    const isAbove = time.start < (reading.tokens[sentence.from]?.start ?? 0);
    if (dated)
      return (
        (time.period?.from.year == null ? stretchInBracket(context, reading, time) : null) ??
        (isAbove ? timeInClause(context, reading, first, before) : null) ??
        (isAbove ? partOfHeading(context, reading, dated, sentence) : null) ??
        partOfYear(context, reading, dated, before) ??
        yearOfMoment(reading, dated, sentence) ??
        yearOpened(context, reading, dated, before) ??
        dated
      );
    // `Đến nay` is the day of the report, and no year before it, also where that day is not known.
    const start = time.kind === 'now' ? startOf(reading, time) : null;
    if (start) return sinceStart(start, headingTime(context, reading) ?? monthTold(context, reading, i));
    if (time.kind === 'now' && !isPassing(reading, time)) return null;
  }
  return timeBehind(context, reading, first, sentence, before);
}

/** `Trong 6 tháng đầu năm (từ 01/10/2022 đến 31/3/2023), …`: what the bracket behind a time without a year says that it is; null where it says nothing. */
function stretchInBracket(context: Context, reading: Reading, { end }: Time): Dated | null {
  const open = tokenFrom(reading, end);
  const close = word(reading, open) === '(' ? (reading.partner[open] as number) : -1;
  if (close < 0) return null;
  const last = reading.times[firstStarting(reading.times, reading.tokens[close]?.start ?? end) - 1];
  const dated = last && last.start >= end ? datedBy(context, reading, last) : null;
  return dated?.iso.includes('/') && !dated.iso.startsWith('-') ? dated : null;
}

/** How many blocks back the month is told up to which a text without a date goes on since the beginning of the year. */
const blocksBefore = 3;

/** The month up to which a text that no heading dates goes on since the beginning of the year: told before one of a block's times, or as the last of those since January behind it. */
function monthTold(context: Context, reading: Reading, index: number): Dated | null {
  return monthBefore(context, reading, index) ?? monthsBehind(context, reading, index);
}

/** `Từ đầu năm đến nay, 5 dự án mới. 5 tháng đầu năm 2023, có 9 doanh nghiệp giải thể`: months since January that are told next. */
function monthsBehind(context: Context, reading: Reading, index: number): Dated | null {
  const at = context.order.get(reading) ?? 0;
  for (let i = at; i <= at + blocksBehind; i++) {
    const told = context.readings[i];
    if (told?.section !== reading.section) return null;
    for (const time of told.times.slice(i === at ? index + 1 : 0, nearbyTimes)) {
      const dated = dates(context, told, time) ? datedBy(context, told, time) : null;
      if (dated && /^(\d{4})-01\/\1-\d\d$/.test(dated.iso)) return dated;
    }
  }
  return null;
}

/** How many blocks behind are looked in. */
const blocksBehind = 2;

/** `Tháng 8/2022 thu hút 3 dự án. Từ đầu năm đến nay có 20 dự án`: the month that was told last before one of a block's times, in a text that no heading dates. */
function monthBefore(context: Context, reading: Reading, index: number): Dated | null {
  const at = context.order.get(reading) ?? 0;
  for (let i = at; i >= Math.max(0, at - blocksBefore); i--) {
    const told = context.readings[i] as Reading;
    if (told.section !== reading.section) return null;
    const times = i === at ? told.times.slice(Math.max(0, index - nearbyTimes), index) : told.times.slice(-nearbyTimes);
    for (const time of times.toReversed()) {
      const { month, day } = time.period?.from ?? {};
      const isNewYear = month === 1 && day === 1;
      const dated = month && !isNewYear && dates(context, told, time) ? datedBy(context, told, time) : null;
      if (dated) return dated;
    }
  }
  return null;
}

/** `… đứng thứ nhất về nhập khẩu gạo trong 4 tháng đầu năm 2018`: the time that the clause of a figure ends with, before any of another sentence. */
function timeInClause(context: Context, reading: Reading, first: number, before: number): Dated | null {
  const time = reading.times[first];
  if (!time || time.start - before > longestClause || !dates(context, reading, time)) return null;
  const at = tokenFrom(reading, time.start);
  const from = tokenFrom(reading, mentionAt(reading, tokenFrom(reading, before))?.unitEnd ?? before);
  const isOwn = word(reading, at - 1) === 'trong' && !hasFigure(reading, from, at);
  return isOwn && /^[^,;:.()]*$/.test(textOf(reading, from, at)) ? datedBy(context, reading, time) : null;
}

/** `Giao quân đợt 1 năm 2024 được 6 thanh niên. Xảy ra 4 vụ` in a report of six months: a year that opened no sentence dates what its own tells, and the rest is of the months that the heading names; null for other times. */
function partOfHeading(context: Context, reading: Reading, { iso, time }: Dated, { from, to }: Span): Dated | null {
  const at = tokenFrom(reading, time.start);
  const opening = sentenceAt(reading, at)?.from ?? at;
  if (!/^\d{4}$/.test(iso) || at < opening + longestOpening || /^[,;:]$/.test(word(reading, at - 2))) return null;
  // `Vụ Đông Xuân năm 2023 gieo cấy 90 ha. Năng suất đạt 64 tạ/ha`: crops are of their year.
  if (grown.test(textOf(reading, from, to))) return null;
  const headed = headingTime(context, reading);
  return headed?.iso.startsWith(`${iso}-`) && headed.iso.includes('/') ? headed : null;
}

const grown = /(?:^| )(?:năng suất|sản lượng|diện tích|gieo|thu hoạch)(?: |$)/iu;
/** Most tokens before the year that a sentence is of. */
const longestOpening = 4;

/** Longest clause between a figure and the time that it ends with, in characters. */
const longestClause = 160;

/** `Trong 9 tháng năm 2017, …; giao nghĩa vụ quân sự năm 2017 …; …`: the part of a year goes on behind a passing name of that year. */
function partOfYear(context: Context, reading: Reading, { iso, time }: Dated, before: number): Dated | null {
  const at = tokenFrom(reading, time.start);
  const opening = textOf(reading, sentenceAt(reading, at)?.from ?? at, at);
  // Without a comma before it the year is in the words that open its sentence.
  if (!/^\d{4}$/.test(iso) || !/[;,]/.test(opening) || !/[;,] /.test(reading.text.slice(time.end, before))) return null;
  if (wholeYearLeads.has(word(reading, at - 1))) return null;
  const last = firstStarting(reading.times, time.start) - 1;
  for (let i = last; i >= Math.max(0, last - nearbyTimes); i--) {
    const earlier = reading.times[i] as Time;
    if (!dates(context, reading, earlier)) continue;
    const part = datedBy(context, reading, earlier);
    // `Sáng 18/12/2018, HĐND họp. Thu ngân sách năm 2018 đạt …, chi …`: the day of a meeting is no part of what is told.
    return part?.iso.startsWith(`${iso}-`) && !isDay.test(part.iso) ? part : null;
  }
  return null;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** `Hộ nghèo còn 14% vào cuối năm 2023. Giải quyết việc làm cho 90 lao động`: what is told behind the end of a year that opened no clause is of the year. */
function yearOfMoment(reading: Reading, { iso, time }: Dated, sentence: Span): Dated | null {
  const at = tokenFrom(reading, time.start);
  const isEnd = word(reading, at - 1) === 'cuối' || word(reading, at) === 'cuối';
  if (at >= sentence.from || !isEnd || !/^\d{4}-12-31$/.test(iso)) return null;
  const clause = textOf(reading, sentenceAt(reading, at)?.from ?? at, at).replace(/^.*[,;:]/u, '');
  return /^\W*(?:(?:tính|đến|tới|vào|tại|thời|điểm|hết|cuối) ?)+$/iu.test(clause)
    ? null
    : { iso: iso.slice(0, 4), time };
}

/** `Giải ngân đến ngày 30/11 đạt 79%. Trong năm khởi công 12 công trình`: the year of the report, where a sentence opens with it behind a day. */
function yearOpened(context: Context, reading: Reading, { iso, time }: Dated, before: number): Dated | null {
  if (!isDay.test(iso)) return null;
  const between = reading.text.slice(Math.max(time.end, before - longestStretch), before);
  const year = opensYear.test(between) ? headingTime(context, reading) : null;
  return year?.iso === iso.slice(0, 4) ? { iso: year.iso, time } : null;
}

const opensYear = /[.;] trong năm(?:,| (?!\d|qua|trước|tới))/iu;
/** How far before a figure the sentence that opens with a year may begin, in characters. */
const longestStretch = 1200;

const wholeYearLeads = wordSet('cả ước kiến hoạch đến cuối đầu hết');

/** `Trong tháng 8/2019, diện tích cây lâu năm hiện có …`: a passing `hiện` goes by the time that its sentence names. */
function isPassing(reading: Reading, { start }: Time): boolean {
  return (
    now.test(reading.text.slice(start, start + longestNow)) &&
    !/^(?:nay|tại)$/.test(word(reading, tokenFrom(reading, start) + 1))
  );
}

const now = /^hiện(?!\p{L})/iu;
const longestNow = 5;

/** Behind the figure only a year in its own clause dates it: `đạt 50 ha trong năm 2024`. */
function timeBehind(context: Context, reading: Reading, first: number, sentence: Span, before: number): Dated | null {
  const next = clauseEnd(reading, before);
  const end = reading.tokens[sentence.to - 1]?.end ?? 0;
  let found: Dated | null = null;
  for (let i = first; i < Math.min(reading.times.length, first + nearbyTimes); i++) {
    const time = reading.times[i] as Time;
    if (time.start >= end) break;
    if (!dates(context, reading, time)) continue;
    const at = tokenFrom(reading, time.start);
    // `cà phê 90 ha; chè đạt 40 ha vào năm 2028`: the time of another clause.
    if (next !== undefined && at > next && !asOf(reading, at)) break;
    const isAt = word(reading, at - 1) === 'điểm' && /^(?:vào|tại)$/.test(word(reading, at - 3));
    const isBehind = isAt || /^(?:trong|vào|của)$/.test(word(reading, at - 1)) || asOf(reading, at);
    if (!isBehind && startOf(reading, time) === null) continue;
    found = datedBy(context, reading, time) ?? found;
  }
  return found;
}

/** The first semicolon behind an offset that stands in no bracket. */
function clauseEnd(reading: Reading, before: number): number | undefined {
  const { semicolons, depth } = reading;
  let i = firstFrom(semicolons, tokenFrom(reading, before + 1));
  while (i < semicolons.length && depth[semicolons[i] as number] !== 0) i++;
  return semicolons[i];
}

/** `… 4.650 khẩu với 2.400 hộ (tính đến tháng 12 năm 2014)`: a bracket that says as of when. */
function asOf(reading: Reading, at: number): boolean {
  return asOfWords.test(textOf(reading, at - longestAsOf, at).replace(/^[^(]*(?=\()/u, ''));
}

const asOfWords = new RegExp(
  [
    '^\\((?:số liệu )?(?:tính đến|tính tới|đến|thời điểm)(?: thời điểm| hết| cuối)?$',
    // `(theo thống kê năm 2022)`.
    '^\\((?:theo )?(?:số liệu|thống kê|số liệu (?:thống kê|điều tra|kiểm kê))(?: của)?(?: năm)?$',
  ].join('|'),
  'iu',
);

/** Most tokens of such words, with the bracket. */
const longestAsOf = 6;
