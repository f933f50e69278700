import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { mentionAt, mentionsIn, type Reading, textOf, tokenBehind, tokenFrom, word } from '../reading/reading.ts';

const cost = wordPattern(String.raw`^(?:, |\()?(?:với |có |dự kiến )?(?:{works_cost}|{works_size}|\d+ phòng)`);
/** Longest opening of what they cost, in tokens. */
const longestOpening = 6;

/** `chợ trung tâm huyện | (tổng mức đầu tư 15 tỷ đồng)`: whether what works cost or how large they are is told behind their name. */
export function isCostTold(codebook: Codebook, reading: Reading, to: number): boolean {
  // `Trường Mầm non Hoa Ban | (huyện Nậm Mu), vốn đầu tư 46 tỷ đồng`.
  const close = reading.partner[to] as number;
  const named = word(reading, to) === '(' && close > to && mentionsIn(reading, to, close).length === 0 ? close + 1 : to;
  const behind = where.exec(textOf(reading, named, named + longestWhere))?.[0].length ?? 0;
  const from = behind === 0 ? named : tokenBehind(reading, named, behind);
  return cost(codebook).test(textOf(reading, from, from + longestOpening));
}

/** `Trường THPT Tân Hà | nằm trên địa bàn huyện Tân Phú có kinh phí …`, `Kè sông Mu | là công trình lớn, có tổng mức …`: where or of what kind works are, before what is told of them. */
const where =
  /^(?:nằm (?:trên|ở|tại|trong)|là (?:một trong (?:những|các) )?(?:công trình|dự án|tuyến)) [^;:.()\d]{2,60}?,?(?= có )/iu;
/** Longest such words, in tokens. */
const longestWhere = 16;

/** `Trường THCS Hoa Ban | (30 tỷ đồng)`: a sum that opens the bracket behind a name. */
export function isPriced(reading: Reading, to: number): boolean {
  return word(reading, to) === '(' && mentionAt(reading, to + 1)?.unitClass === 'money';
}

/** `Với tổng mức đầu tư 87 tỷ đồng, | Trạm biến áp Uyên Lâm được xây dựng …`: behind its cost. */
export function isAtCost(codebook: Codebook, reading: Reading, from: number): boolean {
  const money =
    word(reading, from - 1) === ',' ? mentionsIn(reading, Math.max(0, from - longestCost), from).at(-1) : undefined;
  if (money?.unitClass !== 'money' || tokenFrom(reading, money.unitEnd) !== from - 1) return false;
  return atCost(codebook).test(textOf(reading, Math.max(0, from - longestCost), tokenFrom(reading, money.start)));
}

/** Longest words for a cost with the sum, in tokens. */
const longestCost = 14;
const atCost = wordPattern(String.raw`(?:^|[.;:] )với {works_cost}(?: \p{L}+){0,3}$`);
