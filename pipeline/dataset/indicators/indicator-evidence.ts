import type { Items } from '../counts/counted-items.ts';
import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import type { Dated } from '../times/dated.ts';
import { quoteFrom } from '../times/figure-times.ts';

/** Longest stretch that is quoted for one figure because its words stand before others, in tokens. */
const longestQuote = 300;

/** Token at which the words that say a figure begin: its label's, or those of the figure before that it is said of. */
export function saidFrom(figure: Figure, found: FoundLabel, parent: Observed | null): number {
  const said = found.source ?? (found.own ? null : parent);
  const isNear = said && saysOn(figure, said.figure) && found.from - said.from < longestQuote;
  return isNear ? Math.min(said.from, found.from) : found.from;
}

/** The tokens that are quoted for a figure, `[first, last)`: with its date before and the list of what it counts behind. */
export function quoted(
  figure: Figure,
  from: number,
  time: Dated | null,
  found: FoundLabel,
  items: Items,
  carried: Carried,
): { first: number; last: number } {
  return {
    first: quotedFrom(figure, quoteFrom(figure, from, time), carried),
    last: Math.max(found.end, items.end),
  };
}

/** A quote that begins with a date inside the words of the figure before it begins with those: they say what was then. */
function quotedFrom({ sentence, next }: Figure, from: number, { observed }: Carried): number {
  const last = observed.at(-1);
  const isInside = last?.figure.sentence === sentence && last.from < from && from < last.figure.next;
  return isInside && next - last.from < longestQuote ? last.from : from;
}

/** Whether a figure stands in the sentence of another, or in a bracket of its own directly behind it: `xếp thứ 5. (đạt 91%)`. */
function saysOn({ reading, sentence, bracket }: Figure, said: Figure): boolean {
  return (
    said.sentence === sentence ||
    (said.reading === reading && bracket === sentence.from && said.sentence.to === sentence.from - 1)
  );
}
