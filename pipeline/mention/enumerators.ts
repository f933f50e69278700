import { functionWords } from './compounds.ts';
import {
  type Found,
  foundOne,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWhole,
  isWordAt,
  mentionOf,
  type Reader,
  unitAt,
  wordAt,
} from './reader.ts';

/** Signs that an entry of a list may follow. */
const breaks = new Set(['', ':', ';', '.', ',', '(', ')']);

/** Most figures that an entry may hold. */
const mostBetween = 40;

/** `(1) Dự án A; (2) Dự án B`, `1) …`, `gồm: 1. Đường A; 2. Đường B`, `6. Văn hóa`: the number of an entry or a heading. */
export function enumerator(reader: Reader, at: number): Found | null {
  if (isNoteMark(reader, at))
    return foundOne(mentionOf(reader, 'ordinal', 'note mark', at, at + 1, { reason: 'footnote marker' }), at + 1);
  if (!isOrdinal(reader, at)) return null;
  return foundOne(mentionOf(reader, 'ordinal', 'enumerator', at, at + 1, { reason: 'heading number' }), at + 1);
}

const measured = new Set<string | null>(['money', 'measure', 'percent']);

/** `tăng 8,01% (1) so với`, `1.250 tỷ đồng (2)`: a bare number in a bracket behind what is measured in parts refers to a note. */
function isNoteMark(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  if (!isWhole(word, 2) || word.startsWith('0') || wordAt(reader, at - 1) !== '(' || wordAt(reader, at + 1) !== ')')
    return false;
  const last = reader.mentions.at(-1);
  return last?.kind === 'quantity' && measured.has(last.unitClass) && last.unitEnd === reader.tokens[at - 2]?.end;
}

function isOrdinal(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  const next = wordAt(reader, at + 1);
  const before = wordAt(reader, at - 1);
  const isShort = isWhole(word, 2) && !word.startsWith('0');
  if (isShort && next === ')' && isGlued(reader, at + 1)) {
    if (before === '(') return isGlued(reader, at) && opensEntry(reader, at);
    return breaks.has(before) && !(before === ':' && closesBracket(reader, at));
  }
  if (next === '.' && isGlued(reader, at + 1) && isCapitalAt(reader, at + 2)) {
    if (before === '') return isShort || isNumbering(word);
    return !isGlued(reader, at + 2) && isShort && continues(reader, word, before);
  }
  if (at > 0) return false;
  if (isNumbering(word)) return isCapitalAt(reader, at + 1) && !unitAt(reader, at + 1);
  return isShort && isCapitalAt(reader, at + 1) && isCapitalAt(reader, at + 2) && isShortHeading(reader);
}

/** How far before a figure the bracket that it closes may open, in tokens. */
const longestBracket = 60;

/** `(khiển trách: 1; khai trừ: 4)`: the last figure in a bracket. */
function closesBracket(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestBracket); i--) {
    if (wordAt(reader, i) === ')') return false;
    if (wordAt(reader, i) === '(') return true;
  }
  return false;
}

/** `gồm: 1. Đường A; 2. Đường B`: the first entry behind a colon, or the one after the last; `tổng số: 38.` is a figure. */
function continues(reader: Reader, word: string, before: string): boolean {
  if (word === '1') return before === ':';
  if (before !== ';' && before !== '.' && before !== ',') return false;
  const last = reader.mentions.slice(-mostBetween).findLast(({ rule }) => rule === 'enumerator');
  return last !== undefined && Number(reader.text.slice(last.start, last.end)) === Number(word) - 1;
}

/** `(1) Dự án …` opens an entry, as `(4) Đến năm 2025 …` does at the start or `do: (1) Chuyển …` behind a colon; `cùng kỳ(1).` is a footnote's, `THCS (15)` a figure. */
function opensEntry(reader: Reader, at: number): boolean {
  if (isGlued(reader, at - 1) && wordAt(reader, at - 2) !== '(') return true;
  if (!isWordAt(reader, at + 2) || isGlued(reader, at + 2)) return false;
  const before = wordAt(reader, at - 2);
  const isBehindSign = /^[:;.]$/.test(before) && isCapitalAt(reader, at + 2);
  return at === 1 || isBehindSign || !functionWords.has(wordAt(reader, at + 2));
}

/** `2.1`, `1.2.3`: levels of headings. */
function isNumbering(word: string): boolean {
  return /^\d{1,2}(?:\.\d{1,2}){1,4}$/.test(word);
}

/** `3 Xã Đăk Rơ Ông`: a short line without another figure. */
function isShortHeading(reader: Reader): boolean {
  return reader.tokens.length <= 12 && !reader.tokens.some((_, i) => i > 0 && isNumberAt(reader, i));
}
