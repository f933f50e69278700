import type { Indicator } from '../../dist/types.d.ts';
import type { Mention } from '../mention/types.ts';
import { type Context, common, evidenceOf, use } from './context.ts';
import { english } from './english.ts';
import { headingTime } from './figure-times.ts';
import { findIndicator } from './indicator-codes.ts';
import type { Measure } from './measures.ts';
import { placeId, spansIn } from './place-spans.ts';
import { inPlan } from './plans.ts';
import { type Reading, tokenFrom } from './reading.ts';
import { type Caption, captionOf } from './table-captions.ts';
import { type Cell, cellsOf, clear, isText, makeOrdinal, nameOrNumber } from './table-cells.ts';
import { type Column, doneWords, readTableUnit, type TableUnit } from './table-columns.ts';
import { cellLabel, columnSubject } from './table-labels.ts';
import { Outline, type RowName, readRowName } from './table-outline.ts';
import { listsProjects, namesProjects, readProjectRow } from './table-projects.ts';
import { isoAlone } from './times.ts';

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

/** A row of a table, as the rows below it may need it. */
interface Row {
  reading: Reading;
  name: RowName;
  unit: TableUnit | null;
  /** Its figures by their columns. */
  records: Map<number, Indicator>;
}

/** What all rows of a table share. */
interface TableContext {
  caption: Caption;
  outline: Outline<Row>;
  /** Columns that compare, by figures about a hundred: shares of another period and no changes. */
  indices: ReadonlySet<Column>;
  /** The dates in the head of each column. */
  dates: Mention[][];
  previous: Row | null;
}

function readTable(context: Context, rows: readonly Reading[]): void {
  const [first] = rows as [Reading];
  const entries = rows.filter(({ block }) => block.rowRole === 'entry').map((reading) => cellsOf(context, reading));
  const table: TableContext = {
    caption: captionOf(context, first),
    outline: new Outline(),
    indices: indicesOf(entries),
    dates: headDates(rows),
    previous: null,
  };
  let entry = 0;
  for (const reading of rows) {
    if (reading.block.rowRole === 'numbering') for (const mention of reading.mentions) makeOrdinal(context, mention);
    else if (reading.block.rowRole === 'entry') readRow(context, table, reading, entries[entry++] as Cell[]);
  }
}

/** The dates that head each column; a cell left empty goes by the one before it. Years without a word for them are dates too. */
function headDates(rows: readonly Reading[]): Mention[][] {
  const dates: Mention[][] = [];
  for (const { block, mentions } of rows.filter((row) => row.block.rowRole === 'head')) {
    let [start, found]: [number, Mention[]] = [0, []];
    block.cells.forEach(({ text }, at) => {
      const end = start + text.length;
      if (text !== '') {
        found = mentions.filter((each) => each.start >= start && each.end <= end && isDate(each));
        start = end + 1;
      }
      dates[at] = [...(dates[at] ?? []), ...found];
    });
  }
  for (const mention of dates.flat()) if (mention.kind === 'quantity') clear(mention, 'date');
  return dates;
}

function isDate({ kind, value, unit }: Mention): boolean {
  return kind === 'date' || (kind === 'quantity' && unit === null && value !== null && value >= 1900 && value < 2100);
}

/** Least that a figure is which says how many percent of another one a level is, and no change. */
const leastIndex = 40;

function indicesOf(entries: readonly Cell[][]): Set<Column> {
  const values = new Map<Column, number[]>();
  for (const { column, mentions } of entries.flat())
    if (column.compares && mentions[0]?.value != null)
      values.set(column, [...(values.get(column) ?? []), mentions[0].sign < 0 ? 0 : mentions[0].value]);
  const all = [...values].filter(
    ([{ heading }, found]) => !/tăng|giảm/iu.test(heading) && found.every((value) => value >= leastIndex),
  );
  return new Set(all.map(([column]) => column));
}

function readRow(context: Context, table: TableContext, reading: Reading, cells: Cell[]): void {
  const label = cells.find((cell) => cell.column.role === 'value' && isText(cell));
  if (label && namesProjects(label)) {
    readProjectRow(context, reading, label, cells);
    return;
  }
  const ordinal = cells.find(({ column }) => column.role === 'ordinal')?.text ?? '';
  const name = readRowName(label?.text ?? '', ordinal);
  const row: Row = { reading, name, unit: unitOf(context, table, cells), records: new Map() };
  const above = label ? table.outline.add(row, name) : [];
  table.previous = row;
  let level: Indicator | null = null;
  const targets: Indicator[] = [];
  for (const cell of cells) {
    if (cell.column.role !== 'value' || cell === label || isText(cell)) {
      for (const mention of cell.mentions) nameOrNumber(context, cell, mention);
      continue;
    }
    const [mention] = cell.mentions;
    if (!label || !mention || mention.value === null || context.uses.has(mention)) continue;
    const made = observe(context, table, row, above, label, cell, mention, level, targets.length > 0);
    context.tables.indicators.push(made);
    row.records.set(cell.at, made);
    for (const each of [mention, ...(table.dates[cell.at] ?? [])]) use(context, each, made.id);
    if (made.measure === 'target') targets.push(made);
    if (isLevel(made) || level === null) level = made.measure === 'change' || made.measure === 'share' ? level : made;
  }
  if (level && isLevel(level)) for (const target of targets) target.parent_id = level.id;
}

function isLevel({ measure }: Indicator): boolean {
  return measure === 'level' || measure === 'count';
}

/** The unit of a row: in its own cell, as the row above (`"`), in a bracket behind its name, or of the whole table. */
function unitOf(context: Context, { previous, caption }: TableContext, cells: Cell[]): TableUnit | null {
  const cell = cells.find((each) => each.column.role === 'unit');
  if (cell && /^(?:["”″'’]+|-\s*nt\s*-|nt)$/u.test(cell.text)) return previous?.unit ?? null;
  const own = cell ? readTableUnit(cell.text, context.codebook) : null;
  const label = cells.find((each) => each.column.role === 'value' && isText(each));
  const bracket = /\(([^()]+)\)\s*$/u.exec(label?.text ?? '')?.[1];
  return own ?? (bracket === undefined ? null : readTableUnit(bracket, context.codebook)) ?? caption.unit;
}

function observe(
  context: Context,
  table: TableContext,
  row: Row,
  above: readonly Row[],
  label: Cell,
  cell: Cell,
  mention: Mention,
  level: Indicator | null,
  hasTarget: boolean,
): Indicator {
  const { reading, name } = row;
  const { column } = cell;
  const given = column.unit ?? row.unit;
  if (given && mention.unit === null) Object.assign(mention, given, { unitEnd: mention.unitEnd });
  const measure = measureIn(context, table, reading, cell, mention, level, hasTarget);
  const companion = measure === 'change' || measure === 'share';
  const ofPlan =
    measure === 'share' && (column.measure === 'share' || !column.compares) && (hasTarget || planOf(column) !== null);
  const rowLabel = nameOf(name, row.unit);
  const surroundings = {
    heading: reading.section?.heading.text ?? null,
    caption: table.caption.subject,
    above: above.map((each) => nameOf(each.name, each.unit)),
  };
  const subject = companion && level ? level.label_vi : cellLabel(rowLabel, column.heading, surroundings);
  const named = ofPlan ? `${subject} so với ${planOf(column) ?? 'kế hoạch'}` : subject;
  const matched = findIndicator(context.book, subject, companion ? null : mention.unit);
  const parent = companion ? level : null;
  const whole = isMeasured(measure) ? wholeAbove(above, cell, mention, measure) : null;
  const { own, base } = timesOf(context, column);
  const dated = own ?? parent?.time_period ?? tableTime(context, table, reading, label, measure);
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
    ref_area: placeOf(context, reading, label, name) ?? (context.home ? placeId(context, context.home.id) : null),
    ref_area_scope: null,
    time_period: dated,
    base_period: column.compares && companion ? (base ?? yearBefore(column, dated)) : null,
    assigned_by: null,
    items: [],
    parent_id: parent?.id ?? whole?.id ?? null,
    ...common(context, reading, id),
    ...evidenceOf(context, reading.block, label.start, cell.end),
  };
}

/** What a cell measures: as its column says, as its own rank, or by what else its table holds. */
function measureIn(
  context: Context,
  { indices }: TableContext,
  reading: Reading,
  { column }: Cell,
  mention: Mention,
  level: Indicator | null,
  hasTarget: boolean,
): Measure {
  if (mention.kind === 'rank') return 'rank';
  if (column.measure === 'change' && indices.has(column)) return 'share';
  if (column.measure !== 'level') return column.measure;
  // `Tỷ lệ (%)` behind a plan and its result is the share of the plan that is reached.
  if (
    hasTarget &&
    level &&
    column.unit?.unit === '%' &&
    level.unit_measure !== '%' &&
    columnSubject(column.heading) === null
  )
    return 'share';
  if (!doneWords.test(column.heading) && inPlan(context, reading)) return 'target';
  return mention.unit?.startsWith('{') ? 'count' : 'level';
}

/** The plan that a column names: `kế hoạch`, `dự toán`. */
function planOf({ heading }: Column): string | null {
  const found =
    /(?:so với |so |\/ ?|% ?|đạt )(?:TH |thực hiện )?(kế hoạch|dự toán|chỉ tiêu|nghị quyết|KH|DT|NQ)(?!\p{L})/iu.exec(
      heading,
    )?.[1];
  return found ?? null;
}

/** The name of a row without the unit behind it: `Thu ngân sách` of `Thu ngân sách (tỷ đồng)`. */
function nameOf({ text }: RowName, unit: TableUnit | null): string {
  const bracket = /\s*\(([^()]+)\)$/u.exec(text);
  return bracket && unit?.unitText && bracket[1]?.toLowerCase().includes(unit.unitText.toLowerCase())
    ? text.slice(0, bracket.index)
    : text;
}

function isMeasured(measure: Measure): boolean {
  return measure === 'level' || measure === 'count';
}

/** The figure of the same column that a row breaks down: that of the nearest row above it with the same unit. */
function wholeAbove(above: readonly Row[], cell: Cell, mention: Mention, measure: Measure): Indicator | null {
  const record = above.find(({ records }) => records.size > 0)?.records.get(cell.at);
  return record?.measure === measure && record.unit_measure === mention.unit ? record : null;
}

/** The place that a row is about, where its name is that of a place and no more. */
function placeOf(context: Context, reading: Reading, label: Cell, name: RowName): string | null {
  const from = tokenFrom(reading, label.start + name.start);
  const to = tokenFrom(reading, label.end);
  const [place] = spansIn(context, reading, from, to);
  return place?.from === from && place.to === to && !place.excluded && place.definition ? place.id : null;
}

/** The periods that a column's heading gives: that of its figures, and that which they are compared with. */
function timesOf(context: Context, column: Column): { own: string | null; base: string | null } {
  const told = column.times.flatMap((time) => isoAlone(context, time) ?? []);
  const [first = null, second = null] = told;
  if (!column.compares) return { own: first, base: null };
  return told.length > 1 ? { own: first, base: second } : { own: null, base: first };
}

/** The year before a period, for `cùng kỳ`. */
function yearBefore({ heading }: Column, iso: string | null): string | null {
  if (iso === null || !/cùng kỳ|năm trước/iu.test(heading)) return null;
  return iso.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

/** The period of the caption or the headings above; sizes and costs of projects have none, nor have their totals. */
function tableTime(
  context: Context,
  { caption }: TableContext,
  reading: Reading,
  label: Cell,
  measure: Measure,
): string | null {
  if (listsProjects(label)) return null;
  return (caption.dated ?? headingTime(context, reading, measure === 'target'))?.iso ?? null;
}
