import type { Context } from './context.ts';
import { fold, tokenize } from '../mention/tokens.ts';

/**
 * English for a Vietnamese name, put together from the codebook's phrases and places; names in capitals and numbers stay
 * as they are. Null where a word of it is in no phrase.
 */
export function english(context: Context, text: string): string | null {
  const tokens = tokenize(text);
  const parts: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const phrase = context.book.phrases.match(tokens, at);
    const place = placeAt(context, text, tokens, at);
    if (phrase && (!place || phrase.next >= place.next)) {
      if (phrase.value !== '') parts.push(phrase.value);
      at = phrase.next;
    } else if (place) {
      parts.push(place.en);
      at = place.next;
    } else {
      const written = text.slice(token.start, token.end);
      const stays = token.type !== 'word' || /\d/.test(written) || written !== written.toLowerCase();
      if (!stays) return null;
      parts.push(written);
      at++;
    }
  }
  return tidy(parts.join(' '));
}

const kindWords: [string, string][] = [
  ['thành phố', 'City'], ['thị xã', 'Town'], ['thị trấn', 'Township'], ['huyện', 'District'], ['tỉnh', 'Province'],
  ['xã', 'Commune'], ['phường', 'Ward'], ['bản', 'Village'], ['thôn', 'Village'],
];

/** `phường Tân Phong` is `Tân Phong Ward`: Vietnamese names the kind first. */
function placeAt(context: Context, text: string, tokens: ReturnType<typeof tokenize>, at: number): { en: string; next: number } | null {
  for (const [words, kind] of kindWords) {
    const parts = words.split(' ');
    if (!parts.every((part, i) => tokens[at + i]?.fold === fold(part))) continue;
    let next = at + parts.length;
    const from = next;
    while (next - from < 4 && isName(text, tokens, next)) next++;
    if (next === from) continue;
    const known = context.book.places.match(tokens, from);
    const end = known && known.next <= next ? known.next : next;
    const name = text.slice(tokens[from]?.start, tokens[end - 1]?.end);
    return { en: `${name} ${kind}`, next: end };
  }
  return null;
}

function isName(text: string, tokens: ReturnType<typeof tokenize>, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

function tidy(text: string): string {
  const spaced = text
    .replace(/ ([,.;:)”%])/g, '$1')
    .replace(/([(“]) /g, '$1')
    .replace(/ ?\/ ?/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
