import { extractReport } from '../../pipeline/extract.ts';
import { readCodebook } from '../../pipeline/read-codebook.ts';
import type { Tables } from '../../pipeline/tables.ts';
import { sha256 } from '../../pipeline/text-files.ts';

export const codebook = readCodebook(new URL('../../sources/codebook', import.meta.url).pathname);

/** The tables of any text, as `extract` gives them. */
export function extractText(source: string, path: string): Tables {
  const sizeBytes = Buffer.byteLength(source);
  return extractReport({ id: 'text', source, sidecar: null, path, sha256: sha256(source), sizeBytes }, codebook).tables;
}
