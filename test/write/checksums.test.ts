import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeChecksums } from '../../pipeline/write/checksums.ts';
import { replaceFolder } from '../../pipeline/write/dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'sums-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('sorts by code unit and writes what sha256sum writes', () => {
  expect(writeChecksums({ b: '', Z: '', 'a/ư': '' }).split('\n')).toEqual([
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  Z',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/ư',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b',
    '',
  ]);
});

test('sha256sum -c accepts it', () => {
  const files = { 'a.json': '[]\n', 'schemas/a.schema.json': '{"đ":1}' };
  replaceFolder(join(folder, 'out'), { ...files, SHA256SUMS: writeChecksums(files) });
  const output = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(folder, 'out'), encoding: 'utf8' });
  expect(output).toBe('a.json: OK\nschemas/a.schema.json: OK\n');
});
