import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../pipeline/error.ts';
import { readReports } from '../pipeline/sources.ts';
import { sha256 } from '../pipeline/text-files.ts';

const id = 'lai-chau-nq11-2024';
let folder = '';
let report = '';
let sidecar = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  report = join(folder, id, 'report.md');
  sidecar = join(folder, id, 'source.yaml');
  cpSync('sources/reports', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

/** Makes report.md the given bytes, with a sidecar that fits them. */
function setReport(bytes: Uint8Array): void {
  writeFileSync(report, bytes);
  edit(sidecar, /sha256: .*/, `sha256: ${sha256(bytes)}`);
  edit(sidecar, /size_bytes: .*/, `size_bytes: ${bytes.length}`);
}

function failure(): InputError {
  try {
    readReports(folder);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('the sources were taken');
}

describe('what is taken', () => {
  test('the first report, with its bytes and its title verbatim', () => {
    const [first, ...rest] = readReports('sources/reports');
    expect(rest).toEqual([]);
    expect(first?.id).toBe(id);
    expect(first?.file).toBe(`sources/reports/${id}/report.md`);
    expect(first?.bytes).toHaveLength(22398);
    expect(sha256(first?.bytes ?? '')).toBe('ce507747cb1fa89d1a1a5002692a558b20cadf852c51df400c427fec41a3cbc7');
    expect(first?.text).toContain(`\n\n${first?.sidecar.title}\n\n`);
  });

  test('reports sorted by code unit, files and hidden folders passed over', () => {
    for (const name of ['a-b', 'a1', 'b']) {
      cpSync(join(folder, id), join(folder, name), { recursive: true });
      edit(join(folder, name, 'source.yaml'), `id: ${id}`, `id: ${name}`);
    }
    mkdirSync(join(folder, '.cache'));
    expect(readReports(folder).map((source) => source.id)).toEqual(['a-b', 'a1', 'b', id]);
  });

  test('a text with a byte order mark, which stays', () => {
    setReport(Buffer.from('\uFEFFBÁO CÁO\r\n'));
    expect(readReports(folder)[0]?.text).toBe('\uFEFFBÁO CÁO\r\n');
  });
});

describe('what is refused', () => {
  test('no folder, and a folder without a report', () => {
    rmSync(join(folder, id), { recursive: true });
    expect(failure().message).toBe(`${folder}: no report here`);
    expect(() => readReports(join(folder, 'nowhere'))).toThrow(/nowhere: no such file or folder/);
  });

  test('a missing report', () => {
    rmSync(report);
    expect(failure()).toMatchObject({ file: report, problem: 'no such file or folder' });
  });

  test.each(['', ' \n\n', '\uFEFF'])('an empty report: %j', (text) => {
    setReport(Buffer.from(text || ' '));
    if (text === '') writeFileSync(report, '');
    expect(failure()).toMatchObject({ file: report, problem: 'the file is empty' });
  });

  test('a report that is not UTF-8', () => {
    setReport(Buffer.concat([Buffer.from('Số\nb'), Buffer.from([0xff])]));
    expect(failure()).toMatchObject({ file: report, line: 2, column: 2 });
  });

  test('a report that is not the one received', () => {
    edit(report, '4.475', '4.476');
    const error = failure();
    expect(error).toMatchObject({ file: sidecar, line: 16 });
    expect(error.problem).toContain(`sha256 is not that of report.md, which is ${sha256(readFileSync(report))}`);
    expect(error.tip).toContain('as it was received');
  });

  test('a size that is not that of the report', () => {
    edit(sidecar, '22398', '22399');
    expect(failure()).toMatchObject({ line: 17, problem: 'size_bytes is 22399 but report.md has 22398 bytes' });
  });

  test('a missing sidecar', () => {
    rmSync(sidecar);
    expect(failure()).toMatchObject({ file: sidecar, problem: 'the sidecar is missing' });
  });

  test.each([
    ['a missing field', /licence: .*\n/, '', undefined, 'field "licence" is missing'],
    ['an unknown field', 'licence:', 'license:', undefined, 'field "licence" is missing'],
    ['one field more', 'licence:', 'colour: red\nlicence:', 15, 'field "colour" is not known'],
    ['a field of another type', 'size_bytes: ', 'size_bytes: about ', 17, 'field "size_bytes" must be integer'],
    ['an impossible date', '2026-11-24', '2026-02-30', 18, 'field "received_on" must match format "date"'],
    ['a short digest', 'sha256: ce50', 'sha256: ', 16, 'field "sha256" must match pattern "^[0-9a-f]{64}$"'],
    ['YAML that is none', 'licence:', '"', 15, /^not YAML: /],
    ['one key twice', 'language: vi', 'language: vi\nlanguage: vi', 20, /^not YAML: Map keys must be unique/],
    ['no fields at all', /[\s\S]*/, '- a\n', undefined, 'the sidecar must be object'],
  ])('a sidecar with %s', (_, from, to, line, problem) => {
    edit(sidecar, from, to);
    const error = failure();
    expect(error).toMatchObject({ file: sidecar, line });
    expect(error.problem).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
    expect(error.tip).not.toBe('');
  });

  test('a sidecar that is not UTF-8', () => {
    writeFileSync(sidecar, Buffer.from([0xff]));
    expect(failure()).toMatchObject({ file: sidecar, line: 1, column: 1 });
  });

  test('two reports with one id', () => {
    cpSync(join(folder, id), join(folder, 'other'), { recursive: true });
    const error = failure();
    expect(error).toMatchObject({ file: join(folder, 'other', 'source.yaml'), line: 1 });
    expect(error.problem).toBe(`id "${id}" is that of ${sidecar} too`);
  });

  test('a folder with another name than the id', () => {
    renameSync(join(folder, id), join(folder, 'other'));
    expect(failure()).toMatchObject({ line: 1, problem: `id is "${id}" but the folder is "other"` });
  });
});
