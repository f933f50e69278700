import { digits } from './number-words.ts';
import { isCapitalAt, isNumberAt, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';

/** `(Lào Cai 5 người, Sơn La 4)`, `27 sự cố, gồm Bắc Ninh 2, Hà Nội 1`: a name with its count, behind another or what the list is of. */
export function isListedCount(reader: Reader, at: number, end: number): boolean {
  if (isOfWordedCount(reader, at, end)) return true;
  const last = reader.mentions.at(-1);
  if (last?.kind !== 'quantity' || !isEndOfEntry(reader, end)) return false;
  let from = at;
  while (from > at - longestEntry && isCapitalAt(reader, from - 1)) from--;
  if (wordAt(reader, from - 1) === 'gồm' && last.unit !== null && reader.tokens[from - 3]?.end === last.unitEnd)
    return goesOnCounting(reader, end);
  // `25 nhà bị sập (Sơn La 4, Lai Châu 21)`, `90 thanh niên (QS 70, CA 20)`: what is no place itself has parts by place or body.
  if (wordAt(reader, from - 1) === '(' && harmed.has(last.unit ?? ''))
    return isDirectlyBehind(reader, from - 1, last.unitEnd) && goesOnCounting(reader, end);
  if (!/^(?:[,;]|và)$/.test(wordAt(reader, from - 1)) || reader.tokens[from - 2]?.end !== last.unitEnd) return false;
  let before = from - 2;
  while ((reader.tokens[before]?.start ?? 0) > last.start) before--;
  return isCapitalAt(reader, before - 1);
}

/** Longest entry of a list of names with their counts, in tokens. */
const longestEntry = 8;

/** Those that places and bodies are said to have so many of, and that have no such names themselves. */
const harmed = new Set([
  '{person}',
  '{youth}',
  '{worker}',
  '{staff_member}',
  '{party_member}',
  '{pupil}',
  '{household}',
  '{dwelling}',
  '{animal}',
  '{vehicle}',
  '{case}',
  '{tree}',
  '{pole}',
]);

/** Longest words between a count and the bracket that tells it apart, in tokens. */
const longestNoun = 10;

/** `ba người mất tích (Yên Bái 1, Sơn La 2)`: a name with its count, in a bracket behind those that a number in words counts. */
function isOfWordedCount(reader: Reader, at: number, end: number): boolean {
  let open = at - 1;
  while (open > at - longestEntry && isCapitalAt(reader, open)) open--;
  if (wordAt(reader, open) !== '(' || wordAt(reader, end) === '' || !isEndOfEntry(reader, end)) return false;
  for (let i = open - 1; i > open - longestNoun && isWordAt(reader, i); i--)
    if (digits.has(wordAt(reader, i)) && harmed.has(unitAt(reader, i + 1)?.value.code ?? '')) return true;
  return false;
}

/** Whether only words and commas stand between a count and a bracket. */
function isDirectlyBehind(reader: Reader, bracket: number, end: number): boolean {
  for (let at = bracket - 1; at > bracket - longestNoun; at--) {
    if ((reader.tokens[at]?.start ?? 0) < end) return true;
    if (!isWordAt(reader, at) && wordAt(reader, at) !== ',') return false;
  }
  return false;
}

/** Whether an entry ends before a token; before `và`, when another follows: `Cà Mau 5 và Trà Vinh 3`. */
function isEndOfEntry(reader: Reader, end: number): boolean {
  const sign = wordAt(reader, end);
  return /^[,;).]?$/.test(sign) || (sign === 'và' && goesOnCounting(reader, end));
}

/** Whether the next entry behind a comma is a name with a number, too. */
function goesOnCounting(reader: Reader, comma: number): boolean {
  let at = comma + 1;
  while (at < comma + longestEntry && isCapitalAt(reader, at)) at++;
  return at > comma + 1 && isNumberAt(reader, at) && /^(?:[,;).]|và)?$/.test(wordAt(reader, at + 1));
}
