import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** Measures that units imply behind a verb: `trồng 20 ha`. */
export const measureOfUnit: Record<string, string> = { har: 'diện tích' };

/** Measures that units imply in lists: `Cà phê: 2.523 ha` is an area. */
const impliedMeasures: Record<string, string> = {
  har: 'diện tích',
  t: 'sản lượng',
  'dt/har': 'năng suất',
  't/har': 'năng suất',
  '{animal}': 'số',
  '{pupil}': 'số học sinh',
  '{bed}': 'số giường',
};

/** Units that measure nothing but what a field yields. */
const yields = new Set(['dt/har', 't/har']);

const herds = wordPattern('(?:^|: ){livestock}$');

/** Whether animals are told by their kind alone. */
export function isHerd({ codebook }: WithCodebook, text: string): boolean {
  return herds(codebook).test(text);
}

const herdOfClass = wordPattern('^đàn (?:đại )?(?:gia súc|gia cầm|vật nuôi|thủy cầm): ({livestock}(?: .*)?)$');

/** `Đàn gia súc: Trâu 96 con`: the herd of the one that an entry of a class names first, as of those behind it. */
export function asHerd({ codebook }: WithCodebook, text: string): string {
  return text.replace(herdOfClass(codebook), (_, beast: string) => `đàn ${nounInSentence(beast)}`);
}

const ofHerds = /(?:^| )đàn (?:đại )?(?:gia súc|gia cầm|vật nuôi)(?: |,|$)/iu;
/** Longest words of herds before a bracket, in tokens. */
const longestHerds = 16;

/** `Đàn gia súc, gia cầm đều tăng (trâu 0,34%, bò 0,94%)`: the herd of each kind that a bracket behind all of them names. */
export function asHerdOfAll({ reading, bracket, sentence }: Figure, text: string): string {
  if (bracket < 0 || !isHerd(reading, text)) return text;
  const before = textOf(reading, Math.max(sentence.from, bracket - longestHerds), bracket);
  return ofHerds.test(before) ? `đàn ${nounInSentence(text)}` : text;
}

/** `Trâu: 1.200`: animals are counted also where no unit says so. */
function countsHerd({ reading, mention, lead }: Figure, text: string): boolean {
  return mention.unit === null && mention.unitText === null && lead.startsWith(':') && isHerd(reading, text);
}

const powers = new Set(['MW', 'MWp', 'kW', 'kWp']);
const plant =
  /^(?:(?:nhà máy |dự án |công trình )?(?:thủy điện|thuỷ điện|nhiệt điện|điện gió|điện mặt trời|điện sinh khối)(?: |$)|\p{Lu}\p{Ll}* (?:\p{Lu}|\d))/u;

/** `Nậm Pia: 15 MW`, `thủy điện Nậm Bú 7,2 MW`: a power plant by its name. */
function isPlant({ mention }: Figure, text: string): boolean {
  return powers.has(mention.unit ?? '') && plant.test(text) && !/công suất|sản lượng|phụ tải/iu.test(text);
}

/** The label of an entry `name: figure`, with the measure that its unit implies where the name says none. */
export function withMeasure(figure: Figure, text: string): string {
  if (countsHerd(figure, text)) return `số ${nounInSentence(text.replace(/^.*: /u, ''))}`;
  // `hồ Trúc Kinh 15,2 triệu m3`: how much water it holds.
  if (figure.mention.unit === 'm3' && reservoir.test(text)) return `dung tích ${text}`;
  if (isPlant(figure, text)) return `công suất ${text}`;
  // `thiệt hại trên 70%: 210 ha`: how badly what was told before was harmed.
  if (/^(?:(?:bị )?(?:thiệt hại|hư hỏng) [^:]*|(?:từ|trên|dưới) \d[^:]*)%$/iu.test(text)) return text;
  const unit = figure.mention.unit ?? '';
  const implied = impliedMeasures[unit];
  // `lượng tiêu thụ: 5 tấn`, `thóc giống đã gieo: 9 tấn`: what was handled or sown is no yield.
  if (unit === 't' && handled.test(text)) return text;
  return implied && (figure.lead.startsWith(':') || yields.has(unit)) ? withImpliedMeasure(implied, text) : text;
}

/** Words of a measure, or of an act that is none of growing. */
const measured =
  /(?:^|[\s:])(?:diện tích|năng suất|năng xuất|sản lượng|số|tổng|mức|t[ỷỉ] lệ|khai thác|(?<!rừng |đất |chuyên |đất nuôi )trồng|đàn|chăn nuôi|tiêm phòng|quy mô)(?:\s|$)/iu;

function withImpliedMeasure(implied: string, text: string): string {
  if (measured.test(text)) return text;
  const counted = implied.replace(/^số /u, '');
  // `học sinh bán trú: 1.650 học sinh`: the noun says what is counted.
  const noun = nounInSentence(text);
  return counted !== implied && text.toLowerCase().startsWith(counted) ? `số ${noun}` : `${implied} ${noun}`;
}

const handled =
  /(?:^|[\s:])(?:xuất khẩu|nhập khẩu|vận chuyển|luân chuyển|khối lượng|tiêu thụ|cung ứng|dự trữ|cơ cấu|thóc giống|hạt giống|lượng giống)(?:\s|$)/iu;

/** `Ngô | ha`, a row of a table that names no measure: with the one that its unit implies. */
export function rowWithMeasure(unit: string | null, text: string): string {
  const implied = impliedMeasures[unit ?? ''];
  return implied === undefined || handled.test(text) ? text : withImpliedMeasure(implied, text);
}

const reservoir = /^hồ (?:chứa (?:nước )?)?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,3}$/u;

/** `Sắn: 180 ha - 2.475 tấn`: a second figure of an entry measures what its own unit implies. */
export function otherMeasure({ mention }: Figure, label: string, subject: string): string | null {
  const implied = impliedMeasures[mention.unit ?? ''];
  const first = Object.values(impliedMeasures).find((each) => label.startsWith(`${each} `));
  return implied && first && implied !== first ? `${implied} ${nounInSentence(subject)}` : null;
}

/** The noun behind a unit with the measure that the unit implies: `diện tích lúa bị thiệt hại`. */
export function withImplied(unit: string | null, noun: string): string {
  const implied = unit === 'har' ? impliedMeasures[unit] : undefined;
  return implied && !noun.startsWith(implied) ? `${implied} ${nounInSentence(noun)}` : noun;
}
