import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import { namesMeasure } from '../labels/measure-nouns.ts';
import { spanAt } from '../places/place-spans.ts';
import { isRoute } from '../places/routes.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { nounAfter } from './noun-phrases.ts';

/** `142.086 ha rừng`: the noun behind a unit of measure. */
export function nounBehindUnit(context: Context, figure: Figure, longest = longestNoun): Label | null {
  const whole = nounAfter(context, { ...figure, to: figure.next });
  // `hiến 300 m2 đất và tài sản khác để xây dựng công trình`: the first of what was given.
  const isWhole = whole && (isAllOfPlan(figure, whole.to) || isOfWay(figure, whole.text));
  const most = isWhole ? longestPlanned : longest;
  const isLong = whole && whole.text.split(' ').length > most && joint.test(whole.text);
  const first = isLong ? { ...whole, text: whole.text.replace(joint, '') } : whole;
  const isPlaced = first && !isShortNoun(context, first.text, most) && where.test(first.text);
  const noun = isPlaced ? { ...first, text: first.text.replace(where, '') } : first;
  // `bảo vệ 9.000 ha diện tích rừng`: of a deed, and behind no measure.
  const isMeasured = noun && /^diện tích(?: |$)/iu.test(noun.text) && namesMeasure(context, leftOf(figure));
  return noun &&
    !isMeasured &&
    !onlyPlan(context.codebook).test(noun.text) &&
    !ownClause(context.codebook).test(noun.text) &&
    noun.from === figure.next &&
    /^\p{L}/u.test(noun.text) &&
    (isShortNoun(context, noun.text, most) || isSubstance(context, figure, noun) || isOfRoute(figure, noun.text)) &&
    !/^(?:và|từ|đến|khoảng|cách|được|đã|là|đạt|có|bị|mỗi|cho|người|đi qua|nằm|vẫn(?= )|nên(?= )|nhưng(?= )|sẽ(?= ))/.test(
      noun.text,
    )
    ? noun
    : null;
}

/** `346 ha/350 ha kế hoạch`: how much of it was planned. */
const onlyPlan = wordPattern('^(?:{plan}|KH)(?: (?:năm|giao|đề ra))*$');

/** `cách trung tâm huyện 20 km xã có diện tích tự nhiên`: the next clause, which no comma parts. */
const ownClause = wordPattern('^(?:{level}|{hamlet}) (?:có|được|là|nằm|đã)(?: |$)');

/** Longest noun behind a unit of measure, in words. */
const longestNoun = 6;

/** Longest noun that ends before how much of a plan it is, in words. */
const longestPlanned = 14;

/** `cải tạo 45 ha vườn tạp, vườn đồi kém hiệu quả, đạt 90% kế hoạch`: whether a noun goes up to how much of a plan was done. */
function isAllOfPlan({ reading, sentence }: Figure, to: number): boolean {
  return to + 2 < sentence.to && word(reading, to) === ',' && /^(?:đạt|bằng)$/.test(word(reading, to + 1));
}

/** `xây dựng 0,4 km đường kết hợp kè chống xói lở ven biển`: whether a length is that of a way that the noun describes. */
function isOfWay({ mention }: Figure, text: string): boolean {
  return /^k?m$/.test(mention.unit ?? '') && /^(?:tuyến )?(?:đường|kênh|mương|kè|đê)(?: [^\s,]+)+$/u.test(text);
}

/** Where what is told lies: `ngập 440 ha lúa Mùa ở các huyện phía Bắc`. */
const where = / (?<!(?:đất|nhà|khu) )(?:ở|tại) .*$/iu;

/** What else stands behind the first of several. */
const joint = /(?:,| và) .*$/u;

function leftOf({ reading, left, from }: Figure): string {
  return textOf(reading, left.from, from);
}

/** `0,78 gam Heroine`, `4,5 tấn hóa chất Chlorine`: a name behind a weight or a volume that is none of a place. */
function isSubstance(context: Context, { reading, mention, next }: Figure, { text, to }: Label): boolean {
  if (!text.includes(' ')) return /^(?:g|kg|L)$/.test(mention.unit ?? '') && spanAt(context, reading, next) === null;
  const isNamed = /^\p{Ll}+(?: \p{Ll}+){0,3} \p{Lu}\S*$/u.test(text);
  return /^(?:g|kg|t|L)$/.test(mention.unit ?? '') && isNamed && spanAt(context, reading, to - 1) === null;
}

/** `12 km đường từ Nà Pồng đến Khuổi Lầy`: a length of works that both their ends name. */
function isOfRoute({ mention }: Figure, text: string): boolean {
  return /^k?m$/.test(mention.unit ?? '') && isRoute(text);
}

const seasonAtEnd = wordPattern('(?<=(?:^| ){crop}) {crop_season}$');

/** `sâm Ngọc Linh`, `chè Shan Tuyết`: where a crop is from, or what it is called as. */
const originAtEnd = wordPattern(String.raw`(?<=^(?:cây )?{crop})(?: \p{Lu}\p{Ll}*){2}$`, 'u');

/** `đường GTNT`, `GTNT`: what a noun is of, or all of it, in the capitals of an abbreviation. */
const abbreviated = /(?<=^\p{Ll}+(?: \p{Ll}+)*) \p{Lu}{3,}$|^\p{Lu}{4,5}$/u;

/** `gỗ xẻ nhóm IIA`, `gỗ các loại từ nhóm II đến nhóm VIII`: of which groups timber is. */
const timberGroups = / (?:(?:thuộc|từ) )?(?:các )?nhóm [IVX]+[AB]?(?: (?:đến|-|–) (?:nhóm )?[IVX]+[AB]?)?$/u;

/** `rừng`, `cây vụ Đông`, `lúa Hè Thu`, `gỗ tròn các loại`: a few words in small letters, with a season, of all kinds. */
function isShortNoun({ codebook }: Context, text: string, longest: number): boolean {
  if (/^(?:sản lượng|năng suất|giá trị|tổng|doanh thu|t[ỷỉ] lệ)(?: |$)/iu.test(text)) return false;
  const noun = text
    // `5.500 ha diện tích tôm nuôi bị thiệt hại`: an area, as its unit says.
    .replace(/^diện tích (?=\S+ \S)/u, '')
    .replace(/ vụ \S+(?: \p{Lu}\S+)?$/u, '')
    .replace(seasonAtEnd(codebook), '')
    .replace(originAtEnd(codebook), '')
    .replace(/ (?:Viet|Global)GAP$/u, '')
    .replace(abbreviated, '')
    .replace(timberGroups, '')
    .replace(/ các loại$/u, '')
    .replace(/^Quỹ(?= )/u, 'quỹ');
  return noun.split(' ').length <= longest && noun === noun.toLowerCase();
}
