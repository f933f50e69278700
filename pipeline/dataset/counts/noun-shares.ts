import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { planBehind } from '../measures/plan-behind.ts';
import { hasFigure, mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import type { Walk } from './commas.ts';
import { predicates } from './phrase-boundaries.ts';

/** Most words of those whose share has a bound. */
const longestBounded = 3;

/** `85% trở lên thôn`: whether a bound of a share stands at a token, and who it is a share of behind it. */
export function boundsShare({ reading, from, counted, limit, ofAll }: Walk, at: number): boolean {
  const isBound = /^trở (?:lên|xuống)$/iu.test(textOf(reading, at, at + 2));
  const isNear = at > from && at - counted <= longestBounded && !hasFigure(reading, counted, at);
  return ofAll && isBound && isNear && at + 2 < limit && reading.tokens[at + 2]?.type === 'word';
}

/** `12 xã (trừ Nà Tăm) tổ chức đánh giá`: whether what those counted are or do stands at a token. */
export function saysWhatOf(reading: Reading, at: number): boolean {
  return predicates.has(word(reading, at)) || doing.test(textOf(reading, at, at + 2));
}

const doing = /^(?:tổ chức|triển khai|hoàn thành|thực hiện|ban hành|công bố|đăng ký|xây dựng|tham gia)$/iu;

const deeds = wordSet('làm hoạt hành khai tham được bị');

/** `380 tàu, chiếm 18% làm nghề lưới kéo`: the token behind a share, where what those counted do goes on; -1 for none. */
export function behindShare(reading: Reading, comma: number): number {
  const mention = mentionAt(reading, comma + 2);
  if (word(reading, comma + 1) !== 'chiếm' || mention?.kind !== 'quantity' || mention.unit !== '%') return -1;
  const end = tokenFrom(reading, mention.unitEnd);
  return deeds.has(word(reading, end)) ? end : -1;
}

/** `12 tỉnh miền núi có 100% số xã đạt chuẩn`: a share of all that stands in the description of what is counted; `120 con đạt 98% kế hoạch` tells how many they are. */
export function hasAll(reading: Reading, from: number, at: number): boolean {
  const { kind, unit, unitEnd, value } = mentionAt(reading, at) as Mention;
  if (kind !== 'quantity' || unit !== '%') return false;
  const behind = tokenFrom(reading, unitEnd);
  const told = textOf(reading, behind, behind + longestPlan);
  const has = value === 100 && /^số \p{L}/iu.test(told) ? /(?:^| )(?:có|đạt)$/iu : /^(?:đã )?(?:có|đạt)$/iu;
  if (!has.test(textOf(reading, from, at))) return false;
  return reading.tokens[behind]?.type === 'word' && !planBehind.test(told) && !compared.test(told);
}

const compared = /^(?:so|cùng) /iu;

/** Most tokens of words for a plan. */
const longestPlan = 5;
