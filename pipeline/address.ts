import { InputError } from './error.ts';
import type { TableSchema } from './schemas.ts';

/**
 * Where jsDelivr serves a table's schema of the newest release with the package's major version: what can break a
 * consumer is never served under the address that the consumer knows.
 */
export function schemaAddress({ name, version }: { name: string; version: string }, table: string): string {
  return pinnedAddress({ name, version: version.split('.')[0] ?? '' }, table);
}

/** Where jsDelivr serves a table's schema as of one version, which never changes. */
export function pinnedAddress({ name, version }: { name: string; version: string }, table: string): string {
  return `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/schemas/${table}.schema.json`;
}

/** @throws InputError where the `$id` of a schema is not the address that it will be published under. */
export function checkAddresses(schemas: readonly TableSchema[], packageInfo: { name: string; version: string }): void {
  for (const { table, id } of schemas) {
    const address = schemaAddress(packageInfo, table);
    if (id === address) continue;
    const problem = `"$id" is ${id}, but version ${packageInfo.version} is published under another address`;
    throw new InputError({ file: `schemas/${table}.schema.json` }, problem, `Make it ${address}.`);
  }
}
