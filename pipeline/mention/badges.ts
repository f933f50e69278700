import { type Found, foundOne, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';

/** Most tokens of a list of badges: `75, 60, 55, 50, 45, 40 và 30`. */
const longestList = 20;

/** `Huy hiệu 40, 30 năm tuổi Đảng`: after how many years a badge is given is its name, and counts nothing. */
export function badgeNumber(reader: Reader, at: number): Found | null {
  if (!isOfBadge(reader, at) || !goesOnToYears(reader, at)) return null;
  return foundOne(mentionOf(reader, 'identifier', 'badge', at, at + 1, { reason: 'part of a name' }), at + 1);
}

/** Whether only numbers of the same list stand between `huy hiệu` and a number. */
function isOfBadge(reader: Reader, at: number): boolean {
  let from = at - 1;
  while (from > at - longestList && (isJoint(reader, from) || isNumberAt(reader, from))) from--;
  if (wordAt(reader, from) === 'đảng') from--;
  return wordAt(reader, from) === 'hiệu' && wordAt(reader, from - 1) === 'huy';
}

/** Whether the list of a number ends with `năm`. */
function goesOnToYears(reader: Reader, at: number): boolean {
  let to = at + 1;
  while (to < at + longestList && (isJoint(reader, to) || isNumberAt(reader, to))) to++;
  return wordAt(reader, to) === 'năm';
}

function isJoint(reader: Reader, at: number): boolean {
  return /^(?:,|và|;|\/|-|–)$/.test(wordAt(reader, at));
}
