import type { GoldNumeral } from './gold.ts';

/** An annotated numeral of which nothing is told but what is given. */
export function numeral(text: string, start: number, fields: Partial<GoldNumeral> = {}): GoldNumeral {
  const nothing = { value: null, multiplier: 1, unit: null, label: null, period: null, qualifier: null };
  return { text, start, kind: 'indicator', ...nothing, ...fields };
}
