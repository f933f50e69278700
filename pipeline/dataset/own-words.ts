/** Characters that are looked at on each side: a clause may have no end. */
const reach = 400;

/** What ends a clause; a full stop within a number does not. */
const clauseEnd = /[.;](?=\s|$)|\n/g;

/** What ends an entry of a list, besides; a decimal comma does not. */
const entryEnd = /[.;](?=\s|$)|\n|,(?!\d)|[:()]/g;

/**
 * The clause in which a stretch of a text stands: what tells it from its like, and stays when the clauses around it go.
 */
export function clauseAround(text: string, start: number, end: number): string {
  return between(text, start, end, clauseEnd);
}

/** The entry of a list in which a stretch stands. */
export function entryAround(text: string, start: number, end: number): string {
  return between(text, start, end, entryEnd);
}

function between(text: string, start: number, end: number, mark: RegExp): string {
  const first = Math.max(0, start - reach);
  const before = [...text.slice(first, start).matchAll(mark)].at(-1);
  const after = text.slice(end, end + reach).search(mark);
  const from = before ? first + before.index + before[0].length : first;
  return text.slice(from, end + (after < 0 ? reach : after)).trim();
}
