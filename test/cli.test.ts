import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const id = 'lai-chau-nq11-2024';
const first = `sources/reports/${id}/report.md`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function cli(args: string[], input: string | Uint8Array = ''): SpawnSyncReturns<string> {
  const env = { ...process.env, FORCE_COLOR: '0', DEBUG: '' };
  const command = ['--import', 'tsx', 'pipeline/cli.ts', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8', input, env, maxBuffer: 2 ** 26 });
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const stack = /^\s+at .+:\d+/m;

describe('build refuses bad input, says what to do, and leaves the old files alone', () => {
  const report = `reports/${id}/report.md`;
  const sidecar = `reports/${id}/source.yaml`;
  const replace = (from: string, to: string) => (path: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  const cases: [string, string, (path: string) => void, RegExp][] = [
    ['a missing report', report, rmSync, /report\.md: no such file.*\n {2}Check the path/],
    ['an empty report', report, (path) => writeFileSync(path, ''), /report\.md: the file is empty\n {2}Put the text/],
    [
      'a report that is not UTF-8',
      report,
      (path) => writeFileSync(path, Buffer.from([0x61, 0xe1, 0x62])),
      /report\.md:1:2: not UTF-8: byte 0xE1 at offset 1\n {2}Save the file as UTF-8/,
    ],
    ['a missing sidecar', sidecar, rmSync, /source\.yaml: the sidecar is missing\n {2}Write it beside/],
    [
      'a sidecar with a wrong field',
      sidecar,
      replace('language: vi', 'language: 1'),
      /source\.yaml:19: field "language" must be string\n {2}language: Language of the text/,
    ],
    [
      'a digest that is not that of the report',
      sidecar,
      replace('sha256: ce50', 'sha256: 0000'),
      /source\.yaml:16: sha256 is not that of report\.md, which is ce507747.*\n {2}Put back/,
    ],
    [
      'two reports with one id',
      `reports/${id}`,
      (path) => cpSync(path, `${path}-copy`, { recursive: true }),
      /-copy\/source\.yaml:1: id "lai-chau-nq11-2024" is that of .*source\.yaml too\n {2}Give each report/,
    ],
  ];

  test.each(cases)('%s', (_, path, spoil, message) => {
    const sources = join(folder, 'sources');
    const out = join(folder, 'dist');
    cpSync('sources', sources, { recursive: true });
    mkdirSync(out);
    file('dist/SHA256SUMS', 'old');
    spoil(join(sources, path));
    const { status, stdout, stderr } = cli(['build', '--sources', sources, '--out', out]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(stack);
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe('old');
  });

  test('a folder for the output that holds something else', () => {
    file('thesis.doc', 'x');
    const { status, stderr } = cli(['build', '--out', folder]);
    expect(stderr).toMatch(/thesis\.doc: the build did not write this file\n {2}Remove it/);
    expect([status, existsSync(join(folder, 'index.json'))]).toEqual([1, false]);
  });
});

describe('extract', () => {
  test('writes a record a line, each with its table', () => {
    const { status, stdout } = cli(['extract', first]);
    expect(status).toBe(0);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({
      table: 'reports',
      id: 'report',
      document_symbol: 'BC-UBND',
      issued_on: '2024-10',
    });
    expect(records.some(({ table, text }) => table === 'mentions' && text.startsWith('4.475'))).toBe(true);
  });

  test('reads standard input', () => {
    const text = 'Thu ngân sách nhà nước trên địa bàn ước đạt 130,436 tỷ đồng.\n';
    const { status, stdout, stderr } = cli(['extract', '-'], text);
    expect(status).toBe(0);
    expect(stderr).toContain('stdin');
    expect(stdout).toContain('"table":"mentions"');
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ table: 'reports', id: 'stdin', licence: null });
  });

  test('names each file that cannot be read, reads the others, and fails', () => {
    const missing = join(folder, 'missing.md');
    const empty = file('empty.md', '');
    const latin = file('latin.md', Buffer.from([0x42, 0xe1, 0x6f]));
    const good = file('Báo cáo 5.md', 'Toàn tỉnh có 07/07 xã, phường đạt chuẩn.\n');
    const { status, stdout, stderr } = cli(['extract', missing, empty, latin, folder, good]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${missing}: no such file or folder\n  Check the path`);
    expect(stderr).toContain(`${empty}: the file is empty\n  Put the text`);
    expect(stderr).toContain(`${latin}:1:2: not UTF-8: byte 0xE1 at offset 1\n  Save the file as UTF-8`);
    expect(stderr).toContain(`${folder}: a folder, not a file\n`);
    expect(stderr).not.toMatch(stack);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ table: 'reports', id: 'bao-cao-5' });
  });

  test('is quiet when the reader of its output leaves early', () => {
    const shell = `"${process.execPath}" --import tsx pipeline/cli.ts extract ${`${first} `.repeat(5)} | head -c 10`;
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect(stdout).toBe('{"table":"');
    expect(stderr).not.toMatch(/EPIPE|internal error/);
    expect(stderr).not.toMatch(stack);
  });
});

describe('usage', () => {
  test.each([
    [[]],
    [['publish']],
    [['build', 'x']],
    [['extract']],
    [['build', '--colour']],
    [['extract', '--out', 'x', 'y']],
  ])('%j is not understood', (args) => {
    const { status, stdout, stderr } = cli(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage:\n/);
  });

  test('--help is', () => {
    const { status, stdout } = cli(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage:\n/);
  });
});
