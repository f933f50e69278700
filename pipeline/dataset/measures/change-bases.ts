import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, sentenceAt, textOf, timeAt, word } from '../reading/reading.ts';
import { baseOf, dayAtEnd, periodBefore, sameBefore, termBefore } from '../times/base-periods.ts';
import { isBase } from '../times/compared-times.ts';
import { openedAgainst } from '../times/months-before.ts';
import { termAround } from '../times/terms.ts';
import { thanUsual } from './movements.ts';

/** The period that a change is measured against, from the words behind it. */
export function basePeriod(
  context: Context,
  figure: Figure,
  next: Figure | null,
  period: string | null,
): string | null {
  const { next: from, reading: text, left, leadFrom } = figure;
  // `thấp hơn trung bình nhiều năm cùng kỳ 15%`: against what is usual, and no other year.
  if (thanUsual.test(` ${textOf(text, left.from, leadFrom)}`)) return null;
  const close = word(text, from) === '(' ? (text.partner[from] as number) : -1;
  // `tăng 90 tỷ đồng (bằng 6%) so với cùng kỳ`: behind the bracket that says it again.
  const restated = close > from && word(text, close + 1) === 'so';
  const told = restated ? baseIn(context, figure, close + 1, close + longestTold, period) : null;
  if (told !== null) return told;
  // `tăng 9 vụ/12 bị can so với năm 2022; …`: of both that a slash joins.
  if (next && word(text, from) === '/' && next.leadFrom === from + 1 && word(text, next.next) === 'so')
    return baseIn(context, figure, next.next, next.next + longestTold, period);
  // `tăng 12% so với tháng trước và 3% so với cùng kỳ`: what stands before is of the other.
  const isOwn = word(text, from) === 'so';
  const before = isOwn ? null : baseIn(context, figure, left.from, leadFrom, period);
  if (before !== null) return before;
  const first = isOwn ? null : baseOfLevel(context, figure, period);
  if (first !== null) return first;
  const { reading } = figure;
  const last =
    // `tăng 2% về lượng so với tháng trước`: behind what of it moved.
    /^(?:(?:về )?(?:(?!so |và |cùng )\p{L}+ ){1,5})?so (?:với )?(?:cùng thời điểm |cuối )?(tháng|quý) trước(?:$|[^\p{L}])/iu.exec(
      textOf(reading, figure.next, figure.next + longestBase),
    ) ??
    /(?:^|\s)so (?:với )?(tháng|quý) trước(?:$|[^\p{L}])/iu.exec(
      isOwn ? '' : textOf(reading, figure.left.from, figure.leadFrom),
    );
  const unit = last && unitBefore(period, last[1]);
  // `so với cuối tháng trước`: the day that it ended on.
  if (last) return /cuối /iu.test(last[0]) ? dayAtEnd(unit) : unit;
  const opened =
    openedBase(figure, period) ?? baseOfAside(context, figure, period) ?? baseOfDetails(context, figure, period);
  if (opened !== null) return opened;
  const limit = next && next.sentence === figure.sentence ? Math.max(next.from, figure.next) : figure.sentence.to;
  return (
    baseIn(context, figure, figure.next, clauseEnd(figure, Math.max(limit, figure.next)), period) ??
    baseOfTerm(context, figure, period)
  );
}

/** `tăng 12 triệu đồng so với đầu nhiệm kỳ`, `tăng 1,4 lần so với nhiệm kỳ trước`: the first of the years that the figure, or else the heading, is of, or the years before them. */
function baseOfTerm(context: Context, { reading, next, left, leadFrom }: Figure, period: string | null): string | null {
  const behind = textOf(reading, next, next + longestTold);
  const [, first] = againstTerm.exec(behind) ?? againstTerm.exec(textOf(reading, left.from, leadFrom)) ?? [];
  if (first === undefined) return null;
  const term = termAround(context, reading, period);
  if (term === null) return null;
  return /^đầu/u.test(first) ? term.slice(0, 4) : termBefore(term);
}

const againstTerm =
  /(?:^|^\(|[ ,])so (?:với )?(?:thời điểm )?(đầu (?:nhiệm kỳ|giai đoạn|kỳ)|(?:nhiệm kỳ|giai đoạn) trước)(?=[ ,.;)]|$)/iu;

/** `tăng 1,2%; so với cùng kỳ năm trước, …`: what a semicolon opens is of the next clause, and `, là mức tăng cao nhất so với các năm` ranks it. */
function clauseEnd({ reading, next }: Figure, limit: number): number {
  for (let at = next; at < limit; at++) {
    if (word(reading, at) === ';' && word(reading, at + 1) === 'so') return at;
    if (word(reading, at) === ',' && ranking.test(textOf(reading, at + 1, at + longestRank))) return at;
  }
  return limit;
}

const ranking = /^(?:(?:đây )?là )?(?:mức|tốc độ|năm) [^,;:()]* nhất(?: |$)/iu;
/** Longest words that rank a movement, up to `nhất`, in tokens. */
const longestRank = 12;

const listAgainst =
  /(?:^|(?<!%)\s)so (?:với )?(?:(tháng|quý) trước|cùng (?:kỳ|thời điểm)(?: năm (?:trước|ngoái))?)(?:,? [^:;.()\d]{0,60})? ?:/iu;

/** `7 nhóm tăng giá so với tháng trước: giáo dục tăng 1%; …`: all of the list are against what opens it, and no figure before it. */
function openedBase(figure: Figure, period: string | null): string | null {
  if (period === null || !movesWithoutBase(figure)) return null;
  const { reading, sentence, leadFrom } = figure;
  const opening = textOf(reading, Math.max(sentence.from, leadFrom - longestPair), leadFrom);
  const [found, unit] = listAgainst.exec(opening) ?? [];
  const opened = found === undefined ? openedAgainst(figure) : null;
  if (opened !== null) return unitBefore(period, opened);
  if (found === undefined) return null;
  return unit ? unitBefore(period, unit) : sameBefore(period);
}

/** Longest words from a base to the bracket that says by how much, in tokens. */
const longestCourse = 16;

/** `So với cùng kỳ năm 2020 giảm cả 3 tiêu chí (giảm 5 vụ, …)`, `giảm cả 3 tiêu chí so với cùng kỳ (…)`: how all went since, and by how much in a bracket. */
function baseOfAside(context: Context, figure: Figure, period: string | null): string | null {
  const { reading, bracket, sentence } = figure;
  if (bracket < 0 || !movesWithoutBase(figure)) return null;
  const from = Math.max(sentence.from, bracket - longestCourse);
  const course = ofCourse.exec(textOf(reading, from, bracket))?.[0];
  return course === undefined ? null : baseIn(context, figure, bracket - course.split(' ').length - 1, bracket, period);
}

const course = '(?:tăng|giảm)(?: ở| trên)?(?: cả)? \\S+ (?:tiêu chí|mặt)(?: gồm)?';
const ofCourse = new RegExp(
  `(?:^|(?<=[,;.] ))so (?:với|cùng) [^;()]* ${course}$|(?<= )${course},? so (?:với|cùng) [^;:()]*$`,
  'iu',
);

/** `so với năm 2020 (15 vụ) giảm 3 vụ`: the base that comes first, before the bracket that tells how much it was then. */
function baseOfLevel(context: Context, figure: Figure, period: string | null): string | null {
  const { reading, leadFrom } = figure;
  const close = /^[,;]$/.test(word(reading, leadFrom - 1)) ? leadFrom - 2 : leadFrom - 1;
  const open = word(reading, close) === ')' ? (reading.partner[close] as number) : -1;
  const compared = open < 0 ? undefined : comparedAtEnd.exec(textOf(reading, open - longestTold, open))?.[1];
  return compared === undefined ? null : baseIn(context, figure, open - compared.split(' ').length, open, period);
}

const comparedAtEnd = /(?:^|[ ,;.])(so (?:với|cùng) [^,;:()]+)$/iu;

/** `Các dịch bệnh đều giảm so với năm trước. Cụ thể, sởi giảm 9%`: what the sentence before compared all with, of which this one tells the details. */
function baseOfDetails(context: Context, figure: Figure, period: string | null): string | null {
  const { reading, sentence } = figure;
  if (!movesWithoutBase(figure) || !details.test(textOf(reading, sentence.from, sentence.from + 2))) return null;
  const before = sentenceAt(reading, sentence.from - 2);
  if (!before || hasFigure(reading, before.from, before.to)) return null;
  const told = textOf(reading, Math.max(before.from, before.to - longestCourse), before.to);
  const compared = movedAtEnd.exec(told)?.[1];
  return compared === undefined
    ? null
    : baseIn(context, figure, before.to - compared.split(' ').length - 1, before.to, period);
}

const details = /^(?:cụ thể|trong đó)(?: |$)/iu;
const movedAtEnd = /(?:tăng|giảm)(?: [^,;:.()]+)? (so (?:với|cùng) [^,;:()]+)$/iu;

/** Whether a figure tells how something moved, and no base of its own behind it. */
function movesWithoutBase({ reading, next, lead }: Figure): boolean {
  return /(?:tăng|giảm)/.test(lead) && word(reading, next) !== 'so';
}

/** The month or quarter before a period, by the word for it. */
function unitBefore(period: string | null, unit: string | undefined): string | null {
  return periodBefore(period, unit === 'quý' ? 'quý' : 'tháng');
}

/** Longest words that open a list of changes against one base or two, in tokens. */
const longestPair = 60;

/** Longest base behind a bracket, in tokens. */
const longestTold = 10;

/** Longest words for the month or quarter before, with what of it moved, in tokens. */
const longestBase = 12;

/** The base that a stretch of text names. */
function baseIn(context: Context, figure: Figure, from: number, to: number, period: string | null): string | null {
  const { reading } = figure;
  for (let at = from; at < to; at++) {
    const time = timeAt(reading, at);
    if (!time || !isBase(reading, time)) continue;
    if (time.mention && !context.uses.has(time.mention)) markBase(context, time.mention, figure);
    return baseOf(reading, time, period);
  }
  return null;
}

function markBase(context: Context, mention: Figure['mention'], figure: Figure): void {
  context.bases.set(mention, figure.mention);
}
