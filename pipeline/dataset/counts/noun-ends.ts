import { wordSet } from '../../mention/words.ts';
import { endsOfTimes, isTime } from '../labels/label-openings.ts';
import { isOfSeason } from '../labels/seasons.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { isBoundary } from './phrase-boundaries.ts';

/** Words that no noun phrase ends with. */
export const danglers = wordSet(
  'và cùng đã đang có là ước đạt với của tại trên hơn khoảng gần còn đối cho ở các qua chưa để nhằm nhưng mà từ thì gắn',
);

/** The end of a phrase without times and function words; `08 chỉ tiêu đạt và 3 chỉ tiêu vượt` is whole, `08 chỉ tiêu đạt 90%` goes on. */
export function withoutDanglers(reading: Reading, from: number, to: number): number {
  const close = word(reading, to - 1) === 'và' && isFigure(reading, to) ? to - 1 : to;
  if (word(reading, close - 1) === 'đạt' && (close < to || isBoundary(reading, close))) return close;
  // `47 chủ thể trên địa bàn 45 xã`: where they are is counted next.
  let end = isFigure(reading, to) && textOf(reading, to - 3, to) === 'trên địa bàn' ? to - 3 : beforeDeed(reading, to);
  while (
    end > from &&
    ((isTime(reading, end - 1) && !isOfSeason(reading, end - 1)) ||
      (end - 1 > from && opensEnd(reading, end - 1)) ||
      (danglers.has(word(reading, end - 1)) && !isOfNoun(reading, end - 1) && !isMissed(reading, end - 1)))
  )
    end--;
  return end;
}

/** `30 ha rừng và khai thác được | 90 m3 gỗ`: where a phrase ends before what was done next. */
function beforeDeed(reading: Reading, to: number): number {
  const done = word(reading, to - 1) === 'được' && isFigure(reading, to);
  const joint = done ? [to - 4, to - 3].find((at) => word(reading, at) === 'và') : undefined;
  return joint ?? to;
}

/** `02 chỉ tiêu không đạt so với kế hoạch`: a verb that is denied says all of it. */
function isMissed(reading: Reading, at: number): boolean {
  return word(reading, at) === 'đạt' && /^(?:không|chưa)$/.test(word(reading, at - 1));
}

/** `đạt vào cuối nhiệm kỳ`: words that only a time follows. */
function opensEnd(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  // `đạt chuẩn đô thị đến năm 2025`.
  if (here === 'đến' && isTime(reading, at + 1)) return true;
  return endsOfTimes.has(here)
    ? word(reading, at - 1) === 'vào' || isTime(reading, at + 1)
    : timeOpeners.has(here) && (endsOfTimes.has(word(reading, at + 1)) || isTime(reading, at + 1));
}

const timeOpeners = wordSet('vào đến tới');

/** First halves of nouns that end as if they led to something: `nhà ở`, `tồn tại`, `hương ước`. */
const firstHalves: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tại', wordSet('tồn')],
  ['ở', wordSet('nhà phòng đất chỗ nơi')],
  ['ước', wordSet('hương quy công hiệp giao')],
  // `doanh nghiệp đánh giá tình hình tốt hơn`.
  ['hơn', wordSet('tốt khăn kém xấu')],
]);

/** Whether a word that may lead to something is here the end of a noun. */
function isOfNoun(reading: Reading, at: number): boolean {
  return firstHalves.get(word(reading, at))?.has(word(reading, at - 1)) ?? false;
}
