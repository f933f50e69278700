import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, mentionAt, textOf, word } from '../reading/reading.ts';

/** `toàn huyện`, `cả tỉnh`, but not `an toàn xã hội`, `kể cả xã`. */
const allOfArea = String.raw`(?<!\p{L})(?:(?<!an )toàn|(?<!(?:gồm|kể|và|ở) )cả) (?:vùng|{level}|{hamlet})(?!\p{L}| hội)`;
const anyArea = `cả nước|toàn quốc|${allOfArea}`;
const scope = wordPattern(anyArea);
const area = wordPattern(allOfArea);

/** The words in a text that say that it is of all of an area: `toàn huyện`, `cả nước`; null where there are none. */
export function scopeIn({ codebook }: Context, text: string): string | null {
  return scope(codebook).exec(text)?.[0] ?? null;
}

/** `đứng thứ 10 toàn tỉnh; …`, `xếp thứ 38/63 tỉnh, thành phố trong cả nước; …`, `cao hơn bình quân chung cả nước, …`: words without the areas among which, or than which, what stands before them is told. */
export function withoutOthers({ codebook }: Context, text: string): string {
  return text.replace(amongOthers(codebook), ' ');
}

const amongOthers = wordPattern(
  String.raw`(?<!\p{L})(?:(?:(?:thứ|hạng) (?:[^,;:.]|, (?=thành phố|thị xã|phường|thị trấn)){1,40}|(?:hơn|so với) [^,;:.]{0,60})(?:${anyArea})(?= ?[,;])|(?:thứ|hạng) [^,;:.]{1,12} (?:${anyArea})(?= về | với | và | ?\()|(?:cao|thấp) hơn [^,;:.]{0,60}(?:${anyArea}))`,
  'giu',
);

/** The area all of which a text speaks of, by the word for its kind: `toàn huyện` of `…; toàn huyện có`; null for none. */
export function allOf({ codebook }: Context, text: string): string | null {
  return area(codebook).exec(text)?.[0].replace(/^\S+ /u, '').toLowerCase() ?? null;
}

/** `(cả tỉnh 10,8%)`, `(bình quân chung của tỉnh là 67%)`, `thấp hơn bình quân cả nước (51%)`: an area before a figure that stands in a bracket. */
const said =
  '(?:mức )?(?:bình quân|trung bình)(?: chung)? (?:của )?(?:(?:toàn|cả) )?(?:nước|quốc|vùng|{level}|{hamlet})';
const all = 'cả nước|toàn quốc|(?:toàn|cả) (?:vùng|{level}|{hamlet})';
const inside = wordPattern(`^(?:${said}|tỉnh|huyện|thành phố|${all})(?: có| còn| là| đạt| ?:)*$`);
const before = wordPattern(`(?:^| )(?:${said}|(?:so với|của) (?:${all}))$`);
const than = wordPattern(`(?:^| )(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn (?:so với )?(?:mức )?${said}$`);

/** Most tokens of an area with what stands before it. */
const longestArea = 10;

/**
 * The words for another area whose rate a bracket tells behind the one of an area, in the same unit; null where it tells none. What
 * is counted or paid is broken down instead, unless it is compared: `25 hồ sơ (tỉnh 10, huyện 15)`, `45 triệu đồng, cao hơn bình quân
 * của tỉnh (42 triệu đồng)`.
 */
export function otherArea({ codebook }: Context, figure: Figure): string | null {
  const { reading, bracket, from, next, mention, sentence } = figure;
  if (bracket < 0 || from - bracket > longestArea) return null;
  let last = bracket - 1;
  while (last >= sentence.from && !isFigure(reading, last)) last--;
  if (mentionAt(reading, last)?.unit !== mention.unit) return null;
  // `cao hơn bình quân cả nước (ước tăng 8%)`: how it moved there, but not `(giảm 8% so với năm 2010)`.
  const told = textOf(reading, bracket + 1, from);
  const words = word(reading, next) === 'so' ? told : told.replace(movedThere, '');
  const outside = textOf(reading, Math.max(last + 1, bracket - longestArea), bracket);
  if (!isRate(mention.unit) && (words !== '' || !than(codebook).test(outside))) return null;
  if (inside(codebook).test(words)) return words.replace(/(?: có| còn| là| đạt| ?:)+$/iu, '');
  return words === '' ? (before(codebook).exec(outside)?.[0].trim() ?? null) : null;
}

const movedThere = /^(?:(?:ước|đạt|là|tăng|giảm|còn)(?: |$))+/iu;

/** `%`, `‰`, `triệu đồng/người`. */
function isRate(unit: string | null): boolean {
  return unit === '%' || unit === '[ppth]' || (unit?.includes('/') ?? false);
}
