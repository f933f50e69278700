import { expect, test } from 'vitest';
import { createProgress } from '../pipeline/progress.ts';

function record(isTTY: boolean): string {
  let written = '';
  const write = (text: unknown) => {
    written += String(text);
    return true;
  };
  const progress = createProgress({ write, isTTY, columns: 10 });
  progress.step('reading');
  progress.step('extracting everything');
  progress.end();
  return written;
}

test('writes a plain line a step where the output is piped', () => {
  expect(record(false)).toBe('reading\nextracting everything\n');
});

test('writes over one line on a terminal, cut to its width, and clears it at the end', () => {
  const clear = '\r\u001B[2K';
  expect(record(true)).toBe(`${clear}reading${clear}extractin${clear}`);
});
