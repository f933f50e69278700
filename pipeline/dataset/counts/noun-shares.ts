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
  const isNear = at > from && at - counted <= longestBounded && !hasFigure(reading, counted, at);
  return ofAll && isBound(reading, at) && isNear && at + 2 < limit && reading.tokens[at + 2]?.type === 'word';
}

/** `trở lên`. */
export function isBound(reading: Reading, at: number): boolean {
  return /^trở (?:lên|xuống)$/iu.test(textOf(reading, at, at + 2));
}

/** `12 xã (trừ Nà Tăm) tổ chức đánh giá`: whether what those counted are or do stands at a token. */
export function saysWhatOf(reading: Reading, at: number): boolean {
  return predicates.has(word(reading, at)) || doing.test(textOf(reading, at, at + 2));
}

const doing = /^(?:tổ chức|triển khai|hoàn thành|thực hiện|ban hành|công bố|đăng ký|xây dựng|tham gia)$/iu;

const deeds = wordSet('làm hoạt hành khai tham được bị');

/** Most tokens of what a share is of, before what is said of all of it. */
const longestBase = 9;

/**
 * `380 tàu, chiếm 18% làm nghề lưới kéo`, `52.000 người - chiếm 71% dân số được dùng nước sạch`: the token behind a share, where what those
 * counted do goes on, who are told by a bare noun where the share says what it is of; -1 for none.
 */
export function behindShare(reading: Reading, sign: number, isBare: boolean): number {
  if (word(reading, sign + 1) !== 'chiếm') return -1;
  const at = word(reading, sign + 2) === 'tỷ' && word(reading, sign + 3) === 'lệ' ? sign + 4 : sign + 2;
  const mention = mentionAt(reading, at);
  if (mention?.kind !== 'quantity' || mention.unit !== '%') return -1;
  const end = tokenFrom(reading, mention.unitEnd);
  if (deeds.has(word(reading, end))) return end;
  // `chiếm 76% tổng số xã và 1 huyện được công nhận`: past the count of others of whom the same is said.
  const isWord = (i: number) => reading.tokens[i]?.type === 'word' || word(reading, i - 1) === 'và';
  for (let i = end; isBare && i < end + longestBase && isWord(i); i++)
    if (word(reading, i + 1) === ',' && deeds.has(word(reading, i + 2))) return i + 2;
    else if (i > end && (deeds.has(word(reading, i)) || /^(?:có|đã|đạt|sử)$/.test(word(reading, i)))) return i;
  return -1;
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
