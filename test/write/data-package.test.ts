import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../pipeline/tables.ts';
import { replaceFolder } from '../../pipeline/write/dist.ts';
import { files, tables, textOf } from './published.ts';
import { schemaOf } from './sample.ts';

/** Where the official profiles of Data Package v2 lie; they are not part of the project. */
const profiles = process.env.DATA_PACKAGE_PROFILES ?? '../shared/profiles';
const hasProfiles = existsSync(join(profiles, 'datapackage.json'));
if (!hasProfiles)
  console.warn(`NOT TESTED: datapackage.json against the official profiles, which are not in ${profiles}`);

const descriptor = JSON.parse(textOf('datapackage.json'));
const resourceOf = (table: string) => descriptor.resources.find(({ name }: { name: string }) => name === table);
const fieldOf = (table: string, name: string) =>
  resourceOf(table).schema.fields.find((field: { name: string }) => field.name === name);

describe.skipIf(!hasProfiles)('the official profiles', () => {
  const compile = (name: string): ValidateFunction => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    // The CommonJS build of ajv-formats types its callable export as a namespace.
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    // A hint to editors, which no validator knows.
    ajv.addFormat('textarea', true);
    return ajv.compile(JSON.parse(readFileSync(join(profiles, `${name}.json`), 'utf8')));
  };
  const problems = (validate: ValidateFunction, data: unknown) => (validate(data) ? [] : validate.errors);

  test('accept the package', () => expect(problems(compile('datapackage'), descriptor)).toEqual([]));

  test('accept each resource, its dialect and its schema', () => {
    const [resource, dialect, schema] = ['dataresource', 'tabledialect', 'tableschema'].map(compile);
    for (const part of descriptor.resources) {
      if (!resource || !dialect || !schema) throw new Error('no profile');
      expect(problems(resource, part), part.name).toEqual([]);
      expect(problems(dialect, part.dialect), part.name).toEqual([]);
      expect(problems(schema, part.schema), part.name).toEqual([]);
    }
  });

  test('know a field type that is none', () => {
    const { schema } = structuredClone(resourceOf('reports'));
    schema.fields[0].type = 'list';
    expect(compile('tableschema')(schema)).toBe(false);
  });
});

describe('what it says', () => {
  test('of keys: another table by its name, the table itself by leaving the name out', () => {
    expect(resourceOf('indicators').schema).toMatchObject({
      primaryKey: ['id'],
      missingValues: [''],
      foreignKeys: [
        { fields: ['report_id'], reference: { resource: 'reports', fields: ['id'] } },
        { fields: ['section_id'], reference: { resource: 'sections', fields: ['id'] } },
        { fields: ['ref_area'], reference: { resource: 'places', fields: ['id'] } },
        { fields: ['parent_id'], reference: { fields: ['id'] } },
      ],
    });
    expect(resourceOf('reports').schema.foreignKeys[0].reference).toEqual({ fields: ['id'] });
  });

  test('of values: types, codes, bounds and patterns of the schemas', () => {
    expect(fieldOf('indicators', 'obs_status').constraints).toEqual({ enum: ['A', 'E', 'P', 'F'] });
    expect(fieldOf('indicators', 'source_line')).toMatchObject({
      type: 'integer',
      constraints: { required: true, minimum: 1 },
    });
    expect(fieldOf('reports', 'sha256').constraints).toEqual({ required: true, pattern: '[0-9a-f]{64}' });
    expect(fieldOf('facilities', 'is_aggregate').type).toBe('boolean');
  });

  test('of lists: texts whose separator the description names', () => {
    expect(fieldOf('facilities', 'places').type).toBe('string');
    expect(fieldOf('facilities', 'places').description).toContain('ids of places, are joined by ` | `');
    expect(fieldOf('facilities', 'places').constraints).toBeUndefined();
  });

  test('of licence, makers and sources', () => {
    expect(descriptor.licenses).toEqual([
      { name: 'CC0-1.0', title: 'CC0 1.0 Universal', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    ]);
    expect(descriptor.contributors).toEqual([{ title: 'the lai-chau-open-data contributors', roles: ['creator'] }]);
    expect(descriptor.sources[0].title).toMatch(/^People's Committee of Lai Châu City: Implementation of Resolution/);
  });
});

describe('a reader of Data Packages', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'package-')), 'dist');
  beforeAll(() => replaceFolder(folder, files));
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  const load = () => Package.load(join(folder, 'datapackage.json'), { basePath: folder });

  test.each(tableNames)('reads %s with its types, constraints and keys', async (table) => {
    const resource = (await load()).getResource(table);
    const rows: Record<string, unknown>[] = await resource.read({ keyed: true, relations: true });
    const plain = schemaOf(table).fields.filter(({ type, references }) => type !== 'array' && !references);
    const pick = (record: object) => plain.map(({ name }) => (record as Record<string, unknown>)[name]);
    expect(rows.map(pick).map((row) => row.map(rearm))).toEqual(tables[table].map(pick).map((row) => row.map(asInCsv)));
  });

  test('follows a key to the table itself', async () => {
    const rows = await (await load()).getResource('places').read({ keyed: true, relations: true });
    const city = rows.find(({ place_code }) => place_code === 'vn.12.105');
    expect(city?.parent_id).toMatchObject({ place_code: 'vn.12', parent_id: null });
  });

  test('sees a key that leads nowhere', async () => {
    const broken = textOf('places.csv')
      .replaceAll(':place:vn.12,', ':place:vn.13,')
      .replace(':place:vn.13,', ':place:vn.12,');
    replaceFolder(folder, { ...files, 'places.csv': broken });
    await expect((await load()).getResource('places').read({ relations: true })).rejects.toThrow(
      /Foreign key "parent_id" violation/,
    );
  });
});

/** CSV cannot tell an empty text from none. */
function asInCsv(value: unknown): unknown {
  return value === '' ? null : value;
}

/** A text without the apostrophe that keeps a spreadsheet from running it. */
function rearm(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/^'(?='*[=+\-@\t\r\n])/, '') : value;
}
