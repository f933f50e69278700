import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeUtf8 } from './decode.ts';
import { InputError } from './error.ts';

/**
 * Reads a text file.
 *
 * @throws InputError where it is missing, empty or not UTF-8.
 */
export function readTextFile(file: string): { bytes: Uint8Array; text: string } {
  const bytes = readBytes(file);
  return { bytes, text: decodeText(bytes, file) };
}

/** The bytes as text; an InputError where they hold nothing but white space, or are not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const text = decodeUtf8(bytes, file);
  // trim() takes a byte order mark for white space too.
  if (text.trim() === '') throw new InputError({ file }, 'the file is empty', 'Put the text of the report into it.');
  return text;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError({ file }, explain(error), 'Check the path, and that the file may be read.');
  }
}

const explanations: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'not a folder',
  EACCES: 'no permission to read it',
};

/** Why a file or folder cannot be read, in words. */
export function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return explanations[code] ?? `cannot be read (${code || String(error)})`;
}
