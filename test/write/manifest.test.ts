import { expect, test } from 'vitest';
import { writeFiles } from '../../pipeline/write/index.ts';
import { writeManifest } from '../../pipeline/write/manifest.ts';
import { samplePublication, sampleRecord, sampleTables, schemas } from './sample.ts';

const { sidecars } = samplePublication;
const tables = sampleTables([sampleRecord('indicators', { id: 'x#1' }), sampleRecord('indicators', { id: 'x#2' })]);

test('lists tables with counts and schemas, sources, and files with size and digest', () => {
  const manifest = JSON.parse(
    writeManifest(tables, schemas, { 'b.parquet': new Uint8Array([198, 176]), 'a.csv': '' }, samplePublication),
  );
  expect(manifest).toMatchObject({
    name: 'data',
    version: '1.2.3',
    released_on: '2026-01-31',
    license: 'MIT AND CC0-1.0',
    database: 'data.sqlite',
  });
  expect(manifest.sources).toEqual(sidecars.map((sidecar) => ({ ...sidecar, file: `sources/${sidecar.id}.md` })));
  expect(manifest.tables[2]).toMatchObject({
    name: 'indicators',
    record_count: 2,
    schema: 'https://cdn.jsdelivr.net/npm/data@1.2.3/dist/schemas/indicators.schema.json',
    json: 'indicators.json',
    csv: 'indicators.csv',
    parquet: 'indicators.parquet',
  });
  expect(manifest.files).toEqual([
    {
      path: 'a.csv',
      media_type: 'text/csv',
      bytes: 0,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      in_package: true,
    },
    {
      path: 'b.parquet',
      media_type: 'application/vnd.apache.parquet',
      bytes: 2,
      sha256: '9802107d1dab67350cf554cf764d63f4292aae38370925f68cb7504a3312f077',
      in_package: false,
    },
  ]);
});

test('of everything published, only the manifest and the checksums are not in the manifest', () => {
  const files = writeFiles(sampleTables([]), schemas, samplePublication);
  const listed = JSON.parse(String(files['index.json'])).files.map(({ path }: { path: string }) => path);
  expect(Object.keys(files).filter((path) => !listed.includes(path))).toEqual(['index.json', 'SHA256SUMS']);
  expect(listed).toContain('schemas/footnote_items.schema.json');
  expect(listed).toContain('sources/x.md');
  expect(String(files.SHA256SUMS).trimEnd().split('\n')).toHaveLength(listed.length + 1);
});
