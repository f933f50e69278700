import type { Context } from '../reading/context.ts';
import {
  colonsIn,
  isCapital,
  type Reading,
  type Span,
  semicolonFrom,
  splitAt,
  textOf,
  word,
} from '../reading/reading.ts';
import { longestNoun } from './announced-projects.ts';
import { isPlural } from './project-names.ts';
import { inSentence, makeSpan, type ProjectSpan } from './project-spans.ts';

/** `lập 03 đồ án quy hoạch chi tiết: | Khu dân cư A, Khu trung tâm B và Điểm dân cư C`: plans of several, each by what it is of; null without such a list. */
export function listedPlans(
  context: Context,
  reading: Reading,
  sentence: Span,
): { from: number; spans: ProjectSpan[] } | null {
  for (const colon of colonsIn(reading, sentence)) {
    for (let at = Math.max(sentence.from, colon - longestNoun); at < colon; at++) {
      const kind = context.book.projectKinds.match(reading.tokens, at, colon);
      if (kind?.value.kind !== 'planning' || kind.next !== colon || !isPlural(reading, at)) continue;
      const intro = { from: sentence.from, to: colon };
      const to = Math.min(sentence.to, semicolonFrom(reading, colon));
      const items = splitAt(reading, { from: colon + 1, to }, ',').flatMap((part) => halves(reading, part));
      if (items.length < 2 || !items.every((item) => isCapital(reading, item.from))) return null;
      const plan = textOf(reading, at, colon);
      const spans = items.map((item) => ({
        ...makeSpan(reading, item.from, item.to, kind.value, item, intro, null),
        name: `${plan} ${textOf(reading, item.from, item.to)}`,
      }));
      return {
        from: colon,
        spans: [...spans, ...inSentence(context, reading, { from: to, to: sentence.to }, null, null)],
      };
    }
  }
  return null;
}

/** `A | và B`: the last two of a list, where the second has a name of its own. */
function halves(reading: Reading, { from, to }: Span): Span[] {
  for (let at = from + 1; at + 1 < to; at++)
    if (word(reading, at) === 'và' && isCapital(reading, at + 1))
      return [
        { from, to: at },
        { from: at + 1, to },
      ];
  return [{ from, to }];
}
