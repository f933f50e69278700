import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, JSValue } from 'node-sqlite3-wasm';
import { InputError } from '../error.ts';
import type { Field, TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import type { PackageInfo } from './publication.ts';
import { createTable } from './sqlite-schema.ts';

/** A small table without keys to others, all text: what describes the data beside the data. */
export interface SideTable {
  name: string;
  description: string;
  columns: readonly string[];
  rows: readonly (readonly (string | null)[])[];
}

/** `LCOD`: tells `file` and its like whose database this is. */
const applicationId = 0x4c434f44;

/**
 * All tables as one SQLite database.
 *
 * Records stand in publishing order (by `rowid`). Foreign keys are those of the schemas, to the table itself too;
 * closed lists are `CHECK`s; lists are JSON text for `json_each`; true and false are 1 and 0. `user_version` is the
 * version of the package as `MMMmmmppp`. The page size is fixed and the journal off, so that the same records give
 * the same bytes.
 *
 * @throws InputError where the system's folder for temporary files cannot be written: SQLite writes to a file only.
 */
export function writeSqlite(
  tables: Tables,
  schemas: readonly TableSchema[],
  sideTables: readonly SideTable[],
  { version }: PackageInfo,
): Uint8Array {
  const folder = makeFolder();
  const file = join(folder, 'data.sqlite');
  try {
    const database = openDatabase(file);
    try {
      database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA foreign_keys = OFF; BEGIN');
      for (const schema of schemas) fill(database, schema, tables);
      for (const table of sideTables) fillSide(database, table);
      database.exec(
        `COMMIT; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${toNumber(version)}; VACUUM`,
      );
      refuseBrokenKeys(database);
    } finally {
      database.close();
    }
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if ((error as Error).name !== 'SQLite3Error') throw error;
    throw temporaryError(folder, (error as Error).message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded on the first use: commands that write no database need not wait for it. */
function openDatabase(file: string): Database {
  const sqlite = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
  return new sqlite.Database(file);
}

function fill(database: Database, schema: TableSchema, tables: Tables): void {
  database.exec(createTable(schema));
  const rows = tables[schema.table].map((record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return schema.fields.map((field) => toValue(values.get(field.name), field));
  });
  insert(database, schema.table, rows);
}

function fillSide(database: Database, { name, description, columns, rows }: SideTable): void {
  const lines = columns.map((column) => `  "${column}" TEXT`).join(',\n');
  database.exec(`CREATE TABLE "${name}" (\n  -- ${description}\n${lines}\n) STRICT`);
  insert(database, name, rows);
}

function insert(database: Database, table: string, rows: readonly (readonly JSValue[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO "${table}" VALUES (${first.map(() => '?').join(', ')})`);
  try {
    for (const row of rows) statement.run([...row]);
  } finally {
    statement.finalize();
  }
}

function toValue(value: unknown, { type }: Field): JSValue {
  if (value === null || value === undefined) return null;
  if (type === 'array') return JSON.stringify(value);
  if (type === 'boolean') return value ? 1 : 0;
  return value as string | number;
}

/** The checks before saw to it that there are none: this one is by somebody else. */
function refuseBrokenKeys(database: Database): void {
  const [broken] = database.all('PRAGMA foreign_key_check');
  if (broken) throw new Error(`SQLite finds a broken foreign key: ${JSON.stringify(broken)}`);
}

/** `1.2.3` → 1002003; what follows a hyphen, as in `1.2.3-beta`, does not count. */
function toNumber(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).slice(0, 3).map(Number);
  return major * 1_000_000 + minor * 1000 + patch;
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'sqlite-'));
  } catch (error) {
    throw temporaryError(tmpdir(), (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function temporaryError(folder: string, reason: string): InputError {
  const tip = 'SQLite needs it for a while: check permissions and free space, or set TMPDIR to another folder.';
  return new InputError({ file: folder }, `the folder for temporary files cannot be written (${reason})`, tip);
}
