import type { Mention } from '../../dist/types.d.ts';

/**
 * Numerals of the report that are no fact of their own, besides dates, citations and heading numbers, by line:
 * README.md, “Numerals that are no fact of their own”. They are parts of names, and one threshold (`TTDN>10%`).
 */
const partsOfNames: Readonly<Record<number, string>> = {
  49: '3 10',
  51: '130',
  53: '17 4',
  57: '4.2 450 5.1 3 4 4.3 2 3 4 4.4 1.1 4.2 2 6 1',
  63: '5.2 1 2 4 3 6 7 7 1.1 1 2 2 6 8 10 5.2 474 220 5 2 6 1 8 10 8 1.1',
  71: '4.0',
  79: '1',
};

/** Mentions that the ledger calls no data though they are figures of the report. */
export function wronglyDismissed(mentions: readonly Mention[]): Mention[] {
  const left = new Map(Object.entries(partsOfNames).map(([line, numerals]) => [Number(line), numerals.split(' ')]));
  return mentions.filter(({ line, text, kind, reason }) => {
    if (reason === null || kind === 'date' || kind === 'citation' || reason === 'heading number') return false;
    return !numeralsOf(text).every((numeral) => takeOut(left.get(line) ?? [], numeral));
  });
}

function numeralsOf(text: string): string[] {
  return text.match(/[0-9]+(?:[.,][0-9]+)*/g) ?? [];
}

function takeOut(list: string[], entry: string): boolean {
  const at = list.indexOf(entry);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}
