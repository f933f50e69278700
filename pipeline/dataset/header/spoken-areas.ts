import type { PlaceDefinition } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { groupBy } from '../../group-by.ts';
import { wordSet } from '../../mention/words.ts';
import { findPlaces } from '../places/find-places.ts';
import type { Context } from '../reading/context.ts';
import { figureKinds, type PlaceSpan, type Reading, sentenceAt, textOf, tokenFrom, word } from '../reading/reading.ts';
import { namedIn, onlyPlace } from './named-places.ts';

/** `Theo Sở Nông nghiệp và PTNT tỉnh Lai Châu`, `Cục Thuế tỉnh Hưng Yên`, `lực lượng Kiểm lâm Bắc Kạn`: the one province that all its bodies are of which a text without a title names. */
export function ofOwnDepartment(context: Context): PlaceSpan | undefined {
  return onlyPlace(
    bodyOf(context).flatMap((each) =>
      findPlaces(context, each).filter(
        ({ from, definition }) =>
          isProvincial(definition) && department.test(textOf(each, Math.max(0, from - longestBodyName), from)),
      ),
    ),
  );
}

const department =
  /(?:^|[ ,(])(?:(?<!(?:cơ|trụ) )sở|chi cục|cục (?:thống kê|thuế|hải quan)|kho bạc nhà nước|kiểm lâm|công ty TNHH)(?: (?!của |các |và các |tại )[\p{L}&]+){0,12}$/iu;
/** Longest name of such a body, in tokens. */
const longestBodyName = 14;

/** `BHXH tỉnh Nậm Phát … toàn tỉnh có 90 xã`: the one place of its kind that a text names, by a body of it first, where the text speaks of all of that kind. */
export function areaSpokenOf(context: Context): PlaceSpan | undefined {
  const body = bodyOf(context);
  const named = body.flatMap((reading) => namedIn(context, reading).map((span) => ({ reading, span })));
  const places = groupBy(named, ({ span }) => span.kind);
  const [spoken, owned] = [kindsSpokenOf(body, all), kindsSpokenOf(body, ownKind)];
  for (const [word, kind] of spokenKinds) {
    // `UBND huyện Nậm Phát … kinh tế của huyện`: of no other kind of area.
    const isSpoken = spoken.has(word) || (owned.size === 1 && owned.has(word));
    const [first, ...others] = isSpoken ? (places.get(kind) ?? []) : [];
    const place = first && onlyPlace([first.span, ...others.map(({ span }) => span)]);
    if (place && acts(first.reading, place)) return place;
  }
  return provinceSpokenOf(context, body, owned);
}

/** `GRDP của tỉnh Nậm Phát … Thu ngân sách toàn tỉnh`: the one province that a text names, where it speaks of all its province and of no area in it. */
function provinceSpokenOf(
  context: Context,
  body: readonly Reading[],
  owned: ReadonlySet<string | undefined>,
): PlaceSpan | undefined {
  if (owned.size !== 1 || !owned.has('tỉnh')) return undefined;
  return onlyPlace(
    body.flatMap((each) =>
      findPlaces(context, each).filter(({ kind, definition }) => kind === 'province' || isProvincial(definition)),
    ),
  );
}

function bodyOf({ readings }: Context): Reading[] {
  return readings.filter(({ role }) => role === 'body');
}

/** `Sản lượng lúa của tỉnh Nậm Phát đạt 900 tấn. …`: the one place that a text names, of which its first figure is told. */
export function areaToldFirst(context: Context): PlaceSpan | undefined {
  const body = bodyOf(context);
  const figure = body[0]?.mentions.find(({ kind }) => figureKinds.has(kind));
  const [first, ...others] = body.flatMap((reading) =>
    findPlaces(context, reading)
      .filter(({ kind }) => kind !== 'road')
      .map((span) => ({ reading, span })),
  );
  if (!figure || !first || first.reading !== body[0]) return undefined;
  const { reading, span } = first;
  const at = tokenFrom(reading, figure.start);
  const isBefore = span.from < span.nameFrom && span.from >= (sentenceAt(reading, at)?.from ?? 0) && span.to <= at;
  const isHolder = !reaching.has(word(reading, span.from - 1)) && !hasRegions.test(reading.text);
  return isBefore && isHolder ? onlyPlace([span, ...others.map((each) => each.span)]) : undefined;
}

/** Words before a place that what is told only stands in, goes to or is compared with. */
const reaching = wordSet('tại ở tâm cho với từ sang đến về hơn như và do , - – (');
/** Words for more than one place of the kind. */
const hasRegions = /(?<!\p{L})(?:cả nước|toàn quốc|nước ta|các (?:tỉnh|huyện|xã|địa phương))(?!\p{L})/iu;

/** The words for kinds of areas that a pattern finds in a text. */
function kindsSpokenOf(body: readonly Reading[], pattern: RegExp): ReadonlySet<string | undefined> {
  return new Set(body.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, kind]) => kind?.toLowerCase())));
}

/** Whether a place is a province, or a city as large as one. */
function isProvincial(definition: PlaceDefinition | null): boolean {
  return definition?.parent === 'vn' && definition.kind !== 'region';
}

/** Whether a place stands behind a body of it. */
function acts(reading: Reading, { from }: PlaceSpan): boolean {
  return acting(reading.codebook).test(textOf(reading, from - longestActing, from));
}

/** Longest name of a body before its place, in tokens. */
const longestActing = 12;
const acting = wordPattern('(?:^|[ ,;.])(?:{authority}|{department}|BHXH)(?: [\\p{L}&-]+){0,4}$');

const all = /(?:[Tt]oàn|[Tt]rong|[Cc]ả|địa bàn|cấp) (tỉnh|huyện|xã)(?![\p{L}\p{M}])(?! \p{Lu})/gu;

const ownKind =
  /(?:[Tt]oàn|[Tt]rong|địa bàn|của) (tỉnh|huyện|xã|thị xã|thành phố|quận|phường)(?![\p{L}\p{M}])(?! \p{Lu})/gu;

/** The word for a kind of area, the nearest kind first. */
const spokenKinds = [
  ['xã', 'commune'],
  ['huyện', 'district'],
  ['tỉnh', 'province'],
] as const;
