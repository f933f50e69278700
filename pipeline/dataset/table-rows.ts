import type { Indicator } from '../../dist/types.d.ts';
import type { Mention } from '../mention/types.ts';
import { type Context, common, evidenceOf, use } from './context.ts';
import { english } from './english.ts';
import { headingTime } from './figure-times.ts';
import { findIndicator } from './indicator-codes.ts';
import { placeId } from './place-spans.ts';
import { inPlan } from './plans.ts';
import type { Reading } from './reading.ts';
import { type Cell, cellsOf, isText, nameOrNumber } from './table-cells.ts';
import { readTableUnit, type TableUnit } from './table-columns.ts';
import { cellLabel } from './table-labels.ts';
import { listsProjects, namesProjects, readProjectRow } from './table-projects.ts';
import { isoOf } from './times.ts';

/** Whether a reading is a row of a table under a head. */
function isTableRow(reading: Reading): boolean {
  return reading.block.type === 'row' && reading.block.head.length > 0;
}

/** Figures of tables: the row names what is measured, the column how and when. */
export function readTableRows(context: Context): void {
  for (const reading of context.readings) if (isTableRow(reading)) readRow(context, reading);
}

function readRow(context: Context, reading: Reading): void {
  const cells = cellsOf(context, reading);
  const label = cells.find((cell) => cell.column.role === 'value' && isText(cell));
  if (label && namesProjects(label)) {
    readProjectRow(context, reading, label, cells);
    return;
  }
  const unit = unitOf(context, cells);
  let level: Indicator | null = null;
  const targets: Indicator[] = [];
  for (const cell of cells) {
    if (cell.column.role !== 'value' || cell === label || isText(cell)) {
      for (const mention of cell.mentions) nameOrNumber(context, cell, mention);
      continue;
    }
    const [mention] = cell.mentions;
    if (!label || !mention || mention.value === null || context.uses.has(mention)) continue;
    const made = observe(context, reading, label, cell, mention, cell.column.unit ?? unit, level);
    context.tables.indicators.push(made);
    use(context, mention, made.id);
    if (made.measure === 'target') targets.push(made);
    if (made.measure === 'level' || level === null)
      level = made.measure === 'change' || made.measure === 'share' ? level : made;
  }
  if (level?.measure === 'level') for (const target of targets) target.parent_id = level.id;
}

function unitOf(context: Context, cells: Cell[]): TableUnit | null {
  const cell = cells.find((each) => each.column.role === 'unit');
  return cell ? readTableUnit(cell.text, context.codebook) : null;
}

function observe(
  context: Context,
  reading: Reading,
  label: Cell,
  cell: Cell,
  mention: Mention,
  given: TableUnit | null,
  level: Indicator | null,
): Indicator {
  const { column } = cell;
  const planned = column.measure === 'level' && !doneWords.test(column.heading) && inPlan(context, reading);
  const measure = mention.kind === 'rank' ? 'rank' : planned ? 'target' : column.measure;
  if (given && mention.unit === null) Object.assign(mention, given, { unitEnd: mention.unitEnd });
  const companion = measure === 'change' || measure === 'share';
  const plan =
    measure === 'share'
      ? /(?:so (?:với )?|\/ ?|% ?|đạt )(kế hoạch|dự toán|KH|DT)(?!\p{L})/iu.exec(column.heading)?.[1]
      : undefined;
  const whole = cellLabel(label.text, column.heading, reading.section?.heading.text ?? null);
  const named = plan ? `${label.text} so với ${plan}` : whole;
  const matched = findIndicator(context.book, plan ? label.text : named, companion ? null : mention.unit);
  const own = column.times.map((time) => isoOf(context, reading, time)).find((iso) => iso !== null);
  const parent = companion ? level : null;
  const dated = own ?? parent?.time_period ?? tableTime(context, reading, label, measure);
  const key = `${matched?.definition.code.replaceAll('_', ' ') ?? named} ${dated ?? ''} ${measure}`;
  const id = context.ids.make('indicator', key, `${reading.section?.number ?? ''} ${label.text} ${column.heading}`);
  return {
    indicator_code: matched?.definition.code ?? null,
    label_vi: named,
    label_en: english(context, named) ?? matched?.definition.en ?? null,
    theme: matched?.definition.theme ?? null,
    measure,
    obs_value: mention.value,
    obs_value_to: mention.kind === 'range' ? mention.valueTo : null,
    value_text: reading.text.slice(mention.start, mention.unitEnd),
    unit_measure: mention.unit,
    unit_mult: mention.unitMult,
    obs_status: measure === 'target' ? null : column.estimated ? 'E' : (parent?.obs_status ?? 'A'),
    comparator: mention.comparator ?? '=',
    numerator: mention.kind === 'ratio' ? mention.value : null,
    denominator: mention.kind === 'ratio' ? mention.valueTo : null,
    rank_total: mention.kind === 'rank' ? mention.valueTo : null,
    ref_area: context.home ? placeId(context, context.home.id) : null,
    ref_area_scope: null,
    time_period: dated,
    base_period: null,
    assigned_by: null,
    items: [],
    parent_id: parent?.id ?? null,
    ...common(context, reading, id),
    ...evidenceOf(context, reading.block, label.start, cell.end),
  };
}

/** Headings of columns that tell what was done, also in a plan. */
const doneWords = /thực hiện|ước|hiện trạng|kết quả|(?:^| )TH(?: |$)/iu;

/** The period of the headings above; sizes and costs of projects have none, nor have their totals. */
function tableTime(context: Context, reading: Reading, label: Cell, measure: Indicator['measure']): string | null {
  if (listsProjects(label)) return null;
  return headingTime(context, reading, measure === 'target')?.iso ?? null;
}
