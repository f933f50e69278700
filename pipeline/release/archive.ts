import { list, type ReadEntry } from 'tar';
import { InputError } from '../error.ts';

/**
 * The files of a package as npm packs it: path below its root folder → bytes. Nothing is written to disk, so that a
 * path in the archive cannot lead anywhere.
 *
 * @throws InputError where the file is no whole archive.
 */
export function readArchive(file: string): Map<string, Uint8Array> {
  const chunks = new Map<string, Buffer[]>();
  const onReadEntry = (entry: ReadEntry) => {
    if (entry.type !== 'File' && entry.type !== 'OldFile') return;
    const parts: Buffer[] = [];
    // npm puts everything into one folder, which most call `package`.
    chunks.set(entry.path.replace(/^[^/]*\//, ''), parts);
    entry.on('data', (chunk) => parts.push(chunk));
  };
  try {
    list({ file, sync: true, strict: true, onReadEntry });
  } catch (error) {
    throw refuse(file, (error as Error).message);
  }
  if (chunks.size === 0) throw refuse(file, 'it holds no file');
  return new Map([...chunks].map(([path, parts]) => [path, Buffer.concat(parts)]));
}

function refuse(file: string, problem: string): InputError {
  return new InputError({ file }, `not a whole .tgz: ${problem}`, 'Make or download it again.');
}
