import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSchemas } from '../pipeline/schemas.ts';
import { tableNames } from '../pipeline/tables.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  cpSync('schemas', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function edit(table: string, change: (text: string) => string): void {
  const file = join(folder, `${table}.schema.json`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

test('reads every table in publishing order, fields in the order of the schema', () => {
  const schemas = readSchemas('schemas');
  expect(schemas.map(({ table }) => table)).toEqual([...tableNames]);
  const footnotes = schemas.find(({ table }) => table === 'footnotes');
  expect(footnotes?.fields.slice(0, 5).map(({ name }) => name)).toEqual([
    'id',
    'report_id',
    'section_id',
    'marker',
    'anchor_start',
  ]);
  expect(footnotes?.fields[4]).toMatchObject({ type: 'integer', nullable: true, codes: undefined });
});

test('reads codes without null, and references of a field and of the items of a list', () => {
  const facilities = readSchemas('schemas').find(({ table }) => table === 'facilities');
  const field = (name: string) => facilities?.fields.find((candidate) => candidate.name === name);
  expect(field('ownership')).toMatchObject({ codes: ['public', 'non_public'], nullable: true });
  expect(field('parent_id')?.references).toEqual({ table: 'facilities', field: 'id' });
  expect(field('places')?.references).toEqual({ table: 'places', field: 'id' });
  expect(field('items')?.references).toBeUndefined();
});

test('the published address of a schema ends with its file name', () => {
  const wrong = readSchemas('schemas').filter(({ id, table }) => !id.endsWith(`/dist/schemas/${table}.schema.json`));
  expect(wrong.map(({ table }) => table)).toEqual([]);
});

test.each([
  ['a field that may be absent', '"expected",\n', '', /checks.*: field "expected" is not required/],
  ['a field without a description', '"What was found."', '""', /checks.*: field "found" has no description/],
  ['a reference to no table', '"reports.id"', '"report.id"', /x-references "report\.id" names no table/],
  ['a file that is not JSON', '{', '', /checks.*: not JSON/],
])('refuses %s', (_, from, to, message) => {
  edit('checks', (text) => text.replace(from, to));
  expect(() => readSchemas(folder)).toThrow(message);
});

test('refuses a folder without the schema of a table', () => {
  rmSync(join(folder, 'mentions.schema.json'));
  expect(() => readSchemas(folder)).toThrow(/mentions\.schema\.json: the schema cannot be read/);
});
