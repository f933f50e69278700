import { wordPattern } from '../../codebook-words.ts';
import { type Reading, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';

const works = wordPattern('^(?:(?:dự án|công trình|quy hoạch) )?{project_opening}(?:, {project_opening}){0,3}$');
const work = wordPattern('^{project_opening}(?!\\p{L})');
const numbers = /^số \d+ ?, \d+(?: \p{L}|$)/u;
const nth = / lần thứ \S+$/iu;

/**
 * Token behind what a name goes on with at a comma: more work on the same, `mở rộng, | cải tạo sân đỗ …`, a further number, `Tiểu khu đô
 * thị số 6, | 7`, or its years, `Dự án A, | giai đoạn 2021-2025`, `Ngày hội … lần thứ V, | năm 2029`; null for none of these.
 */
export function behindComma(reading: Reading, from: number, at: number): number | null {
  const { codebook } = reading;
  if (numbers.test(textOf(reading, at - 2, at + 3))) return at + 1;
  if (works(codebook).test(textOf(reading, from, at)) && work(codebook).test(textOf(reading, at + 1, at + 5)))
    return at + 1;
  const isTerm = /^(?:giai đoạn|nhiệm kỳ)$/iu.test(textOf(reading, at + 1, at + 3));
  const isYear = word(reading, at + 1) === 'năm' && nth.test(textOf(reading, at - 4, at));
  if (!isTerm && !isYear) return null;
  const time = timeAt(reading, isTerm ? at + 3 : at + 1);
  return time?.period && (isYear || time.period.to) ? tokenFrom(reading, time.end) : null;
}
