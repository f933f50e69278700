import { keptFor } from '../../kept.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';

/** The word and the number of an article of a decision, `Điều 2.`, for a pattern. */
export const articleHead = 'Điều \\d{1,3}[.:]';
const opening = new RegExp(`^${articleHead}`, 'u');

/** Whether a block opens an article of a decision. */
export function opensArticle({ text }: Reading): boolean {
  return opening.test(text);
}

/** The article that each block stands in, behind the block that opens it. */
export const articles = keptFor(({ readings }: Context): ReadonlyMap<Reading, Reading> => {
  const found = new Map<Reading, Reading>();
  let last: Reading | undefined;
  for (const reading of readings) {
    if (opensArticle(reading)) last = reading;
    else if (last) found.set(reading, last);
  }
  return found;
});
