import type { Comparator, Mention, Time } from '../mention/types.ts';
import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { type Reading, type Span, tokenFrom, word } from './reading.ts';
import { type Dated, isBase, isHorizon, isoOf } from './times.ts';

/** A figure with the words around it. */
export interface Figure {
  reading: Reading;
  mention: Mention;
  /** Tokens of the numeral, and the token behind its unit. */
  from: number;
  to: number;
  next: number;
  /** First of the words that qualify it: `ước đạt`, `giảm khoảng`. */
  leadFrom: number;
  lead: string;
  /** Words before the lead, back to the clause's beginning or the figure before. */
  left: Span;
  sentence: Span;
  /** Opening bracket that the figure stands in; -1 outside brackets. */
  bracket: number;
}

/** Longest clause that is looked back over, in tokens: longer runs are lists of figures and no prose. */
const longestClause = 300;
const figureKinds = new Set(['quantity', 'ratio', 'rank', 'range']);

/** Words that lead to a figure and are no part of what it measures. */
const leads = new Set(
  (
    'đạt ước là có được gồm còn khoảng hơn trên gần dưới xấp xỉ chừng bằng tăng giảm thêm vượt lên xuống tới chiếm đã đang sẽ cũng chỉ ' +
    'đủ gấp cao thấp trong với tính dự kiến phấn đấu sụt tối thiểu đa ít nhất quá cả : = ≥ ≤ > < ~ + ra từ mức'
  ).split(' '),
);
/** Words that lead to a rank. */
const rankLeads = wordSet('thứ xếp hạng vị trí đứng lên xuống đạt vươn');
/** `không quá`, `không dưới`: a bound turned round. */
const negatable = new Set(['quá', 'dưới', 'vượt', 'ít', 'nhỏ', 'thấp', 'hơn', 'cao', 'nhiều']);
/** Pairs whose first word is a lead only together with the second. */
const pairedLeads: Record<string, string> = { hiện: 'thực', nay: 'đến' };
const notLeadAfter: Record<string, Set<string>> = {
  mức: new Set(['tổng', 'định', 'giá']),
  tính: new Set(['bình', 'thuộc', 'giới']),
  lên: new Set(['trở']),
  trong: new Set(['bên']),
  cao: new Set(['công', 'nâng', 'trình']),
  ra: new Set(['đề', 'đặt', 'xảy']),
  có: new Set(['hạt', 'hiện', 'bệnh']),
  trí: new Set(['giải', 'bố']),
};

/** Figures of a reading that no record has taken yet, in reading order. */
export function figuresOf(context: Context, reading: Reading): Figure[] {
  let figures = context.figures.get(reading);
  if (!figures) {
    figures = readFigures(reading);
    context.figures.set(reading, figures);
  }
  return figures.filter((figure) => !context.uses.has(figure.mention));
}

function readFigures(reading: Reading): Figure[] {
  const figures: Figure[] = [];
  let previousEnd = 0;
  let sentence = 0;
  for (const mention of reading.mentions) {
    if (!figureKinds.has(mention.kind)) continue;
    const from = tokenFrom(reading, mention.start);
    while (sentence < reading.sentences.length - 1 && (reading.sentences[sentence] as Span).to <= from) sentence++;
    const span = reading.sentences[sentence] ?? { from: 0, to: reading.tokens.length };
    const figure = figureAt(reading, mention, from, span, previousEnd);
    figures.push(figure);
    previousEnd = figure.next;
  }
  return figures;
}

function figureAt(reading: Reading, mention: Mention, from: number, sentence: Span, previousEnd: number): Figure {
  const bracket = enclosing(reading, from, sentence.from);
  const floor = Math.max(
    sentence.from,
    tailEnd(reading, sentence.from, previousEnd, from),
    bracket + 1,
    boundaryBefore(reading, from, sentence.from, bracket),
  );
  const leadFrom = leadStart(reading, from, floor, mention.kind === 'rank');
  const next = tokenFrom(reading, mention.unitEnd);
  return {
    reading,
    mention,
    from,
    to: tokenFrom(reading, mention.end),
    next: Math.max(next, tokenFrom(reading, mention.end)),
    leadFrom,
    lead: leadText(reading, leadFrom, from),
    left: { from: floor, to: leadFrom },
    sentence,
    bracket,
  };
}

/** Where the words that complete the figure before end: `… % kế hoạch, ` at the first comma at its depth. */
function tailEnd(reading: Reading, start: number, previousEnd: number, from: number): number {
  if (previousEnd <= start || previousEnd >= from || reading.tokens[previousEnd]?.type === 'sign') return previousEnd;
  const level = reading.depth[from] as number;
  if (reading.depth[previousEnd] !== level) return previousEnd;
  for (let at = previousEnd; at < from; at++) if (word(reading, at) === ',' && reading.depth[at] === level) return at;
  return previousEnd;
}

/** The open bracket around a token; -1 outside brackets. */
function enclosing(reading: Reading, at: number, limit: number): number {
  const level = reading.depth[at] as number;
  if (level === 0) return -1;
  for (let i = at - 1; i >= Math.max(limit, at - longestClause); i--)
    if (word(reading, i) === '(' && (reading.depth[i] as number) === level - 1 && (reading.partner[i] as number) > at)
      return i;
  return -1;
}

function boundaryBefore(reading: Reading, at: number, limit: number, bracket: number): number {
  for (let i = at - 1; i >= Math.max(limit, at - longestClause) && i > bracket; i--) {
    if (word(reading, i) === ';' && reading.depth[i] === reading.depth[at]) return i + 1;
  }
  return limit;
}

function leadStart(reading: Reading, from: number, floor: number, ranks: boolean): number {
  let at = from;
  while (at > floor) {
    const here = word(reading, at - 1);
    const before = word(reading, at - 2);
    if (here === 'không' && negatable.has(word(reading, at))) at--;
    else if (ranks && rankLeads.has(here)) at--;
    else if (pairedLeads[here] === before && at - 2 >= floor) at -= 2;
    else if (leads.has(here) && !notLeadAfter[here]?.has(before) && reading.depth[at - 1] === reading.depth[from]) at--;
    else break;
  }
  return at;
}

function leadText(reading: Reading, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(word(reading, i));
  return words.join(' ');
}

const comparatorWords: [RegExp, Comparator][] = [
  [/không (?:quá|hơn|cao|nhiều)|tối đa|không vượt/, '<='],
  [/tối thiểu|ít nhất|không (?:dưới|ít|thấp|nhỏ)|trở lên/, '>='],
  [/khoảng|xấp xỉ|chừng/, '~'],
  [/gần|dưới/, '<'],
  [/hơn|trên|quá/, '>'],
];

/** How a figure bounds what it states: `hơn 1.000` is >, `từ 3 sao trở lên` is >=. */
export function comparatorOf(figure: Figure): Comparator {
  const { mention, reading, next, lead } = figure;
  if (mention.comparator) return mention.comparator;
  if (word(reading, next) === 'trở') return word(reading, next + 1) === 'xuống' ? '<=' : '>=';
  return comparatorWords.find(([words]) => words.test(lead))?.[1] ?? '=';
}

/** The time that dates a figure: the nearest before it in its block, else of the block that introduces its list. */
export function timeOf(context: Context, figure: Figure): Dated | null {
  const { reading, mention } = figure;
  const own = nearestTime(context, reading, mention.start, figure.sentence);
  if (own) return own;
  const intro = context.intros.get(reading);
  const introduced = intro
    ? nearestTime(context, intro, intro.text.length, { from: 0, to: intro.tokens.length })
    : null;
  return introduced ?? headingTime(context, reading);
}

/** How many times before and behind a figure are looked at. */
const nearbyTimes = 24;

function nearestTime(context: Context, reading: Reading, before: number, sentence: Span): Dated | null {
  const first = timeFrom(reading, before);
  for (let i = first - 1; i >= Math.max(0, first - nearbyTimes); i--) {
    const time = reading.times[i] as Time;
    if (!dates(context, reading, time) || !reaches(context, reading, time, before, sentence)) continue;
    const iso = isoOf(context, reading, time);
    if (iso !== null) return { iso, time };
  }
  return timeBehind(context, reading, first, sentence);
}

/** Behind the figure only a year in its own clause dates it: `đạt 50 ha trong năm 2024`. */
function timeBehind(context: Context, reading: Reading, first: number, sentence: Span): Dated | null {
  const end = reading.tokens[sentence.to - 1]?.end ?? 0;
  let found: Dated | null = null;
  for (let i = first; i < Math.min(reading.times.length, first + nearbyTimes); i++) {
    const time = reading.times[i] as Time;
    if (time.start >= end) break;
    if (!dates(context, reading, time)) continue;
    if (!/^(?:trong|vào|của)$/.test(word(reading, tokenFrom(reading, time.start) - 1))) continue;
    const iso = isoOf(context, reading, time);
    if (iso !== null) found = { iso, time };
  }
  return found;
}

/** Index of the sentence that holds a token. */
function sentenceIndex(reading: Reading, at: number): number {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle] as Span).to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first time that starts at or after an offset. */
function timeFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.times[middle] as Time).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far a time in a project's name reaches, in characters. */
const farthestName = 600;

/** Whether a time's words reach a figure: one in a project's name and a passing `hiện` date their own clause alone. */
function reaches(context: Context, reading: Reading, time: Time, before: number, sentence: Span): boolean {
  if (time.start >= before) return true;
  const use = time.mention && context.uses.get(time.mention);
  const named = use !== null && use !== undefined && 'recordId' in use && use.recordId.includes(':project:');
  const at = tokenFrom(reading, time.start);
  if (named) return before - time.end < farthestName && !reading.text.slice(time.end, before).includes(';');
  if (time.kind !== 'now' || at >= sentence.from) return true;
  return reading.sentences[sentenceIndex(reading, at)]?.from === at;
}

/** Whether a time may date figures: no date of a document, no base of a comparison, no horizon. */
function dates(context: Context, reading: Reading, time: Time): boolean {
  if (time.kind === 'duration' || isBase(reading, time) || isHorizon(reading, time)) return false;
  const use = time.mention && context.uses.get(time.mention);
  return (
    !(use && 'recordId' in use && use.recordId.includes(':citation:')) &&
    !(use && 'reason' in use && (use.reason === 'part of a citation' || use.reason === 'part of a name'))
  );
}

/** The period that the headings above or the title state. */
export function headingTime(context: Context, reading: Reading): Dated | null {
  for (let section = reading.section; section; section = section.parent) {
    const heading = context.headings.get(section);
    const dated = heading && lastPeriod(context, heading);
    if (dated) return dated;
  }
  return context.title ? lastPeriod(context, context.title) : null;
}

function lastPeriod(context: Context, reading: Reading): Dated | null {
  for (let i = reading.times.length - 1; i >= 0; i--) {
    const time = reading.times[i] as Time;
    if (!dates(context, reading, time) || time.period?.from.day) continue;
    if (word(reading, tokenFrom(reading, time.start) - 1) === 'đến') continue;
    const iso = isoOf(context, reading, time);
    if (iso !== null) return { iso, time };
  }
  return null;
}

/** How far before a figure the words of its date may stand and still be part of what is quoted, in tokens. */
const nearDate = 30;
const beforeDate = wordSet('đến hết trong tính vào ước thực hiện cuối từ');

/** Where what is quoted for a figure begins: with its date, where the same sentence gives it shortly before. */
export function quoteFrom(figure: Figure, from: number, dated: Dated | null): number {
  if (!dated) return from;
  const { reading, sentence } = figure;
  let at = tokenFrom(reading, dated.time.start);
  if (
    at < sentence.from ||
    at >= from ||
    from - at > nearDate ||
    dated.time !== reading.times[reading.timeAt[at] as number]
  )
    return from;
  while (at > sentence.from && beforeDate.has(word(reading, at - 1))) at--;
  return at;
}

/** Whether a noun phrase may begin at a token: a word that is no function word of figures. */
export function opensNoun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.type === 'word' && !leads.has(token.fold) && !nounStops.has(token.fold);
}

export const nounStops = new Set(
  (
    'và hoặc với của để do bởi theo nhằm tại ở trong ngoài so tăng giảm đạt chiếm bằng vượt còn riêng trong là thì mà nên khi nếu tương ' +
    'đồng góp qua đưa phục tập hoàn triển khai tổ'
  ).split(' '),
);
