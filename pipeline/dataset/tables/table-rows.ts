import type { Indicator } from '../../../dist/types.d.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Block } from '../../document/types.ts';
import { groupBy } from '../../group-by.ts';
import type { Mention } from '../../mention/types.ts';
import { isBareMeasure, saysOwnMeasure } from '../labels/measure-nouns.ts';
import { isLevel } from '../measures/measures.ts';
import { type Context, excuse, use } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isTotal } from './column-subjects.ts';
import { addMoves, addRatio, addShare } from './table-brackets.ts';
import { captionOf } from './table-captions.ts';
import { type Cell, cellsOf, clear, isText, makeOrdinal, nameOrNumber } from './table-cells.ts';
import { type Column, columnsOf } from './table-columns.ts';
import type { Row, TableContext } from './table-context.ts';
import { addFacility } from './table-facilities.ts';
import { observe } from './table-figures.ts';
import { placeAt, readHeads } from './table-heads.ts';
import { readThousands } from './table-numerals.ts';
import { markListed, markOrdinals, markUnheaded } from './table-ordinals.ts';
import { Outline, type RowName } from './table-outline.ts';
import { tableTime, yearHead } from './table-periods.ts';
import { planOf } from './table-plans.ts';
import { headsGroup, namesProject, sizeIn } from './table-project-rows.ts';
import { readProjectRow } from './table-projects.ts';
import { type NamedRow, nameRow, ownUnitOf, timeIn, unitOf } from './table-row-names.ts';
import { currentPeriod } from './table-times.ts';

/** Figures of tables: the row names what is measured, the column how and when. */
export function readTableRows(context: Context): void {
  const rows = context.readings.filter(({ block }) => isOfTable(block));
  for (const table of groupBy(rows, ({ block }) => block.head).values()) readTable(context, table);
}

/** Whether a block is a row of a table of which a head tells what its figures are. */
function isOfTable({ rowRole }: Block): boolean {
  return rowRole !== null && rowRole !== 'lost';
}

/** The rows of a report's tables, in reading order. */
export function tableRows({ readings }: Context): Block[] {
  return readings.flatMap(({ block }) => (isOfTable(block) ? [block] : []));
}

function readTable(context: Context, rows: readonly Reading[]): void {
  const entries = rows.filter(({ block }) => block.rowRole === 'entry');
  const cells = new Map(entries.map((reading) => [reading, cellsOf(context, reading)]));
  markOrdinals([...cells.values()]);
  markListed([...cells.values()].flat());
  markUnheaded([...cells.values()].flat());
  readThousands([...cells.values()].flat());
  const heads = rows.filter(({ block }) => block.rowRole === 'head');
  const columns = columnsOf((rows[0] as Reading).block.head, context.codebook);
  const table: TableContext = {
    caption: captionOf(context, rows, columns),
    outline: new Outline(),
    indices: indicesOf([...cells.values()].flat()),
    planned: columns.some(({ measure }) => measure === 'target'),
    ofYears: new Set(columns.flatMap(({ heading }) => yearHead(heading) ?? [])).size > 1,
    heads: readHeads(context, heads),
    units: new Map(),
    previous: null,
    last: new Map(),
    current: currentPeriod(context, columns),
    measured: null,
  };
  for (const reading of rows)
    if (reading.block.rowRole === 'numbering') for (const mention of reading.mentions) makeOrdinal(context, mention);
  const opened = entries.map((reading) => nameRow(context, table, reading, cells.get(reading) ?? []));
  for (const [i, named] of opened.entries()) readRow(context, table, named, opened[i + 1]?.name ?? null);
}

/** `Năm công nhận | 2023`: whether a cell says when something was. */
function isYear({ text, column }: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(text) && /^(?:năm|thời (?:gian|điểm))(?! ?\d)/iu.test(column.heading);
}

/** `Hạng sao | 4`: grades, which count nothing. */
const grades = /^(?:số|hạng|xếp hạng|phân hạng|đạt) sao$|^(?:xếp )?hạng (?:sản phẩm|di tích)$/iu;

/** Least that a figure is which says how many percent of another one a level is, and no change. */
const leastIndex = 40;

function indicesOf(cells: readonly Cell[]): Set<Column> {
  const least = new Map<Column, number>();
  for (const { column, mentions, text } of cells) {
    const [mention] = mentions;
    if (!column.compares || mention?.value == null || /tăng|giảm/iu.test(column.heading)) continue;
    // `+1,9` among `112,3` is of a rate that moved by so many points.
    if (text.startsWith('+')) continue;
    const value = mention.sign < 0 ? 0 : mention.value;
    least.set(column, Math.min(least.get(column) ?? value, value));
  }
  return new Set([...least].flatMap(([column, value]) => (value >= leastIndex ? [column] : [])));
}

function readRow(context: Context, table: TableContext, named: NamedRow, next: RowName | null): void {
  const { reading, cells } = named;
  const row = openRow(context, table, named, next);
  table.previous = row;
  for (const cell of cells) {
    const [mention] = cell.mentions;
    if (cell === row.timed || mention?.reason === 'grade or class') continue;
    if (mention && grades.test(cell.column.heading)) {
      clear(mention, 'other');
      excuse(context, mention, 'grade or class');
      continue;
    }
    if (mention && cell !== row.label && isYear(cell)) {
      clear(mention, 'date');
      continue;
    }
    if (cell === row.label || cell.column.role !== 'value' || isText(cell)) {
      const size = row.figures.has(cell) && row.label?.column.projects ? sizeIn(reading, cell) : null;
      if (size && mention) addFigure(context, table, row, size, mention);
      for (const each of cell.mentions) nameOrNumber(context, cell, each);
    } else if (row.figures.has(cell) && mention && mention.value !== null && !context.uses.has(mention)) {
      addFigure(context, table, row, cell, mention);
      addRatio(context, table, row, cell);
      addShare(context, table, row, cell);
      if (cell.column.measure === 'change') addMoves(context, table, row, cell);
    }
  }
  const { records, targets, timed } = row;
  countAsMoved([...records.values()]);
  const [first] = records.values();
  if (timed && first) for (const mention of timed.mentions) useDate(context, mention, first.id);
  // What projects cost in all is no part of a plan.
  const undated = row.label?.column.projects === true;
  const levels = [...records.values()].filter(
    (each) => isLevel(each.measure) && !(undated && each.time_period === null),
  );
  for (const [i, target] of targets.entries()) {
    const same = levels.filter((level) => isOfSame(target, level));
    // `Kế hoạch | Tổng số | NSTW`, `Giải ngân | Tổng số | NSTW`: each plan with what was done of it.
    const beside = targets.length === same.length ? same[i] : same.at(-1);
    const alike = same.filter(({ label_vi }) => label_vi === target.label_vi);
    const level = alike.find(({ time_period }) => time_period !== null) ?? alike[0] ?? beside;
    target.parent_id = level?.id ?? target.parent_id;
  }
}

/** `2.050 | 2.098 | Tăng (người): 48`: levels and plans are counted as what moved is. */
function countAsMoved(records: readonly Indicator[]): void {
  const moved = records.find(({ measure, unit_measure }) => measure === 'change' && unit_measure?.startsWith('{'));
  if (!moved) return;
  for (const record of records)
    if (record.unit_measure === null && (record.measure === 'level' || record.measure === 'target')) {
      record.unit_measure = moved.unit_measure;
      if (record.measure === 'level') record.measure = 'count';
    }
}

/** Whether a plan is of what a level is. A plan of the next year belongs to no figure of this one. */
function isOfSame(target: Indicator, level: Indicator): boolean {
  return level.unit_measure === target.unit_measure && sameYear(target.time_period, level.time_period);
}

/** How much deeper than a row that has no number those stand which are numbered from one below it: no row lies between. */
const halfLevel = 0.5;

/** What a row is about: what names it, its unit and period, where it stands, and the project or facility that it is. */
function openRow(context: Context, table: TableContext, named: NamedRow, next: RowName | null): Row {
  const { reading, cells, label, timed, ordinal, name } = named;
  const ownUnit = ownUnitOf(context, table, cells, label);
  const row: Row = {
    reading,
    label,
    name,
    timed,
    unit: unitOf(context, table, ownUnit, label),
    ownUnit,
    time: timed && timeIn(context, reading, timed, /^\d{4}/.exec(table.caption.dated?.iso ?? '')?.[0] ?? null),
    isEstimate: /^ước/iu.test(timed?.text ?? ''),
    area: placeBeside(context, reading, cells, label) ?? placeAbove(context, table, reading, label),
    above: label === null ? groupOf(table.previous) : [],
    isGroup: label !== null && headsGroup(reading, label, ordinal, name, next),
    of: null,
    figures: new Set(label || timed ? cells : []),
    records: new Map(),
    level: null,
    targets: [],
    plan: null,
  };
  if (label === null) {
    row.unit ??= row.above[0]?.unit ?? null;
    return row;
  }
  // `Tổng cộng` at the end is of all that stands above.
  const sumsUp = next === null && name.depth === null && isTotal(name.text);
  // `Huyện Sơn Lâm` above `1. Xã Sơn An`: the whole of what is numbered from one again.
  const holdsNext = next !== null && next.depth !== null && next.isFirst && name.depth === null && !name.isPart;
  const isWhole = holdsNext && !isHead(cells, label);
  const place = sumsUp ? { ...name, depth: 0 } : isWhole ? { ...name, depth: (next.depth ?? 0) - halfLevel } : name;
  row.above = table.outline.add(row, place, isHead(cells, label) && !name.isPart, saysOwnMeasure(context, name.text));
  // `Diện tích gieo trồng (ha)` above the crops.
  if (!cells.some(({ column }) => column.role === 'unit'))
    row.unit ??= row.above.find(({ unit, figures }) => unit !== null && figures.size > 0)?.unit ?? null;
  if (!isBareMeasure(context, name.text)) table.measured = saysOwnMeasure(context, name.text) ? row : null;
  else if (ordinal === '' && ofHarvest(context.codebook).test(name.text)) row.of = table.measured;
  const stretch = { reading, start: label.start + name.start, end: label.start + name.end };
  if (table.heads.facilities.has(label.at))
    addFacility(context, stretch, { period: tableTime(context, table, row, 'level'), area: row.area });
  if (namesProject(label, name, row.isGroup)) {
    const group = row.above.find(({ isGroup }) => isGroup)?.name.text ?? null;
    row.figures = readProjectRow(context, reading, label, cells, table.caption, group);
  }
  return row;
}

/** `Phân theo quý` above `Quý I`, `Quý II`: the rows that one stands under which only says when. */
function groupOf(previous: Row | null): readonly Row[] {
  if (previous === null || previous.timed) return previous?.above ?? [];
  return previous.records.size > 0 ? [] : [previous, ...previous.above];
}

/** Whether a row has nothing but its name. */
function isHead(cells: readonly Cell[], label: Cell): boolean {
  return cells.every((cell) => cell === label || cell.column.role === 'ordinal');
}

/** `Trường MN Hoa Ban | Xã Mường Hoa`: the one place that another cell than its name is. */
function placeBeside(context: Context, reading: Reading, cells: readonly Cell[], label: Cell | null): string | null {
  const places = cells.flatMap((cell) =>
    cell === label || !isText(cell) ? [] : (placeAt(context, reading, cell.start, cell.end) ?? []),
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** The place of the row before, which the cell of several rows names: where a column before the names of rows is left empty. */
function placeAbove(context: Context, { previous }: TableContext, reading: Reading, label: Cell | null): string | null {
  if (label === null || previous?.label?.at !== label.at || isTotal(label.text)) return null;
  const before = columnsOf(reading.block.head, context.codebook).slice(0, label.at);
  const isLeft = before.some(({ role }, at) => role === 'value' && reading.block.cells[at]?.text === '');
  return isLeft ? previous.area : null;
}

const ofHarvest = wordPattern('^(?:tổng )?{harvest_measure}(?: bình quân| trung bình)?$');

function addFigure(context: Context, table: TableContext, row: Row, cell: Cell, mention: Mention): void {
  const made = observe(context, table, row, cell, mention);
  // Nothing says what it measures.
  if (made.label_vi === '') return;
  context.tables.indicators.push(made);
  row.records.set(cell.at, made);
  table.last.set(cell.at, made);
  use(context, mention, made.id);
  for (const date of table.heads.dates[cell.at] ?? []) useDate(context, date, made.id);
  if (made.measure === 'target') {
    row.targets.push(made);
    row.plan = planOf(cell.column);
  }
  if (isLevel(made.measure) && !isOfEarlier(made, row.level)) row.level = made;
}

/** `2023 | 2022 | Tăng, giảm`: whether a level is the same as another one, of a period that ends earlier. */
function isOfEarlier(made: Indicator, last: Indicator | null): boolean {
  if (!last || made.label_vi !== last.label_vi || made.unit_measure !== last.unit_measure) return false;
  return made.time_period !== null && last.time_period !== null && endOf(made.time_period) < endOf(last.time_period);
}

/** `2024-10` of `2024-01/2024-10`. */
function endOf(period: string): string {
  return period.slice(period.indexOf('/') + 1);
}

function sameYear(first: string | null, second: string | null): boolean {
  return first === null || second === null || first.slice(0, 4) === second.slice(0, 4);
}

/** A year without a word for it is read as a number: in the head of a column or row it is a date. */
function useDate(context: Context, mention: Mention, id: string): void {
  if (mention.kind === 'quantity') clear(mention, 'date');
  use(context, mention, id);
}
