import { isUpperCase } from '../document/letters.ts';
import type { Block, FootnoteDefinition, Section } from '../document/types.ts';
import type { Scan } from '../mention/index.ts';
import type { Token } from '../mention/tokens.ts';
import type { Mention } from '../mention/types.ts';
import { wordSet } from '../mention/words.ts';

/** A block with what the mention stage read in it, cut into sentences. */
export interface Reading extends Scan {
  block: Block;
  section: Section | null;
  footnote: FootnoteDefinition | null;
  /** What the block is in its report. */
  role: 'body' | 'heading' | 'title' | 'header' | 'basis' | 'footnote' | 'closing' | 'close';
  /** Bracket depth of each token; the brackets themselves count as outside. */
  depth: number[];
  /** Index of the bracket or quotation mark that closes or opens each token; -1 for other tokens. */
  partner: number[];
  sentences: Span[];
  /** Tokens that are signs, in reading order. */
  signs: number[];
  /** Where the cells of a row begin in its text. */
  cellStarts: ReadonlySet<number>;
  /** Tokens that are semicolons, in reading order. */
  semicolons: number[];
  /** Tokens that are colons outside brackets, in reading order. */
  colons: number[];
  /** Index of the mention that each token belongs to; -1 for none. */
  mentionAt: number[];
  /** Index of the time expression that each token belongs to; -1 for none. */
  timeAt: number[];
}

/** Whether a reading is running text of the report: body or footnote, and no row of a table. */
export function isProse({ role, block }: Reading): boolean {
  return (role === 'body' || role === 'footnote') && block.rowRole === null;
}

/** A run of tokens, `[from, to)`. */
export interface Span {
  from: number;
  to: number;
}

const closers = new Map([
  ['(', ')'],
  ['“', '”'],
  ['[', ']'],
  ['‘', '’'],
]);
const abbreviations = wordSet('tp tx tt p q h x tr ths ts gs pgs ts');

/** Prepares a block for the dataset stage. */
export function makeReading(
  scan: Scan,
  block: Block,
  role: Reading['role'],
  section: Section | null,
  footnote: FootnoteDefinition | null,
): Reading {
  const { tokens } = scan;
  // Plain arrays: typed ones take longer to make than most blocks take to read.
  const depth = new Array<number>(tokens.length).fill(0);
  const partner = new Array<number>(tokens.length).fill(-1);
  const signs = signsOf(tokens);
  pairBrackets(tokens, signs, depth, partner);
  return {
    block,
    role,
    section,
    footnote,
    depth,
    partner,
    cellStarts: cellStarts(block),
    sentences: splitSentences(scan.text, tokens, signs, depth),
    signs,
    semicolons: signs.filter((at) => tokens[at]?.fold === ';'),
    colons: signs.filter((at) => tokens[at]?.fold === ':' && depth[at] === 0),
    mentionAt: indexBy(tokens, scan.mentions),
    timeAt: indexBy(tokens, scan.times),
    ...scan,
  };
}

const noCells: ReadonlySet<number> = new Set();

function cellStarts(block: Block): ReadonlySet<number> {
  return block.cells.length === 0 ? noCells : new Set(cellStretches(block).map(({ start }) => start));
}

/** The cells of a row that hold something, by the ordinals of their columns, and where each stands in the row's text. */
export function cellStretches({ cells }: Block): { at: number; text: string; start: number; end: number }[] {
  let next = 0;
  return cells.flatMap(({ text }, at) => {
    if (text === '') return [];
    const start = next;
    next += text.length + 1;
    return [{ at, text, start, end: start + text.length }];
  });
}

/** Whether a token opens a cell of a row: names do not go on from one cell to the next. */
export function opensCell({ cellStarts, tokens }: Reading, at: number): boolean {
  return cellStarts.size > 0 && cellStarts.has(tokens[at]?.start ?? -1);
}

function pairBrackets(tokens: Token[], signs: readonly number[], depth: number[], partner: number[]): void {
  const open: number[] = [];
  let straight = -1;
  for (const i of signs) {
    const { fold } = tokens[i] as Token;
    const opener = open.at(-1);
    if (opener !== undefined && closers.get((tokens[opener] as Token).fold) === fold) {
      open.pop();
      partner[i] = opener;
      partner[opener] = i;
    } else if (closers.has(fold)) open.push(i);
    else if (fold === '"') {
      if (straight < 0) straight = i;
      else {
        partner[i] = straight;
        partner[straight] = i;
        straight = -1;
      }
    }
  }
  // Only brackets that close make depth: a stray one must not swallow the rest of the text.
  let level = 0;
  let from = 0;
  for (const i of signs) {
    const isPaired = (partner[i] as number) >= 0;
    if (isPaired && tokens[i]?.fold === ')') {
      depth.fill(level--, from, i);
      from = i;
    } else if (isPaired && tokens[i]?.fold === '(') {
      depth.fill(level++, from, i + 1);
      from = i + 1;
    }
  }
  depth.fill(level, from);
}

function signsOf(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.type === 'sign') found.push(at);
  return found;
}

/** How far the words around a stretch go to each side, in tokens. */
const reach = 60;

/** The words around a stretch of a reading's text, from one of some signs to the next, the figures in them masked. */
export function partAround(reading: Reading, start: number, end: number, signs: string): string {
  const { text, tokens } = reading;
  const first = tokenFrom(reading, start);
  const behind = tokenFrom(reading, end);
  let from = first;
  let to = behind;
  while (from > Math.max(0, first - reach) && !isSign(tokens[from - 1], signs)) from--;
  while (to < Math.min(tokens.length, behind + reach) && !isSign(tokens[to], signs)) to++;
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\d/g, '#');
}

function isSign(token: Token | undefined, signs: string): boolean {
  return token?.type === 'sign' && signs.includes(token.fold);
}

/** Sentences end at a full stop outside brackets, unless an abbreviation or an ellipsis inside a sentence made it. */
function splitSentences(text: string, tokens: Token[], signs: readonly number[], depth: readonly number[]): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (const i of signs) {
    const token = tokens[i] as Token;
    if (depth[i] !== 0) continue;
    const stop =
      token.fold === '!' ||
      token.fold === '?' ||
      token.fold === '…' ||
      (token.fold === '.' && !abbreviations.has(tokens[i - 1]?.fold ?? ''));
    // An ellipsis goes on where a word in lower case follows.
    if (!stop || goesOn(text, tokens[i + 1])) continue;
    if (i > from) sentences.push({ from, to: i });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

function goesOn(text: string, next: Token | undefined): boolean {
  if (next?.type === 'sign') return next.fold === '.';
  const first = next?.type === 'word' ? text.charAt(next.start) : '';
  return first !== '' && first === first.toLowerCase();
}

function indexBy(tokens: Token[], items: { start: number; end: number }[]): number[] {
  const index = new Array<number>(tokens.length).fill(-1);
  let token = 0;
  items.forEach((item, i) => {
    while (token < tokens.length && (tokens[token] as Token).start < item.start) token++;
    for (let at = token; at < tokens.length && (tokens[at] as Token).end <= item.end; at++) index[at] = i;
  });
  return index;
}

/** Text of the tokens from `from` to `to` (exclusive), as far as there are any. */
export function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[Math.max(0, from)];
  const last = reading.tokens[Math.min(to, reading.tokens.length) - 1];
  return first && last && first.start < last.end ? reading.text.slice(first.start, last.end) : '';
}

export function word(reading: Reading, at: number): string {
  return reading.tokens[at]?.fold ?? '';
}

export function isCapital(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.type === 'word' && isUpperCase(reading.text.charCodeAt(token.start));
}

/** Index of the token that starts at or after an offset of the text. */
export function tokenFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a token; undefined for what stands between sentences at the end. */
export function sentenceAt({ sentences }: Reading, at: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).to <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The last semicolon before a token, or -1: a binary search, however long the clause is. */
export function semicolonBefore({ semicolons }: Reading, at: number): number {
  return semicolons[firstFrom(semicolons, at) - 1] ?? -1;
}

/** The colons outside brackets that stand in a run of tokens. */
export function colonsIn({ colons }: Reading, { from, to }: Span): number[] {
  return colons.slice(firstFrom(colons, from), firstFrom(colons, to));
}

/** Position of the first of ascending numbers that is not below a bound: a binary search. */
export function firstFrom(ascending: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of the first of a reading's times or mentions that starts at or after an offset: a binary search. */
export function firstStarting(parts: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that lie in a run of tokens. */
export function mentionsIn(reading: Reading, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  let last = -1;
  for (let i = from; i < to; i++) {
    const at = reading.mentionAt[i] as number;
    if (at >= 0 && at !== last) found.push(reading.mentions[at] as Mention);
    if (at >= 0) last = at;
  }
  return found;
}

/** Parts of a run of tokens between separators at the depth of its first token. */
export function splitAt(reading: Reading, span: Span, separators: string): Span[] {
  const level = reading.depth[span.from] ?? 0;
  const parts: Span[] = [];
  let from = span.from;
  for (let i = span.from; i <= span.to; i++) {
    const ends =
      i === span.to ||
      (reading.tokens[i]?.type === 'sign' && reading.depth[i] === level && separators.includes(word(reading, i)));
    if (!ends) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  return parts;
}
