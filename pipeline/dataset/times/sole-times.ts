import { keptFor, keptWith } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, type Reading, tokenFrom, word } from '../reading/reading.ts';
import { isOfStart } from './compared-times.ts';
import { type Dated, datedBy } from './dated.ts';
import { dates } from './dating-times.ts';
import { saysSinceWhen } from './time-reach.ts';
import { isOfFounding } from './times-of-one-deed.ts';

/**
 * `Trong năm 2019, đã kiểm tra 75 tổ chức` and, paragraphs below, `giám sát 44 tổ chức`: the one time that a text has dated anything
 * by so far, where a paragraph says no time itself; null where it has dated things by several.
 */
export function soleTime(context: Context, { reading, lead, sentence, from }: Figure): Dated | null {
  const { role, block } = reading;
  // `Huyện có 12 xã`: what is there is so at any time; `giải quyết 30 đơn, còn 10 đơn` are left of what is told before.
  const isLeft = /(?:^| )còn$/.test(lead) && hasFigure(reading, sentence.from, from);
  const isStock = !isLeft && /(?:^| )(?:có|còn)$/.test(lead) && !saysSpan(reading);
  const isPlain = role === 'body' && block.marker === null && block.cells.length === 0;
  const sole = isPlain ? (soleTimes(context).get(reading) ?? null) : null;
  if (sole === null) return null;
  if (sinceNewYear(reading)) return /^\d{4}$/.test(sole.iso) ? sole : null;
  const { others, now } = timesTold(reading, context);
  return !isStock && now >= from && others.every((iso) => iso === sole.iso) ? sole : null;
}

/** `Từ đầu năm đến nay, khám bệnh cho 900 lượt người` below `Năm 2013, …`: whether a block goes by a year begun that it does not name. */
const sinceNewYear = keptFor(
  (reading: Reading): boolean =>
    /(?:^|[ ,])từ đầu năm đến nay(?=[ ,])/iu.test(reading.text) &&
    reading.times.every(({ period }) => period?.from.year == null),
);

/** `Qua đánh giá, có 604 chi bộ hoàn thành tốt nhiệm vụ`: whether a block tells what there was in a stretch of time, or what was found in it: each of its figures asks. */
const saysSpan = keptFor((reading: Reading): boolean =>
  /(?:^|[.;,] )(?:trong (?:năm|kỳ|tháng|quý)(?=[ ,])|qua (?:(?:công tác|kết quả) )?(?:đánh giá|kiểm tra|thanh tra|rà soát|phân loại|giám sát|xếp loại)(?=[ ,]))/iu.test(
    reading.text,
  ),
);

/** What a block is dated by, and the token from which on it tells of now: each of its figures asks. */
const timesTold = keptWith((reading: Reading, context: Context): { others: readonly string[]; now: number } => {
  const others = new Set<string>();
  let now = reading.tokens.length;
  for (const time of reading.times)
    if (time.kind === 'now') now = Math.min(now, tokenFrom(reading, time.start));
    else if (dates(context, reading, time)) others.add(datedBy(context, reading, time)?.iso ?? '');
  return { others: [...others], now };
});

/** The one time told before each reading. */
const soleTimes = keptFor((context: Context): ReadonlyMap<Reading, Dated> => {
  const found = new Map<Reading, Dated>();
  let sole: Dated | null = null;
  for (const reading of context.readings) {
    if (reading.role !== 'body') continue;
    if (sole) found.set(reading, sole);
    for (const time of reading.times) {
      if (
        isDay(reading, time) ||
        isOfGoal(reading, time) ||
        isOfFounding(reading, time) ||
        saysSinceWhen(reading, time) ||
        !dates(context, reading, time)
      )
        continue;
      const dated = datedBy(context, reading, time);
      if (dated === null || !isShort(dated) || (sole !== null && sole.iso !== dated.iso)) return found;
      // `giảm từ 312 hộ năm 2021 còn 187 hộ năm 2023`: that text tells of several times.
      if (sole === null && reading.times.some((each) => isOfStart(reading, each))) return found;
      sole = dated;
    }
  }
  return found;
});

/** `(mục tiêu đến năm 2025 là 100%)`: when a goal is to be reached dates nothing that is told. */
function isOfGoal({ text }: Reading, { start }: Time): boolean {
  return goal.test(text.slice(Math.max(0, start - longestGoal), start));
}

const goal =
  /(?:mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|định hướng|tầm nhìn|dự kiến)[^,;.()\d]* đến(?: (?:hết|cuối))?(?: năm)? $/iu;
/** Longest words for a goal up to its time, in characters. */
const longestGoal = 60;

/** `Chiều 9/5/2023, …`: a day on which something took place; `tính đến ngày 30/6` says as of when all is told. */
function isDay(reading: Reading, { period, start }: Time): boolean {
  if (period?.from.day == null || period.to) return false;
  const at = tokenFrom(reading, start);
  return ![at - 1, at - 2].some((each) => /^(?:đến|hết|điểm)$/.test(word(reading, each)));
}

/** Whether a time is no longer than a year. */
function isShort({ iso }: Dated): boolean {
  const [first = '', last = first] = iso.split('/');
  return /^\d{4}/.test(first) && first.slice(0, 4) === last.slice(0, 4);
}
