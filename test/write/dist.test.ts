import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile, replaceFolder } from '../../pipeline/write/dist.ts';

let folder = '';
let dist = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
  dist = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

const sums = (...paths: string[]) => paths.map((path) => `${'0'.repeat(64)}  ${path}\n`).join('');
const first = { 'a.json': '1', 'schemas/a.json': '2', SHA256SUMS: sums('a.json', 'schemas/a.json') };

test('writes files and folders, also where the parent is missing', () => {
  replaceFolder(join(folder, 'deep/er/dist'), first);
  expect(readFileSync(join(folder, 'deep/er/dist/schemas/a.json'), 'utf8')).toBe('2');
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['dist']);
});

test('leaves nothing of what was there before', () => {
  replaceFolder(dist, first);
  replaceFolder(dist, { 'b.json': '3' });
  expect(readdirSync(dist)).toEqual(['b.json']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('leaves the old files whole when writing fails', () => {
  replaceFolder(dist, first);
  // A path below a file cannot be made.
  const impossible = { 'a.json': 'new', 'a.json/b': 'x' };
  expect(() => replaceFolder(dist, impossible)).toThrow(/dist: cannot be written \(E/);
  expect(readFileSync(join(dist, 'a.json'), 'utf8')).toBe('1');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('puts the old files back that a killed build left between its two renames', () => {
  replaceFolder(dist, first);
  renameSync(dist, join(folder, '.dist.old'));
  mkdirSync(join(folder, '.dist.new'));
  expect(() => replaceFolder(dist, { 'a.json': 'new', 'a.json/b': 'x' })).toThrow();
  expect(readFileSync(join(dist, 'a.json'), 'utf8')).toBe('1');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('removes what a killed build left beside whole files', () => {
  replaceFolder(dist, first);
  for (const name of ['.dist.old', '.dist.new']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '.dist.new/half.json'), '{');
  replaceFolder(dist, first);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(dist).sort()).toEqual(['SHA256SUMS', 'a.json', 'schemas']);
});

test('writes binary files as they are', () => {
  const bytes = new Uint8Array([0, 255, 13, 10]);
  replaceFolder(dist, { 'a.parquet': bytes });
  expect(new Uint8Array(readFileSync(join(dist, 'a.parquet')))).toEqual(bytes);
});

test('replaces a fresh clone, where the binary files that are listed were never built', () => {
  replaceFolder(dist, { 'a.json': '1', SHA256SUMS: sums('a.json', 'a.parquet') });
  replaceFolder(dist, { 'a.json': '2', 'a.parquet': new Uint8Array([1]), SHA256SUMS: sums('a.json', 'a.parquet') });
  replaceFolder(dist, { 'a.json': '3', SHA256SUMS: sums('a.json') });
  expect(readdirSync(dist).sort()).toEqual(['SHA256SUMS', 'a.json']);
});

test('refuses a folder with something that no build wrote, and leaves it alone', () => {
  mkdirSync(join(dist, 'sub'), { recursive: true });
  writeFileSync(join(dist, 'sub/thesis.doc'), 'x');
  expect(() => replaceFolder(dist, first)).toThrow(/sub\/thesis\.doc: the build did not write this file/);
  expect(readFileSync(join(dist, 'sub/thesis.doc'), 'utf8')).toBe('x');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('replaces a file whole', () => {
  const file = join(folder, 'README.md');
  writeFileSync(file, 'a long old text');
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['README.md']);
});
