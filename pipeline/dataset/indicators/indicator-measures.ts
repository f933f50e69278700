import type { Indicator } from '../../../dist/types.d.ts';
import { countedNoun } from '../counts/objects-of-last.ts';
import { shareOfFacility } from '../facilities/facility-shares.ts';
import type { Figure } from '../figures/figures.ts';
import { splitAssignment } from '../labels/assignments.ts';
import { opensDeed } from '../labels/deeds.ts';
import type { FoundLabel, Label } from '../labels/found-label.ts';
import { isBareNumber, people } from '../labels/label-wholes.ts';
import { labelBefore, opensObjects, saysMeasure } from '../labels/labels.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import { countedWhole } from '../labels/shares-of-counted.ts';
import { continuesChange, restates } from '../measures/changes.ts';
import { measureOf } from '../measures/figure-measures.ts';
import { isAmount, type Measure } from '../measures/measures.ts';
import { plannedBeside } from '../measures/plans-in-brackets.ts';
import { isBefore, sharedStatus } from '../measures/shared-statuses.ts';
import { isInAspect, isOfPlan } from '../measures/shares.ts';
import { statusOf } from '../measures/statuses.ts';
import { type ToldBase, toldBase } from '../measures/told-bases.ts';
import { planInBracket } from '../measures/told-plans.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { pointsBack } from '../ties/other-times.ts';
import { isShareOfSum } from '../ties/parts.ts';
import { opensMovement } from '../times/compared-times.ts';
import { notYet } from '../times/times.ts';

/** What a figure says of what it measures, before it is known what that is. */
export interface Statement {
  measure: Measure;
  /** The words before it, and the same without who assigned what they name. */
  before: Label | null;
  text: string;
  assignedBy: string | null;
  /** The change that it says again in another unit: `tăng 13 xã (0,15%)`. */
  again: Observed | null;
  /** The change that it says again or goes on with. */
  moved: Observed | null;
  /** What moved from it: `tăng 5% so với năm 2023 (1.143 lao động)`. */
  base: ToldBase | null;
  /** The figure before, of which it tells another time. */
  same: Observed | null;
  /** The figure before its bracket, of which it tells what was planned. */
  planned: Observed | null;
  /** What it is a share of, where that is a class of facilities that was counted. */
  share: FoundLabel | null;
}

/** What a figure states, by its own form and words and by the figures before it. */
export function statementOf(context: Context, figure: Figure, carried: Carried): Statement {
  const again = restates(figure, carried);
  const base = toldBase(figure, carried);
  const moved = again ?? continuesChange(context, figure, carried);
  const share = shareOfFacility(context, figure);
  const same = pointsBack(figure, carried);
  const planned = plannedBeside(figure, carried);
  // What is said of the figure before, or of a plan, has no label of its own.
  const isSaidOfOther =
    again !== null ||
    base !== null ||
    planned !== null ||
    goesOnWithObjects(context, figure, carried) ||
    (figure.mention.unit === '%' && (moved !== null || planInBracket(figure) !== null));
  const before = isSaidOfOther ? null : labelBefore(context, figure, carried.end, carried.inList);
  const { text, by } = before ? splitAssignment(figure.reading, before.text) : { text: '', by: null };
  return {
    measure: planned ? 'target' : statedMeasure(context, figure, carried, { before, text, moved, share, same, base }),
    before,
    text,
    assignedBy: planned ? assignedInBracket(figure) : by,
    again,
    moved,
    base,
    same,
    planned,
    share,
  };
}

/** `(kế hoạch tỉnh giao 430 tỷ đồng)`: who set the plan that a bracket tells. */
function assignedInBracket({ reading, bracket, from }: Figure): string | null {
  return splitAssignment(reading, textOf(reading, bracket + 1, from).replace(/ ?:$/u, '')).by;
}

/** `cải tạo 45 ha vườn tạp, vườn đồi kém hiệu quả, đạt 90% kế hoạch`: whether only more of what was done before stands between a figure and what it is of the plan. */
function goesOnWithObjects(context: Context, figure: Figure, { observed }: Carried): boolean {
  const { reading, left, leadFrom, lead, sentence } = figure;
  const last = observed.at(-1);
  const isNext =
    last?.figure.sentence === sentence && last.record.measure !== 'change' && last.record.unit_measure !== '%';
  if (!isNext || !isOfPlan(figure) || !/^đạt|^bằng/.test(lead) || word(reading, leadFrom - 1) !== ',') return false;
  const words = /^, ([^,;:]+),$/u.exec(textOf(reading, left.from, leadFrom))?.[1];
  return words !== undefined && !saysOwnMeasure(context, words) && !opensDeed(context, words) && !verbs.test(words);
}

const verbs = /(?:^| )(?:đã|được|có|bị|đang|trong đó|riêng)(?: |$)/iu;

function statedMeasure(
  context: Context,
  figure: Figure,
  carried: Carried,
  { before, text, moved, share, same, base }: Omit<Statement, 'measure' | 'assignedBy' | 'again' | 'planned'>,
): Measure {
  if (same) return same.record.measure;
  if (base && (base.of.record.measure !== 'change' || figure.mention.unitClass === 'percent'))
    return base.of.record.measure;
  if (
    share?.ratio ||
    isShareOfSum(figure, carried.observed.at(-1)) ||
    goesOnWithShares(figure, before, carried) ||
    countedWhole(context, figure, before, carried)
  )
    return 'share';
  if (moved || growsToo(figure, carried)) return 'change';
  if (aimsToo(figure, carried)) return 'target';
  // Behind a deed it is the noun behind the figure that is counted.
  const counts = before !== null && !saysMeasure(context, figure, before) && countedNoun(context, figure) !== null;
  const measure = measureOf(context, figure, text !== '' && !counts);
  // `tịch thu: 4 xe máy`: so many, for all the colon.
  return measure === 'level' && counts && opensObjects(context, figure, before) ? 'count' : measure;
}

/** `chỉ tiêu giao là 73% về việc và 32% về tiền`: whether what is aimed at is told in another respect, too. */
function aimsToo(figure: Figure, { observed }: Carried): boolean {
  const last = observed.at(-1);
  const isNext = last?.figure.sentence === figure.sentence && last.record.measure === 'target';
  return isNext && figure.lead === '' && isInAspect(figure) && word(last.figure.reading, last.figure.next) === 'về';
}

/** `công nghiệp tăng bình quân 12%/năm; dịch vụ 9%/năm`: whether so much a year is by how much something grew, too. */
function growsToo({ mention, lead, sentence, left, reading }: Figure, { observed }: Carried): boolean {
  const last = observed.at(-1);
  return (
    mention.unit === '%/a' &&
    /^(?::|đạt|trên|hơn|gần|khoảng|ước)?$/.test(lead) &&
    last?.figure.sentence === sentence &&
    last.record.measure === 'change' &&
    last.record.unit_measure === mention.unit &&
    !/(?:^| )(?:tốc độ|t[ỷỉ] lệ|mức)(?: |$)/iu.test(textOf(reading, left.from, left.to))
  );
}

/** `đất nông nghiệp chiếm 88,8%, đất ở 3,7%`: a bare name behind a share is told by its share too, as is a place of which the same is told. */
function goesOnWithShares(
  { mention, lead, reading, leadFrom, sentence }: Figure,
  before: Label | null,
  { observed }: Carried,
): boolean {
  const last = observed.at(-1);
  if (mention.unit !== '%' || last?.figure.sentence !== sentence || before === null) return false;
  const isElsewhere = before.place?.head === '' && lead === 'đạt';
  // `đạt 82% dung tích, cao hơn 3% so với cùng kỳ; khu vực miền núi đạt 88%`: of the share, and not of the change.
  const shared = isElsewhere ? observed.findLast(({ record }) => record.measure !== 'change') : last;
  return (
    (lead === '' || isElsewhere) &&
    !saysOwnMeasure(reading, before.text) &&
    shared?.record.measure === 'share' &&
    shared.record.unit_measure === '%' &&
    shared.figure.sentence === sentence &&
    !isOfPlan(shared.figure) &&
    nextInList.test(textOf(reading, last.figure.next, leadFrom))
  );
}

/** What the share is of, then a sign or words that open a list, and a short name: `đạt 44% dung tích thiết kế, như: Nậm Mạ 35%`. */
const nextInList =
  /^(?:[^,;:()]{1,40})?(?: ?[,;(](?: và)?|(?:^| )và|(?: ?[,;(]? ?)(?:như|gồm|cụ thể|trong đó) ?:)(?: ?[^\s,;:()]+){1,8}$/iu;

/**
 * What is stated, now that it is known of what: a part of what is planned is planned, where nothing was done; a part of those
 * counted counts; and of what is measured in its own unit a percentage is a share.
 */
export function measureOfFound(figure: Figure, measure: Measure, label: string, whole: Observed | null): Measure {
  // `Dung tích các hồ chứa: miền Bắc 61%, miền Nam 52% dung tích thiết kế`.
  // `Cơ cấu GRDP: nông nghiệp còn 11%`: whatever verb tells a part of it.
  if (measure === 'level' && figure.mention.unit === '%' && (sized.test(label) || structured.test(label)))
    return 'share';
  if (isAmount(measure) && planned.test(label)) return 'target';
  // `các xã còn lại đạt bình quân 16 tiêu chí`: a mean counts none.
  if (measure === 'count' && figure.mention.unit === '{criterion}' && / bình quân(?: |$)/iu.test(label)) return 'level';
  if (measure === 'level' && whole?.record.measure === 'count' && countsLike(figure, whole)) return 'count';
  return whole && isAmount(measure) && isPartOfGoal(figure, whole) ? 'target' : measure;
}

/** `với dự toán thu, chi ngân sách sau điều chỉnh là 7 tỷ đồng`, `kế hoạch tiêm phòng của xã là 20 con`: a plan, wherever its words were found. */
const planned =
  /^(?:tổng )?(?:dự toán (?:thu|chi)(?=[ ,])|kế hoạch (?:tiêm|trồng|gieo|thu|giao|tuyển|đào tạo|vốn) )(?!.*(?:thực hiện|giải ngân|đã|được|đạt|hoàn thành|so với)(?: |$))/iu;
const structured = /^(?:về )?cơ cấu [^:]{2,60}: /iu;
const sized = /^(?:tổng )?(?:dung tích|diện tích) /iu;

/** `9 người chết (Nậm Mu: 5 người)`: whether a part of those counted says how many it is, with their unit or without. */
function countsLike(figure: Figure, { record }: Observed): boolean {
  const { unit, unitClass } = figure.mention;
  return isBareNumber(figure) || (unitClass === 'count' && unit === record.unit_measure);
}

const done = /(?:^| )(?:đã|được(?! (?:phân bổ|giao|bố trí)(?: |$))|đạt|thực hiện|giải ngân|hoàn thành)(?: |$)/iu;

/** `Kế hoạch vốn là 12 tỷ đồng, trong đó vốn đầu tư 8 tỷ đồng`. */
function isPartOfGoal({ reading, left, from, mention, lead, next, sentence }: Figure, { record }: Observed): boolean {
  return (
    record.measure === 'target' &&
    (record.unit_measure === mention.unit ||
      (people.has(record.unit_measure ?? '') && people.has(mention.unit ?? ''))) &&
    !done.test(textOf(reading, left.from, from)) &&
    // `giảm 35 hộ (từ 90 hộ xuống còn 55 hộ)`: where it stood.
    !opensMovement(reading, lead, next, sentence.to)
  );
}

/** The status of a figure by its own words, or that of what it belongs to; what is of a time to come is estimated. */
export function observedStatus(
  context: Context,
  figure: Figure,
  measure: Measure,
  parent: Observed | null,
  period: string | null,
  carried: Carried,
): Indicator['obs_status'] {
  const own = statusOf(figure, measure);
  // How much more is planned is planned too.
  const isPlanned = measure === 'change' && parent?.record.measure === 'target';
  const told = isBefore(period, parent?.record.time_period ?? null) ? null : parent;
  const shared = () => sharedStatus(context, figure, measure, period, carried) ?? 'A';
  const status = own !== 'A' ? own : isPlanned ? null : (told?.record.obs_status ?? shared());
  return status === 'A' && notYet(context, period) ? 'E' : status;
}
