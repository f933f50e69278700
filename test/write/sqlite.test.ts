import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { InputError } from '../../pipeline/error.ts';
import { emptyTables, tableNames } from '../../pipeline/tables.ts';
import { writeSqlite } from '../../pipeline/write/sqlite.ts';
import { createTable } from '../../pipeline/write/sqlite-schema.ts';
import { bytesOf, tables } from './published.ts';
import { samplePublication, sampleRecord, schemaOf, schemas } from './sample.ts';

const { packageInfo } = samplePublication;
const folder = mkdtempSync(join(tmpdir(), 'sqlite-test-'));
const file = join(folder, 'published.sqlite');
let database: Database;

beforeAll(() => {
  writeFileSync(file, bytesOf('lai-chau-open-data.sqlite'));
  database = new sqlite.Database(file, { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

/** A row as the record that it was: lists from their JSON, true and false from 1 and 0. */
function toRecord(row: Record<string, unknown>, table: (typeof tableNames)[number]): Record<string, unknown> {
  const values = schemaOf(table).fields.map(({ name, type }) => {
    const value = row[name];
    if (type === 'array') return [name, JSON.parse(String(value))];
    return [name, type === 'boolean' ? value === 1 : value];
  });
  return Object.fromEntries(values);
}

function rowsOf(sql: string): Record<string, unknown>[] {
  return database.all(sql) as Record<string, unknown>[];
}

describe('the published database', () => {
  test.each(tableNames)('%s reads back as the JSON has it, in its order', (table) => {
    const rows = rowsOf(`SELECT * FROM "${table}" ORDER BY rowid`);
    expect(rows.map((row) => toRecord(row, table))).toEqual(tables[table]);
  });

  test('is whole, and its keys lead somewhere', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has the keys of the schemas, to the table itself too', () => {
    const keys = database.all('PRAGMA foreign_key_list(indicators)') as Record<string, unknown>[];
    expect(keys.map(({ from, table, to }) => `${from} → ${table}.${to}`).sort()).toEqual([
      'parent_id → indicators.id',
      'ref_area → places.id',
      'report_id → reports.id',
      'section_id → sections.id',
    ]);
  });

  test('says what its columns and codes mean', () => {
    const sql = rowsOf(`SELECT sql FROM sqlite_schema WHERE name = 'indicators'`)[0]?.sql;
    expect(sql).toContain('  -- Of a rank: among how many, where the report says it.\n  "rank_total" INTEGER,');
    expect(rowsOf(`SELECT unit FROM data_dictionary WHERE "table" = 'projects' AND "column" = 'area_ha'`)).toEqual([
      { unit: 'har' },
    ]);
    expect(rowsOf(`SELECT label_en FROM codes WHERE "column" = 'theme' AND code = 'education'`)).toEqual([
      { label_en: 'Education' },
    ]);
  });

  test('lists can be joined', () => {
    const [found] = rowsOf(
      'SELECT count(*) AS n FROM facilities, json_each(facilities.places) AS item JOIN places ON places.id = item.value',
    );
    expect(found).toEqual({ n: tables.facilities.flatMap(({ places }) => places).length });
  });
});

describe('what it refuses', () => {
  const insert = (column: string, value: string) => {
    const copy = new sqlite.Database(':memory:');
    try {
      copy.exec(`PRAGMA foreign_keys = OFF; ${createTable(schemaOf('facilities'))}`);
      const known = { id: "'x'", report_id: "'x'", name_vi: "'x'", kind: "'x'", sector: "'health'", quote: "''" };
      const rest = { is_aggregate: '0', comparator: "'='", places: "'[]'", products: "'[]'", items: "'[]'" };
      const spans = { source_start: '0', source_end: '0', source_line: '1' };
      const values = { ...known, ...rest, ...spans, [column]: value };
      copy.exec(`INSERT INTO facilities (${Object.keys(values)}) VALUES (${Object.values(values)})`);
    } finally {
      copy.close();
    }
  };

  test('nothing, where a row keeps to the schema', () => expect(() => insert('count', '4')).not.toThrow());
  test.each([
    ['sector', "'weather'", /CHECK/],
    ['is_aggregate', '2', /CHECK/],
    ['places', `'{"a":1}'`, /CHECK/],
    ['name_vi', 'NULL', /NOT NULL/],
    ['count', "'many'", /cannot store TEXT/],
  ])('%s as %s', (column, value, message) => {
    expect(() => insert(column, value)).toThrow(message);
  });
});

describe('other readers', () => {
  const has = (command: string) => spawnSync(command, ['--version']).status === 0;
  const missing = ['python3', 'sqlite3'].filter((command) => !has(command));
  if (missing.length > 0) console.warn(`NOT TESTED: SQLite read by ${missing.join(' and ')}, which are not installed`);

  test.skipIf(missing.includes('python3'))('python3 reads the values of the JSON', () => {
    const code = `import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.row_factory = sqlite3.Row
print(json.dumps({t: [dict(r) for r in db.execute(f'SELECT * FROM "{t}" ORDER BY rowid')] for t in sys.argv[2:]}))`;
    const { stdout, stderr } = spawnSync('python3', ['-c', code, file, ...tableNames], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    expect(stderr).toBe('');
    const read: Record<string, Record<string, unknown>[]> = JSON.parse(stdout);
    for (const table of tableNames) expect(read[table]?.map((row) => toRecord(row, table))).toEqual(tables[table]);
  });

  test.skipIf(missing.includes('sqlite3'))('the command line of SQLite finds it whole', () => {
    const sql = 'PRAGMA integrity_check; PRAGMA foreign_key_check; PRAGMA journal_mode';
    const { stdout, stderr } = spawnSync('sqlite3', ['-readonly', file, sql], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['ok\ndelete\n', '']);
  });
});

test('the same records give the same bytes, wherever the temporary file lies', () => {
  const write = () => writeSqlite(tables, schemas, [], packageInfo);
  const first = write();
  const other = mkdtempSync(join(folder, 'tạm '));
  vi.stubEnv('TMPDIR', other);
  expect(Buffer.from(write()).equals(first)).toBe(true);
  expect(first.length).toBeGreaterThan(100_000);
});

test('a folder for temporary files that is not there is an error that says what to do', () => {
  vi.stubEnv('TMPDIR', join(folder, 'none'));
  const write = () => writeSqlite(emptyTables(), schemas, [], packageInfo);
  expect(write).toThrow(InputError);
  expect(write).toThrow(/none: the folder for temporary files cannot be written \(ENOENT\)/);
});

test('the header says whose database it is, and of which version', () => {
  const header = Buffer.from(writeSqlite(emptyTables(), schemas, [], packageInfo));
  expect([header.toString('latin1', 68, 72), header.readUInt32BE(60)]).toEqual(['LCOD', 1_002_003]);
});

test('a key that leads nowhere stops the build', () => {
  const lost = sampleRecord('indicators', { id: 'x', report_id: 'nowhere' });
  expect(() => writeSqlite({ ...emptyTables(), indicators: [lost] }, schemas, [], packageInfo)).toThrow(
    /broken foreign key/,
  );
});
