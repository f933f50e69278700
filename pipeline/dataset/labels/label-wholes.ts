import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { semicolonBefore, textOf } from '../reading/reading.ts';
import { dividing } from '../ties/breakdown-words.ts';
import { type Carried, lastBefore, lastWithin, type Observed } from '../ties/observed.ts';
import { isOfOtherKind } from '../ties/part-names.ts';
import { isComplete } from '../ties/part-sums.ts';
import { isContribution } from './contributions.ts';
import { isEconomicPart } from './economy-names.ts';
import type { Label } from './found-label.ts';
import { lastOf } from './label-subjects.ts';
import { saysOwnMeasure } from './measure-nouns.ts';
import { opensFund } from './paid-funds.ts';
import { isSelfContained } from './parts-by-themselves.ts';

/** Words that open a sentence about a part: `Riêng`, `Trong đó có:`. */
const longestOpening = 4;

/** How far `trong đó` may stand before the part that it introduces, in tokens. */
const longestBetween = 60;

/** The figure whose name a label outside brackets opens with, as it names a part of it: behind `trong đó`, `riêng`, of the parts before it, or of a list. */
export function wholeInLabel(
  figure: Figure,
  before: Label,
  label: string,
  carried: Carried,
  above: Observed | null = null,
): Observed | null {
  if (figure.bracket >= 0) return null;
  const whole =
    introducedWhole(figure, before, label, carried) ??
    continuedWhole(figure, carried) ??
    listedWhole(figure, carried) ??
    above;
  // A branch may be called by a word of the index that its growth is told by.
  const isBranch = whole?.record.measure === 'change' && /^(?:chỉ số|tốc độ) /iu.test(whole.record.label_vi);
  const isOwn =
    whole &&
    !(isOfThings(figure) && opensFund.test(label)) &&
    (isBranch ? saysOwnMeasure(figure.reading, label) : isSelfContained(figure, label, whole.record.label_vi));
  return isOwn || (whole && isOfOtherKind(figure.reading, label, whole.record.label_vi)) ? null : whole;
}

/** Areas, weights and counts, which what pays for them is no measure of: `giao khoán 455 ha; trong đó, nguồn vốn ngân sách tỉnh 57 ha`. */
function isOfThings({ mention }: Figure): boolean {
  return mention.unitClass === 'measure' || mention.unitClass === 'count';
}

/** `Cụ thể các ngành như:`: what opens the parts of a growth. */
const detailing =
  /(?:^|[.,;] )(?:cụ thể|trong đó) ?,? (?:(?:tăng|giảm)(?: (?:chủ yếu|nhiều|mạnh|cao|khá|nhẹ))* (?:ở|tại|là) )?(?:các|một số|những) [^,;:.]*?(?: như| sau| là| gồm)* ?: ?$/u;
/** `Cụ thể, huyện Nậm Mu 3 tỷ đồng`, `Cụ thể, các xã: Hà Lâm 12 ha`: what opens the parts of a level by their places. */
const detailsPlaces = wordPattern('(?:^|[.;] )cụ thể ?,?(?: (?:tại|ở))?(?: các)? {level}(?: |$)');
/** Longest opening of a growth, in tokens. */
const longestDetailing = 18;

function introducedWhole(figure: Figure, { from }: Label, label: string, carried: Carried): Observed | null {
  const { reading, sentence, mention, lead } = figure;
  // An aside tells a part of the words before it: what they are a part of stands before them.
  const last = lastBefore(carried, (each) => each.figure.next <= from) ?? carried.observed.at(-1);
  const between = last ? textOf(reading, Math.max(last.figure.next, from - longestBetween), from).toLowerCase() : '';
  const divided = dividing.test(between);
  const isRate = mention.unitClass === 'percent' || mention.unitClass === 'money';
  const detailed = divided || (isRate && detailing.test(between));
  const opens = from <= sentence.from + (detailed ? longestDetailing : longestOpening);
  if (!last || (last.figure.sentence !== sentence && !opens)) return null;
  if (!detailed && !opensPart(figure, last, between, label)) return null;
  const share = /chiếm|tăng|giảm/.test(lead);
  // `…; riêng thuế giảm 0,3%`: a part of what those before it are.
  const shared = carried.whole;
  if (between.endsWith('riêng') && shared?.figure.sentence === sentence) return shared;
  const found = (isPlanned: boolean, isNamed: boolean) =>
    lastOf(
      carried,
      ({ figure: each, record }) =>
        (!isNamed || label.toLowerCase().startsWith(`${each.mention.unitText?.toLowerCase()} `)) &&
        each.sentence === last.figure.sentence &&
        record.parent_id === null &&
        !isContribution(record.label_vi) &&
        (record.measure === 'target') === isPlanned &&
        !(lead.includes('chiếm') && growthRate.test(record.label_vi)) &&
        (each.mention.unit === mention.unit ||
          areTrained({ figure: each, record }, figure) ||
          share ||
          (isBareNumber(figure) && each.mention.unitClass === 'count')) &&
        (!isCompanion(record.measure, share) ||
          (each.mention.kind === 'ratio' && /^(?:measure|money)$/.test(each.mention.unitClass ?? ''))),
    );
  // `Tổng giá trị sản xuất đạt 962 tỷ đồng. Trong đó, ngành dịch vụ 169 tỷ đồng`: what is aimed at, where nothing else is told.
  // Without a unit, of those that its words name.
  const whole =
    (isBareNumber(figure) ? found(false, true) : null) ??
    found(false, false) ??
    (last.record.measure === 'target' && last.figure.sentence !== sentence ? found(true, false) : null);
  // `chế biến tăng 9%; riêng khai khoáng giảm 2%`: one branch is no part of another.
  const isBeside =
    /^(?:tăng|giảm)/.test(lead) &&
    between.endsWith('riêng') &&
    ([label, whole?.record.label_vi ?? ''].every((each) => isEconomicPart(reading, each)) ||
      (whole !== null && isListed(whole, carried)));
  return isBeside ? null : whole;
}

/** Whether the words between a figure and the one before it say that it is a part of what is told there. */
function opensPart(figure: Figure, { figure: last }: Observed, between: string, label: string): boolean {
  const isBehindCount = last.sentence === figure.sentence && last.mention.unitClass === 'count';
  return (
    // `thi hành kỷ luật 14 đảng viên: khiển trách 8, cảnh cáo 4`: a bare number behind a count and a colon.
    (isBareNumber(figure) && isBehindCount && /^[^,;.:()]*:$/u.test(between)) ||
    partly.test(between) ||
    detailsPlaces(figure.reading.codebook).test(`${between} ${label}`)
  );
}

/** What a part is told behind: `trong đó`, `trong tổng số này,`, `chủ yếu là`, `bao gồm:`. */
const partly =
  /trong đó(?: có)?(?: ?[:,])?$|trong tổng số(?: này| đó)? ?,$|(?:chủ yếu|phần lớn) là$|riêng$|hình thức ?:?$|(?:bao )?gồm(?: có)? ?:?$/;

/** `nước mắm 14 nghìn lít, gạch 96 triệu viên; riêng đá xây dựng giảm 15%`: whether a level is one of several that a sentence lists. */
function isListed({ figure, record }: Observed, carried: Carried): boolean {
  const levels = /^(?:level|count)$/;
  return (
    levels.test(record.measure) &&
    lastOf(
      carried,
      (each) =>
        each.figure.sentence === figure.sentence &&
        each.record.parent_id === null &&
        levels.test(each.record.measure) &&
        each.record.label_vi !== record.label_vi,
    ) !== null
  );
}

/** A rate of growth, which nothing makes up a part of. */
const growthRate = /^(?:(?:tốc độ|mức|nhịp độ) (?:tăng|phát triển)|tăng trưởng)(?: |$)/iu;

/** `đào tạo nghề cho 1.870 lao động, trong đó nghề nông nghiệp 1.126 người`: people by another word, as pupils are children. */
function areTrained(
  { figure: { mention }, record }: Pick<Observed, 'figure' | 'record'>,
  { mention: part }: Figure,
): boolean {
  // `278 học sinh, trong đó bán trú 145 em`.
  if (part.unit === '{child}' && learners.has(mention.unit ?? '')) return true;
  return part.unit === '{person}' && people.has(mention.unit ?? '') && taught.test(record.label_vi);
}

const learners = new Set(['{pupil}', '{student}']);
const taught = /^(?:đã )?(?:đào tạo|tập huấn|bồi dưỡng|dạy nghề|tổ chức đào tạo)(?: |$)/iu;

/** Units of those who are persons, too. */
export const people = new Set([
  '{party_member}',
  '{member}',
  '{student}',
  '{pupil}',
  '{child}',
  '{worker}',
  '{staff_member}',
  '{teacher}',
  '{health_worker}',
  '{youth}',
  '{recruit}',
  '{soldier}',
  '{person}',
]);

/** `với hình thức: khiển trách 26, cảnh cáo 03`: parts without the unit of what they are parts of. */
export function isBareNumber({ mention }: Figure): boolean {
  return mention.kind === 'quantity' && mention.unit === null && mention.unitText === null;
}

/** A change may have parts of its own only behind another change: `chỉ số giá tăng 3%; riêng nhóm giáo dục giảm 1%`. */
function isCompanion(measure: string, share: boolean): boolean {
  return measure === 'rank' || measure === 'share' || (measure === 'change' && !share);
}

/** The whole of the part before: `; dịch vụ đạt …` goes on with the breakdown. */
function continuedWhole(figure: Figure, carried: Carried): Observed | null {
  const { whole, observed } = carried;
  if (!whole) return null;
  const { sentence, mention } = figure;
  const last = observed.at(-1);
  // `thu 20 tỷ đồng, trong đó: phạt 17 tỷ đồng, truy thu 3 tỷ đồng; hàng tiêu hủy 5 tỷ đồng`: parts that make up all leave no more.
  if (last && semicolonBefore(figure.reading, figure.from) >= last.figure.next && isComplete(whole, carried))
    return null;
  // `sinh 18 trẻ (nữ 8), chết 5`, `350 ha (trong đó lúa thơm 130 ha), thu hoạch 220 ha`: what a closed bracket breaks down is over.
  const part = lastWithin(observed, (each) => each.whole?.of === whole);
  const isClosed = part !== undefined && part.figure.bracket >= 0 && figure.bracket < 0;
  if (isClosed || (last && last.figure.bracket >= 0 && figure.bracket < 0 && isBareNumber(figure))) return null;
  return (last?.figure.sentence === sentence || (last !== undefined && isEntryOfSentence(figure, last))) &&
    (whole.figure.mention.unit === mention.unit || (isBareNumber(figure) && whole.figure.mention.unitClass === 'count'))
    ? whole
    : null;
}

/** `Trong đó lúa 40/38 ha. Đậu 25/25 ha.`: a sentence that is but a name and its figure goes on with the parts of the one before. */
function isEntryOfSentence({ reading, sentence, mention, from, next, lead }: Figure, { figure }: Observed): boolean {
  return (
    figure.sentence.to + 1 === sentence.from &&
    figure.next === figure.sentence.to &&
    figure.reading === reading &&
    figure.mention.kind === mention.kind &&
    /^:?$/.test(lead) &&
    from - sentence.from <= longestEntry &&
    next === sentence.to
  );
}

/** Longest name of such a part, in tokens. */
const longestEntry = 5;

/** `Tỷ lệ khám phá án: 94%` and, in an entry of its own, `Trong đó, án đặc biệt nghiêm trọng: 100%`: the rate of the part. */
export function rateOfPart(
  { reading, mention, sentence }: Figure,
  part: string,
  { earlier, observed }: Carried,
): string | null {
  const above = earlier.at(-1)?.record.label_vi ?? '';
  const opens = sentence.from === 0 && observed.length === 0 && /^trong đó(?=[ ,:])/iu.test(reading.text);
  if (!opens || mention.unit !== '%' || !/^(?:tỷ|tỉ) lệ /iu.test(above) || saysOwnMeasure(reading, part)) return null;
  const words = part.split(' ');
  for (let shared = words.length - 1; shared > 0; shared--)
    if (above.toLowerCase().endsWith(` ${words.slice(0, shared).join(' ').toLowerCase()}`))
      return `${above} ${words.slice(shared).join(' ')}`;
  return null;
}

/** The figure that the block above breaks down into this list. */
function listedWhole({ mention }: Figure, { above, observed }: Carried): Observed | null {
  return observed.length === 0 && above?.figure.mention.unit === mention.unit ? above : null;
}

/** Parts of parts of parts go by the last of their wholes, in characters: names must not grow from figure to figure. */
const longestWhole = 240;

/** Labels of more words than this go by their abbreviation in the names of their parts. */
const longestName = 8;

/** `Tổng sản phẩm trên địa bàn tỉnh (GRDP, giá so sánh)`: the abbreviation that a long label introduces names it from then on. */
export function shortName(label: string): string {
  if (label.split(' ').length <= longestName) return label;
  return /\((\p{Lu}{2,}(?: \p{Lu}+)*)[,)]/u.exec(label)?.[1] ?? boundedName(label);
}

/** A label as the name of a whole: of parts of parts the last. */
export function boundedName(label: string): string {
  return label.length > longestWhole ? label.slice(label.lastIndexOf(': ') + 1).trim() : label;
}
