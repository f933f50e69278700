import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReports } from '../../pipeline/sources.ts';
import { sourcePath, writeSources } from '../../pipeline/write/sources.ts';

test('copies every report byte for byte', () => {
  const reports = readReports('sources/reports');
  const copies = writeSources(new Map(reports.map(({ id, text }) => [id, text])));
  expect(Object.keys(copies)).toEqual(reports.map(({ id }) => `sources/${id}.md`));
  for (const { id, file } of reports) expect(Buffer.from(copies[sourcePath(id)] ?? '')).toEqual(readFileSync(file));
});

test('keeps a byte order mark and line ends, which offsets count', () => {
  expect(writeSources(new Map([['x', '\ufeffMột\r\nhai']]))).toEqual({ 'sources/x.md': '\ufeffMột\r\nhai' });
});
