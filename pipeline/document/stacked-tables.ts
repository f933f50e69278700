import type { Root } from 'mdast';
import type { Codebook } from '../codebook.ts';
import { cellsOfNode, isFigure, isName, isYear, type Kind, type Row, type StackedCell } from './stacked-cells.ts';
import { headRows } from './stacked-heads.ts';
import { type Found, remarks, rowsBelow, rowsGoingOn, type Stack } from './stacked-rows.ts';
import { type PlacedTable, withTables } from './table-lines.ts';
import { tableNode } from './table-nodes.ts';
import { nameHead, ordinalHead, unitHead } from './table-words.ts';

/** Most columns of a table. */
const mostColumns = 20;

/**
 * Replaces cells that each stand alone, as paragraphs, as lines or between strokes, by table nodes: what is left of tables
 * where a converter put one cell below the other. They are a table where as many heads as its rows have cells open it.
 */
export function stackedTables(tree: Root, source: string, codebook: Codebook): void {
  if (!loneFigures.test(source)) return;
  // What holds no cells stands between them, as a cell that none of a table may be.
  const cells = tree.children.flatMap((node) => cellsOfNode(node, source) ?? [{ lines: [], text: '' }]);
  const tables = tablesIn({ cells, codebook }, source);
  if (tables.length > 0) tree.children = withTables(tree.children, tables, source);
}

/** A line of nothing but a figure. */
const loneFigures = /(?:^|\n)[ \t|]*[-+]?\d[\d.,]*%?[ \t|\r]*(?:\n|$)/;

function startOf({ lines }: StackedCell): number {
  return lines[0]?.start ?? 0;
}

function endOf({ lines }: StackedCell): number {
  return lines.at(-1)?.end ?? 0;
}

function tablesIn(stack: Stack, source: string): PlacedTable[] {
  const { cells } = stack;
  const tables: PlacedTable[] = [];
  for (let at = 0; at < cells.length; ) {
    let found = tableAt(stack, at);
    if (!found) at++;
    for (let from = at; found; found = rowsGoingOn(stack, from, found)) {
      const rows = found.rows.map((row) => row.map((cell) => cell?.lines ?? []));
      const [first, last] = [cells[from], cells[found.to - 1]] as [StackedCell, StackedCell];
      tables.push({ table: tableNode(rows, source), start: startOf(first), end: endOf(last) });
      at = found.to;
      // The number of a page may stand between the rows.
      from = pageNumber.test(cells[at]?.text ?? '') ? at + 1 : cells.length;
    }
  }
  return tables;
}

const pageNumber = /^\d{1,3}$/;

/** The table whose head opens with a cell; null where none does. */
function tableAt(stack: Stack, at: number): Found | null {
  const { cells } = stack;
  const text = (ordinal: number) => cells[ordinal]?.text ?? '';
  const fixed: Kind[] = ordinalHead.test(text(at)) ? ['ordinal', 'name'] : ['name'];
  const isAnchored = fixed.length > 1 || nameHead.test(text(at));
  if (!isAnchored) return isTime(text(at)) && !headsOther(text(at - 1)) ? tableOfTimes(stack, at) : null;
  if (unitHead.test(text(at + fixed.length))) fixed.push('unit');
  for (let width = fixed.length + 1; width <= mostColumns; width++) {
    const head = cells.slice(at, at + width);
    if (head.length < width || !head.every(mayHead)) break;
    const numbers = numbersBelow(stack, at + width, width);
    const found = rowsBelow(stack, at + width + numbers.length, fixed, head);
    if (found) return { ...found, rows: [head, ...(numbers.length > 0 ? [numbers] : []), ...found.rows] };
  }
  return tableOfTwo(stack, at, fixed);
}

/** The table under a head of two rows; null where none opens with a cell. */
function tableOfTwo(stack: Stack, at: number, fixed: readonly Kind[]): Found | null {
  const { cells } = stack;
  for (let count = fixed.length + fewestLower; count <= mostHeads && cells[at + count]; count++) {
    if (!mayHead(cells[at + count - 1] as StackedCell)) return null;
    // What stands behind the name of the first row tells at once that most heads are none.
    if (!opensFigures(stack, at + count, fixed) && !isNumber(cells[at + count])) continue;
    const heads = cells.slice(at, at + count);
    for (let width = fixed.length + 2; width < count; width++) {
      const numbers = numbersBelow(stack, at + count, width);
      const from = at + count + numbers.length;
      if (!opensFigures(stack, from, fixed)) continue;
      const last = heads.find(({ text }) => remarks.test(text)) ?? null;
      const found = rowsBelow(stack, from, fixed, [...Array<null>(width - 1).fill(null), last]);
      const above = found && headRows(heads, fixed.length, found.rows);
      if (found && above)
        return { ...found, rows: [...above, ...(numbers.length > 0 ? [numbers] : []), ...found.rows] };
    }
  }
  return null;
}

/** Most cells of a head of two rows, and fewest of them that are not of the first columns. */
const mostHeads = 30;
const fewestLower = 3;

/** Most cells of words between the name of a row, or of its group, and its first figure. */
const mostWords = 2;

function opensFigures({ cells }: Stack, from: number, fixed: readonly Kind[]): boolean {
  const first = from + fixed.length;
  return cells.slice(first, first + mostWords + 1).some(({ text }) => isFigure(text));
}

/** `A`, `B`, `1`, `2=1/5`: the cells that number so many columns; none where others stand there. */
function numbersBelow({ cells }: Stack, from: number, width: number): Row {
  if (!isNumber(cells[from])) return [];
  const row = cells.slice(from, from + width);
  return row.length === width && row.every(isNumber) ? row : [];
}

/** `A`, `(1)`, `4=3/2`: whether a cell may number a column. */
function isNumber(cell: StackedCell | undefined): boolean {
  return cell !== undefined && /^\(?(?:\p{L}|\d{1,2})\)?(?: ?=.{1,20})?$/u.test(cell.text);
}

/** `2024/2023`: two years that a column compares. */
const yearsCompared = /^(?:19|20)\d\d ?\/ ?(?:19|20)\d\d(?: ?\(%\))?$/;

/** Whether a cell may head a column: words or a year, and no name of a row behind its ordinal. */
function mayHead(cell: StackedCell): boolean {
  return (
    isYear(cell.text) ||
    yearsCompared.test(cell.text) ||
    (isName(cell) && !/^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)] /.test(cell.text))
  );
}

/** Whether a cell heads the ordinals, names or units of a table: what stands behind it heads no table by itself. */
function headsOther(text: string): boolean {
  return ordinalHead.test(text) || unitHead.test(text) || nameHead.test(text);
}

/** `2022`, `2023` above `Dân số`, `4.100`, `4.150`: a head of nothing but times, over rows that open with a name; the unit of all may stand between. */
function tableOfTimes(stack: Stack, at: number): Found | null {
  const { cells } = stack;
  let to = at;
  while (to < at + mostColumns && isTime(cells[to]?.text ?? '')) to++;
  if (to < at + 2) return null;
  const unit = unitLine.test(cells[to]?.text ?? '') ? (cells[to] as StackedCell) : null;
  const head = [unit, ...cells.slice(at, to)];
  const found = rowsBelow(stack, unit ? to + 1 : to, ['name'], head);
  return found && !found.kinds.includes('words') ? { ...found, rows: [head, ...found.rows] } : null;
}

const unitLine = /^\(?(?:đvt|đv|đơn vị)(?!\p{L})[^:]{0,20}:.{1,40}$/iu;

/** `2023`, `Năm 2023`, `Tháng 5`, `Lũy kế 10 tháng năm 2023`, `So với cùng kỳ (%)`: what heads a column by when it is. */
function isTime(text: string): boolean {
  return isYear(text) || yearsCompared.test(text) || (timed.test(text) && text.length <= longestTime);
}

/** Longest words of such a head, in characters. */
const longestTime = 90;
const timed =
  /^(?:(?:năm|tháng|quý|sơ bộ|(?:ước|ước tính|chính thức|thực hiện|kế hoạch|lũy kế|luỹ kế|cộng dồn|dự toán)(?: \p{L}+){0,3}) (?:\d|[IV]+(?!\p{L}))[^;:]*|(?:so với|so sánh|cùng kỳ)(?!\p{L})[^;:]*)$/iu;
