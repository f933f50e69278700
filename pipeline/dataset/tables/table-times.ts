import type { Indicator } from '../../../dist/types.d.ts';
import { isoMonth } from '../../calendar.ts';
import type { Measure } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { isoAlone } from '../times/times.ts';
import type { Column } from './table-columns.ts';

/** The figures of a row by their columns, and the level that a companion is of. */
interface Levels {
  level: Indicator | null;
  records: ReadonlyMap<number, Indicator>;
}

/** The periods that a column's heading gives: that of its figures, and that which they are compared with. */
export function timesOf(context: Context, column: Column): { own: string | null; base: string | null } {
  const told = column.times.flatMap((time) => isoAlone(context, time) ?? []);
  const [first = null, second = null] = told;
  if (!column.compares) return { own: first, base: null };
  // `6 tháng 2025 so với cùng kỳ`, `So với cùng kỳ (%) | 6 tháng`: what is compared.
  const isCompared = !/^so(?!\p{L})/iu.test(column.heading) || timeBelow.test(column.heading);
  if (told.length === 1 && isCompared && samePeriod.test(column.heading)) return { own: first, base: null };
  return told.length > 1 ? { own: first, base: second } : { own: null, base: first };
}

/** A period in the second head of a column, below what compares. */
const timeBelow = /(?:cùng kỳ|CK|năm trước) ?(?:\(?%\)?)? (?:Tháng|Quý|Lũy kế|Cộng dồn|\d)/u;

/** The period of the levels of a table that are not of the year before, by the heading of their column; null without one. */
export function currentPeriod(context: Context, columns: Iterable<Column>): string | null {
  for (const column of columns) {
    if (column.measure !== 'level' || column.isEarlier || column.role !== 'value') continue;
    const { own } = timesOf(context, column);
    if (own !== null) return own;
  }
  return null;
}

/** `TH cùng kỳ`, `Cùng kỳ năm 2020` beside levels of `2021-01/2021-06`: the same part of the year before, or of the year that is named. */
export function earlierPeriod(own: string | null, current: string | null): string | null {
  if (current === null) return own;
  if (own === null) return current.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return /^\d{4}$/.test(own) ? current.replace(/\d{4}/g, own) : own;
}

/** `Giá kỳ trước`: of a time before that of the table, which nothing tells. */
export function isOfTimeBefore(heading: string): boolean {
  return /(?<!\p{L})(?:kỳ|lần|tuần|đợt) trước(?!\p{L})/iu.test(heading) && !/chuyển/iu.test(heading);
}

/** `Thực hiện năm trước`: the year before that of the levels of its table. */
export function yearBeforeOf(heading: string, current: string | null): string | null {
  return current !== null && /(?<!\p{L})năm trước$/iu.test(heading) ? String(Number(current.slice(0, 4)) - 1) : null;
}

const relative: readonly (readonly [RegExp, (year: number, month: number) => string])[] = [
  [/(?:lũy kế|luỹ kế|cộng dồn|đến)(?: \p{L}+)* tháng trước/iu, (year, month) => months(year, month - 1)],
  [/tháng trước/iu, (year, month) => monthOf(year, month - 1)],
  [/tháng (?:này|báo cáo)|trong tháng(?! \d)/iu, monthOf],
  [/lũy kế|luỹ kế|cộng dồn|từ đầu năm/iu, months],
];

/** `Trong tháng`, `Lũy kế tháng trước`, `Từ đầu năm`: the period of a column by that of its table, which ends in a month; null for others. */
export function relativePeriod(heading: string, current: string | null): string | null {
  const [, year, month] = /^(?:\d{4}-\d\d\/)?(\d{4})-(\d\d)$/.exec(current ?? '') ?? [];
  if (year === undefined) return null;
  return relative.find(([words]) => words.test(heading))?.[1](Number(year), Number(month)) ?? null;
}

/** A month; the one before January is of the year before. */
function monthOf(year: number, month: number): string {
  return month < 1 ? monthOf(year - 1, 12) : isoMonth(year, month);
}

/** From January to a month. */
function months(year: number, month: number): string {
  return month <= 1 ? monthOf(year, month) : `${year}-01/${monthOf(year, month)}`;
}

/** A plan without a period of its own is of the year that its table is of a part of. */
export function planPeriod(around: string | null): string | null {
  const [, year] = /^(\d{4})-\d\d(?:-\d\d|\/\1-\d\d)?$/.exec(around ?? '') ?? [];
  return year ?? around;
}

/** The period that a figure is compared with: as its column says, or of what moved between two columns the other one. */
export function basePeriod(
  { level, records }: Levels,
  column: Column,
  measure: Measure,
  { base, dated }: { base: string | null; dated: string | null },
): string | null {
  // `So với cùng kỳ năm 2023` of the first half of 2024.
  const isSamePart = base !== null && /^\d{4}$/.test(base) && /cùng kỳ|(?<!\p{L})CK(?!\p{L})/iu.test(column.heading);
  const compared = column.compares
    ? ((isSamePart ? earlierPeriod(base, dated) : base) ?? yearBefore(column, dated))
    : null;
  // `So với đầu năm`: of the year that is told.
  if (compared?.startsWith('--')) return dated && `${dated.slice(0, 4)}${compared.slice(1)}`;
  if (compared !== null) return compared;
  if ((measure !== 'change' && !column.compares) || !level || column.times.length > 0) return null;
  const others = [...records.values()].flatMap(({ label_vi, measure: is, time_period }) =>
    is === level.measure && label_vi === level.label_vi && time_period !== dated ? [time_period] : [],
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

const samePeriod = /cùng kỳ|(?<!\p{L})CK(?!\p{L})|năm trước/iu;

/** The year before a period, for `cùng kỳ`. */
function yearBefore({ heading }: Column, iso: string | null): string | null {
  if (iso === null || !samePeriod.test(heading)) return null;
  return earlierPeriod(null, iso);
}
