import { wordSet } from '../../mention/words.ts';
import { type Reading, word } from '../reading/reading.ts';

/** Words that end the noun phrase behind a count. */
export const phraseEnds = wordSet(
  'tăng giảm chiếm bằng so vượt sang trong gồm thuộc nâng góp để nhằm do tương với theo trở kèm thì',
);

/** Words that open what is said of those that are counted: `2 xã (A, B) đạt chuẩn`. */
export const predicates = wordSet('đã được đạt hoàn có chưa');

/** Whether a sign that parts phrases stands at a token, or nothing does. */
export function isBoundary(reading: Reading, at: number): boolean {
  return at >= reading.tokens.length || /^[,;.:)=]$/.test(word(reading, at));
}

/** Whether a run of tokens says something of what stands before it. */
export function hasPredicate(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (predicates.has(word(reading, at))) return true;
  return false;
}
