import type { TableSchema } from './schemas.ts';

/**
 * Where jsDelivr serves `dist/` of the newest release with the major version of the given one, as the `$id` of every
 * schema has it: what can break a consumer is never served under the address that the consumer knows.
 */
export function publishedAddress({ name, version }: { name: string; version: string }): string {
  return `https://cdn.jsdelivr.net/npm/${name}@${version.split('.')[0]}/dist/`;
}

/** The `$id` that the schema of a table should have. */
export function schemaAddress(packageInfo: { name: string; version: string }, { table }: Pick<TableSchema, 'table'>) {
  return `${publishedAddress(packageInfo)}schemas/${table}.schema.json`;
}
