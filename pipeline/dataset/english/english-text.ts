import { isUpperCase } from '../../document/letters.ts';
import type { Token } from '../../mention/tokens.ts';
import type { Context } from '../reading/context.ts';

/** What is put into English, word by word. */
export interface Words {
  context: Context;
  text: string;
  tokens: Token[];
  /** All in capitals: capitals mark no names. */
  shouted: boolean;
  /** The first token behind the word for transformer stations: what follows lists their names. */
  stationsFrom: number;
}

/** English of a run of tokens that ends before `next`. */
export interface Piece {
  en: string;
  next: number;
  place?: boolean;
}

/** A word as the text writes it. */
export function written({ text, tokens }: Words, at: number): string {
  return text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
}

/** Whether a word opens with a capital letter. */
export function isCapital({ text, tokens }: Words, at: number): boolean {
  const token = tokens[at];
  return token?.type === 'word' && isUpperCase(text.charCodeAt(token.start));
}

const leansOn =
  /(?:^|[ (“–:,;/])(?:of|in|for|from|to|at|on|the|and|or|with|within|between|by|near|per|via|into|across|under)$|[(“–:,;/-]$|^$/;

/** Longest end of a line that `leansOn` knows, with room before it. */
const longestEnd = 24;

/** A hyphen between two names, where a dash belongs. */
const joinedNames = /(?<=\p{Ll})-(?=\p{Lu})/gu;
const startsWord = /^[\p{L}\d“]/u;

/** Pieces in one line; a place behind other words is set off by commas: `Zoning plan, Lai Châu City, 2024`. */
export function join({ tokens }: Words, pieces: Piece[]): string {
  const parts: string[] = [];
  // The end of the line so far: as much as tells what the next piece follows.
  let end = '';
  let from = 0;
  let setOff = false;
  for (const { en, next, place } of pieces) {
    const adjoins = from > 0 && tokens[from]?.start === tokens[from - 1]?.end;
    const glued = adjoins && (/^[-–/+]$/.test(en) || /[-–/+]$/.test(end));
    const comma: boolean = (place && !leansOn.test(end)) || (setOff && startsWord.test(en) && !/^and\b/.test(en));
    if (en !== '') setOff = place ? comma || end.endsWith(',') : en.startsWith(', ');
    const added = `${comma ? ', ' : glued ? '' : ' '}${en}`.trimEnd();
    parts.push(end === '' ? added.trimStart() : added);
    end = `${end}${added}`.trimStart().slice(-longestEnd);
    from = next;
  }
  const line = parts.join('');
  return line.includes('-') ? line.replace(joinedNames, '–') : line;
}

/** What is put right in a line, in this order; a line without the sign that a step looks for is spared it. */
const steps: readonly { sign: string; pattern: RegExp; by: string }[] = [
  { sign: '', pattern: /\s{2,}|[^\S ]/g, by: ' ' },
  { sign: ' ', pattern: / (?:(?=[,.;:)”%])|(?<=[(“] ))/g, by: '' },
  { sign: '((', pattern: /\(\(([^()]*)\)\)/g, by: '($1)' },
  { sign: '/', pattern: / ?\/ ?/g, by: '/' },
  { sign: '-', pattern: / - /g, by: ' – ' },
  { sign: '–', pattern: /(\d) – (?=\d)/g, by: '$1–' },
  { sign: '-', pattern: /(\d{4})-(?=\d{4})/g, by: '$1–' },
  { sign: ' ', pattern: / (?:of|for|in|on|to)(?=$|[,;:)]| and\b| or\b)/g, by: '' },
  { sign: ' ', pattern: /\b(the|of|for) (?=\1\b)/g, by: '' },
  { sign: ':', pattern: /:(?= (?:of|for|in|on|to|from|and)\b)/g, by: '' },
  { sign: '', pattern: /[,;]+(?=[,;:])/g, by: '' },
  { sign: '', pattern: /^(?:[,;:–.] |on |of |the )+/i, by: '' },
  { sign: '', pattern: /[\s,;:–]+$/, by: '' },
];

const openingSmall = /^[“"(]?\p{Ll}/u;

/** English with the spaces, signs and capitals that a line has. */
export function tidy(text: string): string {
  let line = text;
  for (const { sign, pattern, by } of steps) if (line.includes(sign)) line = line.replace(pattern, by);
  return line.replace(openingSmall, (first) => first.toUpperCase());
}
