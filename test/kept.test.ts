import { expect, it } from 'vitest';
import { keptFor } from '../pipeline/kept.ts';

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
