/** A numeral's value and what is odd in how it is written. */
export interface ReadNumber {
  /** Null where the numeral follows no rule. */
  value: number | null;
  slip: 'decimal_point' | 'unreadable_number' | 'missing_space' | null;
}

/** More digits than a double holds exactly; a longer text may have them. */
const mostDigits = 15;
const longest = 15;

const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^\d+(?:,\d+)?$/;
const point = /^(?:\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d{3}|\d{4,}\.\d{3})$/;
const english = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;

/**
 * Reads a numeral in Vietnamese notation: a comma before decimals, dots between groups of three. A point where the comma
 * belongs (`4.2`, `55.76`) is read as meant and flagged.
 */
export function readNumber(text: string): ReadNumber {
  if (text.length > longest && text.replace(/[.,]/g, '').length > mostDigits)
    return { value: null, slip: 'unreadable_number' };
  if (plain.test(text)) return { value: Number(text.replace(',', '.')), slip: null };
  if (grouped.test(text) && !text.startsWith('0.')) {
    return { value: Number(text.replaceAll('.', '').replace(',', '.')), slip: null };
  }
  if (point.test(text)) return { value: Number(text), slip: 'decimal_point' };
  if (english.test(text)) return { value: Number(text.replaceAll(',', '')), slip: 'decimal_point' };
  return { value: null, slip: 'unreadable_number' };
}

/** Multiplier words with their powers of ten. */
export const multipliers = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['trđ', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['tỷđ', 9],
]);

const units = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const spellings = new Map<string, number>([
  ...units.map((word, value): [string, number] => [word, value]),
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
  ['bẩy', 7],
]);

/** Words that number words are made of. */
export const numberWords = new Set([
  ...spellings.keys(),
  'mươi',
  'trăm',
  'nghìn',
  'ngàn',
  'linh',
  'lẻ',
  'rưỡi',
  'chục',
]);

/** Value of a number in words, up to thousands: `hai mươi mốt` is 21; null where the words make none. */
export function readNumberWords(words: readonly string[]): number | null {
  let total = 0;
  let current = 0;
  let any = false;
  for (const word of words) {
    const value = spellings.get(word);
    any = true;
    if (value === 10) current += 10;
    else if (value !== undefined) current += value;
    else if (word === 'mươi' || word === 'chục') current = current - (current % 10) + (current % 10) * 10;
    else if (word === 'trăm') {
      total += current * 100;
      current = 0;
    } else if (word === 'nghìn' || word === 'ngàn') {
      total = (total + current) * 1000;
      current = 0;
    } else if (word !== 'linh' && word !== 'lẻ') return null;
  }
  return any ? total + current : null;
}
