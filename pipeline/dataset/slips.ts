import type { Anomaly } from '../../dist/types.d.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { type Noticed, stretch } from './noticed.ts';
import { isCapital, type Reading, textOf, word } from './reading.ts';

/** Function words that are not said twice. */
const once = wordSet('với của và các là được cho trong trên tại về theo đến những đã');
/** Bodies whose names capitalize every word that tells them apart. */
const capitalNames = ['Bộ Chính trị', 'Chính phủ', 'Quốc hội'].map((name) => ({
  name,
  form: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu'),
}));

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
      ...stretch(reading, from, slip.next),
      suggestion,
      vi: `“${text}” có lẽ là “${suggestion}”.`,
      en: `“${text}” probably stands for “${suggestion}”.`,
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
      ...stretch(reading, at - 1, at + 1),
      suggestion: here,
      vi: `Từ “${here}” lặp lại.`,
      en: `The word “${here}” is repeated.`,
    });
  }
  return found;
}

/** `đồng....Với`: a sentence begins without a space before it. */
export function missingSpaces(reading: Reading): Noticed[] {
  return [...reading.text.matchAll(/\p{L}[.;:,…]+(?=\p{Lu}\p{Ll})/gu)].flatMap((match) => {
    const signs = match[0].slice(1);
    const next = /^\p{L}+/u.exec(reading.text.slice(match.index + match[0].length))?.[0] ?? '';
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
  return reading.tokens.flatMap((token, at) => {
    if (token.type !== 'word' || token.end - token.start < 4 || !isCapital(reading, at)) return [];
    const text = reading.text.slice(token.start, token.end);
    if (!/^\p{Lu}{4,8}$/u.test(text) || known.has(text)) return [];
    isShouted ??= reading.text === reading.text.toUpperCase();
    if (isShouted) return [];
    const near = (context.book.abbreviationsByLength.get(text.length) ?? []).filter(
      (each) => differences(each, text) === 1,
    );
    const [meant] = near;
    if (near.length !== 1 || meant === undefined || isCapital(reading, at - 1)) return [];
    return [
      {
        kind: 'misspelling' as const,
        reading,
        start: token.start,
        end: token.end,
        suggestion: meant,
        vi: `“${text}” có lẽ là “${meant}”.`,
        en: `“${text}” probably stands for “${meant}”.`,
      },
    ];
  });
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

export function capitalSlips(reading: Reading): Noticed[] {
  return capitalNames.flatMap(({ name, form }) =>
    [...reading.text.matchAll(form)].flatMap((match) => {
      if (match[0].charAt(0) !== name.charAt(0) || match[0] === name || match[0] === name.toUpperCase()) return [];
      return [
        {
          kind: 'spelling_variant' as const,
          reading,
          start: match.index,
          end: match.index + match[0].length,
          suggestion: name,
          vi: `“${match[0]}” viết khác “${name}”.`,
          en: `“${match[0]}” is written “${name}” elsewhere.`,
        },
      ];
    }),
  );
}
