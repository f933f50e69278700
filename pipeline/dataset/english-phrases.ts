import type { Codebook } from '../codebook.ts';
import { groupBy } from '../group-by.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { fold, tokenize } from '../mention/tokens.ts';
import { vocabulary } from '../mention/vocabulary.ts';
import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { bareNameAt, codeAt, dateAt, isName, nameAt, numberAt, placeAt } from './english-names.ts';
import { isCapital, type Piece, type Words, written } from './english-text.ts';

/** English of a phrase of the codebook. */
export function phraseAt(words: Words, at: number): Piece | null {
  const found = words.context.book.phrases.match(words.tokens, at);
  // `Suối Thầu` is a name, though `suối` is a stream.
  const inName = found?.next === at + 1 && isName(words, at) && isName(words, at + 1) && written(words, at).length > 1;
  return found && !inName ? { en: found.value, next: found.next } : null;
}

/** What is counted, at the end of the label of a count. */
export const countedGap = '{counted}';

/** A phrase with gaps: `chợ {name}` is `{name} Market`. */
interface Pattern {
  steps: Step[];
  /** The names of its gaps, in their order. */
  gaps: string[];
  en: string;
}

/** A pattern that fits, with English of what fills its gaps. */
interface Filled {
  pattern: Pattern;
  filled: readonly string[];
  next: number;
}

/** A word of a pattern by its number, or a gap with what may fill it. */
type Step = { word: string; id: number; gap: null } | { word: string; id: 0; gap: Gap };
type Gap = (words: Words, at: number) => Piece | null;

const gaps: ReadonlyMap<string, Gap> = new Map([
  ['{name}', nameAt],
  ['{place}', (words, at) => placeAt(words, at) ?? bareNameAt(words, at)],
  ['{facility}', (words, at) => facilityAt(words, at, 'en')],
  ['{facilities}', (words, at) => facilityAt(words, at, 'en_plural')],
  ['{number}', numberAt],
  ['{code}', codeAt],
  ['{date}', dateAt],
]);

/** Words for whose a facility is: in `thư viện tỉnh` they are no part of its kind. */
const owners = wordSet('tỉnh phố huyện xã phường');

/** A kind of facility, without the words for whose it is. */
function facilityAt({ context, tokens }: Words, at: number, form: 'en' | 'en_plural'): Piece | null {
  const { facilityKinds } = context.book;
  let kind = facilityKinds.match(tokens, at);
  while (kind && owners.has(tokens[kind.next - 1]?.fold ?? '')) kind = facilityKinds.match(tokens, at, kind.next - 1);
  return kind && { en: kind.value[form], next: kind.next };
}

/** What English is put together from, beside the plain phrases. */
export interface EnglishLexicon {
  /** Patterns by the number of the word that they begin with. */
  patterns: Map<number, Pattern[]>;
  /** Patterns that begin with a gap, by it. */
  openPatterns: { gap: Gap; patterns: Pattern[] }[];
  indicators: PhraseBook<string>;
  abbreviations: PhraseBook<string>;
}

/** Words that open the name of a measure: `giảm nghèo` and the like may name a field of work as well. */
const measured =
  /^(?:tổng|tỷ|tỉ|số|mức|mật|chỉ số|diện tích|năng suất|sản lượng|giá trị|tốc độ|kim ngạch|doanh thu|thu|dân số|tuổi thọ) /iu;

/** The codebook's patterns, by the word that each opens with. */
export function englishLexicon(codebook: Codebook): EnglishLexicon {
  const patterns = codebook.phrases
    .filter(({ vi }) => vi.includes('{') && !vi.endsWith(countedGap))
    .map(({ vi, en }): Pattern => {
      const steps = vi.split(/(\{\w+\})/).flatMap(stepsOf);
      return { steps, gaps: steps.flatMap(({ word, gap }) => (gap ? [word] : [])), en };
    });
  const [worded, open] = [
    patterns.filter(({ steps }) => !steps[0]?.gap),
    patterns.filter(({ steps }) => steps[0]?.gap),
  ];
  const lexicon: EnglishLexicon = {
    patterns: groupBy(worded, ({ steps }) => steps[0]?.id ?? 0),
    openPatterns: [...groupBy(open, ({ steps }) => steps[0]?.gap as Gap)].map(([gap, patterns]) => ({ gap, patterns })),
    indicators: new PhraseBook(),
    abbreviations: new PhraseBook(),
  };
  for (const { vi, aliases, en } of codebook.indicators)
    for (const name of [vi, ...aliases]) if (measured.test(name)) lexicon.indicators.add(name, en);
  for (const { text, en } of codebook.abbreviations) lexicon.abbreviations.add(text, en);
  for (const { vi, en } of codebook.organisations) if (vi.includes(' ')) lexicon.abbreviations.add(vi, en);
  return lexicon;
}

function stepsOf(part: string): Step[] {
  const gap = gaps.get(part);
  return gap
    ? [{ word: part, id: 0, gap }]
    : tokenize(part).map(({ fold }) => ({ word: fold, id: vocabulary.learn(fold), gap: null }));
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
    const piece = open.gap(words, at);
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
    const piece = gap(words, at);
    if (piece === null) return null;
    filled.push(piece.en);
    at = piece.next;
  }
  // `thư viện tỉnh Lai Châu` is of a place with a name.
  if (owners.has(steps.at(-1)?.word ?? '') && isName(words, at)) return null;
  return { pattern, filled, next: at };
}

function toEnglish({ pattern, filled }: Filled): string {
  const names = [...pattern.gaps];
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
