import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { tableNames } from '../../pipeline/tables.ts';
import { writeParquet } from '../../pipeline/write/parquet.ts';
import { bytesOf, publication, tables } from './published.ts';
import { samplePublication, sampleRecord, schemaOf } from './sample.ts';

const { packageInfo } = samplePublication;

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Records as hyparquet reads them, integers of 64 bits as numbers again. */
async function read(bytes: Uint8Array): Promise<unknown[]> {
  const rows = await parquetReadObjects({ file: toBuffer(bytes) });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  );
}

describe('the published tables', () => {
  test.each(tableNames)('%s reads back as the JSON has it', async (table) => {
    expect(await read(bytesOf(`${table}.parquet`))).toEqual(tables[table]);
  });

  test.each(tableNames)('%s has its columns in the order of the schema', (table) => {
    const { schema } = parquetMetadata(toBuffer(bytesOf(`${table}.parquet`)));
    const nested = new Set(['list', 'element']);
    const columns = schema.slice(1).filter(({ name }) => !nested.has(name));
    expect(columns.map(({ name }) => name)).toEqual(schemaOf(table).fields.map(({ name }) => name));
  });

  test('say what they are, of which version, under which licence', () => {
    const pairs = parquetMetadata(toBuffer(bytesOf('indicators.parquet'))).key_value_metadata ?? [];
    const known = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
    expect(known).toMatchObject({ table: 'indicators', licence: 'CC0-1.0', version: publication.packageInfo.version });
    expect(JSON.parse(known.columns ?? '').rank_total).toBe('Of a rank: among how many, where the report says it.');
  });
});

test('types follow the schema, not the data', () => {
  const { schema } = parquetMetadata(toBuffer(writeParquet([], schemaOf('facilities'), packageInfo)));
  const element = (name: string) => schema.find((candidate) => candidate.name === name);
  expect(element('name_vi')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' });
  expect(element('count')).toMatchObject({ type: 'DOUBLE', repetition_type: 'OPTIONAL' });
  expect(element('source_start')).toMatchObject({ type: 'INT64', repetition_type: 'REQUIRED' });
  expect(element('is_aggregate')).toMatchObject({ type: 'BOOLEAN' });
  expect(element('places')).toMatchObject({ converted_type: 'LIST', num_children: 1 });
});

test('an empty table is a file with columns and no rows', async () => {
  expect(await read(writeParquet([], schemaOf('checks'), packageInfo))).toEqual([]);
});

test('keeps what JSON keeps: large integers, fractions, bars, empty texts, empty lists and none', async () => {
  const record = sampleRecord('projects', {
    id: 'x',
    name_vi: 'Đường | “Bản Mới”\n',
    budget_vnd: 4_475_000_000_000,
    length_km: 0.1,
    status_text: '',
    places: [],
    components: ['a | b', ''],
  });
  expect(await read(writeParquet([record], schemaOf('projects'), packageInfo))).toEqual([record]);
});

test('more rows than the first row group holds stay in order', async () => {
  const records = Array.from({ length: 2500 }, (_, index) => sampleRecord('checks', { id: `x#${index}` }));
  expect(await read(writeParquet(records, schemaOf('checks'), packageInfo))).toEqual(records);
});
