import { InputError } from '../error.ts';
import { parseVersion } from './version.ts';

/** A record as it was published, by any version. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** A JSON object of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

export interface BuildTable {
  name: string;
  records: readonly Row[];
  /** The table's JSON Schema. */
  schema: Json;
}

/** A published version, or one that is about to be, as its files say. */
export interface Build {
  /** What was asked for: a path, or `name@version`. */
  where: string;
  name: string;
  version: string;
  /** ISO 8601; null where it was never released. */
  releasedOn: string | null;
  tables: ReadonlyMap<string, BuildTable>;
  /** index.json. */
  index: Json;
  /** Every file that belongs to the version, at hand or not: an npm package leaves some to the static tree. */
  paths: ReadonlySet<string>;
  /** The files at hand: path → bytes. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The package.json around the files, where there is one. */
  packageJson: Json | null;
}

/**
 * Reads what a build says of itself.
 *
 * @param where names the build in errors.
 * @param files path below `dist/` → bytes.
 * @throws InputError where the files are no build.
 */
export function parseBuild(where: string, files: ReadonlyMap<string, Uint8Array>, packageJson: Json | null): Build {
  const index = parseObject(where, files, 'index.json');
  const { name, version } = index;
  if (typeof name !== 'string' || typeof version !== 'string' || !parseVersion(version) || !Array.isArray(index.tables))
    throw notABuild(`${where}: index.json`, 'it has no name, version and tables');
  const tables = index.tables.map((table) => parseTable(where, files, (table as Json | null)?.name));
  return {
    where,
    name,
    version,
    releasedOn: typeof index.released_on === 'string' ? index.released_on : null,
    tables: new Map(tables.map((table) => [table.name, table])),
    index,
    paths: new Set([...listPaths(index), ...files.keys()]),
    files,
    packageJson,
  };
}

function parseTable(where: string, files: ReadonlyMap<string, Uint8Array>, name: unknown): BuildTable {
  if (typeof name !== 'string') throw notABuild(`${where}: index.json`, 'it has a table without a name');
  const records = parseJson(where, files, `${name}.json`);
  if (!Array.isArray(records)) throw notABuild(`${where}: ${name}.json`, 'it is not an array of records');
  const seen = new Set<unknown>();
  for (const { id } of records) {
    if (typeof id !== 'string') throw notABuild(`${where}: ${name}.json`, 'it has a record without an id');
    if (seen.has(id)) throw notABuild(`${where}: ${name}.json`, `it has two records with the id ${id}`);
    seen.add(id);
  }
  return { name, records, schema: parseObject(where, files, `schemas/${name}.schema.json`) };
}

function listPaths({ files }: Json): string[] {
  if (!Array.isArray(files)) return [];
  return files.map((file) => (file as Json | null)?.path).filter((path) => typeof path === 'string');
}

function parseObject(where: string, files: ReadonlyMap<string, Uint8Array>, path: string): Json {
  const json = parseJson(where, files, path);
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json;
  throw notABuild(`${where}: ${path}`, 'it is not a JSON object');
}

function parseJson(where: string, files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const bytes = files.get(path);
  if (!bytes) throw notABuild(where, `it has no ${path}`);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw notABuild(`${where}: ${path}`, `it is not JSON: ${(error as Error).message}`);
  }
}

function notABuild(file: string, problem: string): InputError {
  const tip = 'Name a dist/ folder, a folder or .tgz of the package, or a published version as name@1.2.3.';
  return new InputError({ file }, `not a build: ${problem}`, tip);
}
