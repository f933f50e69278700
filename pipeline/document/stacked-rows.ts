import type { Codebook } from '../codebook.ts';
import { isFigure, isName, isOrdinal, type Kind, type Row, type StackedCell } from './stacked-cells.ts';
import { totalsRow } from './stacked-totals.ts';
import { isUnitName } from './table-words.ts';

/** Fewest rows with figures that make a table, and fewest figures in all of them. */
const fewestRows = 2;
const fewestFigures = 4;
/** Most rows in a row that only name a group. */
const mostGroups = 3;
/** Rows that tell whether a column of words is one: no more are read for a head that is none. */
const enoughRows = 8;

/** Cells as they stand one below the other, and what knows their units. */
export interface Stack {
  cells: readonly StackedCell[];
  codebook: Codebook;
}

/** A row, with how many of its cells are figures, and the cell behind its last. */
interface RowRead {
  cells: Row;
  figures: number;
  to: number;
}

/** Rows of a table, each with as many cells as its head. */
export interface Found {
  rows: Row[];
  kinds: readonly Kind[];
  /** The cell behind the last. */
  to: number;
}

/**
 * The rows from a cell on, by the first whose cells are as many as the heads; null where those with figures are too few.
 * @param fixed what the columns before those of the figures hold
 */
export function rowsBelow(stack: Stack, from: number, fixed: readonly Kind[], head: Row): Found | null {
  const kinds = kindsOf(stack, from, fixed, head);
  const read = kinds && rowsFrom(stack, from, kinds, head);
  const count = read?.filled.length ?? 0;
  const isTable = count >= fewestRows && count * (read?.filled[0]?.figures ?? 0) >= fewestFigures;
  return read && isTable && !holdsOrdinals(read) && tellsWords(read.filled, kinds, head) ? read : null;
}

/** Whether rows hold the ordinals of the next ones, as cells behind their last. */
function holdsOrdinals({ rows: [first, second], kinds }: Found): boolean {
  const ordinal = first?.[0]?.text ?? '';
  if (kinds[0] !== 'ordinal' || !/^\d+$/.test(ordinal) || second?.[0]) return false;
  return first?.some((cell, at) => at > 1 && cell?.text === String(Number(ordinal) + 1)) ?? false;
}

/** The rows of a table that go on from a cell, behind the number of a page; null for none with figures. */
export function rowsGoingOn(stack: Stack, from: number, { kinds }: Found): Found | null {
  const read = rowsFrom(stack, from, kinds, null);
  return read && read.filled.length > 0 ? read : null;
}

/** The rows from a cell on up to the last with figures; null where a column of words under a head turns out to hold none. */
function rowsFrom(
  stack: Stack,
  from: number,
  kinds: readonly Kind[],
  head: Row | null,
): (Found & { filled: RowRead[] }) | null {
  const rows: RowRead[] = [];
  const filled: RowRead[] = [];
  // Rows up to the last with figures: names behind it are of what stands below the table.
  let end = 0;
  for (let at = from; rows.length - end <= mostGroups; ) {
    const row = readRow(stack, at, kinds);
    if (!row) break;
    rows.push(row);
    at = row.to;
    if (row.figures === 0) continue;
    filled.push(row);
    end = rows.length;
    if (head && filled.length === enoughRows && !tellsWords(filled, kinds, head)) return null;
  }
  const read = rows.slice(0, end).map((row) => row.cells);
  const to = filled.at(-1)?.to ?? from;
  const totals = totalsRow(stack.cells, to, kinds, read);
  return { rows: totals ? [...read, totals.cells] : read, kinds, to: totals?.to ?? to, filled };
}

/** Whether each column of words but that of remarks has some in at least half of the rows. */
function tellsWords(rows: readonly RowRead[], kinds: readonly Kind[], head: Row): boolean {
  return kinds.every((kind, at) => {
    if (kind !== 'words' || remarks.test(head[at]?.text ?? '')) return true;
    return rows.filter(({ cells }) => cells[at] !== null).length * 2 >= rows.length;
  });
}

export const remarks = /^ghi chú$/iu;

/** What each column holds, by the first row below the head, or the first under one that only names a group. */
function kindsOf(stack: Stack, from: number, fixed: readonly Kind[], head: Row): Kind[] | null {
  const hasRemarks = remarks.test(head.at(-1)?.text ?? '');
  for (const skipped of [0, fixed[0] === 'ordinal' ? 2 : 1]) {
    const first = from + skipped;
    const row = stack.cells.slice(first, first + head.length - (hasRemarks ? 1 : 0));
    // Of a table that numbers its rows, what names a group is numbered: heads of a second row are none.
    if (skipped > 1 && !isOrdinal(stack.cells[from]?.text ?? '')) continue;
    const opens = fixed.every((kind, at) => fits(stack, first + at, kind));
    const rest = row.slice(fixed.length).map((cell): Kind => (isFigure(cell.text) ? 'figure' : 'words'));
    const tells = !head.some((cell, at) => cell && remarks.test(cell.text) && rest[at - fixed.length] === 'figure');
    if (opens && tells && rest.includes('figure') && row.every(({ text }) => text !== ''))
      return [...fixed, ...rest, ...(hasRemarks ? (['words'] as const) : [])];
  }
  return null;
}

/** Whether a cell may stand in a column; an unknown unit does where a figure follows. */
function fits({ cells, codebook }: Stack, at: number, kind: Kind): boolean {
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
function readRow(stack: Stack, from: number, kinds: readonly Kind[]): RowRead | null {
  const { cells } = stack;
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
    if (!fits(stack, at, kind)) continue;
    // `1`, `Nhà văn hóa`, `Thôn 3`, `850`: words of a row with a number stand before its figures.
    const isOwn = kind === 'words' && row[0] !== null && figures === 0 && kinds[0] === 'ordinal' && isName(next());
    // `KINH TẾ`, `1`, `Thu ngân sách`: the ordinal of the row below one that only names a group.
    if (!isOwn && at === nameEnd && opensRow(stack, at, kinds)) break;
    if (!isOwn && kind === 'words' && opensRow(stack, at, kinds)) continue;
    take(column);
    if (kind === 'figure') figures++;
  }
  const all = kinds.filter((kind) => kind === 'figure').length;
  return figures === 0 || figures === all ? { cells: row, figures, to: at } : null;
}

const none: StackedCell = { lines: [], text: '' };

/** Whether a row begins with a cell: its ordinal and a name, or a name that what a row has next follows. */
function opensRow({ cells }: Stack, at: number, kinds: readonly Kind[]): boolean {
  const [first = none, second = none, third = none] = cells.slice(at, at + 3);
  if (kinds[0] === 'ordinal' && isOrdinal(first.text) && isName(second)) return true;
  if (!isName(first)) return false;
  return kinds.includes('unit') ? isName(second) && isFigure(third.text) : isFigure(second.text);
}
