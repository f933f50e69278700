import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { spanAt, spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { type PlaceSpan, type Reading, textOf, word } from '../reading/reading.ts';
import type { Walk } from './commas.ts';
import { predicates } from './phrase-boundaries.ts';

/** `25 phòng học ở huyện Vũ Thư bị tốc mái`, `49 thôn trên địa bàn huyện đạt chuẩn`: what is said of those counted stands behind the place that they are in. */
export function behindPlace(context: Context, { reading, from, next, limit, holes }: Walk, at: number): number | null {
  if (at === from) return null;
  // `12/20 xã và huyện Than Uyên đạt chuẩn`: another by its name, of which the same is said.
  const other = at === next && word(reading, at) === 'và' ? spanAt(context, reading, at + 1) : null;
  if (other && other.to < limit && predicates.has(word(reading, other.to))) {
    holes.push({ from: at, to: other.to });
    return other.to;
  }
  const isArea = word(reading, at) === 'trên' && word(reading, at + 1) === 'địa' && word(reading, at + 2) === 'bàn';
  if (!isArea && !/^(?:ở|tại)$/.test(word(reading, at))) return null;
  const place = spanAt(context, reading, at + (isArea ? 3 : 1));
  const to = place?.to ?? (isArea && areas.has(word(reading, at + 3)) ? at + 4 : limit);
  if (to >= limit || !(isArea ? predicates : said).has(word(reading, to))) return null;
  holes.push({ from: at, to });
  return to;
}

const said = wordSet('bị được đã');

const areas = wordSet('tỉnh huyện xã phường quận');

/** `45 hộ, đa số là người Thái`: whether the words from a token on lead to who most of those counted are. */
export function tellsMost(reading: Reading, at: number, limit: number): boolean {
  const first = word(reading, at);
  return (
    (first === 'đa' || first === 'chủ') && /^(?:đa số|chủ yếu) là$/iu.test(textOf(reading, at, Math.min(at + 3, limit)))
  );
}

/** Most tokens that a place's name has. */
const longestName = 8;

/** `02 xã San Thàng và Sùng Phài đạt chuẩn`: the token behind the places that are counted, which follow their noun; -1 where none do. */
export function behindNames(context: Context, { reading, to, next, mention }: Figure): number {
  // `2 công dân Việt Nam`: where people are from.
  if (next === to || mention.unit === '{person}') return -1;
  const [first] = spansIn(context, reading, to, next + longestName).filter((each) => each.nameFrom === next);
  if (!first) return -1;
  let end = first.to;
  for (
    let name: PlaceSpan | null = first;
    name;
    name = joined.has(word(reading, end)) ? spanAt(context, reading, end + 1) : null
  )
    end = name.to;
  return end;
}

const joined = wordSet(', và');

/** Whether what is said at a token tells those counted from others. */
export function tellsThem(reading: Reading, at: number): boolean {
  return predicates.has(word(reading, at)) && word(reading, at) !== 'có';
}
