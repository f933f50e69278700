import type { Context } from './context.ts';
import { english } from './english.ts';
import type { FoundLabel } from './indicator-labels.ts';

/** English of a label; a part is named behind its whole, and once where both are one indicator. */
export function labelInEnglish(context: Context, { text, source, part }: FoundLabel): string | null {
  const [, measured, plan] = /^(.+) so với (.+)$/u.exec(text) ?? [];
  if (measured && plan) {
    const whole = english(context, measured) ?? source?.record.label_en ?? null;
    return whole === null ? null : `${whole}, against the ${planWord(plan)}`;
  }
  if (part === undefined || !source) return english(context, text);
  const own = english(context, part);
  const whole = source.record.label_en;
  return own === null || whole === null || own === whole ? (own ?? whole) : `${whole}: ${own}`;
}

function planWord(plan: string): string {
  if (/^dự toán/iu.test(plan)) return 'budget estimate';
  if (/^(?:chỉ|chi) tiêu/iu.test(plan)) return 'target';
  if (/^mục tiêu/iu.test(plan)) return 'goal';
  return /^nghị quyết|^NQ/iu.test(plan) ? 'resolution' : 'plan';
}
