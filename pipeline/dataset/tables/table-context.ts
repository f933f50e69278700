import type { Indicator } from '../../../dist/types.d.ts';
import type { Reading } from '../reading/reading.ts';
import type { Caption } from './table-captions.ts';
import type { Cell } from './table-cells.ts';
import type { Column } from './table-columns.ts';
import type { Heads } from './table-heads.ts';
import type { Outline, RowName } from './table-outline.ts';
import type { TableUnit } from './table-units.ts';

/** A row of a table, with its figures so far. */
export interface Row {
  reading: Reading;
  /** The cell that names it; null where none does. */
  label: Cell | null;
  name: RowName;
  /** The cell that says when; null where none heads it. */
  timed: Cell | null;
  unit: TableUnit | null;
  /** The unit that its own cells say; null where it has that of its table. */
  ownUnit: TableUnit | null;
  /** The period that heads it, ISO 8601. */
  time: string | null;
  /** Whether the period is an estimate's: `Ước 2023`. */
  isEstimate: boolean;
  /** Id of the place that another cell than its name says that it is in. */
  area: string | null;
  /** The rows that it stands under, the nearest first. */
  above: readonly Row[];
  /** Whether it heads a group of projects. */
  isGroup: boolean;
  /** The row before it whose measure it goes on with another of: `Năng suất` behind `Diện tích lúa`. */
  of: Row | null;
  /** The cells whose figures no project of its holds. */
  figures: ReadonlySet<Cell>;
  /** Its figures by their columns. */
  records: Map<number, Indicator>;
  /** The last level among them, which those behind it compare. */
  level: Indicator | null;
  targets: Indicator[];
  /** What its targets are called: `kế hoạch`, `dự toán`. */
  plan: string | null;
}

/** What all rows of a table share. */
export interface TableContext {
  caption: Caption;
  outline: Outline<Row>;
  /** Columns that compare, by figures about a hundred: shares of another period and no changes. */
  indices: ReadonlySet<Column>;
  /** Whether a column says itself that it holds what was planned. */
  planned: boolean;
  /** Whether columns are of several years, each of one: `2021 | 2022 | 2023`. */
  ofYears: boolean;
  heads: Heads;
  /** Units as its cells write them, each read once. */
  units: Map<string, TableUnit | null>;
  previous: Row | null;
  /** The last figure of each column. */
  last: Map<number, Indicator>;
  /** The period that its columns give its levels; null where none does. */
  current: string | null;
  /** The last row that says what it measures, and of what. */
  measured: Row | null;
}
