import { type Found, foundOne, isNumberAt, isWhole, mentionOf, type Reader, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** Words before a number that is called or paid to, or that files know something by, each with the word that it needs before it. */
const contacts = new Map([
  ['thoại', 'điện'],
  ['nóng', 'dây'],
  ['đài', 'tổng'],
  ['khoản', 'tài'],
  ['thuế', 'số'],
  ['fax', ''],
  ['hotline', ''],
  ['đt', ''],
  ['sđt', ''],
  ['stk', ''],
  ['mst', ''],
  ['mã', ''],
]);
const between = wordSet(': . ( ) + - số qhns đvqhns định danh bưu chính');
/** Most tokens between such a word and its number, and of the number. */
const longestGap = 4;
const longestNumber = 9;
/** Telephone numbers begin so; numbers of accounts and taxpayers are long. */
const telephone = /^(?:0\d{2,}|84\d*|1[89]00\d*)/;
const long = 8;
/** Numbers that are called where someone is in need: `113`. */
const emergency = /^1\d\d$/;
/** Codes are shorter, without the points of thousands. */
const shortest = 5;
const longest = 20;

/** `Điện thoại: 0213 3876 123`, `Tài khoản số 8402205001234`: numbers that count nothing. */
export function contactNumber(reader: Reader, at: number): Found | null {
  const first = wordAt(reader, at);
  const end = telephoneEnd(reader, at);
  if (end > at)
    return foundOne(mentionOf(reader, 'identifier', 'contact number', at, end, { reason: 'part of a name' }), end);
  if (!telephone.test(first) && !emergency.test(first) && first.length < shortest) return null;
  let from = at - 1;
  while (from > at - longestGap && between.has(wordAt(reader, from))) from--;
  const needed = contacts.get(wordAt(reader, from));
  if (needed === undefined || (needed !== '' && wordAt(reader, from - 1) !== needed)) return null;
  const isCode = wordAt(reader, from) === 'mã' && first.length >= shortest && isWhole(first, longest);
  const isCalled = telephone.test(first) || (wordAt(reader, from) === 'nóng' && emergency.test(first));
  if (!isCode && !isCalled && first.length < long) return null;
  let to = at + 1;
  for (let next = to; next < at + longestNumber; next++) {
    if (isNumberAt(reader, next)) to = next + 1;
    else if (!/^[.\-–)]$/.test(wordAt(reader, next))) break;
  }
  return foundOne(mentionOf(reader, 'identifier', 'contact number', at, to, { reason: 'part of a name' }), to);
}

/** Digits of a telephone number. */
const fewestDigits = 9;
const mostDigits = 11;

/** Where a number ends that no figure is written like: `0255 3822 415`, `0255 3 822 415`, `0987.654.321`; at its beginning for others. */
function telephoneEnd(reader: Reader, at: number): number {
  if (/^0\d{2,3}\.\d{3}\.\d{3,4}$/.test(wordAt(reader, at))) return at + 1;
  if (!/^0\d{2,3}$/.test(wordAt(reader, at))) return at;
  let to = at + 1;
  let digits = wordAt(reader, at).length;
  while (digits < mostDigits - 1 && /^\d{1,4}$/.test(wordAt(reader, to))) digits += wordAt(reader, to++).length;
  return to > at + 2 && digits >= fewestDigits && digits <= mostDigits ? to : at;
}
