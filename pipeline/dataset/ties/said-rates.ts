import type { Mention } from '../../mention/types.ts';

/** How far a ratio may be from the percentage that it restates, in percentage points. */
const rounding = 0.51;

/** Whether a ratio says a percentage again: `96,5% (1.245/1.290 trẻ)`. */
export function saysRate({ value, valueTo }: Pick<Mention, 'value' | 'valueTo'>, rate: number | null): boolean {
  return value !== null && valueTo !== null && rate !== null && Math.abs((value / valueTo) * 100 - rate) < rounding;
}
