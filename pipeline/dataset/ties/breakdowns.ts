import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isBareNumber } from '../labels/label-wholes.ts';
import { ofPeople } from '../labels/parts-by-themselves.ts';
import type { Measure } from '../measures/measures.ts';
import { fromTo } from '../measures/movements.ts';
import { isOfPlan } from '../measures/shares.ts';
import { spansIn } from '../places/place-spans.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import { mentionsIn, type Span, semicolonBefore, textOf } from '../reading/reading.ts';
import { calledAlike, completing, isBeside, isGrowthOf, isSomeOf, sufferedAlike, worksOn } from './alike-wholes.ts';
import { opensParts, partsOpening } from './breakdown-words.ts';
import { type Carried, hasAmount, lastBefore, type Observed, reach, type Whole } from './observed.ts';
import { isKindOf, isNamedAlike, isOfOtherKind, isPerson } from './part-names.ts';
import { completes, dividesAtColon, isComplete, madeUpBy, opensEntry } from './part-sums.ts';
import { partOf } from './parts.ts';
import { countsAlike, isNoLarger } from './sizes-of-parts.ts';
import { amountAbove, inFootnote, inList } from './wholes-above.ts';

/** How far words that open a breakdown may stand before a part, in tokens. */
const longestBetween = 60;

/**
 * What a figure with a label of its own is a part of: in its sentence, its list, or the sentence of its footnote.
 *
 * @param label what the figure measures: those killed are no part of those injured.
 */
export function wholeOf(
  context: Context,
  figure: Figure,
  measure: Measure,
  label: string,
  carried: Carried,
): Whole | null {
  // What a part contributes to the growth of all is no part of what another does.
  if (measure === 'change' || measure === 'rank' || /^đóng góp của /iu.test(label)) return null;
  // How much of its plan one reached is no part of how many did.
  if (measure === 'share' && isOfPlan(figure)) return null;
  if (figure.bracket >= 0) {
    // `giảm 35 hộ nghèo (từ 90 hộ xuống còn 55 hộ)`: from how many to how many.
    const whole = fromTo.test(figure.lead) ? null : partOf(figure, carried);
    return whole && whole.record.measure !== 'rank' ? { of: whole, open: false } : null;
  }
  if (measure === 'share' && ofPeople.test(label)) {
    const isAll = (each: Observed) =>
      hasAmount(each) && /(?:^|\s)(?:nhân khẩu|khẩu|(?<!mật độ )dân số)$/iu.test(each.record.label_vi);
    const people = lastBefore(carried, isAll) ?? carried.earlier.slice(-reach).findLast(isAll) ?? null;
    return people && { of: people, open: true };
  }
  const before = carried.observed.at(-1);
  // `dân tộc Kinh chiếm 57%, Dao chiếm 8%`: shares that are listed are of one whole.
  if (
    measure === 'share' &&
    before?.record.measure === 'share' &&
    before.figure.sentence === figure.sentence &&
    // `tiêm đủ vắc xin 96,5% (1.245/1.290 trẻ); 100% thôn có điện`: what a bracket is a part of is told within it.
    before.figure.bracket < 0 &&
    before.whole
  )
    return before.whole;
  const worked = worksOn(context, figure, label, before);
  if (worked) return worked;
  if (before && isSomeOf(figure, before)) return { of: before, open: false };
  const whole =
    inSentence(context, figure, measure, label, carried) ??
    inList(context, figure, carried) ??
    inFootnote(context, figure, carried) ??
    completing(figure, carried);
  if (whole && isOfOtherKind(context, label, whole.of.record.label_vi)) return null;
  const of = whole && sufferedAlike(figure, label, whole.of, carried);
  if (of && (isBeside(figure, of) || isElsewhere(context, figure, of))) return null;
  const named = of && (calledAlike(label, of, carried) ?? of);
  return named && (isGrowthOf(label, named) || isNoLarger(context, figure, named)) ? { ...whole, of: named } : null;
}

/** `Nậm Lúc có 35 xã bị ngập, trong đó 3 xã bị cô lập; Tân Phú còn 6 xã`: whether a figure behind a semicolon is of another place than what would be its whole, of the same kind. */
function isElsewhere(context: Context, { reading, left, from }: Figure, { figure, record }: Observed): boolean {
  if (record.ref_area === null || figure.reading !== reading || semicolonBefore(reading, from) < figure.next)
    return false;
  const [here, there] = [
    spansIn(context, reading, left.from, from),
    spansIn(context, reading, figure.sentence.from, figure.from),
  ];
  const own = here.at(-1);
  const whole = there.findLast(({ id }) => id === record.ref_area);
  return own !== undefined && whole !== undefined && own.id !== whole.id && own.kind === whole.kind;
}

/** `giao quân 165/165 công dân, trong đó 12 đảng viên`, `gieo 355/360 ha, trong đó lúa 198 ha`: what was done of a plan may be broken down. */
function isDoneOfPlan({ figure: { mention } }: Observed): boolean {
  return mention.kind === 'ratio' && mention.unitClass !== null && mention.unitClass !== 'percent';
}

/** `…, trong đó thu nội địa 30 tỷ đồng, thu xuất nhập khẩu 12 tỷ đồng`. */
function inSentence(context: Context, figure: Figure, measure: Measure, label: string, carried: Carried): Whole | null {
  const { sentence, mention } = figure;
  const couldBe = (each: Observed) => mayHold(each, sentence) && isLike(context, figure, each) && !each.whole?.inner;
  // `540 đảng viên sinh hoạt ở 20 chi bộ; trong đó, đảng viên nữ là 115`: without a unit, of those that its words name.
  const named = isBareNumber(figure) ? lastBefore(carried, (each) => couldBe(each) && isNamedAfter(label, each)) : null;
  const near = lastBefore(carried, couldBe);
  // `35 xã của 7 huyện bị ngập, trong đó 3 xã bị cô lập`: of those in its own unit, past who holds them.
  const isOfUnit = (each: Observed) => couldBe(each) && each.record.unit_measure === mention.unit;
  const ofUnit = near && !isOfUnit(near) ? lastBefore(carried, (each) => isOfUnit(each) && isJoined(each, near)) : null;
  const like = named ?? ofUnit ?? near;
  const counted =
    mention.kind === 'ratio'
      ? lastBefore(carried, (each) => mayHold(each, sentence) && each.record.obs_value === mention.valueTo)
      : null;
  const percent = measure === 'share' && mention.unitClass === 'percent';
  if (!like && opensParts(figure)) return wholeBefore(context, figure, percent, label, carried);
  const before = percent
    ? (sizedAlike(context, label, sentence, carried) ??
      lastBefore(carried, (each) => mayHold(each, sentence) && isNamedAfter(label, each)) ??
      lastWhole(sentence, carried))
    : (like ?? counted);
  if (!before) return null;
  const words = between(figure, before);
  const opened = [...words.matchAll(partsOpening)].at(-1);
  if (opened) {
    if (words.slice(opened.index).includes(';') && isComplete(before, carried)) return null;
    // `391 học sinh đạt giải, trong đó có 45 giải nhất; …, có 36 học sinh đạt giải`: what was opened told no part of those.
    const isOver = words.slice(opened.index + opened[0].length).includes(';');
    if (isOver && !carried.observed.some(({ whole }) => whole?.of === before)) return null;
    // `…, 90 giải nhì; …, có 36 học sinh đạt giải, trong đó có 4 giải nhất`: prizes of those who won them.
    const isOfWinners = mention.unit === '{prize}' && words.slice(0, opened.index).includes(';');
    if (isOfWinners && lastWhole(sentence, carried)?.record.unit_measure !== '{prize}') return null;
    const isOther = percent
      ? countsFacility(context, figure, before)
      : isOfOther(words, opened, before, lastWhole(sentence, carried));
    return isOther ? null : openedWhole(words, opened, before, carried);
  }
  if (dividesAtColon(context, figure, before)) return { of: before, open: false };
  return like && wholeOfLast(context, figure, label, like, carried);
}

/** Whether no semicolon parts two figures. */
function isJoined({ figure: one }: Observed, { figure: other }: Observed): boolean {
  return semicolonBefore(other.reading, other.from) < one.next;
}

/** `… 48 sản phẩm OCOP. Trong đó, 62% sản phẩm 3 sao`: what a sentence of parts breaks down; a share is of those that it names. */
function wholeBefore(
  context: Context,
  figure: Figure,
  percent: boolean,
  label: string,
  carried: Carried,
): Whole | null {
  const couldBe = (each: Observed) =>
    (hasAmount(each) || isDoneOfPlan(each)) &&
    each.figure.bracket < 0 &&
    (percent ? isNamedAfter(label, each) : each.record.unit_measure === figure.mention.unit);
  const of = lastBefore(carried, (each) => couldBe(each) && each.whole === null) ?? lastBefore(carried, couldBe);
  const above = of ?? amountAbove(context, figure, carried);
  return above && { of: above, open: true };
}

/** What words such as `trong đó` behind a figure open: its parts, or behind a semicolon those of what it is made up by. */
function openedWhole(words: string, opened: RegExpExecArray, before: Observed, carried: Carried): Whole {
  const again = /;$/u.test(words.slice(0, opened.index + 1).trimEnd()) ? madeUpBy(before, carried) : null;
  return { of: again ?? before, open: opened[1] !== undefined };
}

/** The whole of the part before, where a figure goes on with its parts. */
function wholeOfLast(
  context: Context,
  figure: Figure,
  label: string,
  { whole, figure: last }: Observed,
  carried: Carried,
): Whole | null {
  const { reading, from } = figure;
  const isAbove = whole?.open && carried.earlier.includes(whole.of);
  if (!whole || (whole.of.figure.reading !== reading && !isAbove)) return null;
  const isApart = textOf(reading, last.next, from).includes(';');
  if (isApart && isComplete(whole.of, carried)) return null;
  // `trong đó quá tải: 48 trường hợp; quá khổ: 19 trường hợp; …`: entries, each with its colon.
  const areEntries = figure.lead === ':' && last.lead === ':';
  return whole.open ||
    !isApart ||
    areEntries ||
    completes(figure, whole.of, carried, context.figures.get(reading)) ||
    isNamedAlike(label, whole.of, carried) ||
    opensEntry(figure, whole, carried)
    ? whole
    : null;
}

function lastWhole(sentence: Span, carried: Carried): Observed | null {
  return lastBefore(carried, (each) => mayHold(each, sentence));
}

/** Whether parts may stand behind a figure in its sentence. */
function mayHold(each: Observed, sentence: Span): boolean {
  return (hasAmount(each) || isDoneOfPlan(each)) && each.figure.sentence === sentence && each.figure.bracket < 0;
}

/** Whether a figure may be a part of what another counts or measures. */
function isLike(context: Context, figure: Figure, { record, figure: { mention } }: Observed): boolean {
  const { unit } = figure.mention;
  if (countsAlike(context, unit, record.unit_measure) || isKindOf(unit, record.unit_measure)) return true;
  // `số trường hợp mắc bệnh là 90 người, trong đó có 4 trường hợp tử vong`: those whom the label of the whole names, whatever it counts.
  const noun = figure.mention.unitText?.toLowerCase();
  // `kỷ luật 19 đảng viên, trong đó khiển trách 15 trường hợp`: and persons, whoever they are.
  const isOfCases =
    mention.unitClass === 'count' &&
    (record.label_vi.toLowerCase().includes('trường hợp') || isPerson(record.unit_measure));
  if (noun === 'trường hợp' && isOfCases) return true;
  // `5.664 tàu cá, trong đó dài dưới 6 m: 271 chiếc`: a piece of whatever is counted.
  return mention.unitClass === 'count' && (unit === '{item}' || isBareNumber(figure));
}

/** `diện tích lúa 90 ha; sản lượng 400 tấn, trong đó diện tích lúa thơm chiếm 36%`: the figure that measures the same. */
function sizedAlike({ codebook }: Context, label: string, sentence: Span, carried: Carried): Observed | null {
  const isSized = sized(codebook);
  const size = isSized.exec(label)?.[1]?.toLowerCase();
  if (size === undefined) return null;
  return lastBefore(
    carried,
    (each) => mayHold(each, sentence) && isSized.exec(each.record.label_vi)?.[1]?.toLowerCase() === size,
  );
}

/** What areas, outputs and the like are of stands behind their names. */
const sized = wordPattern('^(?:[^:]+: )?(?:tổng )?({harvest_measure}|{trade_measure}) ');

function isNamedAfter(label: string, { figure }: Observed): boolean {
  const noun = figure.mention.unitClass === 'count' ? figure.mention.unitText : null;
  return noun !== null && label.toLowerCase().startsWith(`${noun.toLowerCase()} `);
}

/** `kinh phí 2 tỷ đồng; có 173 trạm y tế, trong đó 95% trạm có bác sĩ`: the facilities before are the whole. */
function countsFacility(context: Context, { reading, from }: Figure, { figure }: Observed): boolean {
  const last = mentionsIn(reading, figure.next, from).findLast(({ kind }) => kind === 'quantity' || kind === 'ratio');
  return recordIdOf(context, last)?.includes(':facility:') ?? false;
}

/** `110 dân quân; lập 6 tổ gồm 22 người`: the parts are of what stands directly before `gồm`. */
function isOfOther(
  words: string,
  { 0: opened, index }: RegExpExecArray,
  whole: Observed,
  last: Observed | null,
): boolean {
  return /gồm/iu.test(opened) && opened.startsWith(' ') && !/[,;:)]$/.test(words.slice(0, index)) && last !== whole;
}

function between({ reading, from }: Figure, { figure }: Observed): string {
  return textOf(reading, Math.max(figure.next, from - longestBetween), from);
}
