import type { Mention } from '../../dist/types.d.ts';
import { groupBy } from '../group-by.ts';
import type { Tables } from '../tables.ts';

/** A cell of a table as the source has it, with its figure. */
export interface GridCell {
  text: string;
  /** The figure that is all of the cell; null for words, an empty cell, and a cell of several figures. */
  figure: Mention | null;
}

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

/** The tables of a report's text, with the figures that were read in them. */
export function gridsOf({ mentions }: Tables, source: string): Grid[] {
  const figures = groupBy(
    mentions.filter(({ kind }) => kind === 'quantity'),
    ({ line }) => line,
  );
  const grids: Grid[] = [];
  let open: Grid | null = null;
  let at = 0;
  source.split('\n').forEach((line, index) => {
    const start = at;
    at += line.length + 1;
    if (!/^\s*\|/.test(line)) {
      open = null;
      return;
    }
    if (/^[\s|:-]+$/.test(line)) return;
    const cells = cellsOf(line, start, figures.get(index + 1) ?? []);
    if (open) open.rows.push(rowOf(cells));
    else {
      open = { head: cells.map(({ text }) => text), rows: [] };
      grids.push(open);
    }
  });
  return grids;
}

function cellsOf(line: string, start: number, figures: readonly Mention[]): GridCell[] {
  let next = 0;
  let from = line.indexOf('|') + 1;
  const cells: GridCell[] = [];
  for (const match of line.slice(from).matchAll(/(?:[^|\\]|\\.)*(?:\||$)/gu)) {
    if (match[0] === '') continue;
    const to = from + match[0].length;
    const own: Mention[] = [];
    while (next < figures.length && (figures[next] as Mention).start < start + to) own.push(figures[next++] as Mention);
    const text = match[0]
      .replace(/\|$/u, '')
      .replace(/[*_\\]|<[^>]*>/gu, '')
      .trim();
    const [figure] = own;
    cells.push({ text, figure: own.length === 1 && figure && isAll(text, figure) ? figure : null });
    from = to;
  }
  return cells;
}

/** Whether a figure is all that a cell says, but for its unit. */
function isAll(text: string, figure: Mention): boolean {
  return text.startsWith(figure.text) && text.length <= figure.text.length + (figure.unit_text?.length ?? 0) + 1;
}

/** Outline numbers of rows, outermost first. */
const ranks: RegExp[] = [
  /^[A-HK][.)]?$/u,
  /^[IVXL]+[.)]?$/u,
  /^\d{1,3}[.)]?$/u,
  /^\d{1,3}\.\d{1,3}[.)]?$/u,
  /^\d{1,3}\.\d{1,3}\.\d{1,3}[.)]?$/u,
  /^[a-zđ][.)]?$/u,
  /^[-–•*]/u,
  /^\+/u,
];

/** Rows whose level an outline number tells, and no bullet. */
export const deepestNumber = 5;

function rowOf(cells: GridCell[]): GridRow {
  const label = cells.find(({ text }) => /\p{L}{2}/u.test(text) && !isNumber(text))?.text ?? '';
  const [first] = cells;
  const mark = first && first.text !== '' && first.text !== label ? first.text : label.slice(0, 1);
  const rank = ranks.findIndex((form) => form.test(mark));
  // The first letter of a name is no number of its row.
  return { cells, rank: rank < 0 || (mark !== first?.text && rank <= deepestNumber) ? null : rank, label };
}

function isNumber(text: string): boolean {
  return ranks.slice(0, deepestNumber + 1).some((form) => form.test(text));
}
