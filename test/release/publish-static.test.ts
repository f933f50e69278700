import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishStatic } from '../../pipeline/release/publish-static.ts';
import { sha256 } from '../../pipeline/text-files.ts';
import { madeUp, writeBuild } from '../diff/made-up.ts';
import { cli, stack } from './cli.ts';
import { snapshot, versionsServed } from './tree-state.ts';

let folder = '';
let tree = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'static-'));
  tree = join(folder, 'tree');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build of that version, with the date of its release. */
function build(version: string, released_on: string | null = '2026-01-31'): string {
  return writeBuild({ ...madeUp(), version, released_on }, join(folder, `dist-${version}`));
}

const links = () => Object.entries(snapshot(tree)).filter(([, state]) => state.startsWith('→'));
const list = () => JSON.parse(readFileSync(join(tree, 'versions.json'), 'utf8'));

test('a version gets its folder, its major version, latest, and a place in the list', () => {
  const from = build('1.2.3');
  expect(publishStatic(from, tree)).toBe(`${tree}: v1.2.3, versions.json, v1, latest`);
  expect(snapshot(join(tree, 'v1.2.3'))).toEqual(snapshot(from));
  expect(links()).toEqual([
    ['latest', '→ v1.2.3'],
    ['v1', '→ v1.2.3'],
  ]);
  expect(readdirSync(tree).sort()).toEqual(['latest', 'v1', 'v1.2.3', 'versions.json']);
});

test('the list has sizes, checksums and dates, which come from the release', () => {
  publishStatic(build('1.2.3', '2026-01-31'), tree);
  publishStatic(build('1.10.0', '2026-03-01'), tree);
  const read = (path: string) => readFileSync(join(tree, path));
  const bytesOf = (name: string) =>
    readdirSync(join(tree, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).length);
  const described = (version: string, released_on: string) => ({
    version,
    released_on,
    path: `v${version}/`,
    index: `v${version}/index.json`,
    file_count: bytesOf(`v${version}`).length,
    bytes: bytesOf(`v${version}`).reduce((sum, size) => sum + size),
    sha256: {
      'index.json': sha256(read(`v${version}/index.json`)),
      SHA256SUMS: sha256(read(`v${version}/SHA256SUMS`)),
    },
  });
  expect(list()).toEqual({
    name: 'made-up',
    latest: '1.10.0',
    aliases: { v1: 'v1.10.0/', latest: 'v1.10.0/' },
    versions: [described('1.10.0', '2026-03-01'), described('1.2.3', '2026-01-31')],
  });
});

test('a correction of an old major version does not become the latest', () => {
  for (const version of ['1.2.3', '2.0.0', '1.2.4']) publishStatic(build(version), tree);
  expect(Object.fromEntries(links())).toEqual({ latest: '→ v2.0.0', v1: '→ v1.2.4', v2: '→ v2.0.0' });
  publishStatic(build('1.2.2'), tree);
  expect(Object.fromEntries(links())).toEqual({ latest: '→ v2.0.0', v1: '→ v1.2.4', v2: '→ v2.0.0' });
  expect(list().versions.map(({ version }: { version: string }) => version)).toEqual([
    '2.0.0',
    '1.2.4',
    '1.2.3',
    '1.2.2',
  ]);
});

test('a prerelease is listed and served, and moves nothing', () => {
  publishStatic(build('1.2.3'), tree);
  publishStatic(build('2.0.0-rc.1', null), tree);
  expect(Object.fromEntries(links())).toEqual({ latest: '→ v1.2.3', v1: '→ v1.2.3' });
  expect(list().versions[0]).toMatchObject({ version: '2.0.0-rc.1', released_on: null });
});

test('the order of publishing leaves no trace', () => {
  const other = join(folder, 'other');
  const versions = ['1.2.3', '1.3.0', '2.0.0'];
  for (const version of versions) publishStatic(build(version), tree);
  for (const version of versions.toReversed()) publishStatic(build(version), other);
  expect(snapshot(other)).toEqual(snapshot(tree));
});

test('the same bytes again are no error, and mend what is missing', () => {
  publishStatic(build('1.2.3'), tree);
  const before = snapshot(tree);
  expect(publishStatic(build('1.2.3'), tree)).toBe(`${tree}/v1.2.3: published before, nothing to do`);
  expect(snapshot(tree)).toEqual(before);
  rmSync(join(tree, 'latest'));
  rmSync(join(tree, 'versions.json'));
  publishStatic(build('1.2.3'), tree);
  expect(snapshot(tree)).toEqual(before);
});

test('other files of the site are left alone', () => {
  mkdirSync(join(tree, 'en'), { recursive: true });
  writeFileSync(join(tree, 'en/index.html'), 'x');
  publishStatic(build('1.2.3'), tree);
  expect(readFileSync(join(tree, 'en/index.html'), 'utf8')).toBe('x');
});

describe('refuses, and leaves the tree as it was', () => {
  const refuses = (from: string, message: RegExp) => {
    const before = snapshot(tree);
    expect(() => publishStatic(from, tree)).toThrow(message);
    expect(snapshot(tree)).toEqual(before);
  };

  test('other bytes for a version that is published', async () => {
    publishStatic(build('1.2.3'), tree);
    const from = writeBuild({ ...madeUp(), files: { 'dictionary.md': 'Another.' } }, join(folder, 'other'));
    const before = snapshot(tree);
    const { status, stdout, stderr } = await cli(['publish-static', '--from', from, '--to', tree]);
    expect(stderr).toMatch(
      /v1\.2\.3\/dictionary\.md: 1\.2\.3 is published with other bytes\n {2}A published version never/,
    );
    expect(stderr).not.toMatch(stack);
    expect([status, stdout]).toEqual([1, '']);
    expect(snapshot(tree)).toEqual(before);
  });

  test('a file more or less for a version that is published', () => {
    publishStatic(build('1.2.3'), tree);
    rmSync(join(tree, 'v1.2.3/places.js'));
    refuses(build('1.2.3'), /v1\.2\.3\/places\.js: 1\.2\.3 is published with other bytes/);
  });

  test('a build with a file that is not what its checksums say', () => {
    const from = build('1.2.3');
    writeFileSync(join(from, 'places.js'), 'x');
    refuses(from, /places\.js: not what SHA256SUMS says/);
    expect(existsSync(tree)).toBe(false);
  });

  test('a build without a file that it lists', () => {
    const from = build('1.2.3');
    rmSync(join(from, 'places.js'));
    refuses(from, /places\.js: the file is missing/);
  });

  test('a build with a file that no checksum covers', () => {
    const from = build('1.2.3');
    writeFileSync(join(from, 'notes.txt'), 'x');
    refuses(from, /notes\.txt: not what SHA256SUMS says/);
  });

  test('a folder that is no build', () => {
    mkdirSync(join(folder, 'empty'));
    refuses(join(folder, 'empty'), /empty: not a build: it has no index\.json/);
    refuses(join(folder, 'nowhere'), /nowhere: no such folder/);
  });

  test('a tree of another package', () => {
    mkdirSync(tree);
    writeFileSync(join(tree, 'versions.json'), '{"name":"other"}');
    refuses(build('1.2.3'), /versions\.json: a tree of other, not of made-up/);
  });

  test('a folder in the place of a link', () => {
    mkdirSync(join(tree, 'latest'), { recursive: true });
    refuses(build('1.2.3'), /latest: not a link to a version/);
  });

  test('a file in the place of the tree', () => {
    writeFileSync(tree, 'x');
    expect(() => publishStatic(build('1.2.3'), tree)).toThrow(/tree: cannot be written \(EEXIST\)/);
    expect(() => publishStatic(build('1.2.3'), join(tree, 'below'))).toThrow(/below: cannot be written \(ENOTDIR\)/);
  });
});

test('links are relative, so that a tree may be moved', () => {
  publishStatic(build('1.2.3'), tree);
  expect(readlinkSync(join(tree, 'latest'))).toBe('v1.2.3');
  expect(versionsServed(tree)).toEqual(['1.2.3']);
});
