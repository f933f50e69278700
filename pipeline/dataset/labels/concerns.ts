import type { Figure } from '../figures/figures.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** Longest words for whom or what a figure is told, in tokens. */
const longestConcern = 12;

/** `5% đối với lúa, 8% đối với ngô`: the token behind what a figure is told for; its own end where nothing says so. */
export function concernEnd(reading: Reading, end: number, limit: number): number {
  if (word(reading, end) !== 'đối' || word(reading, end + 1) !== 'với') return end;
  for (let at = end + 2; at < Math.min(limit, end + longestConcern); at++)
    if (/^(?:[,;.()]|và)$/.test(word(reading, at))) return at;
  return limit - end < longestConcern ? limit : end;
}

/** The label of a figure that is told for one of several, with the words behind it that say for which. */
export function concerning({ figure, measure, next }: Said, found: FoundLabel): FoundLabel {
  const { reading, sentence } = figure;
  const end = concernEnd(reading, figure.next, sentence.to);
  const isOne = end > figure.next && (isConcerned(figure, found.source?.figure) || isConcerned(next, figure));
  if (measure === 'change' || !isOne) return found;
  const bare = found.text.replace(/ đối với .*$/u, '');
  return { ...found, text: `${bare} ${textOf(reading, figure.next, end)}`, end };
}

/** Whether a figure has what it is told for behind it, in the sentence of another. */
function isConcerned(figure: Figure | null | undefined, other: Figure | null | undefined): boolean {
  return (
    figure != null &&
    figure.sentence === other?.sentence &&
    concernEnd(figure.reading, figure.next, figure.sentence.to) > figure.next
  );
}
