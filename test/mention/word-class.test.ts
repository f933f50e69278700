import { expect, test } from 'vitest';
import { tokenize } from '../../pipeline/mention/tokens.ts';
import { WordClass, WordPairs } from '../../pipeline/mention/word-class.ts';

const verbs = new WordClass(['trồng', 'nuôi']);
const pairs = new WordPairs(['phê duyệt', 'ban hành']);
const tokens = tokenize('UBND xã phê duyệt, ban nuôi hành');

test('words of a class are told by their numbers', () => {
  expect(tokens.filter((token) => verbs.has(token)).map(({ fold }) => fold)).toEqual(['nuôi']);
  expect(verbs.has(undefined)).toBe(false);
});

test('pairs are two words that follow one another', () => {
  expect(tokens.flatMap((_, at) => (pairs.has(tokens, at) ? [at] : []))).toEqual([2]);
  expect([pairs.has(tokens, -1), pairs.has(tokens, tokens.length - 1)]).toEqual([false, false]);
});
