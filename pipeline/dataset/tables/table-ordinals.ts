import type { Cell } from './table-cells.ts';

/** Tells the numbers in the first column that only count the rows: in cells of their own, or before names (`1 Dân số`). */
export function markOrdinals(rows: readonly (readonly Cell[])[]): void {
  const firsts = rows.flatMap(([cell]) => (cell?.at === 0 ? [cell] : []));
  const named = firsts.filter(({ text }) => beforeName.test(text));
  if (countsUp(named)) for (const cell of named) cell.numbered = true;
  const [first] = firsts;
  if (!first || !firsts.every(({ column, text }) => column.heading === '' && isOrdinal.test(text))) return;
  const column = { ...first.column, role: 'ordinal' as const };
  if (countsUp(firsts)) for (const cell of firsts) cell.column = column;
}

const isOrdinal = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}|\p{L}|[-+*•])[.)]?$/u;
const beforeName = /^\d{1,2}(?:\.\d{1,2})* \p{Lu}\p{Ll}/u;

/** Whether there are at least two whole numbers, each of them 1 or one more than the last. */
function countsUp(cells: readonly Cell[]): boolean {
  const numbers = cells.flatMap(({ text }) => /^\d+(?=$|[.)]$| )/.exec(text)?.map(Number) ?? []);
  return numbers.length > 1 && numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1);
}

/** Makes columns of names those whose cells list numbers: `Tiêu chí chưa đạt | 10, 11, 17`. */
export function markListed(cells: readonly Cell[]): void {
  const lists = new Set(cells.filter(({ text }) => isList.test(text)).map(({ at }) => at));
  for (const cell of cells) if (lists.has(cell.at)) cell.column = { ...cell.column, role: 'text' };
}

/** Makes columns of names those of figures that have no heads, where there are several: nothing tells what each is of. */
export function markUnheaded(cells: readonly Cell[]): void {
  const isFigure = ({ column, text, at }: Cell) =>
    at > 0 && column.role === 'value' && column.heading === '' && /^[-+(]?\d/.test(text);
  const unheaded = new Set(cells.filter(isFigure).map(({ at }) => at));
  if (unheaded.size < 2) return;
  for (const cell of cells) if (unheaded.has(cell.at)) cell.column = { ...cell.column, role: 'text' };
}

const isList = /^\d{1,2}(?:[,;] \d{1,2})+$|^\d{1,2}(?:[,;]\d{1,2}){2,}$/;
