import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { isTime } from '../labels/label-openings.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, isFigure, mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { tellsMost } from './behind-places.ts';
import { behindComma, type Walk } from './commas.ts';
import { behindHolders } from './holding-places.ts';
import { behindShare, boundsShare, hasAll, isBound, saysWhatOf } from './noun-shares.ts';
import { endsNoun } from './noun-stops.ts';
import { phraseEnds, predicates } from './phrase-boundaries.ts';
import { clauseOpeners } from './phrase-limits.ts';

/** Where the phrase goes on behind a bracket, a quotation, a holder, a comma or a share; -1 where it ends, null for a plain word. */
export function stepOver(context: Context, walk: Walk, at: number): number | null {
  const { reading, from, counted, next, limit, holes } = walk;
  const here = word(reading, at);
  const close = reading.partner[at] as number;
  const names = (at === next && saysWhatOf(reading, close + 1)) || isAbbreviated(reading, at, close);
  if (here === '(' && close > at && (names || hasFigure(reading, at, close))) {
    holes.push({ from: at, to: close + 1 });
    return close + 1;
  }
  // `hộ mới thoát nghèo… được vay vốn`: others are left out.
  if (/^(?:…|\.\.\.)$/.test(here) && at > counted && reading.tokens[at + 1]?.type === 'word') {
    holes.push({ from: at, to: at + 1 });
    return at + 1;
  }
  if (/^["“‘]$/.test(here) && close > at && close < limit) return close + 1;
  const predicate = at > from ? behindHolders(reading, at, limit) : -1;
  if (predicate >= 0) {
    walk.used ??= at;
    holes.push({ from: at, to: predicate });
    return predicate;
  }
  // `60% dân số trở lên tham gia bảo hiểm`: a bound of how many they are.
  // `6 xã trở lên hoàn thành tiêu chí`.
  const boundsCount = at === next && isBound(reading, at) && saysWhatOf(reading, at + 2);
  if (boundsCount || boundsShare(walk, at)) {
    holes.push({ from: at, to: at + 2 });
    return at + 2;
  }
  const share = /^[,–-]$/.test(here) && at > from ? behindShare(reading, at, at === next) : -1;
  if (share >= 0) {
    walk.used ??= at;
    holes.push({ from: at, to: share });
    return share;
  }
  // `trực tuyến 30 hồ sơ (66,6%), trực tiếp 15 hồ sơ`: a share in a bracket says all of them.
  if (here === ',' && holes.at(-1)?.to === at && word(reading, at - 1) === ')') return -1;
  if (here === ',' && at >= counted && at > from) return behindComma(context, walk, at);
  if (!isTime(reading, at) && isFigure(reading, at)) {
    if (walk.used !== undefined || !hasAll(reading, next, at)) return -1;
    walk.used = at - 1;
    return tokenFrom(reading, (mentionAt(reading, at) as Mention).unitEnd);
  }
  return null;
}

/** `doanh nghiệp (DN) thành lập mới`: a bracket that only shortens the noun. */
function isAbbreviated(reading: Reading, open: number, close: number): boolean {
  return close === open + 2 && /^\p{Lu}{2,}$/u.test(textOf(reading, open + 1, close)) && goesOn(reading, close + 1);
}

function goesOn(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  const opens = clauseOpeners.has(here) && !predicates.has(here);
  return reading.tokens[at]?.type === 'word' && !phraseEnds.has(here) && !opens;
}

/** Where the phrase goes on behind what tells those counted from no others; null for other words. */
export function behindAside(context: Context, walk: Walk, at: number): number | null {
  const { reading, limit, from, holes } = walk;
  // `được phân bố ở 5 thôn`.
  const verb = word(reading, at) === 'được' ? at + 1 : at;
  const isAside = asides.get(word(reading, verb))?.has(word(reading, verb + 1)) || tellsMost(reading, at, limit);
  if (at === from || !isAside) return null;
  let to = verb + 2;
  while (
    to < limit &&
    reading.tokens[to]?.type === 'word' &&
    !endsNoun(context, walk, to) &&
    !tellsMost(reading, to, limit)
  )
    to++;
  // Who most of them are is told by the figure behind.
  if (tellsMost(reading, at, limit)) walk.used ??= at;
  holes.push({ from: at, to });
  return to;
}

/** `8 dân tộc anh em cùng chung sống`, `985 khẩu sinh sống ở …`: what is said of those counted and tells them from no others. */
const asides: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['anh', wordSet('em')],
  ['cùng', wordSet('sinh chung nhau')],
  ['sinh', wordSet('sống')],
  ['chung', wordSet('sống')],
  ['phân', wordSet('bố')],
]);
