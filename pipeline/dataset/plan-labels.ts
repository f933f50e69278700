import type { Observed } from './companions.ts';
import type { Figure } from './figures.ts';
import { isOfPlan } from './measures.ts';
import { textOf } from './reading.ts';

/** `đạt 89% kế hoạch`: the share of a plan is not what the plan is for. */
export function ofPlan(figure: Figure, label: string, end: number): string {
  const { reading, next } = figure;
  const words = figure.plan ?? textOf(reading, next, end);
  const plan = spelledOut(
    words.replace(/^so(?: với)?\s*|\)$|(?: (?:là|và|tăng|giảm|đạt|bằng|vượt|trở lên|trở xuống))+$/giu, '').trim(),
  );
  return / so với /iu.test(label) ? `${label.replace(/ so với .*$/iu, '')} so với ${plan}` : `${label} so với ${plan}`;
}

/** `KH`, `NQ`: what no label leaves as letters. */
function spelledOut(plan: string): string {
  return plan
    .replace(/^(?:tổng )?số (?=kế hoạch)/iu, '')
    .replace(/^KH(?= |$)/u, 'kế hoạch')
    .replace(/^NQ(?= |$)/u, 'nghị quyết');
}

/** Behind a share of a plan another figure is of what the plan is for; percentage points are of the share. */
export function labelOfLevel({ record, figure }: Observed, { mention }: Figure): string {
  return isOfPlan(figure) && mention.unit !== '{percentage_point}'
    ? record.label_vi.replace(/ so với .*$/iu, '')
    : record.label_vi;
}
