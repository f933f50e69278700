import type { Codebook } from '../codebook.ts';
import { tokenize } from '../mention/tokens.ts';
import { wordSet } from '../mention/words.ts';

/** A word of expressions, with those that may follow it. */
export interface Node {
  next: Map<string, Node>;
  /** Whether an expression ends here. */
  ends: boolean;
  /** The word that leads here and the same without its marks; empty for figures, signs and little words. */
  word: string;
  bare: string;
  /** Words that may follow where one is missing, with the node of the missing word; made when first asked for. */
  skips: Map<string, Node> | null;
}

/** Expressions by their words, read in both directions, and how often one word follows another in them. */
export interface Expressions {
  forwards: Node;
  backwards: Node;
  pairs: Map<string, number>;
  /** Words without their marks. */
  bares: Map<string, string>;
}

/** Least words of an expression: of two, one slip may make two other words. */
const leastWords = 3;
/** Little words, which come and go, and words of which two spellings are right. */
const loose = wordSet(
  'của các và về là cho được đã tại ở với theo đến từ trong trên những một số xã phường huyện tỉnh năm cấp mới hàng hằng',
);
/** Stands for any figure. */
export const figure = '#';

/** Every wording of the codebook that is long enough for a slip in it to be told from other words. */
export function expressionsOf(codebook: Codebook): Expressions {
  const made: Expressions = { forwards: nodeOf('', ''), backwards: nodeOf('', ''), pairs: new Map(), bares: new Map() };
  for (const text of wordings(codebook)) {
    const words = text
      .split(/(\{number\})/)
      .flatMap((part) => (part === '{number}' ? [figure] : tokenize(part).map(({ fold }) => fold)));
    for (const word of words) if (!made.bares.has(word)) made.bares.set(word, bareOf(word));
    for (let i = 1; i < words.length; i++) {
      count(made.pairs, words[i - 1] as string);
      count(made.pairs, `${words[i - 1]} ${words[i]}`);
    }
    if (!words.includes(figure) && words.filter(isWord).length < leastWords) continue;
    add(made.forwards, words, made.bares);
    add(made.backwards, words.toReversed(), made.bares);
  }
  return made;
}

function wordings(codebook: Codebook): string[] {
  const { expressions, phrases, indicators, organisations, abbreviations, facilityKinds, projectKinds } = codebook;
  return [
    ...expressions.map(({ text }) => text),
    ...phrases.map(({ vi }) => vi).filter((vi) => !vi.includes('{')),
    ...indicators.flatMap(({ vi, aliases }) => [vi, ...aliases]),
    ...[...organisations, ...abbreviations].map(({ vi }) => vi),
    ...[...facilityKinds, ...projectKinds, ...codebook.projectStatus].flatMap(({ text }) => text),
  ];
}

/** What stands behind a word that nothing follows. */
const nothing: Node['next'] = new Map();

function nodeOf(word: string, bare: string): Node {
  return { next: nothing, ends: false, word, bare, skips: null };
}

function add(root: Node, words: readonly string[], bares: ReadonlyMap<string, string>): void {
  let at = root;
  for (const word of words) {
    let next = at.next.get(word);
    if (!next) {
      next = nodeOf(word, bares.get(word) ?? '');
      if (at.next === nothing) at.next = new Map();
      at.next.set(word, next);
    }
    at = next;
  }
  at.ends = true;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export function isWord(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

/** A word without marks, `y` as `i`; empty for what is no word or a little one. */
export function bareOf(word: string): string {
  if (!isWord(word) || loose.has(word)) return '';
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/y/g, 'i');
}
