import { facilityAt } from '../facilities/facility-nouns.ts';
import { addNamed } from '../facilities/facility-records.ts';
import { hasProperName } from '../projects/built-projects.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { tokenFrom } from '../reading/reading.ts';

/** A stretch of a reading's text. */
interface Stretch {
  reading: Reading;
  start: number;
  end: number;
}

/** Whether the head of a column names facilities: `Tên trường`, `Trạm y tế xã`. */
export function listsFacilities(context: Context, { reading, start, end }: Stretch): boolean {
  const to = tokenFrom(reading, end);
  for (let at = tokenFrom(reading, start); at < to; at++) if (facilityAt(context, reading, at)) return true;
  return false;
}

/** The facility that a row of such a table names, in the place that another cell names; rows of totals name none. */
export function addFacility(
  context: Context,
  { reading, start, end }: Stretch,
  { period, area }: { period: string | null; area: string | null },
): void {
  const span = { from: tokenFrom(reading, start), to: tokenFrom(reading, end) };
  const kind = facilityAt(context, reading, span.from);
  if (kind && kind.next <= span.to && hasProperName(reading, kind.next, span.to))
    addNamed(context, reading, span, kind.value, { time_period: period, ...(area ? { places: [area] } : {}) });
}
