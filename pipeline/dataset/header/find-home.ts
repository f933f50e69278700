import type { PlaceDefinition } from '../../codebook.ts';
import { isInCapitals } from '../../document/letters.ts';
import type { Block, Section } from '../../document/types.ts';
import { groupBy } from '../../group-by.ts';
import { describedPlace } from '../places/described-places.ts';
import { findPlaces } from '../places/find-places.ts';
import { liesIn } from '../places/listed-places.ts';
import { opensSentence } from '../places/opening-places.ts';
import { unknownPlace } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, type PlaceSpan, type Reading, sentenceAt, textOf, word } from '../reading/reading.ts';
import { namedIn, onlyPlace } from './named-places.ts';
import { openingTitle } from './opening-titles.ts';
import { areaSpokenOf, areaToldFirst, ofOwnDepartment } from './spoken-areas.ts';

/**
 * The place whose committee issued the report: the last that the header's capitals name, below whom they answer to;
 * else the province that the issuer is called after; else the first that date line, title or opening name with a word for its
 * kind; of a text without these the one that it opens by describing,
 * or the one of its kind that it calls its own area, or that it tells its first figure of.
 */
export function findHome(context: Context): PlaceDefinition | null {
  const header = context.readings.filter(({ role }) => role === 'header');
  // `ĐẢNG BỘ TỈNH … | HUYỆN ỦY …`: a committee of the Party stands below those it answers to, too.
  const last = header.flatMap((each) => namedIn(context, each).filter((span) => isInLetterhead(each, span))).at(-1);
  if (last) return last.definition ?? unknownPlace(last);
  const called = header.flatMap((each) => ofDepartment(context, each)).at(-1);
  if (called) return called.definition;
  const span =
    namedAs(context, ['header', 'title', 'basis']) ??
    ofOpening(context) ??
    ofTitleLine(context) ??
    ownArea(context) ??
    ofOwnDepartment(context) ??
    areaSpokenOf(context) ??
    areaToldFirst(context) ??
    namedAs(context, ['closing']);
  return span ? (span.definition ?? unknownPlace(span)) : null;
}

/** `xã Nậm Cha, huyện Sìn Hồ`: places without those that the one before lies in. */
function apart(reading: Reading, spans: readonly PlaceSpan[]): PlaceSpan[] {
  return spans.filter((each, i) => !liesIn(reading, spans[i - 1], each));
}

/** The first place that the readings of some roles name, role by role. */
function namedAs(context: Context, roles: readonly Reading['role'][]): PlaceSpan | undefined {
  for (const role of roles)
    for (const reading of context.readings) {
      if (reading.role !== role) continue;
      const named = apart(reading, namedIn(context, reading));
      // `Báo cáo tình hình kinh tế - xã hội huyện Nậm Phát`: a title that names one place, which the codebook may not know.
      const span = named.find(({ definition }) => definition !== null || (role === 'title' && named.length === 1));
      if (span) return span;
    }
}

/** `# Tình hình kinh tế - xã hội huyện Nậm Phát`, `# Xã Nậm Cha, huyện Nậm Phát đạt chuẩn`, `# Lai Châu: thu ngân sách tăng`: the one place that the heading names which opens a text without a title. */
function ofOpening(context: Context): PlaceSpan | undefined {
  const heading = firstHeading(context, context.report.children);
  const named = heading ? findPlaces(context, heading).filter(({ kind }) => kind !== 'road') : [];
  const [only, ...more] = heading
    ? apart(heading, named).filter((each) => !isWhereItLies(heading, named[0], each))
    : [];
  const isProvince = only?.from === 0 && only.definition?.parent === 'vn';
  const isNamed = only !== undefined && more.length === 0 && (only.from < only.nameFrom || isProvince);
  return context.report.header.type === null && isNamed ? only : undefined;
}

/** `# Xã Nậm Cha (Sìn Hồ, Lai Châu) đạt chuẩn`: whether a place stands in the bracket behind the one that a heading opens with. */
function isWhereItLies(heading: Reading, opening: PlaceSpan | undefined, { from }: PlaceSpan): boolean {
  const isBracketed = opening?.from === 0 && word(heading, opening.to) === '(';
  return isBracketed && from > opening.to && from < (heading.partner[opening.to] as number);
}

/** The heading that opens a text; below `# Phụ lục` the next one. */
function firstHeading(context: Context, [first]: readonly (Block | Section)[]): Reading | undefined {
  const heading = first?.type === 'section' ? context.headings.get(first) : undefined;
  const isAnnex = first?.type === 'section' && heading !== undefined && annex.test(heading.text);
  return isAnnex ? firstHeading(context, first.children) : heading;
}

const annex = /^(?:phụ lục|phụ biểu|biểu|bảng)(?: (?:số )?[\dIVX]+)?$/iu;

/** `Tình hình kinh tế - xã hội tháng Mười năm 2023 tỉnh Lai Châu`: the one place that the lines name which a text opens with as its title; `xã Nậm Cha, huyện Sìn Hồ, tỉnh Lai Châu` is one. */
function ofTitleLine(context: Context): PlaceSpan | undefined {
  const named = openingTitle(context).flatMap((line) => {
    // `phân theo đơn vị hành chính cấp huyện`: a level, and no name.
    return apart(line, namedIn(context, line)).filter(({ from }) => word(line, from - 1) !== 'cấp');
  });
  return onlyPlace(named);
}

/** The place that the text opens by describing, or calls its own area more often than all others of its kind together. */
function ownArea(context: Context): PlaceSpan | undefined {
  const body = context.readings.filter(({ role }) => role === 'body');
  const [opening] = body;
  const described = opening && describedPlace(context, opening);
  if (described) return described;
  const ofAllProvince = isOfProvince(body);
  const owned = body.flatMap((each) =>
    namedIn(context, each).filter(
      (span) => (!ofAllProvince || span.kind === 'province') && isOwnArea(context, each, span, opening),
    ),
  );
  const kinds = groupBy(owned, ({ kind }) => kind);
  const places = groupBy(owned, ({ id }) => id);
  return (
    owned.find(({ id, kind }) => 2 * (places.get(id)?.length ?? 0) > (kinds.get(kind)?.length ?? 0)) ??
    onlySubject(context, body)
  );
}

/** `toàn tỉnh có 686 tổ chức đảng, … tặng cờ cho Đảng bộ huyện Nậm Phát`: whether a text speaks of all of a province, and nowhere of all of an area in it. */
function isOfProvince(body: readonly Reading[]): boolean {
  return body.some(({ text }) => ofProvince.test(text)) && !body.some(({ text }) => ofPart.test(text));
}

const ofProvince = /(?:^|\s)(?:toàn|cả) tỉnh(?![\p{L}\p{M}])/iu;
const ofPart =
  /(?:^|\s)(?:toàn|cả|(?:trên )?địa bàn) (?:huyện|quận|thị xã|thành phố|TP|xã|phường|thị trấn)(?![\p{L}\p{M}])/iu;

/** `Năm 2022, xã Nậm Cha có …`: the one place of its kind in a text whose first sentence, or more than one, opens with it. */
function onlySubject(context: Context, body: readonly Reading[]): PlaceSpan | undefined {
  const named = body.flatMap((reading) => namedIn(context, reading).map((span) => ({ reading, span })));
  const kinds = groupBy(named, ({ span }) => span.kind);
  const opening = named.filter(({ reading, span }) => isSubject(reading, span));
  const isOnly = ({ span }: (typeof named)[number]) =>
    kinds.get(span.kind)?.every(({ span: { id } }) => id === span.id);
  return opening.find((each) => {
    const isFirst = each.reading === body[0] && each.span.from < (each.reading.sentences[0]?.to ?? 0);
    return isOnly(each) && (isFirst || opening.filter(({ span }) => span.id === each.span.id).length > 1);
  })?.span;
}

function isSubject(reading: Reading, span: PlaceSpan): boolean {
  const sentence = sentenceAt(reading, span.from);
  return (
    sentence !== undefined &&
    reading.block.type !== 'row' &&
    !isMember(reading, span) &&
    opensSentence(reading, sentence, span)
  );
}

/** `UBND HUYỆN …`: written in capitals with the word for its kind, as a letterhead is. */
function isInLetterhead(reading: Reading, { from, nameFrom }: PlaceSpan): boolean {
  return isInCapitals(textOf(reading, from, nameFrom + 1));
}

/** `SỞ Y TẾ QUẢNG NINH`, `CỤC THỐNG KÊ ĐẮK LẮK`: the province that a body of its level is called after, without a word for it. */
function ofDepartment(context: Context, reading: Reading): PlaceSpan[] {
  if (!provincial.test(reading.text)) return [];
  return findPlaces(context, reading).filter(
    ({ from, nameFrom, definition }) =>
      from === nameFrom && definition?.parent === 'vn' && isInCapitals(textOf(reading, 0, from + 1)),
  );
}

const provincial = /^(?:SỞ|CỤC|CHI CỤC|CÔNG AN|BỘ CHỈ HUY|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|BẢO HIỂM XÃ HỘI|KHO BẠC) /u;

const own =
  /(?:địa bàn|toàn|(?<!cho )đảng bộ|và nhân dân|(?<!trụ sở |của |cho )(?:UBND|HĐND|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân))(?: các)? $/iu;

/** `chiếm 10% diện tích tự nhiên toàn huyện Nậm Phát`: what something is only a part of. */
const ofAll = /% [^,;:.%]* toàn $/iu;
/** Most tokens of such words. */
const longestPart = 12;

/** `tình hình kinh tế - xã hội xã Nậm Cha`, `kinh tế của huyện Nậm Phát`, `dân số xã Nậm Cha`: what a text opens with. */
const ofEconomy = /(?:kinh tế|xã hội|KT ?- ?XH|dân số|diện tích(?: đất)? tự nhiên)(?: của)? $/iu;

/**
 * `UBND huyện …`, `trên địa bàn thành phố …`, `toàn tỉnh …`, or the place that the text opens with: one of many places that a text names
 * is not its own.
 */
function isOwnArea(context: Context, reading: Reading, span: PlaceSpan, opening: Reading | undefined): boolean {
  const { tokens, text, block } = reading;
  const { from } = span;
  if (block.type === 'row' || isMember(reading, span) || isPlaced(context, reading, span)) return false;
  const before = text.slice(tokens[Math.max(0, from - longestArea)]?.start, tokens[from]?.start);
  if (ofAll.test(text.slice(tokens[Math.max(0, from - longestPart)]?.start, tokens[from]?.start))) return false;
  return (reading === opening && (from === 0 || ofEconomy.test(before))) || own.test(before);
}

/** `- UBND xã Nậm Mu: 410 triệu đồng`, `UBND xã Nậm Mu 18%`: whether a place stands in a list of them, with its own figure. */
function isMember(reading: Reading, { from, to }: PlaceSpan): boolean {
  const opens = reading.block.marker !== null && from <= longestBody;
  return (opens && /^[:(]$/.test(word(reading, to))) || isFigure(reading, to);
}

/** `trên địa bàn huyện Tuy Phong (Bình Thuận)`: whether a bracket says where a place is, as none says of its own. */
function isPlaced(context: Context, reading: Reading, { to }: PlaceSpan): boolean {
  return word(reading, to) === '(' && findPlaces(context, reading).some(({ from }) => from === to + 1);
}

/** Most words for a body before its place. */
const longestBody = 4;

/** Most words between a place and what makes it the report's own. */
const longestArea = 6;
