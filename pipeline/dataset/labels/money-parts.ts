import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';
import { textOf, tokenBehind } from '../reading/reading.ts';
import { isNoLarger } from '../ties/breakdowns.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';

/** Words directly behind a sum that say what it is for, up to the sign or the joint behind them. */
const purpose =
  /^((?!(?:cho|để|từ|so|tăng|giảm|là|đạt|chiếm|bằng|theo|tại|ở|và|với|của|trên|trong|được|đã|đang|bị|do|nhằm|vào|trở|năm|tháng|quý|kế|dự|còn|mỗi|đến|nhưng|trước|sau|gồm|cùng|có|hàng|hằng)(?: |$))\p{L}+(?: \p{L}+){1,8}?) ?(?:[,;).]|$|và (?=\d))/iu;
/** Longest such words, in tokens. */
const longestPurpose = 12;

/** `thu 10 tỷ đồng (9 tỷ đồng phạt hành chính, 1 tỷ đồng tiền bán hàng)`: parts of a sum that the words behind them tell. */
export function moneyPartLabel({ context, figure, before, measure, carried }: Said): FoundLabel | null {
  const { mention, reading, leadFrom, next, sentence } = figure;
  if (mention.unit !== 'VND' || mention.kind !== 'quantity' || before !== null || !isAmount(measure)) return null;
  const whole = sumBefore(figure, carried);
  if (!whole || !isNoLarger(context, figure, whole)) return null;
  const part = purpose.exec(textOf(reading, next, Math.min(sentence.to, next + longestPurpose)))?.[1];
  if (part === undefined) return null;
  const end = tokenBehind(reading, next, part.length);
  const text = `${shortName(whole.record.label_vi)}: ${part}`;
  return { text, own: true, from: leadFrom, end, noun: true, used: end, source: whole, part };
}

/** The sum that a part of it is told of: before its bracket, `gồm` or `trong đó`, or that of the part before. */
function sumBefore(figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  const isNext = last?.figure.sentence === figure.sentence && last.figure.bracket === figure.bracket;
  const isListed = isNext && /^,? ?(?:bao )?gồm:?$/iu.test(textOf(figure.reading, last.figure.next, figure.from));
  const whole = isListed ? last : ((isNext ? last.whole?.of : undefined) ?? partOf(figure, carried));
  return whole?.record.unit_measure === 'VND' && isAmount(whole.record.measure) ? whole : null;
}
