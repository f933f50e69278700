import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tableNames } from '../../pipeline/tables.ts';
import { replaceFolder } from '../../pipeline/write/dist.ts';
import { writeModules } from '../../pipeline/write/modules.ts';
import { sampleRecord, sampleTables, schemas } from './sample.ts';

const indicator = sampleRecord('indicators', {
  id: 'x#1',
  label_vi: `Thu “ngân sách”\u2028 '\\\`\${x} 😀\n`,
  obs_value: 130.436,
});
const modules = writeModules(sampleTables([indicator]), schemas);
const folder = mkdtempSync(join(tmpdir(), 'modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every table is a module with its declaration, beside an index of all', () => {
  const expected = [...tableNames, 'index'].flatMap((name) => [`${name}.js`, `${name}.d.ts`]);
  const ofJson = tableNames.map((name) => `${name}.json.d.cts`);
  expect(Object.keys(modules).sort()).toEqual([...expected, ...ofJson].sort());
});

test('Node imports each table by itself and all from the index', async () => {
  const files = { ...modules, 'package.json': '{"type":"module"}' };
  replaceFolder(join(folder, 'package'), files);
  const index = await import(join(folder, 'package/index.js'));
  const { indicators } = await import(join(folder, 'package/indicators.js'));
  expect(indicators).toEqual([indicator]);
  expect(index.indicators).toBe(indicators);
  expect(Object.keys(index).sort()).toEqual([...tableNames].sort());
  expect(index.footnote_items).toEqual([]);
});

test('a module only declares, so that a bundler may drop it', () => {
  expect(modules['places.js']).toBe("export const places = /* @__PURE__ */ JSON.parse('[]');\n");
});

test('a module is ASCII, a line a record', () => {
  expect(modules['indicators.js']).toMatch(/^[\n\x20-\x7e]+$/);
  expect(modules['indicators.js']?.match(/^\{"id":"x#1",.*\}\\$/gm)).toHaveLength(1);
});

test('declares what JSON is: the array itself', () => {
  expect(modules['footnote_items.json.d.cts']).toContain(
    'declare const footnote_items: readonly Readonly<FootnoteItem>[];',
  );
  expect(modules['footnote_items.json.d.cts']).toContain('export = footnote_items;\n');
});

test('declares a readonly array of readonly records, and exports that too', () => {
  expect(modules['footnote_items.d.ts']).toContain(
    'export declare const footnote_items: readonly Readonly<FootnoteItem>[];',
  );
  expect(modules['footnote_items.d.ts']).toContain("import type { FootnoteItem } from './types.js';");
  expect(modules['index.d.ts']).toContain("export { footnote_items } from './footnote_items.js';");
  expect(modules['index.d.ts']).toContain('  FootnoteItem,\n');
});
