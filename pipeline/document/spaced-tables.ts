import type { Paragraph, Root, RootContent } from 'mdast';
import type { Codebook } from '../codebook.ts';
import { headAbove } from './spaced-heads.ts';
import { cellsOf, joined, namesGoingOn, type Row, readRow } from './spaced-rows.ts';
import { isPageNumber, isPlain, type LinedTable, linesBetween, withLinesBetween } from './table-lines.ts';
import { tableNode } from './table-nodes.ts';

/** Fewest rows that make a table, and fewest figures in each. */
const fewestRows = 3;
const fewestFigures = 2;

/**
 * Replaces lines such as `2 Năng suất lúa tạ/ha 52,0 53,0 101,9` by table nodes: tables whose cells a converter wrote with nothing
 * but spaces between. Rows of as many figures each are a table where the line above them parts into as many heads; other
 * lines stay as they are, as nothing would tell what their figures are.
 */
export function spacedTables(tree: Root, source: string, codebook: Codebook): void {
  if (!/\d%? +[-+]?\d[\d.,]*%?[ \r]*\n/.test(source)) return;
  tree.children = tree.children.flatMap((node) => (isPlain(node) && divide(node, source, codebook)) || [node]);
}

/** The tables, and the lines around them, of a paragraph; null without a table. */
function divide({ position }: Paragraph, source: string, codebook: Codebook): RootContent[] | null {
  const lines = linesBetween(position?.start.offset ?? 0, position?.end.offset ?? 0, source);
  const rows = lines.map((line) => readRow(line, source));
  const isPage = lines.map(({ start, end }) => isPageNumber(source.slice(start, end)));
  const goesOn = namesGoingOn(rows, lines, source);
  const runs = runsOf(
    rows,
    rows.map((_, at) => isPage[at] === true || goesOn[at] === true),
  );
  const tables: LinedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { to, width, filled } = runs[at] as Run;
    if (width < fewestFigures || filled < fewestRows) continue;
    const found = headAbove(lines, rows, at, width, source);
    if (!found) continue;
    const { head, from, first } = found;
    let end = to;
    while (goesOn[end]) end++;
    const named = lines.slice(first, end).map((line, i) => (goesOn[first + i] ? line : (rows[first + i] ?? null)));
    const cells = joined(named, source).map((row) => cellsOf(row, width, head.hasUnit, source, codebook));
    const heads = head.below ? [head.cells, head.below] : [head.cells];
    tables.push({ table: tableNode([...heads, ...cells], source), from, to: end });
    at = end;
  }
  return tables.length > 0 ? withLinesBetween(tables, lines, source) : null;
}

/** The rows from a line on that have as many figures each: where they end, how many figures that is, and how many rows have them. */
interface Run {
  to: number;
  width: number;
  filled: number;
}

/** The run that begins with each line, none with the number of a page or what goes on with a name; a line without figures heads a group of the next ones, and one that is no row has none. */
function runsOf(rows: readonly (Row | null)[], isNone: readonly boolean[]): Run[] {
  const none: Run = { to: 0, width: 0, filled: 0 };
  const runs: Run[] = rows.map(() => none);
  let next = none;
  for (let at = rows.length - 1; at >= 0; at--) {
    // These part no rows.
    if (isNone[at]) continue;
    const width = rows[at]?.figures.length;
    if (width === undefined) next = { to: at, width: 0, filled: 0 };
    else if (width > 0 && width === next.width) next = { ...next, filled: next.filled + 1 };
    else if (width > 0) next = { to: at + 1, width, filled: 1 };
    runs[at] = next;
  }
  return runs;
}
