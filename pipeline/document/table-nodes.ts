import type { PhrasingContent, Table, Text } from 'mdast';

/** A stretch of the source, in UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** A table node of cells that each stand in stretches of the source, line by line. */
export function tableNode(rows: readonly (readonly (readonly Stretch[])[])[], source: string): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((lines) => ({ type: 'tableCell', children: cellContent(lines, source) })),
    })),
  };
}

function cellContent(lines: readonly Stretch[], source: string): PhrasingContent[] {
  return lines
    .filter(({ start, end }) => end > start)
    .flatMap(({ start, end }, at): PhrasingContent[] =>
      at === 0 ? [textNode(start, end, source)] : [{ type: 'break' }, textNode(start, end, source)],
    );
}

/** The text of a stretch of the source. */
export function textNode(start: number, end: number, source: string): Text {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { type: 'text', value: source.slice(start, end), position: { start: point(start), end: point(end) } };
}
