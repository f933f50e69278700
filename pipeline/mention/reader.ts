import type { Unit } from '../codebook.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Mention, MentionKind, Time } from './types.ts';
import { wordSet } from './words.ts';

/** A text with its tokens, as the rules read it from left to right. */
export interface Reader {
  text: string;
  tokens: Token[];
  lexicon: Lexicon;
  /** What was read so far. */
  mentions: Mention[];
  times: Time[];
  /** The token that was last looked up as a unit, and what was found. */
  unitAsked: number;
  unitFound: UnitAt | null;
}

/** A unit of the codebook, and the token behind it. */
export interface UnitAt {
  value: Unit;
  next: number;
}

/** What a rule found, and the token behind it. */
export interface Found {
  mentions: Mention[];
  times: Time[];
  next: number;
}

/** Reads at a token; null where the rule does not apply. */
export type Rule = (reader: Reader, at: number) => Found | null;

/** The folded word or sign at a token; empty outside the text. */
export function wordAt(reader: Reader, at: number): string {
  return reader.tokens[at]?.fold ?? '';
}

/** Whether a token is a number. */
export function isNumberAt(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.type === 'number';
}

/** Whether a token is a word. */
export function isWordAt(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.type === 'word';
}

/** Whether token `at` stands directly behind the one before it. */
export function isGlued(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  return token !== undefined && reader.tokens[at - 1]?.end === token.start;
}

/** Whether the word at a token opens with a capital. */
export function isCapitalAt(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.type !== 'word') return false;
  return reader.text.charAt(token.start) !== token.fold.charAt(0);
}

/** The characters of the tokens from `from` to `to` (exclusive). */
export function textOf(reader: Reader, from: number, to: number): string {
  return reader.text.slice((reader.tokens[from] as Token).start, (reader.tokens[to - 1] as Token).end);
}

/** The unit of the codebook at a token; a letter alone only in its own case: `5 m`, but not `5M`. */
export function unitAt(reader: Reader, at: number): UnitAt | null {
  if (reader.unitAsked === at) return reader.unitFound;
  let found = reader.lexicon.units.match(reader.tokens, at);
  const token = reader.tokens[at];
  if (found?.next === at + 1 && token && token.end - token.start === 1) {
    if (!found.value.text.includes(reader.text.charAt(token.start))) found = null;
  }
  // `ra quân đợt 4 đồng loạt tại 15 xã`: all at once.
  if (found?.value.code === 'VND' && token?.fold === 'đồng' && together.has(wordAt(reader, found.next))) found = null;
  reader.unitAsked = at;
  reader.unitFound = found;
  return found;
}

/** Words that `đồng` begins with. */
const together = wordSet('loạt bộ hành lòng');

/** Whether words say a figure: digits, with or without points and commas. */
export function isWhole(word: string, most: number): boolean {
  if (word.length === 0 || word.length > most) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 48 || word.charCodeAt(i) > 57) return false;
  return true;
}

/** Signs that join the ends of a range, a period or a route. */
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−', '÷', '~']);

/** A mention of the tokens from `from` to `to` (exclusive) that counts nothing unless fields say otherwise. */
export function mentionOf(
  reader: Reader,
  kind: MentionKind,
  rule: string,
  from: number,
  to: number,
  fields: Partial<Mention> = {},
): Mention {
  const start = (reader.tokens[from] as Token).start;
  const end = (reader.tokens[to - 1] as Token).end;
  return {
    start,
    end,
    kind,
    value: null,
    valueTo: null,
    unit: null,
    unitText: null,
    unitClass: null,
    unitMult: null,
    unitEnd: end,
    comparator: null,
    sign: 0,
    citation: null,
    reason: null,
    slip: null,
    rule,
    ...fields,
  };
}

/** One mention and the token behind what it stands for. */
export function foundOne(mention: Mention, next: number): Found {
  return { mentions: [mention], times: [], next };
}
