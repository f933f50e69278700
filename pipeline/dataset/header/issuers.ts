import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { isCapital, type Reading, textOf, word } from '../reading/reading.ts';

/** First words of the names of bodies that issue documents. */
const openers = wordSet('ubnd hđnd ubmttq ủy hội thủ chính bộ sở ban chủ tỉnh thành huyện đảng quốc thường phòng');
/** Words in lower case inside such names: `Ủy ban nhân dân thành phố`, `Chủ tịch UBND tỉnh`. */
const inside = wordSet(
  'ban nhân dân đồng hội tịch tướng trưởng hành bộ vụ ủy trực tỉnh thành phố huyện xã phường thị trấn quốc phủ chính trị các',
);
/** What a body does to a document, and the little words before it. */
const issuing = new Set(['ban hành', 'thông qua', 'phê duyệt', 'xây dựng', 'có']);
const adverbs = wordSet('đã vừa cũng');
/** Longest name of a body, in tokens. */
const longest = 12;

/**
 * Who issued a document by the words before it: `UBND thành phố đã ban hành | Công văn số …`, `được UBND tỉnh phê duyệt tại |
 * Quyết định …`.
 */
export function issuerBefore(reading: Reading, from: number): string | null {
  const told = /^(?:tại|theo|bằng)$/u.test(word(reading, from - 1)) ? from - 1 : from;
  const verb =
    verbBefore(reading, told) ??
    (told < from && decisions.has(word(reading, from)) ? verbOfClause(reading, told) : null);
  if (verb === null) return null;
  let to = verb;
  while (adverbs.has(word(reading, to - 1))) to--;
  let at = to;
  while (at > 0 && to - at < longest && (isCapital(reading, at - 1) || inside.has(word(reading, at - 1)))) at--;
  while (at < to && !(isCapital(reading, at) && openers.has(word(reading, at)))) at++;
  return at < to ? textOf(reading, at, to) : null;
}

/** The token that the words for issuing begin at, directly before another; null where others stand there. */
function verbBefore(reading: Reading, to: number): number | null {
  for (const length of [2, 1]) if (issuing.has(textOf(reading, to - length, to).toLowerCase())) return to - length;
  return null;
}

/** How far before `tại Quyết định số …` the verb may stand, in tokens. */
const longestObject = 60;
/** First words of what approves: who submits to a body writes the submission himself. */
const decisions = wordSet('quyết nghị');
const approving = new WordPairs(['ban hành', 'thông qua', 'phê duyệt', 'chấp thuận']);

/** `UBND huyện đã phê duyệt quy hoạch … tại | Quyết định số …`: the verb of the clause, with what it approves behind it. */
function verbOfClause(reading: Reading, to: number): number | null {
  for (let at = to - 2; at >= Math.max(0, to - longestObject); at--) {
    if (/^[;.:]$/.test(word(reading, at + 1))) return null;
    if (approving.has(reading.tokens, at)) return at;
  }
  return null;
}
