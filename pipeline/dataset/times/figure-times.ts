import { keptFor, keptWith } from '../../kept.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { aims } from '../measures/goal-runs.ts';
import { budgetArticle } from '../measures/plan-blocks.ts';
import { lineOver } from '../measures/plan-lines.ts';
import { isGoal } from '../measures/plans.ts';
import { anchorOf, type Context } from '../reading/context.ts';
import {
  indexOfTime,
  mentionsIn,
  type Reading,
  type Span,
  sentenceAt,
  textOf,
  timeAt,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { baseOf, sameOf } from './base-periods.ts';
import { beforeTime, isBase, opensMovement } from './compared-times.ts';
import {
  type Dated,
  datedBy,
  lastMonth,
  lastYear,
  sinceJanuary,
  sinceTerm,
  spansYears,
  wholeYear,
  yearOfEdge,
} from './dated.ts';
import { dates } from './dating-times.ts';
import { dayOfOpening, headedTime, headingTime } from './heading-times.ts';
import { isAgainstMonth } from './months-before.ts';
import { nearestTime } from './nearest-times.ts';
import { isGrowthOfOther, timeOfOther } from './other-growths.ts';
import { behindBracket, bracketOwn, timeBehindNoun, timeDirectlyBehind, yearOfNoun } from './own-times.ts';
import {
  longestOpening,
  opensSinceJanuary,
  saysInAll,
  saysOwnYear,
  saysTerm,
  saysWholeYear,
} from './running-totals.ts';
import { soleTime } from './sole-times.ts';
import { opensWithTerm, termOfGoals, termSpokenOf } from './terms.ts';
import { notYet } from './times.ts';
import { isOfMonth, monthAbove, openingAbove, saysInYear, tellsParts } from './times-above.ts';
import { timeInOrder, yearsTogether } from './times-in-order.ts';
import { yearsOfEach } from './yearly-times.ts';

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
    return datedFrom(context, reading, next, false) ?? startBefore(context, figure);
  // `giảm so với mức tăng 0,55% của tháng 8`.
  if (isGrowthOfOther(reading, figure.from)) return whenOtherGrew(context, figure);
  const reached = /(?:lên|xuống|còn)(?: |$)/.test(lead) ? datedFrom(context, reading, next, true) : null;
  const dated =
    reached ??
    timeInOrder(context, figure) ??
    timeDirectlyBehind(context, figure) ??
    timeBehindNoun(context, figure) ??
    bracketOwn(context, figure) ??
    (isOfMonth(context, figure) ? lastMonth(headingTime(context, reading) ?? nearTime(context, figure)) : null) ??
    (saysInYear(context, figure) ? yearOfSaying(context, figure) : null) ??
    nearTime(context, figure) ??
    yearOfNoun(context, figure) ??
    introTime(context, reading) ??
    anchorTime(context, reading) ??
    monthAbove(context, figure) ??
    (tellsParts(reading) ? openingAbove(context, reading) : null) ??
    headingTime(context, reading, isGoal(context, figure)) ??
    termSpokenOf(context, figure) ??
    openingAbove(context, reading) ??
    (isGoal(context, figure) ? null : (soleTime(context, figure) ?? dayOfOpening(context)));
  if (saysTerm(figure) && !spansYears(dated?.iso)) return null;
  if (opensWithTerm(figure, dated) && !spansYears(dated?.iso))
    return termSpokenOf(context, figure) ?? termOfHeading(context, figure);
  // The end of a year is when goals are to be reached.
  if (dated === null || (isDayOfSome.test(dated.iso) && !dated.iso.endsWith('-12-31'))) {
    const term = isGoal(context, figure) ? termOfGoals(context, reading, mention.start) : null;
    if (term !== null) return term;
  }
  const years = isGoal(context, figure) ? null : yearsOfEach(context, figure, dated);
  if (years !== null) return years;
  if (dated && (saysInAll(figure) || opensSinceJanuary(figure, dated)) && !saysOwnYear(figure))
    return sinceTerm(dated, headedTime(context, reading)) ?? sinceJanuary(dated) ?? dated;
  if (dated && saysWholeYear(figure)) return wholeYear(dated);
  const isFar = dated !== null && indexOfTime(reading, dated.time) < 0;
  if (isFar && tellsNow(figure)) return lastYear(dated) ?? dated;
  if (isAgainstMonth(context, figure) || (isFar && isBesideMonth(figure))) return lastMonth(dated) ?? dated;
  return (reachedAtEnd.test(lead) ? lastYear(dated) : null) ?? dated;
});

/** The years that the heading above a figure is of; null where it names none. */
function termOfHeading(context: Context, { reading }: Figure): Dated | null {
  const heading = headingTime(context, reading);
  return spansYears(heading?.iso) ? heading : null;
}

/** The year that `trong năm` means: that of its edge before, or of the day that the heading is of; null where these tell none. */
function yearOfSaying(context: Context, figure: Figure): Dated | null {
  const near = nearTime(context, figure);
  const heading = near ? null : (headingTime(context, figure.reading) ?? dayOfOpening(context));
  return yearOfEdge(near) ?? (heading && isDay.test(heading.iso) ? { ...heading, iso: heading.iso.slice(0, 4) } : null);
}

const isDay = /^\d{4}-\d\d-\d\d$/;
/** A day of a year that is told, or of one that is not. */
const isDayOfSome = /^(?:\d{4}-|--)\d\d-\d\d$/;

/** `nông nghiệp giảm từ 44% năm 2020 xuống 37%; công nghiệp tăng từ 30% lên 34%`: when the movement began that the sentence tells before; null without one. */
function startBefore(context: Context, { reading, sentence, from, next }: Figure): Dated | null {
  if (timeAt(reading, next)) return null;
  for (const start of mentionsIn(reading, sentence.from, from).toReversed()) {
    if (word(reading, tokenFrom(reading, start.start) - 1) !== 'từ' || start.unitClass === null) continue;
    const dated = datedFrom(context, reading, tokenFrom(reading, start.unitEnd), false);
    if (dated) return dated;
  }
  return null;
}

/** `Đến nay, tổng nguồn vốn đạt 71 tỷ đồng` under a heading of several years: whether a sentence opens with what is so now. */
function tellsNow({ reading, sentence, from }: Figure): boolean {
  for (let at = sentence.from; at < Math.min(from, sentence.from + longestOpening); at++)
    if (timeAt(reading, at)?.kind === 'now') return true;
  return false;
}

/** Words before where a movement ended. */
const reachedAtEnd = /^(?:(?:tăng|giảm|nâng|hạ) )?(?:lên|xuống|còn)(?: |$)/u;

/** When another grew, `thấp hơn mức tăng 5,7% của cùng kỳ năm 2022`: the same part of another year than what is compared with it. */
function whenOtherGrew(context: Context, figure: Figure): Dated | null {
  const { reading } = figure;
  const { time, isSame } = timeOfOther(figure) ?? {};
  if (!time || !isSame) return time ? datedBy(context, reading, time) : null;
  const own =
    nearTime(context, figure) ??
    introTime(context, reading) ??
    headingTime(context, reading) ??
    openingAbove(context, reading) ??
    soleTime(context, figure);
  const year = time.kind === 'period' ? time.period?.from.year : null;
  const iso = year && own ? sameOf(own.iso, year) : baseOf(reading, time, own?.iso ?? null);
  return iso === null ? null : { iso, time };
}

/** `vận chuyển tăng 2,1% so với tháng trước; luân chuyển đạt 96 triệu`: whether a sentence told before of the same what it compares with the month before. */
function isBesideMonth({ reading, sentence, from }: Figure): boolean {
  return namesMonthBefore(sentence, reading) && comparedWithMonth.test(textOf(reading, sentence.from, from));
}

/** Whether a sentence names the month before at all: every figure of it asks. */
const namesMonthBefore = keptFor(({ from, to }: Span, reading: Reading): boolean =>
  /tháng trước/iu.test(textOf(reading, from, to)),
);

const comparedWithMonth = /(?:^|\s)so (?:với )?tháng trước(?!.*(?:tính chung|l[ũu][yỹ] kế|cộng dồn|\d tháng)).*;/isu;

function nearTime(context: Context, figure: Figure): Dated | null {
  const { reading, mention, sentence } = figure;
  const near = nearestTime(context, reading, mention.start, sentence);
  return near !== null && isOfGoalsBefore(context, figure, near) ? null : (yearsTogether(figure, near) ?? near);
}

const untilWhen = /(?:^| )đến(?: năm)?$/iu;

/** `Phấn đấu đến năm 2030, 90% thôn có nhà văn hóa. Toàn huyện có 12 thư viện`: whether a time is that of goals which a sentence before sets, and the figure is none of them. */
function isOfGoalsBefore(context: Context, figure: Figure, { iso, time }: Dated): boolean {
  const { reading, sentence } = figure;
  const at = tokenFrom(reading, time.start);
  if (at >= sentence.from || !(untilWhen.test(textOf(reading, at - 2, at)) || notYet(context, iso))) return false;
  const above = sentenceAt(reading, at);
  return above !== undefined && aims(context, reading, above) && !isGoal(context, figure);
}

/** `cao hơn mức tăng 0,1% của khu vực nông thôn`: whether the growth of another is told at the same time. */
export function isAtSameTime({ reading, next, sentence }: Figure): boolean {
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
    timeAtEnd(context, budgetArticle(context, reading)) ??
    timeAtEnd(context, lineOver(context, reading))
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
  const first = behindBracket(reading, from);
  let at = first;
  while (at < first + 3 && beforeTime.has(word(reading, at))) at++;
  const time = timeAt(reading, at);
  if (!time || (strict ? !dates(context, reading, time) : isBase(reading, time))) return null;
  return datedBy(context, reading, time);
}

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
