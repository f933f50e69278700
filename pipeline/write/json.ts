import type { TableSchema } from '../schemas.ts';
import type { AnyRecord } from '../tables.ts';

/**
 * Writes records of a table as one line of JSON each, their fields in the order of the schema; what is absent is null. The
 * line is put together by hand: a copy of each record in the right order takes longer to make than to write.
 *
 * @param first what stands before the first field
 */
export function jsonLines(schema: TableSchema, first = ''): (record: AnyRecord) => string {
  const names = schema.fields.map(({ name }) => name);
  // Names of fields with a place behind each for its value: one array for all lines.
  const parts: string[] = [];
  for (const name of names) parts.push(`${parts.length > 0 ? ',' : `{${first}`}"${name}":`, '');
  parts.push('}');
  return (record) => {
    const values = record as unknown as Record<string, unknown>;
    for (let i = 0; i < names.length; i++) parts[2 * i + 1] = toJson(values[names[i] as string] ?? null);
    return parts.join('');
  };
}

/** What JSON writes in another way. */
const escaped = /["\\\p{Cc}\p{Cs}]/u;

function toJson(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string' && !escaped.test(value)) return `"${value}"`;
  return Number.isFinite(value) ? String(value) : JSON.stringify(value);
}

/** An array of records, one a line, so that a change in data is a change of lines. */
export function writeJson(records: readonly AnyRecord[], schema: TableSchema): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map(jsonLines(schema)).join(',\n')}\n]\n`;
}
