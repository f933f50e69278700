import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('what is built stands behind its size', () => {
  it.each([['Xây dựng 0,4 km đường kết hợp kè chống xói lở.', ['Xây dựng đường kết hợp kè chống xói lở']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

it('other works are none of those before, and the volume of what is counted is of it', () => {
  expect(labelsOf('Bê tông hóa 4,7 km đường bản, 2,1 km đường nội đồng; kiên cố hóa 1,4 km kênh mương.').at(-1)).toBe(
    'kiên cố hóa kênh mương',
  );
  expect(labelsOf('Nuôi cá lồng trên hồ 64 lồng với thể tích 6.400 m3.').at(-1)).toBe('thể tích nuôi cá lồng trên hồ');
});
