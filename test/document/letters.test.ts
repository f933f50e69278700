import { expect, test } from 'vitest';
import { isInCapitals, isUpperCase, mended } from '../../pipeline/document/letters.ts';

test('a text is in capitals where it is what it is in upper case', () => {
  for (const text of [
    '',
    'NGHỊ QUYẾT 12',
    'Nghị quyết',
    'ĐỀ ÁN “A” – Ⅱ',
    'ĐỀ ÁN ⅱ',
    'STRAẞE ß',
    'A😀',
    'Đ̉',
    '12 %',
    'ǅ',
  ])
    expect([text, isInCapitals(text)]).toEqual([text, text === text.toUpperCase()]);
});

test('a code unit is in upper case where its lower case is another', () => {
  expect([...'ĐđẾế1Ⓐ'].map((each) => isUpperCase(each.charCodeAt(0)))).toEqual([true, false, true, false, false, true]);
});

test('letters that a conversion misread are those that were meant, and as long', () => {
  expect(mended('Số trƣờng: 12, ĐƢỜNG')).toBe('Số trường: 12, ĐƯỜNG');
  expect(mended('Số trường: 12')).toBe('Số trường: 12');
});

test('a minus where a syllable lacks its vowel is that vowel, and no other is', () => {
  expect(mended('6 gi−ờng, đầu t− 5 tỷ, th− viện, quy −ớc, TR−ỜNG')).toBe(
    '6 giường, đầu tư 5 tỷ, thư viện, quy ước, TRƯỜNG',
  );
  for (const text of ['5 m−10 m, 50 kg− 60', 'TP−HN', 'nhiệt độ −5 độ', 'Hà Nội−Hải Phòng', 'giảm −2,5%', 'a−b'])
    expect(mended(text)).toBe(text);
});
