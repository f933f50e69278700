import { type Figure, slashedPlan } from '../figures/figures.ts';
import { unitOfHead } from '../figures/head-units.ts';
import { isContribution } from '../labels/contributions.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import type { Observed } from '../ties/observed.ts';

/** The unit of a figure; one without takes that of the figure it belongs to, else that of what its label counts. */
export function unitOf(
  context: Context,
  figure: Figure,
  { text, counted, source }: FoundLabel,
  parent: Observed | null,
): string | null {
  const { kind, unit, unitText } = figure.mention;
  // `412 lao động/390 kế hoạch`: so many of those that were planned, and no plans.
  if (unit === '{document}' && parent && slashedPlan(figure.reading, figure.from) >= 0)
    return parent.record.unit_measure;
  // `255 đơn vị cấp huyện …, tăng 14 đơn vị`: the same by their first word.
  if (unitText && counted?.figure.mention.unitText?.startsWith(`${unitText} `)) return counted.record.unit_measure;
  // `Tỷ lệ hộ có nhà tiêu 85% (120/141)`: so many of all, and no percent.
  const isShareInFigures = kind === 'ratio' && parent?.record.unit_measure === '%';
  // `tăng 13 vụ (51/38)`: of what moved.
  if (figure.against && unitText === null && source) return source.record.unit_measure;
  // Words that are no known unit are one all the same.
  const ofParent = unitText === null && !isShareInFigures ? parent?.record.unit_measure : null;
  // `sạt lở 9 điểm`: where it is so, and no mark.
  if (unit === '{score}' && ofSites.test(text)) return '{site}';
  // `đóng góp 2,3 điểm vào mức tăng chung`: of a growth in percent.
  if (unit === '{score}' && isContribution(text)) return '{percentage_point}';
  // `tai nạn giao thông: 9 vụ, chết 6, bị thương 7`: people, also where no noun says so.
  if (unit === null && unitText === null && kind === 'quantity' && deadOrHurt.test(text)) return '{person}';
  return unit ?? ofParent ?? unitOfHead(context, figure, text);
}

const deadOrHurt = /^(?:(?:(?:số )?vụ |TNGT|tai nạn|va chạm)[^:]* )?(?:làm |bị )*(?:chết|thương|mất tích|tử vong)$/iu;
const ofSites = /^(?:số )?(?:điểm )?(?:sạt lở|sụt lún|ngập(?: úng)?|ùn tắc|xung yếu)(?: |$)/iu;

/** The power of ten of a figure; `4.560 triệu đồng (đầu tư 3.200)`: of one that takes its unit from what it is a part of, the same. */
export function multOf({ mention }: Figure, unit: string | null, parent: Observed | null): number | null {
  const isOfParent =
    mention.unit === null && unit !== null && !mention.unitMult && parent?.record.unit_measure === unit;
  return isOfParent ? parent.record.unit_mult : mention.unitMult;
}
