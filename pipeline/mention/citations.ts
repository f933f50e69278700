import {
  dashes,
  type Found,
  foundOne,
  isGlued,
  isWhole,
  mentionOf,
  type Reader,
  textOf,
  unitAt,
  wordAt,
} from './reader.ts';
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
  const digits = wordAt(reader, at);
  if (!isWhole(digits, 6)) return null;
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
  const cited = { number, year, symbol: symbol.text, normal };
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

/** `Nghị quyết số 18`, `Nghị quyết 43/2022`, `NĐ 57`: a document by its number alone. */
export function shortCitation(reader: Reader, at: number): Found | null {
  const numbered = wordAt(reader, at - 1) === 'số' ? at - 1 : at;
  const isType = isTypeBefore(reader, numbered) || (numbered < at && isNumberedType(reader, numbered - 1));
  if (!isType || !isWhole(wordAt(reader, at), 4)) return null;
  if (numbered === at && isYear(wordAt(reader, at))) return null;
  const hasYear = wordAt(reader, at + 1) === '/' && isYear(wordAt(reader, at + 2));
  if (!hasYear && (wordAt(reader, at + 1) === '/' || (numbered === at && unitAt(reader, at + 1)))) return null;
  const to = hasYear ? at + 3 : at + 1;
  return foundOne(mentionOf(reader, 'citation', 'citation', at, to, { reason: 'part of a citation' }), to);
}
