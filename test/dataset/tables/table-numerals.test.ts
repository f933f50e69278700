import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const values = (head: string, ...entries: string[]) =>
  rows(
    read(`| ${head} |\n${'|---'.repeat(head.split('|').length)}|\n${entries.map((row) => `| ${row} |\n`).join('')}`)
      .indicators,
    'obs_value',
  ).flat();

describe('commas in a table', () => {
  it('part thousands where its numerals are in English notation', () => {
    expect(values('Dân tộc | Số hộ | Tỷ lệ (%)', 'Mông | 6,512 | 69.3', 'Dao | 640 | 6.0')).toEqual([
      6512, 69.3, 640, 6,
    ]);
    expect(values('Cây trồng | Sản lượng (tấn)', 'Ngô | 1,250', 'Sắn | 12,345.5')).toEqual([1250, 12_345.5]);
  });

  it('stand before decimals where others tell so', () =>
    expect(values('Cây trồng | Năng suất (tạ/ha)', 'Ngô | 38,125', 'Sắn | 98,5')).toEqual([38.125, 98.5]));

  it('stand before decimals where nothing tells', () =>
    expect(values('Cây trồng | Năng suất (tạ/ha)', 'Ngô | 38,125')).toEqual([38.125]));
});
