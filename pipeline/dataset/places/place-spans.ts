import type { Place } from '../../../dist/types.d.ts';
import { firstPosition } from '../../binary-search.ts';
import type { PlaceDefinition } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { isInCapitals } from '../../document/letters.ts';
import { WordClass } from '../../mention/word-class.ts';
import type { Context } from '../reading/context.ts';
import { slug } from '../reading/ids.ts';
import { isCapital, type PlaceSpan, type Reading, textOf } from '../reading/reading.ts';
import { opensCell } from '../reading/row-cells.ts';

/** Most tokens that a place's name has with the word for its kind. */
const longestSpan = 12;

/** Most words of a place's name. */
const longestName = 4;

/** A place where the text names it. */
export function makeSpan(
  context: Context,
  reading: Reading,
  at: number,
  to: number,
  kind: Place['kind'],
  definition: PlaceDefinition | null,
  misspelt: boolean,
): PlaceSpan {
  const name = textOf(reading, at, to);
  const id = placeId(context, definition?.id ?? `${kind}-${slug(name)}`);
  return {
    from: at,
    to,
    nameFrom: at,
    name,
    kind: (definition?.kind as Place['kind']) ?? kind,
    definition,
    id,
    misspelt,
    excluded: false,
    named: true,
    parentId: null,
  };
}

/** A place that the codebook lacks, by what its report says of it. */
export function unknownPlace({ kind, name }: PlaceSpan): PlaceDefinition {
  return {
    id: `${kind}-${slug(name)}`,
    vi: name,
    en: name,
    kind,
    codes: [],
    parent: null,
    variants: [],
    source: 'the report',
  };
}

/** The places that lie in a run of tokens, in reading order. */
export function spansIn(context: Context, reading: Reading, from: number, to: number): PlaceSpan[] {
  const spans = context.placeSpans.get(reading) ?? [];
  const found: PlaceSpan[] = [];
  for (
    let i = firstPosition(spans.length, (at) => (spans[at] as PlaceSpan).from < from);
    i < spans.length && (spans[i] as PlaceSpan).from < to;
    i++
  )
    if ((spans[i] as PlaceSpan).to <= to) found.push(spans[i] as PlaceSpan);
  return found;
}

/** The place that begins at a token, or null. */
export function spanAt(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const [span] = spansIn(context, reading, at, Math.min(at + longestSpan, reading.tokens.length));
  return span?.from === at ? span : null;
}

/** A place's id in the report's own table. */
export function placeId(context: Context, code: string): string {
  return `${context.reportId}:place:${code}`;
}

/** How many words in capitals follow one another. */
export function capitals(reading: Reading, at: number): number {
  let length = 0;
  while (length < longestName && (length === 0 ? isCapital(reading, at) : goesOn(reading, at + length))) length++;
  return length;
}

/** Words that begin another line of a header: `TỈNH HÀ GIANG | SỞ GIÁO DỤC`, `HUYỆN THƯỢNG PẮC | Độc lập`. */
const headerWords = new WordClass('sở phòng ubnd hđnd ủy uỷ cộng độc đảng số báo kế tờ huyện phường'.split(' '));
const committee = new WordClass(['ủy', 'uỷ']);

/** Words that go on with a title in capitals behind the name of a place: `TỈNH LÀO CAI NĂM 2025`. */
const titleWords = new WordClass(
  'năm đến giai về và từ tháng quý trong theo tại của lần khóa khoá nhiệm thời'.split(' '),
);

/** `UBND HUYỆN NẬM PHÁT | BAN CHỈ ĐẠO`: what a name in capitals ends before; a name may begin with it, as that of `PHƯỜNG TRUNG TÂM` does. */
const body = wordPattern('^(?:{body_in_capitals})(?: |$)');
/** `XÃ ĐẠT CHUẨN`: what is no name at all behind a word for a kind. */
const noPlace = wordPattern('^(?:{no_place_in_capitals})(?: |$)');

/** `TỈNH NĂM 2024`, `XÃ ĐẠT CHUẨN`, `HUYỆN NGHÈO`: whether a title in capitals goes on at a token with what is no name. */
export function isOtherInCapitals(reading: Reading, at: number): boolean {
  return (
    isInCapitals(textOf(reading, at - 1, at + 1)) &&
    ((reading.timeAt[at] as number) >= 0 || noPlace(reading.codebook).test(textOf(reading, at, at + 2)))
  );
}

/** Whether a name goes on at a token: a word in capitals of the same cell, and of the same line. */
export function goesOn(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || opensCell(reading, at)) return false;
  if (titleWords.has(reading.tokens[at]) && isInCapitals(textOf(reading, at - 1, at + 1))) return false;
  if (isOtherInCapitals(reading, at)) return false;
  // `TỈNH TÂY LĨNH | BAN QUẢN LÝ DỰ ÁN`, where `XÃ NẬM BAN` is a name.
  const isLine = reading.role === 'header' || isInCapitals(textOf(reading, at - 1, at + 1));
  if (isLine && body(reading.codebook).test(textOf(reading, at, at + 2))) return false;
  // `huyện Nậm Phát | BIỂU TỔNG HỢP`, which `thôn Nậm Pát II` is not.
  const here = textOf(reading, at, at + 1);
  const before = textOf(reading, at - 1, at);
  if (/^(?![IVX]+$)\p{Lu}{2,}$/u.test(here) && !isInCapitals(before)) return false;
  // `TỈNH LÀO CAI | Về quyết toán`: a line that is not in capitals below one that is.
  if (before.length > 1 && isInCapitals(before) && !isInCapitals(here)) return false;
  // `TỈNH LAI CHÂU | THÀNH ỦY`.
  return reading.role !== 'header' || !(headerWords.has(reading.tokens[at]) || committee.has(reading.tokens[at + 1]));
}
