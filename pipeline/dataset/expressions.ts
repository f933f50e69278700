import type { Codebook } from '../codebook.ts';
import { tokenize } from '../mention/tokens.ts';
import { vocabulary } from '../mention/vocabulary.ts';
import { PairTable, root, WordTree } from '../mention/word-tree.ts';
import { wordSet } from '../mention/words.ts';

/** A word of expressions, with those that may follow it. */
export interface Node {
  next: Node[];
  /** Its number in the tree. */
  node: number;
  /** Whether an expression ends here. */
  ends: boolean;
  /** The word that leads here, its number in the vocabulary, and the same without its marks; empty for figures, signs and little words. */
  word: string;
  id: number;
  bare: string;
  /** Words that may follow where one is missing, with the node of the missing word; made when first asked for. */
  skips: Map<number, Node> | null;
}

/** Expressions by their words, read in one direction. */
export interface Direction {
  tree: WordTree;
  /** Nodes by their numbers in the tree; the first is the root. */
  nodes: Node[];
  /** Numbers of the nodes behind the two words that an expression may begin with: most words of a text open none. */
  openings: PairTable;
}

/** Expressions, read in both directions, and how often one word follows another in them. */
export interface Expressions {
  forwards: Direction;
  backwards: Direction;
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
export const figureId = vocabulary.learn(figure);

/** Every wording of the codebook that is long enough for a slip in it to be told from other words. */
export function expressionsOf(codebook: Codebook): Expressions {
  const made: Expressions = { forwards: direction(), backwards: direction(), pairs: new Map(), bares: new Map() };
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

function direction(): Direction {
  return { tree: new WordTree(), nodes: [nodeOf(root, 0, '', '')], openings: new PairTable() };
}

/** What stands behind a word that nothing follows. */
const nothing: Node[] = [];

function nodeOf(node: number, id: number, word: string, bare: string): Node {
  return { next: nothing, node, ends: false, word, id, bare, skips: null };
}

function add({ tree, nodes, openings }: Direction, words: readonly string[], bares: ReadonlyMap<string, string>): void {
  let at = nodes[root] as Node;
  for (const [i, word] of words.entries()) {
    const id = vocabulary.learn(word);
    const node = tree.grow(at.node, id);
    if (node === nodes.length) {
      if (i === 1) openings.set(at.id, id, node);
      const next = nodeOf(node, id, word, bares.get(word) ?? '');
      nodes.push(next);
      if (at.next === nothing) at.next = [];
      at.next.push(next);
    }
    at = nodes[node] as Node;
  }
  at.ends = true;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const letters = /^\p{L}+$/u;

export function isWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= known) return letters.test(word);
    if (bareLetter(code) === '') return false;
  }
  return word !== '';
}

/** A word without marks, `y` as `i`; empty for what is no word or a little one. */
export function bareOf(word: string): string {
  if (loose.has(word)) return '';
  let bare = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= known) return letters.test(word) ? withoutMarks(word) : '';
    const letter = bareLetter(code);
    if (letter === '') return '';
    bare += letter;
  }
  return bare;
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/y/g, 'i');
}

/** End of the Vietnamese letters. */
const known = 0x1f00;
/** Letters before it without their marks, as far as they were met; empty for what is no letter. */
const bareLetters = new Array<string | undefined>(known).fill(undefined);

function bareLetter(code: number): string {
  const met = bareLetters[code];
  if (met !== undefined) return met;
  const letter = String.fromCharCode(code);
  const bare = letters.test(letter) ? withoutMarks(letter) : '';
  bareLetters[code] = bare;
  return bare;
}
