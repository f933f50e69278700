import type { Token } from '../mention/tokens.ts';
import { bareOf, type Expressions, figure, figureId, isWord, type Node } from './expressions.ts';

/** A run of tokens that lacks or misspells one word of an expression of the codebook. */
export interface NearMiss {
  kind: 'missing_word' | 'misspelling';
  /** Tokens of the expression as it stands, `[from, to)`; figures and what stands before them are left out. */
  from: number;
  to: number;
  /** The token that is wrong, or that the missing word belongs before. */
  at: number;
  /** The word that was meant, in lower case. */
  meant: string;
}

/** Words that have to be right together before a slip is looked for, as many as open an expression, and where the slip is at an edge. */
const leastRight = 2;
const leastAtEdge = 3;
/** Share of the words behind one that are a certain other, for its lack to be felt: `góp phần`, `tổ chức`. */
const bound = 0.2;
/** Letters that a word needs for one of them to be a slip. */
const leastLetters = 3;

/** A text as expressions have it: its tokens, and the numbers of their words, one for all figures. */
interface Words {
  tokens: readonly Token[];
  ids: number[];
}

/** Slips in expressions, in reading order; of several expressions that tell of one slip, the shortest does. */
export function nearMisses(expressions: Expressions, tokens: readonly Token[]): NearMiss[] {
  const found = new Map<number, NearMiss>();
  const keep = (miss: NearMiss) => {
    const other = found.get(miss.at);
    if (!other || miss.to - miss.from < other.to - other.from) found.set(miss.at, miss);
  };
  const words = { tokens, ids: idsOf(tokens) };
  for (let at = 1; at < tokens.length; at++) {
    const before = words.ids[at - 1] as number;
    const here = words.ids[at] as number;
    if (before === 0 || here === 0) continue;
    const edge = expressions.edges.get(before, here);
    const opened = expressions.openings[edge];
    if (opened) forwards(expressions, words, at - 1, opened, keep);
    const closed = expressions.closings[edge];
    if (closed) backwards(expressions, words, at, closed, keep);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function idsOf(tokens: readonly Token[]): number[] {
  return tokens.map(({ type, id }) => (type === 'number' ? figureId : id));
}

/** The word of a token as expressions have it; empty outside the text. */
function keyOf(token: Token | undefined): string {
  return token === undefined ? '' : token.type === 'number' ? figure : token.fold;
}

/** A word without its marks. */
function bareAt({ bares }: Expressions, { tokens, ids }: Words, at: number): string {
  const id = ids[at] as number;
  if (id === 0) return bareOf(keyOf(tokens[at]));
  const known = bares[id];
  if (known !== undefined) return known;
  const bare = bareOf(keyOf(tokens[at]));
  bares[id] = bare;
  return bare;
}

type Keep = (miss: NearMiss) => void;

/**
 * Reads on from token `from` while the words are those of an expression; what stands where they end may be a slip.
 *
 * @param opened the node of the second word
 */
function forwards(expressions: Expressions, words: Words, from: number, opened: Node, keep: Keep): void {
  const { pairs } = expressions;
  const { tokens, ids } = words;
  let here = opened;
  let at = from + leastRight;
  for (let next = nextOf(here, ids[at]); next; next = nextOf(here, ids[at])) {
    here = next;
    at++;
  }
  if (at >= tokens.length || here.next.length === 0) return;
  const bare = bareAt(expressions, words, at);
  for (const behind of here.next) {
    if (!isNear(behind.bare, bare)) continue;
    const to = end(behind, words, at + 1, 1);
    const isEdge = to === at + 1;
    const isOther = isEdge && (at - from < leastAtEdge || pairs.has(`${keyOf(tokens[at])} ${keyOf(tokens[to])}`));
    if (to > at && !isOther) keep(miss('misspelling', tokens, from, to, at, behind.word));
  }
  here.skips ??= skipsOf(here, (word, behind) => isBound(pairs, here.word, word, behind));
  const missing = here.skips.get(ids[at] as number);
  const goesOn = missing && nextOf(missing, ids[at]);
  if (!goesOn) return;
  const to = end(goesOn, words, at + 1, 1);
  if (to > at) keep(miss('missing_word', tokens, from, to, at, missing.word));
}

/** Reads back from token `last` in the same way: slips in the first words. */
function backwards(expressions: Expressions, words: Words, last: number, closed: Node, keep: Keep): void {
  const { pairs } = expressions;
  const { tokens, ids } = words;
  let here = closed;
  let at = last - leastRight;
  for (let next = nextOf(here, ids[at]); next; next = nextOf(here, ids[at])) {
    here = next;
    at--;
  }
  if (at < 0 || here.next.length === 0) return;
  const bare = bareAt(expressions, words, at);
  for (const before of here.next) {
    if (!isNear(before.bare, bare)) continue;
    const from = end(before, words, at - 1, -1) + 1;
    const isEdge = from === at;
    const isOther = isEdge && (last - at < leastAtEdge || pairs.has(`${keyOf(tokens[at - 1])} ${keyOf(tokens[at])}`));
    if (from >= 0 && from <= at && !isOther) keep(miss('misspelling', tokens, from, last + 1, at, before.word));
  }
  here.skips ??= skipsOf(here, (word, before) => isBound(pairs, before, word, here.word));
  const missing = here.skips.get(ids[at] as number);
  const isWhole =
    missing && nextOf(missing, ids[at])?.ends && !pairs.has(`${keyOf(tokens[at - 1])} ${keyOf(tokens[at])}`);
  if (isWhole) keep(miss('missing_word', tokens, at, last + 1, at + 1, missing.word));
}

/** What may follow a node where the word between is missed. */
function skipsOf(node: Node, isMissed: (word: string, next: string) => boolean): Map<number, Node> {
  const skips = new Map<number, Node>();
  for (const missing of node.next)
    for (const next of missing.next) if (isMissed(missing.word, next.word)) skips.set(next.id, missing);
  return skips;
}

/** The node that a word leads to: few words follow one, and their nodes are looked at anyhow. */
function nextOf({ next }: Node, id: number | undefined): Node | null {
  for (const each of next) if (each.id === id) return each;
  return null;
}

/** Token behind the shortest expression that goes on from a node, in either direction; without one, out of reach. */
function end(from: Node, { ids }: Words, at: number, by: 1 | -1): number {
  let [here, to]: [Node | null, number] = [from, at];
  while (here && !here.ends) {
    here = nextOf(here, ids[to]);
    to += by;
  }
  return here ? to : -by * Number.POSITIVE_INFINITY;
}

function miss(
  kind: NearMiss['kind'],
  tokens: readonly Token[],
  first: number,
  to: number,
  at: number,
  meant: string,
): NearMiss {
  let from = at;
  while (from > first && tokens[from - 1]?.type === 'word') from--;
  return { kind, from, to, at, meant };
}

/** Whether a word mostly has a certain other behind it, and never what stands there. */
function isBound(pairs: Map<string, number>, before: string, word: string, behind: string): boolean {
  if (bareOf(word) === '' || !isWord(behind) || pairs.has(`${before} ${behind}`)) return false;
  return (pairs.get(`${before} ${word}`) ?? 0) >= bound * (pairs.get(before) ?? 1);
}

/** `chi` for `chỉ`, `tiêu` for `tiết`: words without their marks that are one, or differ by one letter. */
function isNear(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  return a.length >= leastLetters && b.length >= leastLetters && Math.abs(a.length - b.length) < 2 && isOneLetter(a, b);
}

function isOneLetter(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let [i, j] = [a.length, b.length];
  while (i > same && j > same && a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) [i, j] = [i - 1, j - 1];
  return i - same <= 1 && j - same <= 1;
}
