import type { Codebook } from '../../codebook.ts';
import { listOf, spellings } from '../../codebook-words.ts';
import { capitalized } from '../../document/letters.ts';
import { groupBy } from '../../group-by.ts';
import { wordSet } from '../../mention/words.ts';

/** A word or a sign of a clause. */
export interface ClauseWord {
  /** As it is written. */
  text: string;
  /** In small letters. */
  fold: string;
  /** Where it begins in the clause's text. */
  start: number;
}

/** A number keeps its comma; every other sign that parts clauses stands alone. */
const parts = /[,;:()]|(?:[^\s,;:()]|[,:](?=\d))+/gu;

/** The last clause that was asked for: its steps ask for the same one again and again. */
let last: { text: string; words: readonly ClauseWord[] } = { text: '', words: [] };

/** The words and signs of a clause, in order. */
export function clauseWords(text: string): readonly ClauseWord[] {
  if (text !== last.text) {
    const words: ClauseWord[] = [];
    for (const { 0: part, index } of text.matchAll(parts))
      words.push({ text: part, fold: part.toLowerCase(), start: index });
    last = { text, words };
  }
  return last.words;
}

/** The text of a clause from a word on. */
export function textFrom(text: string, words: readonly ClauseWord[], at: number): string {
  const word = words[at];
  return word ? text.slice(word.start) : '';
}

/** `đô thị loại III, IV, V`: a comma between grades parts no clauses. */
function isBetweenGrades(words: readonly ClauseWord[], at: number): boolean {
  return [at - 1, at + 1].every((each) => /^[IVX]+$/.test(words[each]?.text ?? ''));
}

/** Signs that part the segments of a clause. */
export const segmentEnds: ReadonlySet<string> = wordSet(', ; :');
/** Signs that part the clauses of a sentence. */
export const clauseEnds = wordSet('; :');

/** The index of the next of some signs outside brackets; that of the end where there is none. */
export function nextSign(words: readonly ClauseWord[], at: number, signs: ReadonlySet<string>): number {
  let depth = 0;
  for (let i = at; i < words.length; i++) {
    const { fold } = words[i] as ClauseWord;
    if (fold === '(') depth++;
    else if (fold === ')') depth--;
    else if (depth <= 0 && signs.has(fold) && !isBetweenGrades(words, i)) return i;
  }
  return words.length;
}

type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word or their last, the longest first. */
function byWord(phrases: readonly (readonly string[])[], at: 0 | -1): PhrasesByWord {
  return groupBy(
    phrases.toSorted((a, b) => b.length - a.length),
    (words) => words.at(at) as string,
  );
}

/** Phrases that a run of words may begin with. */
export class Phrases {
  readonly #phrases: readonly (readonly string[])[];
  /** Most lists are looked up by one end alone. */
  #byFirst: PhrasesByWord | undefined;
  #byLast: PhrasesByWord | undefined;
  readonly #inAnyLetters: boolean;

  /** @param letters whether a phrase stands in whatever letters, in those that it is given in, or with a capital too */
  constructor(texts: readonly string[], letters: 'any' | 'same' | 'capital' = 'any') {
    this.#inAnyLetters = letters === 'any';
    const written = texts.flatMap(spellings);
    const all = letters === 'any' ? written.map((each) => each.toLowerCase()) : written;
    if (letters === 'capital') all.push(...written.map(capitalized));
    this.#phrases = [...new Set(all)].map((phrase) => clauseWords(phrase).map((each) => each.text));
  }

  #withFirst(): PhrasesByWord {
    this.#byFirst ??= byWord(this.#phrases, 0);
    return this.#byFirst;
  }

  #withLast(): PhrasesByWord {
    this.#byLast ??= byWord(this.#phrases, -1);
    return this.#byLast;
  }

  /** The words that phrases begin with, in small letters. */
  get firsts(): string[] {
    return [...this.#withFirst().keys()].map((word) => word.toLowerCase());
  }

  /** The index behind the longest phrase that begins at a word; that of the word itself where none does. */
  behind(words: readonly ClauseWord[], at: number): number {
    const word = words[at];
    const same = word && this.#withFirst().get(this.#formOf(word));
    if (same) for (const phrase of same) if (this.#stands(phrase, words, at)) return at + phrase.length;
    return at;
  }

  /** The index where the longest phrase that ends before a word begins; that of the word itself where none does. */
  before(words: readonly ClauseWord[], end: number): number {
    const word = words[end - 1];
    const same = word && this.#withLast().get(this.#formOf(word));
    if (same)
      for (const phrase of same) if (this.#stands(phrase, words, end - phrase.length)) return end - phrase.length;
    return end;
  }

  #stands(phrase: readonly string[], words: readonly ClauseWord[], from: number): boolean {
    for (let i = 0; i < phrase.length; i++) {
      const word = words[from + i];
      if (!word || this.#formOf(word) !== phrase[i]) return false;
    }
    return true;
  }

  /** A word as the phrases are written: in small letters where theirs are of no account. */
  #formOf({ text, fold }: ClauseWord): string {
    return this.#inAnyLetters ? fold : text;
  }

  /** Whether a phrase begins at a word. */
  at(words: readonly ClauseWord[], at: number): boolean {
    return this.behind(words, at) > at;
  }

  /** The index behind all phrases that stand one behind the other at a word. */
  behindAll(words: readonly ClauseWord[], at: number): number {
    for (let end = at; ; ) {
      const next = this.behind(words, end);
      if (next === end) return end;
      end = next;
    }
  }
}

/** Ways to ask for the words of some lists of `words.yaml`. */
export interface PhraseLists {
  /** As they stand there. */
  list: (...codes: string[]) => string[];
  /** Phrases in whatever letters. */
  phrases: (...codes: string[]) => Phrases;
  /** Phrases in the letters of the list, or with a capital. */
  names: (...codes: string[]) => Phrases;
  /** Phrases in the letters of the list alone. */
  small: (...codes: string[]) => Phrases;
}

/** The lists of a codebook, as phrases of clauses. */
export function phraseLists(codebook: Pick<Codebook, 'words'>): PhraseLists {
  const list = (...codes: string[]) => codes.flatMap((code) => listOf(codebook, code));
  return {
    list,
    phrases: (...codes) => new Phrases(list(...codes)),
    names: (...codes) => new Phrases(list(...codes), 'capital'),
    small: (...codes) => new Phrases(list(...codes), 'same'),
  };
}
