import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSchemas } from '../pipeline/schemas.ts';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

/** Columns of every table. Users read CSV by position: a new column goes last, and none ever moves. */
const columns = {
  reports: [
    'id',
    'report_id',
    'section_id',
    'document_number',
    'document_symbol',
    'document_type',
    'issuer',
    'place',
    'issued_on',
    'title',
    'title_en',
    'subject_document',
    'signatory_name',
    'signatory_role',
    'signatory_authority',
    'recipients',
    'annex_announced',
    'sha256',
    'size_bytes',
    'received_on',
    'licence',
    'source',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  sections: [
    'id',
    'report_id',
    'section_id',
    'number',
    'title',
    'title_en',
    'level',
    'parent_id',
    'ordinal',
    'topics',
    'topics_en',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  indicators: [
    'id',
    'report_id',
    'section_id',
    'indicator_code',
    'label_vi',
    'label_en',
    'theme',
    'measure',
    'obs_value',
    'obs_value_to',
    'value_text',
    'unit_measure',
    'unit_mult',
    'obs_status',
    'comparator',
    'numerator',
    'denominator',
    'rank_total',
    'ref_area',
    'ref_area_scope',
    'time_period',
    'base_period',
    'assigned_by',
    'items',
    'parent_id',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  projects: [
    'id',
    'report_id',
    'section_id',
    'name_vi',
    'name_en',
    'kind',
    'subkind',
    'status',
    'status_text',
    'places',
    'organisations',
    'budget_vnd',
    'budget_text',
    'progress_value',
    'progress_total',
    'progress_unit',
    'progress_text',
    'length_km',
    'area_ha',
    'floor_area_m2',
    'rooms',
    'components',
    'extends_to',
    'decision_number',
    'decision_on',
    'decided_by',
    'year',
    'group',
    'footnote_id',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  facilities: [
    'id',
    'report_id',
    'section_id',
    'name_vi',
    'name_en',
    'kind',
    'sector',
    'is_aggregate',
    'count',
    'total',
    'comparator',
    'ownership',
    'level',
    'places',
    'capacity',
    'capacity_unit',
    'capacity_comparator',
    'floor_area_m2',
    'standard_met',
    'products',
    'time_period',
    'items',
    'parent_id',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  footnotes: [
    'id',
    'report_id',
    'section_id',
    'marker',
    'anchor_start',
    'anchor_quote',
    'text',
    'item_count',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  footnote_items: [
    'id',
    'report_id',
    'section_id',
    'footnote_id',
    'path',
    'parent_path',
    'kind',
    'name',
    'name_en',
    'role',
    'places',
    'year',
    'refers_to',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  legal_references: [
    'id',
    'report_id',
    'section_id',
    'document_type',
    'document_type_en',
    'number',
    'symbol',
    'issued_on',
    'issuer',
    'subject',
    'canonical_id',
    'cited_as',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  places: [
    'id',
    'report_id',
    'section_id',
    'name_vi',
    'name_en',
    'kind',
    'place_code',
    'official_code',
    'code_system',
    'code_valid_from',
    'code_valid_to',
    'parent_id',
    'variants',
    'mention_count',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
  mentions: [
    'id',
    'report_id',
    'section_id',
    'start',
    'end',
    'line',
    'text',
    'kind',
    'value',
    'value_to',
    'unit',
    'unit_text',
    'unit_mult',
    'record_id',
    'reason',
  ],
  checks: [
    'id',
    'report_id',
    'section_id',
    'kind',
    'subject_ids',
    'expected',
    'found',
    'holds',
    'explanation_vi',
    'explanation_en',
  ],
  anomalies: [
    'id',
    'report_id',
    'section_id',
    'kind',
    'suggestion',
    'explanation_vi',
    'explanation_en',
    'subject_ids',
    'source_start',
    'source_end',
    'source_line',
    'quote',
  ],
};

const tables = Object.keys(columns);
const targets = Object.values(packageJson.exports as Record<string, string | Record<string, string>>);

test('columns stand where they stood', () => {
  const found = readSchemas('schemas').map(({ table, fields }) => [table, fields.map(({ name }) => name)]);
  expect(found).toEqual(Object.entries(columns));
});

test('the package exports the tables as modules and files, the schemas, the reports, and what describes them', () => {
  const typed = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const json = (name: string) => ({ types: `./dist/${name}.json.d.cts`, default: `./dist/${name}.json` });
  const expected = [
    ['.', typed('index')],
    ...tables.map((table) => [`./${table}`, typed(table)]),
    ...tables.map((table) => [`./${table}.json`, json(table)]),
    ...tables.map((table) => [`./${table}.csv`, `./dist/${table}.csv`]),
    ['./schemas/*', './dist/schemas/*'],
    ['./sources/*', './dist/sources/*'],
    ['./datapackage.json', './dist/datapackage.json'],
    ['./index.json', './dist/index.json'],
    ['./package.json', './package.json'],
  ];
  expect(Object.entries(packageJson.exports)).toEqual(expected);
});

test('types come first, so that every resolver finds them', () => {
  const conditions = targets.filter((target) => typeof target === 'object');
  expect(conditions).toHaveLength(2 * tables.length + 1);
  expect(conditions.map((target) => Object.keys(target))).toEqual(conditions.map(() => ['types', 'default']));
});

test('every file that the package exports or names is built', () => {
  const exported = targets.flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));
  const named = [packageJson.types, packageJson.unpkg, packageJson.jsdelivr];
  const missing = [...exported, ...named].filter((target) => !existsSync(target.replace('/*', '')));
  expect(missing).toEqual([]);
});

test('users install data without code that runs, and without dependencies', () => {
  expect(packageJson).toMatchObject({ type: 'module', sideEffects: false, engines: { node: '>=20.19' } });
  const installed = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies', 'bin', 'main'];
  expect(Object.keys(packageJson).filter((field) => installed.includes(field))).toEqual([]);
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(Object.keys(packageJson.scripts).filter((script) => hooks.includes(script))).toEqual([]);
});

test('the package says where it comes from', () => {
  const { homepage, bugs, repository, license, keywords } = packageJson;
  expect(repository).toEqual({ type: 'git', url: expect.stringMatching(/^git\+https:\/\/\S+\.git$/) });
  const address = repository.url.slice('git+'.length, -'.git'.length);
  expect([homepage, bugs]).toEqual([`${address}#readme`, `${address}/issues`]);
  expect(license).toBe('MIT AND CC0-1.0');
  expect(keywords).toContain('open-data');
});

test('the citation has the version of the package', () => {
  expect(parse(readFileSync('CITATION.cff', 'utf8')).version).toBe(packageJson.version);
});
