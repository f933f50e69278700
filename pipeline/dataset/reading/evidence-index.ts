/** A record with the stretch of the source that says it. */
interface Evidenced {
  source_start: number;
  source_end: number;
}

/** What the records under a node of the tree have at most and at least. */
interface Bounds {
  minStart: number;
  maxStart: number;
  minEnd: number;
  maxEnd: number;
}

/**
 * Finds records by where their evidence stands, in the order of their list. Made in linear time. As that order is nearly
 * the order of the text, a search looks at a few records only, where going over the list would look at all of them.
 */
export class EvidenceIndex<Item extends Evidenced> {
  readonly #items: readonly Item[];
  /** A binary tree in an array: the children of node `i` are `2i` and `2i + 1`, its leaves the items in their order. */
  readonly #nodes: (Bounds | undefined)[];
  readonly #leaves: number;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#leaves = 1;
    while (this.#leaves < items.length) this.#leaves *= 2;
    this.#nodes = new Array(2 * this.#leaves).fill(undefined);
    items.forEach(({ source_start: start, source_end: end }, i) => {
      this.#nodes[this.#leaves + i] = { minStart: start, maxStart: start, minEnd: end, maxEnd: end };
    });
    for (let i = this.#leaves - 1; i > 0; i--) this.#nodes[i] = union(this.#nodes[2 * i], this.#nodes[2 * i + 1]);
  }

  /** The first records whose evidence holds a stretch, `most` of them at most. */
  around(start: number, end: number, most: number): Item[] {
    return this.#search(most, ({ minStart, maxEnd }) => minStart <= start && end <= maxEnd);
  }

  /** The records whose evidence shares a character with a stretch. */
  overlapping(start: number, end: number): Item[] {
    return this.#search(Number.POSITIVE_INFINITY, ({ minStart, maxEnd }) => minStart < end && start < maxEnd);
  }

  /** The first record whose evidence lies in a stretch. */
  firstWithin(start: number, end: number): Item | null {
    return this.#search(1, ({ maxStart, minEnd }) => start <= maxStart && minEnd <= end)[0] ?? null;
  }

  /** The first items that pass; `may` tells whether some item under a node may pass, and of a leaf whether it does. */
  #search(most: number, may: (bounds: Bounds) => boolean): Item[] {
    const found: Item[] = [];
    this.#visit(1, most, may, found);
    return found;
  }

  #visit(node: number, most: number, may: (bounds: Bounds) => boolean, found: Item[]): void {
    const bounds = this.#nodes[node];
    if (found.length >= most || bounds === undefined || !may(bounds)) return;
    if (node >= this.#leaves) found.push(this.#items[node - this.#leaves] as Item);
    else {
      this.#visit(2 * node, most, may, found);
      this.#visit(2 * node + 1, most, may, found);
    }
  }
}

function union(first: Bounds | undefined, second: Bounds | undefined): Bounds | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return {
    minStart: Math.min(first.minStart, second.minStart),
    maxStart: Math.max(first.maxStart, second.maxStart),
    minEnd: Math.min(first.minEnd, second.minEnd),
    maxEnd: Math.max(first.maxEnd, second.maxEnd),
  };
}
