import { WordPairs } from '../../mention/word-class.ts';
import { type Reading, type Span, word } from '../reading/reading.ts';
import { isPlural } from './project-names.ts';

const projectNouns = new WordPairs([
  'dự án',
  'công trình',
  'đồ án',
  'hạng mục',
  'tiểu dự',
  'tuyến đường',
  'số tuyến',
  'các tuyến',
  'quy hoạch',
]);
/** Most words behind the noun of a count of projects: `03 công trình giao thông trọng điểm:`. */
export const longestNoun = 8;

/** `03 công trình:`, `các dự án trọng điểm:` directly before a colon. */
export function countsProjects(reading: Reading, { from, to }: Span): boolean {
  for (let at = to - 2; at >= Math.max(from, to - longestNoun); at--) {
    const noun = `${word(reading, at)} ${word(reading, at + 1)}`;
    if (noun === 'công trình' || noun === 'dự án' || noun === 'tuyến đường') return isPlural(reading, at);
  }
  return false;
}

/** `một số dự án như`, `các tuyến đường sau`: a noun for projects near the end of a stretch. */
export function namesProjects(reading: Reading, span: Span): boolean {
  for (let at = Math.max(span.from, span.to - 20); at < span.to; at++)
    if (projectNouns.has(reading.tokens, at)) return true;
  return false;
}
