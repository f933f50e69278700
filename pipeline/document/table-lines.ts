import type { Paragraph, RootContent, Table } from 'mdast';
import { type Stretch, textNode } from './table-nodes.ts';

/** A table and the lines that it stands on, from the first to behind the last. */
export interface LinedTable {
  table: Table;
  from: number;
  to: number;
}

/** Whether a node is a paragraph of nothing but text, as what is left of a table is. */
export function isPlain(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'break');
}

/** Whether a cell holds a figure and nothing else: `1.250,5`, `-3`, `89%`. */
export function isFigureCell(text: string): boolean {
  return /^[-+]?\d[\d.,]*%?$/.test(text);
}

/** The lines of the source between two offsets, without their line feeds. */
export function linesBetween(start: number, end: number, source: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let at = start; at < end; ) {
    const found = source.indexOf('\n', at);
    const to = found < 0 || found > end ? end : found;
    lines.push({ start: at, end: to });
    at = to + 1;
  }
  return lines;
}

/** The tables in the order of their lines, and a paragraph of each run of lines between them. */
export function withLinesBetween(
  tables: readonly LinedTable[],
  lines: readonly Stretch[],
  source: string,
): RootContent[] {
  const made: RootContent[] = [];
  let kept = 0;
  const keep = (to: number) => {
    const [first, last] = [lines[kept], lines[to - 1]];
    if (first && last && to > kept)
      made.push({ type: 'paragraph', children: [textNode(first.start, last.end, source)] });
  };
  for (const { table, from, to } of tables) {
    keep(from);
    made.push(table);
    kept = to;
  }
  keep(lines.length);
  return made;
}
