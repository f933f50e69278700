import type { Paragraph, Root, RootContent } from 'mdast';
import { isFigureCell, isPlain, type LinedTable, linesBetween, withLinesBetween } from './table-lines.ts';
import { type Stretch, tableNode } from './table-nodes.ts';

/** Fewest lines in a row that make a table, and fewest separators in each. */
const fewestLines = 3;
const fewestSeparators = 2;

/**
 * Replaces lines that tabs or upright strokes part into as many cells each by table nodes: what is left of tables where a
 * converter wrote them as text. Three such lines with a figure in one are a table.
 */
export function plainTables(tree: Root, source: string): void {
  if (!/\t.*\t|\|.*\|/.test(source)) return;
  tree.children = tree.children.flatMap((node) => (isPlain(node) ? divide(node, source) : [node]));
}

interface Line extends Stretch {
  cells: Stretch[];
}

function divide(node: Paragraph, source: string): RootContent[] {
  const lines = linesOf(node, source);
  const tables: LinedTable[] = [];
  for (let from = 0; from < lines.length; ) {
    const to = runEnd(lines, from);
    const rows = lines.slice(from, to);
    if (rows.length >= fewestLines && rows.some((line) => hasFigure(line, source))) {
      const head = headAbove(lines, from, tables.at(-1)?.to ?? 0, source);
      const cells = rows.map((line) => line.cells.map((cell) => [cell]));
      tables.push({ table: tableNode([...head, ...cells], source), from: from - head.length, to });
    }
    from = to;
  }
  return tables.length > 0 ? withLinesBetween(tables, lines, source) : [node];
}

/** The head on the line above rows of which the first has figures, where what it has over their names was left out with its tab; none for other lines. */
function headAbove(lines: readonly Line[], from: number, free: number, source: string): Stretch[][][] {
  const [above, first] = [lines[from - 1], lines[from]];
  if (!above || !first || from <= free || above.cells.length !== first.cells.length - 1) return [];
  return hasFigure(first, source) && !hasFigure(above, source) ? [[[], ...above.cells.map((cell) => [cell])]] : [];
}

/** The lines of a paragraph; a tab before the first one is no part of its node, and opens a cell. */
function linesOf({ position }: Paragraph, source: string): Line[] {
  const start = source.lastIndexOf('\n', (position?.start.offset ?? 0) - 1) + 1;
  return linesBetween(start, position?.end.offset ?? start, source).map((line) => ({
    ...line,
    cells: cellsOf(line, source),
  }));
}

/** The cells of a line: none where too little parts it. */
function cellsOf({ start, end }: Stretch, source: string): Stretch[] {
  const line = source.slice(start, end);
  const separator = line.includes('\t') ? '\t' : '|';
  const parts = line.split(separator);
  if (parts.length <= fewestSeparators) return [];
  let at = start;
  return parts.map((part) => {
    const cell = { start: at, end: at + part.length };
    at = cell.end + 1;
    return cell;
  });
}

/** Where the lines of as many cells as a line has end; two of them hold something in each. */
function runEnd(lines: readonly Line[], from: number): number {
  const width = lines[from]?.cells.length ?? 0;
  let to = from + 1;
  if (width > 0) while (lines[to]?.cells.length === width) to++;
  return to;
}

function hasFigure({ cells }: Line, source: string): boolean {
  return cells.slice(1).some(({ start, end }) => isFigureCell(source.slice(start, end).trim()));
}
