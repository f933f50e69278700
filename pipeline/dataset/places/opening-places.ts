import { wordSet } from '../../mention/words.ts';
import { type PlaceSpan, type Reading, type Span, word } from '../reading/reading.ts';

/** Words before the place that a sentence is of. */
const leading = wordSet(
  'riêng tại ở đối với trong đó các địa phương vùng khu vực , tính đến nay hiện giai đoạn nhiệm kỳ',
);

/** Most tokens before it. */
const longestOpening = 12;

/** `Riêng vùng Đồng bằng sông Cửu Long: …`, `Vụ Mùa: Các địa phương phía Nam …`, `Năm 2022, xã Nậm Cha có …`: whether a sentence, or what its topic opens, begins with a place, behind nothing but when and such words. */
export function opensSentence(reading: Reading, sentence: Span, { from }: PlaceSpan): boolean {
  if (from > sentence.from + longestOpening) return false;
  for (let at = from - 1; at >= sentence.from && word(reading, at) !== ':'; at--)
    if (!leading.has(word(reading, at)) && (reading.timeAt[at] as number) < 0) return false;
  return true;
}
