/** End of the Vietnamese letters: of characters before it tables tell, as asking the engine for each takes longer. */
const known = 0x1f00;
const upper = Uint8Array.from({ length: known }, (_, code) => (hasLowerCase(code) ? 1 : 0));
const lower = Uint8Array.from({ length: known }, (_, code) => (hasUpperCase(code) ? 1 : 0));

/** Words in small letters without diacritics: `Lâm Đồng` → `lam dong`. */
export function withoutDiacritics(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether a UTF-16 code unit is a letter in upper case. */
export function isUpperCase(code: number): boolean {
  return code < known ? upper[code] === 1 : hasLowerCase(code);
}

/** Whether a text is what it is in upper case: most are told by one of their first letters. */
export function isInCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= known) return text === text.toUpperCase();
    if (lower[code] === 1) return false;
  }
  return true;
}

function hasLowerCase(code: number): boolean {
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function hasUpperCase(code: number): boolean {
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase();
}

/** A text with its first letter as a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with its first letter as a small one. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text as it stands inside a sentence; an abbreviation that it opens with stays. */
export function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? uncapitalized(text) : text;
}

/** A noun as it stands inside a sentence: `Sắn`, `Cây ăn quả`; a name whose second word has a capital too, and an abbreviation, stay. */
export function nounInSentence(text: string): string {
  return /^\p{Lu}\p{Ll}+(?:[ ,]+[^\p{Lu}\s]|$)/u.test(text) ? uncapitalized(text) : text;
}

/** Letters that conversions of old fonts write for Vietnamese ones, and that no Vietnamese text has: `trƣờng`. */
const misread: Record<string, string> = { Ƣ: 'Ư', ƣ: 'ư' };
const misreadLetters = new RegExp(`[${Object.keys(misread).join('')}]`, 'gu');

/** Consonants that a syllable of Vietnamese begins with. */
const onsets = 'b|c|ch|d|đ|g|gi|h|kh|l|m|n|ng|nh|ph|qu|r|s|t|th|tr|v|x';

/**
 * `tr−ờng`, `đầu t−`, `quy −ớc`: a minus that stands where a syllable lacks the vowel `ư`, as other fonts are converted. Behind a
 * figure, consonants alone are a unit.
 */
const minus = new RegExp(
  `(?<=(?<![\\p{L}\\d−])(?:${onsets}))−(?=\\p{L})|(?<=(?<![\\p{L}\\d−]|\\d )(?:${onsets}))−(?=[ ,.;:)]|$)|(?<![\\p{L}\\d−])−(?=[ờớởỡợơ]\\p{Ll})`,
  'giu',
);

/** `tiếp 120 lượt [giảm 12 lượt]`: square brackets around words, which say what round ones do; those around a number mark a note. */
const squareBrackets = /\[([^[\]]*\p{L}[^[\]]*)\]/gu;

const misreadCodes: ReadonlySet<number> = new Set(
  [...Object.keys(misread), '−', '['].map((sign) => sign.charCodeAt(0)),
);

/** Whether a UTF-16 code unit is a letter that stands for another, or may be. */
export function isMisread(code: number): boolean {
  return misreadCodes.has(code);
}

/** A text with the letters that were meant in place of those that were misread, each as long as the other. */
export function mended(text: string): string {
  const letters = text.replace(misreadLetters, (letter) => misread[letter] as string).replace(squareBrackets, '($1)');
  if (!letters.includes('−')) return letters;
  return letters.replace(minus, (_, at: number) => (isInCapitals(letters.slice(at - 1, at + 2)) ? 'Ư' : 'ư'));
}
