import { describe, expect, it } from 'vitest';
import { clauseWords, Phrases, textFrom } from '../../../pipeline/dataset/labels/clause-words.ts';

describe('the words of a clause', () => {
  it('are parted at spaces and signs, a number being whole', () =>
    expect(clauseWords('Tỷ lệ (năm trước): 1,5 lần, ước').map(({ fold }) => fold)).toEqual([
      'tỷ',
      'lệ',
      '(',
      'năm',
      'trước',
      ')',
      ':',
      '1,5',
      'lần',
      ',',
      'ước',
    ]));
  it('know where they stand', () => {
    const text = 'UBND xã  đã cấp';
    expect([1, 2, 9].map((at) => textFrom(text, clauseWords(text), at))).toEqual(['xã  đã cấp', 'đã cấp', '']);
  });
});

describe('phrases', () => {
  const words = clauseWords('Đã hoàn thành, Hoàn thành');
  it('are found in whatever letters, the longest first', () =>
    expect(new Phrases(['đã', 'đã hoàn', 'đã hoàn toàn']).behind(words, 0)).toBe(2));
  it('or in those that they are given in', () =>
    expect([1, 4].map((at) => new Phrases(['hoàn thành'], 'same').at(words, at))).toEqual([true, false]));
  it('or with a capital, too', () =>
    expect([1, 4].map((at) => new Phrases(['hoàn thành'], 'capital').at(words, at))).toEqual([true, true]));
  it('stand one behind the other', () => expect(new Phrases(['đã', 'hoàn thành']).behindAll(words, 0)).toBe(3));
  it('are read with a tone mark on either vowel', () =>
    expect(new Phrases(['số hóa']).at(clauseWords('số hoá'), 0)).toBe(true));
});
