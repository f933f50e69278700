import { firstStarting } from '../../binary-search.ts';
import type { Mention } from '../../mention/types.ts';
import { type Context, excuse } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { cellStretches } from '../reading/row-cells.ts';
import { type Column, columnsOf } from './table-columns.ts';
import { opensInWords } from './table-prose.ts';

/** A cell of a table with what its column says. */
export interface Cell {
  column: Column;
  /** Ordinal of its column. */
  at: number;
  text: string;
  /** Offsets in the row's text. */
  start: number;
  end: number;
  mentions: Mention[];
  /** Whether the words that it holds stand behind the number of their row: `1 Dân số`. */
  numbered: boolean;
}

/** The cells of a row with their stretches of its text. */
export function cellsOf(context: Context, reading: Reading): Cell[] {
  const columns = columnsOf(reading.block.head, context.codebook);
  return cellStretches(reading.block).flatMap(({ at, text, start, end }) => {
    const column = columns[at];
    return column
      ? [{ column, at, text, start, end, mentions: mentionsBetween(reading, start, end), numbered: false }]
      : [];
  });
}

/** The numerals of a stretch of a row's text: a binary search, as rows may be wide. */
export function mentionsBetween({ mentions }: Reading, start: number, end: number): Mention[] {
  const first = firstStarting(mentions, start);
  let to = first;
  while (to < mentions.length && (mentions[to] as Mention).end <= end) to++;
  return mentions.slice(first, to);
}

/** Whether a cell holds words and not a figure. */
export function isText({ text, at }: Cell): boolean {
  return opensInWords(text, at);
}

/** Numbers in names of rows, ordinals and units count nothing. */
export function nameOrNumber(context: Context, cell: Cell, mention: Mention): void {
  if (cell.column.role === 'ordinal' || isMarker(cell, mention)) {
    makeOrdinal(context, mention);
    return;
  }
  const isUnit = cell.column.role === 'unit' && !/\p{L} \d/u.test(cell.text);
  if (mention.kind === 'quantity') clear(mention, isUnit ? 'other' : 'identifier');
  excuse(context, mention, isUnit ? 'part of a unit' : (mention.reason ?? 'part of a name'));
}

/** A number that counts rows or columns. */
export function makeOrdinal(context: Context, mention: Mention): void {
  clear(mention, 'ordinal');
  excuse(context, mention, 'heading number');
}

/** `1.`, `2.1)`, `3` before the name of a row. */
function isMarker({ text, start, numbered }: Cell, mention: Mention): boolean {
  return mention.start === start && (numbered || /^\d{1,2}(?:\.\d{1,2})*[.)]\s/u.test(text));
}

/** Makes a numeral one without a value. */
export function clear(mention: Mention, kind: Mention['kind']): void {
  Object.assign(mention, { kind, value: null, valueTo: null, unit: null, unitText: null, unitMult: null, slip: null });
}
