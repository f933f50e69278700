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

/** Between the items of a list in one cell. */
export const listSeparator = ' | ';

/**
 * What a spreadsheet takes for the start of a formula, or skips to find one, after OWASP's page on CSV injection; its
 * full-width forms too. An apostrophe already before it gets another, so that taking one away gives the text back.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, CRLF, a header in the order of the schema.
 *
 * - `true` and `false` are words; null and an empty list are an empty cell.
 * - The items of a list are joined by ` | `; a bar within an item is written `\|`.
 * - A text cell that a spreadsheet would run as a formula gets a leading apostrophe. Not so numbers (`-4.5` is a
 *   number), what keeps to a list of codes or a pattern (the comparator `=` is no formula, nor is the date `--02-10`),
 *   and the verbatim columns above.
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

/** The description of a column, with what CSV makes of it. */
export function describeForCsv({ description, type, references }: Field): string {
  if (type !== 'array') return description;
  const items = references ? `, ids of ${references.table},` : '';
  return `${description} A list in one cell: its items${items} are joined by \`${listSeparator}\`, a bar within an item is \`\\|\`.`;
}

function toCell(value: unknown, field: Field): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.map(toListItem).join(listSeparator) : String(value);
  return mayBeFormula(field) && formulaStart.test(text) ? `'${text}` : text;
}

function toListItem(item: unknown): string {
  return String(item).replaceAll('|', '\\|');
}

function mayBeFormula({ name, type, codes, pattern }: Field): boolean {
  return (type === 'string' || type === 'array') && !codes && !pattern && !verbatimFields.has(name);
}
