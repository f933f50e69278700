import type { Context } from '../reading/context.ts';
import { type PlaceSpan, type Reading, word } from '../reading/reading.ts';
import { capitals, makeSpan, placeId } from './place-spans.ts';

/** Networks of roads by their abbreviations and full names, and what the ids of their roads begin with. */
const networks: Record<string, string> = { ql: 'ql', 'quốc lộ': 'ql', tl: 'tinh-lo-', 'tỉnh lộ': 'tinh-lo-', đt: 'dt' };

/** A road of the national or provincial network, a numbered street, an expressway: `QL4D`, `quốc lộ 32C`, `đường số 17`. */
export function roadAt(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const network = networkRoad(context, reading, at);
  if (network) return network;
  const end = streetEnd(reading, at) ?? expresswayEnd(reading, at);
  return end === null ? null : makeSpan(context, reading, at, end, 'road', null, false);
}

/** `QL4D`, `QL 4D` and `quốc lộ 4D` are one road. */
function networkRoad(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const first = word(reading, at);
  const joined = reading.tokens[at]?.digits ? /^(ql|tl|đt)\.?(\d.*)$/.exec(first) : null;
  if (joined) return roadSpan(context, reading, at, at + 1, joined[1] as string, joined[2] as string);
  const isFull = word(reading, at + 1) === 'lộ';
  const number = at + (isFull ? 2 : 1);
  if (reading.tokens[number]?.type !== 'number' || !/^\d{1,3}$/.test(word(reading, number))) return null;
  const name = isFull ? `${first} lộ` : first;
  if (!Object.hasOwn(networks, name)) return null;
  const letter = isRoadLetter(reading, number + 1) ? word(reading, number + 1) : '';
  return roadSpan(context, reading, at, number + (letter ? 2 : 1), name, word(reading, number) + letter);
}

function roadSpan(
  context: Context,
  reading: Reading,
  from: number,
  to: number,
  network: string,
  number: string,
): PlaceSpan {
  const span = makeSpan(context, reading, from, to, 'road', null, false);
  span.id = placeId(context, `road-${networks[network]}${number}`);
  return span;
}

/** The `C` of `32C`: one capital that is written together with the number before it. */
function isRoadLetter({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && token.start === tokens[at - 1]?.end && /^\p{Lu}$/u.test(text.slice(token.start, token.end))
  );
}

/** Token behind a numbered street: `đường số 17`. */
function streetEnd(reading: Reading, at: number): number | null {
  const isStreet = word(reading, at) === 'đường' && word(reading, at + 1) === 'số' && /^\d/.test(word(reading, at + 2));
  return isStreet ? at + 3 : null;
}

/** Token behind an expressway that is named by its ends: `cao tốc Nội Bài – Lào Cai`. */
function expresswayEnd(reading: Reading, at: number): number | null {
  if (word(reading, at) !== 'cao' || word(reading, at + 1) !== 'tốc') return null;
  const first = capitals(reading, at + 2);
  const dash = at + 2 + first;
  const last = first > 0 && '-–'.includes(word(reading, dash) || ' ') ? capitals(reading, dash + 1) : 0;
  return last > 0 ? dash + 1 + last : null;
}
