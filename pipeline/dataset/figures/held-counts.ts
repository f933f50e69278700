import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import { textOf } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

const money = '(?:{sum}|(?:tổng )?(?:nguồn )?{money_name}|(?:tổng mức|tổng|mức) đầu tư)';
/** `tổng diện tích`, `kinh phí hỗ trợ cho`: words for an amount that is no count, up to those counted. */
const amountOf = wordPattern(
  String.raw`(?:^|[\s,;:])(?:${money}|{size}|(?:tổng )?(?:{measure}|{observed_measure}|dung tích|lượng nước))(?: \p{L}+)*$`,
);
/** The same before those whom the money is for, or what is built with it, where nothing need lead to it: `tổng đầu tư cho`. */
const moneyFor = wordPattern(String.raw`(?:^|[\s,;:])${money}(?: \p{L}+){0,4} (?:cho|của|{works_act}|xây)$`);
const copula = /(?:^| )(?:là|đạt|ước|còn|bằng)(?: |$)/u;
const leadsPlainly = /^(?::|hơn|trên|gần|khoảng|)$/u;
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
  const isCount = isCounted(count.mention) && /^(?:thực hiện)?$/.test(count.lead);
  const isNear = count.sentence === sentence && count.bracket === bracket && leadFrom - count.next <= longestNoun;
  const between = textOf(reading, count.next, leadFrom);
  if (!isAmount || !isCount || !isNear || !/^[^,;:.()]*$/.test(between)) return false;
  // `90 dự án có vốn nước ngoài và 12 dự án trong nước với số vốn là`: an amount of its own.
  if (amountOf(reading.codebook).test(between)) return false;
  const before = textOf(reading, count.left.from, count.left.to);
  return copula.test(lead)
    ? amountOf(reading.codebook).test(before)
    : mention.unitClass === 'money' && leadsPlainly.test(lead) && moneyFor(reading.codebook).test(before);
}

/** Whether a mention counts things, known to the codebook or not. */
function isCounted({ kind, unitClass, unitText }: Mention): boolean {
  return kind === 'quantity' && (unitClass === 'count' || (unitClass === null && unitText !== null));
}
