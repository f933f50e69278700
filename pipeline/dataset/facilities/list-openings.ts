import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';

/** How many figures back the words that a list opens with may stand. */
const longestList = 12;

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
  let clause = { from: left.from, to: leadFrom, lead };
  const before = (context.figures.get(reading) ?? []).filter(
    (each) => each.sentence === sentence && each.from < from && each.bracket < 0,
  );
  for (const each of [null, ...before.slice(-longestList).reverse()]) {
    if (each) clause = { from: each.left.from, to: each.leadFrom, lead: each.lead };
    const words = textOf(reading, clause.from, clause.to)
      .replace(/^.*(?:[,;:]|(?:^| )và(?= |$))/u, '')
      .trim();
    if (words !== '' || saying.test(clause.lead)) return { words, lead: clause.lead };
  }
  return null;
}
