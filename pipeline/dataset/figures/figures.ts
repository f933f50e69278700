import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { leads } from './figure-leads.ts';

/** A figure with the words around it. */
export interface Figure {
  reading: Reading;
  mention: Mention;
  /** Tokens of the numeral, and the token behind its unit. */
  from: number;
  to: number;
  next: number;
  /** First of the words that qualify it: `ước đạt`, `giảm khoảng`. */
  leadFrom: number;
  lead: string;
  /** Words before the lead, back to the clause's beginning or the figure before. */
  left: Span;
  sentence: Span;
  /** Opening bracket that the figure stands in; -1 outside brackets. */
  bracket: number;
  /** The plan that it is a share of, where its own words behind do not name it. */
  plan?: string;
  /** Its place among figures that stand for names one by one: `A và B lần lượt đạt 3 và 5`. */
  respective?: { index: number; of: number };
  /** Those counted in the name of what it measures: `xã` of `Tổng diện tích 12 xã là 45.000 ha`. */
  holds?: string;
  /** Whether it is a bracket's ratio of this period to its base: `giảm so với cùng kỳ (45/58 vụ)`. */
  against: boolean;
}

/** The slash before the word for a plan directly before a figure, or before one that it stands behind, `412 lao động/390 KH`; -1 where there is none. */
export function slashedPlan(reading: Reading, from: number): number {
  if (word(reading, from - 1) === '/' && /^(?:KH|kế hoạch)(?!\p{L})/iu.test(textOf(reading, from + 1, from + 3)))
    return from - 1;
  if (word(reading, from - 1) === '/' && isCountedAgain(reading, from)) return from - 1;
  const at = word(reading, from - 1) === 'hoạch' ? from - 3 : from - 2;
  return word(reading, at) === '/' && /^\/ ?(?:KH|kế hoạch)$/iu.test(textOf(reading, at, from)) ? at : -1;
}

/** Longest noun before the slash behind its count, in tokens. */
const longestNoun = 8;

const ofAll = /(?:^| )(?:đạt|được|có|chuẩn|văn hóa)(?: |\/)/iu;

/** `620 lao động nông thôn/600 lao động`: whether a count behind a slash is in the unit of the one whose noun stands before it. */
function isCountedAgain(reading: Reading, from: number): boolean {
  const mention = mentionAt(reading, from);
  if (mention?.unitClass !== 'count') return false;
  let at = from - 2;
  while (at > from - longestNoun && reading.tokens[at]?.type === 'word' && !mentionAt(reading, at)) at--;
  const before = mentionAt(reading, at);
  // `có 5 thôn đạt chuẩn/9 thôn`: of all there are.
  const isOfAll = ofAll.test(textOf(reading, at, from)) || /^(?:có|là)$/.test(word(reading, at - 1));
  // `86 lượt/96 lượt người`: visits, and who came.
  const isSame = before?.kind === 'quantity' && before.unit === mention.unit && mention.unit !== '{visit}';
  // `10 người chết/8 người bị thương`: others.
  return isSame && !isOfAll && !(mention.unit === '{person}' && harmed.test(textOf(reading, from, from + longestNoun)));
}

const harmed = /^\d+ người (?:bị )?(?:chết|thương|mất tích)(?!\p{L})/iu;

/** Whether a noun phrase may begin at a token: a word that is no function word of figures. */
export function opensNoun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.fold === 'tổ') return word(reading, at + 1) !== 'chức' || bodies.has(word(reading, at + 2));
  if (token?.fold === 'cao' && goods.has(word(reading, at + 1))) return true;
  // `118 ha đủ nước`: how those are that are measured.
  if (token?.fold === 'đủ' && word(reading, at + 1) === 'nước') return true;
  return token?.type === 'word' && !leads.has(token.fold) && !nounStops.has(token.fold);
}

/** `tổ chức cơ sở đảng` is a body, `tổ chức hội nghị` is a deed. */
const bodies = wordSet('cơ đảng chính hội xã tôn tín công đoàn hành');

/** `cao su`, `cao lanh`: what is grown or dug, and no height. */
const goods = wordSet('su lanh lương');

const nounStops = new Set(
  (
    'và hoặc với của để do bởi theo nhằm tại ở trong ngoài so tăng giảm đạt chiếm bằng vượt còn riêng trong là thì mà nên khi nếu tương ' +
    'đồng góp qua đưa phục tập hoàn triển khai tổ'
  ).split(' '),
);

/** Gives a mention the unit of another, without its multiplier. */
export function takeUnit(mention: Mention, { unit, unitText, unitClass }: Mention): void {
  Object.assign(mention, { unit, unitText, unitClass });
}
