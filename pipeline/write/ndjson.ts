import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { jsonLines } from './json.ts';

/** Every record on a line of its own, `{"table":"…",...record}`, in publishing order. */
export function writeNdjson(tables: Tables, schemas: readonly TableSchema[]): string {
  const lines: string[] = [];
  for (const schema of schemas) {
    const toLine = jsonLines(schema, [`"table":"${schema.table}"`]);
    for (const record of tables[schema.table]) lines.push(toLine(record), '\n');
  }
  return lines.join('');
}
