import { expect, test } from 'vitest';
import { PhraseBook } from '../../pipeline/mention/phrases.ts';
import { tokenize } from '../../pipeline/mention/tokens.ts';

const book = new PhraseBook<string>();
for (const phrase of ['xã', 'xã, phường', 'hộ', 'hộ nghèo đa chiều', 'HỘ', '10.000 dân']) book.add(phrase, phrase);

test.each([
  ['xã, phường', { value: 'xã, phường', next: 3 }],
  ['xã, thôn', { value: 'xã', next: 1 }],
  ['Xã', { value: 'xã', next: 1 }],
  ['hộ nghèo', { value: 'hộ', next: 1 }],
  ['10.000 dân', { value: '10.000 dân', next: 2 }],
  ['huyện', null],
  ['', null],
])('the longest phrase that %j begins with; of two alike the first', (text, found) => {
  expect(book.match(tokenize(text), 0)).toEqual(found);
});

test('opens says what a phrase may begin with', () => {
  expect(['xã', 'nghèo', ''].map((text) => book.opens(tokenize(text)[0]))).toEqual([true, false, false]);
});
