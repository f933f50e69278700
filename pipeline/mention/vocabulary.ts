const ids = new Map<string, number>();

/**
 * The folded words of all phrases that are looked for, each with a number: a phrase is found by the numbers of its words,
 * without comparing letters. It grows with the codebook, never with what is read:
 * tokens have the numbers that were known when they were made.
 */
export const vocabulary = {
  /** The number of a word, which is learnt if it is new; 1 for the first. */
  learn(word: string): number {
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size + 1;
      ids.set(word, id);
    }
    return id;
  },

  /** The number of a word; 0 for one that is in no phrase. */
  idOf(word: string): number {
    return ids.get(word) ?? 0;
  },

  get size(): number {
    return ids.size;
  },
};
