import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** What a consumer learnt of a version with nothing but HTTP and a JSON Schema validator. */
export interface ReadVersion {
  version: string;
  released_on: string | null;
  /** table → its records, each of which fits the schema that the version names. */
  tables: Record<string, Record<string, unknown>[]>;
  /** Files whose size and SHA-256 are what index.json says. */
  files: number;
}

/** Where something published at an address can be had. */
export type Resolve = (address: string) => string;

/** The schemas and files of a version are published by npm's CDN; here the same paths are those of a static tree. */
export function fromTree(tree: string): Resolve {
  const published = /^https:\/\/cdn\.jsdelivr\.net\/npm\/lai-chau-open-data@([^/]+)\/dist\//;
  return (address) => address.replace(published, (_, version) => new URL(`v${version}/`, tree).href);
}

/**
 * Reads a version as another system does: index.json, from there the schema of each table, from there its file.
 *
 * @param folder address of the version, with a slash at its end.
 * @throws Error where something is missing, is not what index.json says, or does not fit its schema.
 */
export async function readVersion(folder: string, resolve: Resolve): Promise<ReadVersion> {
  const index = JSON.parse((await get(new URL('index.json', folder).href)).toString());
  for (const { path, bytes, sha256 } of index.files) {
    const content = await get(new URL(path, folder).href);
    const digest = createHash('sha256').update(content).digest('hex');
    if (content.length !== bytes || digest !== sha256) throw new Error(`${path} is not what index.json says`);
  }
  const tables: ReadVersion['tables'] = {};
  for (const table of index.tables) {
    const schema = JSON.parse((await get(resolve(table.schema))).toString());
    const records = JSON.parse((await get(new URL(table.json, folder).href)).toString());
    const problem = findProblem(schema, records);
    if (problem !== null) throw new Error(`${table.json}: ${problem}`);
    tables[table.name] = records;
  }
  return { version: index.version, released_on: index.released_on, tables, files: index.files.length };
}

/** What in the records does not fit a schema; null where all do. */
export function findProblem(schema: object, records: readonly unknown[]): string | null {
  // The schemas carry keywords of their own, such as x-references.
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  const wrong = records.findIndex((record) => !validate(record));
  return wrong < 0 ? null : `record ${wrong + 1} ${ajv.errorsText(validate.errors)}`;
}

/** The body of a file, by HTTP. */
export async function get(address: string): Promise<Buffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
