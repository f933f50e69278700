import { yearAt } from './dates.ts';
import { periodOf, point } from './periods.ts';
import { type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Time } from './types.ts';

/** Phrases without a figure that date what they stand with; `now` is the date of issue, `same` an earlier year. */
const phrases: [string[], Time['kind'], number][] = [
  [['đến', 'nay'], 'now', 0],
  [['hiện', 'nay'], 'now', 0],
  [['hiện', 'tại'], 'now', 0],
  [['hiện', 'có'], 'now', 0],
  [['hiện'], 'now', 0],
  [['cùng', 'kỳ', 'năm', 'trước'], 'same', -1],
  [['cùng', 'kỳ', 'năm', 'ngoái'], 'same', -1],
  [['cùng', 'kỳ'], 'same', -1],
  [['ckn'], 'same', -1],
  [['cknt'], 'same', -1],
  [['năm', 'trước'], 'same', -1],
  [['năm', 'ngoái'], 'same', -1],
];

/** Words that make another word of `hiện`: `hiện đại`. */
const compounds = new Set(['đại', 'hữu', 'thực', 'trạng', 'vật', 'hành', 'tượng', 'diện']);
/** Words that open one of the phrases. */
const openers = new Set(phrases.map(([words]) => words[0] as string));

/** A time phrase without a figure at a token, or null. */
export function timePhrase(reader: Reader, at: number): { time: Time; next: number } | null {
  if (!openers.has(wordAt(reader, at))) return null;
  const found = phrases.find(([words]) => words.every((word, i) => wordAt(reader, at + i) === word));
  if (!found) return null;
  const [words, kind] = found;
  // `hiện` alone opens a clause; inside one it is part of `thực hiện`, `biểu hiện`.
  if (words.length === 1 && words[0] === 'hiện') {
    if (!/^$|[,.;:(]/.test(wordAt(reader, at - 1)) || compounds.has(wordAt(reader, at + 1))) return null;
  }
  const year =
    kind === 'same' && wordAt(reader, at + words.length) === 'năm' ? yearAt(reader, at + words.length + 1) : null;
  if (year !== null) return null;
  const next = at + words.length;
  const start = (reader.tokens[at] as Token).start;
  const end = (reader.tokens[next - 1] as Token).end;
  const period = kind === 'now' ? null : periodOf(point(null));
  return { time: { start, end, kind, period, season: null, mention: null }, next };
}
