import type { TableSchema } from '../schemas.ts';
import type { AnyRecord } from '../tables.ts';

/**
 * Writes records of a table as one line of JSON each, their fields in the order of the schema; what is absent is null. The
 * line is put together by hand: a copy of each record in the right order takes longer to make than to write.
 *
 * @param first fields that each line begins with, as JSON
 */
export function jsonLines(schema: TableSchema, first: readonly string[] = []): (record: AnyRecord) => string {
  const names = schema.fields.map(({ name }) => name);
  const keys = names.map((name) => `${JSON.stringify(name)}:`);
  const openings = keys.map((key, i) => (i > 0 ? `,${key}` : `{${[...first, key].join(',')}`));
  return (record) => {
    const values = record as unknown as Record<string, unknown>;
    let line = '';
    for (let i = 0; i < names.length; i++)
      line += `${openings[i] as string}${toJson(values[names[i] as string] ?? null)}`;
    return `${line}}`;
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
