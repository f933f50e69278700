import type { Indicator } from '../../dist/types.d.ts';
import type { Codebook } from '../../pipeline/codebook.ts';
import type { GoldNumeral } from '../bench/gold.ts';

/** The code of a unit as texts write it; undefined where the codebook does not have it, or no part of it. */
export function unitCode({ units }: Codebook, unit: string): string | undefined {
  const codeOf = (words: string): string | undefined => {
    const plain = words.trim().normalize('NFC').toLowerCase();
    return units.find(({ text }) => text.some((form) => form.toLowerCase() === plain))?.code;
  };
  const whole = codeOf(unit);
  if (whole !== undefined) return whole;
  const parts = unit.split('/').map(codeOf);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts.join('/') : undefined;
}

/** Words that qualify a figure, and the comparator that they say; the longer before those that they hold. */
const comparators: readonly (readonly [RegExp, Indicator['comparator']])[] = [
  [/không quá|tối đa|trở xuống|không vượt|≤/u, '<='],
  [/không dưới|trở lên|tối thiểu|ít nhất|≥/u, '>='],
  [/khoảng|xấp xỉ|chừng/u, '~'],
  [/gần|dưới|</u, '<'],
  [/hơn|trên|>/u, '>'],
];

/** `cao hơn 5,3 điểm` compares with another period and bounds nothing. */
const comparison = /(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn/u;

export function comparatorOf({ qualifier }: GoldNumeral): Indicator['comparator'] {
  const words = (qualifier ?? '').replace(comparison, '');
  return comparators.find(([pattern]) => pattern.test(words))?.[1] ?? '=';
}

/** The status that a figure's own words give it; null for a target, which has none. */
export function statusOf({ kind, qualifier }: GoldNumeral): Indicator['obs_status'] {
  if (kind === 'target') return null;
  if (/ước/u.test(qualifier ?? '')) return 'E';
  if (/sơ bộ/u.test(qualifier ?? '')) return 'P';
  return /dự kiến|dự báo/u.test(qualifier ?? '') ? 'F' : 'A';
}
