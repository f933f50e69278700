import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { jsonLines } from './json.ts';

/** Every record on a line of its own, `{"table":"…",...record}`, in publishing order. */
export function writeNdjson(tables: Tables, schemas: readonly TableSchema[]): string {
  const lines: string[] = [];
  for (const schema of schemas) {
    const records = tables[schema.table];
    if (records.length === 0) continue;
    const toLine = jsonLines(schema, `"table":"${schema.table}",`);
    for (const record of records) lines.push(toLine(record), '\n');
  }
  return lines.join('');
}
