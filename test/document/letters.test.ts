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
