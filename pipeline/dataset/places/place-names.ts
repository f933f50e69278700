import type { Place } from '../../../dist/types.d.ts';
import type { PlaceDefinition } from '../../codebook.ts';
import type { PlaceSlug } from '../reading/book.ts';
import type { Context } from '../reading/context.ts';
import { slug } from '../reading/ids.ts';
import { type Reading, textOf } from '../reading/reading.ts';

/**
 * Kinds that a word for a kind may stand for: a ward was a commune or township before. A city is none of the province that it
 * is called as: `thành phố Sơn La` lies in `tỉnh Sơn La`.
 */
const agreeing: Record<string, Set<string>> = {
  city: new Set(['city']),
  district: new Set(['district', 'city']),
  ward: new Set(['ward', 'commune', 'township']),
  commune: new Set(['commune', 'ward', 'township']),
  township: new Set(['township']),
  province: new Set(['province']),
  village: new Set(['village']),
  residential_area: new Set(['residential_area']),
};

/** The definition that fits the kind and the report's own surroundings best. */
export function choose(
  context: Context,
  definitions: PlaceDefinition[],
  kind: Place['kind'] | null,
): PlaceDefinition | null {
  const fitting = kind ? definitions.filter((each) => agreeing[kind]?.has(each.kind)) : definitions;
  if (fitting.length < 2) return fitting[0] ?? null;
  const { home } = context;
  const scored = fitting.map((each) => ({ each, score: score(context, each, kind, home) }));
  scored.sort((a, b) => b.score - a.score || (a.each.id < b.each.id ? -1 : 1));
  return scored[0]?.each ?? null;
}

function score(
  context: Context,
  place: PlaceDefinition,
  kind: Place['kind'] | null,
  home: PlaceDefinition | null,
): number {
  let points = 0;
  if (kind !== null && place.kind === kind) points += 8;
  if (home && isWithin(context, place, home.id)) points += 4;
  else if (home?.parent && isWithin(context, place, home.parent)) points += 2;
  if (isCurrent(place, context.report.header.issuedOn)) points += 1;
  return points;
}

/** Whether a place is another or lies in it. */
export function isWithin(context: Context, place: PlaceDefinition, id: string): boolean {
  for (
    let at: PlaceDefinition | undefined = place;
    at;
    at = at.parent === null ? undefined : context.book.placesById.get(at.parent)
  )
    if (at.id === id) return true;
  return false;
}

function isCurrent(place: PlaceDefinition, on: string | null): boolean {
  if (on === null || place.codes.length === 0) return true;
  return place.codes.some(
    ({ from, to }) => (from === null || from.slice(0, on.length) <= on) && (to === null || on <= to),
  );
}

/** A name that is one letter off one place of the same province, and of no other: `San Thành` for San Thàng. */
export function misspelling(
  context: Context,
  reading: Reading,
  at: number,
  length: number,
  kind: Place['kind'],
): { definition: PlaceDefinition; to: number } | null {
  const { home } = context;
  if (!home) return null;
  const province = home.parent && context.book.placesById.get(home.parent)?.kind === 'province' ? home.parent : home.id;
  for (let words = length; words >= 2; words--) {
    // `Quyết Tiến Thành` only begins like Quyết Tiến, unless another place goes on: `Tân Phong Lai Châu`.
    if (words < length && !context.book.places.match(reading.tokens, at + words)) continue;
    const written = slug(textOf(reading, at, at + words));
    const candidates = oneOff(context, written).filter(
      ({ place }) => agreeing[kind]?.has(place.kind) && isWithin(context, place, province),
    );
    // Only the marks differ (`Thần Uyên`): nearer than a name that a letter is missing from (`Tân Uyên`).
    const near = candidates.find((each) => each.slug === written);
    if (near) return { definition: near.place, to: at + words };
    const [first, ...others] = new Set(candidates.map(({ place }) => place));
    if (first) return others.length === 0 ? { definition: first, to: at + words } : null;
  }
  return null;
}

/** Letters that a slug needs for one of them to be a slip. */
const leastLetters = 6;

/** The names whose slugs are another or one letter off it, the shorter first. */
function oneOff({ book }: Context, written: string): PlaceSlug[] {
  const found: PlaceSlug[] = [];
  for (let length = Math.max(leastLetters, written.length - 1); length <= written.length + 1; length++)
    for (const each of book.placeSlugsByLength.get(length) ?? []) if (isOneOff(written, each.slug)) found.push(each);
  return found;
}

/** Whether two slugs are equal or one letter apart. */
function isOneOff(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let left = a.length;
  let right = b.length;
  while (left > start && right > start && a.charCodeAt(left - 1) === b.charCodeAt(right - 1)) {
    left--;
    right--;
  }
  return left - start <= 1 && right - start <= 1;
}
