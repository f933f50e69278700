import { expect, test } from 'vitest';
import { writeFiles } from '../../pipeline/write/index.ts';
import { writeManifest } from '../../pipeline/write/manifest.ts';
import { sampleRecord, sampleTables, schemas } from './sample.ts';

const sidecar = {
  id: 'x',
  title: 'Báo cáo',
  title_en: null,
  issuer: 'Ủy ban nhân dân',
  issuer_en: null,
  source: 'in words',
  licence: 'none',
  sha256: 'a'.repeat(64),
  size_bytes: 3,
  received_on: '2024-10-01',
  language: 'vi',
};
const packageInfo = { name: 'data', version: '1.2.3', description: 'Data.', license: 'CC0-1.0' };
const publication = { packageInfo, sidecars: [sidecar], reports: new Map([['x', '\ufeffĐạt 5%']]) };
const tables = sampleTables([sampleRecord('indicators', { id: 'x#1' }), sampleRecord('indicators', { id: 'x#2' })]);

test('lists tables with counts and schemas, sources, and files with size and digest', () => {
  const manifest = JSON.parse(writeManifest(tables, schemas, { b: 'ư', a: '' }, publication));
  expect(manifest).toMatchObject({ name: 'data', version: '1.2.3', license: 'CC0-1.0' });
  expect(manifest.sources).toEqual([{ ...sidecar, file: 'sources/x.md' }]);
  expect(manifest.tables[2]).toMatchObject({
    name: 'indicators',
    record_count: 2,
    schema: 'https://cdn.jsdelivr.net/npm/lai-chau-open-data@1/dist/schemas/indicators.schema.json',
    json: 'indicators.json',
    csv: 'indicators.csv',
  });
  expect(manifest.files).toEqual([
    { path: 'a', bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { path: 'b', bytes: 2, sha256: '9802107d1dab67350cf554cf764d63f4292aae38370925f68cb7504a3312f077' },
  ]);
});

test('of everything published, only the manifest and the checksums are not in the manifest', () => {
  const files = writeFiles(tables, schemas, publication);
  const listed = JSON.parse(files['index.json'] ?? '').files.map(({ path }: { path: string }) => path);
  expect(Object.keys(files).filter((path) => !listed.includes(path))).toEqual(['index.json', 'SHA256SUMS']);
  expect(listed).toContain('schemas/footnote_items.schema.json');
  expect(listed).toContain('sources/x.md');
  expect(files.SHA256SUMS?.trimEnd().split('\n')).toHaveLength(listed.length + 1);
});
