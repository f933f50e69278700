import { fold, tokenize } from '../mention/tokens.ts';
import type { Context } from './context.ts';
import { knownNameAt, placeAt } from './english-names.ts';
import { abbreviationAt, indicatorAt, patternAt, phraseAt } from './english-phrases.ts';
import { join, type Piece, tidy, type Words, writtenAt } from './english-text.ts';
import { meantAbbreviation } from './misspelt-abbreviations.ts';

/**
 * English for a Vietnamese name, put together from the codebook's phrases and places; names in capitals and numbers stay
 * as they are. Null where a word of it is in no phrase.
 */
export function english(context: Context, text: string): string | null {
  let known = context.english.get(text);
  if (known === undefined) {
    known = compose(context, text);
    context.english.set(text, known);
  }
  return known;
}

function compose(context: Context, text: string): string | null {
  const words = read(context, text);
  const { tokens } = words;
  // `Cấp tiểu học: 08 trường`: what a level of education counts is its schools.
  const level = context.book.facilityKinds.match(tokens, 0);
  if (level?.value.sector === 'education' && level.next === tokens.length && phraseAt(words, 0)?.next !== level.next)
    return tidy(level.value.en_plural);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece = pieceAt(words, at);
    if (!piece) return null;
    pieces.push(piece);
    at = piece.next;
  }
  return tidy(join(words, pieces)) || null;
}

/** The words of a text; an abbreviation and the number that it is written with are two: `QL4D`, `TĐC1.1`. */
function read(context: Context, text: string): Words {
  const letters = text.match(/\p{L}+/gu) ?? [];
  const shouted = letters.length > 1 && letters.every((each) => each === each.toUpperCase());
  const tokens = tokenize(text).flatMap((token) => {
    const word = text.slice(token.start, token.end);
    const meant = shouted ? null : meantAbbreviation(context.book, word);
    if (meant) return [{ ...token, fold: fold(meant) }];
    const [, abbreviation = '', number = ''] = /^(\p{Lu}{2,})(\d.*)$/u.exec(word) ?? [];
    if (!context.book.abbreviations.has(abbreviation)) return [token];
    const start = token.start + abbreviation.length;
    const rest = tokenize(number).map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
    return [{ ...token, end: start, fold: fold(abbreviation) }, ...rest];
  });
  return { context, text, tokens, shouted };
}

/** English of the words that a token begins: the longest that is known; of equals, the first named here. */
function pieceAt(words: Words, at: number): Piece | null {
  let best: Piece | null = null;
  for (const find of [phraseAt, patternAt, placeAt, knownNameAt, indicatorAt, abbreviationAt]) {
    const found = find(words, at);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best ?? writtenAt(words, at);
}
