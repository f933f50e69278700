import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isContribution } from '../labels/contributions.ts';
import { subjectOf } from '../labels/measure-nouns.ts';
import { hasFigure, type Reading, type Span, semicolonBefore, textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore, type Observed } from './observed.ts';
import { isKindOf, isNamedAlike, people } from './part-names.ts';
import { amountOf, madeUpBy } from './part-sums.ts';

/** The figure that another breaks down: before its bracket, or before `trong đó`; what each one gets is no part of all. */
export function partOf(figure: Figure, carried: Carried): Observed | null {
  const whole = asLargeAs(figure, wholeBefore(figure, carried));
  const isEach = figure.mention.unit?.includes('/') && !whole?.record.unit_measure?.includes('/');
  // `mỗi phần 300.000 đồng (tổng kinh phí 6 triệu đồng)`: all of it is no part of one.
  const isOfOne = /^mỗi /iu.test(whole?.record.label_vi ?? '');
  return isEach || isOfOne ? null : whole;
}

const ofPlanIn = /^(?:KH|kế hoạch|dự toán|chỉ tiêu)(?: |$)/iu;

/** `63 người, trong đó hợp đồng 1 người (nữ 23 người)`: a bracket that counts more than the part before it is of the whole. */
function asLargeAs({ mention, bracket, reading }: Figure, whole: Observed | null): Observed | null {
  // `1 thị xã (trong đó 20 xã thuộc 5 huyện)`: more than there are of another name.
  const isOther = mention.unitText?.toLowerCase() !== whole?.figure.mention.unitText?.toLowerCase();
  if (bracket >= 0 && whole && isOther && mention.unitClass === 'count' && whole.record.unit_measure === mention.unit)
    return amountOf(mention) > amountOf(whole.figure.mention) ? null : whole;
  if (bracket < 0 || !whole?.whole || mention.unitClass !== 'count' || whole.record.unit_measure !== mention.unit)
    return whole;
  if (ofPlanIn.test(textOf(reading, bracket + 1, bracket + 3))) return whole;
  return amountOf(mention) > amountOf(whole.figure.mention) ? whole.whole.of : whole;
}

function wholeBefore(figure: Figure, carried: Carried): Observed | null {
  const { reading, bracket, sentence, mention } = figure;
  const opens = bracket >= 0 && word(reading, bracket + 1) === 'trong' && word(reading, bracket + 2) === 'đó';
  const last =
    (opens
      ? lastBefore(carried, (each) => isNear(each, sentence) && each.record.unit_measure === mention.unit)
      : null) ?? lastBefore(carried, (each) => isNear(each, sentence));
  // Parts of parts of parts: a list without end, and no breakdown.
  if (last && last.record.label_vi.length > longestLabel) return null;
  const latest = carried.observed.at(-1);
  const isNested = latest && bracket >= 0 && latest.figure.bracket >= 0 && bracket === latest.figure.next;
  if (isNested && (!opens || latest.record.unit_measure === mention.unit)) return latest;
  // `rừng trồng: 572 ha (trong đó thành rừng 446 ha, chưa thành rừng 125 ha)`: within another bracket, the next one too.
  const nest = opens && latest?.figure.bracket === bracket ? latest.whole?.of : undefined;
  if (nest && nest.figure.bracket >= 0 && nest.figure.next === bracket) return nest;
  // `Tổng diện tích: 3.830 ha. (trong đó: mía 370 ha; cà phê 100 ha)`: of what the sentence before states.
  const isApart = bracket >= 0 && bracket <= sentence.from + 1;
  if (!last) return isApart ? (besideIn(figure, carried) ?? carried.observed.at(-1) ?? null) : null;
  // `5 xã đạt 19 tiêu chí (3 xã đã được công nhận)`: behind the noun of the count, too.
  const behindNoun = bracket === carried.end || reading.partner[bracket] === carried.end - 1;
  // `118 giáo viên; 2 nhóm trẻ (46 trẻ)`: of the facilities that stand between.
  if (behindNoun && carried.works !== null && hasFigure(reading, last.figure.next, bracket)) return null;
  // `đàn gà 40 nghìn con, tăng 2% (trong đó gà đẻ 9 nghìn con)`: behind what is said of it, too.
  const opening = word(reading, bracket + 1);
  const isPart = (opening === 'trong' && word(reading, bracket + 2) === 'đó') || opening === 'gồm';
  if (bracket >= 0 && ofPlan(last, reading, bracket)) return levelOfPlan(figure, last, carried);
  // `đạt 34 tỷ đồng. (KH 30 tỷ đồng)`: a sign between them parts nothing.
  const behind = /^[.,]$/.test(word(reading, last.figure.next)) ? last.figure.next + 1 : last.figure.next;
  if (bracket >= 0)
    return bracket === behind ||
      behindNoun ||
      isBehindWords(figure, last) ||
      ofPlan(last, reading, bracket) ||
      ((isPart || isBehindChange(last, bracket, carried)) && last.record.unit_measure === mention.unit)
      ? mateOf(figure, last, carried)
      : besideIn(figure, carried);
  // What a bracket between them breaks down is over.
  const between = textOf(reading, Math.max(last.figure.next, figure.from - longestBetween), figure.from)
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '');
  if (!between.includes('trong đó') || (last.record.unit_measure !== mention.unit && !isShareOfSum(figure, last)))
    return null;
  // `90 thủ tục, gồm 60 thủ tục cấp tỉnh, 30 thủ tục cấp xã; trong đó …`: of all of them, told apart in another way.
  return (/;[^;]*trong đó/u.test(between) ? madeUpBy(last, carried) : null) ?? outerWhole(figure, last, carried);
}

/** `khu vực I 60 tỷ đồng; khu vực II 90 tỷ đồng, trong đó: công nghiệp tăng 7%, xây dựng tăng 2%; khu vực III 50 tỷ đồng`: behind the parts of a part, the whole of the latter, where it is named alike. */
function outerWhole({ reading, left, leadFrom, from }: Figure, last: Observed, carried: Carried): Observed {
  const outer = last.whole?.of;
  const own = textOf(reading, left.from, leadFrom);
  const isNext = semicolonBefore(reading, from) >= (carried.observed.at(-1) ?? last).figure.next;
  return outer && isNext && isNamedAlike(own, outer, carried) && !isNamedAlike(own, last, carried) ? outer : last;
}

/** `tổng kinh phí 94 tỷ đồng, trong đó ngân sách tỉnh hỗ trợ 60%`: how much of a sum comes from where. */
export function isShareOfSum({ mention, reading, left, from }: Figure, last: Observed | undefined): boolean {
  return (
    mention.unit === '%' &&
    last?.record.unit_measure === 'VND' &&
    sums.test(last.record.label_vi) &&
    sources.test(textOf(reading, Math.max(last.figure.next, left.from), from))
  );
}

const sums = /^(?:tổng )?(?:kinh phí|vốn|nguồn|mức đầu tư|số (?:tiền|vốn))(?: |$)/iu;
const sources =
  /(?:^|trong đó,? ?:? ?)(?:nguồn )?(?:vốn|ngân sách|kinh phí)(?! .*(?:đạt|chiếm|tăng|giảm|giải ngân|bằng|thực hiện|tỷ lệ)(?: |$)) [^,;:]+$/iu;

/** `sản lượng tôm 51 tấn, tăng 9% so với cùng kỳ (tôm sú 15 tấn, …)`: whether a bracket stands behind how the level before it moved. */
function isBehindChange({ record }: Observed, bracket: number, { observed }: Carried): boolean {
  const change = observed.findLast(({ figure }) => figure.next <= bracket && figure.bracket < 0);
  return (
    change?.record.measure === 'change' &&
    change.record.parent_id === record.id &&
    record.unit_measure !== '%' &&
    /^(?:(?:so )?(?:với|cùng kỳ) [^,;:()]*)?$/iu.test(textOf(change.figure.reading, change.figure.next, bracket))
  );
}

/** `78 nhà bị hư hỏng do sạt lở (Lào Cai 19, …)`, `65 vị trí (Lào Cai 58, …) bị sạt lở`: whether a bracket with bare numbers stands behind what is said of those counted before it. */
function isBehindWords({ mention, reading, bracket }: Figure, { figure }: Observed): boolean {
  return (
    (mention.unitText === null || countsThose(mention.unit, figure.mention.unit)) &&
    mention.kind === 'quantity' &&
    figure.mention.unitClass === 'count' &&
    bracket - figure.next <= longestSaid &&
    !/[,;:.()]/u.test(textOf(reading, figure.next, bracket))
  );
}

/** `1.245 lao động … theo hợp đồng (Nhật Bản 812 người, …)`: whether one unit counts what the other does, or a kind of it. */
function countsThose(unit: string | null, whole: string | null): boolean {
  return unit === whole || isKindOf(unit, whole) || (unit === '{person}' && people.has(whole ?? ''));
}

/** Longest words for what is said of those counted before a bracket that breaks them down, in tokens. */
const longestSaid = 16;

/** Whether a figure of a sentence, outside brackets, may be broken down. */
function isNear({ record, figure }: Observed, sentence: Span): boolean {
  return (
    record.measure !== 'change' &&
    figure.sentence === sentence &&
    figure.bracket < 0 &&
    !isContribution(record.label_vi)
  );
}

const planCompared = wordPattern('^(?:so với |so )?(?:{plan}|KH|CKNT|cùng kỳ)(?: [^,;:()]+)?$');

/** `giải ngân 142 tỷ đồng, bằng 77% kế hoạch (vốn đầu tư 86 tỷ đồng, …)`: whether a bracket stands behind the share of a plan or of the year before. */
function ofPlan({ figure, record }: Observed, reading: Reading, bracket: number): boolean {
  return record.unit_measure === '%' && planCompared(reading.codebook).test(textOf(reading, figure.next, bracket));
}

/** The level whose share of a plan stands before a bracket, where the bracket tells parts of it: in its unit, or without any. */
function levelOfPlan({ mention }: Figure, { record }: Observed, { observed }: Carried): Observed | null {
  const level = observed.findLast(({ record: { id } }) => id === record.parent_id);
  const isLike =
    mention.unitText === null ||
    mention.unit === level?.record.unit_measure ||
    // `giao 12/12 quân, đạt 100% chỉ tiêu (trong đó 3 đảng viên)`: some of those who were called up.
    (people.has(mention.unit ?? '') && recruits.has(level?.record.unit_measure ?? ''));
  return level && isLike ? level : null;
}

const recruits = new Set(['{soldier}', '{recruit}', '{youth}']);

/** `25 vụ, 35 đối tượng (8 vụ, 14 đối tượng …)`: of two counts before a bracket, the one in its figure's unit. */
function mateOf({ mention, sentence, reading }: Figure, last: Observed, { observed }: Carried): Observed {
  if (last.record.unit_measure === mention.unit) return last;
  // `lúa 90 ha, sản lượng 500 tấn (lúa xuân 50 ha, …)`: the area of what the output before the bracket is of, too.
  const [before] = observed.slice(observed.lastIndexOf(last) - 1);
  const isOfSame =
    before?.figure.sentence === sentence &&
    before.record.unit_measure === mention.unit &&
    subjectOf(reading, before.record.label_vi) === subjectOf(reading, last.record.label_vi);
  if (mention.unitClass === 'measure') return isOfSame ? before : last;
  if (mention.unitClass !== 'count') return last;
  // `12 hộ của 5 xã thuộc 3 huyện (An Phú 6 hộ, …)`: behind those who hold them, too.
  const at = observed.lastIndexOf(last);
  for (let i = at - 1; i >= 0 && i >= at - mostHolders; i--) {
    const before = observed[i] as Observed;
    // `Lai Châu 300 hộ (2 huyện), Sơn La 500 hộ (3 huyện)`: what stands in another bracket is over.
    if (before.figure.sentence !== sentence || before.figure.bracket >= 0) return last;
    if (before.record.unit_measure === mention.unit) return before;
    if (!(observed[i + 1] as Observed).holds) return last;
  }
  return last;
}

/** How many may hold those counted before a bracket, one holding another. */
const mostHolders = 3;

/** `56 nhà (Than Uyên 20, Tân Uyên 30)`: what the part before, in the same bracket and the same unit, is a part of. */
function besideIn({ bracket, mention }: Figure, { observed }: Carried): Observed | null {
  // `(trong đó trên chuẩn 64 người, chiếm 34%; nữ 32 người)`: past what is said of that part.
  const isSaid = ({ record, figure }: Observed) =>
    record.measure === 'change' || (record.measure === 'share' && figure.mention.unit === '%');
  const beside = observed.findLast((each) => !isSaid(each) || each.whole !== null);
  const whole = beside?.figure.bracket === bracket ? beside.whole?.of : undefined;
  const isLike = (mention.unit ?? beside?.figure.mention.unit) === beside?.figure.mention.unit;
  return whole && (isLike || isKindOf(mention.unit, whole.record.unit_measure)) ? whole : null;
}

/** Longest label of a figure that others break down, in characters. */
const longestLabel = 500;

/** How far `trong đó` may stand before the figure that it introduces, in tokens. */
const longestBetween = 60;
