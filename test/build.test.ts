import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(root, { recursive: true }));

/** path → content of every file below the folder. */
function readFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
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
  expect(Object.keys(readFolder(join(root, 'dist'))).sort()).toEqual(Object.keys(readFolder('dist')).sort());
  expect(readFolder(join(root, 'dist'))).toEqual(readFolder('dist'));
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readFileSync('README.md', 'utf8'));
});

test('nothing that is published names the machine', () => {
  const named = Object.entries(readFolder('dist')).filter(([, content]) => content.includes(resolve('.')));
  expect(named.map(([path]) => path)).toEqual([]);
});
