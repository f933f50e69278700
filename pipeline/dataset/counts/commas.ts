import { wordPattern } from '../../codebook-words.ts';
import { deedAtEnd } from '../labels/deeds.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, isFigure, mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { behindSecondKind, coordinated } from './coordinated-nouns.ts';
import { behindAim } from './gatherings.ts';
import { listUpToDeed } from './joined-deeds.ts';
import { listsAgents } from './listed-agents.ts';
import { joinsSameUnit } from './next-counts.ts';
import { hasPredicate } from './phrase-boundaries.ts';

/** A noun phrase on the way through it. */
export interface Walk {
  reading: Reading;
  /** Tokens where the phrase begins, and behind its unit. */
  from: number;
  counted: number;
  next: number;
  /** Unit of the count. */
  unit: string | null;
  limit: number;
  /** Whether it names who holds the things counted before it. */
  holds: boolean;
  /** Whether a percentage or a ratio tells how many of all: what is said of them stands behind. */
  ofAll: boolean;
  /** Stretches that are no part of the phrase. */
  holes: Span[];
  used?: number;
}

/** `cúm gia cầm A/H5N1, A/H5N6`: whether a comma stands between two designations with a slash. */
function namesAnother(reading: Reading, comma: number): boolean {
  return [comma - 3, comma + 1].every(
    (at) => word(reading, at + 1) === '/' && mentionAt(reading, at + 2)?.kind === 'identifier',
  );
}

/** Whether the counted noun stands again behind a comma, with a count of its own. */
function isNextOfSort({ reading, from, next, limit }: Walk, comma: number): boolean {
  if (word(reading, comma + 1) === word(reading, comma - 1)) return true;
  const noun = textOf(reading, from, next).toLowerCase();
  let at = comma + 1 + next - from;
  if (textOf(reading, comma + 1, at).toLowerCase() !== noun) return false;
  // `1 sản phẩm, sản phẩm đạt 3 sao có 10 sản phẩm`: past a grade.
  while (at < limit && reading.tokens[at]?.type !== 'sign' && !isFigure(reading, at)) at++;
  return at < limit && isFigure(reading, at);
}

const measureAhead = wordPattern('^(?:tổng )?(?:{measure}|{observed_measure}|dung tích|lượng nước)(?: |$)');

/** Most words of a measure that a comma parts from a noun. */
const longestMeasure = 3;

/** `41 xã bị thiếu nước, lượng nước tại các hồ chỉ còn 115 triệu m3`: whether another measure stands behind a comma, with its figure. */
function opensMeasure({ reading, limit }: Walk, comma: number): boolean {
  if (!measureAhead(reading.codebook).test(textOf(reading, comma + 1, comma + 1 + longestMeasure))) return false;
  let at = comma + 1;
  while (at < limit && reading.tokens[at]?.type === 'word' && !isFigure(reading, at)) at++;
  return at < limit && isFigure(reading, at);
}

/** Most words of a deed up to those to whom it was done. */
const longestDeed = 8;

/** `kiểm tra 12 đảng viên, giám sát đối với 2 chi bộ`: whether another deed stands behind a comma, with those to whom it was done. */
function opensDeedAbout(context: Context, { reading, from, limit }: Walk, comma: number): boolean {
  // `cuộc thanh tra, kiểm tra chuyên ngành đối với 9 đơn vị`: deeds that are told of the same.
  if (deedAtEnd(context, textOf(reading, Math.max(from, comma - longestDeed), comma)) !== null) return false;
  let at = comma + 1;
  while (at < Math.min(limit, comma + longestDeed) && reading.tokens[at]?.type === 'word' && !isFigure(reading, at))
    at++;
  return isFigure(reading, at) && /^đối với$/iu.test(textOf(reading, at - 2, at));
}

/** Longest name of a body with what it did, in tokens. */
const longestActor = 14;

/** `TAND tỉnh thụ lý 48 vụ án, TAND các huyện, thành phố thụ lý 558 vụ án`: whether another body that does the same to others stands behind a comma. */
function opensActor(context: Context, { reading, limit }: Walk, comma: number): boolean {
  if (!isCapital(reading, comma + 1)) return false;
  let at = comma + 1;
  while (at < Math.min(limit, comma + longestActor) && /^[\p{L},]/u.test(word(reading, at)) && !isFigure(reading, at))
    at++;
  const told = isFigure(reading, at) ? textOf(reading, comma + 1, at) : '';
  return actor(reading.codebook).test(told) && deedAtEnd(context, told) !== null;
}

const actor = wordPattern('^{authority} ', 'u');

/** Where the phrase goes on behind a comma: at the deed that closes a list, or at what is joined to it; -1 where it ends. */
export function behindComma(context: Context, walk: Walk, at: number): number {
  const { reading, from, next, limit, ofAll } = walk;
  // `4 nhóm hàng tăng giá, nhóm hàng ăn tăng 0,7%`: one of them, of which another clause tells.
  if (word(reading, at + 1) === 'nhóm' && word(reading, from) === 'nhóm') return -1;
  if (at === next && joinsSameUnit(reading, at, walk.unit)) return -1;
  // `bán kiên cố 198 phòng, phòng tạm 36 phòng`, `40 hồ sơ, hồ sơ quá hạn là 2 hồ sơ`: the next of its sort, behind those that their own words told.
  if (at === next && isNextOfSort(walk, at)) return -1;
  if (opensMeasure(walk, at) || opensDeedAbout(context, walk, at) || opensActor(context, walk, at)) return -1;
  // `25 vụ cháy, nguyên nhân do sự cố điện`: why; `66 ha rừng, như vậy trong 3 năm đã trồng 90 ha`: what that comes to.
  if (/^(?:nguyên nhân|(?:như|nhờ|vì|do) vậy|vì thế|đồng thời)$/iu.test(textOf(reading, at + 1, at + 3))) return -1;
  // `12 ổ dịch tả lợn, xảy ra tại 9 xã`: where it was.
  if (/^(?:xảy|xẩy) ra (?:tại|ở|trên|trong)$/iu.test(textOf(reading, at + 1, at + 4))) return -1;
  // `chi bộ trong sạch, vững mạnh tiêu biểu`, `hộ sản xuất, kinh doanh giỏi các cấp`: titles.
  if (/^trong sạch, vững mạnh$/iu.test(textOf(reading, at - 2, at + 3))) return at + 1;
  if (/^sản xuất, kinh doanh(?= \p{Ll})/iu.test(textOf(reading, at - 2, at + 4)) && !isFigure(reading, at + 3))
    return at + 1;
  if (namesAnother(reading, at) || listsAgents(context, reading, from, at)) return at + 1;
  const kind = from < next ? behindSecondKind(reading, from, at, limit) : -1;
  const more = Math.max(behindAim(context, reading, from, at, limit), kind);
  if (more >= 0) return more;
  const deed = listUpToDeed(context, reading, at, limit);
  if (deed < 0) return coordinated(context, reading, at, limit, at > next, ofAll && !hasPredicate(reading, from, at));
  walk.limit = deed;
  return deed;
}
