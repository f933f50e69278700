import { InputError } from './error.ts';

/**
 * The bytes of a text file as a string.
 *
 * A byte order mark stays as the first character, so that offsets into the string are those of the file.
 *
 * @param file names the file in the error.
 * @throws InputError with offset, line and column of the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const index = findBadSequence(text, bytes);
  if (index < 0) return text;
  const before = text.slice(0, index);
  const offset = Buffer.byteLength(before);
  const lines = before.split(/\r\n|\r|\n/);
  const place = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const problem = `not UTF-8: byte 0x${hex(bytes[offset])} at offset ${offset}`;
  throw new InputError(place, problem, 'Save the file as UTF-8, or convert it: iconv -f <its encoding> -t UTF-8.');
}

/** The index of the first replacement character that stands for bytes which are not UTF-8; -1 where there is none. */
function findBadSequence(text: string, bytes: Uint8Array): number {
  let index = text.indexOf('\uFFFD');
  let from = 0;
  let offset = 0;
  while (index >= 0) {
    offset += Buffer.byteLength(text.slice(from, index));
    // A file may hold U+FFFD itself.
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) return index;
    from = index;
    index = text.indexOf('\uFFFD', index + 1);
  }
  return -1;
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0');
}
