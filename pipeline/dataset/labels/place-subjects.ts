import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { listed } from '../places/listed-places.ts';
import { spanAt, spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { deedAtEnd } from './deeds.ts';
import type { PlaceSubject } from './found-label.ts';
import { namesMeasure } from './measure-nouns.ts';

/** Most tokens of a verb with its auxiliary behind a place, and of places in a list. */
const longestVerb = 11;
const longestPlace = 40;
/** Most words of a name that no list knows. */
const longestName = 4;

const auxiliaries = wordSet('đã đang hiện cũng ước');
const placeVerbs = new Set([
  'trồng',
  'trồng mới',
  'gieo trồng',
  'gieo cấy',
  'gieo sạ',
  'xuống giống',
  'thu hoạch',
  'khai thác',
  'thả nuôi',
  'giải ngân',
  'tồn',
  'còn tồn',
]);
/** How far a deed has come, or how it goes on, before it. */
const finishing = /^(?:kết thúc|hoàn thành|cơ bản|tiếp tục|tập trung|triển khai|thực hiện)$/iu;
/** First words of these: at most tokens none begins. */
const verbOpenings = wordSet('trồng gieo xuống thu khai thả giải tồn còn');
/** Words before a place's name that belong to it. */
const placeWords = wordSet(
  'các một số những tỉnh tp thành phố huyện thị xã phường vùng khu vực miền phía địa phương trong',
);
/** Words that a list or a sentence about a place stands behind. */
const introductions = wordSet(', ; : là như gồm tính riêng đó');
/** `… cho biết, hiện khu vực Tây Nguyên có`: since when, in front of a place. */
const nowadays = /(?:^|, )hiện(?: nay)?$/u;
const regions = wordSet('đồng trung duyên');
const directions = wordSet('bắc nam đông tây trung ven phía miền núi');

/** The place that a stretch before a figure ends with; in a list of places any name in capitals is one. */
export function placeSubject(
  context: Context,
  reading: Reading,
  { from, to }: Span,
  inList: boolean,
): PlaceSubject | null {
  for (let end = Math.max(from + 1, to - longestVerb); end <= to; end++) {
    if (auxiliaries.has(word(reading, end - 1)) || finishing.test(textOf(reading, end - 2, end))) continue;
    const verb = verbOf(reading, end, to);
    if (verb === null) continue;
    const start = placeStart(context, reading, from, end, inList);
    if (
      start === null ||
      (start > from &&
        !introductions.has(word(reading, start - 1)) &&
        !isWhere(reading, from, start) &&
        !nowadays.test(textOf(reading, from, start)))
    )
      continue;
    // `Thực hiện Nghị quyết số 22/2010/NQ-HĐND về bê tông hóa đường, huyện Tam Đường thực hiện`: on what grounds it does.
    if (citesWithin(reading, from, start)) return null;
    const place = textOf(reading, start, end);
    // `Trung tâm Y tế huyện tiếp nhận`: what somebody did; those that it manages are told by where they are.
    const deed = deedAtEnd(context, place);
    if (deed !== null && !/quản lý$/iu.test(deed)) return null;
    // `Các xã …` is no name, as `Xã …` is.
    return { head: textOf(reading, from, start).replace(pointing, ''), place: place.replace(/^Các /u, 'các '), verb };
  }
  return null;
}

/** `Về cây điều, đáng chú ý là huyện Bù Đăng`: words that only point at a place. */
const pointing =
  /,? (?:(?:đáng (?:chú ý|kể)|điển hình|tiêu biểu|nổi bật)(?: là| như)?|(?:bao )?gồm(?: có)?(?: ở| tại)?)$/iu;

function citesWithin(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mentionAt(reading, at)?.kind === 'citation') return true;
  return false;
}

/** `tại Tuyên Quang có 5 nhà`: nothing but that a place follows stands before it. */
function isWhere(reading: Reading, from: number, start: number): boolean {
  return start === from + 1 && /^(?:tại|ở)$/.test(word(reading, from));
}

/** Longest words by which a place is said to come first, in tokens. */
const longestJudgement = 12;

/** `Điện Biên là địa phương chịu thiệt hại nặng nhất`, with no measure of its own: the token behind the place. */
export function beforeJudgement(reading: Reading, { from, to }: Span): number {
  // `Nghệ An nhiều nhất với 22 tàu`: behind a name alone.
  const isMost = /^(?:nhiều|cao|lớn|thấp|ít) nhất$/u.test(textOf(reading, to - 1, to + 1));
  if (isMost && to - 2 >= from && isCapital(reading, to - 2)) return to - 1;
  for (let at = to - 2; at > Math.max(from, to - longestJudgement); at--)
    if (word(reading, at) === 'có' && pace.test(textOf(reading, at, to))) return at;
    else if (word(reading, at) === 'là')
      return judgement(reading.codebook).test(textOf(reading, at, to)) &&
        !namesMeasure(reading, textOf(reading, at, to))
        ? at
        : to;
  return to;
}

const pace = /^có (?:tiến độ|tốc độ) [^,;:]* (?:nhanh|cao|chậm|sớm)(?: hơn| nhất)?$/iu;
const judgement = wordPattern(String.raw`^là (?:{level}|địa phương|đơn vị|nơi) \S`);

/** Longest object of a verb behind a place, in tokens: `lúa đông xuân`. */
const longestObject = 5;

function verbOf(reading: Reading, from: number, last: number): string | null {
  // `gieo cấy với diện tích 90 ha`: what is measured of the deed.
  const end = /^với diện tích$/iu.test(textOf(reading, last - 3, last)) ? last - 3 : last;
  const to = word(reading, end - 1) === 'xong' ? end - 1 : end;
  let at = from;
  while (at < to && auxiliaries.has(word(reading, at))) at++;
  if (at === to) return '';
  while (finishing.test(textOf(reading, at, at + 2))) at += 2;
  if (!verbOpenings.has(word(reading, at))) return null;
  const verb = textOf(reading, at, to);
  if (placeVerbs.has(verb.toLowerCase())) return verb;
  const next = [at + 2, at + 1].find((end) => end < to && placeVerbs.has(textOf(reading, at, end).toLowerCase()));
  return next !== undefined && to - next <= longestObject && isPlain(reading, next, to) ? verb : null;
}

/** Whether a stretch is words in small letters alone, and no time. */
function isPlain(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (reading.tokens[at]?.type !== 'word' || isCapital(reading, at) || (reading.timeAt[at] as number) >= 0)
      return false;
  return true;
}

function placeStart(context: Context, reading: Reading, from: number, end: number, inList: boolean): number | null {
  const spans = spansIn(context, reading, Math.max(from, end - longestPlace), end);
  const span = spans.findLast((each) => each.to === end);
  if (span) {
    // A fragment has no header that says whose report it is.
    const ownArea = context.report.header.title !== null && span.definition?.id === context.home?.id;
    if (ownArea && context.home !== null) return null;
    let start = listed(reading, spans)[0]?.from ?? span.from;
    while (start > from && placeWords.has(word(reading, start - 1))) start--;
    return start;
  }
  return unknownPlace(context, reading, Math.max(from, end - longestPlace), end, inList);
}

/** A region or places that no list names: `các địa phương phía Nam`, `vùng Tây Bắc`, a name between commas. */
function unknownPlace(context: Context, reading: Reading, from: number, end: number, inList: boolean): number | null {
  let start = end;
  while (start > from && !introductions.has(word(reading, start - 1))) start--;
  if (start === end || spanAt(context, reading, start) !== null) return null;
  const capitals = countCapitals(reading, start, end);
  const first = word(reading, start);
  if (capitals === end - start) {
    if (capitals > longestName) return null;
    const first = firstListed(reading, from, start);
    return inList || word(reading, first - 1) === 'riêng' || isOpened(reading, first) ? first : null;
  }
  // `Trung du và miền núi phía Bắc`; `Trung bình 45 em` is a grade.
  if (regions.has(first) && isCapital(reading, start) && word(reading, start + 1) !== 'bình') return start;
  if (/^(?:các|một|những)$/.test(first) && /^(?:tỉnh|địa|huyện|xã|vùng)$/.test(word(reading, start + 1)))
    return countOther(reading, start, end) <= longestKind ? start : null;
  // `khu vực II`: a class of communes.
  const isClass = /^[ivx]+$/.test(word(reading, end - 1));
  // `Khu vực dịch vụ` is a sector, though it begins a sentence.
  const isNamed = countCapitals(reading, start + 1, end) > 0 || directions.has(word(reading, start + 1));
  return /^(?:vùng|khu|miền)$/.test(first) && isNamed && !isClass ? start : null;
}

/** `Yên Sơn, Yên Hòa và Yên Thủy`: where names begin that commas join to one of a list. */
function firstListed(reading: Reading, from: number, start: number): number {
  if (start - 2 <= from || !/^(?:,|và)$/.test(word(reading, start - 1))) return start;
  let first = start - 1;
  while (first > from && isCapital(reading, first - 1)) first--;
  const length = start - 1 - first;
  if (length < 2 || length > longestName) return start;
  while (first > from && placeWords.has(word(reading, first - 1))) first--;
  return first === from || introductions.has(word(reading, first - 1)) ? firstListed(reading, from, first) : start;
}

/** `tập trung ở các huyện: Hòa Lạc 40 ha`: whether a colon before a name opens a list of places. */
function isOpened(reading: Reading, start: number): boolean {
  return word(reading, start - 1) === ':' && somePlaces(reading.codebook).test(textOf(reading, start - 4, start - 1));
}

const somePlaces = wordPattern('(?:^| )(?:các|một số|những|tại|ở) (?:{level}|địa phương)$');

/** Most words that say which places these are: `các xã đặc biệt khó khăn`; with more of them they do something. */
const longestKind = 4;

/** How many words of a stretch are in small letters and say nothing of where. */
function countOther(reading: Reading, start: number, end: number): number {
  let other = 0;
  for (let at = start; at < end; at++)
    if (!isCapital(reading, at) && !placeWords.has(word(reading, at)) && !directions.has(word(reading, at))) other++;
  return other;
}

function countCapitals(reading: Reading, from: number, to: number): number {
  let capitals = 0;
  for (let at = from; at < to; at++) if (isCapital(reading, at)) capitals++;
  return capitals;
}
