import { type Token, tokenize } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';
import { root, WordTree } from './word-tree.ts';

/** Phrases by their words, for finding the longest that a run of tokens begins with. */
export class PhraseBook<Value> {
  readonly #tree = new WordTree();
  /** Values by the node where their phrase ends. */
  readonly #values: (Value | undefined)[] = [undefined];

  /** Adds a phrase; the first value that is given for a phrase stays. */
  add(phrase: string, value: Value): void {
    let node = root;
    for (const { fold } of tokenize(phrase)) {
      node = this.#tree.grow(node, vocabulary.learn(fold));
      if (node === this.#values.length) this.#values.push(undefined);
    }
    this.#values[node] ??= value;
  }

  /** The longest phrase that begins at token `at` and ends before `limit`, with the index of the token behind it. */
  match(tokens: readonly Token[], at: number, limit = tokens.length): { value: Value; next: number } | null {
    let node = root;
    let found: Value | undefined;
    let next = at;
    for (let i = at; i < limit; ) {
      node = this.#tree.step(node, (tokens[i++] as Token).id);
      if (node === root) break;
      const value = this.#values[node];
      if (value === undefined) continue;
      found = value;
      next = i;
    }
    return found === undefined ? null : { value: found, next };
  }

  /** Whether a phrase may begin with this token. */
  opens(token: Token | undefined): boolean {
    return token !== undefined && this.#tree.step(root, token.id) !== root;
  }
}
