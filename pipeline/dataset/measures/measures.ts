import type { Indicator } from '../../../dist/types.d.ts';

/** What a figure is of what it measures. */
export type Measure = Indicator['measure'];

/** `40 con/m2`: how many stand on an area, whose noun stands before them. */
export function isDensity(unit: string | null): boolean {
  return unit !== null && /\/(?:m2|m3|har)$/.test(unit);
}

/** Whether a measure is an amount that is there: companions belong to it. */
export function isLevel(measure: Measure): boolean {
  return measure === 'level' || measure === 'count';
}

/** Whether a measure is an amount, there or planned. */
export function isAmount(measure: Measure): boolean {
  return isLevel(measure) || measure === 'target';
}
