import type { Reading } from './reading.ts';

/** A block of a list with the entries under it. */
export interface Nested {
  reading: Reading;
  inner: Nested[];
}

interface Open {
  /** What marks the entries of one level alike: the bullet, or the numbering with its depth; null for words that open a list. */
  style: string | null;
  column: number;
  node: Nested;
}

/** Deepest list: one that nests further is no list of this genre. */
const deepest = 8;

/**
 * Blocks as a nested list. Markers of one kind at one indent are entries of one list; another kind, or a deeper indent,
 * stands under the entry before it. Words that end in a colon hold the entries behind them.
 */
export function nestLists(readings: readonly Reading[]): Nested[] {
  const roots: Nested[] = [];
  let open: Open[] = [];
  for (const reading of readings) {
    const node: Nested = { reading, inner: [] };
    const { marker, column } = reading.block;
    const style = marker === null ? null : styleOf(reading);
    if (style === null) open = [];
    else while (open.length > 0 && !isUnder(open, style, column)) open.pop();
    (open.at(-1)?.node.inner ?? roots).push(node);
    if (style !== null || reading.text.endsWith(':')) open.push({ style, column, node });
  }
  return roots;
}

function styleOf({ block: { marker, numbering } }: Reading): string {
  const text = marker ?? '';
  return numbering === null ? text : `${numbering} ${text.replace(/[^.)/]+/gu, 'n')}`;
}

/** Whether an entry stands under the last of those that are open. */
function isUnder(open: readonly Open[], style: string, column: number): boolean {
  const last = open.at(-1) as Open;
  const isDeeper = (each: Open) => column > each.column + 1;
  if (open.length > deepest) return false;
  if (last.style === null) return true;
  if (last.style === style) return isDeeper(last);
  return column >= last.column - 1 && !open.some((each) => each.style === style && !isDeeper(each));
}
