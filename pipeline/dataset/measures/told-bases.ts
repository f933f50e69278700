import type { Time } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, textOf, timeAt, word } from '../reading/reading.ts';
import { type Carried, isOfUnit, lastBefore, type Observed } from '../ties/observed.ts';
import { baseOf } from '../times/base-periods.ts';
import { isBase } from '../times/compared-times.ts';
import type { Dated } from '../times/dated.ts';
import { amountsTo } from './changes.ts';
import { isLevel } from './measures.ts';
import { planInBracket } from './told-plans.ts';

/** A value of the period that others are compared with. */
export interface ToldBase {
  /** The change that it is the base of, or the level that moved from it. */
  of: Observed;
  /** The period that it is of, and the words that say so, where no change took them. */
  period: string | null;
  time: Dated | null;
}

/** `tăng 5% so với năm 2023 (1.143 lao động)`, `tăng nhiều lần so với cùng kỳ (35 triệu USD)`: what a bracket behind a base tells of it. */
export function toldBase(figure: Figure, carried: Carried): ToldBase | null {
  const { observed } = carried;
  const { reading, mention, sentence } = figure;
  // `đạt 320 tỷ đồng, vượt dự toán giao (280 tỷ đồng), cao hơn năm trước (290 tỷ đồng)`: a plan in a bracket moved nowhere.
  const plan = observed.at(-1)?.record.measure === 'target' ? observed.at(-1)?.figure : undefined;
  const last = observed.at(plan ? -2 : -1);
  const open = figure.bracket >= 0 ? figure.bracket : figure.leadFrom - 1;
  if (!last || open < last.figure.next || mention.kind !== 'quantity' || !isAlone(figure, open)) return null;
  // `so với chỉ tiêu giao (700 người)`: what was planned.
  if (planInBracket(figure) !== null) return null;
  // `giảm 8,22% so cùng kỳ (40.477 tấn)`: by how much it moved.
  if (amountsTo(figure, last, carried)) return null;
  const other = nextBase(figure, open, last, carried) ?? baseFirst(figure, open, carried);
  if (other) return other;
  const { record, figure: before } = last;
  const from = plan && plan.bracket >= 0 ? (reading.partner[plan.bracket] as number) + 1 : before.next;
  if (open - from > longestBase) return null;
  const between = textOf(reading, from, open);
  const isMove = record.measure === 'change';
  if (isMove && record.unit_measure === '{times}' && asMean.test(between)) {
    const time = timeAt(reading, open - 1);
    const iso = time ? baseOf(reading, time, record.time_period) : null;
    return { of: last, period: iso, time: time && iso !== null ? { iso, time } : null };
  }
  if (isMove && mention.unitClass !== 'percent')
    return behindMove.test(between) || (record.unit_measure === '{times}' && asMany.test(between))
      ? { of: last, period: record.base_period, time: null }
      : null;
  const isSame = isOfUnit(record.unit_measure, mention.unit) && before.sentence === sentence;
  // `tăng 10%, cao hơn năm 2021 (5%)`: how much it grew in another year.
  if (!isSame || !(isMove ? / hơn /u.test(between) : isTold(last)) || !comparing.test(between)) return null;
  const time = baseBetween(reading, from, open);
  if (!time) return null;
  const iso = baseOf(reading, time, record.time_period);
  // `so với đầu năm`: of no year that is told.
  return iso === null || iso.startsWith('-')
    ? { of: last, period: null, time: null }
    : { of: last, period: iso, time: { iso, time } };
}

/** `cao hơn năm 2022 (5,1%) và năm 2021 (4,8%)`: another base of what the bracket before told one of. */
function nextBase(
  { reading, mention }: Figure,
  open: number,
  { figure: last, record }: Observed,
  carried: Carried,
): ToldBase | null {
  const close = last.bracket >= 0 ? (reading.partner[last.bracket] as number) : -1;
  if (close < 0 || record.unit_measure !== mention.unit || open - close > longestBase) return null;
  if (!/^\) (?:và|,) [^,;:()]+$/u.test(textOf(reading, close, open))) return null;
  const told = toldBase(last, { ...carried, observed: carried.observed.slice(0, -1) });
  const time = told && timeAt(reading, open - 1);
  if (!told || !time) return null;
  const iso = baseOf(reading, time, told.of.record.time_period);
  return iso === null ? null : { of: told.of, period: iso, time: { iso, time } };
}

/** `xảy ra 12 vụ, so với năm 2020 (15 vụ) giảm 3 vụ`: how much it was then, in the bracket behind a base that comes before what moved. */
function baseFirst({ reading, mention, sentence }: Figure, open: number, carried: Carried): ToldBase | null {
  const from = Math.max(sentence.from, carried.observed.at(-1)?.figure.next ?? 0, open - longestBase);
  const compared = comparedFirst.exec(textOf(reading, from, open))?.[1];
  const close = reading.partner[open] as number;
  if (compared === undefined || !moves.test(textOf(reading, close + 1, close + 3))) return null;
  const level = lastBefore(carried, (each) => isTold(each) && isOfUnit(each.record.unit_measure, mention.unit));
  const time = baseBetween(reading, open - compared.split(' ').length, open);
  if (!level || !time || level.figure.reading !== reading) return null;
  const iso = baseOf(reading, time, level.record.time_period);
  return iso === null || iso.startsWith('-')
    ? { of: level, period: null, time: null }
    : { of: level, period: iso, time: { iso, time } };
}

const comparedFirst = /(?:^|[,;.] ?)(so (?:với|cùng) [^,;:()]+)$/iu;
const moves = /^[,;]? ?(?:tăng|giảm)(?: |$)/iu;

/** Longest base behind what moved, in tokens. */
const longestBase = 14;

const behindMove = /(?:^|\s)so (?:với|cùng) [^,;:()]+$/iu;

/** `gấp 3 lần năm 2010`. */
const asMany = /^(?:cùng kỳ )?năm \d{4}$/iu;

/** `gấp 1,1 lần mức bình quân giai đoạn 2018 - 2022`. */
const asMean = /^(?:mức |số )?(?:bình quân|trung bình)(?: [^,;:()]+)?$/iu;

/** `giảm so với`, `tăng nhiều lần so với`, `thấp hơn`: how it moved, and from what, without by how much. */
const comparing =
  /^[^;:()]*(?:^|[ ,])(?:tăng|giảm|gấp|cao|thấp|nhiều|ít|bằng|tương đương)(?: [^,;:()]*)? ?(?:so (?:với|cùng)|hơn|lần|bằng|đương) [^,;:()]+$/iu;

/** Whether a bracket holds nothing but a figure. */
function isAlone({ reading, left, leadFrom, lead, next }: Figure, open: number): boolean {
  const isBare = left.from >= leadFrom || left.to <= open;
  return isBare && word(reading, open) === '(' && /^(?:là|đạt)?$/.test(lead) && next === reading.partner[open];
}

/** Whether a figure tells how much there was: an amount, or the rate of it. */
function isTold({ record }: Observed): boolean {
  return isLevel(record.measure) || (record.measure === 'share' && record.unit_measure === '%');
}

/** The last time that words before a bracket compare with: `so với cùng kỳ, cao hơn mức tăng của quý II (2,1%)`. */
function baseBetween(reading: Reading, from: number, to: number): Time | null {
  for (let at = to - 1; at >= from; at--) {
    const time = timeAt(reading, at);
    if (time && (isBase(reading, time) || word(reading, at - 1) === 'hơn')) return time;
  }
  return null;
}
