import { sha256 } from '../text-files.ts';

/** What a published file holds: text, written as UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** Published files: path below `dist/` → content. */
export type Files = Readonly<Record<string, Content>>;

/** By the end of the path, the longest first; names from the registry of IANA where it has one. */
const mediaTypes: readonly [ending: string, mediaType: string][] = [
  ['csv-metadata.json', 'application/csvm+json'],
  ['.schema.json', 'application/schema+json'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.csv', 'text/csv'],
  ['.parquet', 'application/vnd.apache.parquet'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.md', 'text/markdown'],
  ['.js', 'text/javascript'],
];

/** The media type of a published file; `text/plain` where there is none of its own, as for TypeScript. */
export function mediaTypeOf(path: string): string {
  return mediaTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain';
}

/** Whether a file is built but neither committed nor part of the npm package, its bytes being nothing to review. */
export function isBinary(path: string): boolean {
  return /\.(?:parquet|sqlite)$/.test(path);
}

/** What tells a file from another one of its name. */
export function fingerprint(content: Content): { bytes: number; sha256: string } {
  return { bytes: Buffer.byteLength(content), sha256: sha256(content) };
}
