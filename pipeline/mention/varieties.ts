import { functionWords } from './compounds.ts';
import { isNameLike } from './numbered-nouns.ts';
import { isCapitalAt, isWordAt, type Reader, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** Most words of a variety's name before its number, and how far before it the noun for varieties stands, in tokens. */
const longestName = 3;
const longestList = 60;
/** Most words between that noun and the one name that it stands before: `giống lúa lai`. */
const longestKind = 3;

/** Those who get seeds: what stands behind them are no names of varieties. */
const receivers = wordSet('xã huyện tỉnh hộ thôn bản cho phường trại');
const listing = wordSet('như gồm là :');
/** Signs and words that a list of names goes on with. */
const joints = wordSet(', ; và');

/** `các giống như: Nhị ưu 838, Thiên ưu 8`, `giống lúa Thái xuyên 111`: a number by which varieties of one breeder are told apart. */
export function isOfVariety(reader: Reader, at: number): boolean {
  if (!isNameLike(wordAt(reader, at))) return false;
  const first = startOfName(reader, at);
  if (first < 0) return false;
  let isListed = false;
  for (let i = first - 1; i > first - longestList; i--) {
    const word = wordAt(reader, i);
    if (word === '' || word === '.' || word === '(' || (isListed && receivers.has(word))) return false;
    if (word === 'giống') return isListed || first - i <= longestKind + 1 || namesAnother(reader, i, first);
    if (listing.has(word)) isListed = true;
    else if (!isListed && !isOfList(reader, i, first)) return false;
  }
  return false;
}

/** The token of the capital that a name directly before a number opens with; -1 for none. */
function startOfName(reader: Reader, at: number): number {
  for (let i = at - 1; i >= at - longestName && isWordAt(reader, i); i--) {
    if (functionWords.has(wordAt(reader, i)) || receivers.has(wordAt(reader, i))) return -1;
    if (isCapitalAt(reader, i) && wordAt(reader, i) !== 'giống' && !isCapitalAt(reader, i - 1)) return i;
  }
  return -1;
}

/** `giống lai 27T31 kháng bạc lá, Thiên ưu 8`: whether a name before the comma is told by its digits. */
function namesAnother({ tokens }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.digits) return true;
  return false;
}

/** Whether a token before a name may belong to the list that it stands in, or to the kind that its variety is of. */
function isOfList(reader: Reader, at: number, name: number): boolean {
  return joints.has(wordAt(reader, name - 1)) || (isWordAt(reader, at) && name - at <= longestKind);
}
