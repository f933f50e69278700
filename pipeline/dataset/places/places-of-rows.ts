import type { Place } from '../../../dist/types.d.ts';
import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Passage } from '../../document/passage.ts';
import { keptFor } from '../../kept.ts';
import type { Context } from '../reading/context.ts';
import { type PlaceSpan, type Reading, tokenFrom } from '../reading/reading.ts';
import { cellStretches, noteMark } from '../reading/row-cells.ts';
import { choose } from './place-names.ts';
import { makeSpan } from './place-spans.ts';

const heading = wordPattern(
  '^(?:(?:tên|các) )?({level}|{hamlet})(?:(?:, ?| ?/ ?| và |, ?tên )(?:{level}|{hamlet}|TP|TX|TT))*$',
  'iu',
);

/** The kinds of the places that the cells of each column name, by its heading: `Xã`, `Tên xã, thị trấn`; null for other columns. */
const kindsOf = keptFor((head: readonly Passage[], codebook: Codebook): (Place['kind'] | null)[] =>
  head.map(({ text }) => kindOf(codebook, heading(codebook).exec(text.trim())?.[1]?.toLowerCase())),
);

function kindOf({ placeKinds }: Codebook, word: string | undefined): Place['kind'] | null {
  return placeKinds.find(({ text }) => text === word)?.kind ?? null;
}

/** Kinds as cells shorten them: `TT Bình Sơn`, `P. Hòa Lạc`. */
const shortKinds: Record<string, string> = { TT: 'thị trấn', TP: 'thành phố', TX: 'thị xã', P: 'phường' };
const shortKind = /^(TT|TP|TX|P)\.? ?(?=\p{Lu})/u;
const bareName = /^\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3}(?: \d{1,2})?$/u;
/** `Phường 1`, `Thôn 3`: places that their numbers name. */
const numberedPlace = wordPattern(String.raw`^({Level}|{Hamlet}) \d{1,2}$`, 'u');
const noName = wordPattern('^(?:(?:toàn|tổng|cộng|bình quân|khối)(?: |$)|(?:{level}|{hamlet}) )', 'iu');

/** `Xã | Số hộ`, `Bình An | 120`: the places that the cells of a row name without the word for their kind, by their first tokens. */
export function placesOfRow(context: Context, reading: Reading): ReadonlyMap<number, PlaceSpan> {
  const found = new Map<number, PlaceSpan>();
  if (reading.block.rowRole !== 'entry') return found;
  const kinds = kindsOf(reading.block.head, context.codebook);
  for (const { at, text: written, start } of cellStretches(reading.block)) {
    const text = written.replace(noteMark, '');
    const end = start + text.length;
    const [short = '', letters = ''] = shortKind.exec(text) ?? [];
    const numbered = numberedPlace(context.codebook).exec(text)?.[1];
    if (numbered !== undefined) {
      const [first, to] = [tokenFrom(reading, start), tokenFrom(reading, end)];
      const kind = kindOf(context.codebook, numbered.toLowerCase());
      if (kind) found.set(first, makeSpan(context, reading, first, to, kind, null, false));
      continue;
    }
    const kind = kinds[at] && (kindOf(context.codebook, shortKinds[letters]) ?? kinds[at]);
    const name = text.slice(short.length);
    if (!kind || !bareName.test(name) || noName(context.codebook).test(name)) continue;
    const [from, nameFrom] = [tokenFrom(reading, start), tokenFrom(reading, start + short.length)];
    const to = tokenFrom(reading, end);
    const known = context.book.places.match(reading.tokens, nameFrom);
    const definition = known?.next === to ? choose(context, known.value, kind) : null;
    found.set(from, { ...makeSpan(context, reading, nameFrom, to, kind, definition, false), from });
  }
  return found;
}
