import type { Mention } from '../mention/types.ts';
import { type Context, use } from './context.ts';
import type { Reading } from './reading.ts';
import { captionOf } from './table-captions.ts';
import { type Cell, cellsOf, clear, isText, makeOrdinal, nameOrNumber } from './table-cells.ts';
import { type Column, readTableUnit, type TableUnit } from './table-columns.ts';
import { addFacility, listsFacilities } from './table-facilities.ts';
import {
  type Heads,
  isLevel,
  observe,
  placeAt,
  planOf,
  type Row,
  type TableContext,
  tableTime,
} from './table-figures.ts';
import { Outline, readRowName } from './table-outline.ts';
import { namesProjects, readProjectRow } from './table-projects.ts';
import { isoOf } from './times.ts';

/** Figures of tables: the row names what is measured, the column how and when. */
export function readTableRows(context: Context): void {
  const { readings } = context;
  for (let at = 0; at < readings.length; ) {
    const { head } = (readings[at] as Reading).block;
    let to = at + 1;
    if (head.length > 0) {
      while (readings[to]?.block.head === head) to++;
      readTable(context, readings.slice(at, to));
    }
    at = to;
  }
}

function readTable(context: Context, rows: readonly Reading[]): void {
  const entries = rows.filter(({ block }) => block.rowRole === 'entry');
  const cells = new Map(entries.map((reading) => [reading, cellsOf(context, reading)]));
  const heads = rows.filter(({ block }) => block.rowRole === 'head');
  const table: TableContext = {
    caption: captionOf(context, rows[0] as Reading),
    outline: new Outline(),
    indices: indicesOf([...cells.values()].flat()),
    heads: readHeads(context, heads),
    previous: null,
  };
  for (const reading of rows)
    if (reading.block.rowRole === 'numbering') for (const mention of reading.mentions) makeOrdinal(context, mention);
  for (const [reading, of] of cells) readRow(context, table, reading, of);
}

/** What the rows that head a table say of its columns. */
function readHeads(context: Context, heads: readonly Reading[]): Heads {
  const read: Heads = { dates: [], areas: [], facilities: new Set() };
  for (const reading of heads) {
    let [start, found]: [number, Mention[]] = [0, []];
    for (const [at, { text }] of reading.block.cells.entries()) {
      const end = start + text.length;
      if (text !== '') {
        found = reading.mentions.filter((each) => each.start >= start && each.end <= end && isDate(each));
        read.areas[at] ??= placeAt(context, reading, start, end);
        if (listsFacilities(context, { reading, start, end })) read.facilities.add(at);
        start = end + 1;
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

/** Least that a figure is which says how many percent of another one a level is, and no change. */
const leastIndex = 40;

function indicesOf(cells: readonly Cell[]): Set<Column> {
  const least = new Map<Column, number>();
  for (const { column, mentions } of cells) {
    const [mention] = mentions;
    if (!column.compares || mention?.value == null || /tăng|giảm/iu.test(column.heading)) continue;
    const value = mention.sign < 0 ? 0 : mention.value;
    least.set(column, Math.min(least.get(column) ?? value, value));
  }
  return new Set([...least].flatMap(([column, value]) => (value >= leastIndex ? [column] : [])));
}

function readRow(context: Context, table: TableContext, reading: Reading, cells: Cell[]): void {
  // `Đơn vị` also heads a column of offices and places.
  const named = cells.find(
    (cell) =>
      isText(cell) && (cell.column.role === 'value' || (cell.column.role === 'unit' && !isUnit(context, cell.text))),
  );
  const timed = cells.find(
    (cell) => cell.column.role !== 'ordinal' && (named === undefined || cell === named) && isTime(reading, cell),
  );
  const label = named === timed ? undefined : named;
  const ordinal = cells.find(({ column }) => column.role === 'ordinal')?.text ?? '';
  const name = readRowName(label?.text ?? '', ordinal);
  const row: Row = {
    reading,
    label: label ?? null,
    name,
    unit: unitOf(context, table, cells, label),
    time: timed ? timeIn(context, reading, timed) : null,
    above: [],
    records: new Map(),
    level: null,
    targets: [],
    plan: null,
  };
  if (label) row.above = table.outline.add(row, name);
  table.previous = row;
  if (label && table.heads.facilities.has(label.at))
    addFacility(
      context,
      { reading, start: label.start + name.start, end: label.end },
      tableTime(context, table, row, 'level'),
    );
  const left = new Set(
    label && namesProjects(label)
      ? readProjectRow(context, reading, label, cells, table.caption.unit)
      : label || timed
        ? cells.filter((cell) => cell !== timed)
        : [],
  );
  for (const cell of cells) {
    const [mention] = cell.mentions;
    const isFigure = cell !== label && cell.column.role === 'value' && !isText(cell);
    if (isFigure && left.has(cell) && mention && mention.value !== null && !context.uses.has(mention))
      addFigure(context, table, row, cell, mention);
    else if (!isFigure && cell !== timed) for (const each of cell.mentions) nameOrNumber(context, cell, each);
  }
  const [first] = row.records.values();
  if (timed && first) for (const mention of timed.mentions) useDate(context, mention, first.id);
  const { level } = row;
  // A plan of the next year belongs to no figure of this one.
  if (level)
    for (const target of row.targets) if (sameYear(target.time_period, level.time_period)) target.parent_id = level.id;
}

function addFigure(context: Context, table: TableContext, row: Row, cell: Cell, mention: Mention): void {
  const made = observe(context, table, row, cell, mention);
  context.tables.indicators.push(made);
  row.records.set(cell.at, made);
  use(context, mention, made.id);
  for (const date of table.heads.dates[cell.at] ?? []) useDate(context, date, made.id);
  if (made.measure === 'target') {
    row.targets.push(made);
    row.plan = planOf(cell.column);
  }
  if (isLevel(made.measure)) row.level = made;
}

function sameYear(first: string | null, second: string | null): boolean {
  return first === null || second === null || first.slice(0, 4) === second.slice(0, 4);
}

/** A year without a word for it is read as a number: in the head of a column or row it is a date. */
function useDate(context: Context, mention: Mention, id: string): void {
  if (mention.kind === 'quantity') clear(mention, 'date');
  use(context, mention, id);
}

/** Whether a cell says when and no more: `2023`, `Tháng 5`, `Quý I/2024`. */
function isTime({ times }: Reading, { text, start, end, column }: Cell): boolean {
  if (/^(?:19|20)\d\d$/.test(text))
    return column.heading === '' || /^(?:năm|thời|giai đoạn|niên)/iu.test(column.heading);
  return times.some((time) => time.kind === 'period' && time.start === start && time.end === end);
}

function timeIn(context: Context, reading: Reading, { text, start }: Cell): string | null {
  const time = reading.times.find((each) => each.start === start);
  return time ? isoOf(context, reading, time) : text;
}

/** Whether a cell names a unit: `triệu đồng`, but not `Xã Hòa Bắc`, under a heading `Đơn vị` that means bodies. */
function isUnit(context: Context, text: string): boolean {
  const { unitText } = readTableUnit(text, context.codebook) ?? {};
  return unitText != null && text.trim().toLowerCase().endsWith(unitText.toLowerCase());
}

/** The unit of a row: in its own cell, as the row above (`"`), in a bracket behind its name, or of the whole table. */
function unitOf(
  context: Context,
  { previous, caption }: TableContext,
  cells: Cell[],
  label: Cell | undefined,
): TableUnit | null {
  const cell = cells.find((each) => each.column.role === 'unit' && each !== label);
  if (cell && /^(?:["”″'’]+|-\s*nt\s*-|nt)$/u.test(cell.text)) return previous?.unit ?? null;
  const own = cell ? readTableUnit(cell.text, context.codebook) : null;
  const bracket = /\(([^()]+)\)\s*$/u.exec(label?.text ?? '')?.[1];
  return own ?? (bracket === undefined ? null : readTableUnit(bracket, context.codebook)) ?? caption.unit;
}
