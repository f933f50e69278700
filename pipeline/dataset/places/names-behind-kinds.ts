import type { Place } from '../../../dist/types.d.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type PlaceSpan, type Reading, textOf } from '../reading/reading.ts';
import { opensCell } from '../reading/row-cells.ts';
import { namesOfficial, opensNoun } from './no-places.ts';
import { kindAt } from './place-kinds.ts';
import { choose, misspelling } from './place-names.ts';
import { capitals, goesOn, isOtherInCapitals, makeSpan } from './place-spans.ts';

/** `Nậm Mu` behind `xã`: the place of a kind that a name in capitals at a token names, resolved by the codebook where it can be. */
export function nameAt(context: Context, reading: Reading, at: number, kind: Place['kind']): PlaceSpan | null {
  if (!isCapital(reading, at) || opensCell(reading, at)) return null;
  const known = context.book.places.match(reading.tokens, at);
  // `Quyết Tiến Thành` only begins like Quyết Tiến.
  const whole = known !== null && (!goesOn(reading, known.next) || kindAt(context, reading, known.next) !== null);
  if (known && whole) {
    const definition = choose(context, known.value, kind);
    if (definition) return makeSpan(context, reading, at, known.next, kind, definition, false);
    // `các tỉnh Đồng bằng sông Cửu Long`: all of a region.
    const region = known.value.find((each) => each.kind === 'region');
    if (region && kind === 'province') return makeSpan(context, reading, at, known.next, 'region', region, false);
  }
  if (isOtherInCapitals(reading, at)) return null;
  const length = capitals(reading, at);
  // `xã NTM`: which sort of communes, and no name.
  if (length === 1 && context.book.abbreviations.has(textOf(reading, at, at + 1))) return null;
  const slip = misspelling(context, reading, at, length, kind);
  if (slip) return makeSpan(context, reading, at, slip.to, kind, slip.definition, true);
  if (opensNoun(reading, at, length, kind) || namesOfficial(reading, at, length)) return null;
  return makeSpan(context, reading, at, at + withNumber(reading, at, length, kind), kind, null, false);
}

/** Villages are numbered, and so are communes: `thôn Đắk Kinh 1`, `xã Gia Hòa 2`. */
function withNumber(reading: Reading, at: number, length: number, kind: Place['kind']): number {
  const mention = mentionAt(reading, at + length);
  return numbered.has(kind) && mention?.kind === 'identifier' ? length + 1 : length;
}

const numbered: ReadonlySet<Place['kind']> = new Set(['village', 'residential_area', 'commune']);
