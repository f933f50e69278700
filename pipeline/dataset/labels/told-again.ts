import { wordSet } from '../../mention/words.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { lastBefore, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { isTime } from './label-openings.ts';
import { labelOfLevel } from './plan-labels.ts';

/** What may stand between two counts of the same beside a time. */
const joints = wordSet(
  ', ; : và còn nay chỉ đến tới năm tháng hết vào lên xuống khoảng gần hơn trên dưới đạt là hiện cuối đầu cả thực phấn đấu tăng giảm dự báo kiến ước có',
);
/** Of these, those that say that the count is what is left, or what it came to. */
const reaching = wordSet('còn lên xuống');

/** `Số hộ nghèo giảm 41 hộ, còn 168 hộ`, `dân số năm 2025 là 3.250 người, đến năm 2030 là 3.600 người`: a count that nothing names but its unit is of what the one before it is. */
export function againLabel({ figure, before, carried, end }: Said): FoundLabel | null {
  const { mention, reading, from, next, sentence, bracket, leadFrom } = figure;
  const beside = ({ figure: { bracket: other } }: Observed) => other === bracket || (other < 0 && bracket < 0);
  const last = lastBefore(carried, (each) => beside(each) && each.figure.mention.unit === mention.unit);
  if (mention.unitClass !== 'count' || mention.kind !== 'quantity' || before !== null) return null;
  if (last?.figure.sentence !== sentence) return null;
  if (reading.tokens[next]?.type === 'word' && next < sentence.to) return null;
  const behind = Math.max(carried.observed.at(-1)?.figure.next ?? 0, carried.end);
  if (isFigure(reading, behind) || !goesOn(reading, behind, from)) return null;
  return { text: labelOfLevel(last, figure), own: true, from: leadFrom, end };
}

/** Whether nothing but a time, or that so many are left, stands between two figures. */
function goesOn(reading: Reading, from: number, to: number): boolean {
  let isTold = false;
  for (let at = from; at < to; at++) {
    const told = isTime(reading, at) || (word(reading, at) === 'cả' && word(reading, at + 1) === 'năm');
    if (!told && !joints.has(word(reading, at))) return false;
    isTold ||= told || reaching.has(word(reading, at));
  }
  return isTold && !/(?:^| )(?:tăng|giảm)(?: (?:thêm|khoảng|gần|hơn))*$/u.test(textOf(reading, from, to));
}
