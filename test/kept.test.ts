import { expect, it } from 'vitest';
import { keptFor, keptWith } from '../pipeline/kept.ts';

it('what is made of an object is made once, and of another one anew', () => {
  let made = 0;
  const lengthOf = keptFor((words: readonly string[], more: number) => {
    made++;
    return words.length + more;
  });
  const words = ['một', 'hai'];
  expect([lengthOf(words, 1), lengthOf(words, 1), lengthOf([...words], 2)]).toEqual([3, 3, 4]);
  expect(made).toBe(2);
});

it('what is made of an object is made once for its owner, also where it is nothing', () => {
  let made = 0;
  const placeOf = keptWith((word: { text: string }, words: readonly string[]) => {
    made++;
    return words.includes(word.text) ? words.indexOf(word.text) : null;
  });
  const [one, three] = [{ text: 'một' }, { text: 'ba' }];
  const [words, others] = [
    ['một', 'hai'],
    ['hai', 'một'],
  ];
  expect([one, three, one, three].map((word) => placeOf(word, words))).toEqual([0, null, 0, null]);
  expect(placeOf(one, others)).toBe(1);
  expect(made).toBe(3);
});
