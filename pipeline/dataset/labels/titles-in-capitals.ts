import { isInCapitals } from '../../document/letters.ts';
import type { Context } from '../reading/context.ts';

/** Fewest words that make a title of capitals: one or two may be abbreviations. */
const shortestTitle = 3;

/** `DÂN SỐ VÀ LAO ĐỘNG`: words in capitals, which are a heading and name no measure; `CB, GV, NV` are abbreviations, which no syllable is. */
export function isTitle(text: string): boolean {
  const isShouted = isInCapitals(text) && text !== text.toLowerCase() && text.split(' ').length >= shortestTitle;
  return isShouted && vowel.test(text.normalize('NFD'));
}

const vowel = /[aeiouy]/iu;

/** A label that a title in capitals gives, as a sentence writes it: `Vốn chương trình MTQG giảm nghèo`. */
export function lowered({ book }: Pick<Context, 'book'>, text: string): string {
  return isTitle(text) ? text.charAt(0) + inSmall(book, text).slice(1) : text;
}

/** Words in capitals in small letters, but for the abbreviations that the codebook knows and no syllable is: `TƯ` may be one. */
export function inSmall({ abbreviations }: Context['book'], text: string): string {
  return text.replace(/\p{L}+/gu, (each) => (each.length > 2 && abbreviations.has(each) ? each : each.toLowerCase()));
}
