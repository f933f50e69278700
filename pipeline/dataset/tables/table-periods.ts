import type { Measure } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { headingTime } from '../times/heading-times.ts';
import { type Column, sinceYear } from './table-columns.ts';
import type { Row, TableContext } from './table-context.ts';
import { isSpent, isWholeCost } from './table-project-columns.ts';
import { earlierPeriod, isOfTimeBefore, planPeriod, relativePeriod, yearBeforeOf } from './table-times.ts';

/** The period of a figure: what its column, its row or, of what goes with a level, that level says, else that of its table. */
export function periodOf(
  context: Context,
  table: TableContext,
  row: Row,
  { column, measure, own, base }: { column: Column; measure: Measure; own: string | null; base: string | null },
): string | null {
  const ofLevel = isCompanion(measure) ? (row.level?.time_period ?? null) : null;
  // `So với KH 2024`: the year is that of the plan; `2024/2023` begins with that of the result.
  const told = base === null ? (ofLevel ?? own) : own;
  const said = column.isEarlier ? null : (told ?? row.time ?? ofLevel);
  if (said !== null) return said;
  if (measure === 'level' && isOfTimeBefore(column.heading)) return null;
  const yearBefore = isCompanion(measure) ? null : yearBeforeOf(column.heading, table.current);
  if (yearBefore !== null) return yearBefore;
  const around = tableTime(context, table, row, measure, column.heading);
  const current = table.current ?? around;
  if (column.isEarlier) return earlierPeriod(own, current);
  const isYears = measure === 'target' && !/tháng|quý/iu.test(column.heading);
  const since = sinceYear.exec(column.heading)?.[1];
  if (since !== undefined) return current !== null && since < current ? `${since}/${current.slice(0, 4)}` : null;
  return relativePeriod(column.heading, current) ?? (isYears ? planPeriod(around) : around);
}

/** `Năm 2022`: the year that is all that a heading says; null for others. */
export function yearHead(heading: string): number | null {
  const year = /^(?:năm )?((?:19|20)\d\d)$/iu.exec(heading)?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether a figure goes with a level, and is none. */
export function isCompanion(measure: Measure): boolean {
  return measure === 'change' || measure === 'share';
}

/** The period of the caption or the headings above; sizes and costs of projects have none, nor have their totals, but what is paid has. */
export function tableTime(
  context: Context,
  { caption }: TableContext,
  { reading, label }: Row,
  measure: Measure,
  heading = '',
): string | null {
  if (label?.column.projects && (isWholeCost({ heading }) || !(isSpent(heading) || caption.allots))) return null;
  return (caption.dated ?? headingTime(context, reading, measure === 'target'))?.iso ?? null;
}
