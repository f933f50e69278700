import { keptFor } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import {
  figureKinds,
  isCapital,
  type Reading,
  type Span,
  sentenceAt,
  textOf,
  timeAt,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { type Dated, datedBy } from './dated.ts';
import { dates } from './dating-times.ts';
import { startOf } from './stretches.ts';
import { isOfFounding } from './times-of-one-deed.ts';

/** How many times of a block are looked at. */
const nearbyTimes = 24;

/** How many paragraphs above the time that the text goes by is looked for. */
const paragraphsAbove = 3;

/**
 * `Năm 2020, huyện đạt nhiều kết quả.` and, in the paragraphs below, figures without a time: of text that no heading dates, a
 * paragraph that states nothing, or one that the next goes on with.
 */
export function openingAbove(context: Context, reading: Reading): Dated | null {
  return openedAbove(context, reading, paragraphsAbove, false);
}

/** How many paragraphs above the year of results is looked for where a heading only names that of a plan. */
const resultsAbove = 8;

/**
 * `HĐND xã thông qua 23 chỉ tiêu năm 2026` above `Năm 2025, xã đạt nhiều kết quả.`: of what was reached, the year, or the part of one, before that of the
 * plan, which a paragraph above opens with, whatever is told since; null without one.
 */
export function yearBeforePlan(context: Context, reading: Reading, planned: Dated): Dated | null {
  const dated = openedAbove(context, reading, resultsAbove, true);
  if (dated === null || !(dated.iso < planned.iso)) return null;
  // `Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm`: also the part of a year before the next.
  return planned.iso.startsWith(dated.iso) ? null : dated;
}

function openedAbove(context: Context, reading: Reading, reach: number, behindTold: boolean): Dated | null {
  const last = context.order.get(reading) ?? 0;
  if (reading.role !== 'body' || reading.block.marker !== null || reading.block.cells.length > 0) return null;
  const { isCompared, isNow } = sameOrNow(reading);
  const isOfMove = ofMove.test(reading.text);
  const goesOn = behindTold || isCompared || isOfMove || goingOn.test(reading.text);
  let isTold = false;
  for (let i = last - 1; i >= Math.max(0, last - reach); i--) {
    const above = context.readings[i] as Reading;
    if (above.section !== reading.section || above.role !== 'body' || above.block.marker !== null) return null;
    const isAsOf = asOf.test(above.text);
    // Behind figures of another time only what says as of when all is told.
    isTold ||= !goesOn && above.mentions.some(({ kind }) => figureKinds.has(kind));
    // `Từ đầu năm đến nay, …`: that goes on below, whatever is told between.
    const isPast = isTold && (!isAsOf || isNow);
    for (const time of above.times.slice(0, nearbyTimes).toReversed()) {
      if (isPast && !isSinceNewYear(above, time)) continue;
      const from = behindSource(above, sentenceAt(above, tokenFrom(above, time.start))?.from ?? 0);
      if (
        tokenFrom(above, time.start) > from + (isCompared || isOfMove ? longestSubject : longestLead) ||
        (isOfMove && /^trong đó$/iu.test(textOf(above, from, from + 2))) ||
        (isDayOrNow(above, time) && !isAsOf) ||
        isInName(above, time) ||
        isOfFounding(above, time) ||
        !dates(context, above, time)
      )
        continue;
      const dated = datedBy(context, above, time);
      if (dated) return partOpened(context, above, dated, from) ?? dated;
    }
  }
  return null;
}

/** `Trong 9 tháng, xã thực hiện kế hoạch năm 2019`: the part of a year that the sentence opens with; null for other times. */
function partOpened(context: Context, above: Reading, { iso }: Dated, from: number): Dated | null {
  const [opening] = /^\d{4}$/.test(iso) ? above.times : [];
  if (!opening || tokenFrom(above, opening.start) > from + longestLead || !dates(context, above, opening)) return null;
  const part = datedBy(context, above, opening);
  return part?.iso.startsWith(`${iso}-`) && !isDayOrNow(above, opening) ? part : null;
}

/** A day on which something took place, or now; `từ đầu năm đến nay` goes by no day. */
function isDayOrNow(reading: Reading, time: Time): boolean {
  return time.period?.from.day !== null && !isSinceNewYear(reading, time);
}

function isSinceNewYear(reading: Reading, time: Time): boolean {
  const start = startOf(reading, time);
  return start !== null && start.year === null && (start.month ?? 1) === 1;
}

/** `Tết Kỷ Hợi 2019`, `Festival Hoa 2023`: whether a bare year is part of a name, which the text below does not go by. */
function isInName(reading: Reading, { start }: { start: number }): boolean {
  const at = tokenFrom(reading, start);
  return /^\d{4}$/.test(word(reading, at)) && isCapital(reading, at - 1) && reading.tokens[at - 1]?.type === 'word';
}

/** `Tính đến ngày 2/10/2024, …`: a paragraph that says as of when all is told. */
const asOf = /^(?:theo [^,;:]{2,90}, )?(?:số liệu )?tính đến (?!nay)/iu;
const goingOn =
  /^(?:trong đó|cụ thể|theo đó|bên cạnh đó|ngoài ra|đồng thời|cùng với đó|qua đó|(?:một số|các) (?:khoản (?:thu|chi)|mặt hàng|sản phẩm|ngành|nhóm))(?!\p{L})/iu;
/** Whether a block compares with the same part of another year, which is then of the part told above, or tells of now: each of its figures asks. */
const sameOrNow = keptFor(({ text, times }: Reading) => ({
  isCompared: comparing.test(text),
  isNow: times.some(({ kind }) => kind === 'now'),
}));

const comparing = /(?=cùng kỳ)(?<!\p{L})cùng kỳ(?!\p{L})/iu;

/** `Trong đó, có 3 xã …`: whether a paragraph breaks down what the one above tells, at the same time. */
export function tellsParts({ text }: Reading): boolean {
  return /^(?:trong đó|cụ thể)(?!\p{L})/iu.test(text) || ofMove.test(text);
}

/** `Trong mức tăng 5,7% của toàn nền kinh tế, …`: how far parts of a whole moved, of which it is told above how far it did. */
const ofMove = /^trong (?:tổng )?mức (?:tăng|giảm)(?: trưởng)?(?: chung)?[ ,]/iu;

/** Longest words for who says it, in tokens. */
const longestSource = 24;

/** `Theo số liệu của Cục Thống kê, tính đến cuối tháng 6`, `Sở Y tế cho biết, năm 2020`: the token behind who says what a sentence tells. */
function behindSource(reading: Reading, from: number): number {
  const opening = textOf(reading, from, from + longestSource);
  if (!/^(?:cụ thể, ?)?(?:theo |[^,;:.()]* (?:cho biết|cho hay|thông tin)(?=,))/iu.test(opening)) return from;
  const first = word(reading, from + 2) === ',' ? from + 3 : from + 1;
  for (let at = first; at < from + longestSource; at++) if (word(reading, at) === ',') return at + 1;
  return from;
}

/** Most tokens before the time that a sentence opens with: `Trong`, `Tính đến hết`. */
const longestLead = 5;
/** Most tokens of what is measured before the time that it is told for. */
const longestSubject = 16;

/** How many blocks above the month that `trong tháng` means is looked for. */
const monthReach = 12;

/** `Diện tích rừng bị phá trong tháng`, `Trong quý, kết nạp 9 đảng viên`: the month or quarter that the blocks above in the same section speak of. */
export function monthAbove(context: Context, { reading, sentence, left, leadFrom }: Figure): Dated | null {
  const isOfQuarter = /^trong quý,/iu.test(textOf(reading, sentence.from, sentence.from + 3));
  if (!isOfQuarter && !/(?:^|\s)trong tháng(?:\s|$)/iu.test(textOf(reading, left.from, leadFrom))) return null;
  const last = context.order.get(reading) ?? 0;
  for (let i = last - 1; i >= Math.max(0, last - monthReach); i--) {
    const above = context.readings[i] as Reading;
    if (above.section !== reading.section) return null;
    for (const time of above.times.slice(0, nearbyTimes)) {
      const { period } = time;
      if (!period?.from.month || period.from.day || !dates(context, above, time)) continue;
      if ((period.to?.month ?? null) !== (isOfQuarter ? period.from.month + 2 : null)) continue;
      const dated = datedBy(context, above, time);
      if (dated) return dated;
    }
  }
  return null;
}

/** How far before a figure `trong tháng` may stand, in tokens. */
const longestMonth = 60;
const notOfReport = /^(?:\d.*|trước|qua|tới|sau|đầu|cuối|giêng|chạp|các|những|học)$/u;

/** Whether `trong tháng` stands before a figure in its sentence, with no other time between them: the month that the report is of. */
export function isOfMonth(context: Context, figure: Figure): boolean {
  return saysIn(context, figure, 'tháng') || goesOnInMonth(context, figure);
}

const inMonth = /^trong tháng(?: này)?,/iu;
/** How many sentences back the month is told that a block goes on in. */
const longestGoingOn = 8;

/** `Trong tháng, tổ chức 6 buổi biểu diễn. Treo 185 băng rôn`: what sentences behind the one that opens a block so tell without a time. */
function goesOnInMonth(context: Context, { reading, sentence, from }: Figure): boolean {
  const at = reading.sentences.indexOf(sentence);
  if (at < 1 || at > longestGoingOn) return false;
  const opening = reading.sentences[0] as Span;
  if (!inMonth.test(textOf(reading, opening.from, opening.from + 4))) return false;
  const before = reading.tokens[from]?.start ?? 0;
  return !reading.times.some((time) => time.start < before && dates(context, reading, time));
}

/** Whether `trong năm` stands before a figure in its sentence, with no other time between them. */
export function saysInYear(context: Context, figure: Figure): boolean {
  return saysIn(context, figure, 'năm');
}

function saysIn(context: Context, { reading, from, sentence }: Figure, span: 'tháng' | 'năm'): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - longestMonth); at--) {
    const time = timeAt(reading, at);
    if (time && dates(context, reading, time)) return false;
    if (word(reading, at) !== span) continue;
    // `Tháng qua, …`, `trong tháng vừa qua`: the month just over.
    const isOver = span === 'tháng' && /^(?:vừa )?qua(?!\p{L})/iu.test(textOf(reading, at + 1, at + 3));
    if (isOver && !/^(?:những|các|mấy|nhiều|\d+)$/.test(word(reading, at - 1))) return !time;
    if (word(reading, at - 1) === 'trong') return !time && !notOfReport.test(word(reading, at + 1));
  }
  return false;
}
