import { keptFor } from '../../kept.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';

/** Whether a block opens an article of a decision. */
export function opensArticle({ text }: Reading): boolean {
  return /^Điều \d+[.:] ?/u.test(text);
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
