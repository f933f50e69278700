import { besideMoved, sameCounted } from '../counts/counted-nouns.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import { restates } from '../measures/changes.ts';
import { fromTo } from '../measures/movements.ts';
import { isOfPlan } from '../measures/shares.ts';
import { textOf, word } from '../reading/reading.ts';
import { countsOther } from '../ties/companions.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { madeUpBy } from '../ties/part-sums.ts';
import { sharedAspect, untoldAspect } from './aspects-behind.ts';
import { assignedBehind } from './assignments.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { withHarm } from './harm.ts';
import { shortName } from './label-wholes.ts';
import { isBesideMoved, movedName } from './moved-labels.ts';
import { isOfAll, levelOfShare, ofHerd } from './parts-of-totals.ts';
import { beyondPlan, beyondPlanBefore, labelOfLevel, ofOtherPlan, ofPlan } from './plan-labels.ts';

/** `còn lại 27 km là đường đất`: the rest is what stands behind it, a part like those before. */
export function remainderLabel({ context, figure, before, carried }: Said): FoundLabel | null {
  const { reading, next, leadFrom, left } = figure;
  if (
    before ||
    word(reading, next) !== 'là' ||
    !/còn lại/iu.test(textOf(reading, Math.max(left.from, leadFrom - 3), figure.from))
  )
    return null;
  const noun = nounAfter(context, { ...figure, to: next + 1, next: next + 1 });
  if (!noun) return null;
  const whole = carried.whole;
  const found = { own: true, from: leadFrom, end: noun.to, noun: true };
  return whole
    ? { ...found, text: `${shortName(whole.record.label_vi)}: ${noun.text}`, source: whole, part: noun.text }
    : { ...found, text: noun.text };
}

/** A change, a rank or a share says again what the figure before it measures. */
export function companionLabel(said: Said): FoundLabel | null {
  const { context, figure, measure, carried } = said;
  const last = said.last && levelOfShare(figure, said.last, carried);
  const isChange = measure === 'change';
  const shared = measure === 'share' ? sharedAspect(said) : null;
  if (shared) return shared;
  if (!last || !isCompanion(said, last)) return null;
  const told =
    (isChange ? (beyondItsPlan(said, last) ?? untoldAspect(said)) : null) ??
    (isBesideMoved(figure, last) ? movedName(said) : null);
  if (told) return told;
  // `gấp 3,2 lần`: how many times as much, and no noun that is counted.
  const counts = figure.mention.unitClass === 'count' && figure.mention.unit !== '{times}';
  const isMoved = isChange || fromTo.test(figure.lead);
  const noun = isMoved && counts ? nounAfter(context, figure) : null;
  if (noun !== null && !isChange) return reachedLabel(said, last, noun);
  // `đàn bò 90 con, giảm 2% (-2 con)`: in its bracket, the change before it once more.
  if (noun === null || (isBareUnit(figure, noun) && restates(figure, carried))) return sameLabel(said, last);
  const counted = movedOfRate(figure, last, noun) ?? countedAgain(said, last, noun) ?? nounMoved(figure, last, noun);
  if (counted) return counted;
  if (countsOther(figure, last) || isOfOtherSentence(figure, last) || movedBeside(last, noun)) return null;
  return sameLabel(said, last);
}

/** `90 hộ nghèo, 40 hộ cận nghèo; cuối năm giảm còn 75 hộ nghèo`: what is left is of what its noun says, where that is not what the figure before counts. */
function reachedLabel(said: Said, last: Observed, noun: Label): FoundLabel {
  const { figure, carried } = said;
  if (isBareUnit(figure, noun) || last.record.label_vi.toLowerCase().includes(noun.text.toLowerCase()))
    return sameLabel(said, last);
  const text = sameCounted(figure, noun.text, carried)?.record.label_vi ?? noun.text;
  return { text, own: true, from: figure.leadFrom, end: noun.to, noun: true, used: noun.used ?? noun.to };
}

/** `giảm 02 phòng chuyên môn, giảm 05 đơn vị sự nghiệp`: behind a change that only its noun names, another noun tells what moved itself. */
function movedBeside({ record, figure: { mention } }: Observed, { text }: Label): boolean {
  const isNamed = record.measure === 'change' && record.parent_id === null && record.label_vi === mention.unitText;
  return isNamed && text.includes(' ') && text !== record.label_vi;
}

/** Whether a figure tells of what the one before it measures, and of nothing else. */
function isCompanion({ figure, measure, before }: Said, last: Observed): boolean {
  return (
    assignedBehind(figure) !== null ||
    (fromTo.test(figure.lead) && !/(?:^| )có từ$/.test(figure.lead)) ||
    measure === 'change' ||
    measure === 'rank' ||
    isOfPlan(figure) ||
    isOfAll(figure, last) ||
    before !== null ||
    figure.lead.includes('chiếm') ||
    equalsPart(figure, last)
  );
}

/** `193 vụ bị hủy = 0,7% số vụ đã giải quyết`: how many of all those counted before a percentage are. */
function equalsPart({ reading, lead, next, mention }: Figure, { record }: Observed): boolean {
  const isEqual = mention.unit === '%' && record.unit_measure !== '%' && /^(?:bằng|=)(?: |$)/u.test(lead);
  return isEqual && /^(?:tổng )?số /iu.test(textOf(reading, next, next + 3));
}

/** `vượt kế hoạch 5%`: by how much the plan of the figure before was passed. */
function beyondItsPlan({ figure, carried, end }: Said, last: Observed): FoundLabel | null {
  // Past what a closed bracket tells of the base: `giảm 38 hộ so với năm 2022 (450 hộ), vượt 5% so với mục tiêu`.
  const isOpen = ({ figure: { bracket } }: Observed) => bracket < 0 || bracket === figure.bracket;
  const before = lastWithin(carried.observed, isOpen) ?? last;
  // `vượt 9,8% dự toán Trung ương giao, vượt 4,5% dự toán tỉnh giao`: of the same level.
  // `đạt 45 tỷ đồng, tăng 9% và vượt 7% so với chỉ tiêu`: of the amount that moved, too, but not of a rate.
  const isAgainst = / so với /u.test(before.record.label_vi);
  const isPassed = before.record.measure === 'change' && passes.test(figure.lead) && figure.mention.unit === '%';
  const level =
    isAgainst || isPassed
      ? lastWithin(
          carried.observed,
          ({ record }) => record.id === before.record.parent_id && (isAgainst || record.unit_measure !== '%'),
        )
      : undefined;
  const source = level ?? before;
  const text = beyondPlan(figure, source) ?? beyondPlanBefore(figure, before, source);
  if (text === null) return null;
  const found = { text, own: true, from: figure.leadFrom, end, source };
  return source.record.measure === 'change' ? found : { ...found, counted: source };
}

const passes = /(?:^| )vượt(?: |$)/iu;

/** Whether the noun behind a count is its unit alone. */
function isBareUnit({ mention }: Figure, { text }: Label): boolean {
  return text === mention.unitText;
}

/** What a count that moved is of: the same that were counted before, or all of them. */
function countedAgain({ figure, carried, end }: Said, last: Observed, noun: Label): FoundLabel | null {
  const same = sameCounted(figure, noun.text, carried);
  if (same === null) return null;
  const isBare = noun.text === figure.mention.unitText;
  const whole = isBare
    ? (besideMoved(figure, last, carried) ??
      wholeBehindParts(figure, last, carried) ??
      levelBeside(figure, last, carried))
    : null;
  const counted = whole ?? same;
  return {
    text: counted.record.label_vi,
    own: false,
    from: figure.leadFrom,
    end,
    source: counted,
    counted,
    // `giảm 2 người chết và 4 người bị thương`: the noun is none of the next.
    ...(word(figure.reading, noun.to) === 'và' && { used: noun.to }),
  };
}

/** `Y tế: tỷ lệ trẻ em suy dinh dưỡng`: whose rate a label tells. */
const rate = /^(?:[^:]*: )?(?:(?:giảm|tăng) )?t[ỷỉ] lệ (?:số )?(\S.*)$/iu;

/** `tỷ lệ hộ nghèo 4,2%, giảm 25 hộ`: how many fewer there are of those whose rate stands before; null for others. */
function movedOfRate(figure: Figure, last: Observed, noun: Label): FoundLabel | null {
  const of = last.record.unit_measure === '%' ? rate.exec(last.record.label_vi)?.[1] : undefined;
  const isOfThose = isBareUnit(figure, noun) && of?.toLowerCase().startsWith(`${noun.text.toLowerCase()} `);
  return of && isOfThose ? { text: of, own: true, from: figure.leadFrom, end: noun.to, counted: last } : null;
}

/** The noun of a count behind a change, where no level of it is told: `giảm 20 biên chế hành chính và 45 biên chế sự nghiệp`. */
function nounMoved(figure: Figure, last: Observed, noun: Label): FoundLabel | null {
  if (last.record.measure !== 'change') return null;
  const harmed = harmOf(figure, noun, last);
  // `giảm 3 người chết, tăng 2 người bị thương`: with a verb of its own only harm is another.
  if (figure.lead !== '') return harmed;
  if (harmed || last.record.parent_id !== null || noun.text === figure.mention.unitText) return harmed;
  return { text: noun.text, own: true, from: figure.leadFrom, end: noun.to, noun: true, used: noun.used ?? noun.to };
}

/** The label of the figure before: as it is, or of the plan or the herd that a share is of. */
function sameLabel({ figure, before, end }: Said, last: Observed): FoundLabel {
  const other = ofOtherPlan(figure, last.record.label_vi, end);
  if (other !== null) return { text: other, own: true, from: figure.leadFrom, end };
  const text = isOfPlan(figure)
    ? ofPlan(figure, last.record.label_vi, end)
    : (ofHerd(figure, last) ?? labelOfLevel(last, figure));
  // `đạt 58% kế hoạch và 104% so cùng kỳ`: the plan is of the figure before it.
  const used = isOfPlan(figure) && word(figure.reading, end - 1) === 'và' ? { used: end } : {};
  return { text, own: false, from: before?.from ?? figure.leadFrom, end, source: last, ...used };
}

/** `12 vụ cháy, giảm 2 người chết và 4 người bị thương`: what came to people in the cases before, where no level of it is told. */
function harmOf({ leadFrom }: Figure, noun: Label, { record }: Observed): FoundLabel | null {
  const [, harm] = /^người ((?:bị )?(?:chết|thương|mất tích|tử vong))$/iu.exec(noun.text) ?? [];
  const event = record.label_vi.replace(/ (?:làm chết|(?:bị )?(?:chết|thương|mất tích|tử vong))$/iu, '');
  if (harm === undefined || (record.unit_measure !== '{case}' && event === record.label_vi)) return null;
  return { text: withHarm(event, harm), own: true, from: leadFrom, end: noun.to, noun: true, used: noun.to };
}

/** `13 vụ, gồm 9 vụ trộm cắp và 4 vụ đánh nhau, tăng 4 vụ`: behind parts that make up a whole, that whole. */
function wholeBehindParts({ reading, leadFrom, sentence }: Figure, last: Observed, carried: Carried): Observed | null {
  const isNext = /^\p{L}[^,;:()]*,$/u.test(textOf(reading, last.figure.next, leadFrom));
  return isNext && last.figure.sentence === sentence && last.record.measure !== 'change'
    ? madeUpBy(last, carried)
    : null;
}

/** `số thụ lý mới 50 việc, tăng 8 việc`, `loại khác 30 lượt (giảm 4 lượt)`, `50 người (gồm cả nghỉ hưu), tăng 4 người`: a bare noun is of the level that it stands directly behind. */
function levelBeside(
  { leadFrom, bracket, mention, reading }: Figure,
  last: Observed,
  carried: Carried,
): Observed | null {
  const { figure, record } = last;
  // `con thứ 3 trở lên 57, giảm 2 trẻ`: also of a number whose label says what it counts.
  const isBare = figure.mention.unitText === null && record.unit_measure === mention.unit;
  const isLike = record.measure !== 'change' && (isBare || figure.mention.unitText === mention.unitText);
  const isNext =
    bracket >= 0 ? figure.next === bracket : /^(?:\([^()]*\) ?)?,?$/u.test(textOf(reading, figure.next, leadFrom));
  if (!isLike || !isNext) return null;
  return (bracket >= 0 ? madeUpBy(last, carried) : null) ?? last;
}

/** `thu ngân sách 45 tỷ đồng. Xã có 3 trường đạt chuẩn, tăng 1 trường`: a count is no change of money told a sentence before. */
function isOfOtherSentence({ mention, sentence }: Figure, { figure, record }: Observed): boolean {
  return figure.sentence !== sentence && mention.unit !== null && record.unit_measure !== mention.unit;
}
