import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { onlyArea, placeBehind } from '../places/areas.ts';
import { homeOf } from '../places/home-places.ts';
import { levelOf, levelOfScope } from '../places/levels.ts';
import { placeId } from '../places/place-spans.ts';
import { otherArea, scopeIn, withoutOthers } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import type { Observed } from '../ties/observed.ts';

/** The area that a figure is of: what is said of a level is said of its area. */
export function areaOf(
  context: Context,
  figure: Figure,
  { text, own: isOwn, end }: FoundLabel,
  parent: Observed | null,
): string | null {
  const own = homeOf(context)[0];
  const other = otherArea(context, figure);
  // `cao hơn bình quân chung của cả nước (6,8%)`: of no place that the text is about.
  if (other !== null && /nước|quốc/iu.test(other)) return namedId(context, 'vn');
  if (other !== null) {
    const named = areaAbove(context) ?? onlyArea(context, figure);
    return named === own ? null : named;
  }
  if (parent && !isOwn) return placeBehind(context, figure) ?? parent.record.ref_area;
  if (aboutAll(text)) return areaAbove(context);
  const tied = placeBehind(context, figure, end);
  if (tied !== null) return tied;
  const area = onlyArea(context, figure);
  return area !== null && area === own ? areaOfScope(context, figure, area) : area;
}

/** `Toàn tỉnh có 45 xã`, in a report of a district: the area above where the text names it, as the report's own is none of all; else its own. */
function areaOfScope(context: Context, figure: Figure, own: string): string | null {
  const level = levelOfScope(scopeOf(context, figure) ?? '');
  const home = context.home ? levelOf(context.home.kind, context.home.parent) : undefined;
  if (level === undefined || home === undefined || level >= home) return own;
  if (level === 0) return namedId(context, 'vn');
  return level === home - 1 ? areaAbove(context) : null;
}

/** The gap between the first and the last of a ranking is about all that are ranked. */
function aboutAll(label: string): boolean {
  return /đứng đầu và .*cuối|cao nhất và thấp nhất/iu.test(label);
}

/** The area that the report's own lies in, where the text names it. */
function areaAbove(context: Context): string | null {
  const parent = context.home?.parent ?? null;
  return parent === null ? null : namedId(context, parent);
}

/** The id of a place of the codebook that the text names; null where it does not. */
function namedId(context: Context, code: string): string | null {
  const id = placeId(context, code);
  return namedIds(context).has(id) ? id : null;
}

const namedIds = keptFor(
  ({ placeSpans }: Context): ReadonlySet<string> =>
    new Set([...placeSpans.values()].flatMap((spans) => spans.map(({ id }) => id))),
);

/** An index of provinces that ranks districts is another index: its code would join what is not the same. */
export function isOfProvinces(context: Context, label: string): boolean {
  return /cấp tỉnh/iu.test(label) && context.home !== null && context.home.kind !== 'province';
}

/** How far before a figure the words for its scope may stand, in tokens. */
const longestScope = 60;

/** A bracket that closed before a figure, and a part that ended before it, tell of their own area. */
const closed = /\([^()]*\)|(?<!\p{L})trong đó [^;]*;/giu;

/** The words that say that a figure is of all of an area: `toàn huyện`. */
export function scopeOf(context: Context, figure: Figure): string | null {
  const { reading, sentence, from, next } = figure;
  const other = otherArea(context, figure);
  if (other !== null) return scopeIn(context, other) ?? other.replace(/^.* (?=\S+$)/u, '');
  const words = textOf(reading, Math.max(sentence.from, from - longestScope), next);
  return scopeIn(context, withoutOthers(context, words.replace(closed, ' ')));
}
