import { wordSet } from '../../mention/words.ts';
import { isDeed } from '../labels/deeds.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { isBoundary } from './phrase-boundaries.ts';

/** What is done beside holding or opening something: `và cử 25 cán bộ`, `và tham gia 12 giải`. */
export const takesPart = /^(?:cử|đón|tham gia|tham dự|đăng cai) \d/iu;

/** A figure of cases that came by something, before what they came by. */
export const ofCases =
  /\d(?: ?%(?: (?:tổng )?số)?)? (?:vụ|ca)(?: (?:cháy|nổ|cháy nổ|tai nạn|tai nạn giao thông|đuối nước|tử vong|ngộ độc))*$/iu;
/** Longest of these figures with what came, in tokens. */
export const longestCase = 8;

/** Last words of what came to people, and first words of what else did. */
export const harmEnds = wordSet('chết thương');
export const harms = wordSet('bị chết mất thương tử mắc thiệt');

/** Words that open an amount of those counted. */
const amounts = /^(?:tổng |số )+(?:vốn|kinh phí|doanh thu|diện tích|dư nợ|giá trị|thu|chi|tiền)(?= |$)/iu;
/** Longest words for an amount before its figure, in tokens. */
const longestAmount = 7;

/** Whether the words from a token on name an amount whose figure stands directly behind them. */
export function holdsAmount(reading: Reading, from: number): boolean {
  if (!amounts.test(textOf(reading, from, from + longestAmount))) return false;
  for (let at = from; at < from + longestAmount && !isBoundary(reading, at); at++)
    if (isFigure(reading, at)) return true;
  return false;
}

/** Most words of a deed before what it was done to. */
const longestDeed = 4;

/** Whether nothing but a deed stands before the next figure. */
export function opensDeedOfNext(context: Context, reading: Reading, from: number): boolean {
  let to = from;
  while (to < from + longestDeed && reading.tokens[to]?.type === 'word') to++;
  return to > from && isFigure(reading, to) && isDeed(context, textOf(reading, from, to));
}

/** First words of what people die of. */
export const fatal = wordSet('bệnh mắc tai nhiễm đuối ngộ covid tnlđ tngt dại sốt');

/** Whether `theo` says of what kind those counted are. */
export function saysWhich(reading: Reading, at: number): boolean {
  return (
    // `xã đạt theo Bộ tiêu chí nâng cao`: what they reached.
    (word(reading, at - 1) === 'đạt' && !isBoundary(reading, at + 1)) ||
    // `6% dân theo đạo Thiên Chúa`: what they believe.
    word(reading, at + 1) === 'đạo' ||
    // `7 phiên tòa theo thủ tục rút gọn`: how they were held.
    /^theo (?:thủ tục|hình thức|chuyên đề) \S/iu.test(textOf(reading, at, at + longestManner)) ||
    // `9 cuộc thanh tra theo kế hoạch`.
    (word(reading, at + 1) === 'kế' && /^(?:[,;.:)]|và|)$/.test(word(reading, at + 3)))
  );
}

/** Most tokens of `theo thủ tục` with the first word of which. */
const longestManner = 4;

/** `xã đạt chuẩn nâng cao` is a grade; `nâng cao chất lượng` is what it is for. */
export function isGrade(reading: Reading, at: number): boolean {
  return (
    word(reading, at + 1) === 'cao' &&
    (word(reading, at + 2) === '(' ||
      isBoundary(reading, at + 2) ||
      isFigure(reading, at + 3) ||
      // `xã đạt chuẩn nâng cao và huyện Than Uyên đạt chuẩn`.
      (word(reading, at + 2) === 'và' && /^(?:chuẩn|mới|ntm)$/.test(word(reading, at - 1))))
  );
}

/** Longest words of a bound behind its figure, in tokens. */
const longestBound = 5;

/** Whether a figure with its unit ends directly before a token: `tàu cá dài từ 15 mét trở lên`; or a bound with its noun: `hộ có 5 con bò trở lên`. */
export function endsFigure(reading: Reading, at: number): boolean {
  for (let back = 1; back <= longestBound && !isBoundary(reading, at - back); back++) {
    const mention = mentionAt(reading, at - back);
    if (mention) return mention.kind === 'other' || tokenFrom(reading, mention.unitEnd) === at;
  }
  return false;
}

/** Whose fault it was. */
export const faults = /^(?:lỗi|nguyên nhân) (?:chủ|khách) quan(?!\p{L})/iu;
export const longestFault = 5;

/** Who holds what is counted, or made or named it, with the verb of it: `đại biểu do địa phương giới thiệu`. */
export const held =
  /^(?:[^,;:()]+ )?(?:quản lý|làm chủ đầu tư|làm chủ|chủ trì|tài trợ|vận hành|giới thiệu|đề cử|ban hành|tổ chức|phát động)(?: |[,;:.()]|$)/iu;
export const longestHolder = 8;

/** `3 cơn bão hoạt động trên biển Đông`: where, as of all of them. */
export const atSea = /^hoạt động (?:trên|ở|tại) (?:(?:khu vực|vùng) )?biển(?: |$)/iu;
export const longestPlace = 6;

/** `vượt chỉ tiêu kế hoạch`: whether a plan is what is exceeded. */
export function exceedsPlan(reading: Reading, at: number): boolean {
  return word(reading, at - 1) === 'tiêu' && /^(?:kế|chỉ|mức)$/.test(word(reading, at + 1));
}

/** `đạt và vượt chỉ tiêu`: whether what is exceeded was reached before. */
export function isReached(reading: Reading, at: number): boolean {
  return word(reading, at - 2) === 'đạt' && word(reading, at - 1) === 'và' && !isFigure(reading, at + 1);
}

/** What samples, boats and drivers go beyond: `13 mẫu vượt ngưỡng`, `62 tàu vượt ranh giới`. */
export const exceeded = wordSet('ngưỡng ranh biên giới tuyến đèn quy');

/** `2 người chết`, `chết 2 người`, `bị thương 3 người`. */
export function isHarm(reading: Reading, at: number): boolean {
  const behind = word(reading, at) === 'bị' ? at + 2 : word(reading, at) === 'chết' ? at + 1 : at;
  return isFigure(reading, behind);
}
