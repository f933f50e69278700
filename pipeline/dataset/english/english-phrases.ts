import { fold } from '../../mention/tokens.ts';
import { vocabulary } from '../../mention/vocabulary.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import type { Gap, Pattern, Step } from './english-lexicon.ts';
import { bareNameAt, codeAt, dateAt, isName, nameAt, numberAt, placeAt } from './english-names.ts';
import { isCapital, type Piece, type Words, written } from './english-text.ts';

/** English of a phrase of the codebook. */
export function phraseAt(words: Words, at: number): Piece | null {
  const found = words.context.book.phrases.match(words.tokens, at);
  // `Suối Thầu` is a name, though `suối` is a stream.
  const inName = found?.next === at + 1 && isName(words, at) && isName(words, at + 1) && written(words, at).length > 1;
  return found && !inName ? { en: found.value, next: found.next } : null;
}

/** A pattern that fits, with English of what fills its gaps. */
interface Filled {
  pattern: Pattern;
  filled: readonly string[];
  next: number;
}

/** English of what fills a gap at a token; null where nothing does. */
const fillers: Readonly<Record<Gap, (words: Words, at: number) => Piece | null>> = {
  '{name}': nameAt,
  '{place}': (words, at) => placeAt(words, at) ?? bareNameAt(words, at),
  '{facility}': (words, at) => facilityAt(words, at, 'en'),
  '{facilities}': (words, at) => facilityAt(words, at, 'en_plural'),
  '{number}': numberAt,
  '{code}': codeAt,
  '{date}': dateAt,
};

/** Words for whose a facility is: in `thư viện tỉnh` they are no part of its kind. */
const owners = wordSet('tỉnh phố huyện xã phường');

/** A kind of facility, without the words for whose it is. */
function facilityAt({ context, tokens }: Words, at: number, form: 'en' | 'en_plural'): Piece | null {
  const { facilityKinds } = context.book;
  let kind = facilityKinds.match(tokens, at);
  while (kind && owners.has(tokens[kind.next - 1]?.fold ?? '')) kind = facilityKinds.match(tokens, at, kind.next - 1);
  return kind && { en: kind.value[form], next: kind.next };
}

/** Whether the codebook says how an abbreviation goes with a number: `TĐC {number}`. */
export function takesNumber({ book }: Context, letters: string): boolean {
  const patterns = book.english.patterns.get(vocabulary.idOf(fold(letters))) ?? [];
  return patterns.some(({ steps }) => steps[1]?.word === '{number}');
}

/** English of the longest pattern whose gaps can be filled. */
export function patternAt(words: Words, at: number): Piece | null {
  const { patterns, openPatterns } = words.context.book.english;
  let best: Filled | null = null;
  for (const pattern of patterns.get(words.tokens[at]?.id ?? 0) ?? [])
    best = longer(best, fill(words, pattern, at + 1, null));
  for (const open of openPatterns) {
    const piece = fillers[open.gap](words, at);
    if (piece) for (const pattern of open.patterns) best = longer(best, fill(words, pattern, piece.next, piece.en));
  }
  return best && { en: toEnglish(best), next: best.next };
}

function longer(first: Filled | null, second: Filled | null): Filled | null {
  return second && (!first || second.next > first.next) ? second : first;
}

/**
 * A pattern with its gaps filled, those of a kind in the order of the text.
 *
 * @param from the token behind the first step, which was found already
 * @param first what filled it; null where it is a word
 */
function fill(words: Words, pattern: Pattern, from: number, first: string | null): Filled | null {
  const { steps } = pattern;
  let at = from;
  const filled = first === null ? [] : [first];
  for (let i = 1; i < steps.length; i++) {
    const { id, gap } = steps[i] as Step;
    if (gap === null) {
      if (words.tokens[at]?.id !== id) return null;
      at++;
      continue;
    }
    const piece = fillers[gap](words, at);
    if (piece === null) return null;
    filled.push(piece.en);
    at = piece.next;
  }
  // `thư viện tỉnh Lai Châu` is of a place with a name.
  if (owners.has(steps.at(-1)?.word ?? '') && isName(words, at)) return null;
  return { pattern, filled, next: at };
}

function toEnglish({ pattern, filled }: Filled): string {
  const names: string[] = [...pattern.gaps];
  return pattern.en.replace(gapName, (name) => take(names, filled, name));
}

const gapName = /\{\w+\}/g;

/** The value of the first gap of a name that is left. */
function take(names: string[], values: readonly string[], name: string): string {
  const at = names.indexOf(name);
  names[at] = '';
  return values[at] ?? '';
}

/** The name of an indicator, whole: up to the end, a colon or a bracket. */
export function indicatorAt({ context, tokens }: Words, at: number): Piece | null {
  if (at > 0) return null;
  const found = context.book.english.indicators.match(tokens, at);
  return found && [undefined, ':', '('].includes(tokens[found.next]?.fold)
    ? { en: found.value, next: found.next }
    : null;
}

/** An abbreviation or an organisation of the codebook; `thủ tục hành chính (TTHC)`: English has no use for the short form. */
export function abbreviationAt(words: Words, at: number): Piece | null {
  const { context, tokens } = words;
  if (tokens[at]?.fold === '(')
    return tokens[at + 2]?.fold === ')' && abbreviationAt(words, at + 1) && !phraseAt(words, at + 1)
      ? { en: '', next: at + 3 }
      : null;
  const found = isCapital(words, at) ? context.book.english.abbreviations.match(tokens, at) : null;
  return found && { en: found.value, next: found.next };
}
