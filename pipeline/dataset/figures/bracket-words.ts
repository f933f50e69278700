import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import {
  isNumeral,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  textOf,
  timeAt,
  tokenFrom,
  word,
} from '../reading/reading.ts';

/**
 * `châu Á (chiếm 67% tổng kim ngạch) tăng 12%`: both figures are of the words before a bracket that tells a part of them,
 * where no figure stands among these.
 */
export function nameOfAside(
  reading: Reading,
  { leadFrom, bracket, previousEnd }: { leadFrom: number; bracket: number; previousEnd: number },
  sentence: Span,
): Span | null {
  const isInside = bracket >= 0 && leadFrom === bracket + 1;
  const open = isInside
    ? bracket
    : word(reading, leadFrom - 1) === ')'
      ? (reading.partner[leadFrom - 1] as number)
      : -1;
  if (open <= sentence.from || (bracket >= 0 && !isInside)) return null;
  const close = reading.partner[open] as number;
  const isSized = !isInside && tellsSizes(reading, open, close);
  if (word(reading, open + 1) !== 'chiếm' && !tellsPart(reading, open, close) && !isSized) return null;
  if (!isInside && !isSized && previousEnd <= open) return null;
  let start = open;
  // `Đường thôn Nà Củng, xã Nà Tăm (1,2 km): 900 triệu đồng`: where the works are is told behind a comma.
  const ends = isSized ? /^[;:()]$/ : /^[,;:()]$/;
  while (start > sentence.from && open - start < longestName && !ends.test(word(reading, start - 1))) start--;
  // Behind the figure of the same clause it is that one's share.
  if (isInside && /^[,;.]?$/.test(word(reading, close + 1)) && (previousEnd > start || open - start < shortestName))
    return null;
  for (let at = start; at < open; at++) if (isNumeral(reading, at)) return null;
  return start < open ? { from: start, to: open } : null;
}

/** `Dự phòng (bằng 2% tổng chi): 12 triệu đồng`: whether a bracket before what is told tells but a percentage. */
function tellsPart(reading: Reading, open: number, close: number): boolean {
  if (!/^(?::|là)$/.test(word(reading, close + 1))) return false;
  const at = /^(?:bằng|khoảng|gần|tối thiểu)$/.test(word(reading, open + 1)) ? open + 2 : open + 1;
  const share = mentionAt(reading, at);
  const isShare = share?.unit === '%' && share.kind === 'quantity' && tokenFrom(reading, share.start) === at;
  return isShare && mentionsIn(reading, open + 1, close).length === 1;
}

/** `Kênh thủy lợi Nậm Mu (chiều dài 1,8 km): 2.400 triệu đồng`: whether a bracket before a colon tells how large what stands before it is. */
function tellsSizes(reading: Reading, open: number, close: number): boolean {
  const told = mentionsIn(reading, open + 1, close);
  return (
    word(reading, close + 1) === ':' &&
    told.some(({ kind, unitClass }) => kind === 'quantity' && (unitClass === 'measure' || unitClass === 'count'))
  );
}

/** Fewest tokens that a share in a bracket is of, where nothing is told of them behind it. */
const shortestName = 3;

/** `trâu (120 con), bò (80 con)`: a bracket that holds nothing but a figure, with the words before it that no figure has. */
export function nameBefore(
  reading: Reading,
  mention: Mention,
  {
    from,
    next,
    bracket,
    previousEnd,
    against,
  }: { from: number; next: number; bracket: number; previousEnd: number; against: boolean },
  sentence: Span,
): Span | null {
  if (bracket < 0 || next !== reading.partner[bracket]) return null;
  // `Hỗ trợ cây giống (gần 180 triệu đồng)`, `(kinh phí 45 triệu đồng)`: that it is money, and about how much, is no name.
  const isAlone =
    from === bracket + 1 ||
    /^(?:(?:ước )?đạt|ước)(?: (?:khoảng|gần|hơn|trên))?$/iu.test(textOf(reading, bracket + 1, from)) ||
    (mention.unitClass === 'money' && amounting(reading.codebook).test(textOf(reading, bracket + 1, from)));
  if (!isAlone) return null;
  const isPlain = mention.kind === 'quantity' && mention.sign === 0 && mention.unitClass !== 'percent';
  if (!isPlain && !against) return null;
  let start = bracket;
  // `nhiều loại cây ăn quả như xoài (đạt 80 tấn)`: the first that is named of them.
  while (start > sentence.from && bracket - start < longestName && !/^(?:[,;:]|như)$/.test(word(reading, start - 1)))
    start--;
  // `đạt 13,5% so với lực lượng lao động (42.100)`: how many of all there are, behind the figure that is so much of them.
  const all = allCompared(reading.codebook).exec(textOf(reading, Math.max(start, previousEnd), bracket))?.[1];
  if (all !== undefined) return { from: bracket - all.split(' ').length, to: bracket };
  // `45 triệu đồng, cao hơn bình quân của tỉnh (42 triệu đồng)`: what a figure is compared with names no other.
  const words = textOf(reading, start, bracket);
  const isCompared = than.test(words) || (previousEnd > sentence.from && base.test(words));
  if (start < previousEnd || start === bracket || isCompared) return null;
  return { from: start, to: bracket };
}

const allCompared = wordPattern(
  '^so với ((?:tổng )?(?:số )?(?:lực lượng lao động|dân số|{group_of_people}|hộ|cán bộ|học sinh)(?: [^,;:.()\\d]{1,40})?)$',
);

const amounting = wordPattern(
  '^(?:(?:với )?(?:{sum}|kinh phí|số tiền|trị giá)(?: |$))?(?:gần|trên|hơn|khoảng|dưới|ước(?: tính)?|tương đương)?$',
);
const than = /^(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|vượt (?:chỉ|kế|dự|mục))/iu;
const base = /^(?:(?:tăng|giảm|bằng|đạt)(?: [^\s,;:]+){0,3} )?so (?:với|cùng) /iu;

/** `Thu ngân sách (năm 2022: 120 tỷ đồng; năm 2023: 135 tỷ đồng)`: the words before a bracket that opens with a figure and nothing but its time, where no figure has them. */
export function nameOfTimes(
  reading: Reading,
  { leadFrom, bracket, previousEnd }: { leadFrom: number; bracket: number; previousEnd: number },
  sentence: Span,
): Span | null {
  if (bracket < 0 || !isOnlyTime(reading, bracket + 1, leadFrom)) return null;
  let start = bracket;
  while (start > sentence.from && bracket - start < longestName && !/^[,;:)]$/.test(word(reading, start - 1))) start--;
  return start < previousEnd || start === bracket ? null : { from: start, to: bracket };
}

/** Whether a time stands between two tokens, and nothing else. */
export function isOnlyTime(reading: Reading, from: number, to: number): boolean {
  const time = timeAt(reading, from) ?? timeAt(reading, from + 1);
  if (!time) return false;
  const behind = tokenFrom(reading, time.end);
  return behind === to || (behind === to - 1 && /^(?::|,|toàn|có)$/.test(word(reading, behind)));
}

/** Longest name before a bracket that holds its figure, in tokens. */
const longestName = 30;

/** `giảm so với cùng kỳ (45/58 vụ)`: a bracket that sets the count of this period against that of its base, and no part of a whole. */
export function setsAgainstBase(reading: Reading, mention: Mention, bracket: number, sentence: Span): boolean {
  if (bracket < 0 || mention.kind !== 'ratio') return false;
  const counts = /^\{(?:case|person)\}$/.test(mention.unit ?? '');
  const isBare = mention.unit === null && mention.unitText === null;
  if (!counts && !isBare && mention.unitClass !== 'money') return false;
  const from = Math.max(sentence.from, bracket - longestMove);
  const clause = textOf(reading, from, bracket)
    .replace(/\([^()]*\)/gu, '')
    .replace(/^.*;/u, '');
  const last = clause.replace(/^.*,/u, '');
  // `số vụ tăng 13 vụ (51/38)`, `số vụ không thay đổi (19/19)`: without a unit, directly behind how it moved.
  if (isBare) return movedAtEnd.test(last);
  // `doanh thu gấp 2,5 lần năm 2015 (24/9,6 tỷ đồng)`: money, behind how many times as much it is.
  if (!counts) return multiplied.test(clause.replace(/^.*, /u, '')) && !handled.test(last);
  return [last, clause].some((words) => moved.test(words) && !handled.test(words));
}

/** How far before a bracket the movement is told whose ends it holds, in tokens. */
const longestMove = 40;
const moved = /(?:^| )(?:tăng|giảm|cùng kỳ|(?:nhiều|ít|nhanh|chậm) hơn)(?: |$)/iu;
const movedAtEnd =
  /(?:^| )(?:(?:tăng|giảm)(?: thêm)? [\d.,]+ \p{L}[^\d()]*|không (?:thay đổi|đổi|tăng,? không giảm)) ?$/iu;
const multiplied = /(?:^| )(?:gấp|tăng|giảm) (?:gấp )?[\d.,]+ lần(?: |$)/iu;
/** Words by which a ratio counts what was done of all. */
const handled =
  /(?:tỷ lệ|tỉ lệ|điều tra|làm rõ|khám phá|giải quyết|xử lý|hoàn thành|kế hoạch|chỉ tiêu|đạt|trong đó)(?: |$)/iu;
