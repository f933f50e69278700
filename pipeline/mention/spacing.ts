import { isGlued, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';

/** Abbreviations that stand glued to a figure as `ha` and `%` do. */
const abbreviations = new Set(['tr', 'trđ', 'đ', 'tỷđ']);

/**
 * The slip of a figure at token `at` with its unit at token `unit`: what is odd in its digits, or a space that is missing before it
 * (`đạt64,2%`) or behind it (`1.264phòng`).
 */
export function slipOf(reader: Reader, at: number, unit: number, inDigits: string | null): string | null {
  if (inDigits !== null) return inDigits;
  return isGluedToWord(reader, at) || isWordGlued(reader, unit) ? 'missing_space' : null;
}

/** Whether a figure stands directly behind a word: `đạt64,2`. */
export function isGluedToWord(reader: Reader, at: number): boolean {
  return isGlued(reader, at) && isWordAt(reader, at - 1);
}

/** Whether a whole word, no symbol such as `ha`, stands directly behind a figure. */
function isWordGlued(reader: Reader, at: number): boolean {
  if (!isGlued(reader, at) || !isWordAt(reader, at)) return false;
  const word = wordAt(reader, at);
  if (abbreviations.has(word)) return false;
  if (hasDiacritic(word)) return word.length > 1;
  return word.length > 1 && unitAt(reader, at)?.value.class === 'count';
}

function hasDiacritic(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0xc0) return true;
  return false;
}
