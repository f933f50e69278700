import { wordSet } from '../../mention/words.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';

/** Words that open another clause behind a comma. */
export const clauseOpeners = wordSet(
  'sau làm buộc bị được đã đang không xử thu bắt khởi kết góp đảm bảo nâng phục tạo gồm bao trong ước có là với theo hiện còn riêng tổng số trị ' +
    'kinh vốn diện sản năng từ đến do để nhằm qua đưa hoàn cao thấp nhiều hơn cấp xếp quy mức tỷ tỉ cụ đạt bằng nằm tang ' +
    'chuyển đủ kiến đề nộp truy tạm',
);

/** Whether a token opens another clause: `kinh phí` and `bảo đảm`, but not `kinh doanh` and `bảo vệ`. */
export function opensOther(reading: Reading, at: number): boolean {
  return (
    clauseOpeners.has(word(reading, at)) && !/^(?:kinh doanh|bảo (?!đảm))/iu.test(`${textOf(reading, at, at + 2)} `)
  );
}

/** Words behind a part that close it as a sign does. */
const closings = wordSet('trong với do theo để nhằm thuộc đối tham giai tại trên của');

/** Whether a word closes a part: `hội viên tham gia`, but not `khách tham quan`. */
export function closes(reading: Reading, at: number): boolean {
  const isTold = word(reading, at) !== 'tham' || /^(?:gia|dự)$/.test(word(reading, at + 1));
  return closings.has(word(reading, at)) && isTold;
}

/** Whether a part that a comma joins ends before a token. */
export function endsPart(reading: Reading, at: number, limit: number): boolean {
  return at >= limit || /^[,;.()]$/.test(word(reading, at)) || closes(reading, at);
}

/** Whether a figure stands at a token, or behind a word that bounds it: `và trên 95% cơ quan`. */
export function opensFigure(reading: Reading, at: number): boolean {
  return isFigure(reading, at) || (bounds.has(word(reading, at)) && isFigure(reading, at + 1));
}

const bounds = wordSet('trên hơn gần khoảng');

/** The token behind the words that stand from a token on, up to a sign or figure. */
export function wordsEnd(reading: Reading, from: number, limit: number): number {
  let to = from;
  while (to < limit && reading.tokens[to]?.type === 'word' && !opensFigure(reading, to)) to++;
  return to;
}
