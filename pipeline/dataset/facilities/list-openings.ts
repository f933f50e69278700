import { firstPosition } from '../../binary-search.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, type Span, textOf, word } from '../reading/reading.ts';

/** How many figures back the words that a list opens with may stand. */
const longestList = 12;

/** How many figures back it is looked for, those in brackets among them. */
const farthest = 60;

/** What stands before the first of a list. */
export interface ListOpening {
  /** The words of the clause, without what joins it to the clause before; empty where the lead says all. */
  words: string;
  lead: string;
}

/** Verbs of what a place has or what is built, in the lead of a figure. */
export const saying = /(?:^| )(?:có|còn|gồm|là|xây)(?: |$)/u;

/** `hư hỏng 12 phòng học, 2 trạm y tế và 4 trường học`: what the list that a figure is of opens with holds for all that it counts. */
export function listOpening(
  context: Context,
  { reading, from, sentence, leadFrom, left, lead }: Figure,
): ListOpening | null {
  const figures = context.figures.get(reading) ?? [];
  const at = firstPosition(figures.length, (i) => (figures[i] as Figure).from < from);
  const before = figures
    .slice(Math.max(0, at - farthest), at)
    .filter((each) => each.sentence === sentence && each.bracket < 0)
    .slice(-longestList)
    .reverse();
  for (const clause of [{ left, leadFrom, lead }, ...before]) {
    const words = textOf(reading, clause.left.from, clause.leadFrom)
      .replace(/^.*(?:[,;:]|(?:^| )và(?= |$))/u, '')
      .trim();
    if (words !== '' || saying.test(clause.lead)) return { words, lead: clause.lead };
  }
  return null;
}

/** Behind `Gồm:` at the beginning of a list. */
export function listFrom(reading: Reading, { from, to }: Span): number {
  let at = from;
  while (at < to && listOpeners.has(word(reading, at))) at++;
  return at;
}

const listOpeners = wordSet('bao gồm cụ thể trong đó : -');
