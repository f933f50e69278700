import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { InputError } from './error.ts';

/**
 * The day on which the current version was released, ISO 8601: `date-released` of CITATION.cff. The build has it from
 * there, for it looks at no clock.
 *
 * @returns null where there is no such file, or nothing was released yet.
 * @throws InputError where it is no date.
 */
export function readReleaseDate(file: string): string | null {
  if (!existsSync(file)) return null;
  const date = parse(readFileSync(file, 'utf8'))?.['date-released'] ?? null;
  if (date === null || isDate(date)) return date;
  throw new InputError({ file }, `date-released is ${JSON.stringify(date)}`, 'Write a date as 2026-01-31.');
}

/** Whether a text is a day of the calendar, as `2026-01-31`. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
