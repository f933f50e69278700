import { type Scan, scan } from '../../pipeline/mention/index.ts';
import { isoPeriod } from '../../pipeline/mention/periods.ts';
import type { Mention, MentionKind, Time } from '../../pipeline/mention/types.ts';
import { readCodebook } from '../../pipeline/read-codebook.ts';

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

const letters: Record<MentionKind, string> = {
  quantity: 'q',
  ratio: 'r',
  rank: 'k',
  range: 'g',
  date: 'd',
  citation: 'c',
  ordinal: 'n',
  identifier: 'i',
  other: 'o',
};

/** What was read of a text in one line, without what is inside of units: `q 4475 e9 VND; d 2024`. */
export function briefly(text: string): string {
  const { mentions, times } = read(text);
  return mentions
    .filter(({ rule }) => rule !== 'unit' && rule !== 'threshold base')
    .filter(({ reason }) => reason !== 'base of a rate')
    .map((mention) => briefOf(mention, times.find((time) => time.mention === mention) ?? null))
    .join('; ');
}

function briefOf(mention: Mention, time: Time | null): string {
  const { kind, value, valueTo, unit, unitText, unitMult, slip, comparator, citation } = mention;
  const parts: unknown[] = [letters[kind]];
  const counts = kind === 'quantity' || kind === 'ratio' || kind === 'rank' || kind === 'range';
  if (counts) parts.push(valueTo === null ? value : `${value}${kind === 'range' ? '..' : '/'}${valueTo}`);
  if (counts && unitMult) parts.push(`e${unitMult}`);
  if (counts && kind !== 'rank' && (unit !== null || unitText !== null)) parts.push(unit ?? `?${unitText}`);
  if (kind === 'date') parts.push(time === null ? '' : periodOf(time));
  if (citation) parts.push(citation.normal);
  if (comparator !== null) parts.push(comparator);
  if (slip !== null) parts.push(`!${slip}`);
  return parts.filter((part) => part !== '').join(' ');
}
