import { type Token, tokenize } from './tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  value: Value | undefined;
}

/** Phrases by their words, for finding the longest that a run of tokens begins with. */
export class PhraseBook<Value> {
  readonly #root: Node<Value> = { next: null, value: undefined };

  /** Adds a phrase; the first value that is given for a phrase stays. */
  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (const token of tokenize(phrase)) {
      node.next ??= new Map();
      let next = node.next.get(token.fold);
      if (!next) {
        next = { next: null, value: undefined };
        node.next.set(token.fold, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at token `at` and ends before `limit`, with the index of the token behind it. */
  match(tokens: readonly Token[], at: number, limit = tokens.length): { value: Value; next: number } | null {
    let node: Node<Value> | undefined = this.#root;
    let found: { value: Value; next: number } | null = null;
    for (let i = at; i < limit && node?.next; i++) {
      node = node.next.get((tokens[i] as Token).fold);
      if (node?.value !== undefined) found = { value: node.value, next: i + 1 };
    }
    return found;
  }

  /** Whether a phrase may begin with this word. */
  opens(word: string): boolean {
    return this.#root.next?.has(word) ?? false;
  }
}
