import type { Indicator } from '../../../dist/types.d.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, semicolonBefore, textOf, word } from '../reading/reading.ts';
import { isFallOfOther, isGrowthOfOther } from '../times/other-growths.ts';
import { isAddedByDeed } from './additions.ts';
import { isExcess } from './plans.ts';

/** Whether a figure is by how much something moved: `tăng 2%`, `(-5,6%)`, `gấp 3,1 lần`, `giảm 13 xã`, `cao hơn 5,3 điểm % so với`, `tăng bình quân 8%`. */
export function isChange(context: Context, figure: Figure): boolean {
  const { mention, bracket } = figure;
  // `đạt và vượt 19/19 chỉ tiêu`: so many of all.
  if (mention.kind === 'ratio') return false;
  // `sản lượng đạt và vượt 900 tấn`: as much, and more.
  if (mention.unitClass !== 'percent' && reachesMore.test(textOf(figure.reading, figure.leadFrom - 2, figure.from)))
    return false;
  if (exceedsAlone(figure) || tellsCourse(figure)) return false;
  if (namesGrowth(figure) || isOtherGrowth(figure)) return true;
  const moved = movementOf(figure);
  if (isAddedByDeed(context, figure, moved)) return false;
  // `dịch bệnh có chiều hướng gia tăng với trên 500 ha`: how much of it there is.
  if (mention.unitClass !== 'percent' && /(?:tăng|giảm) với(?: (?:trên|hơn|gần|khoảng))?$/u.test(moved)) return false;
  // `giảm từ 5,2% xuống còn 4,1%` states two levels.
  if (!isOpen(figure) && fromTo.test(moved)) return false;
  if (/(?:tăng|giảm|sụt|vượt|thêm|gấp)(?: |$)|^(?:thấp|cao|lớn|nhỏ|nhiều|ít|nhanh|chậm|sâu|dài) hơn /.test(`${moved} `))
    return true;
  if (/(?:cao|thấp|nhiều|ít|nhanh|chậm) hơn$/.test(moved)) return isCompared(figure);
  if (isExcess(figure)) return true;
  // `mật độ dân số 210 người/km², bằng 0,4 lần mật độ toàn tỉnh`.
  if (mention.unit === '{times}' && /(?:^| )bằng(?: |$)/.test(moved)) return true;
  return mention.sign !== 0 && (bracket >= 0 || mention.unitClass === 'percent');
}

/** `số người tham gia ngày càng tăng: 9.287 người`: how it goes, before a colon, and how many there are. */
function tellsCourse({ reading, mention, from }: Figure): boolean {
  return mention.unitClass !== 'percent' && course.test(textOf(reading, from - longestCourse, from));
}

const course =
  /(?:ngày càng|liên tục|không ngừng|ngày một) (?:tăng|giảm)(?: \S+){0,2} ?: ?(?:hơn |trên |gần |khoảng )?$/iu;
/** Longest words of such a course with what leads to the figure, in tokens. */
const longestCourse = 8;

/** `Kim ngạch xuất khẩu vượt 5 tỷ USD, tăng 3%`: the first amount of a sentence, which is more than so much and beyond no plan. */
function exceedsAlone({ reading, mention, lead, sentence, leadFrom, left, next, bracket }: Figure): boolean {
  const isAmount = mention.unitClass === 'money' || mention.unitClass === 'measure';
  if (!isAmount || bracket >= 0 || !/^(?:(?:đã|ước|có thể) )*vượt(?: (?:mốc|mức|ngưỡng))?$/u.test(lead)) return false;
  const told = `${textOf(reading, left.from, leadFrom)} ${textOf(reading, next, Math.min(sentence.to, next + longestAgainst))}`;
  return !hasFigure(reading, sentence.from, leadFrom) && !against.test(told);
}

/** What something may be beyond. */
const against = /(?:^|[ ,])(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|so|kh)(?:[ ,]|$)/iu;
/** Longest words from an amount to what it is beyond, in tokens. */
const longestAgainst = 8;

/** `Trong 8% tăng trưởng chung, dịch vụ đóng góp 3 điểm %`: a growth by its noun, to which others contributed. */
export function namesGrowth({ reading, mention, leadFrom, from, next }: Figure): boolean {
  const isIn = word(reading, from - 1) === 'trong' || word(reading, leadFrom - 1) === 'trong';
  return (
    isIn &&
    /^(?:%|\{percentage_point\})$/.test(mention.unit ?? '') &&
    textOf(reading, next, next + 2).toLowerCase() === 'tăng trưởng'
  );
}

/** `thấp hơn mức tăng 9,6% và 7,1% của cùng kỳ năm 2021 và năm 2022`. */
function isOtherGrowth({ reading, mention, from }: Figure): boolean {
  return mention.unit === '%' && isGrowthOfOther(reading, from);
}

/** `Trong mức tăng 5,7% của toàn ngành, …`: a growth that others are told to be in. */
export function tellsGrowth({ reading, leadFrom, lead, mention }: Figure): boolean {
  return mention.unit === '%' && /(?:^| )trong mức (?:tăng|giảm)$/.test(`${word(reading, leadFrom - 1)} ${lead}`);
}

/** Whether a record tells a growth of so much, as a change or as what an index is above a hundred. */
export function growsBy({ measure, unit_measure, obs_value, base_period }: Indicator, by: number | null): boolean {
  if (by === null || obs_value === null || !/%|point/.test(unit_measure ?? '')) return false;
  const isIndex = measure === 'share' && base_period !== null;
  return measure === 'change' ? obs_value === by : isIndex && Math.abs(obs_value - 100 - by) < leastStep;
}

/** Indices are told with two decimals. */
const leastStep = 0.005;

const reachesMore = /^đạt (?:và|,) vượt$/iu;

/** Leads of the ends of a movement: `từ 5,2%`, `xuống còn 4,1%`, `giảm còn 4,1%`. */
export const fromTo =
  /(?:từ|(?:xuống|lên)(?: còn| mức| đến| tới)?|(?:tăng|giảm)(?: chỉ)? còn)(?: (?:khoảng|gần|hơn|trên|dưới|xấp xỉ))?$/;

/** `giảm từ 4 - 5%/năm`, `giảm từ 0,5% trở lên`: a range or a least amount is no beginning of a movement. */
export function isOpen({ mention, reading, next }: Figure): boolean {
  return mention.kind === 'range' || (word(reading, next) === 'trở' && word(reading, next + 1) === 'lên');
}

/** The words of a movement before a figure: its lead, with `tăng bình quân` that ends the words before it. */
function movementOf(figure: Figure): string {
  const { reading, left, lead, mention } = figure;
  const words = textOf(reading, left.from, left.to);
  // Most words tell of no movement, and need no other look.
  const before = movements.test(words) ? words.replace(/^[,;:\s]+/, '') : '';
  const withVerb = (verb: string) => `${verb} ${lead}`.toLowerCase().trim();
  const grown = grows.exec(before)?.[1];
  if (grown) return withVerb(grown);
  const match =
    onIndex.exec(before) ??
    averaged.exec(before) ??
    comparing.exec(before) ??
    comparedTo.exec(before) ??
    thanUsual.exec(before);
  if (match && !growthNouns.test(before.slice(0, match.index))) return withVerb(match[1] ?? match[2] ?? '');
  // `một số huyện tăng cao như Than Uyên 23%, Tân Uyên 18%`: as all that the list names did.
  const listed = (movedList.exec(listBefore(figure)) ??
    movedList.exec(membersBefore(figure)) ??
    movedOut.exec(beforeBracket(figure)))?.[1];
  if (listed !== undefined) return listed.toLowerCase();
  // `thực phẩm tăng giá tới 1,3%`.
  const priced =
    mention.unit === '%' && /^(?:tới|đến|hơn|trên|gần|khoảng)?$/.test(lead) ? moveOfPrice.exec(before)?.[1] : null;
  if (priced) return withVerb(priced);
  const verb = moving.exec(before)?.[1];
  // `giảm tỷ lệ hộ nghèo năm 2022 là 0,5%`: by how much it fell.
  const isFall =
    verb?.toLowerCase() === 'giảm' &&
    (/^là(?: |$)/u.test(lead) || (/^đạt(?: |$)/u.test(lead) && ofPoverty.test(before)));
  const isStart = fromTo.test(lead) && !(isOpen(figure) && lead === 'từ');
  return verb && (isFall || !reaching.test(lead)) && !isStart ? withVerb(verb) : lead;
}

const movements = /tăng|giảm|hơn/iu;
/** `giảm tỷ lệ hộ nghèo chung đạt 3%`: a rate that is only there to fall. */
const ofPoverty = /(?:^|[ ,:])giảm (?:t[ỷỉ] lệ )?(?:hộ )?(?:cận )?nghèo(?: |$)/iu;

/** `tác động làm giảm CPI chung 0,02 điểm phần trăm`: which way it moved the index of all. */
const onIndex = /(?:^|\s)(?:làm|kéo|đẩy|khiến)(?: cho)? (tăng|giảm) (?:CPI|IIP|chỉ số|mức tăng)(?: [^,;:]*)?$/iu;

/** `giá trị sản xuất tăng bình quân hằng năm`, `thu ngân sách tăng bình quân 5 năm`. */
const averaged = /(?:^|\s)(tăng|giảm)(?: trưởng)? (?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng|\d{1,2}) năm)?$/iu;

/** `ngành may mặc có mức tăng trưởng cao với 12%`. */
const grows =
  /\scó (?:mức|tốc độ) (tăng|giảm)(?: trưởng)?(?: (?:khá|cao|mạnh|tốt|cao nhất|trung bình|bình quân)(?: (?:hằng|hàng) năm)?)?$/iu;

/** Labels that name a growth, of which the figure is the level: `tốc độ tăng bình quân 7%`; `tỷ lệ hộ nghèo giảm bình quân 5%` tells one. */
const growthNouns = /(?:tốc độ|mức|nhịp độ|chỉ số)[^,;]*$|t[ỷỉ] lệ\s*$/iu;

const moveOfPrice = /\s(tăng|giảm) giá(?: (?:mạnh|nhẹ|cao))?$/iu;

/** `thấp hơn so với kế hoạch 2%`, `tăng so với cùng kỳ 5%`, `ít hơn tiến độ thu hoạch cùng kỳ 20 ha`: what it is compared with stands before the difference. */
const comparing =
  /^(?:và |nhưng )?(?:tăng |giảm )?(tăng|giảm|(?:thấp|cao|lớn|nhỏ|nhiều|ít|nhanh|chậm|sâu|dài) hơn)(?: hơn)?(?: so)?(?: với)?(?: tiến độ(?: \S+){0,2}?)? (?:báo động|kế hoạch|mục tiêu|chỉ tiêu|dự toán|cùng kỳ|cùng thời|CKNT|CK|kỳ|tuần|vụ|năm|tháng|quý|bình quân|mức|trung bình|(?:tốc độ )?tăng trưởng)(?: [^,;:]*)?$/iu;

/** `doanh thu tăng hơn so với tháng trước 6%`, `giá lúa thấp hơn cùng kỳ 300 đồng/kg`. */
const comparedTo =
  /\s(?:(tăng|giảm)(?: hơn so| hơn| so)|((?:thấp|cao|nhiều|ít|nhanh|chậm) hơn)(?: so)?)(?: với)? (?:cùng kỳ|năm|tháng|quý|(?:niên )?vụ)(?: (?:trước|ngoái|năm|học|\d{4}))*(?: (?:đến|tới))?$/iu;

/** `dòng chảy trên sông Đà thấp hơn trung bình nhiều năm 13%`: against what is usual, which stands before the difference. */
export const thanUsual =
  /(?:^|\s)((?:thấp|cao|lớn|nhỏ|nhiều|ít|sâu|dài) hơn)(?: so)?(?: với)?(?: mức)? (?:TBNN|(?:trung bình|TB) nhiều năm)(?: \(TBNN\))?(?: cùng kỳ| cùng thời kỳ)?$/iu;

/** `Giảm tỷ lệ hộ nghèo ít nhất 5%`: the verb stands before what moves. */
export const moving =
  /^(?:\S+ ){0,5}?(?<!(?:mức|tốc độ|tỷ lệ|tỉ lệ) )(tăng|giảm) (?=(?:(?:tỷ lệ|tỉ lệ|số)|(?:tổng )?(?:thu ngân sách|doanh thu|sản lượng)(?! bình quân)) ?[^,;:]*$)/iu;

const reaching = /(?:^| )(?::|là|đạt|còn|xuống|lên|được|có|chiếm|bằng)(?: |$)/;

/** What all that a list names did, up to which no other verb stands; `Cao Bằng` is a place. */
const movedList = new RegExp(
  [
    String.raw`(?:^|(?<!(?:mức|độ|lệ|số))\s)([Tt]ăng|[Gg]iảm)`,
    '(?: (?:giá|khá|cao|thấp|nhiều|ít|mạnh|nhẹ|sâu|nhanh|đáng kể|trưởng))*(?:,| nhất)*',
    String.raw`(?: so với (?:cùng kỳ|năm|tháng|quý|kỳ)(?: (?:trước|ngoái|năm|\d{4}))*)?`,
    '(?: (?:là|như|gồm|bao gồm)(?: ?:)?| ?:) ',
    String.raw`(?![^;]*(?<!\p{L})(?:đạt|chiếm|bằng(?! đường)|còn|là|có)(?!\p{L}))[^;]*$`,
  ].join(''),
  'u',
);

/** The words of its sentence before an entry of a list that has no verb of its own; empty for other figures. */
function listBefore({ reading, mention, lead, sentence, bracket, from }: Figure): string {
  const isEntry = mention.unit === '%' && /^(?:(?:ước )?(?:đạt)?|với)$/.test(lead) && bracket < 0;
  return isEntry ? textOf(reading, Math.max(sentence.from, from - longestList), from) : '';
}

/** The words of its sentence before a name whose bracket holds nothing but a percentage: `tăng mạnh là Philippin (47,5%), Irắc (`. */
function membersBefore({ reading, mention, sentence, bracket, from, next }: Figure): string {
  const isAlone = mention.unit === '%' && bracket >= 0 && from === bracket + 1 && next === reading.partner[bracket];
  return isAlone ? textOf(reading, Math.max(sentence.from, bracket - longestList), bracket) : '';
}

/** `đàn gia súc đều tăng (trâu 0,34%, bò 0,94%)`: what all did whose kinds a bracket names. */
const movedOut = /(?:^|\s)([Tt]ăng|[Gg]iảm)(?: (?:khá|mạnh|nhẹ|cao))?$/u;

/** The last words before the bracket that a percentage without a verb stands in; empty for other figures. */
function beforeBracket({ reading, mention, bracket, lead, sentence }: Figure): string {
  const isBare = mention.unit === '%' && bracket > sentence.from && lead === '';
  return isBare ? textOf(reading, Math.max(sentence.from, bracket - longestVerb), bracket) : '';
}

/** Longest verb before such a bracket, in tokens. */
const longestVerb = 3;

/** Longest words of a list before an entry, in tokens. */
const longestList = 60;

/** `cao hơn 5% so với năm trước`, `so với năm trước nhiều hơn 3 vụ, ít hơn 2 người`. */
export function isCompared({ reading, next, sentence, from }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestClause);
  if (/(?:^|\s)so (?:với|cùng)\s/iu.test(textOf(reading, clause, from))) return true;
  for (let at = next; at < Math.min(next + comparedReach, sentence.to); at++)
    if (word(reading, at) === 'so' && word(reading, at + 1) === 'với') return true;
  return false;
}

/** How far behind a figure `so với` may stand, in tokens. */
const comparedReach = 4;

/** Longest clause that a base may open, in tokens. */
const longestClause = 60;

/** Falls are negative. */
export function signOf(figure: Figure): -1 | 1 {
  if (isOtherGrowth(figure)) return isFallOfOther(figure.reading, figure.from) ? -1 : 1;
  // `thấp hơn mức tăng 5,75%` tells the other growth, and not by how much.
  const moved = movementOf(figure).replace(/^.* (?:mức|tốc độ) (?=tăng|giảm)/u, '');
  return /giảm|sụt|thấp|nhỏ|ít(?! nhất)|chậm/.test(moved) ? -1 : 1;
}
