import type { Codebook } from '../../codebook.ts';
import { tokenize } from '../../mention/tokens.ts';
import { vocabulary } from '../../mention/vocabulary.ts';
import { PairTable, root, WordTree } from '../../mention/word-tree.ts';
import { wordSet } from '../../mention/words.ts';
import { ExpressionTree, type IsMissed, type Word } from './expression-tree.ts';

/** Expressions, read in both directions, and how often one word follows another in them. */
export interface Expressions {
  /** Numbers of the pairs of words that expressions begin or end with: most pairs of a text do neither. */
  edges: PairTable;
  forwards: ExpressionTree;
  backwards: ExpressionTree;
  /** By the number of a pair, its node in the tree that is read forwards from its first word, 0 where nothing begins with it. */
  openings: number[];
  /** The same where expressions are read backwards from its second word. */
  closings: number[];
  /** How often one word follows another. */
  pairs: PairTable;
  /** Numbers of all words that expressions have. */
  words: ReadonlySet<number>;
  /** Words without their marks, by their numbers, as far as they were met. */
  bares: Map<number, string>;
}

/** Least words of an expression: of two, one slip may make two other words. */
const leastWords = 3;
/** Little words, which come and go, and words of which two spellings are right. */
const loose = wordSet(
  'của các và về là cho được đã tại ở với theo đến từ trong trên những một số xã phường huyện tỉnh năm cấp mới hàng hằng',
);
/** Share of the words behind one that are a certain other, for its lack to be felt: `góp phần`, `tổ chức`, but not `cho vay`. */
const bound = 0.4;
/** Stands for any figure. */
export const figure = '#';
export const figureId = vocabulary.learn(figure);

/**
 * Every wording of the codebook that is long enough for a slip in it to be told from other words. A word is missed between
 * two others where it mostly stands behind the first, and the second never does.
 */
export function expressionsOf(codebook: Codebook): Expressions {
  const pairs = new PairTable();
  const followed: number[] = [];
  const bares: Expressions['bares'] = new Map();
  const known = new Map<string, Word>();
  const long: Word[][] = [];
  for (const text of wordings(codebook)) {
    const words = wordsOf(text).map((word) => known.get(word) ?? learn(known, bares, word));
    for (let i = 1; i < words.length; i++) {
      const [before, here] = [(words[i - 1] as Word).id, (words[i] as Word).id];
      followed[before] = (followed[before] ?? 0) + 1;
      pairs.count(before, here);
    }
    const isLong =
      words.some(({ word }) => word === figure) || words.filter(({ word }) => isWord(word)).length >= leastWords;
    if (isLong && words.length > 1) long.push(words);
  }
  const isMissed = (before: Word, word: Word, behind: Word) => {
    if (word.bare === '' || !isWord(behind.word) || pairs.get(before.id, behind.id) > 0) return false;
    return pairs.get(before.id, word.id) >= bound * (followed[before.id] ?? 1);
  };
  return { pairs, bares, words: new Set(bares.keys()), ...edgesOf(long, isMissed) };
}

/** Expressions in both directions, with the pairs of words at their ends. */
function edgesOf(
  expressions: Word[][],
  isMissed: IsMissed,
): Pick<Expressions, 'edges' | 'forwards' | 'backwards' | 'openings' | 'closings'> {
  const [onwards, back] = [new WordTree(), new WordTree()];
  const forwards = new ExpressionTree(expressions, onwards, isMissed);
  const backwards = new ExpressionTree(
    expressions.map((words) => words.toReversed()),
    back,
    (behind, word, before) => isMissed(before, word, behind),
  );
  const edges = new PairTable();
  const [openings, closings] = [[root], [root]];
  for (const words of expressions)
    for (const at of [1, words.length - 1]) {
      const [first, second] = [(words[at - 1] as Word).id, (words[at] as Word).id];
      if (edges.get(first, second) !== 0) continue;
      edges.set(first, second, openings.length);
      openings.push(onwards.step(onwards.step(root, first), second));
      closings.push(back.step(back.step(root, second), first));
    }
  return { edges, forwards, backwards, openings, closings };
}

/** The words of a wording, with one for the gap of a figure. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [i, part] of text.split('{number}').entries()) {
    if (i > 0) words.push(figure);
    for (const { fold } of tokenize(part)) words.push(fold);
  }
  return words;
}

function learn(words: Map<string, Word>, bares: Expressions['bares'], word: string): Word {
  const learnt = { word, id: vocabulary.learn(word), bare: bareOf(word) };
  words.set(word, learnt);
  bares.set(learnt.id, learnt.bare);
  return learnt;
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

const letters = /^\p{L}+$/u;

function isWord(word: string): boolean {
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
