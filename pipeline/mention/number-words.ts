type Numbers = ReadonlyMap<string, number>;

/** The digits from one on, as words. */
export const digits: Numbers = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** After `mười`, five is `lăm`: `mười năm` would be ten years. */
const afterTen: Numbers = new Map([...[...digits].filter(([word]) => word !== 'năm'), ['lăm', 5], ['nhăm', 5]]);

/** After `mươi`, one may be `mốt` and four `tư` too. */
const afterTens: Numbers = new Map([...afterTen, ['mốt', 1], ['tư', 4]]);

/** After `linh` or `lẻ`, five stays `năm`. */
const afterGap: Numbers = new Map([...digits, ['tư', 4]]);

/** Words that numbers in words are made of. */
export const numberVocabulary: ReadonlySet<string> = new Set([
  ...['không', ...digits.keys(), 'mười', 'mươi', 'mốt', 'tư', 'lăm', 'nhăm', 'trăm', 'linh', 'lẻ', 'nghìn', 'ngàn'],
]);

/**
 * Reads a whole Vietnamese number in words, 0 to 9999: `hai mươi mốt` → 21, `một trăm linh năm` → 105.
 *
 * @returns null where the text is anything else than one such number.
 */
export function readNumberWords(text: string): number | null {
  return readWordList(text.normalize('NFC').toLowerCase().trim().split(/\s+/));
}

/** The same of words in lower case. */
export function readWordList(words: readonly string[]): number | null {
  if (words.length === 1 && words[0] === 'không') return 0;
  const [first = '', second, ...rest] = words;
  if (second !== 'nghìn' && second !== 'ngàn') return belowThousand(words);
  return add(digits.get(first), 1000, rest, (tail) => belowThousand(tail, true) ?? afterWordForGap(tail));
}

/** `inner` allows `không trăm` for a hundred that is not there, as in 2024. */
function belowThousand(words: readonly string[], inner = false): number | null {
  const [first = '', second, ...rest] = words;
  if (second !== 'trăm') return belowHundred(words, inner);
  const hundreds = inner && first === 'không' ? 0 : digits.get(first);
  return add(hundreds, 100, rest, (tail) => afterWordForGap(tail) ?? belowHundred(tail, true));
}

/** `inner` refuses a lone digit: `một trăm năm` may be a hundred years. */
function belowHundred(words: readonly string[], inner: boolean): number | null {
  const [first = '', second, ...rest] = words;
  if (first === 'mười')
    return words.length === 1 ? 10 : words.length === 2 ? sum(10, afterTen.get(second ?? '')) : null;
  if (second === undefined) return inner ? null : (digits.get(first) ?? null);
  if (second !== 'mươi' || first === 'một' || rest.length > 1) return null;
  return add(digits.get(first), 10, rest, ([unit = '']) => afterTens.get(unit) ?? null);
}

/** `linh năm`, `lẻ tư`: the tens are missing. */
function afterWordForGap(words: readonly string[]): number | null {
  const [first, second = ''] = words;
  return words.length === 2 && (first === 'linh' || first === 'lẻ') ? (afterGap.get(second) ?? null) : null;
}

function add(
  count: number | undefined,
  size: number,
  rest: readonly string[],
  readRest: (words: readonly string[]) => number | null,
): number | null {
  if (count === undefined) return null;
  return rest.length === 0 ? count * size : sum(count * size, readRest(rest));
}

function sum(first: number, second: number | null | undefined): number | null {
  return second == null ? null : first + second;
}
