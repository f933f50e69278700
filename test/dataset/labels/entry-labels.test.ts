import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('what is built stands behind its size', () => {
  it.each([['Xây dựng 0,4 km đường kết hợp kè chống xói lở.', ['Xây dựng đường kết hợp kè chống xói lở']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});
