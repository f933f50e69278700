/** A numeral's value and what is odd in how it is written. */
export interface ReadNumber {
  /** Null where the numeral follows no rule. */
  value: number | null;
  slip: 'decimal_point' | 'unreadable_number' | null;
}

/** More digits than a double holds exactly. */
const mostDigits = 15;
const unreadable: ReadNumber = { value: null, slip: 'unreadable_number' };

/**
 * Reads a numeral in Vietnamese notation: a comma before decimals, dots between groups of three. A point where the comma
 * belongs (`4.2`, `55.76`, `1,234.5`) is read as meant and flagged.
 */
export function readNumber(text: string): ReadNumber {
  const point = text.indexOf('.');
  const comma = text.indexOf(',');
  if (text.length > 2 * mostDigits) return unreadable;
  if (point < 0 && comma < 0) return digits(text, '', null);
  const lastPoint = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  if (comma === lastComma && (comma < 0 || lastPoint < comma)) {
    const whole = comma < 0 ? text : text.slice(0, comma);
    if (isGrouped(whole, '.')) return digits(whole.replaceAll('.', ''), comma < 0 ? '' : text.slice(comma + 1), null);
    // `1000.000`: no decimals, but a group whose first point is missing.
    if (comma < 0 && point === lastPoint && !text.endsWith('.000'))
      return digits(text.slice(0, point), text.slice(point + 1), 'decimal_point');
    return unreadable;
  }
  const whole = point < 0 ? text : text.slice(0, point);
  const isEnglish = point === lastPoint && lastComma < whole.length && isGrouped(whole, ',');
  return isEnglish
    ? digits(whole.replaceAll(',', ''), point < 0 ? '' : text.slice(point + 1), 'decimal_point')
    : unreadable;
}

/** `1.234.567`: one to three digits, then groups of three; a whole without marks too. `0.500` is no group. */
function isGrouped(whole: string, mark: string): boolean {
  const first = whole.indexOf(mark);
  if (first < 0) return true;
  if (first > 3 || (first === 1 && whole.startsWith('0'))) return false;
  for (let at = first; at < whole.length; at += 4) {
    const next = whole.indexOf(mark, at + 1);
    if ((next < 0 ? whole.length : next) - at !== 4) return false;
  }
  return true;
}

function digits(whole: string, decimals: string, slip: ReadNumber['slip']): ReadNumber {
  if (whole.length + decimals.length > mostDigits) return unreadable;
  return { value: Number(decimals === '' ? whole : `${whole}.${decimals}`), slip };
}
