import { dashes, isCapitalAt, isNumberAt, isWhole, type Reader, wordAt } from './reader.ts';

/** Longest name that is told apart by a number, in tokens. */
const longestName = 4;
/** Highest number by which places of one name are told apart, in digits. */
const mostDigits = 2;

/** `Bợ 1, Bợ 2`, `Nà Tăm 1 và Nà Tăm 2`: a name that stands beside itself with a number again counts nothing. */
export function hasSibling(reader: Reader, at: number): boolean {
  if (!isWhole(wordAt(reader, at), mostDigits)) return false;
  const length = nameBefore(reader, at);
  return length > 0 && (isSame(reader, at, at + length + 2, length) || isSame(reader, at, at - length - 2, length));
}

/** How many tokens of a name stand before a number. */
function nameBefore(reader: Reader, at: number): number {
  let length = 0;
  while (length < longestName && isCapitalAt(reader, at - 1 - length)) length++;
  return length;
}

/** Whether the name before number `at` stands before number `other`, too, and a comma, a dash or `và` alone between the two. */
function isSame(reader: Reader, at: number, other: number, length: number): boolean {
  const joint = wordAt(reader, Math.min(at, other) + 1);
  if (joint !== ',' && joint !== ';' && joint !== 'và' && !dashes.has(joint)) return false;
  if (!isNumberAt(reader, other)) return false;
  for (let back = 1; back <= length; back++)
    if (wordAt(reader, other - back) !== wordAt(reader, at - back)) return false;
  return true;
}
