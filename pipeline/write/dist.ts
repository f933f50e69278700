import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../error.ts';
import type { Files } from './content.ts';

/** Of SHA-256 in hexadecimal; two spaces follow it. */
const digestLength = 64;

/**
 * Puts the files into `folder`, in place of all that it held.
 *
 * They are written to a folder beside it, which then takes its name, so that a failure leaves the old files whole.
 * A process killed between the two renames leaves them in `.<folder>.old`: the next build puts them back.
 *
 * @param files path → content.
 * @throws InputError where the folder holds what no build wrote, or cannot be written.
 */
export function replaceFolder(folder: string, files: Files): void {
  const target = resolve(folder);
  const fresh = join(dirname(target), `.${basename(target)}.new`);
  const old = join(dirname(target), `.${basename(target)}.old`);
  try {
    recover(target, fresh, old);
    refuseForeign(folder, files);
    writeAll(fresh, files);
    swap(target, fresh, old);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new InputError({ file: folder }, `cannot be written (${code})`, 'Check permissions and free space.');
  }
}

/** Replaces one file whole. */
export function replaceFile(file: string, content: string): void {
  const fresh = join(dirname(file), `.${basename(file)}.new`);
  writeFileSync(fresh, content);
  renameSync(fresh, file);
}

function recover(target: string, fresh: string, old: string): void {
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
}

function writeAll(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function swap(target: string, fresh: string, old: string): void {
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(old)) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** `--out` may name any folder: one that holds something else is not ours to replace. */
function refuseForeign(folder: string, files: Files): void {
  if (!existsSync(folder)) return;
  const known = new Set(['SHA256SUMS', ...Object.keys(files), ...listSums(join(folder, 'SHA256SUMS'))]);
  const foreign = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .find((path) => !known.has(path));
  if (foreign === undefined) return;
  const tip = `Remove it, or name another folder with --out: the build replaces ${folder} whole.`;
  throw new InputError({ file: join(folder, foreign) }, 'the build did not write this file', tip);
}

/** The paths in a `SHA256SUMS`; none where there is no such file. */
function listSums(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.slice(digestLength + 2));
}
