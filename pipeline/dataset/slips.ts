import type { Anomaly } from '../../dist/types.d.ts';
import { PhraseBook } from '../mention/phrases.ts';
import type { Token } from '../mention/tokens.ts';
import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { type Noticed, stretch } from './noticed.ts';
import { isCapital, type Reading, textOf, word } from './reading.ts';

/** Function words that are not said twice. */
const once = wordSet('với của và các là được cho trong trên tại về theo đến những đã');
/** Bodies whose names capitalize every word that tells them apart. */
const capitalNames = new PhraseBook<string>();
for (const name of ['Bộ Chính trị', 'Chính phủ', 'Quốc hội']) capitalNames.add(name, name);

const slipBooks = new WeakMap<object, PhraseBook<{ kind: string; suggestion: string }>>();

/** Slips of the codebook's list. */
export function slips(context: Context, reading: Reading): Noticed[] {
  const book = slipBook(context);
  const found: Noticed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!book.opens(word(reading, at))) continue;
    const slip = book.match(reading.tokens, at);
    if (!slip) continue;
    // A sign that only tells where the slip stands is no part of it.
    const from = reading.tokens[at]?.type === 'sign' ? at + 1 : at;
    const suggestion = slip.value.suggestion.replace(/^[%\s]+/, '');
    const text = textOf(reading, from, slip.next);
    found.push({
      kind: slip.value.kind as Anomaly['kind'],
      suggestion,
      vi: `“${text}” có lẽ là “${suggestion}”.`,
      en: `“${text}” probably stands for “${suggestion}”.`,
      ...stretch(reading, from, slip.next),
    });
  }
  return found;
}

function slipBook(context: Context): PhraseBook<{ kind: string; suggestion: string }> {
  let book = slipBooks.get(context.codebook);
  if (!book) {
    book = new PhraseBook();
    for (const slip of context.codebook.slips) book.add(slip.text, slip);
    slipBooks.set(context.codebook, book);
  }
  return book;
}

export function repeatedWords(reading: Reading): Noticed[] {
  const found: Noticed[] = [];
  for (let at = 1; at < reading.tokens.length; at++) {
    const here = word(reading, at);
    // `với với` is in the codebook's list, with what it stands for.
    if (!once.has(here) || here === 'với' || word(reading, at - 1) !== here) continue;
    found.push({
      kind: 'repeated_word',
      suggestion: here,
      vi: `Từ “${here}” lặp lại.`,
      en: `The word “${here}” is repeated.`,
      ...stretch(reading, at - 1, at + 1),
    });
  }
  return found;
}

const gluedWord = /\p{L}[.;:,…]+(?=\p{Lu}\p{Ll})/gu;
const letters = /^\p{L}+/u;

/** Whether a word stands directly behind a sign that a space should follow. */
function hasGluedWord({ tokens }: Reading): boolean {
  for (let at = 1; at < tokens.length; at++) {
    const [sign, next] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (next.start === sign.end && next.type === 'word' && '.;:,…'.includes(sign.fold)) return true;
  }
  return false;
}

/** `đồng....Với`: a sentence begins without a space before it. */
export function missingSpaces(reading: Reading): Noticed[] {
  if (!hasGluedWord(reading)) return [];
  return [...reading.text.matchAll(gluedWord)].flatMap((match) => {
    const signs = match[0].slice(1);
    const next = letters.exec(reading.text.slice(match.index + match[0].length))?.[0] ?? '';
    if (signs === '.' && match[0].charAt(0) === match[0].charAt(0).toUpperCase()) return [];
    return [
      {
        kind: 'missing_space' as const,
        reading,
        start: match.index + 1,
        end: match.index + match[0].length + next.length,
        suggestion: `${signs} ${next}`,
        vi: `Thiếu dấu cách trước “${next}”.`,
        en: `A space is missing before “${next}”.`,
      },
    ];
  });
}

/** `ANTO` for ANTQ: one letter off exactly one known abbreviation, and itself unknown. */
export function abbreviationSlips(context: Context, reading: Reading): Noticed[] {
  const known = context.book.abbreviations;
  let isShouted: boolean | null = null;
  const found: Noticed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const { type, start, end } = reading.tokens[at] as Token;
    if (type !== 'word' || end - start < 4 || end - start > 8 || !isCapital(reading, at)) continue;
    const text = reading.text.slice(start, end);
    if (!inCapitals.test(text) || known.has(text)) continue;
    isShouted ??= reading.text === reading.text.toUpperCase();
    if (isShouted) break;
    const [meant, ...others] = (context.book.abbreviationsByLength.get(text.length) ?? []).filter(
      (each) => differences(each, text) === 1,
    );
    if (meant === undefined || others.length > 0 || isCapital(reading, at - 1)) continue;
    found.push({
      kind: 'misspelling',
      reading,
      start,
      end,
      suggestion: meant,
      vi: `“${text}” có lẽ là “${meant}”.`,
      en: `“${text}” probably stands for “${meant}”.`,
    });
  }
  return found;
}

const inCapitals = /^\p{Lu}+$/u;

function differences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

export function capitalSlips(reading: Reading): Noticed[] {
  const found: Noticed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!capitalNames.opens(word(reading, at))) continue;
    const match = capitalNames.match(reading.tokens, at);
    const text = match ? textOf(reading, at, match.next) : '';
    const name = match?.value ?? '';
    if (!match || text.charAt(0) !== name.charAt(0) || text === name || text === name.toUpperCase()) continue;
    found.push({
      kind: 'spelling_variant',
      suggestion: name,
      vi: `“${text}” viết khác “${name}”.`,
      en: `“${text}” is written “${name}” elsewhere.`,
      ...stretch(reading, at, match.next),
    });
  }
  return found;
}
