import { recognizeNumber } from '@microsoft/recognizers-text-number';
import { parse as parseDates } from 'chrono-node/vi';

/** What a peer read: `[start, end)` in the text. */
export interface Reading {
  start: number;
  end: number;
  /** Null for a date. */
  value: number | null;
}

export interface PeerReadings {
  numbers: Reading[];
  dates: Reading[];
}

/** Spanish writes numbers as Vietnamese does: `1.234,5`. */
const culture = 'es-es';

/** Numbers by recognizers-text-number and dates by chrono-node's `vi`, paragraph by paragraph as their users feed them. */
export function readWithPeers(text: string): PeerReadings {
  const readings: PeerReadings = { numbers: [], dates: [] };
  for (const { start, paragraph } of paragraphsOf(text)) {
    for (const found of recognizeNumber(paragraph, culture)) {
      const value = Number(String(found.resolution?.value).replace(',', '.'));
      readings.numbers.push({ start: start + found.start, end: start + found.end + 1, value });
    }
    for (const found of parseDates(paragraph)) {
      const at = start + found.index;
      readings.dates.push({ start: at, end: at + found.text.length, value: null });
    }
  }
  return readings;
}

function* paragraphsOf(text: string): Generator<{ start: number; paragraph: string }> {
  for (const match of text.matchAll(/(?:[^\n]+\n?)+/g)) yield { start: match.index, paragraph: match[0] };
}
