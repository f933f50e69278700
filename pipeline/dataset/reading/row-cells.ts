import type { Block } from '../../document/types.ts';
import type { Reading } from './reading.ts';

const noCells: ReadonlySet<number> = new Set();

/** `Huyện Hòa Tân (*)`, `Xã Sơn An (1)`: the mark of a note below the table. */
export const noteMark = /(?<=[\p{L}\d)]) ?(?:\((?:\*{1,3}|\d{1,2})\)|\*{1,3}|\[(?:\d{1,2}|\*)\])$/u;

/** Where the cells of a row begin in its text; none for other blocks. */
export function cellStarts(block: Block): ReadonlySet<number> {
  return block.cells.length === 0 ? noCells : new Set(cellStretches(block).map(({ start }) => start));
}

/** The cells of a row that hold something, by the ordinals of their columns, and where each stands in the row's text. */
export function cellStretches({ cells }: Block): { at: number; text: string; start: number; end: number }[] {
  let next = 0;
  return cells.flatMap(({ text }, at) => {
    if (text === '') return [];
    const start = next;
    next += text.length + 1;
    return [{ at, text, start, end: start + text.length }];
  });
}

/** Whether a token opens a cell of a row: names do not go on from one cell to the next. */
export function opensCell({ cellStarts, tokens }: Reading, at: number): boolean {
  return cellStarts.size > 0 && cellStarts.has(tokens[at]?.start ?? -1);
}
