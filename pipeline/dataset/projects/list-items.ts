import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, type Span, splitAt, word } from '../reading/reading.ts';
import { longestNoun } from './announced-projects.ts';
import { isEvent } from './named-events.ts';

/** The figure that counts works at the end of a stretch: `05 công trình trọng điểm`; null where none does. */
export function countBefore(reading: Reading, { from, to }: Span): number | null {
  for (let at = to - 1; at >= Math.max(from, to - longestNoun - 1); at--)
    if ((reading.mentionAt[at] as number) >= 0) return mentionAt(reading, at)?.value ?? null;
  return null;
}

/**
 * The works that a list names between semicolons, or between commas where there are as many as were counted or each begins with
 * the words for its kind.
 */
export function worksIn(context: Context, reading: Reading, list: Span, count: number | null = null): Span[] {
  const parts = splitAt(reading, list, ';');
  if (parts.length > 1) return withLastApart(context, reading, parts);
  const items: Span[] = [];
  const between = splitAt(reading, list, ',');
  if (between.length === count) return between;
  for (const part of between) {
    const last = items.at(-1);
    const opens = context.book.projectKinds.match(reading.tokens, part.from) !== null;
    if (last && !opens) last.to = part.to;
    else items.push({ ...part });
  }
  return withLastApart(context, reading, items);
}

/** `A; B (2 ha) | và Cầu C`: the last of a list that its conjunction parts from the one before, where it opens with the words for its kind. */
function withLastApart(context: Context, reading: Reading, items: Span[]): Span[] {
  const last = items.at(-1);
  if (!last) return items;
  for (let at = last.to - 1; at > last.from; at--) {
    if (word(reading, at) !== 'và' || reading.depth[at] !== reading.depth[last.from]) continue;
    const kind = isCapital(reading, at + 1) ? context.book.projectKinds.match(reading.tokens, at + 1) : null;
    if (kind && !isEvent(kind.value))
      return [...items.slice(0, -1), { from: last.from, to: at }, { from: at + 1, to: last.to }];
  }
  return items;
}
