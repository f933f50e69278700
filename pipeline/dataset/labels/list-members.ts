import { wordPattern } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isNumeral, type Reading, textOf, word } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { namesMeasure } from './measure-nouns.ts';
import { ofAbout } from './told-topics.ts';

/** How far before a figure its list may open, and longest name of a member, in tokens. */
const longestList = 120;
const longestName = 10;
/** Longest name between semicolons, in words: `sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học`. */
const longestEntry = 16;

const degrees = 'tăng|giảm|lớn|cao|nhiều|thấp|khá|đạt|trên|dưới|từ|bị|sụt|đứng|dẫn';

/** `Các thị trường có giá trị xuất khẩu gạo tăng mạnh là`: of whom a list tells, and what is measured of each. */
const opening = wordPattern(
  String.raw`(?:^|[\s,;:.])(?:các |những |một số |nhiều |hầu hết các |trong đó,? )?{list_member}(?: [^;:.()]{1,60}?)?(?: có|(?= chỉ số)) ((?:{measure}|{measure_opening}|{observed_measure}|dung tích|trị giá)(?: (?!(?:${degrees}) )[^,;:.]{2,60}?)??)(?: (?:${degrees})(?: [^,;:.]{0,60}?)?)?,? ?(?:(?:cụ thể(?: là| như)?|trong đó(?: có)?)(?= ?:)|là|như|gồm|bao gồm|:)(?: (?:các )?(?:thị trường|tỉnh|huyện))?(?: ?:)?(?= )`,
);

/** `Các đơn vị giải ngân thấp:`, `Chủ đầu tư giải ngân vốn kéo dài chậm gồm`: of what the shares are that a list tells of its members. */
const disbursing = wordPattern(
  String.raw`(?:^|[\s,;:.])(?:{list_member}|sở, ngành) (?:có kết quả )?(giải ngân(?: vốn(?: [^\s,;:.()]+){0,4}?)?) (?:đạt |còn |rất )*(?:thấp|cao|chậm|khá|tốt)(?: [^,;:.()]{1,40}?)?,? ?(?:là|như|gồm|bao gồm|:)(?: ?:)?(?= )`,
);

/** `nhóm hàng tăng giá: lương thực (0,3%)`: what moved are the prices of each group. */
const priced =
  /^(?:.*\s)?(?:nhóm (?:hàng(?: hóa| hoá)?(?: và dịch vụ)? )?|mặt hàng )(?:tăng|giảm) giá(?: (?:mạnh|nhẹ|cao|khá))*(?: so với tháng trước)?(?:,? (?:là|gồm|như|bao gồm))?(?: ?:)?(?= )/iu;

/** `Các thị trường có giá trị xuất khẩu gạo tăng mạnh là Ghana (tăng 45%), Angola (tăng 30%)`: what the list measures, of each of its members. */
export function memberLabel({ figure, before, end, carried, measure: stated }: Said): FoundLabel | null {
  const { reading, sentence, bracket, leadFrom, mention } = figure;
  const to = bracket >= 0 ? bracket : leadFrom;
  // `rau quả 4,9 tỷ USD (tăng 71%)`: said of the figure before.
  if (mention.kind !== 'quantity' || before?.place || isNumeral(reading, to - 1)) return null;
  const told = textOf(reading, Math.max(sentence.from, to - longestList), to);
  const opened = / (?:có|chỉ số) /iu.test(told) ? opening(reading.codebook).exec(told) : null;
  const listed = opened && !ofOne.test(opened[0]) ? opened : null;
  const isRate = listed === null && mention.unit === '%';
  const rated = isRate ? disbursing(reading.codebook).exec(told) : null;
  const grouped = isRate && bracket >= 0 ? priced.exec(told) : null;
  const match = listed ?? rated ?? grouped;
  const measure = rated ? `tỷ lệ ${rated[1]}` : grouped ? 'chỉ số giá nhóm' : listed?.[1]?.replace(period, '');
  const isCount = mention.unitClass === 'count' && mention.unit !== '{times}';
  // `Công trình có dung tích 775 triệu m3, là …`: a level of one, and no list.
  if (!match || !measure || /\d/.test(measure) || (isCount && !counting.test(measure))) return null;
  const name = lastEntry(
    reading,
    told.slice(match.index + match[0].length),
    word(reading, behindAside(figure)) === ';',
  );
  // `một số ngành có tỷ trọng lớn như sau: bán lẻ tăng 7%`: which they are, and not what moved.
  if (name === null || (stated === 'change' && /^tỷ trọng(?: |$)/iu.test(measure))) return null;
  // `một số sản phẩm có mức tăng cao như: xi măng tăng 9%`: how far they moved names no measure.
  const measured = paceAlone.test(measure) ? '' : ofAbout(reading, measure, carried.about);
  return {
    text: `${measured} ${name}`.trimStart().replace(twice, '$1'),
    own: true,
    from: to - name.split(' ').length,
    end,
  };
}

/** `Xã Nậm Lúc có tổng diện tích`: one by its name, and none of several. */
const ofOne = /^[\s,;:.]*(?![Cc]ác |[Nn]hững |[Mm]ột số |[Nn]hiều |[Hh]ầu )\p{L}+ \p{Lu}/u;
/** `chỉ số sản xuất 11 tháng`: when it was measured. */
const period = / (?:\d+ tháng|tháng \d|quý [IV]+|(?:cả )?năm(?: |$)).*$/u;
const paceAlone = /^(?:mức|tốc độ|nhịp độ)(?: tăng trưởng)?$/iu;
/** `chỉ số sản xuất sản xuất giường`. */
const twice = /( sản xuất| xuất khẩu| nhập khẩu)\1(?= )/u;
const counting = /^(?:tổng )?(?:đàn|số)(?: |$)/iu;

/** `; ngược lại giảm mạnh nhất là Indonesia`: how the other members moved. */
const turn =
  /^(?:ngược lại|trong khi(?: đó)?|còn)?,? ?(?:[^,;:]{0,40} )?(?:tăng|giảm)(?: [^\s,;:]+){0,4} (?:là|như|gồm) /iu;

/** `; tiếp đến là ngành xây dựng có 42 tỷ đồng`: which member is next. */
const further = /^(?:tiếp (?:đến|theo|đó)|kế (?:đến|tiếp)|sau đó)(?: là)? /iu;

/** `hồ Sông Rác (Hà Tĩnh)`: where the one named is. */
const whereabouts = / \([^\d():;]+\)$/u;

/** The token behind a figure and the bracket that it may have. */
function behindAside({ reading, next }: Figure): number {
  return word(reading, next) === '(' ? (reading.partner[next] as number) + 1 : next;
}

/** The name that a list ends with, whose entries semicolons may part; null where it ends with more than one. */
function lastEntry(reading: Reading, list: string, isParted: boolean): string | null {
  // `in, sao chép bản ghi tăng 9%; dệt tăng 8%`: entries with commas of their own stand between semicolons.
  const byCommas = !isParted && !/;/.test(list);
  const entry = list
    .replace(!byCommas ? /^.*(?:[;:]|[\d%)],) /u : /^.*[,;:] /u, '')
    .replace(/^.*[\d%)][^,;:]* và /u, '')
    .replace(turn, '')
    .replace(further, '')
    .trim();
  const words = entry.split(' ').length;
  // `như: Sản phẩm điện tử`: only names keep their capitals.
  const inside = /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(entry) ? uncapitalized(entry) : entry;
  return entry === '' ||
    words > (byCommas ? longestName : longestEntry) ||
    /[\d():]/.test(entry.replace(whereabouts, '')) ||
    namesMeasure(reading, entry)
    ? null
    : inside;
}
