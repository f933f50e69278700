import type { Context } from '../reading/context.ts';
import { type Noticed, stretch } from '../reading/noticed.ts';
import { isCapital, type PlaceSpan, type Reading, word } from '../reading/reading.ts';

/** Misspelt places, and places listed under the word for another kind. */
export function oddPlaces(context: Context, reading: Reading): Noticed[] {
  let withKind: PlaceSpan | undefined;
  return (context.placeSpans.get(reading) ?? []).flatMap((span) => {
    const found: Noticed[] = [];
    const { definition } = span;
    const at = stretch(reading, span.nameFrom, span.to);
    const first = span.nameFrom === span.from ? withKind : undefined;
    if (span.nameFrom > span.from) withKind = span;
    if (!definition) return [];
    const variant =
      span.name !== definition.vi && !definition.variants.includes(span.name) && span.name !== span.name.toUpperCase();
    if (span.misspelt || variant) {
      const written = [definition.vi, ...definition.variants].find(
        (name) => name.toLowerCase() === span.name.toLowerCase(),
      );
      const near = !span.misspelt && written !== undefined;
      found.push({
        kind: near ? 'spelling_variant' : 'misspelling',
        ...at,
        suggestion: near ? written : definition.vi,
        vi: `“${span.name}” là ${definition.vi}.`,
        en: `“${span.name}” stands for ${definition.en}.`,
        subjects: span.excluded ? [] : [span.id],
      });
    }
    if (first && first.to <= span.from && isMixed(first.kind, span.kind) && isList(reading, first.to, span.from))
      found.push({
        kind: 'place_kind',
        ...stretch(reading, first.from, span.to),
        suggestion: null,
        vi: `${definition.vi} không cùng loại đơn vị với ${first.name}.`,
        en: `${definition.en} is not of the kind of unit that the words before ${first.name} say.`,
        subjects: [span.id],
      });
    return found;
  });
}

function isMixed(first: string, second: string): boolean {
  return (first === 'ward' && second === 'commune') || (first === 'commune' && second === 'ward');
}

/** Whether only names, commas and `và` stand between two places of a list. */
function isList(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (word(reading, at) !== ',' && word(reading, at) !== 'và' && !isCapital(reading, at)) return false;
  return true;
}
