import { listOf, perCodebook, spellings } from '../../codebook-words.ts';
import { groupBy } from '../../group-by.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type Reading, textOf, timeAt, word } from '../reading/reading.ts';
import { isValuation } from '../times/compared-times.ts';

/** Phrases that open a clause and belong to no label, longest first, by their first words. */
const openings = perCodebook((codebook) => {
  const phrases = listOf(codebook, 'clause_opening')
    .flatMap(spellings)
    .map((phrase) => phrase.split(' '));
  return groupBy(
    phrases.toSorted((a, b) => b.length - a.length),
    ([first]) => first as string,
  );
});

/** Words that say which end of a time is meant: `cuối năm 2023`. */
export const endsOfTimes = new Set(['đầu', 'giữa', 'cuối', 'ngay', 'hết']);

/** The same, with parts of a day: `chiều ngày 26/4`. */
const opensTimes = new Set([...endsOfTimes, 'sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** The token behind the words that open a clause and belong to no label. */
export function skipOpenings({ codebook, book }: Context, reading: Reading, start: number, end: number): number {
  let at = isBaseOfShare(reading, start, end) ? end : behindEconomy(reading, start, end);
  for (;;) {
    const before = at;
    while (at < end && (isSign(reading, at) || isTime(reading, at))) at++;
    // `trong tháng 9 này`, `trong tuần qua`: pointers to the time before them.
    if (isTime(reading, at - 1) && /^(?:này|nay|qua|vừa)$/.test(word(reading, at))) at++;
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && close < end) at = close + 1;
    else if (close >= 0 && close < start && at < end) at++;
    if (word(reading, at) === 'so' && (word(reading, at + 1) === 'với' || isTime(reading, at + 1)))
      at = behindBase(reading, at, end);
    if (word(reading, at) === 'so' && word(reading, at + 1) === 'sánh') at = behindComparison(reading, at, end);
    // `12 hộ trồng na trên diện tích 9 ha`: how much, on which they did.
    if (word(reading, at) === 'trên' && isArea(reading, at + 1)) at++;
    // `Cuối năm 2023, toàn huyện …`: the end of what is a time itself.
    if (opensTimes.has(word(reading, at)) && at + 1 < end && isTime(reading, at + 1)) at++;
    // `Từ đầu năm 2023 đến nay đã xảy ra …`: since when.
    if (word(reading, at) === 'từ' && opensTime(reading, at + 1) && at + 1 < end) at++;
    const phrase = openings(codebook)
      .get(word(reading, at))
      ?.find((each) => each.every((part, i) => at + i < end && word(reading, at + i) === part));
    const behind = Math.max(
      behindOccasion(reading, at, end),
      behindSlogan(reading, at, end),
      behindResult(reading, at, end),
      behindLevel({ book }, reading, at, end),
    );
    if (behind >= 0) at = behind;
    else if (phrase && !isOfNoun(reading, at) && !closesAtComma(reading, at, phrase, end))
      at =
        phrase.at(-1) === 'theo' || phrase[0] === 'theo'
          ? behindSource(reading, at, phrase.length, end)
          : at + phrase.length;
    if (at === before) return at;
  }
}

const base = /^(?:tổng )?(?:số|dân số|diện tích) [^,;:()]+ và$/iu;
/** Longest words for what a share is of, in tokens. */
const longestOfShare = 8;

/** `120 hộ nghèo, chiếm 12% tổng số hộ và | 93 hộ cận nghèo`: whether words behind a share say what it is of, and nothing of the next figure. */
function isBaseOfShare(reading: Reading, start: number, end: number): boolean {
  const isBehind = word(reading, start - 1) === '%' && word(reading, end - 1) === 'và' && end - start <= longestOfShare;
  return isBehind && base.test(textOf(reading, start, end));
}

/** `đóng góp 40% GRDP và | tạo việc làm cho`: the token behind the whole economy that a share is of, and the word that joins the next clause. */
function behindEconomy(reading: Reading, start: number, end: number): number {
  const isBehind = word(reading, start - 1) === '%' && start + 2 < end;
  return isBehind && /^(?:GRDP|GDP) và$/u.test(textOf(reading, start, start + 2)) ? start + 2 : start;
}

function isArea(reading: Reading, at: number): boolean {
  const from = word(reading, at) === 'tổng' ? at + 1 : at;
  return word(reading, from) === 'diện' && word(reading, from + 1) === 'tích';
}

function opensTime(reading: Reading, at: number): boolean {
  return isTime(reading, at) || (endsOfTimes.has(word(reading, at)) && isTime(reading, at + 1));
}

const baseWords = wordSet('cùng kỳ trước tháng năm tuần quý ngoái');

/** `so với cùng kỳ, …`, `so với tháng trước số vụ giảm`: the token behind the base, with or without a comma. */
function behindBase(reading: Reading, from: number, end: number): number {
  let at = from + 2;
  while (at < end && (isTime(reading, at) || baseWords.has(word(reading, at)))) at++;
  if (at === from + 2) return behindComma(reading, from, end);
  if (/^(?:như|thì|:)$/.test(word(reading, at))) return at + 1;
  if (word(reading, at) === 'trong' && word(reading, at + 1) === 'đó') return at;
  return /^(?:số|tổng|tỷ|tỉ|vận|luân|sản|diện|doanh|giá|khối|kim|lượng|năng|đàn)$/.test(word(reading, at))
    ? at
    : behindComma(reading, from, end);
}

/** `So sánh tháng 6/2024 với tháng 5/2024: số vụ …`: the token behind the sign that closes two times that are compared; the first where others are. */
function behindComparison(reading: Reading, from: number, end: number): number {
  for (let at = from + 2; at < Math.min(end, from + longestSource); at++) {
    if (/^[,:]$/.test(word(reading, at))) return at + 1;
    if (!isTime(reading, at) && !/^(?:với|tháng|quý|năm|vụ)$/.test(word(reading, at))) return from;
  }
  return from;
}

/** Words behind a stage that is one of years. */
const yearly = wordSet('đầu cuối này từ năm trước sau tới , :');

const organisations = wordSet('cơ đảng chính hội xã tôn tín công quốc kinh bộ đoàn hành quần');

/** `tổ chức cơ sở đảng`, `đến hạn`, `tích lũy tài sản`, `kết thúc 18 cuộc`: words that open a noun or tell a deed here, and no clause. */
function isOfNoun(reading: Reading, at: number): boolean {
  const first = word(reading, at);
  if (first === 'tổ') return organisations.has(word(reading, at + 2));
  if (first === 'kết' && word(reading, at + 1) === 'thúc')
    return !isTime(reading, at + 2) && !stretches.has(word(reading, at + 2));
  // `giai đoạn đẻ nhánh`: of growth or works, and not of years.
  if (first === 'giai') return !isTime(reading, at + 2) && !yearly.has(word(reading, at + 2));
  if (first === 'tích') return /^(?:tài|vốn)$/.test(word(reading, at + 2));
  return first === 'đến' && word(reading, at + 1) === 'hạn';
}

const occasions = wordSet('kỳ hội phiên cuộc đợt chiến lễ');

/** Longest name of an occasion, in tokens. */
const longestOccasion = 8;

/** `Kết thúc kỳ họp, 100% đại biểu …`: the token behind the comma that closes what came to an end before; -1 without any. */
function behindOccasion(reading: Reading, at: number, end: number): number {
  const isOver = /^(?:kết thúc|bế mạc)$/u.test(`${word(reading, at)} ${word(reading, at + 1)}`);
  if (!isOver || !occasions.has(word(reading, at + 2))) return -1;
  for (let i = at + 3; i <= Math.min(end, at + longestOccasion); i++)
    if (word(reading, i) === ',') return Math.min(i + 1, end);
  return -1;
}

/** `Cụ thể, các huyện: Nậm Mu 3 xã`, `các xã, phường: …`: the token behind the colon of nothing but which places are listed; -1 without any. */
function behindLevel({ book }: Pick<Context, 'book'>, reading: Reading, from: number, end: number): number {
  if (word(reading, from) !== 'các') return -1;
  let at = from + 1;
  for (let kind = book.placeKinds.match(reading.tokens, at); kind; kind = book.placeKinds.match(reading.tokens, at))
    at = /^(?:,|và)$/.test(word(reading, kind.next)) ? kind.next + 1 : kind.next;
  return at > from + 1 && at + 1 < end && word(reading, at) === ':' && isCapital(reading, at + 1) ? at + 1 : -1;
}

const slogans = /^(?:phương châm|tinh thần|chủ đề|khẩu hiệu|thông điệp)$/u;

/** `Với phương châm “Đoàn kết; Sáng tạo”, …`: the token behind the quotation of what those went by who act; -1 without any. */
function behindSlogan(reading: Reading, at: number, end: number): number {
  if (word(reading, at) !== 'với' || !slogans.test(`${word(reading, at + 1)} ${word(reading, at + 2)}`)) return -1;
  const open = word(reading, at + 3) === ':' ? at + 4 : at + 3;
  const close = reading.partner[open] as number;
  return close > open && close < end ? close + 1 : -1;
}

const goalSet = /^(?:mục|chỉ) tiêu (?:[^,;:.]* )?(?:đề|đặt) ra$/iu;

/**
 * `Kết quả khám tuyển, toàn huyện có 320 thanh niên …`, `Mục tiêu mà kế hoạch đề ra là 90% hộ …`: the token behind what brought out
 * those that all of an area has, or whose goal is told behind it; -1 elsewhere.
 */
function behindResult(reading: Reading, from: number, end: number): number {
  if (end - from <= longestSource && goalSet.test(textOf(reading, from, end))) return end;
  if (textOf(reading, from, from + 2).toLowerCase() !== 'kết quả') return -1;
  let comma = from + 2;
  while (comma < Math.min(end, from + longestSource) && reading.tokens[comma]?.type === 'word') comma++;
  const isAll = word(reading, comma) === ',' && /^(?:toàn|cả)$/.test(word(reading, comma + 1));
  return isAll && /^(?:có|còn)$/.test(word(reading, comma + 3)) ? comma + 1 : -1;
}

/** `trong nông nghiệp, diện tích …`: a comma closes what only says where. */
function closesAtComma(reading: Reading, from: number, phrase: readonly string[], to: number): boolean {
  if (phrase.length > 1 || phrase[0] !== 'trong') return false;
  const { tokens, depth } = reading;
  for (let at = from; at < to; at++)
    // `Trong 6 tháng, xã thu ngân sách …`: a time alone is left out anyway.
    if (tokens[at]?.fold === ',' && depth[at] === depth[from])
      return at === from + 1 || !isTime(reading, /^(?:nay|này)$/.test(word(reading, at - 1)) ? at - 2 : at - 1);
  return false;
}

/** Longest name of who tells something, in tokens. */
const longestSource = 24;

/** `theo báo cáo đánh giá của các địa phương, năng suất …`: the token behind the comma that closes who tells it. */
function behindSource(reading: Reading, from: number, length: number, end: number): number {
  for (let at = from + length; at < Math.min(end, from + longestSource); at++) {
    if (word(reading, at) === ',') return at + 1;
    // `theo số liệu của ngành Dân số 10 tháng năm 2023 có …`: the time of what is told, and not of who tells it.
    const isMonth = word(reading, at - 1) === 'trong' && /^(?:tháng|quý|kỳ|tuần|năm)$/.test(word(reading, at));
    const isDated = isMonth || (isTime(reading, at) && !isTime(reading, at + 1));
    if (isDated && tellsBehind.has(word(reading, at + 1))) return at + 1;
  }
  return from + length;
}

/** Words behind the time of a source with which what it tells begins. */
const tellsBehind = wordSet('có toàn cả đã trên tổng số');

const stretches = wordSet('vụ năm đợt mùa kỳ giai nhiệm quý học tháng');

/** `so với cùng kỳ năm trước, miền Bắc …`: what follows the comparison of the figure before. */
function behindComma(reading: Reading, from: number, end: number): number {
  for (let at = from; at < end; at++) if (/^(?:,|do)$/.test(word(reading, at))) return at + 1;
  return from;
}

/** A sign that no label begins or ends with; brackets and quotation marks that pair up belong to it. */
export function isSign(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.type !== 'sign') return false;
  return (reading.partner[at] as number) < 0;
}

/** Whether a token belongs to the year of the prices that values are told in. */
export function isOfValuation(reading: Reading, at: number): boolean {
  const time = timeAt(reading, at);
  return time !== undefined && isValuation(reading, time);
}

/** Words between the word for a term and the lengths of time that it goes by: `kỳ hạn từ 6 tháng đến dưới 12 tháng`. */
const ofTerms = /^(?:từ|đến|dưới|trên|và|hơn|-|–)$/u;
/** Most tokens from the word for a term to the last length of time behind it. */
const longestTerm = 12;

/** `kỳ hạn 1 - 5 tháng`: whether a token belongs to how long money is lent or deposited, which is no time of what is told. */
export function isOfTerm(reading: Reading, at: number): boolean {
  for (let i = at; i > 0 && i > at - longestTerm; i--) {
    if (word(reading, i) === 'hạn') return /^k[ỳì]$/u.test(word(reading, i - 1));
    if (!isTime(reading, i) && !ofTerms.test(word(reading, i))) return false;
  }
  return false;
}

/** Whether a token belongs to a time. */
export function isTime(reading: Reading, at: number): boolean {
  return (reading.timeAt[at] as number) >= 0;
}
