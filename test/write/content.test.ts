import { expect, test } from 'vitest';
import { fingerprint, isBinary, mediaTypeOf } from '../../pipeline/write/content.ts';
import { files } from './published.ts';

test.each([
  ['indicators.json', 'application/json'],
  ['schemas/indicators.schema.json', 'application/schema+json'],
  ['csv-metadata.json', 'application/csvm+json'],
  ['dataset.jsonld', 'application/ld+json'],
  ['indicators.csv', 'text/csv'],
  ['indicators.parquet', 'application/vnd.apache.parquet'],
  ['data.sqlite', 'application/vnd.sqlite3'],
  ['data-dictionary.md', 'text/markdown'],
  ['indicators.js', 'text/javascript'],
  ['indicators.d.ts', 'text/plain'],
  ['SHA256SUMS', 'text/plain'],
])('%s is %s', (path, mediaType) => {
  expect(mediaTypeOf(path)).toBe(mediaType);
});

test('size and digest are those of the bytes', () => {
  expect(fingerprint('ư')).toEqual(fingerprint(new Uint8Array([198, 176])));
  expect(fingerprint('ư')).toMatchObject({ bytes: 2, sha256: expect.stringMatching(/^9802107d/) });
});

test('binary is what is not text', () => {
  for (const [path, content] of Object.entries(files)) expect(isBinary(path), path).toBe(typeof content !== 'string');
});
