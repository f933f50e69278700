import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatError, InputError } from '../../pipeline/error.ts';
import { diff } from '../../pipeline/release/diff-command.ts';
import { type MadeUp, madeUp, packBuild, tableOf, writeBuild } from '../diff/made-up.ts';
import { cli, stack } from './cli.ts';
import { serveRegistry } from './registry-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three versions: the first, one with a corrected value and one with a record less. */
const first = madeUp();
const corrected = madeUp();
corrected.version = '1.2.4';
Object.assign(tableOf(corrected, 'places').records[0] ?? {}, { name_vi: 'Tân Phong 1' });
const removed: MadeUp = { ...madeUp(), version: '2.0.0' };
tableOf(removed, 'places').records.pop();

const at = (...path: string[]) => join(folder, ...path);
let tgz = '';

beforeAll(() => {
  writeBuild(first, at('first'));
  writeBuild(corrected, at('corrected'));
  writeBuild(removed, at('removed'));
  mkdirSync(at('packed'));
  tgz = packBuild(corrected, at('packed'), ['dictionary.md']);
});

async function bumpOf(old: string, now: string, env = {}): Promise<string> {
  const { status, stdout, stderr } = await cli(['diff', old, now, '--json'], env);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout).bump;
}

describe('reads', () => {
  test('two folders', async () => {
    expect(await bumpOf(at('first'), at('removed'))).toBe('major');
  });

  test('a .tgz, which need not hold every file', async () => {
    expect(await bumpOf(at('first'), tgz)).toBe('patch');
    expect(await bumpOf(tgz, at('removed'))).toBe('major');
  });

  test('an unpacked package, and the folder that it was unpacked to', async () => {
    expect(await bumpOf(at('first'), at('packed/package'))).toBe('patch');
    expect(await bumpOf(tgz, at('packed'))).toBe('none');
  });

  test('a published version', async () => {
    const registry = await serveRegistry('made-up', new Map([['1.2.4', readFileSync(tgz)]]));
    const env = { npm_config_registry: registry.address, npm_config_cache: at('cache') };
    try {
      expect(await bumpOf('made-up@1.2.4', at('removed'), env)).toBe('major');
      expect(await bumpOf('made-up@latest', at('corrected'), env)).toBe('none');
      const missing = await cli(['diff', 'made-up@1.2.5', at('removed')], env);
      expect(missing).toMatchObject({ status: 1, stdout: '' });
      expect(missing.stderr).toMatch(/^made-up@1\.2\.5: no such version in the registry\n {2}Check name and version/);
    } finally {
      registry.close();
    }
  });

  test('what this project publishes, with a figure put right', async () => {
    const edited = at('edited');
    cpSync('dist', edited, { recursive: true });
    const file = join(edited, 'indicators.json');
    const text = readFileSync(file, 'utf8');
    const { id } = JSON.parse(text).find((row: { obs_value: number }) => row.obs_value === 4475);
    writeFileSync(file, text.replace('"obs_value":4475', '"obs_value":4512'));
    const { status, stdout, stderr } = await cli(['diff', 'dist', edited]);
    expect([status, stderr]).toEqual([0, '']);
    const { version } = JSON.parse(readFileSync('dist/index.json', 'utf8'));
    const next = version.replace(/\d+$/, (patch: string) => Number(patch) + 1);
    expect(stdout).toContain(
      `Bump: **patch**. After ${version}, this is ${next} at least, but the new build says ${version}.`,
    );
    expect(stdout).toContain(`### Values corrected\n\n- \`indicators\` \`${id}\` \`obs_value\`: \`4475\` → \`4512\`\n`);
  });
});

test('says in JSON what it says in Markdown', async () => {
  const { stdout } = await cli(['diff', at('first'), at('corrected'), '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    old: { name: 'made-up', version: '1.2.3' },
    new: { name: 'made-up', version: '1.2.4' },
    bump: 'patch',
    next_version: '1.2.4',
    reasons: [
      { bump: 'patch', part: 'record', kind: 'value_changed', what: 'values corrected', count: 1 },
      { bump: 'patch', part: 'file', kind: 'file_changed', count: 2 },
    ],
    changes: [
      {
        bump: 'patch',
        part: 'record',
        kind: 'value_changed',
        table: 'places',
        subject: 'r:place:a',
        field: 'name_vi',
        old: 'Tân Phong',
        new: 'Tân Phong 1',
      },
      { kind: 'file_changed', subject: 'places.json' },
      { kind: 'file_changed', subject: 'places.js' },
    ],
  });
});

describe('refuses, and says what to do', () => {
  const refuses = (old: string, now: string, message: RegExp) => {
    let said = '';
    try {
      diff(old, now);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      said = formatError(error, false);
    }
    expect(said).toMatch(message);
  };

  test('on the command line with one message and exit code 1', async () => {
    const { status, stdout, stderr } = await cli(['diff', at('nowhere'), at('first')]);
    expect(stderr).toMatch(/nowhere: no such file or folder\n {2}Name a folder, a \.tgz, or/);
    expect(stderr).not.toMatch(stack);
    expect([status, stdout]).toEqual([1, '']);
  });

  test('a path that leads nowhere', () =>
    refuses(at('nowhere'), at('first'), /nowhere: no such file or folder\n {2}Name a folder, a \.tgz, or/));

  test('an old build that is the newer one', () =>
    refuses(
      at('removed'),
      at('first'),
      /removed: it is 2\.0\.0, newer than .*first, which is 1\.2\.3\n {2}Name the older/,
    ));

  test('an archive that is cut off', () => {
    cpSync(tgz, at('short.tgz'));
    truncateSync(at('short.tgz'), 900);
    return refuses(at('short.tgz'), at('first'), /short\.tgz: not a whole \.tgz: .+\n {2}Make or download it again/);
  });

  test('an archive that is none', () => {
    writeFileSync(at('words.tgz'), 'not an archive at all\n'.repeat(100));
    return refuses(at('first'), at('words.tgz'), /words\.tgz: not a whole \.tgz: .+\n/);
  });

  test('an empty file', () => {
    writeFileSync(at('empty.tgz'), '');
    return refuses(at('first'), at('empty.tgz'), /empty\.tgz: not a whole \.tgz: TAR_BAD_ARCHIVE/);
  });

  test('a folder that is no build', () => {
    mkdirSync(at('holiday'), { recursive: true });
    writeFileSync(at('holiday/photo.jpg'), 'x');
    return refuses(at('first'), at('holiday'), /holiday: not a build: it has no index\.json\n {2}Name a dist\/ folder/);
  });

  test('an index.json of something else', () => {
    mkdirSync(at('site'), { recursive: true });
    writeFileSync(at('site/index.json'), '{"pages": []}');
    return refuses(at('site'), at('first'), /site: index\.json: not a build: it has no name, version and tables\n/);
  });

  test('a build with a table that cannot be read', () => {
    const spoilt = writeBuild(madeUp(), at('spoilt'));
    writeFileSync(join(spoilt, 'places.json'), '[{');
    return refuses(spoilt, at('first'), /spoilt: places\.json: not a build: it is not JSON: /);
  });

  test('a build with one id twice', () => {
    const twice = writeBuild(madeUp(), at('twice'));
    writeFileSync(join(twice, 'places.json'), '[{"id":"a"},{"id":"a"}]');
    return refuses(at('first'), twice, /twice: places\.json: not a build: it has two records with the id a\n/);
  });

  test('anything but two builds', async () => {
    expect(await cli(['diff', at('first')])).toMatchObject({ status: 2, stdout: '' });
  });
});
