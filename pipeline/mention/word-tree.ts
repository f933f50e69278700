/** The node that everything begins at. */
export const root = 0;

/**
 * A tree of phrases by the numbers of their words, in one table: maps within maps would lie all over the memory, and a
 * step would wait for it several times.
 */
export class WordTree {
  /** Nodes under the root by the number of their word. */
  #first = new Int32Array(1024);
  /** All other nodes by the node above and the number of their word. */
  readonly #others = new PairTable();
  #nodes = 1;

  /** The node that a word leads to; 0 where no phrase goes on so. */
  step(node: number, id: number): number {
    return node === root ? (this.#first[id] ?? 0) : this.#others.get(node, id);
  }

  /** The node that a word leads to, made if there is none; nodes are numbered from 1. */
  grow(node: number, id: number): number {
    const known = this.step(node, id);
    if (known !== 0) return known;
    const made = this.#nodes++;
    if (node !== root) this.#others.set(node, id, made);
    else {
      if (id >= this.#first.length) this.#first = enlarged(this.#first, 2 * id);
      this.#first[id] = made;
    }
    return made;
  }
}

/** What an entry of a table has: two numbers and the number that they lead to. */
const fields = 3;

/** Numbers by pairs of positive numbers: a hash table that is at most half full. */
export class PairTable {
  #table = new Int32Array(fields * 1024);
  #size = 0;

  /** What a pair leads to; 0 where it leads nowhere. */
  get(first: number, second: number): number {
    return second === 0 ? 0 : (this.#table[this.#placeOf(first, second) + 2] as number);
  }

  /** Adds a pair. @param value what it leads to; not 0 */
  set(first: number, second: number, value: number): void {
    if (2 * fields * ++this.#size > this.#table.length) this.#enlarge();
    this.#put(first, second, value);
  }

  /** Adds one to what a pair leads to. */
  count(first: number, second: number): void {
    const counted = this.get(first, second);
    if (counted === 0) this.set(first, second, 1);
    else this.#put(first, second, counted + 1);
  }

  /** Where an entry stands in the table, or would. */
  #placeOf(first: number, second: number): number {
    const table = this.#table;
    const entries = table.length / fields;
    let place = fields * (hashOf(first, second) & (entries - 1));
    while (table[place + 2] !== 0 && (table[place] !== first || table[place + 1] !== second))
      place = place + fields === table.length ? 0 : place + fields;
    return place;
  }

  #enlarge(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += fields)
      if (old[at + 2] !== 0) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }

  #put(first: number, second: number, value: number): void {
    const place = this.#placeOf(first, second);
    this.#table[place] = first;
    this.#table[place + 1] = second;
    this.#table[place + 2] = value;
  }
}

/** A hash of two numbers, for its last bits. */
function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function enlarged(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
