import type { Reading } from '../reading/reading.ts';

/** `Tỷ lệ trẻ em được tiêm chủng: ≥ 97%`: an entry whose figure stands behind a colon, and one that only bounds it. */
const entry = /^[^:;]{3,120}: ?(?:[≥≤<>]=? ?)?\d/u;
const bounded = /^[^:;]{3,120}: ?[≥≤<>]=? ?\d/u;

/** Least share of the blocks with figures that are entries. */
const leastEntries = 0.8;

/**
 * Whether a text is a list of goals, though no word says so: entries that tell neither a time nor what was done, of which one
 * only bounds its figure. What was reached is known, and what is aimed at has a bound.
 */
export function listsBounds(readings: readonly Reading[]): boolean {
  if (readings.some(({ times }) => times.length > 0) || !readings.some(({ text }) => bounded.test(text))) return false;
  const told = readings.filter(({ role, mentions }) => role === 'body' && mentions.some(isQuantity));
  return told.filter(({ text }) => entry.test(text)).length >= leastEntries * told.length;
}

function isQuantity({ kind }: Reading['mentions'][number]): boolean {
  return kind === 'quantity';
}
