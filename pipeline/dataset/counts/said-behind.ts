import { wordSet } from '../../mention/words.ts';
import { isCapital, isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { hasPredicate, isBoundary, predicates } from './phrase-boundaries.ts';

/** `người trong độ tuổi lao động`, `tuyến đường trong xã đã được bê tông hóa`: where, with what is said of it behind. */
export function goesOnInside(reading: Reading, at: number): boolean {
  if (word(reading, at + 1) === 'độ' && word(reading, at + 2) === 'tuổi') return true;
  // `doanh nghiệp hoạt động trong lĩnh vực xây dựng`: what they do.
  if (/^(?:động|việc|doanh) trong lĩnh vực$/iu.test(textOf(reading, at - 1, at + 3)))
    return !isBoundary(reading, at + 3);
  // `doanh nghiệp nằm trong quy hoạch`, `dự án trong các khu công nghiệp`: which of them.
  if (word(reading, at - 1) === 'nằm') return !isBoundary(reading, at + 1);
  if (zones.test(textOf(reading, at + 1, at + longestZone))) return true;
  // `chi bộ trong sạch vững mạnh` are so.
  if (word(reading, at + 1) === 'sạch') return true;
  // `dự án trong nước` is no foreign one; `trong nước thải` is where.
  if (word(reading, at + 1) === 'nước')
    return isBoundary(reading, at + 2) || !/^(?:thải|ngọt|mặn|lợ|sạch|biển|mưa|ngầm)$/.test(word(reading, at + 2));
  if (/^(?:vườn|ruộng|chuồng|nhà)$/.test(word(reading, at + 1))) return tellsHarm(reading, at + 2);
  return insides.has(word(reading, at + 1)) && hasPredicate(reading, at + 2, at + longestInside);
}

/** `cây ăn quả trong vườn nhà dân bị gãy`: whether harm is told of what stands there, within a few words. */
function tellsHarm(reading: Reading, from: number): boolean {
  for (let at = from; at < from + longestInside && !isBoundary(reading, at); at++)
    if (word(reading, at) === 'bị') return true;
  return false;
}

/** Zones that enterprises and projects are told apart by. */
const zones = /^(?:các )?(?:(?:khu|cụm) (?:công nghiệp|kinh tế|chế xuất|công nghệ)|KCN|CCN|KKT)(?!\p{L})/iu;
const longestZone = 5;

const insides = wordSet('tỉnh xã thôn bản làng ấp huyện phường khu');
const longestInside = 7;

/** Longest words for whose those counted are, in tokens. */
const longestOwner = 12;

/** `tỉnh đạt chuẩn`, `các xã khó khăn được công nhận`: whether words for a kind of place, without its name, go on with what is said of those counted. */
export function isSaidBehind(reading: Reading, from: number): boolean {
  for (let at = from; at < from + longestOwner; at++) {
    if (isBoundary(reading, at) || isFigure(reading, at) || isCapital(reading, at)) return false;
    if (at > from && predicates.has(word(reading, at))) return true;
  }
  return false;
}

/** First syllables of what those counted are told to be of a kind of, and not in: `thuộc diện`, `thuộc hộ nghèo`. */
export const kinds = wordSet('chương chính thẩm diện đối phạm lĩnh hộ dân gia khu vùng nhóm ngành');

/** First words of the names of bodies. */
export const bodies = wordSet('ban sở bộ ubnd cục chi trung công tổng');
