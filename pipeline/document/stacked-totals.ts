import { figureValue, isFigure, type Kind, type Row, type StackedCell } from './stacked-cells.ts';
import { choices } from './stacked-heads.ts';

const total = /^(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|huyện|thành phố|thị xã|xã))(?!\p{L})/iu;
/** Most columns of figures that a row of totals leaves out. */
const mostLeft = 3;
/** By how much a figure of one decimal may be rounded. */
const rounding = 0.05;

/**
 * A row of totals that lacks some of its figures, as those of rates: each stands in a column whose other figures make it up, or between
 * such. Null where it is none, or where what it lacks may be one thing or another.
 * @param rows those above it
 */
export function totalsRow(
  cells: readonly StackedCell[],
  from: number,
  kinds: readonly Kind[],
  rows: readonly Row[],
): { cells: Row; to: number } | null {
  const name = cells[from];
  if (!name || !total.test(name.text)) return null;
  let to = from + 1;
  while (to < cells.length && isFigure(cells[to]?.text ?? '')) to++;
  const columns = kinds.flatMap((kind, at) => (kind === 'figure' ? [at] : []));
  const figures = cells.slice(from + 1, to);
  const left = columns.length - figures.length;
  if (left < 1 || left > mostLeft || figures.length === 0) return null;
  const sums = new Map(columns.map((at) => [at, sumOf(rows, at)]));
  const isSum = (figure: StackedCell | undefined, at: number) =>
    figure !== undefined && Math.abs(figureValue(figure.text) - (sums.get(at) ?? 0)) < rounding * rows.length;
  let best: { at: number[]; found: number } | null = null;
  let isTied = false;
  for (const at of placings(columns, left)) {
    const found = figures.filter((figure, i) => isSum(figure, at[i] as number)).length;
    if (best && found < best.found) continue;
    isTied = found === best?.found;
    best = { at, found };
  }
  if (!best || isTied || best.found * 2 < figures.length) return null;
  const row: Row = kinds.map(() => null);
  row[kinds.indexOf('name')] = name;
  for (const [i, at] of best.at.entries()) row[at] = figures[i] ?? null;
  return { cells: row, to };
}

/** The columns that are left when some are taken away. */
function placings(columns: readonly number[], left: number): number[][] {
  return choices(0, columns.length, left).map((out) => columns.filter((_, at) => !out.includes(at)));
}

function sumOf(rows: readonly Row[], at: number): number {
  return rows.reduce((sum, row) => {
    const text = row[at]?.text ?? '';
    return sum + (/\d/.test(text) ? figureValue(text) : 0);
  }, 0);
}
