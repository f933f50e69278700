import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { timeAt, tokenFrom, word } from '../reading/reading.ts';
import { type Dated, datedBy } from './dated.ts';
import { dates } from './dating-times.ts';
import { namesStretch } from './stretches.ts';

const moves = /(?:tăng|giảm|gấp|bằng|vượt|hơn)/;

/** `đạt 2 tiêu chí năm 2010`, `tăng 6% trong năm 2016, tăng 8% năm 2017`, `đạt 46 triệu đồng vào cuối năm 2019`: the time directly behind a figure; `gấp 1,5 lần năm 2020` compares with it. */
export function timeDirectlyBehind(context: Context, { reading, next, lead }: Figure): Dated | null {
  let at = /^(?:trong|vào)$/.test(word(reading, next)) ? next + 1 : next;
  // `đạt 7%/năm thời kỳ 2021 - 2030`.
  const isStretch = namesStretch(reading, at);
  if ((at === next && word(reading, at) !== 'năm' && !isStretch) || compares.test(lead)) return null;
  if (isStretch) at += 2;
  // `vào cuối năm 2019`.
  if (at === next + 1 && /^(?:đầu|giữa|cuối)$/.test(word(reading, at))) at++;
  const time = timeAt(reading, at);
  const isOwn = time?.period?.from.year && time.start === reading.tokens[at]?.start && dates(context, reading, time);
  return isOwn ? datedBy(context, reading, time) : null;
}

/** What was compared; `đạt hơn 46 triệu đồng` is no more than a bound. */
const compares = /(?:gấp|bằng|vượt|(?<!(?:^|đạt|là|được|còn|có|tăng|giảm) ?)hơn)/u;

/** Words before a year that name what is planned or compared with, or whence and until when. */
const passing = wordSet('hoạch tiêu toán với kỳ hơn vụ học từ đến tới trước sau hết cuối đầu so');
const longestCounted = 16;

/** `44 đơn vị thuộc đối tượng đánh giá năm 2021`: the year that the words behind a count end with. */
export function yearOfNoun(context: Context, { reading, next, mention, lead, sentence }: Figure): Dated | null {
  if (mention.unitClass !== 'count' || moves.test(lead)) return null;
  for (let at = next; at < Math.min(sentence.to, next + longestCounted); at++) {
    const time = timeAt(reading, at);
    if (!time && ((reading.mentionAt[at] as number) >= 0 || reading.tokens[at]?.type !== 'word')) return null;
    if (!time) continue;
    const isYear = word(reading, at) === 'năm' && !passing.has(word(reading, at - 1));
    const dated = isYear && dates(context, reading, time) ? datedBy(context, reading, time) : null;
    return dated && /^\d{4}$/.test(dated.iso) ? dated : null;
  }
  return null;
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
