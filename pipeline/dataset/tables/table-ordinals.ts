import type { Cell } from './table-cells.ts';

/** Makes the first column one of ordinals where it has no head and its cells only count the rows: `1 | Dân số`, `2 | Số hộ`. */
export function markOrdinals(rows: readonly (readonly Cell[])[]): void {
  const firsts = rows.flatMap(([cell]) => (cell?.at === 0 ? [cell] : []));
  const isNumbered = firsts.every(({ column, text }) => column.heading === '' && isOrdinal.test(text));
  if (!isNumbered || !countsUp(firsts)) return;
  const column = firsts[0] && { ...firsts[0].column, role: 'ordinal' as const };
  if (column) for (const cell of firsts) cell.column = column;
}

const isOrdinal = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVXL]{1,5}|\p{L}|[-+*•])[.)]?$/u;

/** Whether there are at least two whole numbers, each of them 1 or one more than the last. */
function countsUp(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(({ text }) => /^\d+[.)]?$/.test(text)).map(({ text }) => Number.parseInt(text, 10));
  return numbers.length > 1 && numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1);
}
