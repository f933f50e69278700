import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** How many figures back a plan is looked for. */
const reach = 24;
const planWord = /(?:kế hoạch|dự toán)(?: vốn)?(?= |$)/iu;

/** `Kế hoạch vốn là 234,5 tỷ đồng. Đã giải ngân 142,6 tỷ đồng, đạt 60,8%`: the plan that a share of the amount before it is of, as the figures themselves say; null for others. */
export function reckonedPlan(figures: readonly Figure[], i: number): string | null {
  const [level, share] = [figures[i - 1] as Figure, figures[i] as Figure];
  if (share.bracket >= 0) return null;
  for (let at = i - 2; at >= Math.max(0, i - reach); at--) {
    const plan = figures[at] as Figure;
    if (plan.mention.unit === level.mention.unit && isShareOf(share, level, plan)) return planOver(figures, at);
  }
  return null;
}

/** Whether a percentage is, as it is rounded, what one amount is of another. */
export function isShareOf(
  { mention, reading }: Figure,
  { mention: part }: Figure,
  { mention: whole }: Figure,
): boolean {
  if (mention.unit !== '%' || mention.value === null || part.unitMult !== whole.unitMult) return false;
  if (!part.value || !whole.value) return false;
  const decimals = /[.,](\d+)/u.exec(reading.text.slice(mention.start, mention.end))?.[1]?.length ?? 0;
  return Math.abs((100 * part.value) / whole.value - mention.value) <= 0.51 * 10 ** -decimals;
}

/** The plan that the words before a figure name, or those of the figure before its bracket. */
function planOver(figures: readonly Figure[], at: number): string | null {
  const { reading, left, leadFrom, bracket } = figures[at] as Figure;
  const own = planWord.exec(textOf(reading, left.from, leadFrom))?.[0];
  if (own !== undefined || bracket < 0) return own?.toLowerCase() ?? null;
  let last = at - 1;
  while (last >= 0 && (figures[last] as Figure).bracket >= 0) last--;
  return figures[last]?.next === bracket ? planOver(figures, last) : null;
}
