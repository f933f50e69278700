import { wordPattern } from '../../codebook-words.ts';
import { textOf } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/** `tổng diện tích`, `kinh phí hỗ trợ cho`: words for an amount that is no count, up to those counted. */
const amountOf = wordPattern(String.raw`(?:^|[\s,;:])(?:tổng )?(?:vốn|kinh phí|{measure})(?: \p{L}+)*$`);
const copula = /(?:^| )(?:là|đạt|ước|còn|bằng)(?: |$)/u;
/** Longest noun of those counted, in tokens. */
const longestNoun = 14;

/** Marks counts in the name of what the next figure measures: `Tổng diện tích 12 xã là 45.000 ha`. */
export function tellHeldCounts(figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const [count, figure] = [figures[i - 1], figures[i]] as [Figure, Figure];
    if (!holds(figure, count)) continue;
    const { reading, left, leadFrom, from } = count;
    figure.left = left;
    let end = figure.leadFrom;
    // `của 3 tỉnh 9 tháng năm 2024 là`: when is told apart.
    while (end > count.to && (reading.timeAt[end - 1] as number) >= 0) end--;
    figure.holds = textOf(reading, count.to, end);
    count.left = { from: leadFrom, to: from };
  }
}

function holds({ reading, mention, sentence, bracket, lead, leadFrom }: Figure, count: Figure): boolean {
  const isAmount = mention.unitClass === 'money' || mention.unitClass === 'measure';
  const isCount = count.mention.unitClass === 'count' && count.mention.kind === 'quantity' && count.lead === '';
  const isNear = count.sentence === sentence && count.bracket === bracket && leadFrom - count.next <= longestNoun;
  if (!isAmount || !isCount || !isNear || !copula.test(lead)) return false;
  return (
    /^[^,;:.()]*$/.test(textOf(reading, count.next, leadFrom)) &&
    amountOf(reading.codebook).test(textOf(reading, count.left.from, count.left.to))
  );
}
