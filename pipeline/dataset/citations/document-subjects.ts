import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { isCapital, type Reading, textOf, word } from '../reading/reading.ts';
import { opensCitation } from './document-types.ts';

/**
 * `về việc phê duyệt …`, `phê duyệt dự án …`: what a document is about, as the words behind its citation tell; null without such words.
 * @param at the token behind the citation
 * @param start first token of the citation
 */
export function subjectBehind(
  reading: Reading,
  at: number,
  start: number,
): { text: string; from: number; to: number } | null {
  const opening = word(reading, at);
  if (!/^(?:về|v|quy|hướng)$/.test(opening) && !deedsOfDocuments.has(reading.tokens, at)) return null;
  const from = opening === 'về' ? at + (word(reading, at + 1) === 'việc' ? 2 : 1) : at;
  const level = reading.depth[at];
  let to = from;
  const limit = Math.min(reading.tokens.length, from + longestSubject);
  for (; to < limit; to++) {
    const sign = word(reading, to);
    // `Kế hoạch 5 năm (2021 - 2025) theo …`: years go on.
    const close = reading.partner[to] as number;
    if (sign === '(' && close > to && years.test(textOf(reading, to + 1, close))) {
      to = close;
      continue;
    }
    if (sign === 'thì') break;
    if (reading.depth[to] !== level || sign === ';' || sign === '.' || sign === '(' || sign === ')') break;
    if (
      sign === ',' &&
      (isCapital(reading, to + 1) || afterSubject.has(word(reading, to + 1))) &&
      (isCapital(reading, to - 1) || isCapital(reading, to - 2))
    )
      break;
    if (sign === ',' && (word(reading, to + 1) === 'với' || opensClause(reading, to + 1))) break;
    if ((sign === ',' || sign === 'và') && opensCitation(reading, to + 1)) {
      const isNextNumber = word(reading, to + 1) === 'số' && word(reading, start) === 'số';
      if (isNextNumber || !actsOn.test(textOf(reading, at, to))) break;
    }
    if ((reading.role === 'title' || reading.role === 'closing') && sign === 'trên' && word(reading, to + 1) === 'địa')
      break;
  }
  return to > from ? { text: textOf(reading, from, to), from, to } : null;
}

/** What a document does, directly behind its number. */
const deedsOfDocuments = new WordPairs([
  'ban hành',
  'phê duyệt',
  'thông qua',
  'sửa đổi',
  'giao chỉ',
  'giao dự',
  'giao kế',
  'chấp thuận',
]);

const years = /^(?:giai đoạn )?\d{4} ?[-–] ?\d{4}$/iu;

/** Longest subject of a document, in tokens: what goes on longer is the text around the citation. */
const longestSubject = 300;

const afterSubject = wordSet('chỉ đã trong với ubnd ủy thành tỉnh huyện');

/** What a document does to others that it names, which are its subject: `thực hiện Nghị quyết số 21-NQ/TU và Kế hoạch số …`. */
const actsOn =
  /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thực hiện|triển khai|hướng dẫn|thi hành|quy định)(?:,? \p{L}+){0,8}? (?:(?<!pháp )luật|pháp lệnh|(?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kết luận|công văn|kế hoạch|chương trình|đề án|văn bản|quy định)(?: số)? \d)/iu;

/** Words behind which a clause says what somebody did or will do. */
const tenses = wordSet('đã đang sẽ');

/** Most words of who did it. */
const longestDoer = 6;

/** Whether the sentence goes on behind a comma: `…, các xã đã vào cuộc`, `…, UBND huyện báo cáo kết quả`. */
function opensClause(reading: Reading, at: number): boolean {
  for (let i = at; i < at + longestDoer && reading.tokens[i]?.type === 'word'; i++) {
    if (tenses.has(word(reading, i))) return true;
    if (i > at && isCapital(reading, at) && deeds.has(reading.tokens, i)) return true;
  }
  return false;
}

/** What a body does that the sentence goes on with. */
const deeds = new WordPairs([
  'báo cáo',
  'ban hành',
  'xây dựng',
  'đề nghị',
  'tổ chức',
  'tổng hợp',
  'chỉ đạo',
  'triển khai',
  'yêu cầu',
  'thông báo',
  'thống nhất',
  'hướng dẫn',
  'đánh giá',
]);
