import type { Token } from '../../mention/tokens.ts';
import { type PairTable, root } from '../../mention/word-tree.ts';
import type { ExpressionTree } from './expression-tree.ts';
import { bareOf, type Expressions, figure, figureId } from './expressions.ts';

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

const none: readonly number[] = [];

/** A text as expressions have it: its tokens, and the numbers of their words, one for all figures. */
interface Words {
  tokens: readonly Token[];
  ids: number[];
}

/** Slips in expressions, in reading order; of several expressions that tell of one slip, the shortest does. */
export function nearMisses(expressions: Expressions, tokens: readonly Token[]): NearMiss[] {
  const found: Found = new Map();
  const words = { tokens, ids: idsOf(tokens) };
  for (let at = 1; at < tokens.length; at++) {
    const before = words.ids[at - 1] as number;
    const here = words.ids[at] as number;
    if (before === 0 || here === 0) continue;
    const edge = expressions.edges.get(before, here);
    const opened = expressions.openings[edge] as number;
    if (opened !== root) forwards(expressions, words, at - 1, opened, found);
    const closed = expressions.closings[edge] as number;
    if (closed !== root) backwards(expressions, words, at, closed, found);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function idsOf(tokens: readonly Token[]): number[] {
  return tokens.map(({ type, id }) => (type === 'number' ? figureId : id));
}

/** Whether expressions have a word of the text behind the one before it. */
function follows(pairs: PairTable, ids: readonly number[], at: number): boolean {
  return pairs.get(ids[at - 1] ?? 0, ids[at] ?? 0) > 0;
}

/** Whether a word makes an expression with one of its neighbours, and so is no slip of another: `công nghiệp` for `nông nghiệp`. */
function belongs(pairs: PairTable, ids: readonly number[], at: number): boolean {
  return follows(pairs, ids, at) || follows(pairs, ids, at + 1);
}

/**
 * Whether a word may be a slip of another: not in its other spelling, nor where it is a word that expressions have and differs
 * in more than its end, as `tăng thu ngân sách` for `tổng thu ngân sách`.
 */
function mayBeMeant(expressions: Expressions, words: Words, at: number, meant: string): boolean {
  if (isVariant(words.tokens[at], meant)) return false;
  const bare = bareAt(expressions, words, at);
  return !expressions.words.has(words.ids[at] as number) || isAlikeToItsEnd(bare, bareOf(meant));
}

/** `tiêu`, `tiết`: whether two words are the same but for their last letters. */
function isAlikeToItsEnd(bare: string, other: string): boolean {
  const length = Math.max(bare.length, other.length) - 1;
  return bare.slice(0, length) === other.slice(0, length);
}

/** Whether a word is the other in its other spelling: `tỉ` and `tỷ`, `kì` and `kỳ`. */
function isVariant(token: Token | undefined, meant: string): boolean {
  return withI(keyOf(token)) === withI(meant);
}

function withI(word: string): string {
  return word.normalize('NFD').replace(/y/g, 'i');
}

/** The word of a token as expressions have it; empty outside the text. */
function keyOf(token: Token | undefined): string {
  return token === undefined ? '' : token.type === 'number' ? figure : token.fold;
}

/** A word without its marks. */
function bareAt({ bares }: Expressions, { tokens, ids }: Words, at: number): string {
  const id = ids[at] as number;
  if (id === 0) return bareOf(keyOf(tokens[at]));
  const known = bares.get(id);
  if (known !== undefined) return known;
  const bare = bareOf(keyOf(tokens[at]));
  bares.set(id, bare);
  return bare;
}

/** Slips by the token that is wrong. */
type Found = Map<number, NearMiss>;

function keep(found: Found, miss: NearMiss): void {
  const other = found.get(miss.at);
  if (!other || miss.to - miss.from < other.to - other.from) found.set(miss.at, miss);
}

/**
 * Reads on from token `from` while the words are those of an expression; what stands where they end may be a slip.
 *
 * @param opened the node behind the first two words
 */
function forwards(expressions: Expressions, words: Words, from: number, opened: number, found: Found): void {
  const { forwards: tree, pairs } = expressions;
  const { tokens, ids } = words;
  let here = opened;
  let at = from + leastRight;
  for (let next = tree.step(here, ids[at]); next !== root; next = tree.step(here, ids[at])) {
    here = next;
    at++;
  }
  if (at >= tokens.length) return;
  const misspelt = belongs(pairs, ids, at) ? none : tree.near(here, bareAt(expressions, words, at));
  for (const behind of misspelt) {
    const to = end(tree, behind, words, at + 1, 1);
    const isEdge = to === at + 1;
    const isOther = isEdge && (at - from < leastAtEdge || follows(pairs, ids, to));
    if (to > at && !isOther && mayBeMeant(expressions, words, at, tree.word(behind)))
      keep(found, miss('misspelling', tokens, from, to, at, tree.word(behind)));
  }
  const id = ids[at] as number;
  const missing = tree.missing(here, id);
  const goesOn = missing !== root && tree.step(missing, id);
  if (!goesOn) return;
  const to = end(tree, goesOn, words, at + 1, 1);
  if (to > at) keep(found, miss('missing_word', tokens, from, to, at, tree.word(missing)));
}

/** Reads back from token `last` in the same way: slips in the first words. */
function backwards(expressions: Expressions, words: Words, last: number, closed: number, found: Found): void {
  const { backwards: tree, pairs } = expressions;
  const { tokens, ids } = words;
  let here = closed;
  let at = last - leastRight;
  for (let next = tree.step(here, ids[at]); next !== root; next = tree.step(here, ids[at])) {
    here = next;
    at--;
  }
  if (at < 0) return;
  const misspelt = belongs(pairs, ids, at) ? none : tree.near(here, bareAt(expressions, words, at));
  // `tăng thu ngân sách`: a word that expressions have, before one that is whole without it; `tông` for `tổng` lacks its mark.
  const isWithout = tree.ends(here) && expressions.words.has(ids[at] as number);
  for (const before of misspelt) {
    const from = end(tree, before, words, at - 1, -1) + 1;
    const isEdge = from === at;
    const isOwn = isWithout && bareAt(expressions, words, at) !== bareOf(tree.word(before));
    const isOther = isEdge && (isOwn || last - at < leastAtEdge || follows(pairs, ids, at));
    if (from >= 0 && from <= at && !isOther && mayBeMeant(expressions, words, at, tree.word(before)))
      keep(found, miss('misspelling', tokens, from, last + 1, at, tree.word(before)));
  }
  const id = ids[at] as number;
  const missing = tree.missing(here, id);
  const isWhole = missing !== root && tree.ends(tree.step(missing, id)) && !follows(pairs, ids, at);
  if (isWhole) keep(found, miss('missing_word', tokens, at, last + 1, at + 1, tree.word(missing)));
}

/** Token behind the shortest expression that goes on from a node, in either direction; without one, out of reach. */
function end(tree: ExpressionTree, from: number, { ids }: Words, at: number, by: 1 | -1): number {
  let here = from;
  let to = at;
  while (here !== root && !tree.ends(here)) {
    here = tree.step(here, ids[to]);
    to += by;
  }
  return here === root ? -by * Number.POSITIVE_INFINITY : to;
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
