import type { Time } from '../../mention/types.ts';
import { type Reading, type Span, semicolonBefore, textOf, tokenFrom } from '../reading/reading.ts';

/** Measures of what was made in a stretch of time. */
const ofStretch = /^(?:tổng )?(?:sản lượng|giá trị|doanh thu|kim ngạch|năng suất|thu nhập)(?: |$)/iu;
/** Most tokens of such a measure. */
const longestMeasure = 4;

/**
 * `Tại thời điểm 1/10/2018 đàn trâu có 40 con; sản lượng thịt trâu 3 tấn`: whether a time is the day on which a clause before counts,
 * which dates no output.
 *
 * @param before where the figure stands, an offset into the text
 */
export function isDayOfCount(reading: Reading, time: Time, sentence: Span, before: number): boolean {
  const at = tokenFrom(reading, time.start);
  const isDay = (time.period?.from.day ?? null) !== null && /^thời điểm$/iu.test(textOf(reading, at - 2, at));
  if (!isDay) return false;
  const clause = Math.max(sentence.from, semicolonBefore(reading, tokenFrom(reading, before)) + 1);
  // In a sentence behind it the first clause says of what they all are: `Sản lượng thịt lợn 70 tấn; thịt bò 3 tấn`.
  return [sentence.from, clause].some(
    (from) => at < from && ofStretch.test(textOf(reading, from, from + longestMeasure)),
  );
}
