import { readCodebook } from '../../pipeline/codebook.ts';
import { type Scan, scan } from '../../pipeline/mention/index.ts';
import { isoPeriod } from '../../pipeline/mention/periods.ts';
import type { Mention, Time } from '../../pipeline/mention/types.ts';

export const codebook = readCodebook('sources/codebook');

export function read(text: string): Scan {
  return scan(text, codebook);
}

/** What was read of a text, a line a mention: `quantity 4.475 = 4475 e9 VND (đồng)`. */
export function said(text: string): string[] {
  return read(text).mentions.map((mention) => line(text, mention));
}

function line(text: string, mention: Mention): string {
  const { kind, value, valueTo, unit, unitText, unitMult, slip, comparator, reason } = mention;
  const parts: unknown[] = [kind, text.slice(mention.start, mention.end)];
  if (value !== null) parts.push('=', valueTo === null ? value : `${value}..${valueTo}`);
  if (unitMult) parts.push(`e${unitMult}`);
  if (unit !== null || unitText !== null) parts.push(`${unit ?? '?'} (${unitText ?? ''})`);
  if (comparator !== null) parts.push(comparator);
  if (reason !== null) parts.push(`: ${reason}`);
  if (slip !== null) parts.push(`! ${slip}`);
  return parts.join(' ');
}

/** What a text says of time, a line a time: `năm 2024: 2024`. */
export function timed(text: string): string[] {
  return read(text).times.map((time) => `${text.slice(time.start, time.end)}: ${periodOf(time)}`);
}

function periodOf({ kind, period, season }: Time): string {
  if (kind !== 'period') return kind;
  return [period ? isoPeriod(period) : 'unknown', season ?? []].flat().join(' ');
}
