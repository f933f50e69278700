import type { PlaceKind } from '../../codebook.ts';
import { capitalized } from '../../document/letters.ts';
import { keptFor } from '../../kept.ts';
import { fold, type Token } from '../../mention/tokens.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type Piece, type Words, written } from './english-text.ts';

function kindAt({ context, tokens }: Words, at: number): { value: PlaceKind; next: number } | null {
  return context.book.placeKinds.match(tokens, at);
}

/** `phường Tân Phong` is `Tân Phong Ward`, `thôn 3` is `Village 3`, `xã San Thàng và Sùng Phài` is `San Thàng and Sùng Phài Communes`. */
export function placeAt(words: Words, at: number): Piece | null {
  const found = kindAt(words, at);
  if (!found) return null;
  const { tokens } = words;
  const { value: kind, next: from } = found;
  const first = nameAt(words, from);
  if (isStation(words, at)) {
    const name = first ?? uncapitalAt(words, at, from);
    return name && { en: `${written(words, at)} ${name.en}`, next: name.next };
  }
  if (!first) {
    const digits = tokens[from]?.fold === 'số' ? from + 1 : from;
    const known = kind.numbered && /^\d{1,2}$/.test(written(words, digits));
    if (known) return { en: `${kind.en} ${Number(written(words, digits))}`, next: digits + 1, place: true };
    const entry = kind.numbered ? uncapitalAt(words, at, from) : null;
    return entry && { en: `${entry.en} ${kind.en}`, next: entry.next, place: true };
  }
  const names = [first.en];
  let { next } = first;
  for (;;) {
    const joiner = tokens[next]?.fold ?? '';
    const dash = joiner === '-' || joiner === '–';
    if (!dash && !(kind.kind !== 'village' && (joiner === ',' || joiner === 'và'))) break;
    const same =
      bareNameAt(words, next + 1, kind.kind) ?? (dash && kind.kind === 'village' ? nameAt(words, next + 1) : null);
    if (!same) break;
    names.push(dash ? ' – ' : ', ', same.en);
    next = same.next;
  }
  const list = names.join('').replace(/, ([^,–]+)$/, ' and $1');
  return { en: `${list} ${names.length > 1 ? plural(kind.en) : kind.en}`, next, place: true };
}

/** Whether an entry of a list of stations begins at a token: `Bản Đông`, with its capital, is what a station is called. */
function isStation(words: Words, at: number): boolean {
  const before = words.tokens[at - 1]?.type ?? 'sign';
  return at >= words.stationsFrom && isCapital(words, at) && (before === 'sign' || at === words.stationsFrom);
}

/** The name of an entry of a list that lacks its capital: `các thôn: Bản mới, Bản Bo`. */
function uncapitalAt(words: Words, at: number, from: number): Piece | null {
  const { text, tokens } = words;
  const isEntry = tokens[from]?.type === 'word' && (tokens[at - 1]?.type ?? 'sign') === 'sign';
  if (!isEntry || !isName(words, at) || (tokens[from + 1]?.type ?? 'sign') !== 'sign') return null;
  const name = text.slice(tokens[from]?.start, tokens[from]?.end);
  return { en: capitalized(name), next: from + 1 };
}

function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

/** A place of the codebook without a word for its kind: `Tây Bắc` is `the Northwest`, `Phong thổ` is Phong Thổ. */
export function bareNameAt(words: Words, at: number, kind?: string): Piece | null {
  const { places } = words.context.book;
  const known = isCapital(words, at) ? places.match(words.tokens, at) : null;
  if (!known || (known.next < at + 2 && words.tokens.length > 1)) return null;
  // `Quyết Thắng Lợi` is another name.
  if (isName(words, known.next) && !kindAt(words, known.next)) return null;
  if (kind && !known.value.some((each) => each.kind === kind)) return null;
  const stretch = words.text.slice(words.tokens[at]?.start, words.tokens[known.next - 1]?.end);
  const wide = known.value.find((each) => each.kind === 'region' || each.kind === 'country');
  const said = fold(stretch);
  const name = known.value.find((each) => fold(each.vi) === said)?.vi ?? stretch;
  const en = wide ? `${wide.kind === 'region' ? 'the ' : ''}${wide.en}` : name;
  return { en, next: known.next, place: true };
}

/** A place of the codebook, or what is called after one: `San Thàng 2`. */
export function knownNameAt(words: Words, at: number): Piece | null {
  return bareNameAt(words, at) && nameAt(words, at);
}

/** Names of places that the report misspells, with the right ones. */
const slipsOf = keptFor(({ placeSpans }: Context): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const span of [...placeSpans.values()].flat())
    if (span.misspelt && span.definition) names.set(span.name, span.definition.vi);
  return names;
});

/** A name: a place of the codebook or words in capitals, and the number or letter that ends it. */
export function nameAt(words: Words, at: number): Piece | null {
  if (!isCapital(words, at)) return null;
  const { context, text, tokens } = words;
  const place = bareNameAt(words, at);
  let next = place?.next ?? at;
  while (!place && next < at + 6 && isName(words, next) && (next === at || !kindAt(words, next))) next++;
  if (next === at) return null;
  const name = text.slice(tokens[at]?.start, tokens[next - 1]?.end);
  const en = place?.en ?? slipsOf(context).get(name) ?? name;
  const ends = tokens[next]?.type === 'number' && isOrdinal.test(written(words, next)) && isEnd(tokens[next + 1]);
  return ends ? { en: `${en} ${written(words, next)}`, next: next + 1 } : { en, next, place: place !== null };
}

const isOrdinal = /^\d{1,2}$/;
const nameForm = /^\p{Lu}\p{Ll}*$/u;

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.type === 'sign';
}

/** Whether a word is written like part of a name: `Sùng`, `B`, not `TBA`. */
export function isName(words: Words, at: number): boolean {
  return !words.shouted && isCapital(words, at) && nameForm.test(written(words, at));
}

const romanOrLetter = /^(?:[IVXL]+|[A-Z])$/;

/** A number or what stands for one: `4.2`, `7A`, `IV`, `B`; Vietnamese writes `1.250,5` for 1,250.5. */
export function numberAt(words: Words, at: number): Piece | null {
  const { tokens } = words;
  if (tokens[at]?.type !== 'number' && !isCapital(words, at)) return null;
  const number = written(words, at);
  if (tokens[at]?.type !== 'number') return romanOrLetter.test(number) ? { en: number, next: at + 1 } : null;
  const letter =
    tokens[at + 1]?.start === tokens[at]?.end && /^[A-Z]$/.test(written(words, at + 1)) ? written(words, at + 1) : '';
  const en = /^\d+(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)
    ? number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
    : number;
  return { en: en + letter, next: letter ? at + 2 : at + 1 };
}

const code = /^\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&]*(?:[-/]\p{L}[\p{L}\d&]*)*/u;

/** `11-NQ/TW`, `337/QĐ-UBND`: the number and symbol of a document. */
export function codeAt({ text, tokens }: Words, at: number): Piece | null {
  if (tokens[at]?.type !== 'number') return null;
  return follow(tokens, at, code.exec(text.slice(tokens[at]?.start))?.[0]);
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** English of a whole date: `ngày 02/9/2024`. */
export function dateAt({ text, tokens }: Words, at: number): Piece | null {
  if (tokens[at]?.type !== 'number') return null;
  const [stretch, day, month, year] =
    /^(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})(?!\d)/iu.exec(text.slice(tokens[at]?.start)) ?? [];
  const piece = months[Number(month) - 1] ? follow(tokens, at, stretch) : null;
  return piece && { ...piece, en: `${Number(day)} ${months[Number(month) - 1]} ${year}` };
}

/** The tokens that a stretch of text fills. */
function follow(tokens: Token[], at: number, stretch: string | undefined): Piece | null {
  const start = tokens[at]?.start;
  if (!stretch || start === undefined) return null;
  let next = at;
  while (next < tokens.length && (tokens[next] as Token).start < start + stretch.length) next++;
  return { en: stretch, next };
}

/** What stays as it is written: names, numbers, signs; words of lower case and of sentence case are no names. */
export function writtenAt(words: Words, at: number): Piece | null {
  const { tokens } = words;
  const word = written(words, at);
  const same = { en: word, next: at + 1 };
  if (tokens[at]?.type === 'number') return codeAt(words, at) ?? numberAt(words, at);
  if (tokens[at]?.type === 'sign' || /\d/.test(word)) return same;
  const name = nameAt(words, at);
  if (!name) return word === word.toLowerCase() || words.shouted ? null : same;
  const opens = at === 0 || tokens[at - 1]?.type === 'sign';
  const behind = tokens[name.next]?.type ?? (at === 0 ? 'word' : 'sign');
  return name.next === at + 1 && word.length > 1 && opens && behind === 'word' ? null : name;
}
