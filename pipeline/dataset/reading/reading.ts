import type { Place } from '../../../dist/types.d.ts';
import { firstFrom, firstPosition, firstStarting } from '../../binary-search.ts';
import type { Codebook, PlaceDefinition } from '../../codebook.ts';
import { isUpperCase } from '../../document/letters.ts';
import type { Block, FootnoteDefinition, Section } from '../../document/types.ts';
import type { Scan } from '../../mention/index.ts';
import type { Mention, Time } from '../../mention/types.ts';

/** A block with what the mention stage read in it, cut into sentences. */
export interface Reading extends Scan {
  /** Whose words it was read by. */
  codebook: Codebook;
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

/** Kinds of mentions that may be data. */
export const figureKinds: ReadonlySet<string> = new Set(['quantity', 'ratio', 'rank', 'range']);

/** A run of tokens, `[from, to)`. */
export interface Span {
  from: number;
  to: number;
}

/** What a span opens with, at most so many tokens of it. */
export function openingOf(reading: Reading, { from, to }: Span, longest: number): string {
  return textOf(reading, from, Math.min(to, from + longest));
}

/** Text of the tokens from `from` to `to` (exclusive), as far as there are any. */
export function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[Math.max(0, from)];
  const last = reading.tokens[Math.min(to, reading.tokens.length) - 1];
  return first && last && first.start < last.end ? reading.text.slice(first.start, last.end) : '';
}

/** The token behind as many characters as stand from a token on, no further than a limit. */
export function tokenBehind(reading: Reading, from: number, length: number, limit = reading.tokens.length): number {
  let to = from;
  while (to < limit && textOf(reading, from, to).length < length) to++;
  return to;
}

/** A token as words compare by it: in lower case, with one way of placing tone marks; empty past the ends. */
export function word(reading: Reading, at: number): string {
  return at < 0 ? '' : (reading.tokens[at]?.fold ?? '');
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.type === 'word' && isUpperCase(reading.text.charCodeAt(token.start));
}

/** Index of the token that starts at or after an offset of the text. */
export function tokenFrom({ tokens }: Reading, offset: number): number {
  return firstStarting(tokens, offset);
}

/** The sentence that holds a token; undefined for what stands between sentences at the end. */
export function sentenceAt({ sentences }: Reading, at: number): Span | undefined {
  return sentences[firstPosition(sentences.length, (each) => (sentences[each] as Span).to <= at)];
}

/** The last semicolon before a token, or -1. */
export function semicolonBefore({ semicolons }: Reading, at: number): number {
  const behind = firstFrom(semicolons, at);
  return behind === 0 ? -1 : (semicolons[behind - 1] as number);
}

/** The first semicolon at a token or behind it; the end of the reading without one. */
export function semicolonFrom({ semicolons, tokens }: Reading, at: number): number {
  return semicolons[firstFrom(semicolons, at)] ?? tokens.length;
}

/** The colons outside brackets that stand in a run of tokens. */
export function colonsIn({ colons }: Reading, { from, to }: Span): number[] {
  return colons.slice(firstFrom(colons, from), firstFrom(colons, to));
}

/** The mention that a token belongs to; undefined for none. A look before the first item of an array is a slow one. */
export function mentionAt(reading: Reading, at: number): Mention | undefined {
  const index = at < 0 ? -1 : (reading.mentionAt[at] ?? -1);
  return index < 0 ? undefined : reading.mentions[index];
}

/** The time expression that a token belongs to; undefined for none. */
export function timeAt(reading: Reading, at: number): Time | undefined {
  const index = at < 0 ? -1 : (reading.timeAt[at] ?? -1);
  return index < 0 ? undefined : reading.times[index];
}

/** The place of a time among those of a block; -1 where another block tells it. */
export function indexOfTime({ times }: Reading, time: Time): number {
  for (let i = firstStarting(times, time.start); times[i]?.start === time.start; i++) if (times[i] === time) return i;
  return -1;
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

/** The times that begin in a stretch of a reading's text: a binary search, then those alone. */
export function timesIn({ times }: Reading, start: number, end: number): Time[] {
  const first = firstStarting(times, start);
  let next = first;
  while (next < times.length && (times[next] as Time).start < end) next++;
  return times.slice(first, next);
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

/** Whether a token belongs to a figure: a numeral that may be data. */
export function isFigure(reading: Reading, at: number): boolean {
  return figureKinds.has(mentionAt(reading, at)?.kind ?? '');
}

/** Whether a token belongs to a numeral that is no time. */
export function isNumeral({ mentionAt, timeAt }: Reading, at: number): boolean {
  return (mentionAt[at] as number) >= 0 && (timeAt[at] as number) < 0;
}

/** Whether a run of tokens holds a figure. */
export function hasFigure(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFigure(reading, at)) return true;
  return false;
}

/** A place as named at a run of tokens. */
export interface PlaceSpan {
  from: number;
  to: number;
  /** First token of the name, behind the word for its kind. */
  nameFrom: number;
  name: string;
  /** Kind that the text gives it, and the codebook's definition; null where the codebook lacks it. */
  kind: Place['kind'];
  definition: PlaceDefinition | null;
  id: string;
  /** Whether the name is a slip for the definition's. */
  misspelt: boolean;
  /** Part of another name (a station, an organisation's name): no mention of the place itself. */
  excluded: boolean;
  /** Whether the place is named for all that: the station of `bản Lũng Cù` stands in a village of that name. */
  named: boolean;
  /** The place named directly behind it that holds it: `bản Tả Chải xã Sùng Phài`. */
  parentId: string | null;
}
