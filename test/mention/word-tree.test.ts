import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../pipeline/mention/tokens.ts';
import { vocabulary } from '../../pipeline/mention/vocabulary.ts';
import { WordClass } from '../../pipeline/mention/word-class.ts';
import { root, WordTree } from '../../pipeline/mention/word-tree.ts';

const phrase = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 6 });

test('a tree leads along every phrase that it was grown by, and along no other', () => {
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 400 }), phrase, (phrases, other) => {
      const tree = new WordTree();
      const grown = phrases.map((ids) => ids.reduce((node, id) => tree.grow(node, id), root));
      const follow = (ids: number[]) =>
        ids.reduce((node: number | null, id) => (node === null ? null : tree.step(node, id) || null), root);
      expect(phrases.map(follow)).toEqual(grown);
      const isBegun = phrases.some((ids) => other.every((id, i) => ids[i] === id));
      expect(follow(other) !== null).toBe(isBegun);
    }),
  );
});

test('words have numbers once they are learnt, however often they were read before', () => {
  const [before] = tokenize('Nỏ');
  expect([before?.id, vocabulary.idOf('nỏ')]).toEqual([0, 0]);
  const id = vocabulary.learn('nỏ');
  expect(id).toBeGreaterThan(0);
  expect(tokenize('nỏ Nỏ NỎ').map((token) => token.id)).toEqual([id, id, id]);
});

test('a class of words knows its own, signs and names with digits among them', () => {
  const words = new WordClass(['trạm', '–', 'ql4d']);
  expect(tokenize('Trạm – QL4D, trám').map((token) => words.has(token))).toEqual([true, true, true, false, false]);
  expect(words.has(undefined)).toBe(false);
});
