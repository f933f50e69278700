/** A field of an annotated record that was read otherwise, or not at all. */
export interface Miss {
  line: number;
  /** Table and field: `indicators: label`. */
  field: string;
  /** The figure or the name that it is about. */
  text: string;
  expected: string;
  found: string;
}

/** How one field fared: right among those read (precision) and among those annotated (recall). */
export interface Tally {
  right: number;
  read: number;
  annotated: number;
}

export interface Comparison {
  tallies: Map<string, Tally>;
  misses: Miss[];
}

export function emptyComparison(): Comparison {
  return { tallies: new Map(), misses: [] };
}

export function tallyOf({ tallies }: Comparison, field: string): Tally {
  const tally = tallies.get(field) ?? { right: 0, read: 0, annotated: 0 };
  tallies.set(field, tally);
  return tally;
}

/** Counts an annotated field as right, or as the miss that it is. */
export function count(comparison: Comparison, right: boolean, miss: Miss): void {
  const tally = tallyOf(comparison, miss.field);
  tally.annotated++;
  if (right) tally.right++;
  else comparison.misses.push(miss);
}

/** Several comparisons as one, fields in the order of their first appearance. */
export function addUp(comparisons: readonly Comparison[]): Comparison {
  const sum = emptyComparison();
  for (const { tallies, misses } of comparisons) {
    sum.misses.push(...misses);
    for (const [field, { right, read, annotated }] of tallies) {
      const tally = tallyOf(sum, field);
      tally.right += right;
      tally.read += read;
      tally.annotated += annotated;
    }
  }
  return sum;
}
