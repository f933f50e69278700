import { type Reading, word } from '../reading/reading.ts';
import { isEvent } from './named-events.ts';
import type { ProjectSpan } from './project-spans.ts';
import { bracketAround, type StatusWords } from './project-status.ts';

/** How far before a name its clause is quoted from the beginning, in tokens: of a longer one only a part speaks of it. */
const longestClause = 20;

/** Where the words that speak of a project begin: with its clause, or with the part of it that tells the status. */
export function evidenceFrom(span: ProjectSpan, previousEnd: number, status: StatusWords | null): number {
  const { reading } = span;
  const open = status && status.from >= span.to ? bracketAround(reading, span.from) : null;
  // What is said behind a bracket is said of all in it, with the words before it.
  if (status && open !== null && (reading.partner[open] as number) < status.from) return partFrom(reading, open, 0);
  let from = Math.max(span.clause.from, previousEnd);
  while (from < span.from && reading.tokens[from]?.type === 'sign') from++;
  const told = status && status.from < span.from && status.from >= from ? partFrom(reading, status.from, from) : null;
  if (told !== null && isEvent(span.kind)) return told;
  for (let at = span.from - 1; at > from; at--)
    if (word(reading, at) === ';' || (word(reading, at) === ',' && span.from - at > longestClause))
      return Math.max(at + 1, told ?? 0);
  return Math.min(from, span.from);
}

/** First token of the part of a clause that holds a token. */
function partFrom({ tokens }: Reading, at: number, limit: number): number {
  let from = at;
  while (from > limit && !/^[,;:.]$/.test(tokens[from - 1]?.fold ?? '')) from--;
  return from;
}
