import { keptFor } from '../../kept.ts';
import { type Reading, type Span, textOf, word } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/**
 * `không được vượt quá 50 µg/m3`, `khoảng cách tối thiểu 3 m`, `bón 8 kg đạm/sào`, `Giả sử một hộ vay 100 triệu đồng`, `Pha 20 ml với 10 lít nước`: whether a
 * figure sets a norm or stands in an example or a recipe, and tells nothing that is so.
 */
export function isOfNorm(figure: Figure): boolean {
  const { reading, sentence } = figure;
  return tellsNothing(sentence, reading) || (setsNorm(figure) && !isAimed(sentence, reading));
}

/** What nobody says is so, of one that is made up. */
const supposed = new RegExp(
  [
    String.raw`^\W*(?:giả sử|giả định(?! kịch bản))(?!\p{L})`,
    // `Ví dụ: hộ ông A có 2 con bò thì được hỗ trợ 5 triệu đồng`; `ví dụ xã Nậm Mu giảm 20 hộ nghèo` is so.
    String.raw`^\W*(?:(?:ví|thí) dụ|chẳng hạn)(?: như)?[\s,:]+(?!(?:.* )?năm \d{4})(?:.* thì (?!được biết)|.*(?:hộ|ông|bà|anh|chị|công ty|doanh nghiệp) \p{Lu}(?![\p{L}\d])|(?:nếu|khi|trường hợp|một|mỗi) |.* được (?:vay|hỗ trợ|hưởng|miễn|giảm) (?:tối đa|mức|không quá) )`,
  ].join('|'),
  'iu',
);
const dose = String.raw`[\d.,]+ ?(?:ml|lít|l|kg|g|gam|gram|gói|viên|cc|bình)`;
const recipe = new RegExp(
  String.raw`^(?:[^,;:]{1,40}[,;:] )?(?:cách )?(?:pha|hòa|hoà|trộn|ngâm)(?: (?:tan|đều|loãng))?(?: [^\s\d]+){0,6} ${dose}(?!\p{L})[^;.]{0,60}? (?:với|vào|trong|cùng|cho|/) ?(?:[^\s\d]+ ){0,4}${dose}(?!\p{L})`,
  'iu',
);
/** Longest opening that says what a sentence is, in tokens. */
const longestOpening = 40;

/** Whether a sentence is an example or a recipe: each of its figures asks. */
const tellsNothing = keptFor(({ from, to }: Span, reading: Reading): boolean => {
  const words = textOf(reading, from, Math.min(to, from + longestOpening));
  return (supposed.test(words) && !ofNamed.test(words)) || recipe.test(words);
});

/** `Ví dụ như mô hình tại xã Nậm Mu`. */
const ofNamed = /^\W*(?:(?:[Vv]í|[Tt]hí) dụ|[Cc]hẳng hạn).* (?:xã|huyện|thôn|bản|phường|tỉnh) \p{Lu}\p{Ll}/u;

const aims = /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|sẽ)(?!\p{L})/iu;

/** Whether a sentence, or the heading over it, tells goals: what is to be reached at least is one. */
const isAimed = keptFor(
  ({ from, to }: Span, reading: Reading): boolean =>
    aims.test(textOf(reading, from, to)) || aims.test(reading.section?.heading.text ?? ''),
);

const bound =
  '(?:tối thiểu|tối đa|ít nhất|không (?:quá|dưới|vượt quá|nhỏ hơn|lớn hơn|ít hơn|thấp hơn|cao hơn))(?: (?:là|đạt|từ|bằng))?';
const forbidden =
  /(?:^| )không được (?:phép )?(?:để )?(?:[^\s,;:]+ ){0,3}?(?:quá|vượt|(?:lớn|nhỏ|thấp|cao|ít|nhiều) hơn|dưới|trên)$/iu;
const asked = new RegExp(
  `(?:^| )phải (?:(?:được )?(?:bảo đảm|đảm bảo|cách|cao|rộng|sâu|dày)(?: [^\\s,;:]+){0,4}|(?:[^\\s,;:]+ ){0,4}${bound})$`,
  'iu',
);
const ofEach = new RegExp(`^(?:mỗi|từng) [^;:.]* phải [^;:.]*${bound}$`, 'iu');
const sized = new RegExp(
  `(?:^| )(?:khoảng cách|chiều (?:rộng|dài|cao|sâu|dày)|bề rộng|độ (?:dày|dốc)|kích thước|đường kính|lộ giới|(?:hố|mương|rãnh|nền|mặt đường|mặt cầu)(?: [^\\s,;:]+){0,2} (?:sâu|rộng|cao|dày))(?: [^,;:]*)? ${bound}$`,
  'iu',
);
/** Longest clause of a norm up to its figure, in tokens. */
const longestClause = 24;

/** `Bón thúc 8 kg đạm/sào`, `phun 400 lít/ha`: how much is to be put on a field; what was put there is told by all of it, or by its mean. */
const dosed = /^(?!(?:.* )?(?:bình quân|trung bình|đã|đạt|năng suất)(?: |$))(?:.*[ ,;(])?(?:bón|phun|rắc|vãi)(?: |$)/iu;
const perField = /^(?:kg|m?g|m?L|t)\/(?:sao|har|m2|cong|mau|\{tree\})$/u;
const advised = /^\W*(?:khuyến cáo|lưu ý)(?: |,|:)/iu;

/** What norms are told in, other than how many there are of something. */
const measured = /^(?:m|cm|mm|m2|Cel|dB|lx|\[pH\]|[mu]?g|kg|L|mL|\{tree\}\/har|.*\/(?:L|m3|m2|har))$/u;

/** Whether the clause of a figure says what must be so. */
function setsNorm({ reading, mention, sentence, from }: Figure): boolean {
  let start = from;
  while (start > sentence.from && from - start < longestClause && !/^[;,:]$/.test(word(reading, start - 1))) start--;
  const clause = textOf(reading, start, from);
  if (forbidden.test(clause)) return true;
  if (
    perField.test(mention.unit ?? '') &&
    dosed.test(textOf(reading, Math.max(sentence.from, from - longestClause), from))
  )
    return true;
  if (measured.test(mention.unit ?? '') && advised.test(textOf(reading, sentence.from, sentence.from + 3))) return true;
  if (mention.unitClass === 'percent' || mention.unitClass === 'money') return false;
  return ofEach.test(clause) || (measured.test(mention.unit ?? '') && (asked.test(clause) || sized.test(clause)));
}
