import { isInCapitals } from '../../document/letters.ts';
import { keptFor } from '../../kept.ts';
import type { Context } from '../reading/context.ts';
import { figureKinds, type Reading } from '../reading/reading.ts';

/** How many lines a text without a header may open with as its title. */
const mostLines = 3;
/** Longest line of a title, in characters. */
const longestLine = 200;

/** The lines that a text without a header opens with and that state nothing, but for how many goals follow: its title. Figures that nothing else dates ask. */
export const openingTitle = keptFor(({ report, readingOf }: Context): readonly Reading[] => {
  const lines: Reading[] = [];
  if (report.header.type !== null) return lines;
  for (const each of report.children.slice(0, mostLines)) {
    const reading = each.type === 'section' ? undefined : readingOf.get(each);
    if (!reading || !isTitleLine(reading)) break;
    lines.push(reading);
  }
  return lines;
});

/** Units of what the text goes on to tell one by one: `Một số chỉ tiêu chủ yếu và 3 khâu đột phá`. */
const told = new Set(['{target}', '{sector}', '{task}']);

/** A line of capitals, or one that no stop ends; entries, rows and lines that state a figure are none. */
export function isTitleLine({ text, block, mentions }: Reading): boolean {
  if (block.marker !== null || block.cells.length > 0 || text.length > longestLine) return false;
  const isCapitals = isInCapitals(text);
  return (
    (isCapitals || !/[.:;,!?…]$/u.test(text)) &&
    !mentions.some(({ kind, unit }) => figureKinds.has(kind) && !told.has(unit ?? ''))
  );
}
