import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAddresses, schemaAddress } from '../pipeline/address.ts';
import { readCodebook } from '../pipeline/read-codebook.ts';
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

test('the published address of a schema is that of the package at its major version', () => {
  const packageInfo = JSON.parse(readFileSync('package.json', 'utf8'));
  const schemas = readSchemas('schemas');
  expect(() => checkAddresses(schemas, packageInfo)).not.toThrow();
  expect(() => checkAddresses(schemas, { ...packageInfo, version: '12.3.4' })).toThrow(
    /^schemas\/reports\.schema\.json: "\$id" is https:.*, but version 12\.3\.4 is published under another address$/,
  );
  expect(schemaAddress({ name: 'data', version: '12.3.4' }, 'places')).toBe(
    'https://cdn.jsdelivr.net/npm/data@12/dist/schemas/places.schema.json',
  );
});

test('reads units of a column, and columns that hold units', () => {
  const projects = readSchemas('schemas').find(({ table }) => table === 'projects');
  const field = (name: string) => projects?.fields.find((candidate) => candidate.name === name);
  expect(field('area_ha')).toMatchObject({ unit: 'har', unitField: undefined });
  expect(field('progress_value')).toMatchObject({ unit: undefined, unitField: 'progress_unit' });
});

test('the units are of the codebook, or count what lies in a file', () => {
  const codes = new Set(readCodebook('sources/codebook').units.map(({ code }) => code));
  const units = readSchemas('schemas').flatMap(({ fields }) => fields.flatMap(({ unit }) => unit ?? []));
  expect(new Set(units.filter((unit) => !codes.has(unit)))).toEqual(new Set(['By', '{utf16_code_unit}']));
});

test('refuses a unit field that is none', () => {
  edit('mentions', (text) => text.replace('"x-unit-field": "unit"', '"x-unit-field": "units"'));
  expect(() => readSchemas(folder)).toThrow(/x-unit-field of "value" names no field/);
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
