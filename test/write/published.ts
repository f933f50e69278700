import { readFileSync } from 'node:fs';
import { readReleaseDate } from '../../pipeline/citation.ts';
import { readCodebook } from '../../pipeline/read-codebook.ts';
import { readReports } from '../../pipeline/sources.ts';
import { emptyTables, type Tables, tableNames } from '../../pipeline/tables.ts';
import { writeFiles } from '../../pipeline/write/index.ts';
import type { Publication } from '../../pipeline/write/publication.ts';
import { schemas } from './sample.ts';

const reports = readReports('sources/reports');

/** What the build publishes besides the records. */
export const publication: Publication = {
  packageInfo: JSON.parse(readFileSync('package.json', 'utf8')),
  releasedOn: readReleaseDate('CITATION.cff'),
  sidecars: reports.map(({ sidecar }) => sidecar),
  reports: new Map(reports.map(({ id, text }) => [id, text])),
  codebook: readCodebook('sources/codebook'),
};

/** The published records, from the committed JSON. */
export const tables: Tables = {
  ...emptyTables(),
  ...Object.fromEntries(tableNames.map((name) => [name, JSON.parse(readFileSync(`dist/${name}.json`, 'utf8'))])),
};

/** All that is published of them, as the writers are now; a fresh clone has no binaries. */
export const files = writeFiles(tables, schemas, publication);

/** A published text file. */
export function textOf(path: string): string {
  const content = files[path];
  if (typeof content !== 'string') throw new Error(`${path} is no text file`);
  return content;
}

/** A published binary file. */
export function bytesOf(path: string): Uint8Array {
  const content = files[path];
  if (!(content instanceof Uint8Array)) throw new Error(`${path} is no binary file`);
  return content;
}
