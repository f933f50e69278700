import type { Codebook } from '../codebook.ts';
import { tokenize } from '../mention/tokens.ts';
import { vocabulary } from '../mention/vocabulary.ts';
import { PairTable, root, WordTree } from '../mention/word-tree.ts';
import { wordSet } from '../mention/words.ts';

/** A word as expressions have it. */
interface Word {
  word: string;
  /** Its number in the vocabulary. */
  id: number;
  /** The same without its marks; empty for figures, signs and little words. */
  bare: string;
}

/** A word of expressions in its place, with those that may follow it. */
export interface Node extends Word {
  next: Node[];
  /** Whether an expression ends here. */
  ends: boolean;
  /** Words that may follow where one is missing, with the node of the missing word; made when first asked for. */
  skips: Map<number, Node> | null;
}

/** Expressions, read in both directions, and how often one word follows another in them. */
export interface Expressions {
  /** Numbers of the pairs of words that expressions begin or end with: most pairs of a text do neither. */
  edges: PairTable;
  /** By the number of a pair, its second word in expressions that begin with it, where they are read forwards. */
  openings: (Node | undefined)[];
  /** By the number of a pair, its first word in expressions that end with it, where they are read backwards. */
  closings: (Node | undefined)[];
  pairs: Map<string, number>;
  /** Words without their marks, by their numbers, as far as they were met. */
  bares: (string | undefined)[];
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
  const made: Expressions = {
    edges: new PairTable(),
    openings: [undefined],
    closings: [undefined],
    pairs: new Map(),
    bares: [],
  };
  const [forwards, backwards] = [new Direction(), new Direction()];
  const known = new Map<string, Word>();
  for (const text of wordings(codebook)) {
    const words = text
      .split(/(\{number\})/)
      .flatMap((part) => (part === '{number}' ? [figure] : tokenize(part).map(({ fold }) => fold)))
      .map((word) => known.get(word) ?? learn(known, made.bares, word));
    for (let i = 1; i < words.length; i++) {
      const [before, here] = [words[i - 1] as Word, words[i] as Word];
      count(made.pairs, before.word);
      count(made.pairs, `${before.word} ${here.word}`);
    }
    const isLong = words.filter(({ word }) => isWord(word)).length >= leastWords;
    if (words.length < 2 || (!isLong && words.every(({ word }) => word !== figure))) continue;
    made.openings[edgeOf(made, words[0] as Word, words[1] as Word)] = forwards.add(words);
    made.closings[edgeOf(made, words.at(-2) as Word, words.at(-1) as Word)] = backwards.add(words.toReversed());
  }
  return made;
}

function learn(words: Map<string, Word>, bares: Expressions['bares'], word: string): Word {
  const learnt = { word, id: vocabulary.learn(word), bare: bareOf(word) };
  words.set(word, learnt);
  bares[learnt.id] = learnt.bare;
  return learnt;
}

/** The number of a pair that an expression begins or ends with. */
function edgeOf({ edges, openings, closings }: Expressions, first: Word, second: Word): number {
  const known = edges.get(first.id, second.id);
  if (known !== 0) return known;
  closings.push(undefined);
  const edge = openings.push(undefined) - 1;
  edges.set(first.id, second.id, edge);
  return edge;
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

/** Expressions, read in one direction, while they are gathered. */
class Direction {
  readonly #tree = new WordTree();
  /** Nodes by their numbers in the tree; the first is the root. */
  readonly #nodes: Node[] = [nodeOf({ word: '', id: 0, bare: '' })];

  /** Adds an expression; gives the node of its second word. */
  add(words: readonly Word[]): Node {
    let number = root;
    let at = this.#nodes[root] as Node;
    let second = at;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word;
      number = this.#tree.grow(number, word.id);
      if (number === this.#nodes.length) {
        const next = nodeOf(word);
        this.#nodes.push(next);
        if (at.next === nothing) at.next = [];
        at.next.push(next);
      }
      at = this.#nodes[number] as Node;
      if (i === 1) second = at;
    }
    at.ends = true;
    return second;
  }
}

/** What stands behind a word that nothing follows. */
const nothing: Node[] = [];

function nodeOf({ word, id, bare }: Word): Node {
  return { next: nothing, ends: false, word, id, bare, skips: null };
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
