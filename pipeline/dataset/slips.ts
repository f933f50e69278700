import type { Token } from '../mention/tokens.ts';
import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { meantAbbreviation } from './misspelt-abbreviations.ts';
import { nearMisses } from './near-misses.ts';
import { type Noticed, stretch } from './noticed.ts';
import { isCapital, type Reading, word } from './reading.ts';

/** Function words that are not said twice. */
const once = wordSet('với của và các là được cho trong trên tại về theo đến những đã');
/** Bodies whose names capitalize every word that tells them apart. */
const capitalNames = ['Bộ Chính trị', 'Chính phủ', 'Quốc hội'].map((name) => ({
  name,
  form: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu'),
}));

/** Words of known expressions that are missing or misspelt: `doanh thu dịch tiêu dùng`, `quy hoạch chi tiêu`. */
export function slips({ book }: Context, reading: Reading): Noticed[] {
  const { text, tokens } = reading;
  return nearMisses(book.expressions, tokens).flatMap(({ kind, from, to, at, meant }) => {
    const word = text.slice(tokens[at]?.start, tokens[at]?.end);
    // Abbreviations have a rule of their own.
    if (kind === 'misspelling' && /^\p{Lu}{2,}$/u.test(word) && text !== text.toUpperCase()) return [];
    const before = text.slice(tokens[from]?.start, tokens[at]?.start);
    const behind = text.slice(tokens[kind === 'missing_word' ? at : at + 1]?.start, tokens[to - 1]?.end);
    const suggestion =
      `${before}${likeWord(text, tokens[at], meant)} ${at + 1 < to || kind === 'missing_word' ? behind : ''}`.trim();
    const said = stretch(reading, from, to);
    return [{ kind, ...said, suggestion, ...probably(text.slice(said.start, said.end), suggestion) }];
  });
}

/** A word with the capital of the one that it stands for. */
function likeWord(text: string, token: Token | undefined, word: string): string {
  const first = text.charAt(token?.start ?? 0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function probably(text: string, suggestion: string): { vi: string; en: string } {
  return { vi: `“${text}” có lẽ là “${suggestion}”.`, en: `“${text}” probably stands for “${suggestion}”.` };
}

/** Words before which `với với` says `so với`: with what something is compared. */
const compared = wordSet('cùng năm tháng quý kế chỉ dự trước');

export function repeatedWords(reading: Reading): Noticed[] {
  const found: Noticed[] = [];
  for (let at = 1; at < reading.tokens.length; at++) {
    const here = word(reading, at);
    if (!once.has(here) || word(reading, at - 1) !== here) continue;
    const suggestion = here === 'với' && compared.has(word(reading, at + 1)) ? 'so với' : here;
    found.push({
      kind: 'repeated_word',
      ...stretch(reading, at - 1, at + 1),
      suggestion,
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

/** `ANTO` for ANTQ: abbreviations that are unknown, and one letter off a known one. */
export function abbreviationSlips({ book }: Context, reading: Reading): Noticed[] {
  return reading.tokens.flatMap((token, at) => {
    if (token.type !== 'word' || token.end - token.start < 4) return [];
    const text = reading.text.slice(token.start, token.end);
    const meant = reading.text === reading.text.toUpperCase() ? null : meantAbbreviation(book, text);
    if (meant === null || isCapital(reading, at - 1)) return [];
    return [
      {
        kind: 'misspelling' as const,
        reading,
        start: token.start,
        end: token.end,
        suggestion: meant,
        ...probably(text, meant),
      },
    ];
  });
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
