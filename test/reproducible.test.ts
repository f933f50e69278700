import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { $ } from 'zx';
import { sha256 } from '../pipeline/text-files.ts';

// The same sources give the same bytes, in any folder, time zone and locale.

interface Machine {
  folder: string;
  TZ: string;
  LC_ALL: string;
}

const hanoi: Machine = { folder: 'Báo cáo của tôi ', TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' };
const angeles: Machine = { folder: 'a-', TZ: 'America/Los_Angeles', LC_ALL: 'C' };
const built = new Map<Machine, Map<string, Buffer>>();
const roots: string[] = [];

beforeAll(async () => {
  for (const machine of [hanoi, angeles]) built.set(machine, await buildOn(machine));
}, 120_000);
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Builds from copies of all that a build reads, in a folder, time zone and locale of its own. */
async function buildOn({ folder, TZ, LC_ALL }: Machine): Promise<Map<string, Buffer>> {
  const root = mkdtempSync(join(tmpdir(), folder));
  roots.push(root);
  for (const name of ['pipeline', 'schemas', 'sources', 'package.json', 'CITATION.cff', 'tsconfig.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  // The record types that the pipeline is checked against are generated; the build reads nothing else of dist.
  cpSync('dist/types.d.ts', join(root, 'dist/types.d.ts'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const env = { ...process.env, TZ, LC_ALL, LANG: LC_ALL, LANGUAGE: LC_ALL };
  await $({ cwd: root, env, quiet: true })`npx tsx pipeline/cli.ts build --out published`;
  return readFolder(join(root, 'published'));
}

/** path → bytes of every file below the folder. */
function readFolder(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

function filesOf(machine: Machine): Map<string, Buffer> {
  return built.get(machine) ?? new Map();
}

describe('two builds', () => {
  test('have the same SHA256SUMS', () => {
    const sums = filesOf(hanoi).get('SHA256SUMS')?.toString();
    expect(sums).toMatch(/^[0-9a-f]{64} {2}\S/);
    expect(filesOf(angeles).get('SHA256SUMS')?.toString()).toBe(sums);
  });

  test('have the same files, byte by byte', () => {
    const [first, second] = [filesOf(hanoi), filesOf(angeles)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([path, bytes]) => !second.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  test('have sums that are those of their files', () => {
    const files = filesOf(hanoi);
    const lines = files.get('SHA256SUMS')?.toString().trimEnd().split('\n') ?? [];
    const listed = lines.map((line) => line.slice(66));
    expect(listed.toSorted()).toEqual([...files.keys()].filter((path) => path !== 'SHA256SUMS').toSorted());
    for (const line of lines) expect(sha256(files.get(line.slice(66)) ?? '')).toBe(line.slice(0, 64));
  });

  test('name neither machine', () => {
    const marks = [...roots, hanoi.TZ, angeles.TZ, 'vi_VN'];
    const named = [...filesOf(hanoi), ...filesOf(angeles)].filter(([, bytes]) =>
      marks.some((mark) => bytes.includes(mark)),
    );
    expect(named.map(([path]) => path)).toEqual([]);
  });
});
