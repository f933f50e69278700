/** A word, a number or a sign of a text. */
export interface Token {
  type: 'word' | 'number' | 'sign';
  start: number;
  end: number;
  /** Lower case with one way of placing tone marks: words compare by it. */
  fold: string;
}

const tones: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const folded = new Map<string, string>();
/** More distinct words than any report has: the memory is dropped when a text exceeds it. */
const mostFolded = 50_000;

/** Lower case, with tone marks of `oa`, `oe` and `uy` on the first vowel, as `hòa`; keeps the length. */
export function fold(text: string): string {
  let result = folded.get(text);
  if (result === undefined) {
    result = text.toLowerCase().replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => tones[pair] as string);
    if (folded.size >= mostFolded) folded.clear();
    folded.set(text, result);
  }
  return result;
}

/** Words that lead to a figure: digits behind them begin a number of their own. */
const glued = new Set([
  'đạt',
  'tăng',
  'giảm',
  'là',
  'có',
  'được',
  'khoảng',
  'hơn',
  'gần',
  'bằng',
  'còn',
  'trên',
  'dưới',
  'ước',
  'chiếm',
  'năm',
  'tháng',
  'ngày',
]);

const digit = 1;
const letter = 2;
const space = 3;
const classes = new Uint8Array(65536);
for (let code = 48; code < 58; code++) classes[code] = digit;
for (const code of [9, 10, 13, 32, 0xa0]) classes[code] = space;
for (let code = 65; code < 0x1f00; code++) if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) classes[code] = letter;
for (const code of [0xb2, 0xb3, 0xb9]) classes[code] = letter;
for (const code of [0x2070, ...Array.from({ length: 6 }, (_, i) => 0x2074 + i)]) classes[code] = letter;
for (let code = 0x1ea0; code < 0x1efa; code++) classes[code] = letter;

/** Tokens of a text, left to right. A word may hold digits (`QL4D`, `m2`, `TĐC1.1`); a number may hold `.` and `,`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    const kind = classes[text.charCodeAt(at)];
    at++;
    if (kind === space) continue;
    if (kind === digit) {
      at = endOfNumber(text, at);
      tokens.push({ type: 'number', start, end: at, fold: text.slice(start, at) });
    } else if (kind === letter) {
      let hasDigit = false;
      for (
        let code = classes[text.charCodeAt(at)];
        code === letter || code === digit;
        code = classes[text.charCodeAt(at)]
      ) {
        // `đạt64,2%` lacks a space; `QL4D` does not.
        if (code === digit && !hasDigit && glued.has(fold(text.slice(start, at)))) break;
        if (code === digit) hasDigit = true;
        at++;
      }
      if (hasDigit && classes[text.charCodeAt(at - 1)] === digit) at = endOfNumber(text, at);
      tokens.push({ type: 'word', start, end: at, fold: fold(text.slice(start, at)) });
    } else tokens.push({ type: 'sign', start, end: at, fold: text.charAt(start) });
  }
  return tokens;
}

/** End of the digits that go on at `at`, with dots and commas between digits. */
function endOfNumber(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (classes[code] === digit) end++;
    else if ((code === 46 || code === 44) && classes[text.charCodeAt(end + 1)] === digit) end += 2;
    else return end;
  }
}
