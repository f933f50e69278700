import type { Context } from '../reading/context.ts';
import { type PlaceSpan, type Reading, word } from '../reading/reading.ts';
import { levelOf } from './levels.ts';
import { spanAt, spansIn } from './place-spans.ts';

/** `An Giang, Đồng Tháp, Tiền Giang là 40 ha`: the last of some places in reading order, with those of its level that it is listed with. */
export function listed(reading: Reading, places: readonly PlaceSpan[]): PlaceSpan[] {
  let first = Math.max(0, places.length - 1);
  while (first > 0 && areJoined(reading, places[first - 1] as PlaceSpan, places[first] as PlaceSpan)) first--;
  return places.slice(first);
}

/** Longest name of a place with the word for its kind, in tokens. */
const longestPlace = 12;

/** Whether a sign stands between two places of a list: `huyện Tam Đường, Tân Uyên`. */
export function joinsPlaces(context: Context, reading: Reading, at: number): boolean {
  const next = spanAt(context, reading, at + 1);
  const last = spansIn(context, reading, Math.max(0, at - longestPlace), at).at(-1);
  return next !== null && last !== undefined && areJoined(reading, last, next);
}

/** `xã Nậm Cha, huyện Sìn Hồ`: whether a place behind a comma is only that which the one before lies in. */
export function liesIn(reading: Reading, one: PlaceSpan | undefined, other: PlaceSpan): boolean {
  if (!one || one.to !== other.from - 1 || word(reading, one.to) !== ',') return false;
  return (levelOf(one.kind, one.definition?.parent) ?? 0) > (levelOf(other.kind, other.definition?.parent) ?? 0);
}

function areJoined(reading: Reading, one: PlaceSpan, other: PlaceSpan): boolean {
  const [first, second] = [one, other].map(({ kind, definition }) => levelOf(kind, definition?.parent));
  return one.to === other.from - 1 && /^(?:,|và)$/.test(word(reading, one.to)) && first === second;
}
