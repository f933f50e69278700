import { isFigure, type Reading, word } from '../reading/reading.ts';
import { predicates } from './phrase-boundaries.ts';
import { clauseOpeners } from './phrase-limits.ts';

/** Longest clause that says what a share is of and what is said of it, in tokens. */
const longestClause = 48;

/**
 * `100% cơ quan Đảng, Nhà nước từ tỉnh đến cấp xã được kết nối vào mạng`: the token behind the clause that a share opens, where what is
 * said of all that share stands behind a list or where they are; -1 where nothing is.
 */
export function clauseOfShare(reading: Reading, from: number, limit: number): number {
  let isSaid = false;
  let at = from;
  for (; at < Math.min(limit, from + longestClause); at++) {
    const here = word(reading, at);
    // The bracket or quotation that the share stands in ends its clause too.
    if (/^[;.:)”’"]$/u.test(here) && (reading.partner[at] ?? -1) < from) break;
    if (isFigure(reading, at)) return -1;
    if (here === ',' && (isSaid || clauseOpeners.has(word(reading, at + 1)))) break;
    if (predicates.has(here)) isSaid = true;
  }
  return isSaid && at < from + longestClause ? at : -1;
}
