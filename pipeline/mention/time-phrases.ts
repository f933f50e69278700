import { periodOf, point } from './periods.ts';
import { type Found, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Period, Time } from './types.ts';
import { wordSet } from './words.ts';
import { yearAt } from './years.ts';

/** Phrases without a figure that date what they stand with; `now` is the date of issue, `same` an earlier year. */
const phrases: [string, Time['kind']][] = [
  ['đến nay', 'now'],
  ['tới nay', 'now'],
  ['đến thời điểm này', 'now'],
  ['đến thời điểm báo cáo', 'now'],
  ['hiện nay', 'now'],
  ['hiện tại', 'now'],
  ['cùng kỳ năm trước', 'same'],
  ['cùng kỳ năm ngoái', 'same'],
  ['cùng thời điểm năm trước', 'same'],
  ['cùng thời điểm năm ngoái', 'same'],
  ['cùng kỳ', 'same'],
  ['cùng kì năm trước', 'same'],
  ['cùng kì', 'same'],
  ['ck', 'same'],
  ['ckn', 'same'],
  ['cknt', 'same'],
  ['sck', 'same'],
  ['scknt', 'same'],
  ['svck', 'same'],
  ['svcknt', 'same'],
  ['năm học trước', 'same'],
  ['năm trước', 'same'],
  ['năm ngoái', 'same'],
];

const byFirst = new Map<string, { words: string[]; kind: Time['kind'] }[]>();
for (const [phrase, kind] of phrases) {
  const words = phrase.split(' ');
  const first = words[0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kind }]);
}

/** Words that open one of the phrases. */
export const phraseOpeners: readonly string[] = [...byFirst.keys()];

/** A time phrase without a figure at a token: `đến nay`, `cùng kỳ năm trước`. */
export function timePhrase(reader: Reader, at: number): Found | null {
  for (const { words, kind } of byFirst.get(wordAt(reader, at)) ?? []) {
    if (!words.every((word, i) => wordAt(reader, at + i) === word)) continue;
    if (words[0] === 'ck' && !beforeSame.has(wordAt(reader, at - 1))) continue;
    // `xuất hiện tại 4 xã`: where it did.
    if (words[1] === 'tại' && beforeNow.has(wordAt(reader, at - 1))) continue;
    // `vốn các năm trước chuyển sang`: of which years is not told.
    if (words[0] === 'năm' && manyYears.has(wordAt(reader, at - 1))) continue;
    const next = at + words.length;
    // The year behind it says the same better: `cùng kỳ năm 2023`, `cùng kỳ tháng 5/2018`.
    if (kind === 'same' && yearAt(reader, wordsToYear(reader, next)) !== null) return null;
    return time(reader, at, next, kind, kind === 'now' ? null : periodOf(point(null)));
  }
  return null;
}

/** Where a year may stand behind `cùng kỳ`: at once, behind `năm`, behind a month. */
function wordsToYear(reader: Reader, at: number): number {
  if (wordAt(reader, at) !== 'tháng') return wordAt(reader, at) === 'năm' ? at + 1 : at;
  return /^(?:\/|năm)$/.test(wordAt(reader, at + 2)) ? at + 3 : at;
}

const beforeSame = wordSet('so với %');
const manyYears = wordSet('các những nhiều mọi');
const beforeNow = wordSet('thực thể biểu phát xuất tái ẩn hiển cụ');
const afterNow = wordSet(
  'có đang còn đã mới chỉ vẫn được là đạt cả toàn nằm trên tỉnh huyện xã thành phường cũng chưa , nay tại',
);

/** Second halves of words that begin as one for now: `hiện trạng`, `hiện đại hóa`. */
const secondHalves = wordSet('trạng đại vật hành tượng thực hữu diện trường kim');

/** `hiện có`, `Hiện, cả nước …`, `huyện hiện còn`; in `thực hiện` and `hiện đại` it is part of a word. */
export function nowWord(reader: Reader, at: number): Found | null {
  const next = wordAt(reader, at + 1);
  // `Hiện Đảng bộ có 45 chi bộ`, `Hiện các tỉnh đã gieo cấy`: where it opens a sentence; `thể hiện các` is a verb.
  const opensSentence = /^[.\n]?$/.test(wordAt(reader, at - 1)) && !secondHalves.has(next);
  if (beforeNow.has(wordAt(reader, at - 1)) || !(opensSentence || afterNow.has(next))) return null;
  return time(reader, at, next === 'có' || next === 'nay' || next === 'tại' ? at + 2 : at + 1, 'now', null);
}

const notYears = wordSet('học trước ngoái nay sau');
/** `những tháng cuối năm`, `kỳ họp cuối năm`, `dịp cuối năm`: what is of that part of the year. */
const ofParts = wordSet('tháng quý nửa những họp lệ dịp');

/** `đầu năm`, `cuối năm`, `đến hết năm` without the year: its first day, and its last. */
export function endOfYear(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at + 1) !== 'năm' || yearAt(reader, at + 2) !== null || notYears.has(wordAt(reader, at + 2)))
    return null;
  if (ofParts.has(wordAt(reader, at - 1))) return null;
  if (wordAt(reader, at) === 'hết' && !/^(?:đến|tới)$/.test(wordAt(reader, at - 1))) return null;
  const period = wordAt(reader, at) === 'đầu' ? periodOf(point(null, 1, 1)) : periodOf(point(null, 12, 31));
  return time(reader, at, at + 2, 'period', period);
}

function time(reader: Reader, from: number, next: number, kind: Time['kind'], period: Period | null): Found {
  const start = (reader.tokens[from] as Token).start;
  const end = (reader.tokens[next - 1] as Token).end;
  return { mentions: [], times: [{ start, end, kind, period, season: null, mention: null }], next };
}
