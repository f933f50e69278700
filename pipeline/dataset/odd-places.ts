import type { Context } from './context.ts';
import { type Noticed, stretch } from './noticed.ts';
import { isCapital, type Reading, textOf, word } from './reading.ts';

/** Misspelt places, and places listed under the word for another kind. */
export function oddPlaces(context: Context, reading: Reading): Noticed[] {
  const spans = context.placeSpans.get(reading) ?? [];
  return spans.flatMap((span, i) => {
    const found: Noticed[] = [];
    const { definition } = span;
    const at = stretch(reading, span.nameFrom, span.to);
    if (!definition) return [];
    const variant =
      span.name !== definition.vi && !definition.variants.includes(span.name) && span.name !== span.name.toUpperCase();
    if (span.misspelt || variant) {
      const near = !span.misspelt && span.name.toLowerCase() === definition.vi.toLowerCase();
      found.push({
        kind: near ? 'spelling_variant' : 'misspelling',
        ...at,
        suggestion: definition.vi,
        vi: `“${span.name}” là ${definition.vi}.`,
        en: `“${span.name}” stands for ${definition.en}.`,
        subjects: span.excluded ? [] : [span.id],
      });
    }
    const first =
      span.nameFrom === span.from ? spans.slice(0, i).findLast((each) => each.nameFrom > each.from) : undefined;
    const listed = first && first.to <= span.from && !/[.;:(]/.test(textOf(reading, first.to, span.from));
    if (first && listed && isMixed(first.kind, span.kind) && gap(reading, first.to, span.from))
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
function gap(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (word(reading, at) !== ',' && word(reading, at) !== 'và' && !isCapital(reading, at)) return false;
  return true;
}
