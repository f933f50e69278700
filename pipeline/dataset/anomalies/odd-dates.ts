import { inCalendar } from '../../mention/periods.ts';
import type { Noticed } from '../reading/noticed.ts';
import type { Reading } from '../reading/reading.ts';

/** Days that no calendar has: `31/9/2023`. Their records keep month and year. */
export function oddDates(reading: Reading): Noticed[] {
  return reading.times.flatMap(({ period, start, end }) => {
    if (!period || [period.from, period.to].every((each) => each === null || inCalendar(each))) return [];
    const text = reading.text.slice(start, end);
    const vi = `“${text}” không phải là một ngày có trong lịch.`;
    return [{ reading, start, end, kind: 'other', suggestion: null, vi, en: `“${text}” is no day of the calendar.` }];
  });
}
