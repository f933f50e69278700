import type { Indicator } from '../../../dist/types.d.ts';
import type { WithCodebook } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Mention } from '../../mention/types.ts';
import { english } from '../english/english.ts';
import { comparatorIn } from '../figures/comparators.ts';
import { findIndicator, themeOf } from '../indicators/indicator-codes.ts';
import type { Measure } from '../measures/measures.ts';
import { inPlan } from '../measures/plan-blocks.ts';
import { headsPlan, headsResults } from '../measures/plan-lines.ts';
import { placeId } from '../places/place-spans.ts';
import { type Context, common, evidenceOf } from '../reading/context.ts';
import { notYet } from '../times/times.ts';
import { columnSubject, isTotal, toldIn, undated } from './column-subjects.ts';
import type { Caption } from './table-captions.ts';
import type { Cell } from './table-cells.ts';
import { unitOfCounted } from './table-classes.ts';
import { type Column, columnsOf, doneWords } from './table-columns.ts';
import type { Row, TableContext } from './table-context.ts';
import { placeAt } from './table-heads.ts';
import { cellLabel, countsDeeds, isOfPlace, isStructure, withoutTotal } from './table-labels.ts';
import { besideOf, levelFor, wholeAbove, wholeBeside } from './table-levels.ts';
import { type Label, movedIn, plannedMovement, signed } from './table-movements.ts';
import { isCompanion, periodOf, yearHead } from './table-periods.ts';
import { comparesPlan, fundsOf, planCompared } from './table-plans.ts';
import { isWholeCost } from './table-project-columns.ts';
import { isPartOfProject } from './table-project-rows.ts';
import { basePeriod, timesOf } from './table-times.ts';
import { counted, giveUnit, type TableUnit } from './table-units.ts';

/** The record of a figure in a cell. */
export function observe(context: Context, table: TableContext, row: Row, cell: Cell, mention: Mention): Indicator {
  const { reading } = row;
  const { column } = cell;
  const counts = countsDeeds(columnSubject(context, column.heading) ?? column.heading);
  // `Phòng Nội vụ` is a body, and counts no rooms.
  const ofRow =
    counts && !/^\p{L}+ \p{Lu}/u.test(row.name.text)
      ? counted(`Số ${inSentence(row.name.text)}`, context.codebook)
      : null;
  // `Độ che phủ (%)` under `Diện tích (ha)`: a rate among what the column measures.
  const isRate = row.ownUnit?.unitClass === 'percent' && !isCompanion(column.measure);
  const ofCaption = unitOfCounted(context, row.name.text, column.heading, table.caption.counts);
  giveUnit(mention, isRate ? row.ownUnit : (column.unit ?? ofCaption ?? row.unit ?? ofRow));
  // `Tổng cộng` of those whom the rows above count.
  const above = isTotal(row.name.text) ? table.last.get(cell.at) : undefined;
  giveUnit(mention, above ? unitOfRecord(above) : column.opens);
  // `450 triệu đồng | 512`: a result in the unit of its plan.
  const plan = row.targets.at(-1);
  const isBare = mention.kind === 'quantity' && column.measure === 'level' && plan?.unit_measure !== '%';
  if (isBare && plan) giveUnit(mention, unitOfRecord(plan));
  const moved = movedIn(cell, mention);
  const ofColumn = measureIn(context, table, row, column, mention);
  const measure = moved !== null && (ofColumn === 'level' || ofColumn === 'count') ? 'change' : ofColumn;
  const beside = besideOf(context, table, row, column, measure);
  if (beside !== null) giveUnit(mention, unitOfRecord(beside));
  const companion = isCompanion(measure);
  const { own, base } = timesOf(context, column);
  const ofPlan = comparesPlan(column.heading);
  const heading = toldIn(context, column.heading);
  const level = companion
    ? levelFor(row, measure, mention, { own, told: heading, ofPlan }, columnsOf(reading.block.head, context.codebook))
    : row.level;
  const leveled = { ...row, level };
  const told =
    beside && !companion
      ? { text: beside.label_vi, subject: beside.label_vi }
      : labelOf(table, leveled, column, measure, mention.unit);
  const label = moved !== null && measure === 'target' ? plannedMovement(moved, told) : told;
  const ofLevel = label.subject === level?.label_vi ? level.unit_measure : null;
  const matched = findIndicator(context.book, label.subject, companion ? ofLevel : mention.unit);
  const whole = wholeAbove(row, cell, mention, measure) ?? wholeBeside(row, column, mention);
  const parent = companion || measure === 'rank' ? level : whole;
  const dated = periodOf(context, table, leveled, { column, measure, own, base });
  const key = `${matched?.definition.code.replaceAll('_', ' ') ?? label.text} ${dated ?? ''} ${measure}`;
  const id = context.ids.make('indicator', key, toldOf(row, column));
  return {
    indicator_code: matched?.definition.code ?? null,
    label_vi: label.text,
    label_en: english(context, label.text) ?? matched?.definition.en ?? null,
    theme: matched?.definition.theme ?? (themeOf(context.book, label.subject, mention.unit) as Indicator['theme']),
    measure,
    obs_value: signed(mention.value, moved, measure),
    obs_value_to: mention.kind === 'range' ? signed(mention.valueTo, moved, measure) : null,
    value_text: reading.text.slice(mention.start, mention.unitEnd),
    unit_measure: mention.unit,
    unit_mult: mention.unitMult,
    obs_status: statusOf(context, leveled, column, measure, dated),
    comparator: mention.comparator ?? comparatorIn(reading.text.slice(cell.start, mention.start).toLowerCase()),
    numerator: mention.kind === 'ratio' ? mention.value : null,
    denominator: mention.kind === 'ratio' ? mention.valueTo : null,
    rank_total: mention.kind === 'rank' ? mention.valueTo : null,
    ref_area: areaOf(context, table, row, cell),
    ref_area_scope: null,
    time_period: dated,
    base_period: companion ? basePeriod(leveled, column, measure, { base, dated }) : null,
    assigned_by: measure === 'target' ? (assigning.exec(column.heading)?.[1] ?? null) : null,
    items: [],
    parent_id: parent?.id ?? null,
    ...common(context, reading, id),
    ...evidenceOf(
      context,
      reading.block,
      Math.min(row.label?.start ?? 0, cell.start),
      Math.max(row.label?.end ?? 0, cell.end),
    ),
  };
}

/** What tells a figure from others of its indicator: where it stands, and none of the figures that stand there. */
function toldOf({ reading, label, time, above }: Row, { heading }: Column): string {
  const names = [...above].reverse().map(({ name }) => name.text);
  return [reading.section?.number ?? '', ...names, label?.text ?? time ?? '', heading].join(' ');
}

/** SDMX status: a target has none, a companion that of its level. */
function statusOf(
  context: Context,
  { level, isEstimate }: Row,
  { heading, estimated, isForecast }: Column,
  measure: Measure,
  period: string | null,
): Indicator['obs_status'] {
  if (measure === 'target') return null;
  if (isCompanion(measure) && level?.measure === 'target') return null;
  if (isForecast) return 'F';
  if (/^sơ bộ(?!\p{L})/iu.test(heading)) return 'P';
  if (estimated || isEstimate || notYet(context, period)) return 'E';
  return (isCompanion(measure) && level?.obs_status) || 'A';
}

/** What a cell measures: as its column says, as its own rank, or by what else its table holds. */
function measureIn(
  context: Context,
  { indices, caption, planned, ofYears }: TableContext,
  row: Row,
  column: Column,
  mention: Mention,
): Measure {
  if (mention.kind === 'rank') return 'rank';
  if (column.measure === 'change' && indices.has(column) && mention.sign === 0) return 'share';
  if (column.measure !== 'level') return column.measure;
  // `Tỷ lệ (%)` behind a level says nothing of its own: it is a share of a plan, or of a whole, that is reached.
  if (row.level && row.level.unit_measure !== '%' && isBareRate(context, column)) return 'share';
  // What projects cost in all is no plan, whatever the caption says.
  const ofProjects = row.label?.column.projects === true;
  if (ofProjects && isWholeCost(column)) return 'level';
  const isAllotted = caption.allots && mention.unit === 'VND';
  const isPlan = !ofProjects && captionPlans(context, caption.subject);
  // `Tổng đàn 1/10/2024 | KH 2025`: beside a plan that says so, what has no word for one is none.
  const isBeside = column.times.length > 0 && planned;
  const plans = isAllotted || ((isPlan || inPlan(context, row.reading)) && !(ofYears && isPast(context, column)));
  if (plans && !isBeside && !doneWords.test(column.heading)) return 'target';
  // `Số giường bệnh/vạn dân` is a rate.
  const counts = mention.unit?.startsWith('{') && mention.unit !== '{score}' && !mention.unit.includes('/');
  return counts ? 'count' : 'level';
}

/** `2022`, of a report on 2023: whether the year that heads a column is over. */
function isPast(context: Context, { heading }: Column): boolean {
  const { type, title } = context.report.header;
  const year = context.titleYear;
  const own = yearHead(heading);
  if (type !== 'BÁO CÁO' || year === null || own === null) return false;
  // Of a year half of which is told the other half is planned.
  return own <= (/tháng|quý/iu.test(title?.text ?? '') ? year - 1 : year);
}

function unitOfRecord({ unit_measure, unit_mult }: Indicator): TableUnit {
  return { written: '', unitText: null, unitClass: null, unit: unit_measure, unitMult: unit_mult ?? 0 };
}

/** `Dự toán thu, chi ngân sách năm 2024`: whether a caption is of a plan. */
function captionPlans(known: WithCodebook, subject: string | null): boolean {
  return subject !== null && headsPlan(known, subject) && !headsResults(known, subject);
}

function isBareRate(known: WithCodebook, { unit, heading }: Column): boolean {
  return unit?.unit === '%' && heading !== '' && columnSubject(known, heading) === null;
}

function labelOf({ caption }: TableContext, row: Row, column: Column, measure: Measure, unit: string | null): Label {
  const { level, reading } = row;
  if (isCompanion(measure) && level) {
    const subject = level.label_vi;
    const plan = isStructure(column.heading) ? null : (planCompared(column.heading) ?? row.plan);
    if (measure === 'change' || column.compares) return { text: subject, subject };
    if (plan !== null) return { text: `${subject} so với ${plan}`, subject };
    const rate = `${/^cơ cấu|^tỷ trọng/iu.exec(column.heading)?.[0] ?? 'Tỷ lệ'} ${withoutTotal(subject).replace(/^(?:tổng )?số /iu, '')}`;
    return isBareRate(reading, column) || /^số /iu.test(subject)
      ? { text: rate, subject: rate }
      : { text: subject, subject };
  }
  const ofProjects = row.label?.column.projects === true;
  const text = cellLabel(reading, nameOf(row), ofProjects ? fundsOf(column.heading, caption.allots) : column.heading, {
    heading: ofProjects && caption.subject ? null : (reading.section?.heading.text ?? null),
    // The caption of projects says which they are, and measures nothing.
    caption: ofProjects ? null : caption.subject,
    counts: ofProjects ? null : caption.counts,
    above: [...(row.of ? [row.of] : []), ...row.above].map(nameOf).filter((name) => !isTotal(name)),
    unit,
    isOfOne: caption.unit !== null,
  });
  const plan = unit === 'VND' ? planOfBare(text, caption, row, column, measure) : null;
  const named = plan === null ? text : `${plan} ${text}`;
  return { text: named, subject: withoutTotal(named) };
}

/** `Phòng Y tế | 1.200` of a table that allots money, or under `Kế hoạch (triệu đồng)`: what a label that says nothing of money is a plan of; null for others. */
function planOfBare(label: string, { allots }: Caption, row: Row, column: Column, measure: Measure): string | null {
  if (/vốn|kinh phí|dự toán|ngân sách|chi /iu.test(label) || isWholeCost(column)) return null;
  if (allots) return 'Kế hoạch vốn';
  return measure === 'target' && column.unit && label === nameOf(row) ? undated(column.heading) : null;
}

/** `Dự toán 2025 | HĐND tỉnh giao`: who assigned what a column holds. */
const assigning =
  /(?<!\p{L})((?:trung ương|TW|TƯ|(?:HĐND|UBND)(?: (?:tỉnh|huyện|thành phố|thị xã|xã|phường))?|tỉnh|huyện|thành phố|thị xã|xã|Bộ) giao)(?!\p{L})/iu;

/** The name of a row without the unit behind it: `Thu ngân sách` of `Thu ngân sách (tỷ đồng)`; of a part of a project with it. */
function nameOf(row: Row): string {
  const {
    name: { text },
    unit,
    above: [whole],
  } = row;
  if (row.label?.column.projects && whole && isPartOfProject(row.name)) return `${nameOf(whole)}: ${text}`;
  const bracket = /\s*\(([^()]+)\)$/u.exec(text);
  return bracket && unit?.unitText && bracket[1]?.toLowerCase().includes(unit.unitText.toLowerCase())
    ? text.slice(0, bracket.index)
    : text;
}

/** The place that a row or a column is named after, or that of the report. */
function areaOf(
  context: Context,
  { heads }: TableContext,
  { reading, label, name, area }: Row,
  { at, column }: Cell,
): string | null {
  const ofRow = label && placeAt(context, reading, label.start + name.start, label.start + name.end);
  const own = ofRow ?? area ?? heads.areas[at];
  if (own) return own;
  // A place of which no list and no word says what it is.
  if (isOfPlace(reading, column.heading)) return null;
  return context.home ? placeId(context, context.home.id) : null;
}
