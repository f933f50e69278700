import { sha256 } from '../text-files.ts';
import type { Files } from './content.ts';

/** `SHA256SUMS` of the given files, as `sha256sum -c` reads it, sorted by path. */
export function writeChecksums(files: Files): string {
  const lines = Object.entries(files).map(([path, content]) => ({ path, line: `${sha256(content)}  ${path}\n` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return lines.map(({ line }) => line).join('');
}
