import { isMultiplier } from './multipliers.ts';
import { numberVocabulary, readWordList } from './number-words.ts';
import { readNumber } from './numbers.ts';
import { type Found, foundOne, isCapitalAt, isNumberAt, isWordAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { type Measure, measureFields, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words that open a number; `năm` alone is a year, `tư` private. */
export const numberOpeners = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười'];
/** Words before a lone digit in words that say that something is counted. */
const leads = wordSet('có gồm được còn thêm cả : khoảng hơn gần');
/** Verbs of what is done to so many or comes to them, by their last two words or the last: `khởi công hai công trình`. */
const deeds = wordSet('xóa xoá mở tặng trao bắt cất');
const longDeeds = new Set(
  'xây dựng,xây mới,làm mới,hoàn thành,khởi công,khánh thành,thành lập,thành lập mới,tổ chức,xảy ra,hỗ trợ,sửa chữa,cải tạo,nâng cấp,đầu tư,bàn giao,kết nạp,khai giảng,khởi tố,phát hiện,công nhận'.split(
    ',',
  ),
);
/** Harm to persons, of whom one is told in words, too. */
const harm = wordSet('chết thương tích');
/** What a lone digit in words counts only in passing: `hai loại`, `ba mức`. */
const vague = new Set([
  '{kind}',
  '{level}',
  '{portion}',
  '{sector}',
  '{rank}',
  '{zone}',
  '{item}',
  '{task}',
  '{times}',
  '{occasion}',
  '{person}',
]);
const mostWords = 10;
/** Most words of an amount that is said again. */
const mostRepeated = 40;

/** `hai mươi mốt hộ`, `có ba xã`, `hai tỷ đồng`, `một (01) trường`: number words where they stand for figures. */
export function writtenNumber(reader: Reader, at: number): Found | null {
  // `(ba tỷ bốn trăm triệu đồng)` says an amount again: its last part alone would say another.
  const before = wordAt(reader, at - 1);
  const repeated = endOfRepeated(reader, at);
  if (repeated > at) return { mentions: [], times: [], next: repeated };
  if (isMultiplier(before) || (numberVocabulary.has(before) && before !== 'năm')) return null;
  let end = at;
  while (end - at < mostWords && numberVocabulary.has(wordAt(reader, end))) end++;
  const isDoubled = wordAt(reader, end) === '(' && isNumberAt(reader, end + 1) && wordAt(reader, end + 2) === ')';
  if (isDoubled && writtenValue(reader, at, end) !== null) return doubled(reader, at, end);
  for (let to = end; to > at; to--) {
    const value = writtenValue(reader, at, to);
    if (value === null) continue;
    const measure = readMeasure(reader, to);
    return counts(reader, at, to, measure) ? written(reader, at, to, value, measure) : null;
  }
  return null;
}

/** Token behind `(ba triệu đồng)`, `(Bằng chữ: Ba triệu đồng)` that says the amount before it again; `at` without. */
function endOfRepeated(reader: Reader, at: number): number {
  const last = reader.mentions.at(-1);
  const open = behindInWords(reader, at) - 1;
  if (wordAt(reader, open) !== '(' || last?.unitClass !== 'money') return at;
  if (last.unitEnd !== reader.tokens[open - 1]?.end) return at;
  let close = at;
  while (close < at + mostRepeated && (isWordAt(reader, close) || joinsWords(reader, close))) close++;
  return wordAt(reader, close) === ')' ? close : at;
}

/** The token behind which `bằng chữ:` says that a number is told in words; `at` where nothing does. */
function behindInWords(reader: Reader, at: number): number {
  const to = wordAt(reader, at - 1) === ':' ? at - 1 : at;
  if (wordAt(reader, to - 1) !== 'chữ' || wordAt(reader, to - 2) !== 'bằng') return at;
  return wordAt(reader, to - 3) === 'viết' ? to - 3 : to - 2;
}

/** `(mười ba tỷ, năm trăm triệu đồng)`: a comma between the words of one amount. */
function joinsWords(reader: Reader, at: number): boolean {
  return (
    wordAt(reader, at) === ',' && isMultiplier(wordAt(reader, at - 1)) && numberVocabulary.has(wordAt(reader, at + 1))
  );
}

function writtenValue(reader: Reader, from: number, to: number): number | null {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(wordAt(reader, i));
  return to > from ? readWordList(words) : null;
}

/** `một (01) trường`: the digits say it, and the words again. */
function doubled(reader: Reader, at: number, open: number): Found {
  const { value, slip } = readNumber(wordAt(reader, open + 1));
  return written(reader, at, open + 3, value, readMeasure(reader, open + 3), slip);
}

function counts(reader: Reader, at: number, to: number, measure: Measure): boolean {
  const { unit, unitClass } = measure;
  if (unit === null || unitClass === 'time' || unitClass === 'score') return false;
  const isLong = to - at > 1;
  if (unitClass !== 'count' || isMultiplier(wordAt(reader, to)))
    return isLong || (unitClass === 'money' && isMultiplier(wordAt(reader, to)));
  if (isLong) return true;
  // `12 quận: Ba Đình, …`: the first word of a name.
  if (isCapitalAt(reader, at) && isCapitalAt(reader, to)) return false;
  const word = wordAt(reader, at);
  // `giảm cả ba tiêu chí`: all that there are, told and not counted.
  if (word === 'năm' || wordAt(reader, at - 1) === 'cả') return false;
  const before = wordAt(reader, at - 1);
  if (unit === '{person}' && harm.has(before)) return true;
  if (vague.has(unit)) return false;
  if (goesOn(reader, at)) return true;
  return (
    word !== 'một' && (leads.has(before) || deeds.has(before) || longDeeds.has(`${wordAt(reader, at - 2)} ${before}`))
  );
}

/** Longest noun of one in a list, in tokens. */
const longestListed = 6;

/** `hai cầu, ba cống`, `bảy thôn, một trạm y tế`: whether a comma or `và` stands between a number in words and the noun of one before it. */
function goesOn(reader: Reader, at: number): boolean {
  const last = reader.mentions.at(-1);
  if (last?.rule !== 'number words' || last.unitClass !== 'count' || !/^(?:,|và)$/.test(wordAt(reader, at - 1)))
    return false;
  let first = at - 2;
  while (first > at - longestListed && (reader.tokens[first] as Token).start >= last.unitEnd) {
    if (!isWordAt(reader, first)) return false;
    first--;
  }
  return (reader.tokens[first] as Token).start < last.unitEnd;
}

function written(
  reader: Reader,
  at: number,
  to: number,
  value: number | null,
  measure: Measure,
  slip: string | null = null,
): Found {
  const end = (reader.tokens[to - 1] as Token).end;
  const size = value === null ? null : value + (measure.half ? 0.5 : 0);
  const fields = { value: size, slip, ...measureFields(reader, measure, end) };
  return foundOne(mentionOf(reader, 'quantity', 'number words', at, to, fields), measure.next);
}

const factors: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['rưỡi', 1.5],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
]);

/** `gấp đôi`, `gấp rưỡi`, `gấp ba lần`. */
export function factorWord(reader: Reader, at: number): Found | null {
  const value = factors.get(wordAt(reader, at + 1));
  if (value === undefined) return null;
  const isCounted = wordAt(reader, at + 2) === 'lần';
  const next = isCounted ? at + 3 : at + 2;
  const unitEnd = (reader.tokens[next - 1] as Token).end;
  const unit = { unit: '{times}', unitText: isCounted ? 'lần' : null, unitClass: 'count', unitMult: 0, unitEnd };
  return foundOne(mentionOf(reader, 'quantity', 'number words', at + 1, at + 2, { value, ...unit }), next);
}
