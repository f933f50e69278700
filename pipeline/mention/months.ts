import { numberAt } from './days.ts';
import { digits } from './number-words.ts';
import { lastDay, months, periodOf, point } from './periods.ts';
import { dashes, type Found, isCapitalAt, isGlued, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { type DateSpan, dated } from './spans.ts';
import { wordSet } from './words.ts';
import { isYear, yearAt, yearBehind } from './years.ts';

const quarters: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
/** Words before `N tháng` that make it a length of time. */
const lengthWords = wordSet(
  'sau vòng dài hạn hơn gần khoảng quá mỗi đủ dưới trên cứ kéo trước suất gian ít nhất tối đa thiểu từ thêm kỳ định chậm đến ' +
    'học lớp khóa khoá huấn nghề tù phạt nghỉ hưởng',
);
/** Words behind `N tháng` that do. */
const lengthEnds = wordSet('/ trở cho liên liền tù đối với một mỗi hè cao');
/** Thirds of a month. */
const thirds: ReadonlyMap<string, [number, number | null]> = new Map([
  ['thượng', [1, 10]],
  ['trung', [11, 20]],
  ['hạ', [21, null]],
]);

/** `tháng 9 năm 2019`, `tháng 10/2024`, `tháng 7, 8 năm 2024`, `tháng 10`. */
export function monthWord(reader: Reader, at: number): Found | null {
  return dated(reader, at, monthAt(reader, at));
}

function monthAt(reader: Reader, at: number): DateSpan | null {
  const dotted = dottedMonth(reader, at);
  if (dotted) return dotted;
  const month = numberAt(reader, at + 1, 12);
  if (month === null) return namedMonth(reader, at + 1);
  const { last, next } = lastOfList(reader, at + 2, month);
  const behind = yearBehind(reader, next);
  const period = months(behind?.year ?? null, month, last);
  const isSlashed = last === month && wordAt(reader, next) === '/' && behind !== null;
  return { from: isSlashed ? at + 1 : at, to: behind?.next ?? next, period, kind: 'period' };
}

/** Months by their names in small letters: the first has two. */
const named: ReadonlyMap<string, number> = new Map(
  ['một giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].flatMap((names, i) =>
    names.split(' ').map((name) => [name, i + 1] as const),
  ),
);

/** `tháng Mười`, `tháng Mười Một năm 2017`: a month by its name, in capitals. */
function namedMonth(reader: Reader, at: number): DateSpan | null {
  const first = named.get(wordAt(reader, at));
  if (first === undefined || !isCapitalAt(reader, at)) return null;
  const more = first === 10 ? ['một', 'hai'].indexOf(wordAt(reader, at + 1)) + 1 : 0;
  const next = more > 0 ? at + 2 : at + 1;
  const behind = yearBehind(reader, next);
  const period = periodOf(point(behind?.year ?? null, first + more));
  return { from: next, to: behind?.next ?? next, period, kind: 'period' };
}

/** `tháng 10.2024`. */
function dottedMonth(reader: Reader, at: number): DateSpan | null {
  const [month = '', year = '', more] = wordAt(reader, at + 1).split('.', 3);
  if (!isYear(year) || more !== undefined || month.length > 2 || Number(month) < 1 || Number(month) > 12) return null;
  return { from: at + 1, to: at + 2, period: periodOf(point(Number(year), Number(month))), kind: 'period' };
}

/** The last month of `7, 8`, `9 - 10`; other figures are no months: `tháng 9, 12 xã`. */
function lastOfList(reader: Reader, at: number, first: number): { last: number; next: number } {
  let [last, next] = [first, at];
  while (isJoint(wordAt(reader, next))) {
    const month = numberAt(reader, next + 1, 12);
    const behind = next + 2;
    const isMonth =
      month !== null &&
      month > last &&
      (yearBehind(reader, behind) !== null || isJoint(wordAt(reader, behind)) || goesOn(reader, behind));
    // `từ tháng 3-6 xuất khẩu đạt`: nothing is counted by what a dash joins to a month, but by its unit.
    const isUnit = unitAt(reader, behind) && wordAt(reader, behind) !== 'năm';
    const isGluedRange = dashes.has(wordAt(reader, next)) && isGlued(reader, next) && isGlued(reader, next + 1);
    if (isGluedRange && month !== null && month > last && !isUnit) return { last: month, next: behind };
    if (!isMonth || isUnit) break;
    [last, next] = [month, behind];
  }
  return yearBehind(reader, next) === null && !goesOn(reader, next) ? { last: first, next: at } : { last, next };
}

/** `trong tháng 7 và 8 khoảng 3.080 ha`: whether words go on that count nothing by the figure before them. */
function goesOn(reader: Reader, at: number): boolean {
  return afterTimes.has(wordAt(reader, at));
}

const afterTimes = wordSet('khoảng trên gần hơn đã sẽ có ước dự tới là của tại ở do toàn cả . ; ) :');

function isJoint(word: string): boolean {
  return word === ',' || word === ';' || word === 'và' || dashes.has(word);
}

/** `trung tuần tháng 3`: the third of a month. */
export function thirdWord(reader: Reader, at: number): Found | null {
  const third = thirds.get(wordAt(reader, at));
  const span = third && wordAt(reader, at + 1) === 'tuần' ? daysOfMonth(reader, at + 2, () => third) : null;
  return span && dated(reader, at, span);
}

/** `15 ngày đầu tháng 6/2018`, `10 ngày cuối tháng 3`: so many days of a month. */
export function countedDays(reader: Reader, at: number): DateSpan | null {
  const count = wordAt(reader, at + 1) === 'ngày' ? numberAt(reader, at, 31) : null;
  const part = wordAt(reader, at + 2);
  if (count === null || (part !== 'đầu' && part !== 'cuối')) return null;
  const span = daysOfMonth(reader, at + 3, (last) => (part === 'đầu' ? [1, count] : [last - count + 1, null]));
  return span && { ...span, from: at };
}

/** Some days of the month at a token, by which they are of its last one; null for other words. */
function daysOfMonth(reader: Reader, at: number, days: (last: number) => readonly [number, number | null]) {
  const span = wordAt(reader, at) === 'tháng' ? monthAt(reader, at) : null;
  if (!span?.period || span.period.to) return null;
  const { year, month } = span.period.from;
  const last = lastDay(span.period.from);
  const [first, to] = days(last.day ?? 0);
  return { ...span, period: periodOf(point(year, month, first), to === null ? last : point(year, month, to)) };
}

/** `6T/2025`, `9T 2024`, as heads of columns shorten what they count. */
function monthsByLetter(reader: Reader, at: number): DateSpan | null {
  const count = numberAt(reader, at, 12);
  if (count === null || wordAt(reader, at + 1) !== 't' || !isGlued(reader, at + 1) || !isCapitalAt(reader, at + 1))
    return null;
  const year = wordAt(reader, at + 2) === '/' ? bareYear(reader, at + 3) : bareYear(reader, at + 2);
  return year && { from: at, to: year.next, period: months(year.year, 1, count), kind: 'period' };
}

/** `9 tháng năm 2024`, `6 tháng đầu năm`, `02 tháng cuối năm 2024`, `3 quý đầu năm`, `10 tháng`, `6T/2025`. */
export function countedMonths(reader: Reader, at: number): DateSpan | null {
  const short = monthsByLetter(reader, at);
  if (short) return short;
  const unit = wordAt(reader, at + 1);
  const length = unit === 'tháng' ? 1 : unit === 'quý' ? 3 : 0;
  const count = length === 0 ? null : numberAt(reader, at, 12 / length);
  if (count === null || unitAt(reader, at + 1)?.value.class !== 'time' || wordAt(reader, at + 2) === 'tuổi')
    return null;
  const part = wordAt(reader, at + 2);
  const isPart = part === 'đầu' || part === 'cuối';
  const first = isPart ? at + 3 : at + 2;
  // `6 tháng đầu năm năm 2024`.
  const isDoubled = wordAt(reader, first) === 'năm' && wordAt(reader, first + 1) === 'năm';
  // `5 tháng/năm 2021`.
  const isSlashed = !isPart && part === '/' && yearBehind(reader, first + 1) !== null;
  const next = isDoubled || isSlashed ? first + 1 : first;
  const behind = yearBehind(reader, next) ?? bareYear(reader, next);
  if (!isPart && !behind && isLength(reader, at, count * length)) return null;
  const [from, last] = part === 'cuối' ? [13 - count * length, 12] : [1, count * length];
  const to =
    behind?.next ?? (isPart && wordAt(reader, next) === 'năm' && wordAt(reader, next + 1) !== 'học' ? next + 1 : next);
  return { from: at, to, period: months(behind?.year ?? null, from, last), kind: 'period' };
}

/** Counted months as words; `năm` counts them only in `năm tháng đầu năm`, and is a year elsewhere. */
const counts: ReadonlyMap<string, number> = new Map([...[...digits].filter(([word]) => word !== 'một'), ['mười', 10]]);

/** `Sáu tháng đầu năm 2017`, `chín tháng năm 2023`, `mười một tháng đầu năm`, `tính chung chín tháng`: months counted in words. */
export function writtenMonths(reader: Reader, at: number): Found | null {
  const first = counts.get(wordAt(reader, at));
  if (first === undefined || wordAt(reader, at - 1) === 'tháng') return null;
  const more = first === 10 ? ['một', 'hai'].indexOf(wordAt(reader, at + 1)) + 1 : 0;
  const part = at + (more > 0 ? 3 : 2);
  if (wordAt(reader, part - 1) !== 'tháng') return null;
  const isPart = /^(?:đầu|cuối)$/.test(wordAt(reader, part));
  // `tháng tư, năm tháng …`: the next of a list, but for `theo Cục Thống kê, sáu tháng đầu năm`.
  if (wordAt(reader, at - 1) === ',' && !isPart) return null;
  const year = isPart ? part + 1 : part;
  const behind = yearBehind(reader, year);
  const count = first + more;
  const [from, to] = wordAt(reader, part) === 'cuối' ? [13 - count, 12] : [1, count];
  const period = months(behind?.year ?? null, from, to);
  const isYear = wordAt(reader, year) === 'năm' && wordAt(reader, year + 1) !== 'học';
  if (isYear && (isPart || (behind && first !== 5))) {
    const next = behind?.next ?? year + 1;
    return dated(reader, at, { from: behind ? next - 1 : next, to: next, period, kind: 'period' });
  }
  // `Tính chung chín tháng, …`, `doanh thu chín tháng ước đạt`: so far.
  const isSoFar = wordAt(reader, at - 1) === 'chung' || /^(?:ước|đạt|là)$/.test(wordAt(reader, part));
  if (isPart || !isSoFar || isLength(reader, part - 2, count)) return null;
  return dated(reader, at, { from: part, to: part, period, kind: 'period' });
}

/** `9 tháng 2024`. */
function bareYear(reader: Reader, at: number): { year: number; next: number } | null {
  const year = yearAt(reader, at);
  return year === null ? null : { year, next: at + 1 };
}

/** Whether counted months are a length of time, not the first of a year: `sau 7 tháng`, `12 tháng/năm`. */
function isLength(reader: Reader, at: number, count: number): boolean {
  // `500.000 đồng/người/3 tháng`: for how long each gets it.
  const isPer = wordAt(reader, at - 1) === '/';
  return (
    count === 1 ||
    isPer ||
    (lengthWords.has(wordAt(reader, at - 1)) && !isJustPast(reader, at)) ||
    lengthEnds.has(wordAt(reader, at + 2)) ||
    isOfTerm(reader, at)
  );
}

/** `trong hơn 9 tháng qua`, `gần 11 tháng qua`: the months of the year so far, a few days more or less. */
function isJustPast(reader: Reader, at: number): boolean {
  return wordAt(reader, at + 2) === 'qua' && /^(?:hơn|gần|trên)$/.test(wordAt(reader, at - 1));
}

/** How far before counted months it is told how long something takes, in tokens. */
const termReach = 5;

/** `Thời gian thực hiện 12 tháng`, `thời hạn vay: 9 tháng`. */
function isOfTerm(reader: Reader, at: number): boolean {
  for (let i = at - 1; i > at - termReach && (isWordAt(reader, i) || wordAt(reader, i) === ':'); i--)
    if (/^(?:gian|hạn)$/.test(wordAt(reader, i)) && wordAt(reader, i - 1) === 'thời') return true;
  return false;
}

/** `quý I.2024`: a year glued to its quarter by a point. */
function dottedYear(reader: Reader, at: number): { year: number; next: number } | null {
  return wordAt(reader, at) === '.' && isGlued(reader, at + 1) ? bareYear(reader, at + 1) : null;
}

/** `quý III/2024`, `quý III năm 2024`, `quý III.2024`, `quý I, II năm 2024`, `quý IV`. */
export function quarterWord(reader: Reader, at: number): Found | null {
  const first = quarters.get(wordAt(reader, at + 1));
  if (first === undefined) return firstQuarter(reader, at);
  let [last, next] = [first, at + 2];
  const more = isJoint(wordAt(reader, next)) ? quarters.get(wordAt(reader, next + 1)) : undefined;
  if (more !== undefined && more > first && !unitAt(reader, next + 2)?.value.code.startsWith('{'))
    [last, next] = [more, next + 2];
  const behind = yearBehind(reader, next) ?? dottedYear(reader, next);
  const period = months(behind?.year ?? null, first * 3 - 2, last * 3);
  return dated(reader, at, { from: at, to: behind?.next ?? next, period, kind: 'period' });
}

/** `quý đầu tiên của năm 2024`. */
function firstQuarter(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at + 1) !== 'đầu' || wordAt(reader, at + 2) !== 'tiên') return null;
  const behind = yearBehind(reader, wordAt(reader, at + 3) === 'của' ? at + 4 : at + 3);
  return behind && dated(reader, at, { from: at, to: behind.next, period: months(behind.year, 1, 3), kind: 'period' });
}

/** `nửa đầu năm 2024`, `nửa cuối năm`, `nửa đầu tháng 5`. */
export function halfWord(reader: Reader, at: number): Found | null {
  const part = wordAt(reader, at + 1);
  if (part !== 'đầu' && part !== 'cuối') return null;
  const days = daysOfMonth(reader, at + 2, () => (part === 'đầu' ? [1, 15] : [16, null]));
  if (days || wordAt(reader, at + 2) !== 'năm') return days && dated(reader, at, days);
  const year = yearAt(reader, at + 3);
  const period = part === 'đầu' ? months(year, 1, 6) : months(year, 7, 12);
  const to = year === null ? at + 3 : at + 4;
  return dated(reader, at, { from: year === null ? to : at + 3, to, period, kind: 'period' });
}
