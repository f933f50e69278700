import type { Project } from '../../../dist/types.d.ts';
import type { Mention } from '../../mention/types.ts';
import { english } from '../english/english.ts';
import { placesIn } from '../places.ts';
import { noDetails } from '../projects/project-details.ts';
import { type Context, common, evidenceOf, use } from '../reading/context.ts';
import { type Reading, tokenFrom } from '../reading/reading.ts';
import { type Cell, isText } from './table-cells.ts';
import { giveUnit, type TableUnit } from './table-columns.ts';
import { projectHead } from './table-prose.ts';

/** Whether a table lists projects: `Tên dự án`, `Danh mục công trình` head the column of a row's label. */
export function listsProjects(label: Cell): boolean {
  return projectHead.test(label.column.heading);
}

/** Whether a row names a project. Rows of totals name none. */
export function namesProjects(label: Cell): boolean {
  return listsProjects(label) && !/^(?:tổng|cộng)/iu.test(label.text);
}

/**
 * A row of a table of projects.
 * @param unit unit of the whole table; its columns of money go by it
 * @returns the cells whose figures no field of a project holds
 */
export function readProjectRow(
  context: Context,
  reading: Reading,
  label: Cell,
  cells: readonly Cell[],
  unit: TableUnit | null,
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
    group: null,
    footnote_id: null,
    ...noDetails,
    ...statusIn(context, reading, cells, label),
    ...common(context, reading, id),
    ...evidenceOf(context, reading.block, 0, reading.text.length),
  };
  context.tables.projects.push(record);
  return new Set(cells.filter((cell) => cell !== label && !takeCell(context, record, cell, unit)));
}

const money = /mức|vốn|kinh phí|dự toán|giải ngân|giá trị|kế hoạch/iu;

/** Whether a field of the project holds the figure of a cell, or there is none; units of a figure are noted in any case. */
function takeCell(context: Context, record: Project, cell: Cell, tableUnit: TableUnit | null): boolean {
  const [mention] = cell.mentions;
  if (mention === undefined || cell.column.role !== 'value' || isText(cell)) return mention === undefined;
  const given = cell.column.unit ?? (money.test(cell.column.heading) ? tableUnit : null);
  giveUnit(mention, given);
  if (!takeFigure(record, cell, mention, given)) return mention.unit === null;
  use(context, mention, record.id);
  return true;
}

/** Puts a figure where its column says; whether a field took it. */
function takeFigure(record: Project, cell: Cell, mention: Mention, given: TableUnit | null): boolean {
  const { heading } = cell.column;
  const { unit, value } = mention;
  if (value === null) return false;
  if (unit === 'VND' && record.budget_vnd === null) {
    record.budget_vnd = Math.round(value * 10 ** (mention.unitMult ?? 0));
    record.budget_text = given ? `${cell.text} ${given.written}` : cell.text;
  } else if (mention.kind === 'ratio' || (unit === '%' && /tiến độ|khối lượng|giải ngân/iu.test(heading))) {
    Object.assign(record, {
      progress_value: value,
      progress_total: mention.valueTo ?? (unit === '%' ? 100 : null),
      progress_unit: unit,
      progress_text: cell.text,
    });
  } else if (unit === 'km' || unit === 'm') record.length_km = unit === 'm' ? value / 1000 : value;
  else if (unit === 'har') record.area_ha = value;
  else if (unit === 'm2') record.floor_area_m2 = value;
  else if (unit === '{room}') record.rooms = value;
  else return false;
  return true;
}

/** The last status that a cell of words tells. */
function statusIn(
  context: Context,
  reading: Reading,
  cells: readonly Cell[],
  label: Cell,
): Pick<Project, 'status' | 'status_text'> {
  for (const cell of cells) {
    if (cell === label || !isText(cell)) continue;
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
