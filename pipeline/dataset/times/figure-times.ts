import { firstStarting } from '../../binary-search.ts';
import { keptWith } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { budgetArticle, isGoal } from '../measures/plans.ts';
import { anchorOf, type Context } from '../reading/context.ts';
import {
  hasFigure,
  mentionAt,
  type Reading,
  type Span,
  sentenceAt,
  textOf,
  timeAt,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { isBase } from './compared-times.ts';
import { headingTime } from './heading-times.ts';
import { isDayOfCount } from './moments.ts';
import { bracketOwn, yearOfNoun, yearOwn } from './own-times.ts';
import { dates, isOfAside, isOfFounding, isOfOneAim, isOfRunningTotal } from './past-times.ts';
import { startOf } from './stretches.ts';
import { beforeTime, type Dated, isoOf, opensMovement } from './times.ts';
import {
  isAgainstMonth,
  isOfMonth,
  lastMonth,
  monthAbove,
  openingAbove,
  saysInYear,
  tellsParts,
  yearOfEdge,
} from './times-above.ts';

/**
 * The time that dates a figure: directly behind the end of a movement, else the nearest before it in its block, else of
 * the block that introduces its list, else of the headings.
 */
export function timeOf(context: Context, figure: Figure): Dated | null {
  return timeOfFigure(figure, context);
}

/** The same for a figure: its measure asks, and its period. */
const timeOfFigure = keptWith((figure: Figure, context: Context): Dated | null => {
  const { reading, mention, lead, next, sentence } = figure;
  // `giảm từ 5,2%`: what was so before, at a time that only the words behind it tell.
  if (mention.kind !== 'range' && opensMovement(reading, lead, next, sentence.to))
    return datedFrom(context, reading, next, false);
  // `giảm so với mức tăng 0,55% của tháng 8`.
  const isOther =
    /hơn (?:mức|tốc độ) (?:tăng|giảm)$/.test(lead) ||
    comparedGrowth.test(textOf(reading, figure.from - 4, figure.from));
  if (isOther && !isOfOther(figure)) return datedFrom(context, reading, next, false);
  const reached = /(?:lên|xuống|còn)(?: |$)/.test(lead) ? datedFrom(context, reading, next, true) : null;
  const dated =
    reached ??
    yearOwn(context, figure) ??
    bracketOwn(context, figure) ??
    (isOfMonth(context, figure) ? lastMonth(headingTime(context, reading) ?? nearTime(context, figure)) : null) ??
    (saysInYear(context, figure) ? yearOfEdge(nearTime(context, figure)) : null) ??
    nearTime(context, figure) ??
    yearOfNoun(context, figure) ??
    introTime(context, reading) ??
    anchorTime(context, reading) ??
    monthAbove(context, figure) ??
    (tellsParts(reading) ? openingAbove(context, reading) : null) ??
    headingTime(context, reading, isGoal(context, figure)) ??
    openingAbove(context, reading);
  if (dated && saysInAll(figure)) return sinceJanuary(dated) ?? dated;
  if (isAgainstMonth(context, figure)) return lastMonth(dated) ?? dated;
  return dated && saysWholeYear(figure) ? wholeYear(dated) : dated;
});

function nearTime(context: Context, { reading, mention, sentence }: Figure): Dated | null {
  return nearestTime(context, reading, mention.start, sentence);
}

const comparedGrowth = /^so với mức (?:tăng|giảm)$/iu;

/** `cao hơn mức tăng 0,1% của khu vực nông thôn`: another's growth at the same time. */
export function isOfOther({ reading, next, sentence }: Figure): boolean {
  if (word(reading, next) !== 'của') return false;
  for (
    let at = next + 1;
    at < Math.min(sentence.to, next + longestOther) && !/^[,;.:()]$/.test(word(reading, at));
    at++
  )
    if ((reading.timeAt[at] as number) >= 0) return false;
  return true;
}

/** Longest name of another that grew, in tokens. */
const longestOther = 12;

/** `Từ đầu năm đến nay` where only a heading says to which month. */
function sinceJanuary(dated: Dated | null): Dated | null {
  const [, last, day] = /^(?:\d{4}-01(?:-01)?\/)?(\d{4}-\d{2}(-\d{2})?)$/.exec(dated?.iso ?? '') ?? [];
  return dated && last ? { ...dated, iso: `${last.slice(0, 4)}-01${day ? '-01' : ''}/${last}` } : null;
}

/** `trong tháng đạt 151 m3, lũy kế đạt 163 m3`: since the beginning of the year, where no time of its own says till when. */
function saysInAll({ reading, left, from }: Figure): boolean {
  return /(?:^|\s)(?:lũy kế|luỹ kế|cộng dồn)(?! (?:đến|từ|tới|hết|trong))(?:\s|$)/iu.test(
    textOf(reading, left.from, from),
  );
}

function saysWholeYear({ reading, left, from }: Figure): boolean {
  return /(?:^|\s)cả năm(?:\s|$)(?!\d)/iu.test(textOf(reading, left.from, from));
}

/** `ước cả năm` beside `9 tháng năm 2024`: all of that year. */
function wholeYear({ iso, time }: Dated): Dated {
  return { iso: /^\d{4}-\d{2}/.test(iso) ? iso.slice(0, 4) : iso, time };
}

/** The time of what a footnote belongs to, at the place that refers to it. */
function anchorTime(context: Context, reading: Reading): Dated | null {
  const anchor = anchorOf(context, reading);
  const reference = reading.footnote?.anchor?.reference;
  return anchor?.sentence && reference ? nearestTime(context, anchor.above, reference.at, anchor.sentence) : null;
}

/** The time of what a run of tokens tells without a figure. */
export function timeOfSpan(context: Context, reading: Reading, span: Span): Dated | null {
  const own = nearestTime(context, reading, reading.tokens[span.from]?.start ?? 0, span);
  return own ?? introTime(context, reading) ?? anchorTime(context, reading) ?? headingTime(context, reading);
}

/** The time of what a sentence tells at a token. */
export function timeBefore(context: Context, reading: Reading, at: number): Dated | null {
  const sentence = sentenceAt(reading, at);
  return sentence ? nearestTime(context, reading, reading.tokens[at]?.start ?? 0, sentence) : null;
}

/** The paragraph that opens the list of an entry that names its own measure: its time is that of all entries. */
function openingOfList({ readings, order, intros }: Context, reading: Reading): Reading | undefined {
  const { marker } = reading.block;
  const last = order.get(reading) ?? 0;
  for (let i = last - 1; marker !== null && i >= Math.max(0, last - longestList); i--) {
    const above = readings[i] as Reading;
    if (above.section !== reading.section || above.block.marker === null) return undefined;
    const intro = above.block.marker === marker ? intros.get(above) : undefined;
    if (intro) return intro.block.marker === null ? intro : undefined;
  }
  return undefined;
}

/** Most blocks of a list before an entry. */
const longestList = 24;

function introTime(context: Context, reading: Reading): Dated | null {
  return (
    timeAtEnd(context, context.intros.get(reading) ?? openingOfList(context, reading)) ??
    timeAtEnd(context, budgetArticle(context, reading))
  );
}

const wholeYearBehind = /(?<!\p{L})cả năm(?!\p{L})(?! \d)/iu;

/** The time that a block has told at its end. */
function timeAtEnd(context: Context, reading: Reading | undefined): Dated | null {
  const dated = reading && nearestTime(context, reading, reading.text.length, { from: 0, to: reading.tokens.length });
  // `tháng 12 ước đạt 5 tỷ USD, đưa tổng số cả năm lên 48 tỷ USD`: what the list details is of the year.
  return dated && wholeYearBehind.test(reading.text.slice(dated.time.end)) ? wholeYear(dated) : (dated ?? null);
}

/** The time that starts at a token, past `(`, `của` and the like. */
function datedFrom(context: Context, reading: Reading, from: number, strict: boolean): Dated | null {
  let at = from;
  while (at < from + 3 && beforeTime.has(word(reading, at))) at++;
  const time = timeAt(reading, at);
  if (!time || (strict ? !dates(context, reading, time) : isBase(reading, time))) return null;
  const iso = isoOf(context, reading, time);
  return iso === null ? null : { iso, time };
}

/** How many times before and behind a figure are looked at. */
const nearbyTimes = 24;

function nearestTime(context: Context, reading: Reading, before: number, sentence: Span): Dated | null {
  const first = firstStarting(reading.times, before);
  for (let i = first - 1; i >= Math.max(0, first - nearbyTimes); i--) {
    const time = reading.times[i] as Time;
    if (!dates(context, reading, time) || !reaches(context, reading, time, before, sentence)) continue;
    const iso = isoOf(context, reading, time);
    if (iso !== null)
      return (
        (time.start < (reading.tokens[sentence.from]?.start ?? 0)
          ? timeInClause(context, reading, first, before)
          : null) ??
        partOfYear(context, reading, { iso, time }, before) ??
        yearOfMoment(reading, { iso, time }, sentence) ?? { iso, time }
      );
    // `Đến nay` is the day of the report, and no year before it, also where that day is not known.
    if (time.kind === 'now' && startOf(reading, time)) return sinceJanuary(headingTime(context, reading));
    if (time.kind === 'now' && !isPassing(reading, time)) return null;
  }
  return timeBehind(context, reading, first, sentence);
}

/** `… đứng thứ nhất về nhập khẩu gạo trong 4 tháng đầu năm 2018`: the time that the clause of a figure ends with, before any of another sentence. */
function timeInClause(context: Context, reading: Reading, first: number, before: number): Dated | null {
  const time = reading.times[first];
  if (!time || time.start - before > longestClause || !dates(context, reading, time)) return null;
  const at = tokenFrom(reading, time.start);
  const from = tokenFrom(reading, mentionAt(reading, tokenFrom(reading, before))?.unitEnd ?? before);
  const isOwn = word(reading, at - 1) === 'trong' && !hasFigure(reading, from, at);
  const iso = isOwn && /^[^,;:.()]*$/.test(textOf(reading, from, at)) ? isoOf(context, reading, time) : null;
  return iso === null ? null : { iso, time };
}

/** Longest clause between a figure and the time that it ends with, in characters. */
const longestClause = 160;

/** `Trong 9 tháng năm 2017, …; giao nghĩa vụ quân sự năm 2017 …; …`: the part of a year goes on behind a passing name of that year. */
function partOfYear(context: Context, reading: Reading, { iso, time }: Dated, before: number): Dated | null {
  const at = tokenFrom(reading, time.start);
  const opening = textOf(reading, sentenceAt(reading, at)?.from ?? at, at);
  // Without a comma before it the year is in the words that open its sentence.
  if (!/^\d{4}$/.test(iso) || !/[;,]/.test(opening) || !/[;,]/.test(reading.text.slice(time.end, before))) return null;
  if (wholeYearLeads.has(word(reading, at - 1))) return null;
  const last = firstStarting(reading.times, time.start) - 1;
  for (let i = last; i >= Math.max(0, last - nearbyTimes); i--) {
    const earlier = reading.times[i] as Time;
    if (!dates(context, reading, earlier)) continue;
    const part = isoOf(context, reading, earlier);
    return part?.startsWith(`${iso}-`) ? { iso: part, time: earlier } : null;
  }
  return null;
}

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

const wholeYearLeads = wordSet('cả ước kiến hoạch đến cuối đầu hết');

/** `Trong tháng 8/2019, diện tích cây lâu năm hiện có …`: a passing `hiện` goes by the time that its sentence names. */
function isPassing(reading: Reading, { start }: Time): boolean {
  return (
    now.test(reading.text.slice(start, start + longestNow)) && word(reading, tokenFrom(reading, start) + 1) !== 'nay'
  );
}

const now = /^hiện(?!\p{L})/iu;
const longestNow = 5;

/** Behind the figure only a year in its own clause dates it: `đạt 50 ha trong năm 2024`. */
function timeBehind(context: Context, reading: Reading, first: number, sentence: Span): Dated | null {
  const end = reading.tokens[sentence.to - 1]?.end ?? 0;
  let found: Dated | null = null;
  for (let i = first; i < Math.min(reading.times.length, first + nearbyTimes); i++) {
    const time = reading.times[i] as Time;
    if (time.start >= end) break;
    if (!dates(context, reading, time)) continue;
    const at = tokenFrom(reading, time.start);
    const isBehind = /^(?:trong|vào|của)$/.test(word(reading, at - 1)) || asOf(reading, at);
    if (!isBehind && startOf(reading, time) === null) continue;
    const iso = isoOf(context, reading, time);
    if (iso !== null) found = { iso, time };
  }
  return found;
}

/** `… 4.650 khẩu với 2.400 hộ (tính đến tháng 12 năm 2014)`: a bracket that says as of when. */
function asOf(reading: Reading, at: number): boolean {
  return /^\((?:số liệu )?(?:tính đến|tính tới|đến|thời điểm)(?: thời điểm| hết| cuối)?$/iu.test(
    textOf(reading, Math.max(0, at - longestAsOf), at).replace(/^[^(]*(?=\()/u, ''),
  );
}

/** Most tokens of such words, with the bracket. */
const longestAsOf = 6;

/** How far a time in a project's name reaches, in characters. */
const farthestName = 600;

/** Whether a time's words reach a figure: one in a project's name and a passing `hiện` date their own clause alone. */
function reaches(context: Context, reading: Reading, time: Time, before: number, sentence: Span): boolean {
  if (time.start >= before) return true;
  if (isOfFounding(reading, time) && /[,;.]/.test(reading.text.slice(time.end, before))) return false;
  const use = time.mention && context.uses.get(time.mention);
  const named = use !== null && use !== undefined && 'recordId' in use && use.recordId.includes(':project:');
  const at = tokenFrom(reading, time.start);
  if (isOfOneAim(reading, at, before, sentenceAt(reading, at) ?? sentence)) return false;
  if (named) return before - time.end < farthestName && !reading.text.slice(time.end, before).includes(';');
  if (isDayOfCount(reading, time, sentence, before)) return false;
  if (at >= sentence.from)
    return (
      !isOfAside(reading, at, before) &&
      !isClosedOff(reading, at, before) &&
      !isOfRunningTotal(reading, at, before, sentence)
    );
  // `dân số (năm 2016) là …`: a year in a bracket dates its own sentence.
  if ((reading.depth[at] as number) > 0 || isOfNextPlan(reading, at, sentence) || isOfForecast(reading, time))
    return false;
  if (isBesideOpening(reading, time, at)) return false;
  if (time.kind !== 'now' || startOf(reading, time) !== null) return true;
  return sentenceAt(reading, at)?.from === at;
}

/** `Năm 2022: Huyện thực hiện mục tiêu của năm 2021. Sản lượng đạt …`: another's time gives way to the one that opens the block. */
function isBesideOpening(reading: Reading, time: Time, at: number): boolean {
  const [opening] = reading.times;
  if (opening === undefined || opening === time || opening.start > longestOpening) return false;
  return /^ ?:/.test(reading.text.slice(opening.end)) && ofAnother.test(textOf(reading, Math.max(0, at - 3), at));
}

const ofAnother = /(?:^| )của(?: năm| giai đoạn| thời kỳ| nhiệm kỳ)?$/iu;
/** Longest words before the time that opens a block, `Trong giai đoạn`, in characters. */
const longestOpening = 16;

/** `01 đợt triều cường (tháng 3), 08 vụ sạt lở`: a time in a bracket, unless it says as of when, dates no more than the words up to the next sign. */
function isClosedOff(reading: Reading, at: number, before: number): boolean {
  const level = reading.depth[at] as number;
  if (level === 0 || /^(?:đến|hết|điểm|cuối)$/.test(word(reading, at - 1))) return false;
  // `Sau 5 năm (2010 - 2015), …`: from when to when that was.
  let open = at;
  while (open > 0 && (reading.depth[open] as number) >= level) open--;
  if ((reading.timeAt[word(reading, open) === '(' ? open - 1 : open] as number) >= 0) return false;
  // `Trong tháng (từ 15/10 đến 14/11), …`: from when to when the month goes that the sentence tells of.
  if (/^(?:tháng|quý|kỳ|tuần)$/.test(word(reading, open - 1))) return false;
  let close = at;
  while (close < reading.tokens.length && (reading.depth[close] as number) >= level) close++;
  const from = reading.tokens[close]?.end ?? before;
  return from < before && /[,;]/.test(reading.text.slice(from, before));
}

/** `lúa còn lại dự kiến cuối tháng 8 sẽ thu hoạch xong. Năng suất …`: when something is to be, and not what is told behind that sentence. */
function isOfForecast(reading: Reading, { start, end }: Time): boolean {
  const at = tokenFrom(reading, start);
  const behind = tokenFrom(reading, end);
  return (
    /(?:^| )dự (?:kiến|tính|báo)(?: (?:đến|trong|vào|khoảng|cuối|đầu|giữa|hết))*$/iu.test(
      textOf(reading, Math.max(0, at - longestForecast), at),
    ) && /(?:^| )sẽ(?: |$)/iu.test(textOf(reading, behind, behind + longestForecast))
  );
}

/** Longest words between a time to come and those that say so, in tokens. */
const longestForecast = 6;

/** `báo cáo kết quả năm 2021, phương hướng, nhiệm vụ năm 2022. Theo đó, …`: what is told behind are the results. */
function isOfNextPlan(reading: Reading, at: number, { from, to }: Span): boolean {
  const told = textOf(reading, Math.max(sentenceAt(reading, at)?.from ?? 0, at - longestAgenda), at);
  return plansBehindResults.test(told) && !/(?:phấn đấu|mục tiêu|chỉ tiêu|sẽ)/iu.test(textOf(reading, from, to));
}

const plansBehindResults = /kết quả [^;:]*[,;] (?:phương hướng|nhiệm vụ)[^;:]*$/iu;
const longestAgenda = 32;

/** How far before a figure the words of its date may stand and still be part of what is quoted, in tokens. */
const nearDate = 30;
const beforeDate = wordSet('đến hết trong tính vào ước thực hiện cuối từ');

/** Where what is quoted for a figure begins: with its date, where the same sentence gives it shortly before. */
export function quoteFrom(figure: Figure, from: number, dated: Dated | null): number {
  if (!dated) return from;
  const { reading, sentence } = figure;
  let at = tokenFrom(reading, dated.time.start);
  if (at < sentence.from || at >= from || from - at > nearDate || dated.time !== timeAt(reading, at)) return from;
  while (at > sentence.from && beforeDate.has(word(reading, at - 1))) at--;
  return at;
}
