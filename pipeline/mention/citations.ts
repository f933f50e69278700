import { isMultiplier } from './multipliers.ts';
import {
  dashes,
  type Found,
  foundOne,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWhole,
  mentionOf,
  type Reader,
  textOf,
  unitAt,
  wordAt,
} from './reader.ts';
import type { Citation } from './types.ts';
import { wordSet } from './words.ts';
import { isYear } from './years.ts';

/** The part of a symbol behind the slash or dash, and the token behind it. */
interface Symbol {
  text: string;
  segments: string[];
  next: number;
}

/** `338/QĐ-UBND`, `11-NQ/TW`, `30/2020/NĐ-CP`, `01/2021/QH15`, also with the spaces that PDFs leave: `338 /QĐ-UBND`. */
export function citation(reader: Reader, at: number): Found | null {
  return isWhole(wordAt(reader, at), 6) ? (whole(reader, at) ?? listed(reader, at)) : null;
}

/** Most documents that one symbol serves. */
const mostListed = 12;

/** `số 101, 102 và 103/KH-UBND`: a number whose symbol stands behind the last of its list. */
function listed(reader: Reader, at: number): Found | null {
  const last = reader.mentions.at(-1);
  const follows = last?.citation?.symbol && reader.tokens[at - 2]?.end === last.end && lists(reader, at - 1);
  if (wordAt(reader, at - 1) !== 'số' && !follows) return null;
  for (
    let next = at + 2;
    next <= at + 2 * mostListed && lists(reader, next - 1) && isNumberAt(reader, next);
    next += 2
  ) {
    const cited = isWhole(wordAt(reader, next), 6) ? whole(reader, next)?.mentions[0]?.citation : undefined;
    if (!cited) continue;
    const number = wordAt(reader, at);
    const normal = `${number}${cited.normal.slice(cited.number.length)}`;
    return foundOne(
      mentionOf(reader, 'citation', 'citation', at, at + 1, { citation: { ...cited, number, normal } }),
      at + 1,
    );
  }
  return null;
}

function lists(reader: Reader, at: number): boolean {
  return /^(?:,|và)$/.test(wordAt(reader, at));
}

/** A number with its own symbol. */
function whole(reader: Reader, at: number): Found | null {
  const digits = wordAt(reader, at);
  const suffix = isSuffix(reader, at + 1) ? wordAt(reader, at + 1) : '';
  let mark = suffix === '' ? at + 1 : at + 2;
  let year: string | null = null;
  if (wordAt(reader, mark) === '/' && isYear(wordAt(reader, mark + 1)) && wordAt(reader, mark + 2) === '/') {
    year = wordAt(reader, mark + 1);
    mark += 2;
  }
  const isParty = dashes.has(wordAt(reader, mark));
  if (!isParty && wordAt(reader, mark) !== '/') return null;
  const symbol = readSymbol(reader, mark + 1, isParty);
  if (!symbol || !isDocument(reader, at, symbol, isGlued(reader, mark) && isGlued(reader, mark + 1), isParty))
    return null;
  const number = `${digits}${suffix}`;
  const normal = `${number}${year === null ? '' : `/${year}`}${isParty ? '-' : '/'}${symbol.text}`;
  const cited = { number, year, symbol: symbol.text, type: null, normal };
  return foundOne(mentionOf(reader, 'citation', 'citation', at, symbol.next, { citation: cited }), symbol.next);
}

/** `23a/QĐ-UBND`: one letter glued to the number. */
function isSuffix(reader: Reader, at: number): boolean {
  return isGlued(reader, at) && /^[a-zđ]$/u.test(wordAt(reader, at));
}

/** Segments with a capital, joined by `-`, `/`, `&` or `.`; a dash may have spaces around it between a type and an office. */
function readSymbol(reader: Reader, at: number, isParty: boolean): Symbol | null {
  const segments: string[] = [];
  let text = '';
  let next = at;
  for (;;) {
    const segment = segmentAt(reader, next);
    if (segment === null) break;
    segments.push(segment);
    text += segment;
    next++;
    const sign = wordAt(reader, next);
    const isDash = dashes.has(sign);
    if (!isDash && sign !== '/' && sign !== '&' && sign !== '.') break;
    const isTight = isGlued(reader, next) && isGlued(reader, next + 1);
    const mayBeLoose = segments.length === 1 && (isDash || (isParty && sign === '/')) && isType(reader, segment);
    const following = segmentAt(reader, next + 1);
    if (following === null || !(isTight || (mayBeLoose && isCapitals(following)))) break;
    if (sign === '.' && !(isCapitals(following) && following.length <= 5)) break;
    text += isDash ? '-' : sign;
    next++;
  }
  return segments.length === 0 ? null : { text, segments, next };
}

/** A word with a capital first, as written. */
function segmentAt(reader: Reader, at: number): string | null {
  const token = reader.tokens[at];
  if (token?.type !== 'word') return null;
  const text = textOf(reader, at, at + 1);
  return text !== token.fold && text.charAt(0) !== token.fold.charAt(0) ? text : null;
}

function isDocument(reader: Reader, at: number, { segments }: Symbol, isTight: boolean, isParty: boolean): boolean {
  const [first = '', second] = segments;
  const known = segments.some((segment) => isType(reader, segment)) || /^(?:UBTV)?QH\d+$/u.test(first);
  const isAnnounced = isCited(reader, at);
  if (isParty) return isType(reader, first) && (second !== undefined || isAnnounced);
  if (known && segments.length === 1) return isAnnounced || /^QH\d+$|^UBTVQH\d+$/u.test(first);
  if (known) return isTight || isType(reader, first);
  // `Chương trình phối hợp số 03/CTrPH-HLHPN-CAT`.
  if (isAnnounced && isTight && second !== undefined) return /^\p{Lu}{2,}/u.test(first) && isCapitals(second);
  if (isAnnounced && isTight && segments.length === 1) return isCapitals(first) && first.length > 2;
  return isTight && second !== undefined && isCapitals(first) && first.length > 1;
}

function isType(reader: Reader, segment: string): boolean {
  return reader.lexicon.documentTypes.has(segment.toUpperCase());
}

function isCapitals(segment: string): boolean {
  return segment === segment.toUpperCase();
}

/** Second words of the types that reports cite by their number alone: `Nghị quyết 18`, `Thông tư 27`. */
const types: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['quyết', wordSet('nghị')],
  ['định', wordSet('quyết nghị')],
  ['tư', wordSet('thông')],
  ['thị', wordSet('chỉ')],
  ['văn', wordSet('công')],
  ['luận', wordSet('kết')],
  ['điện', wordSet('công')],
  ['lệnh', wordSet('pháp')],
]);
/** More of them, which a number follows only behind `số`: `Kế hoạch số 12`, `Luật số 35`. */
const numberedTypes = wordSet('hoạch cáo bản trình báo án dẫn định luật');
const shortTypes = wordSet('NQ QĐ NĐ CV TTLT');

/** Whether the words before a number say that a document follows: `Quyết định số`, `số:`, `NQ`. */
function isCited(reader: Reader, at: number): boolean {
  const colon = wordAt(reader, at - 1) === ':' ? at - 1 : at;
  if (wordAt(reader, colon - 1) === 'số') return true;
  return isTypeBefore(reader, at);
}

function isTypeBefore(reader: Reader, at: number): boolean {
  if (types.get(wordAt(reader, at - 1))?.has(wordAt(reader, at - 2))) return true;
  const token = reader.tokens[at - 1];
  return token?.type === 'word' && token.end - token.start <= 4 && shortTypes.has(textOf(reader, at - 1, at));
}

/** A document's type before `số`; `dự án số 2` and `bản số 3` are none. */
function isNumberedType(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  const before = wordAt(reader, at - 1);
  if (word === 'án') return before === 'đề';
  if (word === 'bản') return before === 'văn';
  if (word === 'trình') return before === 'tờ' || before === 'chương';
  return numberedTypes.has(word);
}

/** More of them, which stand with a number of two digits and more: `Chương trình 135`, `Đề án 06`. */
const programmes: ReadonlyMap<string, string> = new Map([
  ['trình', 'chương'],
  ['án', 'đề'],
]);
/** More, whose issuer or day stands behind where `số` does not stand before: `Kế hoạch 25 của UBND huyện`. */
const issuedTypes: ReadonlyMap<string, string> = new Map([
  ['hoạch', 'kế'],
  ['báo', 'thông'],
  ['cáo', 'báo'],
  ['dẫn', 'hướng'],
  ['trình', 'tờ'],
]);

/** Words that all national programmes are called by, between their type and their number: `Chương trình MTQG 1719`. */
const national: readonly (readonly string[])[] = [['mtqg'], ['mục', 'tiêu', 'quốc', 'gia']];

/** The token behind the type of a programme that stands before a number. */
function behindType(reader: Reader, at: number): number {
  const called = national.find((words) => words.every((word, i) => wordAt(reader, at - words.length + i) === word));
  return at - (called?.length ?? 0);
}

/** Whether a programme or a plan by its type stands before its number. */
function isNamedType(reader: Reader, at: number, to: number): boolean {
  const type = behindType(reader, at);
  const [before, word] = [wordAt(reader, type - 2), wordAt(reader, type - 1)];
  if (programmes.get(word) === before) return wordAt(reader, at).length > 1;
  return issuedTypes.get(word) === before && isCapitalAt(reader, at - 2) && /^(?:của|ngày)$/.test(wordAt(reader, to));
}

/** Signs and words behind a number that goes on a list of documents. */
const listEnds = wordSet('của và');

/** The document before in a list of those cited by their numbers alone: `Chương trình 30a, 135`. */
function listedBefore(reader: Reader, at: number): Citation | null {
  const last = reader.mentions.at(-1);
  const joint = wordAt(reader, at - 1);
  const isNext = (joint === ',' || joint === 'và') && reader.tokens[at - 2]?.end === last?.end;
  const isClosed = reader.tokens[at + 1]?.type !== 'word' || listEnds.has(wordAt(reader, at + 1));
  return isNext && isClosed && last?.citation?.symbol === null ? last.citation : null;
}

/** `Nghị quyết số 18`, `Nghị quyết 43/2022`, `NĐ 57`, `Chương trình 135`: a document by its type and its number alone. */
export function shortCitation(reader: Reader, at: number): Found | null {
  const digits = wordAt(reader, at);
  if (!isWhole(digits, 4)) return null;
  const numbered = wordAt(reader, at - 1) === 'số' ? at - 1 : at;
  const suffix = isSuffix(reader, at + 1) ? wordAt(reader, at + 1) : '';
  const behind = suffix === '' ? at + 1 : at + 2;
  const listed = numbered === at ? listedBefore(reader, at) : null;
  const isType = isTypeBefore(reader, numbered) || (numbered < at && isNumberedType(reader, numbered - 1));
  if (!isType && listed === null && !(numbered === at && isNamedType(reader, at, behind))) return null;
  if (numbered === at && isYear(digits)) return null;
  const joint = wordAt(reader, behind);
  // `Nghị định 30 năm 2020`; a plan of five years has no number.
  const hasYear = (joint === '/' || (joint === 'năm' && isType)) && isYear(wordAt(reader, behind + 1));
  if (!hasYear && (joint === '/' || joint === '%' || (numbered === at && suffix === '' && countsAt(reader, behind))))
    return null;
  const to = hasYear ? behind + 2 : behind;
  const number = `${digits}${suffix}`;
  const year = hasYear ? wordAt(reader, behind + 1) : null;
  const typed = behindType(reader, numbered);
  const type = listed?.type ?? textOf(reader, typeFrom(reader, typed), typed).toLowerCase();
  const normal = [type, number, year].filter((each) => each !== null).join(' ');
  const cited = { number, year, symbol: null, type, normal };
  // A programme is known by its number as by a name.
  const kind = type === 'chương trình' || type === 'đề án' ? 'identifier' : 'citation';
  return foundOne(mentionOf(reader, kind, 'citation', at, to, { citation: cited }), to);
}

/** Whether a number counts what stands at a token: `ngày 02/3/2024` dates it; `vốn chương trình 46 tỷ đồng` is money. */
function countsAt(reader: Reader, at: number): boolean {
  // `Chương trình 135 giải ngân 12 tỷ đồng`: a verb, and no prizes.
  if (wordAt(reader, at) === 'giải' && /^(?:ngân|quyết|phóng)$/.test(wordAt(reader, at + 1))) return false;
  if (isMultiplier(wordAt(reader, at))) return true;
  return unitAt(reader, at) !== null && !(wordAt(reader, at) === 'ngày' && isNumberAt(reader, at + 1));
}

/** First token of a document's type: of its abbreviation, or of two words. */
function typeFrom(reader: Reader, at: number): number {
  return shortTypes.has(textOf(reader, at - 1, at)) || wordAt(reader, at - 1) === 'luật' ? at - 1 : Math.max(0, at - 2);
}
