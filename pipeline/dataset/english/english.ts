import { isInCapitals, isUpperCase } from '../../document/letters.ts';
import { respelt, type Token, tokenize } from '../../mention/tokens.ts';
import { meantAbbreviation } from '../anomalies/misspelt-abbreviations.ts';
import type { Context } from '../reading/context.ts';
import { knownNameAt, placeAt, writtenAt } from './english-names.ts';
import { abbreviationAt, indicatorAt, patternAt, phraseAt, takesNumber } from './english-phrases.ts';
import { join, type Piece, tidy, type Words } from './english-text.ts';

/**
 * English for a Vietnamese name, put together from the codebook's phrases and places; names in capitals and numbers stay
 * as they are. Null where a word of it is in no phrase.
 */
export function english(context: Context, text: string): string | null {
  return once(context, text, () => compose(read(context, text)));
}

/** English for the name of a transformer station. */
export function stationInEnglish(context: Context, text: string): string | null {
  return once(context, `TBA: ${text}`, () => compose({ ...read(context, text), stationsFrom: 0 }));
}

function once(context: Context, key: string, make: () => string | null): string | null {
  let known = context.english.get(key);
  if (known === undefined) {
    known = make();
    context.english.set(key, known);
  }
  return known;
}

function compose(words: Words): string | null {
  const { context } = words;
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
  const all = tokenize(text);
  const shouted = isShouted(text, all);
  const tokens: Token[] = [];
  for (const token of all) {
    const meant = shouted ? null : meantBy(context, text, token);
    const letters = token.digits ? abbreviationOf(context, text.slice(token.start, token.end)) : '';
    if (letters === '') {
      tokens.push(meant === null ? token : respelt(token, meant));
      continue;
    }
    const start = token.start + letters.length;
    tokens.push({ ...respelt(token, letters), end: start });
    for (const each of tokenize(text.slice(start, token.end)))
      tokens.push({ ...each, start: each.start + start, end: each.end + start });
  }
  return { context, text, tokens, shouted, stationsFrom: stationsFrom(tokens) };
}

function stationsFrom(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ fold }, i) => fold === 'tba' || (fold === 'biến' && tokens[i + 1]?.fold === 'áp'));
  return at < 0 ? tokens.length : at + 1;
}

/** The abbreviation that a misspelt one stands for; null for all other words. */
function meantBy({ book }: Context, text: string, { type, start, end }: Token): string | null {
  const isInCapitals = type === 'word' && isUpperCase(text.charCodeAt(end - 1));
  return isInCapitals ? meantAbbreviation(book, text.slice(start, end)) : null;
}

const numbered = /^(\p{Lu}{2,})\d/u;

/** The abbreviation that a word opens with, before the number that it takes in English too; empty without one: `CQT5.2` is a name. */
function abbreviationOf(context: Context, word: string): string {
  const letters = numbered.exec(word)?.[1] ?? '';
  return letters !== '' && takesNumber(context, letters) ? letters : '';
}

/** Whether all words are in capitals, and there are several. */
function isShouted(text: string, tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { type, start, end } of tokens) {
    if (type !== 'word') continue;
    if (!isInCapitals(text.slice(start, end))) return false;
    words++;
  }
  return words > 1;
}

/** Ways to find English for a run of words; of equally long runs the first one named counts. */
const finders = [phraseAt, patternAt, placeAt, knownNameAt, indicatorAt, abbreviationAt];

/** English of the words that a token begins: the longest that is known; of equals, the first named here. */
function pieceAt(words: Words, at: number): Piece | null {
  let best: Piece | null = null;
  for (const find of finders) {
    const found = find(words, at);
    if (found && (!best || found.next > best.next)) best = found;
    if (best?.next === words.tokens.length) break;
  }
  return best ?? writtenAt(words, at);
}
