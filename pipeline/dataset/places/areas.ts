import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import {
  isFigure,
  type PlaceSpan,
  type Reading,
  semicolonBefore,
  sentenceAt,
  textOf,
  word,
} from '../reading/reading.ts';
import { sentenceOpening } from '../ties/breakdown-words.ts';
import { areaAround, placeDescribed } from './areas-around.ts';
import { homeOf } from './home-places.ts';
import { liesIn, listed } from './listed-places.ts';
import { opensSentence } from './opening-places.ts';
import { spanAt, spansIn } from './place-spans.ts';
import { allOf } from './scopes.ts';
import { isOfListedName, isOfOtherName } from './unlisted-names.ts';

/** Longest stretch before a figure that is looked at, in tokens: a longer one is a list. */
const longestStretch = 300;

/** The one place that a figure is of; null for several, and for none. */
export function onlyArea(context: Context, figure: Figure): string | null {
  const [first = null, ...others] = areasOf(context, figure);
  return others.length > 0 ? null : first;
}

/** The places that a figure's clause names, or that its sentence opens with, or the report's own area. */
export function areasOf(context: Context, figure: Figure): string[] {
  const { reading, sentence, from: to } = figure;
  const behind = placeBehind(context, figure);
  if (behind !== null) return [behind];
  const from = Math.max(sentence.from, to - longestStretch);
  // A place in a bracket that is closed is of what stands before it.
  const named = spansIn(context, reading, from, to).filter(
    (each, i, all) =>
      !each.excluded &&
      !liesIn(reading, all[i - 1], each) &&
      (reading.depth[each.from] as number) <= (reading.depth[to] as number) &&
      !isOfCountBefore(figure, each) &&
      !isAmongOthers(reading, each) &&
      !isPassedBy(figure, each) &&
      !isNeighbour(figure, each) &&
      !isAround(figure, each),
  );
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) {
    if (isOfListedName(figure)) return [];
    const opened = areaOpened(context, figure) ?? areaOfWhole(context, figure);
    return opened === null ? areaAround(context, reading) : [opened];
  }
  const semicolon = semicolonBefore(reading, to);
  // `xã Nậm Mu bị ngập toàn xã với 90 hộ; 12 ha lúa bị ngập`: all of the area that another clause told of.
  const all = allOf(context, textOf(reading, Math.max(last.to, semicolon), to));
  if (all !== null) return areaOfKind(context, all, named) ?? homeOf(context);
  if (isOfOtherName(figure, last.to)) return [];
  // `Nga Lộc là huyện ven biển của tỉnh …, gồm 23 xã`: of what is described, wherever it lies.
  const described = sentence.from === 0 ? placeDescribed(context, reading) : null;
  if (described !== null) return [described];
  if (first !== last && isMerged(figure, first)) return [first.id];
  if (semicolon < last.to) return listed(reading, named).map(({ id }) => id);
  const isOpened =
    first.from <= sentence.from + 1 ||
    (named.length === 1 && (opensSentence(reading, sentence, first) || isOfActor(figure, first)));
  return isOpened ? [first.id] : areaAround(context, reading);
}

/** `đứng thứ 5 trong vùng Đông Nam Bộ, đưa tăng trưởng 6 tháng đạt 4%`: whether a place is only where the one told of has its rank. */
function isAmongOthers(reading: Reading, { from }: PlaceSpan): boolean {
  return ranked.test(textOf(reading, from - longestRank, from));
}

const ranked = /(?:^| )(?:thứ|hạng) (?:\d+|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám)(?: ?\/ ?\d+)?(?: [^\s,;:.()]+){0,8}$/iu;
/** Most tokens of a rank before the place that it is in. */
const longestRank = 14;

/** `Phường Phú An được sáp nhập từ xã Phú Mỹ và phường Tân An có diện tích …`: whether a sentence is of a place that was made of those named behind it. */
function isMerged({ reading, sentence }: Figure, first: PlaceSpan): boolean {
  return (
    opensSentence(reading, sentence, first) &&
    merged.test(textOf(reading, first.to, Math.min(sentence.to, first.to + longestMerger)))
  );
}

const merged = /^(?:\([^()]*\) )?(?:mới )?(?:được )?(?:thành lập (?:trên cơ sở|từ)|sáp nhập|hợp nhất)(?: |$)/iu;
/** Most tokens of what says so. */
const longestMerger = 12;

/** `Xã có tỉnh lộ 127 chạy qua, có 2 trạm biến áp`: whether a place is a road that only the clause before a comma tells of. */
function isPassedBy({ reading, sentence, from }: Figure, { kind, from: start, to }: PlaceSpan): boolean {
  return kind === 'road' && start > sentence.from + longestLead && textOf(reading, to, from).includes(',');
}

/** `phía Đông giáp xã Nậm Pa và xã Huổi Mu, diện tích chiếm 30%`: whether a place is one that what is told borders on. */
function isNeighbour({ reading, sentence }: Figure, { from }: PlaceSpan): boolean {
  return neighbours(reading.codebook).test(textOf(reading, Math.max(sentence.from, from - longestBorder), from));
}

const neighbours = wordPattern(
  String.raw`(?:^|[ ,;])giáp(?: (?:với|ranh))*(?: (?:{level}|các|nước|và|,|\p{Lu}[\p{L}']*))*$`,
  'u',
);
/** Most tokens from the word for a border to the last place behind it. */
const longestBorder = 16;

const larger = new Set(['district', 'city', 'province']);
const whereItLies =
  /^(?:là (?:một )?(?:trong (?:những|các) )?)?(?:xã|phường|thị trấn|thôn|bản|ấp)(?: [^,;:.()]{1,80})? (?:của|thuộc|cách(?: trung tâm)?|nằm (?:ở|trong)|ở)$/iu;
/** Most tokens of a sentence before the place that a commune lies in. */
const longestWhere = 20;

/** `Là xã vùng cao của huyện Nậm Mu, có 9 thôn`, `Xã cách trung tâm huyện Nậm Mu 13 km`: whether a place is only where the commune lies that a sentence is about. */
function isAround({ reading, sentence }: Figure, { kind, from }: PlaceSpan): boolean {
  if (!larger.has(kind) || from > sentence.from + longestWhere) return false;
  return whereItLies.test(textOf(reading, sentence.from, from));
}

/** Most tokens before the road that a sentence is of: `Dọc theo Quốc lộ 4D, …`. */
const longestLead = 3;

/** `Năm 2021, Công an tỉnh Nậm Phát bắt 45 vụ; khởi tố 30 vụ`: whether a sentence opens with a body of the place, which does all that it tells. */
function isOfActor({ reading, sentence }: Figure, { from }: PlaceSpan): boolean {
  return from <= sentence.from + longestActor && actor(reading.codebook).test(textOf(reading, sentence.from, from));
}

const actor = wordPattern('^(?:[^;:.()]{1,60} )?{authority}$');
/** Longest words that open such a sentence, in tokens. */
const longestActor = 14;

/** `Xã Nậm Cha cách trung tâm huyện 24 km; toàn xã có 912 hộ`: the last place named of a kind that is not the report's own; null for none. */
function areaOfKind({ codebook, home }: Context, all: string, named: readonly PlaceSpan[]): string[] | null {
  const kind = all === 'vùng' ? 'region' : codebook.placeKinds.find(({ text }) => text === all)?.kind;
  const place = kind === home?.kind ? undefined : named.findLast((each) => each.kind === kind);
  return place ? [place.id] : null;
}

/** `4.568 ha tại Bạc Liêu và 173 ha tại Sóc Trăng`, `2 tỷ đồng cho xã Nà Mu`, `3 người mất tích ở huyện Nậm Mu`: the one place that is tied to a figure directly behind it, or behind its noun, which ends before the token `at`. */
export function placeBehind(
  context: Context,
  { reading, mention, next, sentence }: Figure,
  at: number = next,
): string | null {
  const joint = word(reading, at);
  if (joint === '(') return placeInBracket(context, reading, at);
  const ties =
    joint === 'tại' ||
    joint === 'ở' ||
    (at === next && ((joint === 'cho' && mention.unit === 'VND') || (joint === 'của' && mention.unit === '{person}')));
  if (!ties || at + 1 >= sentence.to) return null;
  const span = spanAt(context, reading, at + 1);
  if (!span || span.excluded) return null;
  const isListed = /^(?:,|và)$/.test(word(reading, span.to)) && spanAt(context, reading, span.to + 1) !== null;
  return isListed ? null : span.id;
}

/** `1 nhà bị sập (Nậm Mu)`, `3 người chết (tại xã Nậm Cha)`: the place that is all of a bracket. */
function placeInBracket(context: Context, reading: Reading, at: number): string | null {
  const span = spanAt(context, reading, /^(?:tại|ở)$/.test(word(reading, at + 1)) ? at + 2 : at + 1);
  return span && !span.excluded && word(reading, span.to) === ')' ? span.id : null;
}

/** `Tại huyện Nậm Mu, 12 ha lúa bị ngập. Đàn bò có 90 con bị chết`: the place that the last sentence before that opens with one tells of; null for none. */
function areaOpened(context: Context, { reading, sentence }: Figure): string | null {
  let opened: string | null = null;
  for (const each of openings(reading, context)) {
    if (each.from >= sentence.from) break;
    opened = each.id;
  }
  return opened;
}

/** `Huyện Nậm Mu có 36 trường. Trong đó, bậc tiểu học có 14 trường`: the one place of the sentence before, which opens with it, where a sentence tells its parts; null for others. */
function areaOfWhole(context: Context, { reading, sentence }: Figure): string | null {
  if (!sentenceOpening.test(textOf(reading, sentence.from, sentence.from + longestLead))) return null;
  const before = sentenceAt(reading, sentence.from - 2);
  const [first, ...others] = before ? spansIn(context, reading, before.from, before.to) : [];
  const isOnly = first && before && !first.excluded && others.every(({ id }) => id === first.id);
  return isOnly && opensSentence(reading, before, first) ? first.id : null;
}

/** The sentences of a reading that a place opens: `Tại huyện Nậm Mu, …`, `Tại huyện Nậm Mu xảy ra …`. */
const openings = keptFor((reading: Reading, context: Context): { from: number; id: string }[] =>
  reading.sentences.flatMap(({ from }) => {
    const at = word(reading, from) === 'riêng' ? from + 1 : from;
    const span = /^(?:tại|ở)$/.test(word(reading, at)) ? spanAt(context, reading, at + 1) : null;
    return span && !span.excluded && behindOpening.test(word(reading, span.to)) ? [{ from, id: span.id }] : [];
  }),
);

const behindOpening = /^(?:,|xảy|đã|ghi|phát)$/;

/** Most tokens from a figure to the place behind its noun. */
const longestNoun = 12;

/** `11 người mất tích ở huyện Nậm Mu, 12 người bị thương`: whether a place is tied to the noun of a figure before one that opens the next part of the list. */
function isOfCountBefore({ reading, leadFrom, from, sentence }: Figure, { from: place }: PlaceSpan): boolean {
  if (
    leadFrom !== from ||
    !/^(?:,|;|và)$/.test(word(reading, leadFrom - 1)) ||
    !/^(?:ở|tại)$/.test(word(reading, place - 1))
  )
    return false;
  let at = place - 2;
  while (
    at > Math.max(sentence.from, place - longestNoun) &&
    reading.tokens[at]?.type === 'word' &&
    !isFigure(reading, at)
  )
    at--;
  return isFigure(reading, at);
}
