import type { Project } from '../../../dist/types.d.ts';
import type { Mention } from '../../mention/types.ts';
import { english } from '../english/english.ts';
import { placesIn } from '../places.ts';
import { readDecision } from '../projects/project-decisions.ts';
import { detailOf, noDetails } from '../projects/project-details.ts';
import { type Context, common, evidenceOf, use } from '../reading/context.ts';
import { type Reading, tokenFrom } from '../reading/reading.ts';
import { isoOf } from '../times/times.ts';
import type { Caption } from './table-captions.ts';
import { type Cell, clear, isText } from './table-cells.ts';
import { columnsOf } from './table-columns.ts';
import { costColumn, isMoney, isSize, toldIn } from './table-project-columns.ts';
import { giveUnit, type TableUnit } from './table-units.ts';

/** A row of a table of projects, as it is read. */
interface ProjectRow {
  context: Context;
  reading: Reading;
  record: Project;
  /** Unit of the whole table; its columns of money go by it. */
  unit: TableUnit | null;
  /** Ordinal of the column of the total cost; -1 where there is none. */
  cost: number;
}

/**
 * A row of a table of projects.
 * @param caption what the lines above the table say of it
 * @param group name of the group of projects that the row stands in
 * @returns the cells whose figures no field of a project holds
 */
export function readProjectRow(
  context: Context,
  reading: Reading,
  label: Cell,
  cells: readonly Cell[],
  { unit, allots }: Caption,
  group: string | null,
): Set<Cell> {
  const from = tokenFrom(reading, label.start);
  const to = tokenFrom(reading, label.end);
  const kind = context.book.projectKinds.match(reading.tokens, from)?.value;
  const id = context.ids.make('project', label.text, reading.section?.number ?? '');
  const record: Project = {
    name_vi: label.text,
    name_en: english(context, label.text),
    kind: (kind?.kind ?? 'other') as Project['kind'],
    subkind: kind?.subkind ?? null,
    places: placesIn(context, reading, from, to),
    organisations: [],
    components: [],
    extends_to: [],
    decision_number: null,
    decision_on: null,
    decided_by: null,
    year: null,
    group,
    footnote_id: null,
    ...noDetails,
    ...statusIn(context, reading, cells, label),
    ...common(context, reading, id),
    ...evidenceOf(context, reading.block, 0, reading.text.length),
  };
  context.tables.projects.push(record);
  const cost = costColumn(columnsOf(reading.block.head, context.codebook), allots);
  const row: ProjectRow = { context, reading, record, unit, cost };
  return new Set(cells.filter((cell) => cell !== label && !takeCell(row, cell)));
}

/** Whether the project holds what a cell tells, or it tells no figure. */
function takeCell(row: ProjectRow, cell: Cell): boolean {
  if (cell.column.role !== 'value') return cell.mentions.length === 0 || isText(cell);
  if (takeTold(row, cell)) return true;
  return isText(cell) ? takeWords(row, cell) : takeFigure(row, cell);
}

/** Bodies, places, times and decisions, as the head of a column says. */
function takeTold({ context, reading, record }: ProjectRow, cell: Cell): boolean {
  const from = tokenFrom(reading, cell.start);
  const to = tokenFrom(reading, cell.end);
  switch (toldIn(cell.column.heading)) {
    case 'owner':
      if (isText(cell)) record.organisations = [...new Set([...record.organisations, cell.text])];
      return isText(cell);
    case 'place':
      record.places = [...new Set([...record.places, ...placesIn(context, reading, from, to)])];
      return isText(cell);
    case 'time':
      return takeTime(context, reading, record, cell);
    case 'decision':
      return takeDecision(context, reading, record, cell);
    default:
      return false;
  }
}

/** `2022-2024`, or from the year of a column to that of the next: `Khởi công | Hoàn thành`. */
function takeTime(context: Context, reading: Reading, record: Project, { start, end, text, mentions }: Cell): boolean {
  const times = reading.times.filter((time) => time.start >= start && time.start < end);
  const isYear = times.length === 0 && /^(?:19|20)\d\d$/.test(text);
  // A year without a word for it was read as a number.
  if (isYear) for (const mention of mentions) clear(mention, 'date');
  const told = isYear ? [text] : times.flatMap((time) => isoOf(context, reading, time) ?? []);
  const [first, last = first] = [record.year ?? told[0], told.at(-1)];
  if (first === undefined || last === undefined) return false;
  record.year = first === last ? first : `${first.split('/')[0]}/${last.split('/').at(-1)}`;
  for (const mention of mentions) if (mention.kind === 'date') use(context, mention, record.id);
  return true;
}

function takeDecision(context: Context, reading: Reading, record: Project, cell: Cell): boolean {
  const { fields } = readDecision(context, reading, tokenFrom(reading, cell.start), tokenFrom(reading, cell.end));
  if (fields.decision_number === null) return false;
  Object.assign(record, fields);
  return true;
}

/** `Dài 84 m, rộng 7 m`, `Đạt 45% khối lượng`: figures in words that a field holds. */
function takeWords({ context, reading, record }: ProjectRow, { start, mentions }: Cell): boolean {
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.value === null) continue;
    const told = detailOf(reading, record, mention, mention.value, reading.text.slice(start, mention.start));
    if (!told) continue;
    Object.assign(record, told);
    use(context, mention, record.id);
  }
  return mentions.every((mention) => mention.kind !== 'quantity' || context.uses.has(mention));
}

/** Whether a field of the project holds the figure of a cell, or there is none; units of a figure are noted in any case. */
function takeFigure(row: ProjectRow, cell: Cell): boolean {
  const [mention] = cell.mentions;
  if (mention === undefined) return true;
  const { record, unit, context } = row;
  // `Tổng số | NSTW` below `ĐVT: triệu đồng`: what no head says to be no money is.
  const { heading } = cell.column;
  const isPaid = isMoney(heading) || (unit?.unit === 'VND' && !isSize(heading));
  const given = cell.column.unit ?? (isPaid ? unit : null);
  giveUnit(mention, given);
  const told = fieldsOf(row, cell, mention, given);
  if (!told) return mention.unit === null;
  Object.assign(record, told);
  use(context, mention, record.id);
  return true;
}

/** What a figure is of a project by its column and its unit; null where no field holds it. */
function fieldsOf(
  { cost, record }: ProjectRow,
  { at, text, column: { heading } }: Cell,
  { kind, unit, unitMult, value, valueTo }: Mention,
  given: TableUnit | null,
): Partial<Project> | null {
  if (value === null) return null;
  if (unit === 'VND')
    return at === cost
      ? {
          budget_vnd: Math.round(value * 10 ** (unitMult ?? 0)),
          budget_text: given ? `${text} ${given.written}` : text,
        }
      : null;
  if (kind === 'ratio' || (unit === '%' && /tiến độ|khối lượng/iu.test(heading) && !/giải ngân/iu.test(heading)))
    return {
      progress_value: value,
      progress_total: valueTo ?? (unit === '%' ? 100 : null),
      progress_unit: unit,
      progress_text: text,
    };
  if (unit === 'km' || unit === 'm')
    return record.length_km === null ? { length_km: unit === 'm' ? value / 1000 : value } : null;
  if (unit === 'har') return record.area_ha === null ? { area_ha: value } : null;
  if (unit === 'm2') return record.floor_area_m2 === null ? { floor_area_m2: value } : null;
  return unit === '{room}' && record.rooms === null ? { rooms: value } : null;
}

const tellsNoStatus = new Set<ReturnType<typeof toldIn>>(['owner', 'place', 'decision']);

/** The last status that a cell of words tells. */
function statusIn(
  context: Context,
  reading: Reading,
  cells: readonly Cell[],
  label: Cell,
): Pick<Project, 'status' | 'status_text'> {
  for (const cell of cells) {
    if (cell === label || !isText(cell) || tellsNoStatus.has(toldIn(cell.column.heading))) continue;
    const end = tokenFrom(reading, cell.end);
    let status: string | null = null;
    for (let at = tokenFrom(reading, cell.start); at < end; ) {
      const found = context.book.projectStatus.match(reading.tokens, at);
      if (found) status = found.value;
      at = found?.next ?? at + 1;
    }
    if (status !== null) return { status: status as Project['status'], status_text: cell.text };
  }
  return { status: null, status_text: null };
}
