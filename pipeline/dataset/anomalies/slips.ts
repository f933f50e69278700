import { capitalized, isInCapitals } from '../../document/letters.ts';
import { PhraseBook } from '../../mention/phrases.ts';
import type { Token } from '../../mention/tokens.ts';
import { WordClass } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { type Noticed, stretch } from '../reading/noticed.ts';
import { isCapital, type Reading, textOf, word } from '../reading/reading.ts';
import { meantAbbreviation } from './misspelt-abbreviations.ts';
import { nearMisses } from './near-misses.ts';

/** Function words that are not said twice. */
const once = new WordClass(wordSet('với của và các là được cho trong trên tại về theo đến những đã'));
/** Bodies whose names capitalize every word that tells them apart. */
const capitalNames = new PhraseBook<string>();
for (const name of ['Bộ Chính trị', 'Chính phủ', 'Quốc hội']) capitalNames.add(name, name);

/** Words of known expressions that are missing or misspelt: `doanh thu dịch tiêu dùng`, `quy hoạch chi tiêu`. */
export function slips({ book }: Context, reading: Reading): Noticed[] {
  const { text, tokens } = reading;
  return nearMisses(book.expressions, tokens).flatMap(({ kind, from, to, at, meant }) => {
    const word = text.slice(tokens[at]?.start, tokens[at]?.end);
    // Abbreviations have a rule of their own.
    if (kind === 'misspelling' && /^\p{Lu}{2,}$/u.test(word) && !isInCapitals(text)) return [];
    const isMissing = kind === 'missing_word';
    // `vi phạm Luật Đất đai`: a name opens where a word seems to be missing.
    if (isMissing && isCapital(reading, at) && !isInCapitals(text)) return [];
    const before = text.slice(tokens[from]?.start, tokens[at]?.start);
    const behind = text.slice(isMissing ? tokens[at]?.start : tokens[at]?.end, tokens[to - 1]?.end);
    const suggestion = `${before}${likeWord(text, tokens[at], meant)}${isMissing ? ' ' : ''}${behind}`;
    const said = stretch(reading, from, to);
    return [{ kind, ...said, suggestion, ...probably(text.slice(said.start, said.end), suggestion) }];
  });
}

/** A word with the capitals of the one that it stands for. */
function likeWord(text: string, token: Token | undefined, word: string): string {
  const said = text.slice(token?.start ?? 0, token?.end ?? 0);
  const first = said.charAt(0);
  if (said.length > 1 && said === said.toUpperCase()) return word.toUpperCase();
  return first === first.toLowerCase() ? word : capitalized(word);
}

function probably(text: string, suggestion: string): { vi: string; en: string } {
  return { vi: `“${text}” có lẽ là “${suggestion}”.`, en: `“${text}” probably stands for “${suggestion}”.` };
}

/** Words before which `với với` says `so với`: with what something is compared. */
const compared = wordSet('cùng năm tháng quý kế chỉ dự trước');

/** Words that stand twice in a row. */
export function repeatedWords(reading: Reading): Noticed[] {
  const { tokens } = reading;
  const found: Noticed[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!once.has(tokens[at]) || tokens[at - 1]?.id !== tokens[at]?.id) continue;
    const here = word(reading, at);
    found.push({
      kind: 'repeated_word',
      suggestion: here === 'với' && compared.has(word(reading, at + 1)) ? 'so với' : here,
      vi: `Từ “${here}” lặp lại.`,
      en: `The word “${here}” is repeated.`,
      ...stretch(reading, at - 1, at + 1),
    });
  }
  return found;
}

/** Nouns for all people together, which no `người` counts. */
const collective = new PhraseBook<string>();
for (const noun of ['nhân dân', 'quần chúng', 'công chúng', 'dân cư', 'cư dân']) collective.add(noun, noun);

/** `người Nhân dân`: of `người dân` and `nhân dân` one was meant. */
export function countedCollectives(reading: Reading): Noticed[] {
  const found: Noticed[] = [];
  for (let at = 1; at < reading.tokens.length; at++) {
    if (!collective.opens(reading.tokens[at]) || word(reading, at - 1) !== 'người') continue;
    const noun = collective.match(reading.tokens, at);
    if (!noun) continue;
    const said = stretch(reading, at - 1, noun.next);
    const suggestion = textOf(reading, at, noun.next);
    found.push({ kind: 'other', ...said, suggestion, ...probably(textOf(reading, at - 1, noun.next), suggestion) });
  }
  return found;
}

const gluedWord = /\p{L}[.;:,…]+(?=\p{Lu}\p{Ll})/gu;
const letters = /^\p{L}+/u;

/** Whether a word stands directly behind a sign that a space should follow. */
function hasGluedWord({ tokens, signs }: Reading): boolean {
  return signs.some((at) => {
    const { end, fold } = tokens[at] as Token;
    const next = tokens[at + 1];
    return next?.start === end && next.type === 'word' && '.;:,…'.includes(fold);
  });
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

/** `ANTO` for ANTQ: abbreviations that are unknown, and one letter off a known one. */
export function abbreviationSlips({ book }: Context, reading: Reading): Noticed[] {
  let isShouted: boolean | null = null;
  const found: Noticed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const { type, start, end } = reading.tokens[at] as Token;
    if (type !== 'word' || end - start < 4 || end - start > 8 || !isCapital(reading, at)) continue;
    const text = reading.text.slice(start, end);
    const meant = meantAbbreviation(book, text);
    if (meant === null || isCapital(reading, at - 1)) continue;
    isShouted ??= isInCapitals(reading.text);
    if (isShouted) break;
    found.push({
      kind: 'misspelling',
      reading,
      start,
      end,
      suggestion: meant,
      ...probably(text, meant),
    });
  }
  return found;
}

/** Names whose capitals are not those that the codebook writes them with. */
export function capitalSlips(reading: Reading): Noticed[] {
  const found: Noticed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!capitalNames.opens(reading.tokens[at])) continue;
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
