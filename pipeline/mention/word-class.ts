import type { Token } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';

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
