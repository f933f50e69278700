import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type MadeUp, madeUp, packBuild, tableOf, writeBuild } from '../diff/made-up.ts';
import { type Ended, stack } from './cli.ts';
import { commitAll, gitIn, makeProject, readIn, writeSource } from './made-up-project.ts';
import { serveRegistry } from './registry-server.ts';

let folder = '';
let root = '';
let old = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-test-'));
  root = join(folder, 'project');
  old = writeBuild(madeUp(), join(folder, 'old'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(options: object, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const args = ['--import', 'tsx', 'test/release/run-release.ts', root, JSON.stringify(options)];
  const { SOURCE_DATE_EPOCH: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, { env: { ...inherited, FORCE_COLOR: '0', ...env } });
  const closed = new Promise<number | null>((done) => child.on('close', done));
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { status, stdout, stderr };
}

/** What a release must leave alone when it fails or is tried. */
function state(): string[] {
  return [gitIn(root, 'rev-parse', 'HEAD'), gitIn(root, 'status', '--porcelain', '--ignored'), gitIn(root, 'tag')];
}

/** The build of the project, changed: a record less is breaking, one more is not. */
function changed(edit: (build: MadeUp) => void): MadeUp {
  const build = madeUp();
  edit(build);
  return build;
}
const lessARecord = changed((build) => tableOf(build, 'places').records.pop());
const moreARecord = changed((build) =>
  tableOf(build, 'places').records.push({ id: 'r:place:d', name_vi: 'Đông Phong', kind: 'ward' }),
);

test('sets the version everywhere, commits, tags and pushes', async () => {
  makeProject(root, lessARecord);
  const origin = join(folder, 'origin.git');
  gitIn(folder, 'init', '--quiet', '--bare', origin);
  gitIn(root, 'remote', 'add', 'origin', origin);
  const { status, stdout, stderr } = await run({ against: old, date: '2026-03-01' });
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(stack)]);
  expect(stdout).toContain('Bump: **major**. After 1.2.3, this is 2.0.0 at least');

  expect(gitIn(root, 'status', '--porcelain')).toBe('');
  expect(gitIn(root, 'log', '-1', '--format=%an %s')).toBe('A Person Release 2.0.0');
  expect(gitIn(origin, 'rev-parse', 'main', 'v2.0.0^{commit}')).toBe(gitIn(root, 'rev-parse', 'HEAD', 'HEAD'));
  expect(JSON.parse(readIn(root, 'package.json')).version).toBe('2.0.0');
  expect(JSON.parse(readIn(root, 'package-lock.json'))).toMatchObject({
    version: '2.0.0',
    packages: { '': { version: '2.0.0' } },
  });
  expect(parse(readIn(root, 'CITATION.cff'))).toMatchObject({ version: '2.0.0', 'date-released': '2026-03-01' });
  expect(readIn(root, 'README.md')).toBe('npm install made-up@2.0.0\n');
  expect(JSON.parse(readIn(root, 'schemas/places.schema.json')).$id).toContain('made-up@2/');
  expect(JSON.parse(readIn(root, 'dist/index.json'))).toMatchObject({ version: '2.0.0', released_on: '2026-03-01' });
  expect(readIn(root, 'CHANGELOG.md')).toBe(`# Changelog

## [Unreleased]

## [2.0.0] - 2026-03-01

- Noted by hand.

### Removed

- **Breaking:** \`places\`: records removed (1):
  - \`r:place:c\`: \`Sùng Phài\`
`);
});

describe('--dry-run', () => {
  test('does everything and changes nothing', async () => {
    makeProject(root, moreARecord);
    const before = state();
    const { status, stdout, stderr } = await run(
      { against: old, 'dry-run': true },
      { SOURCE_DATE_EPOCH: '1772323200' },
    );
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(stack)]);
    expect(stdout).toContain('2/4 1.3.0 of 2026-03-01: setting the version, building');
    expect(stdout).toMatch(/made-up-1\.3\.0\.tgz: \d+ bytes\n1\.3\.0 could be released/);
    expect(state()).toEqual(before);
  });

  test('finds nothing to release where nothing changed', async () => {
    makeProject(root, madeUp());
    const { status, stdout } = await run({ against: old, 'dry-run': true });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing changed since 1.2.3: there is nothing to')]);
  });

  test('a version that was set by hand may go up further than it has to', async () => {
    makeProject(root, { ...moreARecord, version: '2.0.0' });
    const { stdout } = await run({ against: old, 'dry-run': true });
    expect(stdout).toContain('2.0.0 could be released');
  });
});

describe('against the registry', () => {
  const serve = async (versions: MadeUp[], work: (env: Record<string, string>) => Promise<void>) => {
    const tarballs = versions.map((build): [string, Buffer] => {
      const packed = join(folder, `packed-${build.version}`);
      mkdirSync(packed);
      return [build.version, readFileSync(packBuild(build, packed))];
    });
    const registry = await serveRegistry('made-up', new Map(tarballs));
    const env = { npm_config_registry: registry.address, npm_config_cache: join(folder, 'cache') };
    await work(env).finally(registry.close);
  };

  test('the last published version is the one to compare with', async () => {
    makeProject(root, { ...lessARecord, version: '1.3.0' });
    await serve([madeUp(), { ...moreARecord, version: '1.3.0' }], async (env) => {
      const { status, stdout } = await run({ 'dry-run': true }, env);
      expect([status, stdout]).toEqual([0, expect.stringContaining('2.0.0 could be released')]);
      expect(stdout).toContain('# made-up 1.3.0 →');
    });
  });

  test('a branch of an old major version goes on from its own last one', async () => {
    makeProject(root, moreARecord);
    await serve([madeUp(), { ...lessARecord, version: '2.0.0' }], async (env) => {
      const { stdout } = await run({ 'dry-run': true }, env);
      expect(stdout).toContain('1.3.0 could be released');
    });
  });

  test('a version that is published already is not released again', async () => {
    makeProject(root, moreARecord);
    await serve([madeUp(), { ...moreARecord, version: '1.3.0' }], async (env) => {
      const { status, stderr } = await run({ 'dry-run': true }, env);
      expect([status, stderr]).toEqual([1, expect.stringContaining('made-up: 1.3.0 is published or tagged already\n')]);
    });
  });

  test('what was never published has the version of package.json', async () => {
    makeProject(root, madeUp());
    const registry = await serveRegistry('another', new Map());
    const env = { npm_config_registry: registry.address, npm_config_cache: join(folder, 'cache') };
    const { status, stdout } = await run({ 'dry-run': true }, env).finally(registry.close);
    expect([status, stdout]).toEqual([0, expect.stringContaining('made-up was never published: 1.2.3 is its first')]);
    expect(stdout).toContain('1.2.3 could be released');
  });

  test('a registry that does not answer stops the release', async () => {
    makeProject(root, madeUp());
    const env = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
    const { status, stderr } = await run({ 'dry-run': true }, env);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^made-up: npm fails: .*ECONNREFUSED/)]);
  });
});

describe('refuses, and leaves the project as it was', () => {
  const refuses = async (options: object, message: RegExp) => {
    const before = state();
    const { status, stderr } = await run(options);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(stack);
    expect(status).toBe(1);
    expect(state()).toEqual(before);
  };

  test('a dirty tree', async () => {
    makeProject(root, moreARecord);
    writeFileSync(join(root, 'README.md'), 'x');
    writeFileSync(join(root, 'new.txt'), 'x');
    await refuses(
      { against: old, 'dry-run': true },
      /project: not committed: README\.md, new\.txt\n {2}Commit or remove/,
    );
  });

  test('a folder that is no project under git', async () => {
    cpSync(makeProject(join(folder, 'other'), madeUp()), root, { recursive: true, verbatimSymlinks: true });
    rmSync(join(root, '.git'), { recursive: true });
    const { status, stderr } = await run({ against: old, 'dry-run': true });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/git status --porcelain: fails with exit code 128/)]);
  });

  test('tests that fail', async () => {
    makeProject(root, moreARecord, 'exit 3');
    await refuses({ against: old, 'dry-run': true }, /npm test: fails with exit code 3\n {2}Put right/);
  });

  test('a build that fails', async () => {
    makeProject(root, moreARecord);
    writeSource(root, lessARecord);
    writeFileSync(join(root, 'build.mjs'), 'process.exit(1)');
    commitAll(root, 'Spoil the build');
    await refuses({ against: old, 'dry-run': true }, /npm run build: fails with exit code 1/);
  });

  test('nowhere to push to', async () => {
    makeProject(root, moreARecord);
    await refuses({ against: old }, /project: no remote "origin" to push to\n {2}Add one/);
  });

  test('a build to compare with that is newer, or none', async () => {
    makeProject(root, { ...moreARecord, version: '1.2.2' });
    await refuses(
      { against: old, 'dry-run': true },
      /old: it is 1\.2\.3, newer than package\.json, which says 1\.2\.2\n/,
    );
    await refuses({ against: `${root}x`, 'dry-run': true }, /projectx: no such file or folder\n/);
  });

  test('a day that is none', async () => {
    makeProject(root, moreARecord);
    await refuses({ against: old, date: '2026-02-30', 'dry-run': true }, /2026-02-30: not a date\n/);
  });
});
