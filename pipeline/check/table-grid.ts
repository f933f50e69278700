import type { Mention } from '../../dist/types.d.ts';
import { firstFrom } from '../binary-search.ts';
import { readRowName } from '../dataset/tables/table-outline.ts';
import type { Passage } from '../document/passage.ts';
import type { Block } from '../document/types.ts';
import { groupBy } from '../group-by.ts';

/** A cell of a table, with its figure. */
interface GridCell {
  text: string;
  /** The figure that is all of the cell; null for words, an empty cell, and a cell of several figures. */
  figure: Mention | null;
}

/** A row of a table, with what names it. */
export interface GridRow {
  cells: GridCell[];
  /** Outline level of the row among the others of its table, outermost lowest; null for one without a number or mark. */
  rank: number | null;
  label: string;
}

/** A table as a grid: its head, and the rows under it. */
export interface Grid {
  head: string[];
  rows: GridRow[];
}

/**
 * The tables of a report, with the figures that were read in them.
 * @param mentions in the order of the source
 * @param rows the rows of its tables, in reading order
 */
export function gridsOf(mentions: readonly Mention[], rows: readonly Block[]): Grid[] {
  const figures = mentions.filter(({ kind }) => kind === 'quantity');
  const starts = figures.map(({ start }) => start);
  const entries = rows.filter(({ rowRole }) => rowRole === 'entry');
  return [...groupBy(entries, ({ head }) => head)].map(([head, table]) => ({
    head: head.map(({ text }) => text),
    rows: table.map(({ cells }) => rowOf(cells.map((cell) => cellOf(cell, figures, starts)))),
  }));
}

function cellOf({ text, offsets }: Passage, figures: readonly Mention[], starts: readonly number[]): GridCell {
  const first = firstFrom(starts, offsets[0] ?? Number.POSITIVE_INFINITY);
  const end = (offsets.at(-1) ?? 0) + 1;
  const [figure, next] = [figures[first], starts[first + 1]];
  const isOne = figure !== undefined && figure.start < end && (next === undefined || next >= end);
  return { text, figure: isOne && isAll(text, figure) ? figure : null };
}

/** Whether a figure is all that a cell says, but for its unit. */
function isAll(text: string, figure: Mention): boolean {
  return text.startsWith(figure.text) && text.length <= figure.text.length + (figure.unit_text?.length ?? 0) + 1;
}

/** The deepest level that an outline number tells, and no bullet. */
export const deepestNumber = 5;

function rowOf(cells: GridCell[]): GridRow {
  const named = cells.find(({ text }) => /\p{L}{2}/u.test(text) && readRowName('', text).depth === null);
  const [first] = cells;
  const label = named?.text ?? '';
  return { cells, rank: readRowName(label, first === named ? '' : (first?.text ?? '')).depth, label };
}
