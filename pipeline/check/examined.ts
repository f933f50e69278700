import type { Block } from '../document/types.ts';
import type { Tables } from '../tables.ts';
import { type PlacedFigures, placeFigures } from './placed-figures.ts';

/** A report as the rules cross-examine it. */
export interface Examined {
  tables: Tables;
  /** Its text, for words between records. */
  source: string;
  /** The rows of its tables, in reading order. */
  rows: readonly Block[];
  /** Where the numerals of its indicators stand. */
  figures: PlacedFigures;
}

/** A report, with what several rules look up in it. */
export function examine(tables: Tables, source: string, rows: readonly Block[]): Examined {
  return { tables, source, rows, figures: placeFigures(tables, source, rows) };
}
