import { wordSet } from '../../mention/words.ts';
import { spanAt, spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, textOf, word } from '../reading/reading.ts';

/** `rạch Cầu Võng`, `chợ Cầu Dài`: the name of a water, a market or a settlement. */
export function isOfOtherName(reading: Reading, at: number): boolean {
  return namedSo.has(word(reading, at - 1)) && isCapital(reading, at);
}

const namedSo = wordSet('rạch kênh sông suối mương chợ tạm phố xóm thôn ấp khóm khu huyện xã phường trấn');

/** Whether a token lies inside the name of a place: the `Đường` of `Tam Đường` is no road, the `Cầu` of `quận Cầu Giấy` no bridge. */
export function isInPlace(context: Context, reading: Reading, at: number): boolean {
  return spansIn(context, reading, Math.max(0, at - 4), at + 5).some(
    ({ from, nameFrom, to, kind }) =>
      at < to && (nameFrom < at || (nameFrom === at && from < nameFrom && kind !== 'road')),
  );
}

/** `GPMB các công trình`: work on several that nothing names. */
export function isOfSeveral(reading: Reading, from: number, to: number): boolean {
  if (!/^(?:các|những|một số|nhiều) /u.test(textOf(reading, from, to))) return false;
  for (let at = from; at < to; at++) if (isCapital(reading, at)) return false;
  return true;
}

/** `Quốc lộ 1 xảy ra 12 vụ`: a road of the network and no more is where something happens, unless something is done about it. */
export function isOnlyOfNetwork(context: Context, reading: Reading, from: number, to: number): boolean {
  const road = spanAt(context, reading, from);
  return road?.kind === 'road' && road.to === to;
}

const modes = wordSet('bộ sắt thủy thuỷ biển sông hàng');

/** `Đường sắt xảy ra 2 vụ`: a mode of transport is no road, `Đường bộ cao tốc …` and `Đường sông Hồng` are. */
export function isMode(reading: Reading, at: number, next: number): boolean {
  return (
    next === at + 1 &&
    word(reading, at) === 'đường' &&
    modes.has(word(reading, next)) &&
    !isCapital(reading, next) &&
    !isCapital(reading, next + 1) &&
    word(reading, next + 1) !== 'cao'
  );
}

/** Second words of nouns that begin as a bridge, a road or a contest and are none. */
const otherNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  cầu: wordSet('thủ lông nối truyền thang dao thị mây chì chinh nguyện cứu'),
  đường: wordSet('kính hướng lối mía glucose huyết'),
  giải: wordSet('quyết thích thể tỏa toả ngân phóng trình pháp thưởng trí đáp mã độc oan cứu nhiệt khát'),
};

/** First words of those that end as a contest and are none. */
const otherEnds: Readonly<Record<string, ReadonlySet<string>>> = {
  giải: wordSet('hòa hoà lý áp dẫn trợ chú lời'),
  lễ: wordSet('ngày nghi tang hôn'),
};

/** `Cầu thủ`, `cầu lông`, `Đường kính`, `hòa giải`. */
export function isOtherNoun(reading: Reading, at: number): boolean {
  const noun = word(reading, at);
  const goesOn = otherNouns[noun]?.has(word(reading, at + 1)) === true && !isCapital(reading, at + 1);
  return goesOn || otherEnds[noun]?.has(word(reading, at - 1)) === true;
}

/** `quy hoạch chung xây dựng 02 xã …` is several plans. */
export function countsPlaces(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mentionAt(reading, at)?.kind === 'quantity') return true;
  return false;
}
