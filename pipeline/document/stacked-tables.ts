import type { List, Root, RootContent, Table } from 'mdast';
import { firstPosition } from '../binary-search.ts';
import type { Codebook } from '../codebook.ts';
import { cellsOfNode, isFigure, isName, isOrdinal, isYear, type StackedCell } from './stacked-cells.ts';
import { tableNode, textNode } from './table-nodes.ts';
import { isUnitName, nameHead, ordinalHead, unitHead } from './table-words.ts';

/** Fewest rows with figures that make a table, fewest figures in all of them, and most columns. */
const fewestRows = 2;
const fewestFigures = 4;
/** Most rows in a row that only name a group. */
const mostGroups = 3;
/** Rows that tell whether a column of words is one: no more are read for a head that is none. */
const enoughRows = 8;
const mostColumns = 20;

/**
 * Replaces cells that each stand alone, as paragraphs, as lines or between strokes, by table nodes: what is left of tables
 * where a converter put one cell below the other. They are a table where as many heads as its rows have cells open it.
 */
export function stackedTables(tree: Root, source: string, codebook: Codebook): void {
  if (!loneFigures.test(source)) return;
  const cells: StackedCell[] = [];
  const firsts: number[] = [];
  for (const node of tree.children) {
    firsts.push(cells.length);
    // What holds no cells stands between them, as a cell that none of a table may be.
    cells.push(...(cellsOfNode(node, source) ?? [{ lines: [], text: '' }]));
  }
  firsts.push(cells.length);
  const tables = tablesIn(cells, source, codebook);
  if (tables.length === 0) return;
  tree.children = tree.children.flatMap((node, at) =>
    piecesOf(node, cells, firsts[at] as number, firsts[at + 1] as number, tables, source),
  );
}

/** A line of nothing but a figure. */
const loneFigures = /(?:^|\n)[ \t|]*[-+]?\d[\d.,]*%?[ \t|\r]*(?:\n|$)/;

interface StackedTable {
  table: Table;
  /** Its cells, `[from, to)`. */
  from: number;
  to: number;
}

/** A node whose cells are `[from, to)`: the tables that begin in it, and what of it stands outside of tables. */
function piecesOf(
  node: RootContent,
  cells: readonly StackedCell[],
  from: number,
  to: number,
  tables: readonly StackedTable[],
  source: string,
): RootContent[] {
  const first = firstPosition(tables.length, (at) => (tables[at] as StackedTable).to <= from);
  const end = firstPosition(tables.length, (at) => (tables[at] as StackedTable).from < to);
  const within = tables.slice(first, end);
  if (within.length === 0) return [node];
  const pieces: RootContent[] = [];
  let at = from;
  const keep = (end: number) => {
    const [first, last] = [cells[at], cells[end - 1]];
    if (end <= at || !first || !last) return;
    if (node.type === 'list')
      pieces.push({ ...node, children: node.children.slice(at - from, end - from) } satisfies List);
    else pieces.push({ type: 'paragraph', children: [textNode(startOf(first), endOf(last), source)] });
  };
  for (const each of within) {
    keep(each.from);
    if (each.from >= from) pieces.push(each.table);
    at = Math.min(each.to, to);
  }
  keep(to);
  return pieces;
}

function startOf({ lines }: StackedCell): number {
  return lines[0]?.start ?? 0;
}

function endOf({ lines }: StackedCell): number {
  return lines.at(-1)?.end ?? 0;
}

function tablesIn(cells: readonly StackedCell[], source: string, codebook: Codebook): StackedTable[] {
  const tables: StackedTable[] = [];
  for (let at = 0; at < cells.length; ) {
    const found = tableAt(cells, at, codebook);
    if (found) {
      const rows = found.rows.map((row) => row.map((cell) => cell?.lines ?? []));
      tables.push({ table: tableNode(rows, source), from: at, to: found.to });
    }
    at = found?.to ?? at + 1;
  }
  return tables;
}

/** What a column holds: the ordinals, the names or the units of rows, figures, or other words. */
type Kind = 'ordinal' | 'name' | 'unit' | 'figure' | 'words';
type Row = (StackedCell | null)[];

/** A row, with how many of its cells are figures, and the cell behind its last. */
interface RowRead {
  cells: Row;
  figures: number;
  to: number;
}

interface Found {
  rows: Row[];
  /** The cell behind the last. */
  to: number;
}

/** The table whose head opens with a cell; null where none does. */
function tableAt(cells: readonly StackedCell[], at: number, codebook: Codebook): Found | null {
  const text = (ordinal: number) => cells[ordinal]?.text ?? '';
  const fixed: Kind[] = ordinalHead.test(text(at)) ? ['ordinal', 'name'] : ['name'];
  const isAnchored = fixed.length > 1 || nameHead.test(text(at));
  if (!isAnchored) return isTime(text(at)) ? tableOfTimes(cells, at, codebook) : null;
  if (unitHead.test(text(at + fixed.length))) fixed.push('unit');
  for (let width = fixed.length + 1; width <= mostColumns; width++) {
    const head = cells.slice(at, at + width);
    if (head.length < width || !head.every(mayHead)) return null;
    const found = rowsBelow(cells, at + width, fixed, head, codebook);
    if (found) return { rows: [head, ...found.rows], to: found.to };
  }
  return null;
}

/** Whether a cell may head a column: words or a year, and no name of a row behind its ordinal. */
function mayHead(cell: StackedCell): boolean {
  return isYear(cell.text) || (isName(cell) && !/^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)] /.test(cell.text));
}

/** `2022`, `2023` above `Dân số`, `4.100`, `4.150`: a head of nothing but times, over rows that open with a name. */
function tableOfTimes(cells: readonly StackedCell[], at: number, codebook: Codebook): Found | null {
  let to = at;
  while (to < at + mostColumns && isTime(cells[to]?.text ?? '')) to++;
  if (to < at + 2) return null;
  const head = [null, ...cells.slice(at, to)];
  const found = rowsBelow(cells, to, ['name'], head, codebook);
  return found ? { rows: [head, ...found.rows], to: found.to } : null;
}

/** `2023`, `Năm 2023`, `Tháng 5`, `Quý I/2024`: what heads a column by when it is. */
function isTime(text: string): boolean {
  return isYear(text) || /^(?:năm|tháng|quý|sơ bộ|ước(?: tính)?) (?:\d|[IV]+(?!\p{L}))[^;:]{0,20}$/iu.test(text);
}

/** The rows from a cell on, by the first whose cells are as many as the heads; null where those with figures are too few. */
function rowsBelow(
  cells: readonly StackedCell[],
  from: number,
  fixed: readonly Kind[],
  head: Row,
  codebook: Codebook,
): Found | null {
  const kinds = kindsOf(cells, from, fixed, head, codebook);
  if (!kinds) return null;
  const rows: RowRead[] = [];
  const filled: RowRead[] = [];
  // Rows up to the last with figures: names behind it are of what stands below the table.
  let end = 0;
  for (let at = from; rows.length - end <= mostGroups; ) {
    const row = readRow(cells, at, kinds, codebook);
    if (!row) break;
    rows.push(row);
    at = row.to;
    if (row.figures === 0) continue;
    filled.push(row);
    end = rows.length;
    if (filled.length === enoughRows && !tellsWords(filled, kinds, head)) return null;
  }
  const last = filled.at(-1);
  const isTable = filled.length >= fewestRows && filled.length * (last?.figures ?? 0) >= fewestFigures;
  if (!last || !isTable || !tellsWords(filled, kinds, head)) return null;
  return { rows: rows.slice(0, end).map((row) => row.cells), to: last.to };
}

/** Whether each column of words but that of remarks has some in at least half of the rows. */
function tellsWords(rows: readonly RowRead[], kinds: readonly Kind[], head: Row): boolean {
  return kinds.every((kind, at) => {
    if (kind !== 'words' || remarks.test(head[at]?.text ?? '')) return true;
    return rows.filter(({ cells }) => cells[at] !== null).length * 2 >= rows.length;
  });
}

const remarks = /^ghi chú$/iu;

/** What each column holds, by the first row below the head, or the first under one that only names a group. */
function kindsOf(
  cells: readonly StackedCell[],
  from: number,
  fixed: readonly Kind[],
  head: Row,
  codebook: Codebook,
): Kind[] | null {
  const hasRemarks = remarks.test(head.at(-1)?.text ?? '');
  for (const skipped of [0, fixed[0] === 'ordinal' ? 2 : 1]) {
    const first = from + skipped;
    const row = cells.slice(first, first + head.length - (hasRemarks ? 1 : 0));
    const opens = fixed.every((kind, at) => fits(cells, first + at, kind, codebook));
    const rest = row.slice(fixed.length).map((cell): Kind => (isFigure(cell.text) ? 'figure' : 'words'));
    if (opens && rest.includes('figure') && row.every(({ text }) => text !== ''))
      return [...fixed, ...rest, ...(hasRemarks ? (['words'] as const) : [])];
  }
  return null;
}

/** Whether a cell may stand in a column; an unknown unit does where a figure follows. */
function fits(cells: readonly StackedCell[], at: number, kind: Kind, codebook: Codebook): boolean {
  const [cell = none, next = none] = cells.slice(at, at + 2);
  switch (kind) {
    case 'figure':
      return isFigure(cell.text);
    case 'ordinal':
      return isOrdinal(cell.text);
    case 'unit':
      return isName(cell) && (isUnitName(codebook, cell.text) || isFigure(next.text));
    default:
      return isName(cell);
  }
}

/** The row that begins with a cell; null where it has figures in some of its columns and not in others, or begins none. */
function readRow(
  cells: readonly StackedCell[],
  from: number,
  kinds: readonly Kind[],
  codebook: Codebook,
): RowRead | null {
  const row: Row = kinds.map(() => null);
  const of = (kind: Kind) => kinds.indexOf(kind);
  let at = from;
  const take = (column: number) => {
    row[column] = cells[at++] as StackedCell;
  };
  const next = () => cells[at] ?? none;
  if (kinds[0] === 'ordinal' && isOrdinal(next().text)) take(0);
  if (!isName(next())) return null;
  take(of('name'));
  const nameEnd = at;
  let figures = 0;
  for (let column = of('name') + 1; column < kinds.length; column++) {
    const kind = kinds[column] as Kind;
    if (!fits(cells, at, kind, codebook)) continue;
    // `KINH TẾ`, `1`, `Thu ngân sách`: the ordinal of the row below one that only names a group.
    if (at === nameEnd && opensRow(cells, at, kinds)) break;
    if (kind === 'words' && opensRow(cells, at, kinds)) continue;
    take(column);
    if (kind === 'figure') figures++;
  }
  const all = kinds.filter((kind) => kind === 'figure').length;
  return figures === 0 || figures === all ? { cells: row, figures, to: at } : null;
}

const none: StackedCell = { lines: [], text: '' };

/** Whether a row begins with a cell: its ordinal and a name, or a name that what a row has next follows. */
function opensRow(cells: readonly StackedCell[], at: number, kinds: readonly Kind[]): boolean {
  const [first = none, second = none, third = none] = cells.slice(at, at + 3);
  if (kinds[0] === 'ordinal' && isOrdinal(first.text) && isName(second)) return true;
  if (!isName(first)) return false;
  return kinds.includes('unit') ? isName(second) && isFigure(third.text) : isFigure(second.text);
}
