import type { Mention } from '../../dist/types.d.ts';
import { firstDigit, type GoldNumeral } from './gold.ts';
import type { PeerReadings, Reading } from './peers.ts';

const numberKinds: ReadonlySet<Mention['kind']> = new Set(['quantity', 'ratio', 'rank', 'range']);

/** Whether a mention has the numeral's value with its multiplier, or no value where the numeral counts nothing. */
export function isReadRight(numeral: GoldNumeral, mentions: readonly Mention[]): boolean {
  const at = firstDigit(numeral);
  const mention = mentions.find(({ start, end }) => start <= at && at < end);
  if (mention === undefined) return false;
  if (numeral.value === null) return !numberKinds.has(mention.kind);
  return mention.value !== null && isSame(mention.value * 10 ** (mention.unit_mult ?? 0), amountOf(numeral));
}

/** The same of the peers together, in their favour: either of them may have it right. */
export function isReadRightByPeers(numeral: GoldNumeral, { numbers, dates }: PeerReadings): boolean {
  const at = firstDigit(numeral);
  const number = readingAt(numbers, at);
  const date = readingAt(dates, at);
  if (numeral.value !== null) return number?.value != null && isSame(number.value, amountOf(numeral));
  return numeral.kind === 'date'
    ? date !== undefined || number === undefined
    : date === undefined && number === undefined;
}

function readingAt(readings: readonly Reading[], at: number): Reading | undefined {
  return readings.find(({ start, end }) => start <= at && at < end);
}

/** A numeral's value with its multiplier word. */
export function amountOf({ value, multiplier }: GoldNumeral): number {
  return (value ?? Number.NaN) * multiplier;
}

/** Equal but for the noise of binary fractions. */
export function isSame(first: number, second: number): boolean {
  return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first), Math.abs(second));
}
