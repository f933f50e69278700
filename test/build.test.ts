import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../pipeline/text-files.ts';
import { isBinary } from '../pipeline/write/content.ts';

const root = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Every file below the folder, sorted. */
function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** path → content of every text file below the folder: a fresh clone has no others. */
function readTexts(folder: string): Record<string, string> {
  const paths = listFolder(folder).filter((path) => !isBinary(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Lines of SHA256SUMS for the binary files below the folder. */
function sumBinaries(folder: string): string[] {
  return listFolder(folder)
    .filter(isBinary)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}`);
}

beforeAll(() => {
  for (const name of ['pipeline', 'schemas', 'sources', 'package.json', 'CITATION.cff', 'tsconfig.json', 'README.md']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
});

test('another folder, time zone and locale give the bytes that are committed', () => {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8', LANG: 'vi_VN.UTF-8' };
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  expect(status, stderr).toBe(0);
  const built = readTexts(join(root, 'dist'));
  const committed = readTexts('dist');
  expect(Object.keys(built)).toEqual(Object.keys(committed));
  expect(built).toEqual(committed);
  const sums = committed.SHA256SUMS?.split('\n').filter(isBinary);
  expect(sums?.length).toBeGreaterThan(1);
  expect(sumBinaries(join(root, 'dist'))).toEqual(sums);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readFileSync('README.md', 'utf8'));
});

test('nothing that is published names the machine', () => {
  const named = Object.entries(readTexts('dist')).filter(([, content]) => content.includes(resolve('.')));
  expect(named.map(([path]) => path)).toEqual([]);
});
