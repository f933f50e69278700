import { opensDays } from './days.ts';
import {
  dashes,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWhole,
  isWordAt,
  type Reader,
  textOf,
  unitAt,
  wordAt,
} from './reader.ts';
import type { DateSpan } from './spans.ts';
import { wordSet } from './words.ts';
import { yearAt } from './years.ts';

const lengths = wordSet('ngày giờ phút giây tuần tháng năm đêm quý thế');
/** What such words say with another behind them is no length of time: `ngày công`, `tháng tuổi`, `giờ học`. */
const notLengths = wordSet('công tuổi học dạy tra giảng');

/** `07 ngày`, `5 năm`, `3 - 5 tháng`, `1,5 năm`, `02 nhiệm kỳ`: a length of time. */
export function duration(reader: Reader, at: number): DateSpan | null {
  if (!isLength(reader, at)) return null;
  const joint = wordAt(reader, at + 1);
  const isRange = (dashes.has(joint) || joint === 'đến') && isLength(reader, at + 2);
  const unit = isRange ? at + 3 : at + 1;
  const word = wordAt(reader, unit);
  if (word === 'nhiệm' && (wordAt(reader, unit + 1) === 'kỳ' || wordAt(reader, unit + 1) === 'kì'))
    return length(at, unit + 2);
  if (word === 'thập' && (wordAt(reader, unit + 1) === 'kỷ' || wordAt(reader, unit + 1) === 'niên'))
    return length(at, unit + 2);
  // `thông suốt 4 mùa`, `trong 2 vụ Đông Xuân và Hè Thu`.
  if (word === 'mùa') return length(at, unit + 1);
  if (word === 'vụ' && wordAt(reader, at - 1) === 'trong' && reader.lexicon.seasonWords.has(wordAt(reader, unit + 1)))
    return length(at, behindSeasons(reader, unit + 1));
  // `qua 3 vụ sản xuất`.
  const seasons = word === 'vụ' && /^(?:qua|sau|suốt)$/.test(wordAt(reader, at - 1)) ? unitAt(reader, unit) : null;
  if (seasons?.value.code === '{crop_season}') return length(at, seasons.next);
  if (!lengths.has(word) || notLengths.has(wordAt(reader, unit + 1))) return null;
  if (word === 'ngày' && opensDays(reader, unit)) return length(at, unit);
  if (word === 'thế') return wordAt(reader, unit + 1) === 'kỷ' ? length(at, unit + 2) : null;
  const measured = unitAt(reader, unit);
  // Days of work are measured; `trong thời hạn 15 ngày làm việc` is how long something takes.
  const isWork = measured?.value.code.startsWith('{work') === true && wordAt(reader, unit + 1) !== 'làm';
  if (measured?.value.class !== 'time' || isWork) return null;
  // `1,8 ngày/khách`, `phát sóng 365 giờ` are measured.
  const per = wordAt(reader, measured.next) === '/' ? unitAt(reader, measured.next + 1) : null;
  if (per && per.value.class !== 'time') return null;
  if (isMeasuredTime(reader, at, word)) return null;
  // `5 năm 2021-2025` is a length and a period; `tháng 5 năm 2021` never comes here.
  // `tăng bình quân 5 năm 11,6%`: the figure behind is of all of them.
  const isShare = wordAt(reader, unit + 2) === '%';
  return word === 'năm' && isNumberAt(reader, unit + 1) && !isShare && yearAt(reader, unit + 1) === null
    ? null
    : length(at, measured.next);
}

/** Most words from those for what lasts to how long it does. */
const longestStay = 8;

/** `phát sóng 365 giờ`, `tổng thời lượng 156 giờ`, `khách lưu trú bình quân đạt 1,6 ngày`: a length that is measured, and no time of what is told. */
function isMeasuredTime(reader: Reader, at: number, unit: string): boolean {
  const before = wordAt(reader, at - 1);
  if (unit === 'giờ') return before === 'sóng' || (before === 'lượng' && wordAt(reader, at - 2) === 'thời');
  if (unit !== 'ngày' && unit !== 'đêm' && unit !== 'năm') return false;
  let from = at;
  while (from > at - longestStay && isWordAt(reader, from - 1)) from--;
  const told = from < at ? textOf(reader, from, at).toLowerCase() : '';
  // `số năm sống khỏe đạt 68 năm`.
  if (unit === 'năm') return /^(?:.* )?số năm \p{L}.*(?: đạt| là)(?: |$)/u.test(told);
  return /(?:lưu trú|điều trị|nằm viện)(?: [^ ]+)*? (?:bình quân|trung bình)(?: |$)/.test(told);
}

/** Longest list of seasons, in tokens. */
const longestSeasons = 8;

/** The token behind the seasons that begin at one: `Đông Xuân và Hè Thu`. */
function behindSeasons(reader: Reader, from: number): number {
  let at = from;
  while (
    at < from + longestSeasons &&
    reader.lexicon.seasonWords.has(wordAt(reader, wordAt(reader, at) === 'và' ? at + 1 : at))
  )
    at++;
  return at;
}

function length(from: number, to: number): DateSpan {
  return { from, to, period: null, kind: 'duration' };
}

/** Up to three digits, or a few with decimals. */
function isLength(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  return isNumberAt(reader, at) && (isWhole(word, 3) || /^\d{1,2},\d{1,2}$/.test(word));
}

/** `9:01 14/06/2016`: whether a day stands behind an hour. */
function opensDay(reader: Reader, at: number): boolean {
  return isNumberAt(reader, at) && /^[/-]$/.test(wordAt(reader, at + 1)) && isNumberAt(reader, at + 2);
}

/** `7h30`, `14h`, `6 giờ 30`, `24/24`, `24/7`: a time of day. */
export function timeOfDay(reader: Reader, at: number): DateSpan | null {
  const word = wordAt(reader, at);
  if (!isWhole(word, 2) || Number(word) > 24) return null;
  const next = wordAt(reader, at + 1);
  // `20-22h`: from one to the other.
  const isRange = dashes.has(next) && isWhole(wordAt(reader, at + 2), 2) && isGlued(reader, at + 3);
  if (isRange && /^h\d{0,2}$/.test(wordAt(reader, at + 3)) && Number(wordAt(reader, at + 2)) <= 24)
    return length(at, at + 4);
  if (next !== 'giờ' && next !== ':' && next !== '/' && next.charAt(0) !== 'h') return null;
  const minutes = wordAt(reader, at + 2);
  if (next === 'giờ' && isWhole(minutes, 2) && minutes.length === 2 && Number(minutes) < 60) {
    return length(at, wordAt(reader, at + 3) === 'phút' ? at + 4 : at + 3);
  }
  if (!isGlued(reader, at + 1)) return null;
  if (/^h\d{0,2}$/.test(next) && !isCapitalAt(reader, at + 1)) return length(at, at + 2);
  // `14:30`; `1:5.000` is the scale of a map.
  if (
    next === ':' &&
    /^[0-5]\d$/.test(wordAt(reader, at + 2)) &&
    isGlued(reader, at + 2) &&
    (word.length === 2 || opensDay(reader, at + 3))
  )
    return length(at, at + 3);
  const round = wordAt(reader, at + 2);
  // A third part makes it a day of July: `24/7/2024`.
  const isAlone = wordAt(reader, at + 3) !== '/';
  if (word === '24' && next === '/' && (round === '24' || round === '7') && isAlone && !countsBehind(reader, at + 3)) {
    const unit = wordAt(reader, at + 3);
    return length(at, unit === 'giờ' || unit === 'h' ? at + 4 : at + 3);
  }
  return null;
}

/** `xóa 24/24 nhà tạm`: so many of all that are counted, and no time of day. */
function countsBehind(reader: Reader, at: number): boolean {
  return unitAt(reader, at)?.value.class === 'count';
}
