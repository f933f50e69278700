import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { onlyArea, placeBehind } from '../places/areas.ts';
import { placeId } from '../places/place-spans.ts';
import { otherArea, scopeIn } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';

/** The area that a figure is of: what is said of a level is said of its area. */
export function areaOf(
  context: Context,
  figure: Figure,
  { text, own }: FoundLabel,
  parent: Observed | null,
): string | null {
  if (otherArea(context, figure) !== null) return areaAbove(context) ?? onlyArea(context, figure);
  if (parent && !own) return placeBehind(context, figure) ?? parent.record.ref_area;
  return aboutAll(text) ? areaAbove(context) : onlyArea(context, figure);
}

/** The gap between the first and the last of a ranking is about all that are ranked. */
function aboutAll(label: string): boolean {
  return /đứng đầu và .*cuối|cao nhất và thấp nhất/iu.test(label);
}

/** The area that the report's own lies in, where the text names it. */
function areaAbove(context: Context): string | null {
  const parent = context.home?.parent ?? null;
  const id = parent === null ? null : placeId(context, parent);
  return id !== null && [...context.placeSpans.values()].some((spans) => spans.some((each) => each.id === id))
    ? id
    : null;
}

/** An index of provinces that ranks districts is another index: its code would join what is not the same. */
export function isOfProvinces(context: Context, label: string): boolean {
  return /cấp tỉnh/iu.test(label) && context.home !== null && context.home.kind !== 'province';
}

/** How far before a figure the words for its scope may stand, in tokens. */
const longestScope = 60;

/** A bracket that closed before a figure tells of its own area. */
const closed = /\([^()]*\)/gu;

/** The words that say that a figure is of all of an area: `toàn huyện`. */
export function scopeOf(context: Context, figure: Figure): string | null {
  const { reading, sentence, from, next } = figure;
  const other = otherArea(context, figure);
  if (other !== null) return scopeIn(context, other) ?? other.replace(/^.* (?=\S+$)/u, '');
  const words = textOf(reading, Math.max(sentence.from, from - longestScope), next);
  return scopeIn(context, words.includes('(') ? words.replace(closed, ' ') : words);
}
