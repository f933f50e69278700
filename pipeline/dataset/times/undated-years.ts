import { keptFor } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import { openingTitle } from '../header/opening-titles.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, tokenFrom } from '../reading/reading.ts';
import { followsSame, isBase, isValuation } from './compared-times.ts';
import { isHorizon } from './dating-times.ts';
import { isOfPlans, yearNamed, yearOfDay } from './named-years.ts';

/** The year of a time that names none. */
export function yearFor(context: Context, reading: Reading, time: Time): number | null {
  return (
    yearOpened(reading, time) ??
    yearOfSection(context, reading) ??
    contextYear(context) ??
    yearBefore(reading, time) ??
    yearOfSame(reading) ??
    yearAbove(context, reading, time) ??
    yearBelow(context, reading, time) ??
    yearBehind(context, reading, time) ??
    onlyYear(context, time)
  );
}

/** How many times back a year is looked for. */
const yearReach = 12;

/** `Năm 2021, toàn tỉnh xảy ra 8 đợt lũ. Ngày 12/9 …`: the year that the text before a time opens with. */
function yearOpened(reading: Reading, { start }: Time): number | null {
  const [opening] = reading.times;
  return opening && opening.start < start && isOpeningYear(reading, opening)
    ? (opening.period?.from.year ?? null)
    : null;
}

/** Whether a time is the whole year that a block opens with. */
function isOpeningYear(reading: Reading, time: Time): boolean {
  const { period } = time;
  const isWhole = period !== null && period.from.year !== null && period.from.month === null && period.to === null;
  // `Vụ Đông năm 2024: tính đến 15/10 …`: the year that a season is called by, which it may begin before.
  return isWhole && opensBlock(reading, time) && !/^\W*vụ /iu.test(reading.text);
}

/** Whether a block opens with a time. */
function opensBlock(reading: Reading, { start }: Time): boolean {
  return tokenFrom(reading, start) <= longestOpening;
}

/** Most tokens before the time that a block opens with: `- Trong năm 2021`, `Sáng ngày 28/7/2023`. */
const longestOpening = 2;

/** The one year that the nearest heading above with a year names: `Phần I. Kết quả năm 2021`. */
function yearOfSection(context: Context, reading: Reading): number | null {
  for (let section = reading.section; section; section = section.parent) {
    const heading = context.headings.get(section);
    const named = heading ? heading.times.flatMap((time) => yearTold(heading, time) ?? []) : [];
    // `Tình hình ngày 15/4/2020`: a day tells its year where nothing else does.
    const years = new Set(
      named.length > 0 || !heading ? named : heading.times.flatMap((time) => yearOfDay(context, time)),
    );
    if (years.size > 0) return years.size === 1 ? ([...years][0] ?? null) : null;
  }
  return null;
}

/** The year that the text names last before a time without one: `tháng 9 năm 2019 …; quý III …`. */
function yearBefore(reading: Reading, time: Time): number | null {
  const own = tokenFrom(reading, time.start);
  let at = (reading.timeAt[own] as number) - 1;
  let inBracket: number | null = null;
  for (const limit = at - yearReach; at >= 0 && at > limit; at--) {
    const before = reading.times[at] as Time;
    const year = before.period?.from.year;
    if (!year || !isTold(reading, before)) continue;
    // `9 tháng năm 2024 tăng 5% (9 tháng năm 2023 tăng 6%). Dịch vụ 9 tháng tăng 7%`: a bracket may tell of another year.
    if ((reading.depth[tokenFrom(reading, before.start)] ?? 0) <= (reading.depth[own] ?? 0)) return year;
    inBracket ??= year;
  }
  return inBracket;
}

/** Whether a time is one that the text tells of, and none that it looks ahead to, compares or values by, nor several years. */
function isTold(reading: Reading, time: Time): boolean {
  const { from, to } = time.period ?? {};
  // `nhiệm kỳ 2016 - 2021`: its first year is not that of the months told of; a year of school is one.
  if (from?.year && to?.year && to.year - from.year > 1) return false;
  return !isBase(reading, time) && !isHorizon(reading, time) && !isValuation(reading, time);
}

/** How many blocks above a time without a year is looked for one, and how many times in each. */
const blocksAbove = 6;

/** `… 6 tháng đầu năm 2018 …`, `tính đến 17h ngày 25/8/2019 …` and, in a block below, `6 tháng cuối năm`, `ngày 26/8`: the last year that parts of years are told with, that a block opens with, or of the day up to which it tells. */
function yearAbove(context: Context, reading: Reading, time: Time): number | null {
  const last = (context.order.get(reading) ?? 0) - 1;
  for (let i = last; i >= Math.max(0, last - blocksAbove); i--) {
    const above = context.readings[i] as Reading;
    for (const each of above.times.slice(-yearReach).toReversed()) {
      const { year, month, day } = each.period?.from ?? { year: null, month: null, day: null };
      const isOpening = each === above.times[0] && isOpeningYear(above, each) && above.section === reading.section;
      const isPart = month !== null && (day === null || isUntil(above, each));
      if (year && (isPart || isOpening || isOverBy(time, above, each)) && isTold(above, each)) return year;
    }
  }
  return null;
}

/** `Sáng ngày 28/7/2023, …` above `6 tháng đầu năm`: whether months are over by the day that a block opens with. */
function isOverBy({ period }: Time, above: Reading, day: Time): boolean {
  const { day: opened, month } = day.period?.from ?? { day: null, month: null };
  const last = (period?.to ?? period?.from)?.month ?? null;
  return opened !== null && month !== null && last !== null && last <= month && opensBlock(above, day);
}

/** `tính đến 17h00 ngày 25/8/2019`: whether a day is the last or first that is told of, and not that of a document. */
function isUntil(reading: Reading, { start }: Time): boolean {
  return /(?:^|\s)(?:đến|từ)(?: \d{1,2}(?:h\d{0,2}| ?giờ(?: \d{1,2}(?: phút)?)?))?(?: ngày| hết)*\s?$/iu.test(
    reading.text.slice(Math.max(0, start - longestUntil), start),
  );
}

/** Longest words for up to which hour of a day is told, in characters. */
const longestUntil = 40;

/** `Sản lượng muối giảm trong nửa đầu năm` above `… 6 tháng đầu năm 2011 …`: the year that the blocks below a title tell the same months of first. */
function yearBelow(context: Context, reading: Reading, { period }: Time): number | null {
  if (reading.role !== 'title' && reading.role !== 'heading') return null;
  const first = (context.order.get(reading) ?? 0) + 1;
  for (const below of context.readings.slice(first, first + blocksAbove))
    for (const each of below.times.slice(0, yearReach)) {
      const { from, to } = each.period ?? { from: null, to: null };
      const isSame = from?.month === period?.from.month && to?.month === period?.to?.month && !from?.day;
      if (from?.year && isSame && isTold(below, each)) return from.year;
    }
  return null;
}

/** How many blocks below one whose times have no year are looked in for one. */
const blocksBehind = 2;

/** `Trong 9 tháng, thành phố thực hiện kế hoạch năm 2019.`, `Quý III tăng 6%.` above `Tính chung 9 tháng năm 2024`: the year that is told next, in a text that tells none before. */
function yearBehind(context: Context, reading: Reading, { start, period }: Time): number | null {
  if (period?.from.day) return null;
  const at = context.order.get(reading) ?? 0;
  for (let i = at; i <= at + blocksBehind; i++) {
    const told = context.readings[i];
    if (told?.section !== reading.section) return null;
    for (const each of told.times.slice(0, yearReach)) {
      const { year, month } = each.period?.from ?? { year: null, month: null };
      const isBehind = told === reading ? each.start > start : month !== null;
      // `quý III` above `6 tháng năm 2022`: those of another year.
      const isOver = month === null || lastMonth(each) >= lastMonth({ period });
      if (year && isBehind && isOver && isTold(told, each)) return year;
    }
  }
  return null;
}

/** `Kế hoạch vốn năm 2019 là 900 tỷ đồng.` above `Tháng 8, vốn thực hiện 90 tỷ đồng`: the one year that a text tells of, no month of which it tells is earlier. */
function onlyYear(context: Context, time: Time): number | null {
  const [told, other] = yearsTold(context);
  return told && !other && told[1] >= lastMonth(time) ? told[0] : null;
}

/** The years that a text tells of, and compares or values by none, each with the last month that it tells of it. */
const yearsTold = keptFor((context: Context): [number, number][] => {
  const years = new Map<number, number>();
  for (const reading of context.readings)
    for (const time of reading.times) {
      const { from, to } = time.period ?? { from: null, to: null };
      // `đến năm 2020`: by when something is to be done; `đến ngày 15/8/2020`: up to when it was.
      const isToldOf = from?.day ? isUntil(reading, time) : from?.month || !isUntil(reading, time);
      if (!from?.year || !isToldOf || isBase(reading, time) || isValuation(reading, time)) continue;
      for (const year of [from.year, to?.year ?? from.year])
        years.set(year, Math.max(years.get(year) ?? 0, lastMonth(time) || 12));
    }
  return [...years];
});

function lastMonth({ period }: Pick<Time, 'period'>): number {
  return (period?.to ?? period?.from)?.month ?? 0;
}

/** `6 tháng đầu năm tăng 3% so với cùng kỳ năm 2023`: the year behind the only one that the text calls the same period's. */
function yearOfSame(reading: Reading): number | null {
  const years = new Set<number>();
  for (const time of reading.times.slice(0, yearReach))
    if (time.period?.from.year && followsSame(reading, time)) years.add(time.period.from.year);
  const [year, other] = years;
  return year === undefined || other !== undefined ? null : year + 1;
}

/** The year that undated months belong to: that of issue, or the only one that the title names. */
export function contextYear(context: Context): number | null {
  const { issuedOn } = context.report.header;
  if (issuedOn) return Number(issuedOn.slice(0, 4));
  return context.titleYear;
}

/** The one year that title and headings name, or report on where others are planned for; null where they name none or several. */
export function findTitleYear(context: Context): number | null {
  const years = new Set<number>();
  const reported = new Set<number>();
  const titles = openingTitle(context);
  for (const reading of context.readings) {
    if (reading.role !== 'title' && reading.role !== 'heading' && !titles.includes(reading)) continue;
    for (const time of reading.times) {
      const year = yearTold(reading, time);
      if (year === null || isHorizon(reading, time) || isLookedTo(reading, time)) continue;
      years.add(year);
      if (!isOfPlans(reading, time)) reported.add(year);
    }
  }
  const named = reported.size > 0 ? reported : years;
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** The year that a heading names, or the one behind that which it compares with: `Xuất khẩu tháng 10 tăng 13% so với cùng kỳ 2021`. */
function yearTold(reading: Reading, time: Time): number | null {
  const year = yearNamed(reading, time);
  return year !== null && comparedSame.test(reading.text.slice(0, time.start)) ? year + 1 : year;
}

const comparedSame = /(?:so (?:với|cùng)|bằng|[\d,]+ ?%) (?:cùng )?kỳ (?:năm )?$/iu;

/** `giai đoạn 2021 - 2025, định hướng đến năm 2030`: a year that a title only looks to, beyond what it is of. */
function isLookedTo({ text }: Reading, { start }: Time): boolean {
  return /hướng đến (?:năm )?$/iu.test(text.slice(Math.max(0, start - longestLook), start));
}

/** Longest words for looking to a year, in characters. */
const longestLook = 24;
