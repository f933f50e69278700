/** Entry of the table: a node, the number of a word, and the node that the word leads to. */
const fields = 3;

/** The node that everything begins at. */
export const root = 0;

/**
 * A tree of phrases by the numbers of their words, in one table: maps within maps would lie all over the memory, and a
 * step would wait for it several times.
 */
export class WordTree {
  /** Nodes under the root by the number of their word. */
  #first = new Int32Array(1024);
  /** All other nodes: a hash table that is at most half full. */
  #table = new Int32Array(fields * 1024);
  #size = 0;
  #nodes = 1;

  /** The node that a word leads to; 0 where no phrase goes on so. */
  step(node: number, id: number): number {
    if (node === root) return this.#first[id] ?? 0;
    return id === 0 ? 0 : (this.#table[this.#placeOf(node, id) + 2] as number);
  }

  /** The node that a word leads to, made if there is none; nodes are numbered from 1. */
  grow(node: number, id: number): number {
    const known = this.step(node, id);
    if (known !== 0) return known;
    const made = this.#nodes++;
    if (node === root) {
      if (id >= this.#first.length) this.#first = enlarged(this.#first, 2 * id);
      this.#first[id] = made;
    } else {
      if (2 * fields * ++this.#size > this.#table.length) this.#enlarge();
      this.#table.set([node, id, made], this.#placeOf(node, id));
    }
    return made;
  }

  /** Where an entry stands in the table, or would. */
  #placeOf(node: number, id: number): number {
    const table = this.#table;
    const entries = table.length / fields;
    let place = fields * (hashOf(node, id) & (entries - 1));
    while (table[place + 2] !== 0 && (table[place] !== node || table[place + 1] !== id))
      place = place + fields === table.length ? 0 : place + fields;
    return place;
  }

  #enlarge(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += fields)
      if (old[at + 2] !== 0)
        this.#table.set(old.subarray(at, at + fields), this.#placeOf(old[at] as number, old[at + 1] as number));
  }
}

/** A hash of two numbers: the place of an entry is its last bits. */
export function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function enlarged(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
