import { isInCapitals } from '../../document/letters.ts';
import type { Context } from '../reading/context.ts';
import { figureKinds, type Reading } from '../reading/reading.ts';

/** How many lines a text without a header may open with as its title. */
const mostLines = 3;
/** Longest line of a title, in characters. */
const longestLine = 200;

/** The lines that a text without a header opens with and that state nothing: its title. */
export function openingTitle({ report, readingOf }: Context): Reading[] {
  const lines: Reading[] = [];
  if (report.header.type !== null) return lines;
  for (const each of report.children.slice(0, mostLines)) {
    const reading = each.type === 'section' ? undefined : readingOf.get(each);
    if (!reading || !isTitleLine(reading)) break;
    lines.push(reading);
  }
  return lines;
}

/** A line of capitals, or one that no stop ends; entries, rows and lines that state a figure are none. */
function isTitleLine({ text, block, mentions }: Reading): boolean {
  if (block.marker !== null || block.cells.length > 0 || text.length > longestLine) return false;
  const isCapitals = isInCapitals(text);
  return (isCapitals || !/[.:;,!?…]$/u.test(text)) && !mentions.some(({ kind }) => figureKinds.has(kind));
}
