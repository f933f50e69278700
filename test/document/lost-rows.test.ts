import { describe, expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

const title = '# BÁO CÁO Tình hình năm 2024 của huyện Sơn Lâm\n\n';
const told = (text: string) => rows(read(`${title}${text}`).indicators, 'label_vi', 'obs_value');

describe('a row of a table whose columns nothing tells', () => {
  it.each([
    ['a name with bare figures behind it', '1 Thành phố Lâm An 312 1,20 205 0,79'],
    ['pieces that runs of spaces part', '   Huyện Hòa Tân       1  Thị trấn      12 xã     90 thôn'],
    ['cells between strokes', 'Xã Sơn An | 12 hộ | 5 | 7'],
  ])('publishes nothing: %s', (_, line) => expect(told(line)).toEqual([]));

  it('does so with what stands between it and the next one, and leaves the sentences around it', () => {
    expect(
      told(`Huyện có 12 xã.
1 Thành phố Lâm An 12 5 4
Trong đó 3 phường
2 Huyện Hòa Tân 15 2 6
Toàn huyện tổ chức 14 cuộc họp.`),
    ).toEqual([
      ['số xã', 12],
      ['cuộc họp', 14],
    ]);
  });
});

describe('a sentence', () => {
  it.each([
    ['whose words its converter spread out', 'Toàn   huyện   có   312   hộ   nghèo.', [['hộ nghèo', 312]]],
    ['with an entry in columns', 'Tổng đàn lợn:    12.500 con.', [['Tổng đàn lợn', 12500]]],
  ])('is none: %s', (_, line, records) => expect(told(line)).toEqual(records));

  it('is none either where it ends with the years of a term', () =>
    expect(read('# BÁO CÁO\n\nĐại hội Đảng bộ xã Sơn An, nhiệm kỳ 2020 - 2025\n').mentions.at(-1)?.kind).toBe('date'));
});
