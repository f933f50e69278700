import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isCapital, isFigure, type Reading, textOf, word } from '../reading/reading.ts';

/** Longest name that no list knows, in words. */
const longestName = 4;

/** `huyện Hải Lăng 3 xã, Vĩnh Linh 2 xã`: a name that no list knows goes on with a list of places. */
export function isOfOtherName({ reading, leadFrom }: Figure, last: number): boolean {
  const isListed = (reading.mentionAt[last] as number) >= 0 || (reading.mentionAt[last + 1] as number) >= 0;
  let from = leadFrom;
  while (from > leadFrom - longestName && isCapital(reading, from - 1)) from--;
  return isListed && leadFrom - from >= 2 && from > last + 2 && /^(?:,|;|và|\()$/.test(word(reading, from - 1));
}

/** `Diện tích lúa: Yên Mỹ 120 ha, Nậm Phát 80 ha`, `lớn nhất là Yên Mỹ (120 ha), Nậm Phát (80 ha)`: whether a figure stands behind a name that no list knows, beside another so told. */
export function isOfListedName({ reading, sentence, leadFrom, next }: Figure): boolean {
  const to = word(reading, leadFrom - 1) === '(' ? leadFrom - 1 : leadFrom;
  const from = nameStart(reading, to, sentence.from);
  if (from === null || !opensEntry(reading, from, sentence.from) || ofTrade.test(textOf(reading, sentence.from, from)))
    return false;
  return (
    isBesideEntry(reading, word(reading, next) === ')' ? next + 1 : next) || isBehindEntry(reading, from, sentence.from)
  );
}

/** Where a name in capitals begins that ends before a token; null where none of two words and more does. */
function nameStart(reading: Reading, to: number, floor: number): number | null {
  const end = word(reading, to - 1) === ':' ? to - 1 : to;
  let from = end;
  while (from > Math.max(floor, end - longestName) && isCapital(reading, from - 1)) from--;
  const name = textOf(reading, from, end);
  return end - from >= 2 && !noArea(reading.codebook).test(name) ? from : null;
}

const noArea = wordPattern('^(?:(?:vụ )?{crop_season}|(?:cây )?{crop}|{ethnic_group}|.*(?:nước|quốc))$');
/** What goes to countries and comes from them is of the place that trades; names of firms and sorts are none of places. */
const ofTrade =
  /(?<!\p{L})(?:xuất khẩu|nhập khẩu|thị trường|nước|quốc gia|FDI|dự án|công ty|nhà đầu tư|giống|thương hiệu|sản phẩm)(?!\p{L})/iu;

function opensEntry(reading: Reading, from: number, floor: number): boolean {
  return from === floor || /^(?:[,;:(]|và|là|như|gồm|tại|ở|huyện|xã)$/.test(word(reading, from - 1));
}

/** Whether behind a figure's unit another name with its figure follows. */
function isBesideEntry(reading: Reading, at: number): boolean {
  if (!/^(?:[,;]|và)$/.test(word(reading, at))) return false;
  let to = at + 1;
  while (to < at + 1 + longestName && isCapital(reading, to)) to++;
  const figure = /^[(:]$/.test(word(reading, to)) ? to + 1 : to;
  return to - at > 2 && isFigure(reading, figure);
}

/** Whether before a name another one with its figure stands. */
function isBehindEntry(reading: Reading, from: number, floor: number): boolean {
  if (!/^(?:[,;]|và)$/.test(word(reading, from - 1))) return false;
  let at = from - 2;
  while (at > floor && from - at < longestEntry && !isFigure(reading, at)) at--;
  while (at > floor && isFigure(reading, at - 1)) at--;
  return nameStart(reading, word(reading, at - 1) === '(' ? at - 1 : at, floor) !== null;
}

/** Longest unit with its bracket between a figure and the next name, in tokens. */
const longestEntry = 6;
