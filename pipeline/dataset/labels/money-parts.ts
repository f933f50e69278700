import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';
import { textOf, tokenBehind } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';
import { isNoLarger } from '../ties/sizes-of-parts.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';

/** Words directly behind a sum that say what it is for, up to the sign or the joint behind them. */
const purpose =
  /^((?:cho )?(?!(?:cho|để|từ|so|tăng|giảm|là|đạt|chiếm|bằng|theo|tại|ở|và|với|của|trên|trong|được|đã|đang|bị|do|nhằm|vào|trở|năm|tháng|quý|kế|dự|còn|mỗi|đến|nhưng|trước|sau|gồm|cùng|có|hàng|hằng)(?: |$))\p{L}+(?: \p{L}+){1,8}?) ?(?:[,;).]|$|và (?=\d))/iu;
/** Longest such words, in tokens. */
const longestPurpose = 12;

/** `thu 10 tỷ đồng (9 tỷ đồng phạt hành chính, 1 tỷ đồng tiền bán hàng)`: parts of a sum, or of money that a colon opens, that the words behind them tell. */
export function moneyPartLabel(said: Said): FoundLabel | null {
  const { context, figure, before, measure, carried } = said;
  const { mention, reading, leadFrom, next, sentence } = figure;
  if (mention.unit !== 'VND' || mention.kind !== 'quantity' || !isAmount(measure)) return null;
  const opened = openedMoney(said);
  const sum = before === null && opened === null ? sumBefore(figure, carried) : null;
  const whole = sum && isNoLarger(context, figure, sum) ? sum : null;
  const name = whole ? shortName(whole.record.label_vi) : opened;
  const part =
    name === null ? undefined : purpose.exec(textOf(reading, next, Math.min(sentence.to, next + longestPurpose)))?.[1];
  if (part === undefined) return null;
  const end = tokenBehind(reading, next, part.length);
  const found = { text: `${name}: ${part}`, own: true, from: before?.from ?? leadFrom, end, noun: true, used: end };
  return whole ? { ...found, source: whole, part } : found;
}

const funds =
  /^((?:(?:tổng )?số tiền|(?:tổng )?(?:nguồn )?(?:kinh phí|vốn|ngân sách))[^,;:]*?)(?: cụ thể(?: như sau)?)?$/iu;

/** `Kinh phí hỗ trợ: 700 triệu đồng mua giống, 500 triệu đồng mua phân`: the money that a colon opens a list of, at its first sum and at those behind; null for others. */
function openedMoney({ figure, before, carried }: Said): string | null {
  if (before !== null) return figure.lead === ':' ? (funds.exec(before.text)?.[1] ?? null) : null;
  const last = carried.observed.at(-1);
  const isNext = last?.figure.sentence === figure.sentence && last.figure.mention.unit === 'VND' && last.whole === null;
  const name =
    isNext && carried.end === figure.leadFrom - 1 ? /^([^:]+): /u.exec(last.record.label_vi)?.[1] : undefined;
  return name !== undefined && funds.test(name) ? name : null;
}

/** The sum that a part of it is told of: before its bracket, `gồm` or `trong đó`, or that of the part before. */
function sumBefore(figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  const isNext = last?.figure.sentence === figure.sentence && last.figure.bracket === figure.bracket;
  const isListed = isNext && /^,? ?(?:bao )?gồm:?$/iu.test(textOf(figure.reading, last.figure.next, figure.from));
  const whole = isListed ? last : ((isNext ? last.whole?.of : undefined) ?? partOf(figure, carried));
  return whole?.record.unit_measure === 'VND' && isAmount(whole.record.measure) ? whole : null;
}
