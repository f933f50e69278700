import { isoMonth } from '../../calendar.ts';
import { inSentence } from '../../document/letters.ts';
import { lowered } from '../labels/titles-in-capitals.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isoOf } from '../times/times.ts';
import { type Cell, isText } from './table-cells.ts';
import type { TableContext } from './table-context.ts';
import { type RowName, readRowName } from './table-outline.ts';
import { counted, readTableUnit, type TableUnit } from './table-units.ts';

/** A row by its cells: what names it, or says when. */
export interface NamedRow {
  reading: Reading;
  cells: readonly Cell[];
  label: Cell | null;
  timed: Cell | null;
  ordinal: string;
  name: RowName;
}

/** What names a row, or says when: of its cells the first that may, a project or a class before others. */
export function nameRow(context: Context, table: TableContext, reading: Reading, cells: readonly Cell[]): NamedRow {
  const named =
    cells.find((cell) => isText(cell) && cell.column.projects) ??
    cells.find(isClass) ??
    cells.find((cell) => isText(cell) && namesSubject.test(cell.column.heading)) ??
    cells.find((cell) => isText(cell) && mayName(context, table, cell)) ??
    cells.find(isMerged) ??
    null;
  const timed =
    cells.find((cell) => cell.column.role !== 'ordinal' && (named ?? cell) === cell && isTime(reading, cell)) ?? null;
  const label = named === timed ? null : named;
  const ordinal = cells.find((cell) => cell.column.role === 'ordinal' && cell !== label)?.text ?? '';
  const written = readRowName(label?.text ?? '', ordinal, label?.numbered);
  const name = { ...written, text: lowered(context, written.text) };
  const isOfClass = label !== null && isClass(label);
  return {
    reading,
    cells,
    label,
    timed,
    ordinal,
    name: isOfClass ? { ...name, text: ofClass(label) } : asCriterion(name, label),
  };
}

/** `Nhóm tuổi | 0 - 14`; `Khối | Khối 6` says it by itself. */
function ofClass({ text, column: { heading } }: Cell): string {
  return text.toLowerCase().startsWith(heading.toLowerCase()) ? inSentence(text) : `${inSentence(heading)} ${text}`;
}

/** `Nội dung tiêu chí | Giao thông`: criteria by their fields. */
function asCriterion(name: RowName, label: Cell | null): RowName {
  const isOne = /^(?:tên |nội dung |các )?tiêu chí$/iu.test(label?.column.heading ?? '');
  return isOne && !/tiêu chí|^tổng|^cộng/iu.test(name.text)
    ? { ...name, text: `tiêu chí ${inSentence(name.text)}` }
    : name;
}

/** Heads of columns that say what the figures are of, behind a column of places: `Xã | Chỉ tiêu`. */
const namesSubject = /^(?:tên )?(?:chỉ tiêu|hạng mục|cây trồng|vật nuôi|loại (?:cây|cây trồng|vật nuôi|rừng|đất))$/iu;

const classes = /^(?:nhóm |độ |lứa )?tuổi$|^(?:nhóm|khối|cỡ|quy mô|hạng)$/iu;

/** `Nhóm tuổi | 0 - 14`: whether a cell tells by a number whom the figures of its row are of. */
function isClass({ text, column }: Cell): boolean {
  return column.role === 'value' && classes.test(column.heading) && /^\D{0,6}\d/u.test(text);
}

/** Whether a column may name rows: `Đơn vị` also heads offices and places. */
function mayName(context: Context, table: TableContext, { column, text }: Cell): boolean {
  return column.role === 'value' || (column.role === 'unit' && !isUnit(context, table, text));
}

/** `Tổng cộng` in the column of the ordinals: a cell that spans it and the one of the names. */
function isMerged(cell: Cell): boolean {
  return cell.column.role === 'ordinal' && isText(cell) && !/^[IVX]+[.)]?$/u.test(cell.text);
}

/** Whether a cell says when and no more: `2023`, `Tháng 5`, `Quý I/2024`. */
function isTime({ times }: Reading, { text, start, end, column }: Cell): boolean {
  if (/^(?:Ước (?:TH |thực hiện )?)?(?:19|20)\d\d$/u.test(text))
    return column.heading === '' || /^(?:năm|thời|giai đoạn|niên)/iu.test(column.heading);
  if (isMonth(text, column.heading)) return true;
  return times.some((time) => time.kind === 'period' && time.start === start && time.end === end);
}

/** `Tháng | 2`: a month by its number. */
function isMonth(text: string, heading: string): boolean {
  return /^tháng$/iu.test(heading) && /^(?:0?[1-9]|1[0-2])$/.test(text);
}

/**
 * The period that a cell which says when names, ISO 8601.
 * @param year that of its table; null where nothing tells it
 */
export function timeIn(context: Context, reading: Reading, cell: Cell, year: string | null): string | null {
  const { text, start, column } = cell;
  if (isMonth(text, column.heading)) return year && isoMonth(Number(year), Number(text));
  const time = reading.times.find((each) => each.start === start);
  return time ? isoOf(context, reading, time) : text.slice(-'2023'.length);
}

/** Whether a cell names a unit: `triệu đồng`, but not `Xã Hòa Bắc`, under a heading `Đơn vị` that means bodies. */
function isUnit(context: Context, table: TableContext, text: string): boolean {
  const { unitText } = unitIn(context, table, text) ?? {};
  return unitText != null && text.trim().toLowerCase().endsWith(unitText.toLowerCase());
}

/** The unit of a row: its own, that of the whole table, or of what its name counts. */
export function unitOf(
  context: Context,
  table: TableContext,
  own: TableUnit | null,
  label: Cell | null,
): TableUnit | null {
  return own ?? table.caption.unit ?? counted(label?.text ?? '', context.codebook);
}

/** The unit that a row says itself: in a cell, as the row above (`"`), or in a bracket behind its name. */
export function ownUnitOf(
  context: Context,
  table: TableContext,
  cells: readonly Cell[],
  label: Cell | null,
): TableUnit | null {
  const cell = cells.find((each) => each.column.role === 'unit' && each !== label);
  if (cell && /^(?:["”″'’]+|-\s*nt\s*-|nt)$/u.test(cell.text)) return table.previous?.unit ?? null;
  const own = cell ? unitIn(context, table, cell.text) : null;
  const bracket = /\(([^()]+)\)\s*$/u.exec(label?.text ?? '')?.[1];
  return own ?? (bracket === undefined ? null : unitIn(context, table, bracket));
}

/** A unit as a cell gives it; rows repeat theirs. */
function unitIn(context: Context, { units }: TableContext, text: string): TableUnit | null {
  let unit = units.get(text);
  if (unit === undefined) {
    unit = readTableUnit(text, context.codebook);
    units.set(text, unit);
  }
  return unit;
}
