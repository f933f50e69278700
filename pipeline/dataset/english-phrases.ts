import type { Codebook } from '../codebook.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { tokenize } from '../mention/tokens.ts';
import { wordSet } from '../mention/words.ts';
import { bareNameAt, codeAt, dateAt, isName, nameAt, numberAt, placeAt } from './english-names.ts';
import { type Piece, type Words, written } from './english-text.ts';

export function phraseAt(words: Words, at: number): Piece | null {
  const found = words.context.book.phrases.match(words.tokens, at);
  // `Suối Thầu` is a name, though `suối` is a stream.
  const inName =
    found?.next === at + 1 &&
    /^\p{Ll}/u.test(written(words, at).slice(1)) &&
    isName(words, at) &&
    isName(words, at + 1);
  return found && !inName ? { en: found.value, next: found.next } : null;
}

/** A phrase with gaps: `chợ {name}` is `{name} Market`. */
interface Pattern {
  steps: string[];
  en: string;
}

const gaps: Record<string, (words: Words, at: number) => Piece | null> = {
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

interface Lexicon {
  /** Patterns by the word that they begin with; an empty key for a gap. */
  patterns: Map<string, Pattern[]>;
  indicators: PhraseBook<string>;
  abbreviations: PhraseBook<string>;
}

/** Words that open the name of a measure: `giảm nghèo` and the like may name a field of work as well. */
const measured =
  /^(?:tổng|tỷ|tỉ|số|mức|mật|chỉ số|diện tích|năng suất|sản lượng|giá trị|tốc độ|kim ngạch|doanh thu|thu|dân số|tuổi thọ) /iu;

const lexicons = new WeakMap<Codebook, Lexicon>();

function lexiconOf(codebook: Codebook): Lexicon {
  const made = lexicons.get(codebook);
  if (made) return made;
  const lexicon: Lexicon = { patterns: new Map(), indicators: new PhraseBook(), abbreviations: new PhraseBook() };
  for (const { vi, en } of codebook.phrases) {
    if (!vi.includes('{')) continue;
    const steps = vi
      .split(/(\{\w+\})/)
      .flatMap((part) => (gaps[part] ? [part] : tokenize(part).map((token) => token.fold)));
    const first = gaps[steps[0] as string] ? '' : (steps[0] as string);
    lexicon.patterns.set(first, [...(lexicon.patterns.get(first) ?? []), { steps, en }]);
  }
  for (const { vi, aliases, en } of codebook.indicators)
    for (const name of [vi, ...aliases]) if (measured.test(name)) lexicon.indicators.add(name, en);
  for (const { text, en } of codebook.abbreviations) lexicon.abbreviations.add(text, en);
  for (const { vi, en } of codebook.organisations) if (vi.includes(' ')) lexicon.abbreviations.add(vi, en);
  lexicons.set(codebook, lexicon);
  return lexicon;
}

export function patternAt(words: Words, at: number): Piece | null {
  const { patterns } = lexiconOf(words.context.codebook);
  let best: Piece | null = null;
  for (const pattern of [...(patterns.get(words.tokens[at]?.fold ?? '') ?? []), ...(patterns.get('') ?? [])]) {
    const found = fill(words, at, pattern);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

/** A pattern with its gaps filled, those of a kind in the order of the text. */
function fill(words: Words, from: number, { steps, en }: Pattern): Piece | null {
  const values: Record<string, string[]> = {};
  let at = from;
  for (const step of steps) {
    const piece = gaps[step]
      ? gaps[step](words, at)
      : words.tokens[at]?.fold === step
        ? { en: '', next: at + 1 }
        : null;
    if (!piece) return null;
    if (gaps[step]) values[step] = [...(values[step] ?? []), piece.en];
    at = piece.next;
  }
  // `thư viện tỉnh Lai Châu` is of a place with a name.
  if (owners.has(steps.at(-1) ?? '') && isName(words, at)) return null;
  return { en: en.replace(/\{\w+\}/g, (gap) => values[gap]?.shift() ?? ''), next: at };
}

/** The name of an indicator, whole: up to the end, a colon or a bracket. */
export function indicatorAt({ context, tokens }: Words, at: number): Piece | null {
  if (at > 0) return null;
  const found = lexiconOf(context.codebook).indicators.match(tokens, at);
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
  const found = lexiconOf(context.codebook).abbreviations.match(tokens, at);
  return found && /^\p{Lu}/u.test(written(words, at)) ? { en: found.value, next: found.next } : null;
}
