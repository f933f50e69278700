import { expect, test } from 'vitest';
import { formatError, InputError, whileReading } from '../pipeline/error.ts';

test.each([
  [{ file: 'a.md' }, 'a.md: it is wrong\n  Mend it.'],
  [{ file: 'a.md', line: 3 }, 'a.md:3: it is wrong\n  Mend it.'],
  [{ file: 'a.md', line: 3, column: 7 }, 'a.md:3:7: it is wrong\n  Mend it.'],
])('shows where, what is wrong and what to do: %j', (place, text) => {
  expect(formatError(new InputError(place, 'it is wrong', 'Mend it.'), true)).toBe(text);
});

function fail(error: unknown): unknown {
  try {
    return whileReading('a.md', () => {
      throw error;
    });
  } catch (caught) {
    return caught;
  }
}

test('a defect is shown with the file that was being read, and without a stack trace', () => {
  const text = formatError(fail(new TypeError('x is not a function')), false);
  expect(text).toMatch(/^internal error while reading a\.md: x is not a function\n {2}.*please report it/);
  expect(text).not.toContain('error.test.ts');
});

test('its stack trace is that of the defect, for those who ask', () => {
  expect(formatError(fail(new TypeError('x')), true)).toMatch(/TypeError: x\n.*error\.test\.ts/);
});

test('what is not an Error is shown too', () => {
  expect(formatError('x', false)).toMatch(/^internal error: x\n/);
});

test('an input error passes as it is, and a result too', () => {
  const error = new InputError({ file: 'b.md' }, 'it is wrong', 'Mend it.');
  expect(fail(error)).toBe(error);
  expect(whileReading('a.md', () => 1)).toBe(1);
});
