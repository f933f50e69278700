import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import {
  hasFigure,
  isNumeral,
  type Reading,
  type Span,
  semicolonBefore,
  sentenceAt,
  textOf,
  timeAt,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { isBase } from '../times/compared-times.ts';
import { notGoals, opensDecision } from './decided-goals.ts';
import { longestSetting, longestSubject, namesAims, opensGoal, setsGoals } from './goal-sentences.ts';
import { looksAhead } from './years-ahead.ts';

/** Most sentences that go on with the goals of one before them. */
const longestGoals = 12;
/** How far behind a figure stands what it is compared with, in tokens. */
const longestCompared = 8;
/** Fewest figures of a sentence that is a list of goals. */
const fewestGoals = 2;

const measures = '{measure}|tổng (?:sản|giá|thu|chi|số|diện|vốn|mức|đàn)';
const measureOpening = wordPattern(
  `^(?:${measures}|thu ngân|chỉ số|tuổi thọ|quy mô|đóng góp|tiếp tục|(?:hằng|hàng|mỗi) năm,?) `,
);
const aimOpening = wordPattern(
  `^(?:về [^,;:]{2,40}[,:] |(?:(?:hằng|hàng|mỗi) năm|trong nhiệm kỳ),? |(?:đồng thời|bên cạnh đó|ngoài ra),? )*(?:{goal_act}|${measures})(?: |$)`,
);
const bareFigure = /^(?:(?:có|trên|hơn|dưới|khoảng|gần|từ|ít nhất|tối thiểu)(?: |$))*$/iu;
const details = /^(?:trong đó|cụ thể|theo đó)$/iu;
const told = / (?:đã|ước|(?<!(?:thực|xuất|thể|phát) )hiện|vượt|so) /iu;
const moves = / (?<!(?:tỷ lệ|tỉ lệ|tốc độ|mức) )(?:tăng(?! trưởng)|giảm) /iu;
const withLastYear = /(?:^| )(?:cùng kỳ|năm (?:trước|ngoái)|tháng trước)(?: |$)/iu;
const stretch = /^(?:đoạn|kỳ)$/u;

/** Whether a sentence sets goals by its own words. */
function setsOwn(reading: Reading, sentence: Span): boolean {
  return (
    opensGoal(reading, sentence.from) ||
    setsGoals(sentence, reading) ||
    namesAims(sentence, reading) ||
    detailsGoals(reading, sentence) ||
    (opensDecision(sentence, reading) && hasGoals(reading, sentence, 1))
  );
}

/** Whether a sentence sets goals, or tells by when something is to be so. */
export function aims(context: Context, reading: Reading, sentence: Span): boolean {
  return opensAhead(sentence, reading, context) || setsOwn(reading, sentence);
}

/** `Đến năm 2030, thu nhập đạt 90 triệu đồng.`: whether a sentence tells before its first figure by when it is to be so, and goes on with nothing that was done: `; đã thành lập 15 cụm`. */
const opensAhead = keptFor(
  ({ from, to }: Span, reading: Reading, context: Context): boolean =>
    looksAhead(context, textOf(reading, from, firstFigure(reading, from, Math.min(to, from + longestSetting)))) &&
    !/; đã /iu.test(textOf(reading, from, to)),
);

/** The first figure of a stretch; its end where it has none. */
function firstFigure(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && !isNumeral(reading, at)) at++;
  return at;
}

/**
 * `Năm 2024 phấn đấu tăng trưởng 9%. Thu nhập đạt 52 triệu đồng.`: a measure without a time of its own goes on with the goals; behind a
 * list of goals what is to be done and a bare percentage does, too.
 */
export function goesOnWithGoals(figure: Figure): boolean {
  return runsOn(figure, (sentence) => setsOwn(figure.reading, sentence));
}

/** The same behind a sentence that only tells by when it is to be so, or a paragraph of goals. */
export function goesOnAhead(context: Context, figure: Figure): boolean {
  const { reading, sentence, left, lead } = figure;
  const starts = (each: Span) => aims(context, reading, each);
  return runsOn(figure, starts) || (!isReached(lead) && runsFromAbove(context, reading, sentence, left.to));
}

/** `đã đạt`, `ước đạt`: whether what leads to a figure tells what was reached. */
function isReached(lead: string): boolean {
  return told.test(` ${lead} `);
}

/** Whether a paragraph goes on, up to a figure, with the goals of the one above it: in text without a header, whose paragraphs a report would put into lists. */
function runsFromAbove(context: Context, reading: Reading, sentence: Span, to: number): boolean {
  return !isReport(context) && runsBehind(goalParagraphs(context), context, reading, sentence, to);
}

/** Whether a paragraph goes on, up to a figure, with one of those that tell goals. */
function runsBehind(
  goals: ReadonlySet<Reading>,
  { readings, order }: Context,
  reading: Reading,
  { from }: Span,
  to: number,
): boolean {
  const above = readings[(order.get(reading) ?? 0) - 1];
  if (above === undefined || !goals.has(above) || above.section !== reading.section || !isParagraph(reading))
    return false;
  return firstEnd(reading) >= from && (isUndatedMeasure(reading, from, to) || isAim(reading, from, to));
}

/** Where the first sentence of a paragraph begins that ends a list of goals: each figure behind it asks. */
const firstEnd = keptFor(
  (reading: Reading): number =>
    reading.sentences.find((sentence) => stepOf(sentence, reading) === 'ends')?.from ?? reading.tokens.length,
);

function isReport({ report: { header } }: Context): boolean {
  return header.number !== null || header.type === 'BÁO CÁO';
}

/** Whether a block is a paragraph of the text: no entry of a list, no heading and no row. */
function isParagraph({ block, role }: Reading): boolean {
  return block.marker === null && block.cells.length === 0 && role === 'body';
}

/** The paragraphs that open with a list of goals, or go on with that of the one above them, and tell nothing else; from top to bottom, as each asks the one above. */
const goalParagraphs = keptFor((context: Context): ReadonlySet<Reading> => {
  const goals = new Set<Reading>();
  for (const reading of context.readings) if (isOfGoals(goals, context, reading)) goals.add(reading);
  return goals;
});

function isOfGoals(goals: ReadonlySet<Reading>, context: Context, reading: Reading): boolean {
  const [first, ...others] = isParagraph(reading) ? reading.sentences : [];
  if (!first || others.some((sentence) => !startsOrGoes(context, reading, sentence))) return false;
  return aims(context, reading, first)
    ? isList(reading, first) || others.length > 0
    : runsBehind(goals, context, reading, first, firstFigure(reading, first.from, first.to));
}

function startsOrGoes(context: Context, reading: Reading, sentence: Span): boolean {
  return opensAhead(sentence, reading, context) || stepOf(sentence, reading) !== 'ends';
}

function runsOn(
  { reading, sentence: { from }, left: { to }, lead }: Figure,
  starts: (sentence: Span) => boolean,
): boolean {
  if (isReached(lead)) return false;
  const isMeasure = isUndatedMeasure(reading, from, to);
  if (!isMeasure && !isAim(reading, from, to)) return false;
  let isListed = true;
  let sentence = before(reading, from);
  for (let i = 0; i < longestGoals && sentence; i++) {
    if (starts(sentence)) return (isMeasure && isListed) || isList(reading, sentence);
    const step = stepOf(sentence, reading);
    if (step === 'ends') return false;
    isListed &&= step === 'measure';
    sentence = before(reading, sentence.from);
  }
  return false;
}

function before(reading: Reading, from: number): Span | undefined {
  return from < 2 ? undefined : sentenceAt(reading, from - 2);
}

/** Whether a sentence states several goals. */
function isList(reading: Reading, sentence: Span): boolean {
  return hasGoals(reading, sentence, fewestGoals);
}

function hasGoals(reading: Reading, { from, to }: Span, fewest: number): boolean {
  let goals = 0;
  let last = -1;
  for (let at = from; at < to && goals < fewest; at++) {
    const mention = reading.mentionAt[at] as number;
    if (mention !== last && isNumeral(reading, at) && !notGoals.has(reading.mentions[mention]?.unit ?? null)) goals++;
    last = mention;
  }
  return goals >= fewest;
}

/** `Nhiệm kỳ vừa qua, …`, `Trong 5 năm qua, …`: what opens a sentence of results. */
const lookingBack =
  /^(?:trong )?(?:(?:những|các|\d+) )?(?:nhiệm kỳ|năm|tháng|thời gian|giai đoạn)(?: vừa)? qua(?!\p{L})/iu;
const longestLook = 7;

/** How a sentence between goals goes on with them: by a measure, or by what is to be done; or whether it ends them. */
const stepOf = keptFor(({ from, to }: Span, reading: Reading): 'measure' | 'aim' | 'ends' => {
  if (lookingBack.test(textOf(reading, from, from + longestLook))) return 'ends';
  const figure = firstFigure(reading, from, to);
  if (details.test(textOf(reading, from, from + 2)) || isUndatedMeasure(reading, from, figure)) return 'measure';
  if (figure < to && isAim(reading, from, figure)) return 'aim';
  const isPlain = !hasFigure(reading, from, to) && !told.test(` ${textOf(reading, from, to)} `);
  return isPlain ? 'aim' : 'ends';
});

/** Whether a stretch opens with a measure, and says neither when nor that it was reached. */
function isUndatedMeasure(reading: Reading, from: number, to: number): boolean {
  const words = undated(reading, from, Math.min(to, from + longestSubject));
  return words !== null && measureOpening(reading.codebook).test(words) && !moves.test(` ${words} `);
}

/**
 * Whether a sentence opens with what is to be done, a measure or a bare figure, and the clause up to a figure neither says that it was
 * reached nor compares it with the year before.
 */
function isAim(reading: Reading, from: number, to: number): boolean {
  const words = undated(reading, from, firstFigure(reading, from, Math.min(to, from + longestSubject)));
  if (words === null || withLastYear.test(textOf(reading, to, to + longestCompared))) return false;
  const clause = Math.max(from, semicolonBefore(reading, to) + 1, to - longestSubject);
  return opensAim(reading.codebook, words) && undated(reading, clause, to) !== null;
}

function opensAim(codebook: Codebook, words: string): boolean {
  return bareFigure.test(words) || measureOpening(codebook).test(words) || aimOpening(codebook).test(words);
}

/** The words of a stretch, where they say neither when nor that something was reached; null where they do. */
function undated(reading: Reading, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const time = timeAt(reading, at);
    // `trong đó giai đoạn 2026 - 2030 đạt 8,5%`: a stretch of the same years to come.
    if (time && !isBase(reading, time) && !stretch.test(word(reading, tokenFrom(reading, time.start) - 1))) return null;
  }
  const words = textOf(reading, from, to);
  return told.test(` ${words} `) ? null : words;
}

/** `Các chỉ tiêu năm 2025 là: giá trị sản xuất 90 tỷ đồng. Trong đó, …`: what the goals before consist of. */
export function detailsGoals(reading: Reading, { from }: Span): boolean {
  if (from === 0 || !details.test(textOf(reading, from, from + 2))) return false;
  const above = sentenceAt(reading, Math.max(0, from - 2));
  if (above === undefined) return false;
  const words = textOf(reading, above.from, Math.min(above.to, above.from + longestSubject));
  return opensGoal(reading, above.from) || passingGoals.test(words) || setsGoals(above, reading);
}

/** `biểu quyết thông qua 16 chỉ tiêu`, `thông qua nghị quyết điều chỉnh dự toán`: goals and budgets that are set, and told behind. */
const passingGoals =
  /(?:thông qua|đề ra|đặt ra|xác định|quyết nghị|giao)(?: (?:\d+|các|một số|những))? (?:chỉ tiêu|mục tiêu)(?: |$)|(?:thông qua|ban hành|phê chuẩn) (?:nghị quyết|NQ|quyết định)(?: về)?(?: việc)?(?: (?:giao|phân bổ|điều chỉnh|bổ sung),?)+ (?:dự toán|kế hoạch vốn|kế hoạch đầu tư công)(?: |$)/iu;
