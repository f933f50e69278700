import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { measureNoun } from './label-subjects.ts';

/** What is done to what is grown, or comes to it. */
const growing =
  /^(?:trồng|gieo|cấy|thu hoạch|xuống giống|trồng mới|khoanh nuôi|chăm sóc|thả nuôi|nuôi|chuyển đổi|khai hoang|cải tạo|khai thác|ngập úng|ngập|mất trắng|thiệt hại|bị)(?: |$)/iu;

/** Whether words only say what was done to what is grown: `trồng mới`, `đã thu hoạch`. */
export function isGrowing(text: string): boolean {
  return text.replace(/ (?:cục bộ|một phần|nặng|nhẹ)$/iu, '').split(' ').length <= 2 && growing.test(text);
}

/** A pattern's group for the name of a crop. */
const cropName = String.raw`(?:cây \p{L}+|(?:cây )?{crop})`;

/** A crop by its name, with a few words that tell of what kind, where or when. */
const crop = wordPattern(String.raw`^${cropName}(?: \p{L}+){0,6}$`);

const done = wordPattern(
  '^(diện tích )?(?:đã |cơ bản |kết thúc |hoàn thành )*({growing_act})(?: cơ bản)?(?: được| xong| dứt điểm| hoàn thành)*(?= |$)',
);

/** `thu hoạch xong vụ hè thu`, `cơ bản thu hoạch dứt điểm`: what was grown or reaped, without that this is done. */
export function withoutDone({ codebook }: Pick<Context, 'codebook'>, text: string): string {
  return text.replace(done(codebook), '$1$2');
}

/** What is done to woods, by the hectare. */
const forestry = /^(?:trồng|trồng mới|chăm sóc|khoanh nuôi|giao khoán|khoán) (?:\p{L}+ ){0,3}rừng(?: |$)/iu;

/** What is done to a crop, or in a season of one: `gieo cấy lúa mùa`, `thu hoạch vụ hè thu`. */
const cropping = wordPattern(
  String.raw`^(?:sản xuất|{growing_act}) (?:các loại )?(?:${cropName}|vụ {crop_season})(?![\p{L}\p{M}])`,
);

/** What is raised in ponds, by the hectare. */
const farming =
  /^(?:thả nuôi|thả|nuôi trồng|nuôi|thu hoạch) (?:tôm|cá|cua|nghêu|ngao|hàu|sò|thủy sản|thuỷ sản)(?: |$)/iu;

/** `Cây màu đã trồng: ngô`: what opens a list says what was done to each crop in it. */
const listed = wordPattern(`^[^:,]{2,30} ({growing_act}): (?=${cropName}(?: |$))`);

/** `ngô 25 ha`, `trồng rừng tập trung 4.120/4.000 ha`: in hectares it is an area. */
export function withCrop({ codebook }: Context, { mention }: Figure, text: string): string {
  if (mention.unit !== 'har' || measureNoun.test(text)) return text;
  const named = withoutGrowing(text, 'diện tích');
  const isWood = forestry.test(text);
  if (cropping(codebook).test(text) || farming.test(text)) return `diện tích ${text}`;
  if (listed(codebook).test(text)) return text.replace(listed(codebook), 'diện tích $1 ');
  if (!isWood && !crop(codebook).test(named.replace(/ thu hoạch$/iu, ''))) return text;
  // `cây lúa gieo trồng được 20 ha`: the area sown, and not the one that is cut.
  return isWood || named === text ? `diện tích ${text}` : `diện tích ${text.slice(named.length + 1)} ${named}`;
}

/** `cây ngô trồng được 20 ha` beside `diện tích gieo trồng`: the measure has the verb. */
export function withoutGrowing(text: string, measure: string): string {
  return /(?:^|\s)diện tích(?:\s|$)/iu.test(measure)
    ? text.replace(/(?<! rừng| cây|^rừng|^cây) (?:gieo trồng|gieo cấy|gieo|trồng|cấy)$/iu, '')
    : text;
}

/** A measure of what is grown, alone behind the comma of a clause. */
const alone = /^([^:]+), ((?:tổng )?(?:diện tích|năng suất|sản lượng)(?: bình quân| trung bình| ước| chung)?)$/iu;

const cropInSeason = wordPattern(
  String.raw`(?<![\p{L}\p{M}])(?:cây )?{crop}(?: (?:vụ )?{crop_season})?(?![\p{L}\p{M}])`,
  'giu',
);

/** `Vụ lúa hè thu được mùa, năng suất bình quân`: a label that says no more is of the one crop that the clause before tells of, and not of how it fared. */
export function measureOfCrop(codebook: Codebook, text: string, label: string): string {
  const [, clause = '', measure = ''] = alone.exec(text) ?? [];
  if (measure === '' || (label !== text && label !== measure)) return label;
  const [told, other] = clause.match(cropInSeason(codebook)) ?? [];
  return told && other === undefined ? `${measure} ${told}` : label;
}

/** Areas and outputs of which nothing more is said: no part leaves out that they were flooded, cleared or newly planted. */
const bareSize =
  /^(?:tổng )?(diện tích|sản lượng|năng suất)(?!.* (?:bị|được|đã|mới|lại|hại|ngập|nhiễm|chuyển đổi|thu hoạch|thay thế|tái canh|chế biến|xuất khẩu)(?: |$)) /iu;

/** The same, of a crop that is named. */
const sizeOfCrop = wordPattern(`^(diện tích|sản lượng|năng suất)(?: (?:gieo )?(?:trồng|cấy))? ${cropName}(?: |$)`);

/** Whether a part says all of what it is: `diện tích trồng cây ăn quả`, of `tổng diện tích cây lâu năm`, measures the same and names its crop. */
export function namesOwnCrop({ codebook }: Pick<Context, 'codebook'>, part: string, whole: string): boolean {
  const measure = sizeOfCrop(codebook).exec(part)?.[1]?.toLowerCase();
  return measure !== undefined && bareSize.exec(whole)?.[1]?.toLowerCase() === measure;
}
