import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tokenize } from '../../pipeline/mention/tokens.ts';

describe('tokens', () => {
  test.each([
    ['đạt 4.475 tỷ', ['đạt', '4.475', 'tỷ']],
    ['31/31 (100%)', ['31', '/', '31', '(', '100', '%', ')']],
    ['QL4D, TĐC1.1, m2', ['ql4d', ',', 'tđc1.1', ',', 'm2']],
    ['450m²/hộ', ['450', 'm²', '/', 'hộ']],
    ['12,5%.Trong', ['12,5', '%', '.', 'trong']],
    ['hết 5,', ['hết', '5', ',']],
  ])('%s', (text, folds) => expect(tokenize(text).map((token) => token.fold)).toEqual(folds));

  test('a word that leads to a figure ends before it, a name does not', () => {
    expect(tokenize('đạt64,2 Tăng5 năm2024 GĐ2').map((token) => token.fold)).toEqual([
      ...['đạt', '64,2', 'tăng', '5', 'năm', '2024', 'gđ2'],
    ]);
  });

  test('say where they stand and whether they hold digits', () => {
    expect(tokenize('ở QL4D: 5')).toMatchObject([
      { type: 'word', start: 0, end: 1, fold: 'ở', digits: false },
      { type: 'word', start: 2, end: 6, fold: 'ql4d', digits: true },
      { type: 'sign', start: 6, end: 7, fold: ':', digits: false },
      { type: 'number', start: 8, end: 9, fold: '5', digits: true },
    ]);
  });

  test('any text is its tokens and the white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, fold: folded, digits } of tokenize(text)) {
          expect(text.slice(last, start)).toMatch(/^[\t\n\r \u00a0]*$/);
          expect(folded).toHaveLength(end - start);
          expect(digits).toBe(/[0-9]/.test(text.slice(start, end)));
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\t\n\r \u00a0]*$/);
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['HOÀ', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['Thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['Qúy', 'quý'],
    ['quí', 'quý'],
    ['qú', 'qú'],
    ['Hoàn', 'hoàn'],
    ['Đ', 'đ'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  test('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test('more words than it remembers are folded all the same', () => {
    for (let i = 0; i < 100_000; i++) expect(fold(`Từ${i}`)).toBe(`từ${i}`);
  });
});
