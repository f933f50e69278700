import { withoutDiacritics } from './letters.ts';
import { joinAll, type Passage, slicePassage } from './passage.ts';

/** Fewest cells in English too that make a table one of two languages, and the least share of all cells with words. */
const fewestCells = 3;
const leastShare = 1 / 3;

/**
 * The cells of a table without what they say again in English, as yearbooks do: `Diện tích - Area (Km2)`, `Tổng số - Total`. A table
 * with a few English words alone is none of two languages.
 */
export function inVietnamese(rows: readonly Passage[][]): Passage[][] {
  const parts = rows.map((row) => row.map(({ text }) => englishIn(text)));
  const worded = rows.reduce((count, row) => count + row.filter(({ text }) => /\p{L}{2}/u.test(text)).length, 0);
  const found = parts.reduce((count, row) => count + row.filter((part) => part !== null).length, 0);
  if (found < fewestCells || found < worded * leastShare) return rows.map((row) => [...row]);
  return rows.map((row, at) => row.map((cell, column) => without(cell, parts[at]?.[column] ?? null)));
}

/** A title without its translation behind it: `Dân số trung bình Average population`. */
export function titleInVietnamese(text: string): string {
  const part = englishIn(text);
  const isLong = part !== null && text.slice(part.from).trim().includes(' ');
  return isLong ? text.slice(0, part.from) : text;
}

interface Part {
  from: number;
  to: number;
}

function without(cell: Passage, part: Part | null): Passage {
  if (part === null) return cell;
  const rest = [slicePassage(cell, 0, part.from), slicePassage(cell, part.to)];
  return joinAll(rest.filter(({ text }) => text !== ''));
}

/** Longest cell that names something twice, in characters. */
const longestName = 240;
const signs = / ?[-–/] ?(?=[A-Z])/gu;
const spaces = /(?<=[\p{L}\d)]) (?=[A-Z][a-z])/gu;

/** What of a cell says in English what stands before it: from the sign between them to the unit, which both have, or to a year; null for nothing. */
function englishIn(text: string): Part | null {
  if (text.length > longestName || !/[A-Za-z]{3}/.test(text)) return null;
  for (const { index, 0: sign } of [...text.matchAll(signs), ...text.matchAll(spaces)]) {
    const before = text.slice(0, index);
    if (!/\p{L}/u.test(before) || (sign === ' ' && !/[^\x20-\x7e]/.test(before))) continue;
    const rest = /^[\x20-\x7e’]*/.exec(text.slice(index + sign.length))?.[0] ?? '';
    if (index + sign.length + rest.length < text.length || !isEnglish(rest, sign === ' ')) continue;
    // `Thành phố Lâm An Lam An city`: the whole of the name.
    const place = sign === ' ' && places.test(rest) ? withoutDiacritics(rest.replace(places, '')) : '';
    if (!withoutDiacritics(before).endsWith(place)) continue;
    const shared = before.includes('(') ? / (?:19|20)\d\d$/.exec(rest) : / ?\([^()]*\)$| (?:19|20)\d\d$/.exec(rest);
    // `Tiểu học - Primary 3.237 3.294` is more than a name.
    if (/\d/.test(rest.replace(/\([^()]*\)/g, '').replace(/ (?:19|20)\d\d$/, ''))) return null;
    const kept = shared && !/\d{4}/.test(before) ? shared[0].length : 0;
    return { from: index, to: text.length - kept };
  }
  return null;
}

/** Whether words are English, as a line below a name in Vietnamese may be. */
export function isInEnglish(text: string): boolean {
  return /^[A-Z][\x20-\x7e’]*$/.test(text) && isEnglish(text, true);
}

/** Whether at least half of some words are none of Vietnamese, and the first of them is not where nothing parts it from what stands before. */
function isEnglish(text: string, isUnparted: boolean): boolean {
  const words = text.replace(/\([^()]*\)/g, ' ').match(/[A-Za-z]+/g) ?? [];
  const foreign = words.filter(isForeign);
  // `Lam An city`: a name and what it is.
  if (places.test(text)) return true;
  return foreign.length * 2 >= words.length && foreign.length > 0 && (!isUnparted || foreign[0] === words[0]);
}

const places = / (?:city|town|township|district|ward|commune|province)\.?$/i;

const rimes =
  'a(?:[cimnoptuy]|ch|ng|nh)?|e(?:[cmnopt]|ng)?|i(?:[amnptu]|ch|nh|e(?:[mnptu]|ng))?|o(?:[cimnpt]|ng|a(?:[cimnoty]|ch|ng|nh)?|e(?:[not])?|oc|ong)?|u(?:[aceimnptu]|ng|a(?:n|ng|t|y)|e(?:ch|nh)|o(?:[cimnptu]|ng)|y(?:[at]|ch|nh|e[nt])?)?|y(?:e[mntu])?';
const syllable = new RegExp(`^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?(?:${rimes})$`, 'i');

/** Whether a word in plain letters is no syllable of Vietnamese, and no abbreviation. */
function isForeign(word: string): boolean {
  return (
    word === 'May' || (word.length > 1 && !syllable.test(word) && /[aeiouy]/i.test(word) && !/^[A-Z]{2,4}$/.test(word))
  );
}
