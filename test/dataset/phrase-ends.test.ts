import { describe, expect, it } from 'vitest';
import { read, rows } from './read.ts';

/** Labels of what a text counts, in its order. */
function labels(text: string): unknown[] {
  return rows(read(text).indicators, 'label_vi').flat();
}

describe('the noun behind a count goes on', () => {
  it.each([
    [
      'Toàn xã có 95 tàu cá có chiều dài từ 12 mét trở lên, 20 thuyền thúng.',
      'tàu cá có chiều dài từ 12 mét trở lên',
      'over a bound with its unit',
    ],
    [
      'Có 14 xã đạt theo Bộ tiêu chí nông thôn mới nâng cao (chiếm 20%).',
      'xã đạt theo Bộ tiêu chí nông thôn mới nâng cao',
      'over what those counted reached, with its grade before a bracket',
    ],
  ])('%s', (text, label) => expect(labels(text)[0]).toBe(label));
});
