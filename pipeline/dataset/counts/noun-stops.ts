import { wordSet } from '../../mention/words.ts';
import { spanAt } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import type { Walk } from './commas.ts';
import { joinsSameUnit, opensAnother } from './next-counts.ts';
import { isBound } from './noun-shares.ts';
import { predicates } from './phrase-boundaries.ts';
import { endsPhrase } from './phrase-ends.ts';
import { opensFigure } from './phrase-limits.ts';

/** Whether the noun phrase behind a count ends before a word or a sign. */
export function endsNoun(context: Context, { reading, from, next, unit, holds, ofAll }: Walk, at: number): boolean {
  return (
    /^[(),;.:=]$/.test(word(reading, at)) ||
    // `mục tiêu “có trên 50% số xã đạt chuẩn” là …`: the quotation that the count stands in is over.
    (/^[”"’]$/u.test(word(reading, at)) &&
      (reading.partner[at] as number) >= 0 &&
      (reading.partner[at] as number) < from) ||
    // `12 lớp/314 học sinh`: the next count; `cúm A/H5N1` goes on.
    (word(reading, at) === '/' &&
      mentionAt(reading, at + 1)?.kind !== 'identifier' &&
      (opensFigure(reading, at + 1) || isFigure(reading, at + 3) || /^(?:tăng|giảm)$/.test(word(reading, at + 1)))) ||
    // `1.350 con- tăng 5%`: a dash before how those counted moved.
    (/^[-–]$/.test(word(reading, at)) && movements.has(word(reading, at + 1))) ||
    // `6.500 con và bò sữa tăng`: a bare classifier says nothing that goes on.
    (word(reading, at) === 'và' && at === next && at === from + 1 && /^(?:con|chiếc|cái)$/.test(word(reading, from))) ||
    endsPhrase(context, reading, at) ||
    // `thu hoạch được 45 ha chỉ bằng 41% diện tích gieo sạ`.
    (word(reading, at) === 'chỉ' && /^(?:bằng|đạt|còn|chiếm)$/.test(word(reading, at + 1))) ||
    // `75 ha thấp hơn so với cùng kỳ 1 ha`: what they are compared with.
    (degrees.has(word(reading, at)) && comparing.test(textOf(reading, at + 1, at + 3))) ||
    // `xuất khẩu lao động 300 người trở lên`: a bound of how many they are.
    (at === next && isBound(reading, at)) ||
    // `1.200 liều/1.500 liều kế hoạch`: that so many were planned.
    (ofAll && at === next && planned.test(textOf(reading, at, at + 2))) ||
    // `1 đơn vị xếp hạng Trung bình và không có đơn vị xếp hạng Yếu`: none of others.
    (word(reading, at) === 'và' && word(reading, at + 1) === 'không' && word(reading, at + 2) === 'có') ||
    // `12 xã có đường ô tô từ đó tạo điều kiện`: what came of it.
    (/^(?:từ|qua|nhờ)$/.test(word(reading, at)) && word(reading, at + 1) === 'đó') ||
    // `3,5 km kênh và nạo vét hàng chục km kênh`: what no figure counts.
    (word(reading, at) === 'và' && uncounted.test(textOf(reading, at + 1, at + longestUncounted))) ||
    // `3 xe máy và nhiều đồ vật`, `18 vụ và án hành chính 03 vụ`: what no figure counts, and cases of another kind.
    (word(reading, at) === 'và' && /^(?:nhiều|án)$/.test(word(reading, at + 1))) ||
    // `20 ha lúa cùng hàng trăm ha hoa màu`: more that no figure counts.
    (word(reading, at) === 'cùng' && /^(?:hàng|nhiều)$/.test(word(reading, at + 1))) ||
    // `1.302 vụ - 2.286 bị cáo`, `624 vụ + 89 vụ`: a pair, a sum.
    (/^[-–+]$/.test(word(reading, at)) && isFigure(reading, at + 1)) ||
    // `kiểm tra 20 hộ kinh doanh phát hiện 3 hộ vi phạm`: what came of it.
    (at > from && word(reading, at) === 'phát' && word(reading, at + 1) === 'hiện' && isFigure(reading, at + 2)) ||
    // `trao 10 suất quà tặng 10 trẻ em`: to how many.
    (at > from && word(reading, at) === 'tặng' && isFigure(reading, at + 1)) ||
    // `2 nhóm ổn định là giáo dục và thuốc lá`: which they are.
    (word(reading, at) === 'là' && at > from && kinds.has(word(reading, from))) ||
    (holds && at >= next && at > from && predicates.has(word(reading, at))) ||
    (at === next && joinsSameUnit(reading, at, unit)) ||
    (word(reading, at) === 'và' && (opensAnother(context, reading, at + 1) || opensPlace(context, reading, at + 1)))
  );
}

const uncounted = /^(?:\p{Ll}+ ){0,3}hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu)(?: |$)/u;
/** Most tokens of such words. */
const longestUncounted = 6;

/** `1 xã kiểu mẫu và huyện Nậm Mu đạt chuẩn`: whether a place begins that is told of by its name, with a predicate of its own. */
function opensPlace(context: Context, reading: Reading, at: number): boolean {
  const span = spanAt(context, reading, at);
  return span !== null && span.from < span.nameFrom && predicates.has(word(reading, span.to));
}

/** Kinds of things that are named one behind the other. */
const kinds = wordSet('nhóm trụ lĩnh ngành khâu');

const planned = /^(?:kế hoạch|chỉ tiêu|KH(?: .*)?)$/iu;
const degrees = wordSet('cao thấp nhiều ít lớn nhỏ nhanh chậm');
const comparing = /^hơn (?:so|cùng|năm|vụ|tháng|quý)$/iu;
const movements = wordSet('tăng giảm bằng đạt chiếm xấp vượt');
