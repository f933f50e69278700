import { stringify } from 'csv-stringify/sync';
import type { Field, TableSchema } from '../schemas.ts';
import type { AnyRecord } from '../tables.ts';

/** Columns that repeat characters of the report: `- …` and `-4,5%` are what it says, and stay so. */
export const verbatimFields: ReadonlySet<string> = new Set([
  'quote',
  'value_text',
  'status_text',
  'budget_text',
  'progress_text',
  'anchor_quote',
  'text',
  'unit_text',
]);

/** What a spreadsheet takes for the start of a formula, or skips to find one. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, CRLF, a header in the order of the schema.
 *
 * - `true` and `false` are words; null and an empty list are an empty cell.
 * - The items of a list are joined by ` | `; a bar within an item is written `\|`.
 * - A text cell that a spreadsheet would run as a formula gets a leading apostrophe. Not so numbers (`-4.5` is a
 *   number), codes from a closed list (the comparator `=` is no formula), and the verbatim columns above.
 */
export function writeCsv(records: readonly AnyRecord[], schema: TableSchema): string {
  const rows = records.map((record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return schema.fields.map((field) => toCell(values.get(field.name), field));
  });
  const header = schema.fields.map(({ name }) => name);
  // By itself the library quotes the whole record delimiter only, not a lone CR or LF.
  return stringify([header, ...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function toCell(value: unknown, field: Field): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.map(toListItem).join(' | ') : String(value);
  return mayBeFormula(field) && formulaStart.test(text) ? `'${text}` : text;
}

function toListItem(item: unknown): string {
  return String(item).replaceAll('|', '\\|');
}

function mayBeFormula({ name, type, codes }: Field): boolean {
  return (type === 'string' || type === 'array') && !codes && !verbatimFields.has(name);
}
