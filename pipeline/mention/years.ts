import { functionWords } from './compounds.ts';
import { isMultiplier } from './multipliers.ts';
import { periodOf, point } from './periods.ts';
import { dashes, isCapitalAt, isNumberAt, isWhole, type Reader, unitAt, wordAt } from './reader.ts';
import type { DateSpan } from './spans.ts';
import { wordSet } from './words.ts';

/** Words that a year follows. */
const leads = wordSet(
  'năm trình đoạn kỳ kì học vụ ngày quý tháng xuân mùa thu hè đông tết nay từ trước khóa hoạch niên ất bính mậu',
);
/** Words that an amount follows: `đạt 2015`. */
const amounts = wordSet('là đạt có được bằng gồm tăng giảm thêm hơn khoảng gần ước trồng');
/** Words that a year is compared by: `sâu hơn 2015`. */
const comparatives = wordSet('cao thấp nhiều ít lớn nhỏ sâu nông sớm muộn nhanh chậm mạnh yếu dài ngắn rộng tốt kém');
const places = new Set([
  '{province}',
  '{city}',
  '{district}',
  '{commune}',
  '{village}',
  '{country}',
  '{street_group}',
  '{zone}',
]);

/** Four digits from 1900 to 2099. */
export function isYear(word: string): boolean {
  if (word.length !== 4 || !isWhole(word, 4)) return false;
  return word.startsWith('19') || word.startsWith('20');
}

/** The year at a token, or null. */
export function yearAt(reader: Reader, at: number): number | null {
  const word = wordAt(reader, at);
  return isYear(word) ? Number(word) : null;
}

/** `năm 2024`, `năm 2021 - 2025`, `năm học 2023-2024`. */
export function yearWord(reader: Reader, at: number): DateSpan | null {
  const first = wordAt(reader, at + 1) === 'học' ? at + 2 : at + 1;
  return years(reader, first, true) ?? yearOfOld(reader, first);
}

/** `xây dựng năm 1030`, `năm 1802`: a year of history, where nothing is counted: `cả năm 1250 hộ`. */
function yearOfOld(reader: Reader, at: number): DateSpan | null {
  const word = wordAt(reader, at);
  const next = wordAt(reader, at + 1);
  if (!/^1[0-8]\d\d$/.test(word) || countsAt(reader, at + 1) || next === '%' || isMultiplier(next)) return null;
  return { from: at, to: at + 1, kind: 'period', period: periodOf(point(Number(word))) };
}

/** `2024`, `2021-2025`, `2021 đến 2025`, `2023/2024`; `isLed` where it is known that a year follows. */
export function years(reader: Reader, at: number, isLed = false): DateSpan | null {
  const from = yearAt(reader, at);
  if (from === null) return null;
  const led = isLed || leads.has(wordAt(reader, at - 1));
  const second = secondYear(reader, at, from);
  if (second !== null) {
    const isCount = !led && countsAt(reader, at + 3);
    return isCount ? null : { from: at, to: at + 3, kind: 'period', period: periodOf(point(from), point(second)) };
  }
  if (!led && countsHere(reader, at)) return null;
  return { from: at, to: at + 1, kind: 'period', period: periodOf(point(from)) };
}

/** The year that a period ends with; `2023/2024` and `2018/19` are two years of school or of a crop. */
function secondYear(reader: Reader, at: number, from: number): number | null {
  const joint = wordAt(reader, at + 1);
  if (!dashes.has(joint) && joint !== 'đến' && joint !== '/') return null;
  if (joint === '/' && isWhole(wordAt(reader, at + 2), 2) && Number(wordAt(reader, at + 2)) === (from + 1) % 100)
    return from + 1;
  const to = yearAt(reader, at + 2);
  return to !== null && (joint === '/' ? to === from + 1 : to >= from) ? to : null;
}

/** Whether four digits in the range of years count something: `2015 hộ`, `đạt 2015`, `2000 - 2500 con`. */
function countsHere(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  if (dashes.has(next) && isNumberAt(reader, at + 2)) return countsAt(reader, at + 3);
  const before = wordAt(reader, at - 1);
  const isCompared = before === 'hơn' && comparatives.has(wordAt(reader, at - 2));
  return (amounts.has(before) && !isCompared) || countsAt(reader, at + 1);
}

/** Whether a unit stands at a token, no place by its name: `2024 huyện Tam Đường`. */
function countsAt(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  if (word === '%' || word === '‰' || isMultiplier(word)) return true;
  const unit = unitAt(reader, at);
  // `năm 2021, 2022 lần lượt là 5% và 4%`: one by one, and nothing that is counted.
  const isInOrder = word === 'lần' && wordAt(reader, at + 1) === 'lượt';
  if (!unit || isInOrder || functionWords.has(word)) return false;
  return !(places.has(unit.value.code) && isCapitalAt(reader, unit.next));
}

/** The year behind `năm`, a slash or a dash. */
export function yearBehind(reader: Reader, at: number): { year: number; next: number } | null {
  const sign = wordAt(reader, at);
  if (sign === 'của' && wordAt(reader, at + 1) === 'năm') return yearBehind(reader, at + 1);
  const year = sign === 'năm' || sign === '/' || dashes.has(sign) ? yearAt(reader, at + 1) : null;
  return year === null ? null : { year, next: at + 2 };
}
