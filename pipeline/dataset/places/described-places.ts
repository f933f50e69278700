import type { Context } from '../reading/context.ts';
import type { PlaceSpan, Reading } from '../reading/reading.ts';
import { choose } from './place-names.ts';
import { makeSpan } from './place-spans.ts';

const description =
  /^(?!(?:Xã|Huyện|Phường|Thị|Thành|Tỉnh|Đây|Thôn|Bản|Làng|Ấp) )(\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){1,3}) là (?:một )?(?:trong (?:những|các|\d+) )?(xã|huyện|phường|thị trấn)(?= \p{Ll}|[,.])/u;

/** `Suối Lềnh là xã của huyện …`: the place that a paragraph opens with, and which it then says to be a commune; null for none. */
export function describedPlace(context: Context, reading: Reading): PlaceSpan | null {
  if (reading.role !== 'body') return null;
  const [, name = '', said = ''] = description.exec(reading.text) ?? [];
  const kind = context.codebook.placeKinds.find(({ text }) => text === said)?.kind;
  if (kind === undefined) return null;
  const to = name.split(' ').length;
  const known = context.book.places.match(reading.tokens, 0);
  const definition = known?.next === to ? choose(context, known.value, kind) : null;
  return makeSpan(context, reading, 0, to, kind, definition, false);
}
