import type { Codebook } from '../codebook.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { tokenize } from '../mention/tokens.ts';
import { bareNameAt, codeAt, dateAt, isName, nameAt, numberAt, placeAt } from './english-names.ts';
import { isCapital, type Piece, type Words, written } from './english-text.ts';

export function phraseAt(words: Words, at: number): Piece | null {
  const found = words.context.book.phrases.match(words.tokens, at);
  // `Suối Thầu` is a name, though `suối` is a stream.
  const inName = found?.next === at + 1 && isName(words, at) && isName(words, at + 1) && written(words, at).length > 1;
  return found && !inName ? { en: found.value, next: found.next } : null;
}

/** A phrase with gaps: `chợ {name}` is `{name} Market`. */
interface Pattern {
  steps: Step[];
  en: string;
}

/** A word of a pattern, or a gap with what may fill it. */
type Step = { word: string; gap: null } | { word: string; gap: Gap };
type Gap = (words: Words, at: number) => Piece | null;

const gaps: ReadonlyMap<string, Gap> = new Map([
  ['{name}', nameAt],
  ['{place}', (words, at) => placeAt(words, at) ?? bareNameAt(words, at)],
  ['{number}', numberAt],
  ['{code}', codeAt],
  ['{date}', dateAt],
]);

interface Lexicon {
  /** Patterns by the word that they begin with. */
  patterns: Map<string, Pattern[]>;
  /** Patterns that begin with a gap, by it. */
  openPatterns: Map<Gap, Pattern[]>;
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
  const lexicon: Lexicon = {
    patterns: new Map(),
    openPatterns: new Map(),
    indicators: new PhraseBook(),
    abbreviations: new PhraseBook(),
  };
  for (const { vi, en } of codebook.phrases) {
    if (!vi.includes('{')) continue;
    const steps = vi.split(/(\{\w+\})/).flatMap(stepsOf);
    const first = steps[0];
    if (first?.gap) addTo(lexicon.openPatterns, first.gap, { steps, en });
    else if (first) addTo(lexicon.patterns, first.word, { steps, en });
  }
  for (const { vi, aliases, en } of codebook.indicators)
    for (const name of [vi, ...aliases]) if (measured.test(name)) lexicon.indicators.add(name, en);
  for (const { text, en } of codebook.abbreviations) lexicon.abbreviations.add(text, en);
  for (const { vi, en } of codebook.organisations) if (vi.includes(' ')) lexicon.abbreviations.add(vi, en);
  lexicons.set(codebook, lexicon);
  return lexicon;
}

function addTo<Key>(lists: Map<Key, Pattern[]>, key: Key, pattern: Pattern): void {
  lists.set(key, [...(lists.get(key) ?? []), pattern]);
}

function stepsOf(part: string): Step[] {
  const gap = gaps.get(part);
  return gap ? [{ word: part, gap }] : tokenize(part).map(({ fold }) => ({ word: fold, gap: null }));
}

export function patternAt(words: Words, at: number): Piece | null {
  const { patterns, openPatterns } = lexiconOf(words.context.codebook);
  let best = longest(words, at, patterns.get(words.tokens[at]?.fold ?? ''), null);
  for (const [gap, list] of openPatterns) if (gap(words, at)) best = longest(words, at, list, best);
  return best;
}

function longest(words: Words, at: number, patterns: readonly Pattern[] | undefined, known: Piece | null) {
  let best = known;
  for (const pattern of patterns ?? []) {
    const found = fill(words, at, pattern);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

/** A pattern with its gaps filled, those of a kind in the order of the text. */
function fill(words: Words, from: number, { steps, en }: Pattern): Piece | null {
  const values: { gap: string; en: string }[] = [];
  let at = from;
  for (const { word, gap } of steps) {
    if (gap === null) {
      if (words.tokens[at]?.fold !== word) return null;
      at++;
      continue;
    }
    const piece = gap(words, at);
    if (!piece) return null;
    values.push({ gap: word, en: piece.en });
    at = piece.next;
  }
  return { en: en.replace(/\{\w+\}/g, (gap) => take(values, gap)), next: at };
}

/** Takes the first value of a kind of gap out of a list. */
function take(values: { gap: string; en: string }[], gap: string): string {
  const at = values.findIndex((value) => value.gap === gap);
  return at < 0 ? '' : (values.splice(at, 1)[0]?.en ?? '');
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
  const found = isCapital(words, at) ? lexiconOf(context.codebook).abbreviations.match(tokens, at) : null;
  return found && { en: found.value, next: found.next };
}
