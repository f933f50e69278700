import { PairTable, root, type WordTree } from '../../mention/word-tree.ts';

/** A word as expressions have it. */
export interface Word {
  word: string;
  /** Its number in the vocabulary. */
  id: number;
  /** The same without its marks; empty for figures, signs and little words. */
  bare: string;
}

/** Whether a word is missed between two others, in the order of reading. */
export type IsMissed = (before: Word, word: Word, behind: Word) => boolean;

/** Letters that a word needs for one of them to be a slip. */
const leastLetters = 4;
const none: number[] = [];

/**
 * Expressions by their words, read in one direction. The words that may follow another lie side by side in tables: a search
 * looks at all of them, and as objects they would lie all over the memory.
 */
export class ExpressionTree {
  /** By nodes: where those behind a node begin in the tables, and where they end. */
  readonly #first: Int32Array;
  /** The tables: nodes, the numbers of their words, and what their words look like without their marks. */
  readonly #behind: Int32Array;
  readonly #ids: Int32Array;
  readonly #shapes: Int32Array;
  /** By nodes: their words, and whether an expression ends there. */
  readonly #words: Word[] = [{ word: '', id: 0, bare: '' }];
  readonly #ends: Uint8Array;
  /** By a node and a word that may follow it where one is missing: the node of that word; of nodes that were asked for. */
  readonly #skips = new PairTable();
  readonly #isAsked: Uint8Array;

  readonly #isMissed: IsMissed;

  /** @param tree empty; it numbers the nodes, and finds those behind the root, which are too many to go through */
  constructor(expressions: readonly (readonly Word[])[], tree: WordTree, isMissed: IsMissed) {
    this.#isMissed = isMissed;
    const above = [root];
    const last = expressions.map((words) => {
      let node = root;
      for (const word of words) {
        const before = node;
        node = tree.grow(before, word.id);
        if (node === this.#words.length) {
          this.#words.push(word);
          above.push(before);
        }
      }
      return node;
    });
    const size = this.#words.length;
    this.#isAsked = new Uint8Array(size);
    this.#ends = new Uint8Array(size);
    for (const node of last) this.#ends[node] = 1;
    this.#first = firstOfEach(above);
    [this.#behind, this.#ids, this.#shapes] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    const next = this.#first.slice();
    for (let node = 1; node < size; node++) {
      const before = above[node] as number;
      const place = next[before] as number;
      const { id, bare } = this.#wordOf(node);
      next[before] = place + 1;
      this.#behind[place] = node;
      this.#ids[place] = id;
      this.#shapes[place] = shapeOf(bare);
    }
  }

  /** The node that a word leads to; 0 where no expression goes on so. */
  step(node: number, id: number | undefined): number {
    if (id === undefined || id === 0) return root;
    const ids = this.#ids;
    const end = this.#first[node + 1] as number;
    for (let place = this.#first[node] as number; place < end; place++)
      if (ids[place] === id) return this.#behind[place] as number;
    return root;
  }

  word(node: number): string {
    return this.#wordOf(node).word;
  }

  /** Whether an expression ends at a node. */
  ends(node: number): boolean {
    return this.#ends[node] === 1;
  }

  /** The nodes behind one whose words are another without its marks, or one letter off it: `chỉ` for `chi`. */
  near(node: number, bare: string): readonly number[] {
    const shape = shapeOf(bare);
    if (shape === 0) return none;
    let found = none;
    const end = this.#first[node + 1] as number;
    for (let place = this.#first[node] as number; place < end; place++) {
      if (!mayBeNear(this.#shapes[place] as number, shape)) continue;
      const behind = this.#behind[place] as number;
      if (!isNear(this.#wordOf(behind).bare, bare)) continue;
      if (found === none) found = [];
      found.push(behind);
    }
    return found;
  }

  /** The node behind another of the word that is missing before what stands there; 0 where none is. */
  missing(node: number, id: number): number {
    if (this.#isAsked[node] === 0) this.#findSkips(node);
    return this.#skips.get(node, id);
  }

  #findSkips(node: number): void {
    this.#isAsked[node] = 1;
    for (const missing of this.#nodesBehind(node))
      for (const next of this.#nodesBehind(missing))
        if (this.#isMissed(this.#wordOf(node), this.#wordOf(missing), this.#wordOf(next)))
          this.#skips.set(node, this.#wordOf(next).id, missing);
  }

  #wordOf(node: number): Word {
    return this.#words[node] as Word;
  }

  #nodesBehind(node: number): Int32Array {
    return this.#behind.subarray(this.#first[node], this.#first[node + 1]);
  }
}

/** Where each node's own begin when all nodes stand in the order of the nodes above them. */
function firstOfEach(above: readonly number[]): Int32Array {
  const first = new Int32Array(above.length + 1);
  for (let node = 1; node < above.length; node++) (first[(above[node] as number) + 1] as number)++;
  for (let node = 1; node <= above.length; node++) first[node] = (first[node] as number) + (first[node - 1] as number);
  return first;
}

/** The length and the first and last letter of a word in one number; 0 for no word. */
function shapeOf(bare: string): number {
  const { length } = bare;
  return length && (length << 16) | ((bare.charCodeAt(0) & 0xff) << 8) | (bare.charCodeAt(length - 1) & 0xff);
}

/** Whether words of two shapes may be near: one letter off, they still begin or end alike. */
function mayBeNear(first: number, second: number): boolean {
  const other = first ^ second;
  return ((other & 0xff00) === 0 || (other & 0xff) === 0) && Math.abs((first >> 16) - (second >> 16)) < 2;
}

/** `chi` for `chỉ`, `tiêu` for `tiết`: words without their marks that are one, or differ by one letter. */
function isNear(a: string, b: string): boolean {
  return a === b || (a.length >= leastLetters && b.length >= leastLetters && isOneLetter(a, b));
}

function isOneLetter(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let i = a.length;
  let j = b.length;
  while (i > same && j > same && a.charCodeAt(i - 1) === b.charCodeAt(j - 1)) {
    i--;
    j--;
  }
  return i - same <= 1 && j - same <= 1;
}
