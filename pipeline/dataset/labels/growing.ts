import type { Codebook } from '../../codebook.ts';
import { anyOf, perCodebook } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { measureNoun } from './label-subjects.ts';

/** What is done to what is grown, or comes to it. */
const growing =
  /^(?:trồng|gieo|cấy|thu hoạch|xuống giống|trồng mới|khoanh nuôi|chăm sóc|thả nuôi|nuôi|chuyển đổi|khai hoang|cải tạo|khai thác|ngập úng|ngập|mất trắng|thiệt hại|bị)(?: |$)/iu;

/** Whether words only say what was done to what is grown: `trồng mới`, `đã thu hoạch`. */
export function isGrowing(text: string): boolean {
  return text.replace(/ xong$/iu, '').split(' ').length <= 2 && growing.test(text);
}

/** A pattern's group for the name of a crop. */
function cropName(codebook: Codebook): string {
  return `(?:cây \\p{L}+|(?:cây )?${anyOf(codebook, 'crop')})`;
}

/** A crop by its name, with a few words that tell of what kind, where or when. */
const crop = perCodebook((codebook) => new RegExp(`^${cropName(codebook)}(?: \\p{L}+){0,6}$`, 'iu'));

/** What is done to woods, by the hectare. */
const forestry = /^(?:trồng|trồng mới|chăm sóc|khoanh nuôi|giao khoán|khoán) (?:\p{L}+ ){0,3}rừng(?: |$)/iu;

/** `ngô 25 ha`, `trồng rừng tập trung 4.120/4.000 ha`: in hectares it is an area. */
export function withCrop({ codebook }: Context, { mention }: Figure, text: string): string {
  const named = withoutGrowing(text, 'diện tích');
  const isWood = forestry.test(text);
  const isArea = mention.unit === 'har' && (crop(codebook).test(named.replace(/ thu hoạch$/iu, '')) || isWood);
  if (!isArea || measureNoun.test(text)) return text;
  // `cây lúa gieo trồng được 20 ha`: the area sown, and not the one that is cut.
  return isWood || named === text ? `diện tích ${text}` : `diện tích ${text.slice(named.length + 1)} ${named}`;
}

/** `cây ngô trồng được 20 ha` beside `diện tích gieo trồng`: the measure has the verb. */
export function withoutGrowing(text: string, measure: string): string {
  return /(?:^|\s)diện tích(?:\s|$)/iu.test(measure)
    ? text.replace(/(?<! rừng| cây|^rừng|^cây) (?:gieo trồng|gieo cấy|gieo|trồng|cấy)$/iu, '')
    : text;
}

/** Areas and outputs of which nothing more is said: no part leaves out that they were flooded, cleared or newly planted. */
const bareSize =
  /^(?:tổng )?(diện tích|sản lượng|năng suất)(?!.* (?:bị|được|đã|mới|lại|hại|ngập|nhiễm|chuyển đổi|thu hoạch|thay thế|tái canh|chế biến|xuất khẩu)(?: |$)) /iu;

/** The same, of a crop that is named. */
const sizeOfCrop = perCodebook(
  (codebook) =>
    new RegExp(`^(diện tích|sản lượng|năng suất)(?: (?:gieo )?(?:trồng|cấy))? ${cropName(codebook)}(?: |$)`, 'iu'),
);

/** Whether a part says all of what it is: `diện tích trồng cây ăn quả`, of `tổng diện tích cây lâu năm`, measures the same and names its crop. */
export function namesOwnCrop({ codebook }: Pick<Context, 'codebook'>, part: string, whole: string): boolean {
  const measure = sizeOfCrop(codebook).exec(part)?.[1]?.toLowerCase();
  return measure !== undefined && bareSize.exec(whole)?.[1]?.toLowerCase() === measure;
}
