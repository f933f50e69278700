import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Mention, MentionKind, Time } from './types.ts';

/** A text with its tokens, as the rules read it. */
export interface Reader {
  text: string;
  tokens: Token[];
  lexicon: Lexicon;
  /** What was read so far. */
  mentions: Mention[];
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

export function isNumberAt(reader: Reader, at: number): boolean {
  return reader.tokens[at]?.type === 'number';
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
  const first = reader.text.charAt(token.start);
  return first !== first.toLowerCase();
}

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
