import type { Indicator } from '../../../dist/types.d.ts';
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
  // `6 tháng 2025 so với cùng kỳ`: what is compared.
  if (told.length === 1 && !/^so(?!\p{L})/iu.test(column.heading) && samePeriod.test(column.heading))
    return { own: first, base: null };
  return told.length > 1 ? { own: first, base: second } : { own: null, base: first };
}

/** The period that a figure is compared with: as its column says, or of what moved between two columns the other one. */
export function basePeriod(
  { level, records }: Levels,
  column: Column,
  measure: Measure,
  { base, dated }: { base: string | null; dated: string | null },
): string | null {
  if (column.compares) return base ?? yearBefore(column, dated);
  if (measure !== 'change' || !level || column.times.length > 0) return null;
  const others = [...records.values()].flatMap(({ label_vi, measure: is, time_period }) =>
    is === level.measure && label_vi === level.label_vi && time_period !== dated ? [time_period] : [],
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

const samePeriod = /cùng kỳ|(?<!\p{L})CK(?!\p{L})|năm trước/iu;

/** The year before a period, for `cùng kỳ`. */
function yearBefore({ heading }: Column, iso: string | null): string | null {
  if (iso === null || !samePeriod.test(heading)) return null;
  return iso.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}
