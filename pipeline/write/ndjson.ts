import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { toJsonLine } from './json.ts';

/** Every record on a line of its own, `{"table":"…",...record}`, in publishing order. */
export function writeNdjson(tables: Tables, schemas: readonly TableSchema[]): string {
  const lines = schemas.flatMap((schema) => {
    const opening = `{"table":"${schema.table}",`;
    return tables[schema.table].map((record) => `${opening}${toJsonLine(record, schema).slice(1)}\n`);
  });
  return lines.join('');
}
