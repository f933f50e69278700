import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { yearsOpened, yearsTold } from '../labels/years-told.ts';
import { basePeriod } from '../measures/change-bases.ts';
import { planInBracket } from '../measures/told-plans.ts';
import type { Context } from '../reading/context.ts';
import { indexOfTime, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';
import { ofSamePeriod } from '../ties/companions.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { baseOf } from '../times/base-periods.ts';
import { isAgainstSame, opensMovement } from '../times/compared-times.ts';
import { type Dated, spansYears, wholeYear } from '../times/dated.ts';
import { timeOf } from '../times/figure-times.ts';
import { isGrowthOfOther } from '../times/other-growths.ts';
import { saysInAll, saysOwnYear } from '../times/running-totals.ts';
import { isYearly } from '../times/yearly-times.ts';
import type { Statement } from './indicator-measures.ts';

/** When a figure is of, and what it is measured against. */
export interface Periods {
  /** The expression that dates it. */
  time: Dated | null;
  period: string | null;
  base: string | null;
}

/** The period of a figure and, of a change and of what equals another's, the base. */
export function periodsOf(
  context: Context,
  figure: Figure,
  next: Figure | null,
  { measure, again, base, same, label }: Statement & { label: string },
  parent: Observed | null,
  carried: Carried,
): Periods {
  const dated = base?.time ?? timeOf(context, figure);
  const isOfYear =
    (measure !== 'change' && ofWholeYear.test(label)) || (isYearsEnd.test(dated?.iso ?? '') && ofOutput.test(label));
  const time = dated && isOfYear ? wholeYear(dated) : dated;
  // `so với chỉ tiêu giao (700 người)`: what was planned of the figure before.
  const planned = measure === 'target' && planInBracket(figure) !== null ? lastOutside(carried) : undefined;
  const period = base
    ? base.period
    : (comparedTo(figure, same?.record.time_period ?? null, carried) ??
      planned?.record.time_period ??
      periodOf(figure, time, parent));
  // `phấn đấu thu nhập tăng 1,5 lần so với năm 2020`: what is aimed at may be a movement.
  // `thấp hơn mức tăng 5,7% của cùng kỳ`: what stands behind says when the other grew.
  const isAgainst =
    (measure === 'change' &&
      !base &&
      !isAgainstPlan(figure, label, parent) &&
      !isGrowthOfOther(figure.reading, figure.from)) ||
    isIndex(figure) ||
    (measure === 'target' && /(?:^| )(?:tăng|giảm|gấp)/u.test(figure.lead));
  const against = isAgainst ? (basePeriod(context, figure, next, period) ?? again?.record.base_period ?? null) : null;
  // `quý I tăng 5%; quý II tăng nhanh hơn quý I`: nothing is measured against itself.
  return { time, period, base: against === period ? null : against };
}

/** The last figure that stands in no bracket. */
function lastOutside({ observed }: Carried): Observed | undefined {
  return observed.findLast(({ figure }) => figure.bracket < 0);
}

/** `vượt 5 ha so với kế hoạch`: what was planned is of no other time, where none stands behind the figure; a share of a plan moves as others do. */
function isAgainstPlan({ reading, next, mention }: Figure, label: string, parent: Observed | null): boolean {
  const isOfShare = mention.unitClass === 'percent' && parent !== null && againstPlan.test(parent.record.label_vi);
  return againstPlan.test(label) && !isOfShare && word(reading, next) !== 'so';
}

const againstPlan = / so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)(?: |$)/iu;

/** `diện tích lúa cả năm 812 ha, năng suất 58 tạ/ha`: what is told next is of the year, too; `so với kế hoạch cả năm` says nothing of when. */
const ofWholeYear = /^(?:(?! so với ).)*(?<=\s)cả năm(?: (?!\d)|$)/iu;

const isYearsEnd = /^\d{4}-12-31$/;
/** `Thu ngân sách đến cuối năm 2025 ước đạt 27 tỷ đồng`: what comes in over a year is of all of it. */
const ofOutput =
  /^(?:ước |tăng |giảm )?(?:tổng )?(?:sản lượng|giá trị (?:sản xuất|sản phẩm|xuất khẩu|nhập khẩu|tăng thêm)|tổng sản phẩm|doanh thu|lợi nhuận|kim ngạch|thu nhập|năng suất|(?:thu|chi) (?:ngân sách|NSNN)|mức bán lẻ|GRDP|GTSX)(?: |$)/iu;

/** `bằng 96% cùng kỳ`, `đạt 69% so với cùng kỳ năm trước`: how much it is of what it was. */
function isIndex({ lead, reading, next, mention }: Figure): boolean {
  if (/bằng/.test(lead)) return true;
  return mention.unit === '%' && isAgainstSame(reading, next);
}

/** `đạt 41,7% (cùng kỳ năm trước đạt 38,2%)`: the same part of another year. */
function comparedTo(figure: Figure, periodOfSame: string | null, { observed }: Carried): string | null {
  const { reading, left, bracket } = figure;
  const last = observed.at(-1);
  const period = periodOfSame ?? last?.record.time_period;
  if (!period || (bracket < 0 && periodOfSame === null)) return null;
  // `(so với 79 tỷ đồng cùng kỳ năm trước)`: what it was then.
  const behind = timeAt(reading, figure.next);
  if (behind?.kind === 'same' && /^so với$/iu.test(textOf(reading, bracket + 1, figure.from)))
    return baseOf(reading, behind, period);
  if (periodOfSame === null && last?.figure.bracket === bracket && ofSamePeriod(reading, bracket)) return period;
  for (let at = left.from; at < (figure.respective ? left.to : figure.leadFrom); at++) {
    // `(so với cùng kỳ giảm 3 vụ)`: how it moved since.
    if (word(reading, at) === 'so') return null;
    const time = timeAt(reading, at);
    // `(cao hơn cùng kỳ 17 tấn)`: by how much, and no figure of that time.
    if (time?.kind === 'same' && word(reading, at - 1) === 'hơn') return null;
    if (time && (time.kind === 'same' || word(reading, at - 1) === 'kỳ')) return baseOf(reading, time, period);
  }
  return null;
}

const severalYears = /^\d{4}\/\d{4}/;

/** `giảm từ 90 hộ (12%) xuống còn 55 hộ`: whether a figure is what a movement begins with. */
function startsMovement({ reading, lead, next, sentence }: Figure): boolean {
  return opensMovement(reading, lead, next, sentence.to);
}

const summedUp = wordPattern('^,? ?(?:và )?{running_total}(?: |$)');

/** `Trong 5 năm qua, xã xây dựng 12 nhà`: whether a sentence opens with several years, and the time is told before it. */
function opensWithYears(figure: Figure, { time }: Dated): boolean {
  const { reading, sentence } = figure;
  if (yearsOpened(figure) === null) return false;
  return indexOfTime(reading, time) < 0 || tokenFrom(reading, time.start) < sentence.from;
}

/** The period of a figure: its own where its clause names one behind what it belongs to, else that of the latter. */
function periodOf(figure: Figure, time: Dated | null, parent: Observed | null): string | null {
  const { reading, next } = figure;
  // `Tổng thu 5 năm`: of no one year, and of no years that are not told.
  const isOfYears = yearsTold(figure) !== null || (time !== null && opensWithYears(figure, time));
  if (isOfYears && !spansYears(time?.iso)) return null;
  // `giảm 35 hộ (từ 90 hộ xuống còn 55 hộ)`: where it stood is of no time to come.
  const isStart = startsMovement(figure) && parent?.record.measure === 'target';
  if (!parent || isStart) return time?.iso ?? null;
  // `9 tháng đạt 300 tấn, trong đó lúa ước cả năm 120 tấn`.
  if (time !== null && saysOwnYear(figure)) return time.iso;
  // `lũy kế 900 tỷ đồng. Trong đó, thu nội địa 40 tỷ đồng, lũy kế 320 tỷ đồng`: a part of what was before it was summed up.
  const isSummedUp = time !== null && summedUp(reading.codebook).test(textOf(reading, next, next + 4));
  if (isSummedUp && saysInAll(parent.figure) && !saysInAll(figure)) return time.iso;
  const own =
    time !== null &&
    (parent.figure.reading !== reading || time.time.start > parent.figure.mention.end) &&
    timeAt(reading, tokenFrom(reading, time.time.start)) === time.time;
  if (own || (time !== null && severalYears.test(time.iso) && isYearly(figure))) return time.iso;
  return parent.record.time_period ?? (startsMovement(parent.figure) ? null : (time?.iso ?? null));
}
