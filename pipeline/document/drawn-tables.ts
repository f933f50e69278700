import type { Root, RootContent } from 'mdast';
import { isFigureCell, type LinedTable, linesBetween } from './table-lines.ts';
import { type Stretch, tableNode } from './table-nodes.ts';

/** A line of the source. */
interface Line extends Stretch {
  text: string;
}

const anyRule = /^[ \t]*(?:\+[-=:]{2,}|-{2,} +-{2,})/m;
/** The rules of a grid: `+-----+-----+`, below its head `+=====+=====+`. */
const gridRule = /^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/;
const gridLine = /^[ \t]*[|+].*[|+][ \t]*$/;
/** The rule below the head of a table without bars, a run of dashes for each column, and the one that closes it or opens it. */
const columnRule = /^[ \t]*-{2,}(?: +-{2,})+[ \t]*$/;
const closingRule = /^[ \t]*-{4,}[ \t]*$/;
/** Most edges of the columns of a grid. */
const mostColumns = 60;
/** Most lines of a head without bars. */
const longestHead = 8;

/**
 * Replaces the tables that Pandoc draws by table nodes: grids, and columns under runs of dashes. The lines under the address of a
 * letterhead are dashes too: columns without a figure are none.
 */
export function drawnTables(tree: Root, source: string): void {
  if (!anyRule.test(source)) return;
  const lines = linesBetween(0, source.length, source).map(
    (line): Line => ({ ...line, text: source.slice(line.start, line.end).replace(/\r$/, '') }),
  );
  const found: LinedTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const gridEnd = endOfGrid(lines, at);
    const drawn =
      gridEnd > at ? readGrid(lines, at, gridEnd, source) : columnsAt(lines, at, found.at(-1)?.to ?? 0, source);
    if (drawn) found.push(drawn);
    at = drawn?.to ?? Math.max(gridEnd, at + 1);
  }
  tree.children = withTables(tree.children, found, lines);
}

/** The nodes, with tables in the place of those on their lines; where one of these begins before a table or goes on behind it, all stay. */
function withTables(
  nodes: readonly RootContent[],
  tables: readonly LinedTable[],
  lines: readonly Line[],
): RootContent[] {
  const made: RootContent[] = [];
  let next = 0;
  for (const { table, from, to } of tables) {
    const [start, end] = [(lines[from] as Line).start, (lines[to - 1] as Line).end];
    const first = next;
    while (next < nodes.length && startOf(nodes[next]) < end) next++;
    const on = nodes.slice(first, next).findIndex((node) => endOf(node) > start);
    const replaced = on < 0 ? [] : nodes.slice(first + on, next);
    made.push(...nodes.slice(first, next - replaced.length));
    const isWhole = replaced.length > 0 && replaced.every((node) => startOf(node) >= start && endOf(node) <= end);
    made.push(...(isWhole ? [table] : replaced));
  }
  return [...made, ...nodes.slice(next)];
}

function startOf(node: RootContent | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function endOf(node: RootContent): number {
  return node.position?.end.offset ?? 0;
}

/** Where the lines of the grid that begins at a line end; at the line itself where none does. */
function endOfGrid(lines: readonly Line[], from: number): number {
  if (!gridRule.test(lines[from]?.text ?? '')) return from;
  let to = from + 1;
  while (to < lines.length && gridLine.test((lines[to] as Line).text)) to++;
  return to;
}

/** The table of the lines of a grid; null for rules without two rows. */
function readGrid(lines: readonly Line[], from: number, to: number, source: string): LinedTable | null {
  const drawn = lines.slice(from, to);
  const columns = [
    ...new Set(drawn.filter(isGridRule).flatMap(({ text }) => [...text.matchAll(/\+/g)].map(({ index }) => index))),
  ].sort((one, other) => one - other);
  if (columns.length > mostColumns) return null;
  const rows: Stretch[][][] = [];
  let isOpen = false;
  for (const line of drawn) {
    if (isGridRule(line)) isOpen = false;
    else {
      if (!isOpen) rows.push(columns.slice(1).map(() => []));
      isOpen = true;
      for (const [at, cell] of cellsBetweenBars(line, columns)) rows.at(-1)?.[at]?.push(cell);
    }
  }
  return rows.length > 1 ? { table: tableNode(rows, source), from, to } : null;
}

function isGridRule({ text }: Line): boolean {
  return gridRule.test(text);
}

/** The cells of a line of a grid, each by the column whose edge is the nearest to the bar before it. */
function cellsBetweenBars({ text, start }: Line, columns: readonly number[]): [number, Stretch][] {
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, i) => {
    const edges = columns.map((edge) => Math.abs(edge - bar));
    return [edges.indexOf(Math.min(...edges)), trimmed(text, start, bar + 1, bars[i + 1] as number)];
  });
}

/** The table without bars whose head a rule at a line closes; null for none. Its head begins no sooner than the table before it ends. */
function columnsAt(lines: readonly Line[], rule: number, floor: number, source: string): LinedTable | null {
  const text = lines[rule]?.text ?? '';
  if (!columnRule.test(text)) return null;
  const columns = [...text.matchAll(/-+/g)].map(({ index }) => index);
  let head = rule;
  while (head > Math.max(floor, rule - longestHead) && (lines[head - 1] as Line).text.trim() !== '') {
    head--;
    if (closingRule.test((lines[head] as Line).text)) break;
  }
  const isFramed = head < rule && closingRule.test((lines[head] as Line).text);
  const to = endOfColumns(lines, rule + 1, isFramed);
  const heads = lines.slice(isFramed ? head + 1 : head, rule);
  const body = lines.slice(rule + 1, to).filter((line) => !closingRule.test(line.text) && !columnRule.test(line.text));
  // Between rules an empty line ends a row; without them each line is one.
  const hasGaps = isFramed && body.some((line) => line.text.trim() === '');
  const rows = hasGaps ? groups(body) : body.filter((line) => line.text.trim() !== '').map((line) => [line]);
  const cells = [...(heads.length > 0 ? [heads] : []), ...rows].map((row) => cellsUnder(row, columns));
  const hasFigure = cells
    .slice(1)
    .some((row) => row.slice(1).some(([first]) => first && isFigureCell(source.slice(first.start, first.end))));
  return cells.length > 1 && hasFigure ? { table: tableNode(cells, source), from: head, to } : null;
}

/** Where the rows end: with the rule that closes a framed table, else before an empty line. */
function endOfColumns(lines: readonly Line[], from: number, isFramed: boolean): number {
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (closingRule.test(text) || columnRule.test(text)) return at + 1;
    if (!isFramed && text.trim() === '') return at;
  }
  return isFramed ? from : lines.length;
}

/** Lines that no empty one parts. */
function groups(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]];
  for (const line of lines)
    if (line.text.trim() === '') found.push([]);
    else found.at(-1)?.push(line);
  return found.filter((group) => group.length > 0);
}

/** The cells of a row, each what stands under its column on its lines. */
function cellsUnder(row: readonly Line[], columns: readonly number[]): Stretch[][] {
  return columns.map((column, i) =>
    row
      .map(({ text, start }) => trimmed(text, start, i === 0 ? 0 : column, columns[i + 1] ?? text.length))
      .filter(({ start, end }) => end > start),
  );
}

/** What stands in a stretch of a line, without the blanks around it. */
function trimmed(text: string, offset: number, from: number, to: number): Stretch {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { start: offset + start, end: offset + Math.max(start, from + part.trimEnd().length) };
}
