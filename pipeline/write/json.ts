import type { TableSchema } from '../schemas.ts';
import type { AnyRecord } from '../tables.ts';

/** A record as one line of JSON, its fields in the order of the schema; what is absent is null. */
export function toJsonLine(record: AnyRecord, schema: TableSchema): string {
  const values = record as unknown as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const { name } of schema.fields) ordered[name] = values[name] ?? null;
  return JSON.stringify(ordered);
}

/** An array of records, one a line, so that a change in data is a change of lines. */
export function writeJson(records: readonly AnyRecord[], schema: TableSchema): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => toJsonLine(record, schema)).join(',\n')}\n]\n`;
}
