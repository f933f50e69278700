import type { Paragraph, RootContent, Table } from 'mdast';
import { firstPosition, firstStarting } from '../binary-search.ts';
import { type Stretch, textNode } from './table-nodes.ts';

/** A table and the lines that it stands on, from the first to behind the last. */
export interface LinedTable {
  table: Table;
  from: number;
  to: number;
}

/** A table and the stretch of the source that it takes the place of. */
export interface PlacedTable extends Stretch {
  table: Table;
}

/** Nodes with tables in the place of what these are made of; what else stands in a node that one cuts is a paragraph. */
export function withTables(
  nodes: readonly RootContent[],
  tables: readonly PlacedTable[],
  source: string,
): RootContent[] {
  return nodes.flatMap((node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) return [node];
    const first = firstPosition(tables.length, (at) => (tables[at] as PlacedTable).end <= from);
    const within = tables.slice(first, firstStarting(tables, to));
    if (within.length === 0) return [node];
    const pieces: RootContent[] = [];
    let at = from;
    for (const { table, start, end } of within) {
      pieces.push(...paragraphOf(at, start, source));
      if (start >= from) pieces.push(table);
      at = Math.min(end, to);
    }
    return [...pieces, ...paragraphOf(at, to, source)];
  });
}

/** A paragraph of a stretch of the source without the strokes and spaces at its ends; none where there is nothing else. */
function paragraphOf(start: number, end: number, source: string): Paragraph[] {
  const text = source.slice(start, Math.max(start, end));
  const from = start + (/^[\s|]*/.exec(text)?.[0].length ?? 0);
  let to = end;
  while (to > from && /[\s|]/.test(source.charAt(to - 1))) to--;
  if (to <= from) return [];
  const content = textNode(from, to, source);
  return [{ type: 'paragraph', children: [content], position: content.position }];
}

/** Whether a node is a paragraph of nothing but text, as what is left of a table is. */
export function isPlain(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'break');
}

/** Whether a cell holds a figure and nothing else: `1.250,5`, `-3`, `89%`. */
export function isFigureCell(text: string): boolean {
  return /^[-+]?\d[\d.,]*%?$/.test(text);
}

/** `12`, `Trang 12/30`, `- 12 -`: whether a line numbers a page, and says nothing else. */
export function isPageNumber(text: string): boolean {
  return /^(?:[-–] )?(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?(?: ?[-–])?$/iu.test(text.trim());
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
