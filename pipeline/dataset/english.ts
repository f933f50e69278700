import type { Codebook } from '../codebook.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { fold, type Token, tokenize } from '../mention/tokens.ts';
import type { Context } from './context.ts';

interface Words {
  context: Context;
  text: string;
  tokens: Token[];
  /** All in capitals: capitals mark no names. */
  shouted: boolean;
}

/** English of a run of tokens that ends before `next`. */
interface Piece {
  en: string;
  next: number;
  place?: boolean;
}

/**
 * English for a Vietnamese name, put together from the codebook's phrases and places; names in capitals and numbers stay
 * as they are. Null where a word of it is in no phrase.
 */
export function english(context: Context, text: string): string | null {
  let known = context.english.get(text);
  if (known === undefined) {
    known = compose(context, text);
    context.english.set(text, known);
  }
  return known;
}

function compose(context: Context, text: string): string | null {
  const words = read(context, text);
  const { tokens } = words;
  // `Cấp tiểu học: 08 trường`: what a level of education counts is its schools.
  const level = context.book.facilityKinds.match(tokens, 0);
  if (level?.value.sector === 'education' && level.next === tokens.length && phraseAt(words, 0)?.next !== level.next)
    return tidy(level.value.en_plural);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece = pieceAt(words, at);
    if (!piece) return null;
    pieces.push(piece);
    at = piece.next;
  }
  return tidy(join(words, pieces)) || null;
}

/** The words of a text; an abbreviation and the number that it is written with are two: `QL4D`, `TĐC1.1`. */
function read(context: Context, text: string): Words {
  const tokens = tokenize(text).flatMap((token) => {
    const [, letters = '', number = ''] = /^(\p{Lu}{2,})(\d.*)$/u.exec(text.slice(token.start, token.end)) ?? [];
    if (!context.book.abbreviations.has(letters)) return [token];
    const start = token.start + letters.length;
    const rest = tokenize(number).map((each) => ({ ...each, start: each.start + start, end: each.end + start }));
    return [{ ...token, end: start, fold: fold(letters) }, ...rest];
  });
  const letters = tokens.filter((token) => token.type === 'word').map((token) => text.slice(token.start, token.end));
  return { context, text, tokens, shouted: letters.length > 1 && letters.every((each) => each === each.toUpperCase()) };
}

function written({ text, tokens }: Words, at: number): string {
  return text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
}

/** English of the words that a token begins: the longest that is known; of equals, the first named here. */
function pieceAt(words: Words, at: number): Piece | null {
  let best: Piece | null = null;
  for (const find of [phraseAt, patternAt, placeAt, knownNameAt, indicatorAt, abbreviationAt]) {
    const found = find(words, at);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best ?? writtenAt(words, at);
}

function phraseAt(words: Words, at: number): Piece | null {
  const found = words.context.book.phrases.match(words.tokens, at);
  // `Suối Thầu` is a name, though `suối` is a stream.
  const inName =
    found?.next === at + 1 &&
    /^\p{Ll}/u.test(written(words, at).slice(1)) &&
    isName(words, at) &&
    isName(words, at + 1);
  return found && !inName ? { en: found.value, next: found.next } : null;
}

/** A phrase with gaps: `chợ {name}` is `{name} Market`. */
interface Pattern {
  steps: string[];
  en: string;
}

const gaps: Record<string, (words: Words, at: number) => Piece | null> = {
  '{name}': nameAt,
  '{place}': (words, at) => placeAt(words, at) ?? bareNameAt(words, at),
  '{number}': numberAt,
  '{code}': codeAt,
  '{date}': dateAt,
};

interface Lexicon {
  /** Patterns by the word that they begin with; an empty key for a gap. */
  patterns: Map<string, Pattern[]>;
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
  const lexicon: Lexicon = { patterns: new Map(), indicators: new PhraseBook(), abbreviations: new PhraseBook() };
  for (const { vi, en } of codebook.phrases) {
    if (!vi.includes('{')) continue;
    const steps = vi
      .split(/(\{\w+\})/)
      .flatMap((part) => (gaps[part] ? [part] : tokenize(part).map((token) => token.fold)));
    const first = gaps[steps[0] as string] ? '' : (steps[0] as string);
    lexicon.patterns.set(first, [...(lexicon.patterns.get(first) ?? []), { steps, en }]);
  }
  for (const { vi, aliases, en } of codebook.indicators)
    for (const name of [vi, ...aliases]) if (measured.test(name)) lexicon.indicators.add(name, en);
  for (const { text, en } of codebook.abbreviations) lexicon.abbreviations.add(text, en);
  for (const { vi, en } of codebook.organisations) if (vi.includes(' ')) lexicon.abbreviations.add(vi, en);
  lexicons.set(codebook, lexicon);
  return lexicon;
}

function patternAt(words: Words, at: number): Piece | null {
  const { patterns } = lexiconOf(words.context.codebook);
  let best: Piece | null = null;
  for (const pattern of [...(patterns.get(words.tokens[at]?.fold ?? '') ?? []), ...(patterns.get('') ?? [])]) {
    const found = fill(words, at, pattern);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

/** A pattern with its gaps filled, those of a kind in the order of the text. */
function fill(words: Words, from: number, { steps, en }: Pattern): Piece | null {
  const values: Record<string, string[]> = {};
  let at = from;
  for (const step of steps) {
    const piece = gaps[step]
      ? gaps[step](words, at)
      : words.tokens[at]?.fold === step
        ? { en: '', next: at + 1 }
        : null;
    if (!piece) return null;
    if (gaps[step]) values[step] = [...(values[step] ?? []), piece.en];
    at = piece.next;
  }
  return { en: en.replace(/\{\w+\}/g, (gap) => values[gap]?.shift() ?? ''), next: at };
}

/** The name of an indicator, whole: up to the end, a colon or a bracket. */
function indicatorAt({ context, tokens }: Words, at: number): Piece | null {
  if (at > 0) return null;
  const found = lexiconOf(context.codebook).indicators.match(tokens, at);
  return found && [undefined, ':', '('].includes(tokens[found.next]?.fold)
    ? { en: found.value, next: found.next }
    : null;
}

/** An abbreviation or an organisation of the codebook; `thủ tục hành chính (TTHC)`: English has no use for the short form. */
function abbreviationAt(words: Words, at: number): Piece | null {
  const { context, tokens } = words;
  if (tokens[at]?.fold === '(')
    return tokens[at + 2]?.fold === ')' && abbreviationAt(words, at + 1) && !phraseAt(words, at + 1)
      ? { en: '', next: at + 3 }
      : null;
  const found = lexiconOf(context.codebook).abbreviations.match(tokens, at);
  return found && /^\p{Lu}/u.test(written(words, at)) ? { en: found.value, next: found.next } : null;
}

const kinds: { words: string[]; en: string; of: string; numbered: boolean }[] = [
  ['thành phố', 'City', 'city'],
  ['thị xã', 'Town', 'district'],
  ['thị trấn', 'Township', 'township'],
  ['huyện', 'District', 'district'],
  ['quận', 'District', 'district'],
  ['tỉnh', 'Province', 'province'],
  ['xã', 'Commune', 'commune'],
  ['phường', 'Ward', 'ward'],
  ['bản', 'Village', 'village'],
  ['thôn', 'Village', 'village'],
  ['làng', 'Village', 'village'],
  ['tổ dân phố', 'Residential Group', 'residential_area'],
].map(([words = '', en = '', of = '']) => ({
  words: words.split(' ').map(fold),
  en,
  of,
  numbered: ['quận', 'phường', 'bản', 'thôn', 'tổ dân phố'].includes(words),
}));

function kindAt({ tokens }: Words, at: number) {
  return kinds.find(({ words }) => words.every((word, i) => tokens[at + i]?.fold === word));
}

/** `phường Tân Phong` is `Tân Phong Ward`, `thôn 3` is `Village 3`, `xã San Thàng và Sùng Phài` is `San Thàng and Sùng Phài Communes`. */
function placeAt(words: Words, at: number): Piece | null {
  const kind = kindAt(words, at);
  if (!kind) return null;
  const { tokens } = words;
  const from = at + kind.words.length;
  const first = nameAt(words, from);
  if (!first) {
    const digits = tokens[from]?.fold === 'số' ? from + 1 : from;
    const known = kind.numbered && /^\d{1,2}$/.test(written(words, digits));
    return known ? { en: `${kind.en} ${Number(written(words, digits))}`, next: digits + 1, place: true } : null;
  }
  const names = [first.en];
  let { next } = first;
  for (;;) {
    const joiner = tokens[next]?.fold ?? '';
    const dash = joiner === '-' || joiner === '–';
    if (!dash && !(kind.of !== 'village' && (joiner === ',' || joiner === 'và'))) break;
    const same =
      bareNameAt(words, next + 1, kind.of) ?? (dash && kind.of === 'village' ? nameAt(words, next + 1) : null);
    if (!same) break;
    names.push(dash ? ' – ' : ', ', same.en);
    next = same.next;
  }
  const list = names.join('').replace(/, ([^,–]+)$/, ' and $1');
  return { en: `${list} ${names.length > 1 ? plural(kind.en) : kind.en}`, next, place: true };
}

function plural(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

/** A place of the codebook without a word for its kind: `Tây Bắc` is `the Northwest`, `Phong thổ` is Phong Thổ. */
function bareNameAt(words: Words, at: number, kind?: string): Piece | null {
  const known = /^\p{Lu}/u.test(written(words, at)) ? words.context.book.places.match(words.tokens, at) : null;
  if (!known || (known.next < at + 2 && words.tokens.length > 1)) return null;
  // `Quyết Thắng Lợi` is another name.
  if (isName(words, known.next) && !kindAt(words, known.next)) return null;
  if (kind && !known.value.some((each) => each.kind === kind)) return null;
  const stretch = words.text.slice(words.tokens[at]?.start, words.tokens[known.next - 1]?.end);
  const wide = known.value.find((each) => each.kind === 'region' || each.kind === 'country');
  const name = known.value.find((each) => fold(each.vi) === fold(stretch))?.vi ?? stretch;
  const en = wide ? `${wide.kind === 'region' ? 'the ' : ''}${wide.en}` : name;
  return { en, next: known.next, place: true };
}

/** A place of the codebook, or what is called after one: `San Thàng 2`. */
function knownNameAt(words: Words, at: number): Piece | null {
  return bareNameAt(words, at) && nameAt(words, at);
}

const slips = new WeakMap<Context, Map<string, string>>();

/** Names of places that the report misspells, with the right ones. */
function slipsOf(context: Context): Map<string, string> {
  let names = slips.get(context);
  if (!names) {
    names = new Map();
    for (const span of [...context.placeSpans.values()].flat())
      if (span.misspelt && span.definition) names.set(span.name, span.definition.vi);
    slips.set(context, names);
  }
  return names;
}

/** A name: a place of the codebook or words in capitals, and the number or letter that ends it. */
function nameAt(words: Words, at: number): Piece | null {
  const { context, text, tokens } = words;
  const place = bareNameAt(words, at);
  let next = place?.next ?? at;
  while (!place && next < at + 6 && isName(words, next) && (next === at || !kindAt(words, next))) next++;
  if (next === at) return null;
  const name = text.slice(tokens[at]?.start, tokens[next - 1]?.end);
  const en = place?.en ?? slipsOf(context).get(name) ?? name;
  const ends = /^\d{1,2}$/.test(written(words, next)) && (tokens[next + 1]?.type ?? 'sign') === 'sign';
  return ends ? { en: `${en} ${written(words, next)}`, next: next + 1 } : { en, next, place: place !== null };
}

/** Whether a word is written like part of a name: `Sùng`, `B`, not `TBA`. */
function isName(words: Words, at: number): boolean {
  return !words.shouted && /^\p{Lu}\p{Ll}*$/u.test(written(words, at));
}

/** A number or what stands for one: `4.2`, `7A`, `IV`, `B`; Vietnamese writes `1.250,5` for 1,250.5. */
function numberAt(words: Words, at: number): Piece | null {
  const { tokens } = words;
  const number = written(words, at);
  if (tokens[at]?.type !== 'number') return /^(?:[IVXL]+|[A-Z])$/.test(number) ? { en: number, next: at + 1 } : null;
  const letter =
    tokens[at + 1]?.start === tokens[at]?.end && /^[A-Z]$/.test(written(words, at + 1)) ? written(words, at + 1) : '';
  const en = /^\d+(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)
    ? number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
    : number;
  return { en: en + letter, next: letter ? at + 2 : at + 1 };
}

/** `11-NQ/TW`, `337/QĐ-UBND`: the number and symbol of a document. */
function codeAt({ text, tokens }: Words, at: number): Piece | null {
  return follow(
    tokens,
    at,
    /^\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d&]*(?:[-/]\p{L}[\p{L}\d&]*)*/u.exec(text.slice(tokens[at]?.start))?.[0],
  );
}

const months = 'January February March April May June July August September October November December'.split(' ');

function dateAt({ text, tokens }: Words, at: number): Piece | null {
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
function writtenAt(words: Words, at: number): Piece | null {
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

const leansOn =
  /(?:^|[ (“–:,;/])(?:of|in|for|from|to|at|on|the|and|or|with|within|between|by|near|per|via|into|across|under)$|[(“–:,;/-]$|^$/;

/** Pieces in one line; a place behind other words is set off by commas: `Zoning plan, Lai Châu City, 2024`. */
function join({ tokens }: Words, pieces: Piece[]): string {
  let line = '';
  let from = 0;
  let setOff = false;
  for (const { en, next, place } of pieces) {
    const adjoins = from > 0 && tokens[from]?.start === tokens[from - 1]?.end;
    const glued = adjoins && (/^[-–/+]$/.test(en) || /[-–/+]$/.test(line));
    const comma: boolean = (place && !leansOn.test(line)) || (setOff && /^[\p{L}\d“]/u.test(en) && !/^and\b/.test(en));
    if (en !== '') setOff = place ? comma || line.endsWith(',') : en.startsWith(', ');
    line = `${line}${comma ? ', ' : glued ? '' : ' '}${en}`.trim();
    from = next;
  }
  return line.replace(/(?<=\p{Ll})-(?=\p{Lu})/gu, '–');
}

function tidy(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)”%])/g, '')
    .replace(/(?<=[(“]) /g, '')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ - /g, ' – ')
    .replace(/(\d) – (?=\d)|(\d{4})-(?=\d{4})/g, '$1$2–')
    .replace(/ (?:of|for|in|on|to)(?=$|[,;:)]| and\b| or\b)/g, '')
    .replace(/\b(the|of) (?=\1\b)/g, '')
    .replace(/[,;]+(?=[,;:])/g, '')
    .replace(/^(?:[,;:–.] |on |the )+/i, '')
    .replace(/[\s,;:–]+$/, '');
  return line.replace(/^[“"(]?\p{Ll}/u, (first) => first.toUpperCase());
}
