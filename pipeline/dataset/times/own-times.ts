import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, type Reading, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';
import { type Dated, datedBy } from './dated.ts';
import { dates } from './dating-times.ts';
import { namesStretch } from './stretches.ts';

const moves = /(?:tăng|giảm|gấp|bằng|vượt|hơn)/;

/** `đạt 2 tiêu chí năm 2010`, `tăng 6% trong năm 2016, tăng 8% năm 2017`, `đạt 46 triệu đồng vào cuối năm 2019`: the time directly behind a figure; `gấp 1,5 lần năm 2020` compares with it. */
export function timeDirectlyBehind(context: Context, { reading, next, lead, bracket }: Figure): Dated | null {
  // `312 hộ (1,42%) năm 2021`: the bracket is of the same time.
  const from = bracket >= 0 && reading.partner[bracket] === next ? next + 1 : behindBracket(reading, next);
  let at = /^(?:trong|vào)$/.test(word(reading, from)) ? from + 1 : from;
  // `đạt 7%/năm thời kỳ 2021 - 2030`.
  const isStretch = namesStretch(reading, at);
  if ((at === from && word(reading, at) !== 'năm' && !isStretch) || compares.test(lead)) return null;
  if (isStretch) at += 2;
  // `vào cuối năm 2019`.
  if (at === from + 1 && /^(?:đầu|giữa|cuối)$/.test(word(reading, at))) at++;
  const time = timeAt(reading, at);
  const isOwn = time?.period?.from.year && time.start === reading.tokens[at]?.start && dates(context, reading, time);
  return isOwn ? datedBy(context, reading, time) : null;
}

/** Longest bracket between a figure and its time, in tokens. */
const longestAside = 8;

/** Token behind the short bracket that tells a figure otherwise, `312 hộ (1,42%) | năm 2021`; the same where none stands there. */
export function behindBracket(reading: Reading, at: number): number {
  const close = reading.partner[at] as number;
  const isAside =
    word(reading, at) === '(' && close > at && close <= at + longestAside && hasFigure(reading, at, close);
  return isAside ? close + 1 : at;
}

/** What was compared; `đạt hơn 46 triệu đồng` is no more than a bound. */
const compares = /(?:gấp|bằng|vượt|(?<!(?:^|đạt|là|được|còn|có|tăng|giảm) ?)hơn)/u;

/** Words before a year that name what is planned or compared with, or whence and until when. */
const passing = wordSet('hoạch tiêu toán với kỳ hơn vụ học từ đến tới trước sau hết cuối đầu so');
/** The same before the end of a year: a stock may be told until then. */
const passingEnd = wordSet('với hơn từ trước sau so của');
const longestCounted = 16;
/** What is still to come of those counted, whenever they are. */
const toCome = /(?:^| )(?:sẽ|dự kiến|phấn đấu|phải|cần|để) /iu;

/** `44 đơn vị thuộc đối tượng đánh giá năm 2021`, `3 km đường năm 2020`, `120 hộ nghèo cuối năm 2022`: the year, or its end, that the words behind a figure end with. */
export function yearOfNoun(context: Context, figure: Figure): Dated | null {
  const at = timeOfNoun(figure);
  if (at < 0) return null;
  const { reading } = figure;
  const isEnd = word(reading, at - 1) === 'cuối';
  const isYear =
    word(reading, at) === 'năm' &&
    !(isEnd ? passingEnd.has(word(reading, at - 2)) : passing.has(word(reading, at - 1)));
  const time = timeAt(reading, at);
  const dated = isYear && time && dates(context, reading, time) ? datedBy(context, reading, time) : null;
  return dated && (isEnd ? /^\d{4}-12-31$/ : /^\d{4}$/).test(dated.iso) ? dated : null;
}

/** `1.200 lượt người trong quý I, 1.500 lượt người trong quý II`: the time that closes the clause of a figure, behind its noun and `trong`. */
export function timeBehindNoun(context: Context, figure: Figure): Dated | null {
  const at = timeOfNoun(figure);
  const { reading, next, sentence } = figure;
  if (at <= next || word(reading, at - 1) !== 'trong' || toCome.test(textOf(reading, next, at))) return null;
  const time = timeAt(reading, at);
  const end = time ? tokenFrom(reading, time.end) : at;
  const isLast = end >= sentence.to || /^(?:[,;.)]|và)$/.test(word(reading, end));
  return time && isLast && dates(context, reading, time) ? datedBy(context, reading, time) : null;
}

/** The token of the first time behind a figure, where only words stand between; -1 where none does, or the figure tells how something moved. */
function timeOfNoun({ reading, next, mention, lead, sentence }: Figure): number {
  if (!/^(?:count|measure)$/.test(mention.unitClass ?? '') || moves.test(lead)) return -1;
  for (let at = next; at < Math.min(sentence.to, next + longestCounted); at++) {
    if (timeAt(reading, at)) return at;
    if ((reading.mentionAt[at] as number) >= 0 || reading.tokens[at]?.type !== 'word') return -1;
  }
  return -1;
}

/** Longest noun between a figure and the bracket that says when, in tokens. */
const longestNoun = 8;

/** `01 đợt triều cường (tháng 3)`: the time alone in the bracket behind what is counted. */
export function bracketOwn(context: Context, { reading, next, sentence, lead }: Figure): Dated | null {
  let at = next;
  const limit = Math.min(sentence.to, next + longestNoun);
  while (at < limit && reading.tokens[at]?.type === 'word') at++;
  const time = word(reading, at) === '(' && !moves.test(lead) ? timeAt(reading, at + 1) : null;
  const close = reading.partner[at] as number;
  // `dân số (năm 2016) là 17.900 người`: of what follows.
  const isLast = close + 1 >= sentence.to || reading.tokens[close + 1]?.type === 'sign';
  if (!time || !isLast || tokenFrom(reading, time.end) !== close || !dates(context, reading, time)) return null;
  return datedBy(context, reading, time);
}
