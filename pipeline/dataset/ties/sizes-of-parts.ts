import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import type { Observed } from './observed.ts';

const learners = new Set(['{pupil}', '{child}', '{student}']);
const staff = new Set(['{teacher}', '{staff_member}', '{doctor}', '{health_worker}']);

/** Whether one unit counts what another counts too: people of one kind may be among those of another. */
export function countsAlike({ book }: Context, unit: string | null, other: string | null): boolean {
  if (unit === other || unit === null) return unit === other;
  // `1.124 học sinh; trong đó: Trường Hoa Ban 356 trẻ, 28 giáo viên`: those who teach are none of those who learn.
  if ([unit, other].some((each) => learners.has(each ?? '')) && [unit, other].some((each) => staff.has(each ?? '')))
    return false;
  return (book.widestUnits.get(unit) ?? unit) === (book.widestUnits.get(other ?? '') ?? other);
}

/** A part is no larger than its whole, where both are in one unit that adds up: the rate of a group may be higher than that of all. */
export function isNoLarger(context: Context, { mention }: Figure, { record }: Observed): boolean {
  if (
    !countsAlike(context, mention.unit, record.unit_measure) ||
    mention.unit?.includes('/') ||
    mention.unit === 'a{age}' ||
    (mention.unit === '%' && isRate.test(record.label_vi)) ||
    mention.value === null ||
    record.obs_value === null
  )
    return true;
  return mention.value * 10 ** (mention.unitMult ?? 0) <= record.obs_value * 10 ** (record.unit_mult ?? 0);
}

const isRate =
  /^(?:tỷ|tỉ) (?:lệ|suất) (?:thất nghiệp|thiếu việc làm|hộ (?:cận )?nghèo|lao động|nghèo|sinh|chết|suy dinh dưỡng)(?: |$)/iu;
