import { deedAtEnd, isDeed, opensDeed, withoutDeed } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { predicates } from './phrase-boundaries.ts';
import { clauseOpeners, closes, endsPart, opensFigure, opensOther, wordsEnd } from './phrase-limits.ts';

/** `đơn đủ điều kiện xem xét, xử lý`: the token behind a second deed without an object, which no figure counts; -1 for none. */
export function behindBareDeed(context: Context, reading: Reading, comma: number, limit: number): number {
  const to = comma + 3;
  const isBare = to >= limit || /^[,;.)]$/.test(word(reading, to));
  if (!isBare || !isDeed(context, textOf(reading, comma + 1, to))) return -1;
  return deedAtEnd(context, textOf(reading, comma - 2, comma)) === null ? -1 : to;
}

/** `xã đã rà soát, phê duyệt danh sách hộ nghèo`: the token behind what two deeds are done to, of which the first has no object of its own; -1 for none. */
export function behindSharedObject(context: Context, reading: Reading, comma: number, limit: number): number {
  const [before, behind] = [textOf(reading, comma - 3, comma), textOf(reading, comma + 1, comma + 3)];
  if (/^(?:được|bị|đã) /u.test(before) || !isDeed(context, behind) || deedAtEnd(context, before) === null) return -1;
  let at = comma + 3;
  while (at < Math.min(limit, comma + longestAct) && reading.tokens[at]?.type === 'word' && !closes(reading, at)) at++;
  const isWhole = endsPart(reading, at, limit);
  return isWhole && at > comma + 3 && !isFigure(reading, at) ? at : -1;
}

/** `vi phạm quy định về quản lý, bảo vệ và phát triển rừng`: the token behind more verbs of what something is about, up to a sign; -1 where a figure or another clause follows. */
export function behindAbout(reading: Reading, comma: number, limit: number): number {
  if (word(reading, comma - 3) !== 'về' || opensOther(reading, comma + 1)) return -1;
  const last = Math.min(limit, comma + 1 + longestAct);
  let at = comma + 1;
  while (at < last && reading.tokens[at]?.type === 'word' && !closes(reading, at)) {
    if (opensFigure(reading, at) || predicates.has(word(reading, at))) return -1;
    at++;
  }
  const isWhole = endsPart(reading, at, limit);
  return at > comma + 2 && isWhole ? at : -1;
}

/** Longest part of a list that a deed closes, and longest list of them, in tokens. */
const longestListed = 6;
const longestList = 24;
const actors =
  /^(?:ủy ban|uỷ ban|hội đồng|sở|phòng|trung tâm|chi cục|hạt|toàn|trên|lực lượng|cơ quan|công an|đoàn|tổ|ngành|đơn vị|các|ubnd|chính|thanh tra (?:tỉnh|huyện|sở))(?: |$)/iu;

/**
 * `kiểm tra 35 cơ sở lưu trú, quán bar, nhà trọ phát hiện 12 trường hợp`: where the deed stands that the next figure counts, behind
 * the last of a list; -1 where none does.
 */
export function listUpToDeed(context: Context, reading: Reading, comma: number, limit: number): number {
  let start = comma + 1;
  for (let at = start; at < Math.min(limit, comma + longestList); at++) {
    if (isFigure(reading, at)) {
      const deed = word(reading, start) === 'tạm' ? start : at - 2;
      const isListed = deed > start && !opensNextDeed(context, reading, start, limit);
      return isListed &&
        isDeed(context, textOf(reading, deed, at)) &&
        !actors.test(textOf(reading, start, deed)) &&
        !actors.test(textOf(reading, comma + 1, deed))
        ? deed
        : -1;
    }
    const here = word(reading, at);
    if (here === ',') start = at + 1;
    else if (reading.tokens[at]?.type !== 'word' || predicates.has(here) || at > start + longestListed) return -1;
    else if (at === start && (clauseOpeners.has(here) || opensClause(reading, at))) return -1;
  }
  return -1;
}

/** What else was done, and what a clause of its own measures. */
const furtherDeeds =
  /^(?:lập biên bản|ra quyết định|tạm giữ|tước giấy|phạt tiền|xử phạt|khởi tố|quân số|kết quả|chất lượng|thời gian)(?: |$)/iu;

export function opensClause(reading: Reading, at: number): boolean {
  return furtherDeeds.test(textOf(reading, at, at + 3));
}

/** Most words of deeds before what they are done to. */
const longestDeeds = 6;

/** `114 vụ kiểm tra, phát hiện và xử lý 103 vụ`: whether nothing but deeds stands before the next figure. */
export function opensNextDeed(context: Context, reading: Reading, from: number, limit: number): boolean {
  const to = wordsEnd(reading, from, Math.min(limit, from + longestDeeds));
  const text = textOf(reading, from, to);
  if (to === from) return false;
  // `78 đơn, đôn đốc giải quyết 24 đơn`: one deed, and what it is to do.
  const isTwo = isDeed(context, withoutDeed(context, text).trimStart());
  if (opensFigure(reading, to)) return isTwo || deedAtEnd(context, text) === text;
  // `40 căn nhà, sửa chữa, chống dột 15 căn`: of two, one may be a verb that is known.
  return (
    word(reading, to) === ',' &&
    isDeed(context, text) &&
    isFigure(reading, wordsEnd(reading, to + 1, to + 1 + longestVerb))
  );
}

/** Most words of a verb. */
export const longestVerb = 2;

/** Longest act that a comma joins to another: `tàng trữ, vận chuyển trái phép chất ma túy`. */
export const longestAct = 7;

/** Whether what people did stands on both sides of a comma. */
export function joinsActs(context: Context, reading: Reading, comma: number): boolean {
  const isAct = (from: number) => {
    const text = textOf(reading, from, Math.min(from + 3, from < comma ? comma : from + 3));
    return namesCase(context, text) || opensDeed(context, text);
  };
  const [before, behind] = [textOf(reading, comma - 2, comma), textOf(reading, comma + 1, comma + 3)];
  return (
    (isAct(comma - 2) && (isAct(comma + 1) || furtherActs.test(behind))) ||
    // `vụ sản xuất, buôn bán hàng giả`.
    (furtherActs.test(before) && namesCase(context, behind))
  );
}

/** Acts that only others before them tell to be what people are dealt with for: `tàng trữ, sử dụng pháo nổ`. */
const furtherActs = /^(?:sử dụng|sản xuất|kinh doanh|tổ chức|chế tạo|chiếm đoạt|môi giới|lôi kéo)$/iu;
