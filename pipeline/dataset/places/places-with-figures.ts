import type { Place } from '../../../dist/types.d.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, isFigure, type PlaceSpan, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { behindFigure, longestFigure } from './place-lists.ts';
import { choose } from './place-names.ts';
import { capitals, makeSpan } from './place-spans.ts';

/** Several places of a level that a sentence tells of: `cho 9 huyện, thành phố`, `các xã`. */
const several = wordPattern(
  String.raw`(?:^|[ (])(?:\d+|các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ({level})(?!\p{L})`,
  'giu',
);
/** What stands directly before a list of them. */
const opensList = /(?:^|[\s,.;])(?:trong đó|cụ thể(?: như sau)?|bao gồm|gồm|nhất là)(?: có)? ?[,:]? ?$/iu;
/** Most tokens of such an opening. */
const longestOpening = 6;
/** How far before a list its level is named, in tokens. */
const reach = 120;
/** Words between a name and its figure: `Nậm Mu có gần 12 ha`, `Nậm Mu, Hà Lâm mỗi huyện 12 ha`. */
const beforeFigure = /^(?:có|là|với|gần|hơn|trên|khoảng|mỗi|huyện|xã|địa|phương|tỉnh|nơi|đơn|vị|:|-|–)$/;

/** `cho 9 huyện, trong đó Nậm Mu (1,5 tỷ đồng), Hà Lâm (300 triệu đồng)`, `các xã: Nậm Mu 12 ha, Hà Lâm 10 ha`: the places of a list in which each has its figure and none the word for its kind, by their first tokens. */
export function placesWithFigures(context: Context, reading: Reading): ReadonlyMap<number, PlaceSpan> {
  const found = new Map<number, PlaceSpan>();
  if (reading.block.rowRole !== null) return found;
  reading.sentences.forEach((sentence, i) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const kind = isCapital(reading, at) ? kindBefore(context, reading, sentence, reading.sentences[i - 1], at) : null;
      if (!kind) continue;
      const list = listAt(context, reading, sentence, at, kind, word(reading, at - 1) === ':' ? 1 : 2);
      for (const each of list) found.set(each.from, each);
      at = Math.max(at, (list.at(-1)?.to ?? 0) - 1);
    }
  });
  return found;
}

/** The kind of the places of a list that a token may open, by the last words before it that count such or name several. */
function kindBefore(
  context: Context,
  reading: Reading,
  sentence: Span,
  before: Span | undefined,
  at: number,
): Place['kind'] | null {
  const opening = textOf(reading, Math.max(sentence.from, at - longestOpening), at);
  const isNamed = word(reading, at - 1) === ':' && headed(context.codebook).test(opening);
  if (!isNamed && !opensList.test(opening)) return null;
  const told = textOf(reading, Math.max(before?.from ?? sentence.from, at - reach), at);
  const last = [...told.matchAll(several(context.codebook))].at(-1);
  // `3 xã gieo cấy 90 ha giống mới, trong đó Bắc Thơm (42 ha)`: what is grown there.
  if (last && sorts.test(told.slice(last.index))) return null;
  const level = last?.[1]?.toLowerCase();
  return context.codebook.placeKinds.find(({ text }) => text === level)?.kind ?? null;
}

const sorts = /(?:^| )(?:giống|loài|loại|thương hiệu)(?: (?!cây trồng|vật nuôi)|[,;:.]|$)/iu;

const headed = wordPattern('(?:^|[^\\p{L}])các {level}(?: {level}|, {level})* ?: ?$', 'iu');

/** The names of a list, at least so many of which have figures directly behind them. */
function listAt(
  context: Context,
  reading: Reading,
  sentence: Span,
  first: number,
  kind: Place['kind'],
  least: number,
): PlaceSpan[] {
  const list: PlaceSpan[] = [];
  let figures = 0;
  for (let at = first; at < sentence.to; ) {
    const length = capitals(reading, at);
    // Names of one word are too often of something else, and `Huyện Nậm Mu` tells its own kind.
    if (length < 2 || context.book.placeKinds.match(reading.tokens, at) !== null) break;
    const behind = behindOwnFigure(reading, at + length);
    const sign = behind ?? at + length;
    if (behind === null && !(word(reading, sign) === ',' || word(reading, sign) === 'và')) break;
    const known = context.book.places.match(reading.tokens, at);
    const definition = known?.next === at + length ? choose(context, known.value, kind) : null;
    list.push(makeSpan(context, reading, at, at + length, kind, definition, false));
    if (behind !== null) figures++;
    if (!/^(?:,|;|và)$/.test(word(reading, sign))) break;
    at = word(reading, sign + 1) === 'và' ? sign + 2 : sign + 1;
  }
  return figures >= least ? list : [];
}

/** The token behind the figure of a name that ends before a token, in a bracket or behind words that lead to it; null for none. */
function behindOwnFigure(reading: Reading, at: number): number | null {
  let from = at;
  while (from < at + longestFigure && beforeFigure.test(word(reading, from))) from++;
  if (from > at && !isFigure(reading, from)) return null;
  const to = behindFigure(reading, from);
  return to > from ? to : null;
}
