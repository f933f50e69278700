import type { Paragraph, Root, RootContent } from 'mdast';
import { type Stretch, tableNode, textNode } from './table-nodes.ts';

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

function isPlain(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'break');
}

function divide(node: Paragraph, source: string): RootContent[] {
  const lines = linesOf(node, source);
  const made: RootContent[] = [];
  let from = 0;
  const keep = (to: number) => {
    const [first, last] = [lines[from], lines[to - 1]];
    if (first && last && to > from)
      made.push({ type: 'paragraph', children: [textNode(first.start, last.end, source)] });
  };
  for (let at = 0; at < lines.length; ) {
    const to = runEnd(lines, at);
    if (to - at >= fewestLines && lines.slice(at, to).some((line) => hasFigure(line, source))) {
      keep(at);
      made.push(
        tableNode(
          lines.slice(at, to).map(({ cells }) => cells.map((cell) => [cell])),
          source,
        ),
      );
      from = to;
    }
    at = to;
  }
  if (from === 0) return [node];
  keep(lines.length);
  return made;
}

function linesOf(node: Paragraph, source: string): Line[] {
  const start = source.lastIndexOf('\n', (node.position?.start.offset ?? 0) - 1) + 1;
  const end = node.position?.end.offset ?? start;
  const lines: Line[] = [];
  for (let at = start; at <= end; ) {
    const found = source.indexOf('\n', at);
    const to = found < 0 || found > end ? end : found;
    lines.push({ start: at, end: to, cells: cellsOf(source, at, to) });
    at = to + 1;
  }
  return lines;
}

/** The cells of a line: none where too little parts it. */
function cellsOf(source: string, start: number, end: number): Line['cells'] {
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

const figureCell = /^[-+]?\d[\d.,]*%?$/;

function hasFigure({ cells }: Line, source: string): boolean {
  return cells.slice(1).some(({ start, end }) => figureCell.test(source.slice(start, end).trim()));
}
