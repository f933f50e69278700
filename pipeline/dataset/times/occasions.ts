import type { Time } from '../../mention/types.ts';
import { type Reading, sentenceAt, textOf, tokenFrom } from '../reading/reading.ts';

/** Words for which something is done, with the name of the day behind them. */
const marked = /(?:^| )(?:nhân|kỷ niệm|chào mừng|mừng|hưởng ứng)(?: [^.;:]*)?$/iu;
const holiday = /(?:^| )(?:dịp|lễ|ngày (?:quốc tế|thương binh|hội|lễ))(?: [^.;:]*)?$/iu;
/** Longest name of an occasion before its day, in tokens. */
const longestOccasion = 16;

/** `tặng quà nhân ngày 27/7, …`, `chào mừng Ngày Quốc tế Phụ nữ (8/3)`: a day of every year that something is done for, and not when. */
export function isMarked(reading: Reading, time: Time): boolean {
  return isDayOfYear(time) && marked.test(wordsBefore(reading, time));
}

/** `Các xã tặng 120 suất quà dịp lễ 2/9. …`: a day of every year that opens no block, which is when its own sentence tells of, and not the next. */
export function isHoliday(reading: Reading, time: Time): boolean {
  const opens = tokenFrom(reading, time.start) < longestOpening;
  return isDayOfYear(time) && !opens && holiday.test(wordsBefore(reading, time));
}

/** Longest opening of a block that is told of one, in tokens. */
const longestOpening = 12;

function isDayOfYear({ period }: Time): boolean {
  return period?.from.day != null && period.from.year === null;
}

function wordsBefore(reading: Reading, { start }: Time): string {
  const at = tokenFrom(reading, start);
  return textOf(reading, Math.max(sentenceAt(reading, at)?.from ?? at, at - longestOccasion), at);
}
