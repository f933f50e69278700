import { readNumber } from './numbers.ts';
import {
  type Found,
  foundOne,
  isGlued,
  isNumberAt,
  isWhole,
  isWordAt,
  mentionOf,
  type Reader,
  wordAt,
} from './reader.ts';
import type { Token } from './tokens.ts';
import { measureFields, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words that one figure follows, no list of figures. */
const leads = wordSet('đạt tăng giảm ước là bằng chiếm còn hơn khoảng trên gần dưới vượt');

/** `12 ,5 tỷ đồng`, `1. 234 triệu đồng`, `tăng 12, 5%`, `đạt 1 250 ha`: a figure with a space in it, which its unit makes one. */
export function spacedNumber(reader: Reader, at: number): Found | null {
  const groups = spacedGroups(reader, at);
  if (groups) return broken(reader, at, at + groups.length, groups.join('.'), 'extra_space');
  const sign = wordAt(reader, at + 1);
  if ((sign !== ',' && sign !== '.') || !isNumberAt(reader, at + 2)) return null;
  const [first, second] = [wordAt(reader, at), wordAt(reader, at + 2)];
  if (!(sign === ',' ? isDecimal(reader, at, first, second) : isGroup(reader, at, first, second))) return null;
  return broken(reader, at, at + 3, `${first}${sign}${second}`, 'extra_space');
}

/** Words that open those who are counted. */
const openings = wordSet('với có cho được tích :');

/** Groups of three digits with spaces for points, behind a word that one figure follows; null where there are none. */
function spacedGroups(reader: Reader, at: number): string[] | null {
  const before = wordAt(reader, at - 1);
  // `4 848 khẩu/1 125 hộ`: behind the noun that the figure before counts.
  const isBehindNoun = before === '/' && isWordAt(reader, at - 2);
  if (!(leads.has(before) || openings.has(before) || isBehindNoun) || !/^[1-9]\d{0,2}$/.test(wordAt(reader, at)))
    return null;
  let to = at + 1;
  while (/^\d{3}$/.test(wordAt(reader, to)) && !isGlued(reader, to)) to++;
  if (/^\d{3},\d+$/.test(wordAt(reader, to)) && !isGlued(reader, to)) to++;
  return to > at + 1 ? Array.from({ length: to - at }, (_, i) => wordAt(reader, at + i)) : null;
}

/** Whether a comma with a space on one side stands before decimals. */
function isDecimal(reader: Reader, at: number, first: string, second: string): boolean {
  if (first.includes(',') || !isWhole(second, 3)) return false;
  if (!isGlued(reader, at + 1) && isGlued(reader, at + 2)) return true;
  // `đạt 58 , 2 tạ/ha`: with spaces on both sides its lead and its unit make it one figure.
  if (
    !isGlued(reader, at + 1) &&
    !isGlued(reader, at + 2) &&
    !(leads.has(wordAt(reader, at - 1)) && isWhole(second, 2))
  )
    return false;
  // `diện tích 1.250, 5 ha`: thousands that a few hectares follow are one figure also behind other words.
  const isRate = wordAt(reader, at + 3) === '%' && isWhole(second, 1) && tellsRate(reader, at);
  if (!isWhole(second, 2) || !(leads.has(wordAt(reader, at - 1)) || first.includes('.') || isRate)) return false;
  const { unit, unitClass } = readMeasure(reader, at + 3);
  const isMeasured = unit !== null && (unitClass === 'measure' || unitClass === 'money');
  return wordAt(reader, at + 3) === '%' || (isMeasured && !tellsSeveral(reader, at));
}

/** `tỷ lệ che phủ 57, 9%`: whether the words directly before a figure are those of one rate. */
function tellsRate(reader: Reader, at: number): boolean {
  for (let i = at - 1; i > at - severalReach && isWordAt(reader, i); i--)
    if (wordAt(reader, i) === 'lệ' && /^t[ỷỉ]$/.test(wordAt(reader, i - 1))) return true;
  return false;
}

/** How far before its figures a clause says that there are several, in tokens. */
const severalReach = 10;

/** `các năm đạt 37, 38 tỷ đồng`: figures of several. */
function tellsSeveral(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - severalReach); i--)
    if (/^(?:các|lượt|những|hai|mỗi|và)$/.test(wordAt(reader, i))) return true;
  return false;
}

/** Whether a point with a space on one side stands before a group of three; the number of an entry opens its line. */
function isGroup(reader: Reader, at: number, first: string, second: string): boolean {
  if (isGlued(reader, at + 1) === isGlued(reader, at + 2) || !isWordAt(reader, at - 1)) return false;
  return /^[1-9]\d{0,2}(?:\.\d{3})*$/.test(first) && /^\d{3}(?:,\d+)?$/.test(second);
}

/** `O,5%`: the letter for the digit. */
export function letterNumber(reader: Reader, at: number): Found | null {
  const isDecimal = wordAt(reader, at + 1) === ',' && isGlued(reader, at + 1) && isGlued(reader, at + 2);
  if (!isDecimal || isGlued(reader, at) || !isWhole(wordAt(reader, at + 2), 3)) return null;
  return broken(reader, at, at + 3, `0,${wordAt(reader, at + 2)}`, 'letter_for_digit');
}

/** `38 0C`: degrees, with a nought for their sign. */
export function degreesWithNought(reader: Reader, at: number): Found | null {
  const { value } = readNumber(wordAt(reader, at));
  const isDegree = wordAt(reader, at + 1) === '0' && wordAt(reader, at + 2) === 'c' && isGlued(reader, at + 2);
  if (value === null || !isDegree || isGlued(reader, at + 1)) return null;
  const [from, to] = [reader.tokens[at + 1] as Token, reader.tokens[at + 2] as Token];
  const unit = { unit: 'Cel', unitText: reader.text.slice(from.start, to.end), unitClass: 'measure', unitMult: 0 };
  return foundOne(mentionOf(reader, 'quantity', 'degrees', at, at + 1, { value, ...unit, unitEnd: to.end }), at + 3);
}

/** `5O%`, `1O0 hộ`, `1l2,5 ha`: the letter behind a digit; `5l` is five litres. */
export function letterInNumber(reader: Reader, at: number): Found | null {
  if (!isWordAt(reader, at + 1) || !isGlued(reader, at + 1)) return null;
  const tail = wordAt(reader, at + 1);
  if (!/^(?:o|l\d)[ol\d]*(?:[.,]\d+)*$/.test(tail)) return null;
  return broken(reader, at, at + 2, inDigits(`${wordAt(reader, at)}${tail}`), 'letter_for_digit');
}

/** `l20 ha`, `đạt l02,3% kế hoạch`: the letter before digits. */
export function letterBeforeNumber(reader: Reader, at: number): Found | null {
  const word = wordAt(reader, at);
  const isSmall = reader.text.charAt((reader.tokens[at] as Token).start) === 'l';
  if (!isSmall || !/^l\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(word)) return null;
  return broken(reader, at, at + 1, inDigits(word), 'letter_for_digit');
}

function inDigits(text: string): string {
  return text.replaceAll('o', '0').replaceAll('l', '1');
}

function broken(reader: Reader, from: number, to: number, number: string, slip: string): Found | null {
  const { value } = readNumber(number);
  const measure = readMeasure(reader, to);
  // In a cell of a table nothing follows.
  const ends = reader.tokens.length === to;
  if (value === null || (!ends && (measure.next === to || (measure.unit === null && measure.unitMult === 0))))
    return null;
  const fields = measureFields(reader, measure, (reader.tokens[to - 1] as Token).end);
  return foundOne(mentionOf(reader, 'quantity', 'broken number', from, to, { value, slip, ...fields }), measure.next);
}
