import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { $ } from 'zx';

// The package as npm packs it.

interface Packed {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

let packed: Packed;
let tarball = '';
beforeAll(async () => {
  const { stdout } = await $`npm pack --json --ignore-scripts --pack-destination ${folder}`.quiet();
  [packed] = JSON.parse(stdout);
  tarball = join(folder, packed.filename);
}, 60_000);

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const index = JSON.parse(readFileSync('dist/index.json', 'utf8'));

/** Formats that are published beside the package, not in it. */
const isBinary = (path: string) => /\.(parquet|sqlite)$/.test(path);

test('holds what is published, binaries aside, and what npm wants of every package', () => {
  const published: string[] = index.files.map(({ path }: { path: string }) => path);
  const expected = [...published.filter((path) => !isBinary(path)), 'index.json', 'SHA256SUMS'];
  const paths = packed.files.map(({ path }) => path);
  expect(paths.toSorted()).toEqual(
    [...expected.map((path) => `dist/${path}`), 'LICENSE', 'README.md', 'package.json'].sort(),
  );
});

test('the README says how large it is, within a tenth', () => {
  const said = /(\d+) kB to download, (\d+\.\d) MB unpacked/.exec(readFileSync('README.md', 'utf8'));
  const [download, unpacked] = [Number(said?.[1]) * 1e3, Number(said?.[2]) * 1e6];
  const figures = `${Math.round(packed.size / 1e3)} kB to download, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`;
  expect(Math.abs(download / packed.size - 1), `write "${figures}"`).toBeLessThan(0.1);
  expect(Math.abs(unpacked / packed.unpackedSize - 1), `write "${figures}"`).toBeLessThan(0.1);
});

describe('has nothing to complain of', () => {
  test('for publint', async () => {
    const { exitCode, stdout } = await $`npx publint run ${tarball} --strict`.nothrow().quiet();
    expect(stdout).toContain('All good!');
    expect(exitCode).toBe(0);
  });

  test('for attw, in all that can be imported as a module', async () => {
    // CSV is read as a file: no resolver has types for it.
    const files = Object.keys(packageJson.exports).filter((name) => name.endsWith('.csv'));
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--exclude-entrypoints', ...files];
    const { exitCode, stdout } = await $`npx attw ${tarball} ${options}`.nothrow().quiet();
    expect(stdout).toContain('"lai-chau-open-data/indicators.json"');
    expect(exitCode, stdout).toBe(0);
  });
});
