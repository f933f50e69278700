import { type Found, mentionOf, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';

/** Number, year of a normative document, and symbol, as Decree 30/2020/NĐ-CP and the Party's rules write them. */
const form = /(\d+[a-z]?)(?:\/(\d{4}))?([/-])((?:[A-ZĐ][\p{L}\d]*)(?:[-/&.](?:[A-ZĐ][\p{L}\d]*))*)/uy;

/** `338/QĐ-UBND`, `11-NQ/TW`, `30/2020/NĐ-CP`, `01/2021/QH15`: the symbol has a known type, or an issuer and a unit. */
export function citation(reader: Reader, at: number): Found | null {
  const token = reader.tokens[at] as Token;
  const next = reader.text.charAt(token.end);
  if (next !== '/' && next !== '-' && !/[a-z]/.test(next)) return null;
  form.lastIndex = token.start;
  const match = form.exec(reader.text);
  if (!match) return null;
  const symbol = match[4] as string;
  const parts = symbol.split(/[-/]/);
  const known = parts.some((part) => reader.lexicon.documentTypes.has(part.toUpperCase())) || /^QH\d+/.test(symbol);
  if (!known && (parts.length < 2 || !/^\p{Lu}[\p{Lu}\d]+$/u.test(parts[0] ?? ''))) return null;
  const end = token.start + match[0].length;
  let to = at + 1;
  while (to < reader.tokens.length && (reader.tokens[to] as Token).start < end) to++;
  const cited = { number: match[1] as string, year: match[2] ?? null, symbol };
  return { mentions: [mentionOf(reader, 'citation', 'citation', at, to, { citation: cited })], times: [], next: to };
}
