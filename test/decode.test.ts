import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../pipeline/decode.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('keeps a byte order mark, so that offsets are those of the file', () => {
  expect(decodeUtf8(bytes('\uFEFFBáo cáo'), 'f')).toBe('\uFEFFBáo cáo');
});

test('keeps CRLF, decomposed letters and a replacement character that the file holds', () => {
  const text = 'a\r\nBa\u0301o \uFFFD 𝟙\uFFFD';
  expect(decodeUtf8(bytes(text), 'f')).toBe(text);
});

test.each([
  ['a lone byte', bytes('Số 1\nđạt ', 0xe1, ' x'), 'f:2:5: not UTF-8: byte 0xE1 at offset 14'],
  ['a cut sequence at the end', bytes('a', 0xe1, 0xba), 'f:1:2: not UTF-8: byte 0xE1 at offset 1'],
  ['UTF-16', bytes(0xff, 0xfe, 'B', 0), 'f:1:1: not UTF-8: byte 0xFF at offset 0'],
  ['a bad byte after a written U+FFFD', bytes('\uFFFD\r\n\uFFFD', 0x80), 'f:2:2: not UTF-8: byte 0x80 at offset 8'],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), 'f:1:1: not UTF-8: byte 0xED at offset 0'],
])('refuses %s, and says where it is', (_, input, message) => {
  expect(() => decodeUtf8(input, 'f')).toThrow(expect.objectContaining({ message }));
});

test('gives back any text', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(fc.property(text, (value) => decodeUtf8(Buffer.from(value), 'f') === value));
});
