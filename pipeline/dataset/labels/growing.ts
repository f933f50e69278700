import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { nounInSentence, uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { namesMeasure } from './measure-nouns.ts';

/** What is done to what is grown, or comes to it. */
const growing = wordPattern('^(?:{growing_act}|{pond_act}|{land_act}|{damage}|bị)(?: |$)');
const onlyGrown = wordPattern('^(?:{growing_act}|{pond_act})$');

/** Whether words are a verb of growing and no more: `trồng mới`, `cho thu hoạch`. */
export function isOnlyGrown({ codebook }: WithCodebook, text: string): boolean {
  return onlyGrown(codebook).test(text);
}

/** Whether words only say what was done to what is grown: `trồng mới`, `đã thu hoạch`. */
export function isGrowing(known: WithCodebook, text: string): boolean {
  return isOnlyGrown(known, text) || (growing(known.codebook).test(text) && isShort(text));
}

/** Whether a text is of two words at most, but for how far something went. */
function isShort(text: string): boolean {
  return text.replace(/ (?:cục bộ|một phần|nặng|nhẹ)$/iu, '').split(' ').length <= 2;
}

/** `điều tra`, `thống kê`, `thu hồi`: words of which a crop's name is a part only in letters. */
const otherWord = [
  '(?<!(?:thống|kiểm|liệt|thu|phục|khôi|liên|bãi) )',
  '(?!điều (?:tra|kiện|chỉnh|hành|động|trị|tiết|khiển)(?: |$)|cam kết|nhãn hiệu|kê khai|đỗ xe|lạc hậu)',
].join('');

/** A pattern's group for the name of a crop. */
const cropName = String.raw`(?:cây \p{L}+|(?:cây )?${otherWord}{crop})`;

/** A crop by its name, with a few words that tell of what kind, where or when. */
const crop = wordPattern(String.raw`^${cropName}(?: \p{L}+){0,8}$`);

/** Whether a text is the name of a crop, and no more. */
export function namesCrop({ codebook }: WithCodebook, text: string): boolean {
  return crop(codebook).test(text);
}

const done = wordPattern(
  '^((?:[^:,]{2,40}: )?(?:(?:tổng )?diện tích )?)(?:đã |{running_total} |cơ bản |kết thúc |hoàn thành |tập trung |(?:{growing_act}|{land_act})(?:, | và )|(?:sản xuất|chăm sóc) (?:vụ )?{crop_season},? )*({growing_act})(?: cơ bản)?(?: được| xong| dứt điểm| hoàn thành)*(?= |$)',
);

/** `Bà con sản xuất vụ mùa, gieo cấy được 90 ha lúa`: who tends what season, before what they did. */
const tended = wordPattern('^(?:[^:;,]{2,60} )?(?:sản xuất|chăm sóc) (?:vụ )?{crop_season}, (?={growing_act}(?: |$))');

/** `thu hoạch xong vụ hè thu`, `cơ bản thu hoạch dứt điểm`: what was grown or reaped, without that this is done. */
export function withoutDone({ codebook }: WithCodebook, text: string): string {
  return text.replace(tended(codebook), '').replace(done(codebook), '$1$2');
}

/** What is done to woods, by the hectare. */
const forestry = wordPattern(String.raw`^(?:{growing_act}|{land_act}) (?:\p{L}+ ){0,3}rừng(?: |$)`);

/** Woods by their kind: `rừng phòng hộ`. */
const woods = /^(?:đất )?rừng(?: \p{L}+){0,4}$/iu;

/** What is done to a crop, or in a season of one: `gieo cấy lúa mùa`, `thu hoạch vụ hè thu`. */
const cropping = wordPattern(
  String.raw`^(?:sản xuất|{growing_act}) (?:các loại )?(?:${cropName}|vụ {crop_season})(?![\p{L}\p{M}])`,
);

/** What is raised in ponds, or in what water, by the hectare. */
const farming = wordPattern('^(?:{pond_act}|{growing_act}) (?:{aquatic}|nước (?:ngọt|lợ|mặn))(?: |$)');

/** What is raised in ponds, by its name. */
const raised = wordPattern(String.raw`^{aquatic}(?: \p{L}+){0,4}$`);

/** `Cây màu đã trồng: ngô`: what opens a list says what was done to each crop in it. */
const listed = wordPattern(`^(?:[^:,]{2,30} )?({growing_act}): (?=${cropName}(?: |$))`);

/** What is done with goods that are weighed, but for reaping them. */
const handed =
  /(?:xuất|nhập) khẩu|(?:^|\s)(?:tiêu thụ|bán|mua|giống|hỗ trợ|cấp|dự trữ|tồn|chế biến|vận chuyển|thu giữ|ngập|ướt|hỏng)(?=[\s,;.:]|$)/iu;

/** `ngô 25 ha`, `trồng rừng tập trung 4.120/4.000 ha`: in hectares it is an area. */
export function withCrop(context: Context, { mention, reading, sentence }: Figure, text: string): string {
  const { codebook } = context;
  // `bưởi 347 tấn, chôm chôm 105 tấn`: by weight it is what was reaped, where nothing is traded or given.
  const isReaped =
    mention.unit === 't' &&
    (crop(codebook).test(text) || raised(codebook).test(text)) &&
    !handed.test(textOf(reading, sentence.from, sentence.to));
  if (isReaped) return `sản lượng ${nounInSentence(text)}`;
  if (mention.unit !== 'har' || namesMeasure(context, text)) return text;
  const named = text.replace(growingAtEnd(codebook), '');
  const isWood = forestry(codebook).test(text);
  if (cropping(codebook).test(text) || farming(codebook).test(text))
    // `thu hoạch Lúa mùa`.
    return `diện tích ${nounInSentence(text).replace(/ \p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase())}`;
  if (listed(codebook).test(text))
    return text.replace(listed(codebook), (_, act: string) => `diện tích ${act.toLowerCase()} `);
  if (!isWood && !crop(codebook).test(named) && !raised(codebook).test(named) && !woods.test(named)) return text;
  // `cây lúa gieo trồng được 20 ha`: the area sown, and not the one that is cut.
  const noun = nounInSentence(named);
  return isWood || named === text
    ? `diện tích ${nounInSentence(text)}`
    : `diện tích ${text.slice(named.length + 1)} ${noun}`;
}

/** `cây ngô trồng được 20 ha` beside `diện tích gieo trồng`: the measure has the verb. */
export function withoutGrowing({ codebook }: WithCodebook, text: string, measure: string): string {
  return /(?:^|\s)diện tích(?:\s|$)/iu.test(measure) ? text.replace(growingAtEnd(codebook), '') : text;
}

/** `lúa gieo trồng`, not `rừng trồng`: a verb behind what it is done to. */
const growingAtEnd = wordPattern('(?<! rừng| cây|^rừng|^cây) {growing_act}$');

/** `Cùng với chăm sóc lúa mùa, …`: what is done besides. */
const besideOther = /^(?:cùng với|bên cạnh|song song với|đi đôi với|ngoài|sau khi) [^,;:]+, /iu;

/** A measure of what is grown, alone behind the comma of a clause. */
const alone = wordPattern(
  '^([^:]+?)(?:, (?:đạt |với |cho )?| với )((?:tổng )?{harvest_measure}(?: toàn \\S+)?(?: {growing_act}| {pond_act}| bình quân| trung bình| ước| chung)?)$',
);

/** `đã thu hoạch dứt điểm`, `vùng cao đã kết thúc gieo cấy`: a clause that says of nothing what was done to it. */
const bareDeed = wordPattern(
  '^(?:[^,:]{2,40} (?=đã ))?(?:đã |cơ bản |kết thúc |hoàn thành )*{growing_act}(?: được| xong| dứt điểm| toàn bộ)*$',
);

const cropInSeason = wordPattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?:cây )?${otherWord}{crop}(?: (?:vụ )?{crop_season})?|{aquatic})(?![\p{L}\p{M}])`,
  'giu',
);

/** `Vụ lúa hè thu được mùa, năng suất bình quân`, `thu hoạch xong mía, đạt sản lượng`: a label that says no more is of the one crop that the clause before tells of, and not of how it fared. */
export function measureOfCrop(codebook: Codebook, text: string, label: string): string {
  const [, clause = '', measure = ''] = alone(codebook).exec(text) ?? [];
  if (measure === '' || (label !== measure && !text.endsWith(label))) return label;
  if (bareDeed(codebook).test(clause)) return measure;
  const crops = clause.replace(besideOther, '').match(cropInSeason(codebook)) ?? [];
  // `chăm sóc lúa mùa và thu hoạch lúa`: the same by less of its name.
  const [told, other] = crops.filter((each, i) => !crops.some((full, j) => j !== i && full.startsWith(`${each} `)));
  // `gieo cấy lúa và các cây màu vụ xuân`: of more than the crop.
  const [more = ''] = (told && ofOthers(codebook).exec(clause.slice(clause.lastIndexOf(told) + told.length))) || [];
  return told && other === undefined ? `${measure.replace(/ toàn \S+/u, '')} ${told}${more}` : label;
}

const ofOthers = wordPattern('^ và (?:các (?:loại )?)?(?:cây|rau|hoa)(?: màu)?(?: (?:vụ )?{crop_season})?(?= |$)');

/** A measure of what was done alone, behind the entry that names what is grown or raised. */
const ofEntry = wordPattern(
  `^((?:${cropName}|(?:nuôi )?{aquatic})(?: [^:,]{1,30})?): ((?:tổng )?{harvest_measure}(?: (?:{growing_act}|{pond_act}|mới|cho))+)$`,
);

/** `Tôm nước lợ: diện tích thả nuôi`: the measure first, of what the entry names; other labels as they are. */
export function measureOfEntry({ codebook }: WithCodebook, text: string): string {
  return text.replace(ofEntry(codebook), (_, entry: string, measure: string) =>
    // `Nuôi tôm: diện tích thả nuôi`: the verb once.
    `${measure} ${nounInSentence(entry)}`.replace(/ nuôi nuôi /u, ' nuôi '),
  );
}

/** Areas and outputs of which nothing more is said: no part leaves out that they were flooded, cleared or newly planted. */
const bareSize = wordPattern(
  '^(?:tổng )?({harvest_measure})(?!.* (?:bị|được|đã|mới|lại|hại|nhiễm|{damage}|chuyển đổi|thu hoạch|thay thế|tái canh|chế biến|xuất khẩu)(?: |$)) ',
);

/** The same, of a class of crops, or of all that is grown. */
const sizeOfClass = wordPattern(
  '^(?:tổng )?({harvest_measure}(?: {growing_act})?)(?:$|(?<=diện tích {growing_act})(?= (?:cả|toàn|trên|năm))| {crop_class})(?= |$)(?!.* (?:bị|được|đã|mới|lại|hại|nhiễm|{damage}|chuyển đổi|thay thế|tái canh|chế biến|xuất khẩu)(?: |$))',
);

/** The same, of what the first word behind it names. */
const sizeOfKind = wordPattern(
  `^(?:tổng )?({harvest_measure}(?: (?:{growing_act}|{pond_act}))?) ({aquatic}|{crop}|thịt|rừng)(?= |$)(?!.* (?:bị|được|đã|mới|lại|hại|nhiễm|{damage}|chuyển đổi|thay thế|tái canh|chế biến|xuất khẩu)(?: |$))`,
);

/**
 * `diện tích gieo trồng cây hàng năm 90 ha, trong đó lúa 40 ha`, `diện tích nuôi tôm 90 ha (tôm sú 40 ha)`: what is measured of a
 * class or a kind, of a crop or a sort of it; null for other parts.
 */
export function ofCropClass({ codebook }: WithCodebook, part: string, whole: string): string | null {
  const classed = crop(codebook).test(part) ? sizeOfClass(codebook).exec(whole)?.[1] : undefined;
  const [, sized, kind = ''] = sizeOfKind(codebook).exec(whole) ?? [];
  const isSort = kind !== '' && part.toLowerCase().startsWith(`${kind.toLowerCase()} `);
  const measure = classed ?? (isSort ? sized : undefined);
  return measure ? `${measure} ${uncapitalized(part)}` : null;
}

/** The same, of a crop that is named. */
const sizeOfCrop = wordPattern(`^({harvest_measure})(?: {growing_act})? (?:${cropName}|{aquatic})(?: |$)`);

/** Whether a part says all of what it is: `diện tích trồng cây ăn quả`, of `tổng diện tích cây lâu năm`, measures the same and names its crop. */
export function namesOwnCrop({ codebook }: WithCodebook, part: string, whole: string): boolean {
  const measure = sizeOfCrop(codebook).exec(part)?.[1]?.toLowerCase();
  return measure !== undefined && bareSize(codebook).exec(whole)?.[1]?.toLowerCase() === measure;
}
