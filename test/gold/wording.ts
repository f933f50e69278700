import type { Difference } from './differ.ts';
import { titleOf } from './facts.ts';
import { isOptional, type Match } from './match.ts';
import type { Row } from './view.ts';

/** Whether a fact is told by the build; an optional one may be missing, and then nothing is said of it. */
export function isTold({ fact, row, differences }: Match): boolean {
  return row === null ? isOptional(fact) : differences.length === 0;
}

/** A fact that the build does not tell, on a few lines: the fact, the nearest record, what differs. */
export function shortMismatch(match: Match): string {
  const { fact, row, differences } = match;
  const title = `${titleOf(fact)}${isOptional(fact) ? ' [optional]' : ''}`;
  if (row === null) return `missing ${title}`;
  return [
    `differs ${title}`,
    `        ~ ${row.id}`,
    ...differences.map((entry) => `        ${differenceLine(entry)}`),
  ].join('\n');
}

/** The same with the whole fact and the whole record. */
export function fullMismatch(match: Match): string {
  const nearest = match.row === null ? 'no record of the build comes near' : JSON.stringify(match.row, null, 1);
  return `${shortMismatch(match)}\n\ngold: ${JSON.stringify(match.fact, null, 1)}\n\nbuild: ${nearest}`;
}

/** A record of the build that no fact speaks of, on one line. */
export function extraLine(row: Row): string {
  const { kind, measure, obs_value, quote, source_line, expected, found, explanation_en } = row;
  const told = { kind, measure, obs_value, expected, found, line: source_line, quote: quote ?? explanation_en };
  return `extra   ${row.id} ${JSON.stringify(told)}`;
}

function differenceLine({ field, expected, found }: Difference): string {
  return `${field}: gold ${JSON.stringify(expected)}, build ${JSON.stringify(found ?? null)}`;
}
