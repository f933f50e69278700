import { vocabulary } from './vocabulary.ts';
import { wordSet } from './words.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  type: 'word' | 'number' | 'sign';
  start: number;
  end: number;
  /** Lower case with one way of placing tone marks: words compare by it. */
  fold: string;
  /** Number of the folded word among those of the codebook's phrases; 0 for all other words. */
  id: number;
  /** Whether it holds an ASCII digit. */
  digits: boolean;
}

/** Words that lead to a figure; with the space behind one lost, `đạt64,2%` is a word and a number all the same. */
const leads = wordSet(
  'đạt tăng giảm là có được gồm còn bằng khoảng hơn trên gần dưới chiếm ước với từ đến tới lên xuống thêm vượt cho và trong quá ' +
    'năm tháng ngày quý số tổng mới gấp thu chi cả',
);

/** Verbs that a word before them may have swallowed together with both spaces: `nướctăng0,4%`. */
const swallowed = ['tăng', 'giảm', 'đạt', 'chiếm', 'bằng', 'được', 'khoảng'];

/** Where such a verb begins in a word that a figure is glued to; 0 where none ends it. */
function verbIn(folded: string): number {
  const verb = swallowed.find((each) => folded.length > each.length + 1 && folded.endsWith(each));
  return verb === undefined ? 0 : folded.length - verb.length;
}

/** Units by which a figure that is glued to a name is one all the same: `Hòa Bình116ha`, `Sơn La45 tấn`. */
const measures = wordSet('ha kg km m² m³ tấn tạ yến triệu tỷ nghìn');
/** A word of a name, or one with a mark on a vowel: `QL4`, `Km14`, `OM18` are none. */
const syllable = /^(?:\p{Lu}?\p{Ll}*[^\P{Ll}a-z]\p{Ll}*|(?!Km)\p{Lu}\p{Ll}+)$/u;

/** Whether a figure behind a word that it is glued to has a unit of its own. */
function isMeasured(text: string, start: number, at: number): boolean {
  const end = endOfNumber(text, at);
  const unit = classAt(text, end) === space ? end + 1 : end;
  if (text[unit] !== '%' && classAt(text, unit) !== letter) return false;
  let behind = unit;
  while (classAt(text, behind) === letter) behind++;
  const isUnit =
    text[unit] === '%' || (classAt(text, behind) !== digit && measures.has(fold(text.slice(unit, behind))));
  return isUnit && syllable.test(text.slice(start, at));
}

const tones: Record<string, string> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa' },
  ...{ oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
};

/** `uớc`, `đuợc`, `nuớc`: the first of two horns is left out, which no word before a consonant is written without. */
const halfHorned = /u(?=[ơờớởỡợ]\p{L})/gu;

/** Lower case, with tone marks of `oa`, `oe` and `uy` on the first vowel, as `hòa`; keeps the length. */
export function fold(text: string): string {
  return spellingOf(text).fold;
}

/** A token that says other words than its own. */
export function respelt(token: Token, text: string): Token {
  const { fold, id } = spellingOf(text);
  return { ...token, fold, id };
}

function spellingOf(text: string): Spelling {
  return spell(text, 0, text.length, hashOf(text));
}

/** Tone marks on the second of two vowels. */
const lateTones = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Tone marks on the u of `quý`, which is no vowel of its own, and its other spelling. */
const early: Record<string, string> = { quí: 'quý', qúy: 'quý', qũy: 'quỹ', qủy: 'quỷ', qùy: 'quỳ', qụy: 'quỵ' };
const earlyTones = /q(?:uí|[úũủùụ]y)(?!\p{L})/gu;

function foldAnew(text: string): string {
  const lower = text.toLowerCase();
  const kept = lower.length === text.length ? lower : [...text].map(lowerUnit).join('');
  return kept
    .replace(halfHorned, 'ư')
    .replace(lateTones, (pair) => tones[pair] as string)
    .replace(earlyTones, (word) => early[word] as string);
}

/** `İ` becomes two characters in lower case: it stays as it is. */
function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** A word that was folded, kept for when it comes again. */
interface Spelling {
  text: string;
  fold: string;
  id: number;
  /** Size of the vocabulary when it gave the id: a word may be learnt later. */
  known: number;
}

/** Places for spellings, a power of two: the last words of two places stay, so memory is bounded whatever the text. */
const places = 1 << 15;
const spellings: (Spelling | undefined)[] = new Array(places).fill(undefined);
/** Longer words are folded each time. */
const longest = 32;

/** The folded form of the characters from `start` to `end`, found by their hash without cutting them out. */
function spell(text: string, start: number, end: number, hash: number): Spelling {
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const known = spellings[place];
  if (known !== undefined && isAt(known.text, text, start, end)) return upToDate(known);
  const next = spellings[place ^ 1];
  if (next !== undefined && isAt(next.text, text, start, end)) return upToDate(next);
  const word = text.slice(start, end);
  const fold = foldAnew(word);
  // Cut out of a long text, a word would keep all of it in memory.
  const kept = word.length <= longest ? Array.from(word).join('') : word;
  const spelling = { text: kept, fold, id: vocabulary.idOf(fold), known: vocabulary.size };
  const free = known === undefined || next !== undefined ? place : place ^ 1;
  if (word.length <= longest) spellings[free] = spelling;
  return spelling;
}

function upToDate(spelling: Spelling): Spelling {
  if (spelling.id === 0 && spelling.known !== vocabulary.size) {
    spelling.id = vocabulary.idOf(spelling.fold);
    spelling.known = vocabulary.size;
  }
  return spelling;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = nextHash(hash, text.charCodeAt(i));
  return hash;
}

function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}

const digit = 1;
const letter = 2;
const space = 3;
const classes = new Uint8Array(65536);
for (let code = 48; code < 58; code++) classes[code] = digit;
for (const code of [9, 10, 13, 32, 0xa0]) classes[code] = space;
for (let code = 65; code < 0x1f00; code++) if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) classes[code] = letter;
for (const character of '²³¹⁰⁴⁵⁶⁷⁸⁹') classes[character.charCodeAt(0)] = letter;
for (let code = 0x1ea0; code < 0x1efa; code++) classes[code] = letter;

/** Tokens of a text, left to right. A word may hold digits (`QL4D`, `m2`, `TĐC1.1`); a number may hold `.` and `,`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    const first = text.charCodeAt(at++);
    const kind = classes[first];
    if (kind === space) continue;
    if (kind === digit) {
      const year = misreadYear(text, start);
      at = year === null ? endOfNumber(text, at) : start + year.length;
      const fold = year ?? text.slice(start, at);
      tokens.push({ type: 'number', start, end: at, fold, id: vocabulary.idOf(fold), digits: true });
    } else if (kind === letter) {
      let hash = nextHash(0, first);
      let next: number = letter;
      while (at < length) {
        const code = text.charCodeAt(at);
        next = classes[code] as number;
        if (next !== letter && !joinsName(text, start, at)) break;
        hash = nextHash(hash, code);
        at++;
      }
      let spelling = spell(text, start, at, hash);
      const verb = next === digit && !leads.has(spelling.fold) ? verbIn(spelling.fold) : 0;
      if (verb > 0) {
        tokens.push(wordToken(text, start, start + verb), wordToken(text, start + verb, at));
        continue;
      }
      const isName = next === digit && !leads.has(spelling.fold) && !isMeasured(text, start, at);
      if (isName) {
        at = endOfName(text, at);
        spelling = spellingOf(text.slice(start, at));
      }
      const { fold, id } = spelling;
      tokens.push({ type: 'word', start, end: at, fold, id, digits: isName });
    } else {
      const fold = text.charAt(start);
      tokens.push({ type: 'sign', start, end: at, fold, id: vocabulary.idOf(fold), digits: false });
    }
  }
  return tokens;
}

/** Most letters before the apostrophe of a name. */
const longestHead = 3;
/** `'`, `’` and `‘`. */
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2018;

/** `Cư M'gar`, `K’Bang`: whether an apostrophe stands within a name. */
function joinsName(text: string, start: number, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    at - start <= longestHead &&
    classAt(text, at + 1) === letter &&
    text.charAt(start) !== text.charAt(start).toLowerCase()
  );
}

function wordToken(text: string, start: number, end: number): Token {
  const { fold, id } = spellingOf(text.slice(start, end));
  return { type: 'word', start, end, fold, id, digits: false };
}

/** Class of the character at an offset; 0 behind the text. */
function classAt(text: string, at: number): number {
  return at < text.length ? (classes[text.charCodeAt(at)] as number) : 0;
}

/** End of the digits that go on at `at`, with dots and commas between digits. */
function endOfNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (classes[code] === digit) end++;
    else if ((code === 46 || code === 44) && classAt(text, end + 1) === digit) end += 2;
    else break;
  }
  return end;
}

const letters: ReadonlySet<string> = new Set('lOo');
const misread = /^(?:19|2[0Oo])[\dlOo]{2}(?![\p{L}\d])/u;

/** `20l8`, `2O19`: a year with letters for digits, as it is meant; null for anything else. */
function misreadYear(text: string, at: number): string | null {
  const hasLetter = [1, 2, 3].some((i) => letters.has(text.charAt(at + i)));
  const written = hasLetter ? misread.exec(text.slice(at, at + 5))?.[0] : undefined;
  return written?.replaceAll('l', '1').replace(/o/giu, '0') ?? null;
}

/** End of a name with digits: `QL4D`, `TĐC1.1`. */
function endOfName(text: string, at: number): number {
  let end = at;
  while (classAt(text, end) === digit || classAt(text, end) === letter) end++;
  return classAt(text, end - 1) === digit ? endOfNumber(text, end) : end;
}
