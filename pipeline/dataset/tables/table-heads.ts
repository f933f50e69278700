import type { Mention } from '../../mention/types.ts';
import { spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, tokenFrom } from '../reading/reading.ts';
import { cellStretches } from '../reading/row-cells.ts';
import { mentionsBetween } from './table-cells.ts';
import { listsFacilities } from './table-facilities.ts';

/** What the rows that head a table say of each of its columns. */
export interface Heads {
  dates: Mention[][];
  /** Ids of the places that columns are named after. */
  areas: (string | null)[];
  /** Columns of the names of facilities. */
  facilities: Set<number>;
}

/** What the rows that head a table say of its columns. */
export function readHeads(context: Context, heads: readonly Reading[]): Heads {
  const read: Heads = { dates: [], areas: [], facilities: new Set() };
  for (const reading of heads) {
    let found: Mention[] = [];
    const filled = new Map(cellStretches(reading.block).map((cell) => [cell.at, cell]));
    for (const at of reading.block.cells.keys()) {
      const cell = filled.get(at);
      if (cell) {
        const { start, end } = cell;
        found = mentionsBetween(reading, start, end).filter(isDate);
        read.areas[at] ??= placeAt(context, reading, start, end);
        if (listsFacilities(context, { reading, start, end })) read.facilities.add(at);
      }
      // A cell left empty goes by the one before it.
      read.dates[at] = [...(read.dates[at] ?? []), ...found];
    }
  }
  return read;
}

function isDate({ kind, value, unit }: Mention): boolean {
  return kind === 'date' || (kind === 'quantity' && unit === null && value !== null && value >= 1900 && value < 2100);
}

/** The id of the place whose name a stretch of text is, and no more than that. */
export function placeAt(context: Context, reading: Reading, start: number, end: number): string | null {
  const [from, to] = [tokenFrom(reading, start), tokenFrom(reading, end)];
  const [place] = spansIn(context, reading, from, to);
  return place?.from === from && place.to === to && !place.excluded ? place.id : null;
}
