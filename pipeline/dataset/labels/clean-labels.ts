import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { joinsPlaces } from '../places/listed-places.ts';
import { spanAt } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { namesStretch } from '../times/stretches.ts';
import { endsOfTimes, isOfTerm, isOfValuation, isTime } from './label-openings.ts';
import { isOfSeason } from './seasons.ts';

/** Whether a token of a time belongs to what is measured: `giá so sánh 2010` is how it is valued, `kỳ hạn 6 tháng` for how long it is lent. */
export function isPartOfName(reading: Reading, at: number): boolean {
  return isOfSeason(reading, at) || isOfValuation(reading, at) || isOfTerm(reading, at);
}

/** Longest bracket that says a name again or what sort it is, in tokens; a longer one is an aside. */
const longestShort = 8;

/** A label without times, brackets that state figures or are asides, and a place alone that a comma or a time sets apart. */
export function cleanLabel(context: Context, reading: Reading, from: number, to: number): string {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const close = reading.partner[at] as number;
    const bracket =
      at < to &&
      word(reading, at) === '(' &&
      close > at &&
      close < to &&
      (hasFigure(reading, at, close) || word(reading, at + 1) === 'theo' || close - at > longestShort);
    const time = at < to && isTime(reading, at) && !isPartOfName(reading, at);
    const comma =
      at < to &&
      word(reading, at) === ',' &&
      placeAt(context, reading, at + 1) !== null &&
      !joinsPlaces(context, reading, at);
    if (at < to && !bracket && !time && !comma) continue;
    const end = time ? beforeDating(reading, start, at) : at;
    if (end > start) parts.push({ from: start, to: end });
    if (bracket) at = close;
    start = at + 1;
    if (time) while (start < to && !isTime(reading, start) && past.has(word(reading, start))) start++;
    at = Math.max(at, start - 1);
  }
  // `Cà Mau hiện có diện tích nuôi tôm`: what has it now.
  const [first, second] = parts;
  const isHolder = first && second && hasNow.test(textOf(reading, first.to, second.from + 1));
  const isOnlyWhere = (part: Span) =>
    isPlaceOnly(context, reading, part) ||
    (isHolder && anArea(reading.codebook).test(textOf(reading, part.from, part.to)));
  const kept = parts.filter((part, i) => (i === 0 && !isHolder) || !isOnlyWhere(part));
  return kept
    .map((part) => `${word(reading, part.from - 1) === ',' ? ', ' : ' '}${textOf(reading, part.from, part.to)}`)
    .join('')
    .replace(/ +([,;:])/g, '$1')
    .replace(/([,:]),+/g, '$1')
    .replace(/^[,;\s]+|[,;\s]+$/g, '');
}

/** `Toàn xã hiện có 40 ha rừng`: an area without its name. */
const anArea = wordPattern('^(?:toàn )?{level}$');
const hasNow = /^(?:hiện|hiện nay|đến nay) có(?: |$)/iu;
const dating = wordSet('trong vào từ đến tính kể hơn gần suốt cả khoảng hồi lúc');
/** Words behind a time that say how far back it lies, or in which part of a day; and the sign for minutes. */
const past = wordSet("qua nay sáng trưa chiều tối đêm '");
const howManyDays = wordSet('các những hai ba bốn');
const plurals = wordSet('những các');
const inAll = wordPattern('^(?:tính chung|{running_total})$');

/** `xúc tiến đầu tư, trong tháng 9 đã cấp`: what leads to a time goes with it. */
function beforeDating(reading: Reading, from: number, at: number): number {
  let end = at;
  // `tại thời điểm 1/4/2024 trên địa bàn tỉnh có`: of which moment.
  if (end - 2 >= from && word(reading, end - 1) === 'điểm' && word(reading, end - 2) === 'thời')
    end -= /^(?:tại|ở|vào)$/.test(word(reading, end - 3)) && end - 3 >= from ? 3 : 2;
  // `Trong các ngày 14, 15/7`, `Trong hai ngày 27 và 28/5`.
  const numbersDays = (last: number) => word(reading, last + 1) === 'ngày' && howManyDays.has(word(reading, last));
  const leads = (last: number) => dating.has(word(reading, last)) || endsOfTimes.has(word(reading, last));
  while (end > from && (leads(end - 1) || numbersDays(end - 1))) end--;
  // `vốn giao bổ sung giai đoạn 2021 - 2025 được phân bổ`.
  if (namesStretch(reading, end - 2)) end = Math.max(from, end - 2);
  // `Về xuất khẩu, tính chung 2 tháng đầu năm, kim ngạch`.
  if (inAll(reading.codebook).test(textOf(reading, end - 2, end)) && /^[,:]$/.test(word(reading, end - 3)))
    end = Math.max(from, end - 2);
  // `Trong những tháng cuối năm 2023`.
  if (word(reading, end - 1) === 'tháng' && plurals.has(word(reading, end - 2))) end = Math.max(from, end - 2);
  return end;
}

function placeAt(context: Context, reading: Reading, at: number): number | null {
  return spanAt(context, reading, at)?.to ?? null;
}

function isPlaceOnly(context: Context, reading: Reading, part: Span): boolean {
  const from = ['của', 'tại', ','].includes(word(reading, part.from)) ? part.from + 1 : part.from;
  return from >= part.to || placeAt(context, reading, from) === part.to;
}
