import { mentionAt, type Reading, textOf, tokenBehind, tokenFrom, word } from '../reading/reading.ts';

/** Most tokens of the sizes and costs between a name and what is done. */
export const longestDetails = 24;
const detail = /^(?:(?:có|với|tổng|quy|công|chiều|diện|kinh|dung|sức) |dài |rộng |vốn |TMĐT )/iu;

/** Token behind a bracket, the investor, or the sizes between commas, that follow a name: `Nhà máy …, công suất 15 MW, | khởi công`. */
export function detailsEnd(reading: Reading, to: number, limit: number): number {
  const close = reading.partner[to] as number;
  let at = word(reading, to) === '(' && close > to ? close + 1 : to;
  const placed = located.exec(textOf(reading, at, Math.min(limit, at + longestDetails)))?.[0].length ?? 0;
  if (placed > 0) at = tokenBehind(reading, at, placed);
  const invested = investor.exec(textOf(reading, at, Math.min(limit, at + longestDetails)))?.[0].length ?? 0;
  if (invested > 0) at = tokenBehind(reading, at, invested);
  while (at < Math.min(limit, to + longestDetails)) {
    const next = word(reading, at) === ',' ? at + 1 : at;
    if (!detail.test(textOf(reading, next, next + 2))) return next;
    at = sizeEnd(reading, next, limit);
  }
  return at;
}

/** `nằm trên địa bàn xã Tân Lập, huyện Nà Sản (Hà Nam) | vừa được phê duyệt`. */
const located = /^,? ?nằm (?:trên|ở|tại|trong) [^;:.\d]{2,80}?,?(?= (?:vừa|đã|đang|mới) )/iu;

/** `do Công ty cổ phần Hoa Ban làm chủ đầu tư`. */
const investor = /^,? ?do [^,;:.()]{2,80}? (?:làm )?chủ đầu tư,?(?= )/iu;

/** Token behind the first figure from a token on, with its unit, or at the next comma. */
function sizeEnd(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && word(reading, at) !== ',' && (reading.mentionAt[at] as number) < 0) at++;
  const size = mentionAt(reading, at);
  return size ? tokenFrom(reading, size.unitEnd) : at;
}
