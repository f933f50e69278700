import type { Token } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';
import { PairTable } from './word-tree.ts';

/** Words that are looked for at every token: it is told by the numbers of words, without comparing letters. */
export class WordClass {
  readonly #isIn: Uint8Array;

  /** @param words folded */
  constructor(words: Iterable<string>) {
    const ids = Array.from(words, vocabulary.learn);
    this.#isIn = new Uint8Array(Math.max(0, ...ids) + 1);
    for (const id of ids) this.#isIn[id] = 1;
  }

  has(token: Token | undefined): boolean {
    return token !== undefined && this.#isIn[token.id] === 1;
  }
}

/** The same for two words that follow one another. */
export class WordPairs {
  readonly #pairs = new PairTable();

  /** @param pairs folded, with a space between their words */
  constructor(pairs: Iterable<string>) {
    for (const pair of pairs) {
      const [first, second] = pair.split(' ', 2).map(vocabulary.learn);
      if (first !== undefined && second !== undefined) this.#pairs.set(first, second, 1);
    }
  }

  /** Whether the tokens from one on begin with a pair. */
  has(tokens: readonly Token[], at: number): boolean {
    const first = tokens[at]?.id ?? 0;
    return first !== 0 && this.#pairs.get(first, tokens[at + 1]?.id ?? 0) !== 0;
  }
}
