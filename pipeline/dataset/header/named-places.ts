import { findPlaces } from '../places/find-places.ts';
import type { Context } from '../reading/context.ts';
import type { PlaceSpan, Reading } from '../reading/reading.ts';

/** The place that all of some spans name; undefined where they name more than one. */
export function onlyPlace([first, ...others]: readonly PlaceSpan[]): PlaceSpan | undefined {
  return others.every(({ id }) => id === first?.id) ? first : undefined;
}

/** The places that a reading names with a word for their kind. */
export function namedIn(context: Context, reading: Reading): PlaceSpan[] {
  return findPlaces(context, reading).filter(({ from, nameFrom, kind }) => from < nameFrom && kind !== 'road');
}
