import { inSentence } from '../../document/letters.ts';
import { textOf, tokenBehind } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { opensFund } from './paid-funds.ts';

/** Longest name of a fund, in tokens. */
const longestFund = 24;

/** Money by where it comes from or what it is for, directly behind a sum. */
const fund =
  /^(?:từ )?((?:(?:nguồn )?(?:vốn|ngân sách|kinh phí)|nguồn|(?<=từ )(?:chương trình|quỹ))(?: (?!(?:để|cho|được|đã|đang|còn|và|là|từ|của|với|nhằm|trong(?! nước)|trên|bị|đạt|theo|giao|cấp|hỗ trợ|bố trí|phân bổ|dư|đầu tư xây dựng)(?: |$))(?:[^\s,;:.()\d]+|(?<=chương trình )\d{2,4}[a-z]?(?= |$))){1,14})/iu;
/** What was done with money, before the sum. */
const handed = /^((?:được |đã )*(?:giao|phân bổ|bố trí|cấp|bổ sung|giải ngân))$/iu;
/** The same, as somebody decides it. */
const active = /^(?:giao|phân bổ|bố trí|cấp|bổ sung)$/iu;

/** `gồm 61 tỷ đồng vốn đầu tư và 32 tỷ đồng vốn sự nghiệp`: sums that the words behind them tell, and what was done with them. */
export function fundLabel({ figure, before }: Said): FoundLabel | null {
  const { mention, reading, leadFrom, next, sentence } = figure;
  if (mention.unit !== 'VND' || !/^(?:quantity|ratio)$/.test(mention.kind)) return null;
  const words = textOf(reading, next, Math.min(sentence.to, next + longestFund));
  const name = fund.exec(words)?.[1];
  if (name === undefined) return null;
  // `phân bổ 20 tỷ đồng từ nguồn dự phòng`: what was done says more than where it came from.
  if (before !== null && !opensFund.test(name)) return null;
  const verb = before === null ? undefined : handed.exec(before.text)?.[1];
  if (verb === undefined && before !== null) return null;
  const end = tokenBehind(reading, next, words.indexOf(name) + name.length);
  const text = verb === undefined ? name : active.test(verb) ? `${verb} ${name}` : `${name} ${inSentence(verb)}`;
  return { text, own: true, from: before?.from ?? leadFrom, end, noun: true, used: end };
}
