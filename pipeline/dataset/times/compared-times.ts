import type { Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { isCapital, mentionAt, type Reading, sentenceAt, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';

/** Whether a year only says how values are put: `giá so sánh năm 2010`. */
export function isValuation(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  const before = word(reading, at - 1);
  // `giá SS 2010`, `giá cố định năm 1994`, `theo giá 2010`.
  return (
    (before === 'sánh' && time.period?.from.month == null) ||
    (before === 'giá' && word(reading, at - 2) === 'theo') ||
    (/^(?:ss|định)$/.test(before) && /(?<!\p{L})giá (?:ss|cố định)$/iu.test(textOf(reading, at - 3, at)))
  );
}

/** Whether a time is what a figure is compared with: `so với năm 2022`, `cùng kỳ`. */
export function isBase(reading: Reading, time: Time): boolean {
  if (time.kind === 'same') return true;
  if (isValuation(reading, time)) return false;
  const at = tokenFrom(reading, time.start);
  // `xấp xỉ vụ mùa năm 2008`, `cao hơn năm 2020`, `3.000 con, bằng năm 2015`.
  const before = word(reading, at - 1) === 'với' ? at - 2 : at - 1;
  // The last syllable of `Cao Bằng` is none of these words.
  // `trong hơn 9 tháng qua`: how long it is.
  const isPast = word(reading, tokenFrom(reading, time.end)) === 'qua';
  const isCompared = /^(?:xỉ|đương|hơn|bằng)$/.test(word(reading, before)) && !isCapital(reading, before) && !isPast;
  if (isCompared || followsMove(reading, at) || followsTimes(reading, at)) return true;
  if (opensNext(reading, time, at) || isComparedFirst(reading, time, at)) return false;
  // `cao hơn năm 2022 (5,1%) và năm 2021`: past what a bracket tells of another base.
  const isNext = word(reading, at - 1) === 'và' && word(reading, at - 2) === ')';
  const behind = isNext ? (reading.partner[at - 2] as number) : at;
  for (let i = behind - 1; i >= Math.max(0, behind - longestBase); i--) {
    const here = word(reading, i);
    // `cao hơn tốc độ tăng của quý I các năm 2020-2023`.
    if (here === 'hơn' && /^(?:cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm)$/.test(word(reading, i - 1))) return true;
    // `so với tháng 12/2021 thì tháng 9/2022 tăng 3%`: what is told, behind what it is compared with.
    if (here === 'thì') return false;
    if (i < behind - 6) continue;
    if (here === 'so') return true;
    if (here === 'với' && (word(reading, i - 1) === 'so' || word(reading, i - 1) === 'với')) return true;
    if (reading.tokens[i]?.type === 'sign' && here !== '-' && !timeAt(reading, i)) return false;
  }
  return isInComparison(reading, at);
}

/** `so với cùng kỳ`, `so CK`, `SVCK`: whether what is told up to a token is told against the same part of a year before. */
export function isAgainstSame(reading: Reading, at: number): boolean {
  const isSo = word(reading, at) === 'so';
  const behind =
    isSo && /^(?:với|cùng)$/.test(word(reading, at + 1)) && word(reading, at + 2) !== 'kỳ'
      ? at + 2
      : at + (isSo ? 1 : 0);
  return (
    timeAt(reading, behind)?.kind === 'same' || (word(reading, behind) === 'cùng' && word(reading, behind + 1) === 'kỳ')
  );
}

/** `So sánh tháng 6 với tháng 5: …`: the first of two times that are compared, of which what follows is told. */
function isComparedFirst(reading: Reading, { end }: Time, at: number): boolean {
  const from = word(reading, at - 1) === 'tháng' ? at - 2 : at - 1;
  return word(reading, from) === 'sánh' && word(reading, tokenFrom(reading, end)) === 'với';
}

/** `giảm 2% so với tháng trước và 7 tháng đạt 81 tỷ USD`: whether a time behind what was compared with dates what is told next. */
function opensNext(reading: Reading, { end }: Time, at: number): boolean {
  return (
    word(reading, at - 1) === 'và' &&
    timeAt(reading, at - 2) !== null &&
    /^(?:ước|đạt|là)$/.test(word(reading, tokenFrom(reading, end)))
  );
}

/** `tăng 4,3% cùng kỳ năm 2013`, `bằng 117% cùng kỳ năm 2018`: the same part of another year directly behind a figure. */
function followsMove(reading: Reading, at: number): boolean {
  if (word(reading, at - 1) !== 'kỳ' || word(reading, at - 2) !== 'cùng') return false;
  // `bằng cùng kỳ năm 2011; …`: no figure says how it moved.
  if (/^(?:bằng|hơn)$/.test(word(reading, at - 3))) return true;
  const mention = mentionAt(reading, at - 3) ?? mentionAt(reading, at - 4);
  return mention?.kind === 'quantity' && tokenFrom(reading, mention.unitEnd) === at - 2;
}

/** `gấp 1,4 lần năm 2016`, `bằng 85% năm 2019`: how many times, or how much, of what another year had. */
function followsTimes(reading: Reading, at: number): boolean {
  const mention = mentionAt(reading, at - 1) ?? mentionAt(reading, at - 2);
  if (mention?.kind !== 'quantity' || tokenFrom(reading, mention.unitEnd) !== at) return false;
  if (mention.unit === '{times}') return true;
  return mention.unit === '%' && word(reading, tokenFrom(reading, mention.start) - 1) === 'bằng';
}

/** How far before a time the words that make it a base may stand, in tokens. */
const longestBase = 9;

/** Longest words that open a sentence with what it compares with, in tokens. */
const longestOpening = 30;

/** `So với cuộc bầu cử đại biểu nhiệm kỳ 2016-2021, tổng số cử tri …`: a time in the words before the first comma. */
function isInComparison(reading: Reading, at: number): boolean {
  const from = sentenceAt(reading, at)?.from;
  if (from === undefined || at - from > longestOpening || word(reading, from) !== 'so') return false;
  return /^so (?:sánh [^,;:]* )?(?:với|cùng)(?: [^,;:]*)?$/iu.test(textOf(reading, from, at));
}

/** Words between a figure and the time that dates it. */
export const beforeTime = wordSet('( của trong vào cuối đầu hồi');

/** How far behind the beginning of a movement its end stands, in tokens. */
const longestMovement = 20;

/** Whether a lead opens a movement that goes on behind its figure: `giảm từ 5,2% xuống 4,1%`, not `đạt từ 8% trở lên`. */
export function opensMovement(reading: Reading, lead: string, from: number, limit: number): boolean {
  if (!/(?:^| )từ(?: (?:khoảng|gần|hơn|trên|dưới|xấp xỉ|mức))?$/.test(lead)) return false;
  for (let at = from; at < Math.min(limit, from + longestMovement); at++) {
    if (/^[;.:]$/.test(word(reading, at))) return false;
    if (movementEnds.has(word(reading, at)) && word(reading, at - 1) !== 'trở') return true;
  }
  return false;
}

const movementEnds = wordSet('lên xuống còn thành');

/** Longest figure with its unit and the words to its time, in tokens. */
const longestFigure = 8;

/** Whether a time dates what a movement starts from, and nothing behind it: `giảm từ 17,9% năm 2021 xuống 16,5%`. */
export function isOfStart(reading: Reading, time: Time): boolean {
  let at = tokenFrom(reading, time.start) - 1;
  const limit = at - longestFigure;
  while (at > limit && beforeTime.has(word(reading, at))) at--;
  for (let i = at; i > limit && i > 0; i--) {
    // `từ 312 hộ (1,42%) năm 2021`: past what a bracket says of the same.
    if (word(reading, i) === ')') i = Math.min(i, reading.partner[i] as number) - 1;
    if (/^[,;.:]$/.test(word(reading, i))) return false;
    const mention = mentionAt(reading, i);
    if (!mention) continue;
    return mention.kind === 'quantity' && word(reading, tokenFrom(reading, mention.start) - 1) === 'từ';
  }
  return false;
}

/** `cùng kỳ năm 2022`, `thời điểm năm 2022`: whether a time says of when the same was. */
export function followsSame(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  // `nhiệm kỳ 2025 - 2030` is a term of its own.
  const isSame = word(reading, at - 1) === 'kỳ' && word(reading, at - 2) !== 'nhiệm';
  if (isSame) return true;
  // `so với thời điểm 31/12/2023` is a day of its own.
  const isDay = (time.period?.from.day ?? null) !== null && word(reading, at - 3) !== 'cùng';
  return word(reading, at - 1) === 'điểm' && word(reading, at - 2) === 'thời' && !isDay;
}
