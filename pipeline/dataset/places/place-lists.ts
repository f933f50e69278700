import { WordClass } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, isFigure, mentionAt, type PlaceSpan, type Reading, tokenFrom, word } from '../reading/reading.ts';
import { nameAt } from './names-behind-kinds.ts';
import { kindAt } from './place-kinds.ts';
import { capitals } from './place-spans.ts';

const joiners = new Set([',', 'và', '-', '–', ';']);

/** Names that go on a list: `phường Quyết Thắng, San Thành và Sùng Phài`. Returns the token behind the list. */
export function readList(context: Context, reading: Reading, first: PlaceSpan, spans: PlaceSpan[]): number {
  let at = first.to;
  const isOfMany = isOfSeveral(reading, first);
  const endsEntry = (next: PlaceSpan) => isListed(context, reading, next) || (isOfMany && next.to - next.nameFrom > 1);
  for (let sign = isOfMany ? behindFigure(reading, at) : at; joiners.has(word(reading, sign)); ) {
    const next = nameAt(context, reading, sign + 1, first.kind);
    // `các xã Mường So, Bản Lang`: a name that opens like a word for another kind.
    if (!next?.definition && (kindAt(context, reading, sign + 1) || shrines.has(reading.tokens[sign + 1]))) break;
    if (!next || (!next.definition && (!endsEntry(next) || first.definition !== null))) break;
    spans.push(next);
    at = next.to;
    sign = isOfMany ? behindFigure(reading, at) : at;
  }
  return at;
}

/** `Đình làng Nà Lìm, | Chùa Hoa Ban`: what is listed beside a place and is none. */
const shrines = new WordClass(['chùa', 'đình', 'đền', 'miếu', 'hang', 'tháp', 'lăng', 'bia']);

/** Most tokens of a figure behind a name in a list, with its bracket. */
export const longestFigure = 8;

/** `các xã Tân Phú (213 ha), Hòa Lộc 143 ha, …`: the token behind the figure of a name that ends before a token; that token where it has none. */
export function behindFigure(reading: Reading, at: number): number {
  const close = word(reading, at) === '(' ? (reading.partner[at] as number) : -1;
  if (close > at && close < at + longestFigure && hasFigure(reading, at, close)) return close + 1;
  const mention = isFigure(reading, at) ? mentionAt(reading, at) : undefined;
  return mention ? tokenFrom(reading, mention.unitEnd) : at;
}

/** `các xã Tân Phú, Đồng Lạc đã đạt`, `thị xã Tân Phú 16 ha và Đồng Lạc 38 ha`: whether more than one name follows the word for their kind. */
function isOfSeveral(reading: Reading, { from, nameFrom, to }: PlaceSpan): boolean {
  if (from >= nameFrom) return false;
  return several.has(word(reading, from - 1)) || isFigure(reading, from - 1) || goesOnWithFigures(reading, to);
}

/** Whether another name with a figure in the unit of that of a name, which ends before a token, directly follows it. */
function goesOnWithFigures(reading: Reading, to: number): boolean {
  const sign = behindFigure(reading, to);
  const next = sign + 1 + capitals(reading, sign + 1);
  const isNamed =
    sign > to && joiners.has(word(reading, sign)) && next > sign + 2 && behindFigure(reading, next) > next;
  return isNamed && mentionAt(reading, to)?.unit === mentionAt(reading, next)?.unit;
}

const several = wordSet('các những hai ba');

/** Whether an unknown name in a list ends where a list entry ends. */
function isListed(context: Context, reading: Reading, span: PlaceSpan): boolean {
  const behind = word(reading, span.to);
  // `bản Nậm Ngùa 1, Nậm Ngùa 2 có 125 hộ`: a number ends the name of a village.
  const isNumbered = mentionAt(reading, span.to - 1)?.kind === 'identifier';
  return (
    isNumbered ||
    behind === '' ||
    /^[,.;)]$/.test(behind) ||
    behind === 'và' ||
    kindAt(context, reading, span.to) !== null
  );
}
