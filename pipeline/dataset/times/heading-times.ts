import { keptFor } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import { openingTitle } from '../header/opening-titles.ts';
import { lineAbove } from '../measures/plan-lines.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { termBefore } from './base-periods.ts';
import { type Dated, datedBy, spansYears } from './dated.ts';
import { dates } from './dating-times.ts';
import { isOfPlans, planWords } from './named-years.ts';
import { startOf } from './stretches.ts';
import { yearBeforePlan } from './times-above.ts';

/** The period that the headings above or the title state, for results or for what is to be reached; of years that are not over, results are told up to the day of issue. */
export function headingTime(context: Context, reading: Reading, goal = false): Dated | null {
  const dated = headedTime(context, reading, goal);
  const { type, issuedOn } = context.report.header;
  const [, first, last] = severalYears.exec(dated?.iso ?? '') ?? [];
  if (goal || !dated || !first || !last || type !== 'BÁO CÁO' || issuedOn === null) return dated;
  const goesOn = Number(last) - Number(first) > 1 && first <= issuedOn && issuedOn < last;
  return goesOn ? { ...dated, iso: `${first}/${issuedOn}` } : dated;
}

const severalYears = /^(\d{4})\/(\d{4})$/;

/** The same, with all the years that they state. */
export function headedTime(context: Context, reading: Reading, goal = false): Dated | null {
  for (let section = reading.section; section; section = section.parent) {
    for (const heading of [context.headings.get(section), lineAbove(context, section)]) {
      const dated = heading && lastPeriod(context, heading, goal);
      if (heading && dated && !(isAimed(heading) && !goal)) return resultTime(context, reading, heading, dated, goal);
    }
  }
  const titles = context.title ? [context.title] : openingTitle(context);
  for (const title of titles) {
    const dated = lastPeriod(context, title, goal) ?? (goal ? null : dayOfTitle(context, title));
    if (dated && (goal || !(isToCome(context, dated) || isAimed(title))))
      return resultTime(context, reading, title, dated, goal);
  }
  return goal ? null : (asOfOpening(context) ?? termOver(context, titles) ?? yearsCarriedOut(context, titles));
}

/** `Kết quả thực hiện Nghị quyết số 05-NQ/HU về giảm nghèo giai đoạn 2021 - 2023`: the years, or the year that is over, of what a report says how it was carried out. */
function yearsCarriedOut(context: Context, titles: readonly Reading[]): Dated | null {
  const { issuedOn } = context.report.header;
  for (const title of titles) {
    const time = reporting.test(title.text)
      ? title.times.findLast((each) => isOfCited(context, title, each) && !isOfPlans(title, each))
      : undefined;
    const dated = time ? datedBy(context, title, time) : null;
    if (dated === null || isToCome(context, dated)) continue;
    if (severalYears.test(dated.iso)) return dated;
    if (/^\d{4}$/.test(dated.iso) && (issuedOn === null || issuedOn >= `${dated.iso}-${nearlyOver}`)) return dated;
  }
  return null;
}

const reporting = /(?:^| )(?:tổng kết|sơ kết|kết quả|tình hình|đánh giá)(?: |$)/iu;
/** The month in which reports on a year begin to be written. */
const nearlyOver = '11';

/** Whether a time is of the years that a document cited is for. */
function isOfCited({ uses }: Context, title: Reading, { end, mention }: Time): boolean {
  const use = mention ? uses.get(mention) : undefined;
  const isCited = use !== undefined && 'reason' in use && use.reason === 'part of a citation';
  return isCited && /(?:(?:giai đoạn|thời kỳ) [\d –-]+|(?<!đến )năm \d{4})$/iu.test(title.text.slice(0, end));
}

/** `Báo cáo chính trị trình Đại hội nhiệm kỳ 2025 - 2030`: what is told to a congress of results is of the term before that which it opens. */
function termOver(context: Context, titles: readonly Reading[]): Dated | null {
  for (const title of titles) {
    const time = toCongress.test(title.text) ? title.times.findLast((each) => isOfTerm(title, each)) : undefined;
    const dated = time ? datedBy(context, title, time) : null;
    if (dated && severalYears.test(dated.iso)) return { ...dated, iso: termBefore(dated.iso) };
  }
  return null;
}

const toCongress = /(?:^| )(?:báo cáo chính trị|trình đại hội)(?: |$)/iu;

/** `# Thiệt hại do bão số 4 tính đến ngày 14/9/2024`: the day that the heading which opens a text without a header is of. */
export const dayOfOpening = keptFor((context: Context): Dated | null => {
  const [first] = context.report.children;
  if (context.report.header.type !== null || first?.type !== 'section') return null;
  const heading = context.headings.get(first);
  return heading ? dayOfTitle(context, heading) : null;
});

/** What was reached is of the year that the text above tells, where a heading names that of a plan alone. */
function resultTime(context: Context, reading: Reading, heading: Reading, dated: Dated, goal: boolean): Dated {
  const isPlan = !goal && isOfPlans(heading, dated.time);
  return (isPlan ? yearBeforePlan(context, reading, dated) : null) ?? dated;
}

/** `Xã phấn đấu đến năm 2030 hộ nghèo còn 1%`: whether a title only tells by when something is to be so. */
function isAimed({ text }: Reading): boolean {
  return /(?:^| )(?:phấn đấu|đặt mục tiêu|hướng tới) (?:[^,;:]* )?(?:đến|cuối) (?:hết |cuối )?năm \d{4}/iu.test(text);
}

/** Whether a period begins in a year behind that of issue: what a plan tells of what is there is not of the year that it plans. */
function isToCome({ report }: Context, { iso }: Dated): boolean {
  const { issuedOn } = report.header;
  return issuedOn !== null && iso.slice(0, 4) > issuedOn.slice(0, 4);
}

/** Most blocks before a line that says as of when all is told. */
const longestOpening = 6;

/** `(Cập nhật đến tháng 6/2023)`, `Số liệu tính đến ngày 31/12/2023`: the time that a line of its own among the first says for all that stands below. */
const asOfOpening = keptFor((context: Context): Dated | null => {
  for (const reading of context.readings.slice(0, longestOpening)) {
    const time = reading.times.length === 1 && asOfLine.test(reading.text) ? reading.times[0] : undefined;
    const dated = time ? datedBy(context, reading, time) : null;
    if (dated) return dated;
  }
  return null;
});

/** Whether a line says as of when what stands below it is told, and no more. */
export function tellsAsOf(text: string): boolean {
  return asOfLine.test(text);
}

const asOfLine =
  /^\(?(?:(?:số liệu|dữ liệu|thông tin)(?: được)?(?: (?:cập nhật|thống kê|tổng hợp|tính))?|(?:được )?cập nhật|tính)(?: (?:đến|tới|tại|ngày|hết|thời|điểm|cuối|tháng|năm))* [\d/.\- ]+(?:(?:tháng|năm) [\d/.\- ]+)*\)?\.?$/iu;

/** `Báo cáo nhanh … ngày 28/9/2022`, `… đến tháng 6/2024`: the day, or the month by which all is told, that a title without a period is of, which dates no document and no goal. */
function dayOfTitle(context: Context, title: Reading): Dated | null {
  for (const time of title.times.toReversed()) {
    const at = tokenFrom(title, time.start);
    const { from, to } = time.period ?? {};
    const isMonth = from?.month != null && !to && word(title, at - 1) === 'đến';
    if (time.kind !== 'period' || (from?.day == null && !isMonth)) continue;
    if (ofDocument.test(textOf(title, at - longestCitation, at))) continue;
    const dated = datedBy(context, title, time);
    if (dated) return dated;
  }
  return null;
}

const ofDocument =
  /(?:^| )(?:(?<!một |bão )số|kèm theo|quyết định|nghị quyết|nghị định|công văn|văn bản|chỉ thị)(?: |$)/iu;
const longestCitation = 12;

/**
 * `Kỳ họp thứ 9, khóa XI, nhiệm kỳ 2016 - 2021`, `Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030`: the term of those who meet, or that they are
 * to begin; a term whose resolution was carried out, or that is looked back on, is the time of what was done.
 */
function isOfTerm({ text }: Reading, { start }: Time): boolean {
  const before = text.slice(0, start);
  if (!/nhiệm k[ỳì] $/iu.test(before) || carriedOut.test(before)) return false;
  return /(?:^| )(?:kỳ họp|kh(?:óa|oá)|đại hội|ban (?:chấp hành|thường vụ)) /iu.test(text);
}

const carriedOut =
  /(?:^| )nghị quyết (?:của )?đại hội |^(?:[\divxl.]+ )?(?:báo cáo )?(?:tổng kết|kết quả|tình hình) (?:công tác|hoạt động)(?!.* kỳ họp) /iu;

/** The last period of a heading; of `… 9 tháng, nhiệm vụ quý IV` the one before the plan is that of results. */
function lastPeriod(context: Context, heading: Reading, goal: boolean): Dated | null {
  const { last, ofResults } = periodsIn(heading, context);
  return goal ? last : ofResults;
}

/** `Mục tiêu đến năm 2030`: the year by which all is to be reached that stands below; `định hướng đến năm 2030` looks beyond it. */
function isYearAimedAt(reading: Reading, { period, start }: Time): boolean {
  const at = tokenFrom(reading, start);
  return period?.from.month === null && !period.to && word(reading, at - 2) !== 'hướng';
}

/** The last period of a heading, and the last of results: every figure under it asks. */
const periodsIn = keptFor((reading: Reading, context: Context): { last: Dated | null; ofResults: Dated | null } => {
  const found: Dated[] = [];
  let aimedAt: Dated | null = null;
  for (const time of reading.times) {
    if (!dates(context, reading, time) || isOfTerm(reading, time)) continue;
    const isUntil = word(reading, tokenFrom(reading, time.start) - 1) === 'đến';
    const isDay = (time.period?.from.day && !time.period.to) || isUntil;
    const dated = datedBy(context, reading, time);
    // `giai đoạn từ năm 2021 đến năm 2023`: from when on is told, too.
    const isAim = isUntil && isYearAimedAt(reading, time) && !spansYears(dated?.iso);
    if (isDay && !isAim && startOf(reading, time) === null) continue;
    if (isAim) aimedAt = dated ?? aimedAt;
    else if (dated) found.push(dated);
  }
  const [first] = found;
  const last = found.at(-1) ?? aimedAt;
  if (!first || found.length === 1) return { last, ofResults: first ?? null };
  const plan = planWords.exec(reading.text.slice(first.time.end))?.index ?? Number.POSITIVE_INFINITY;
  return { last, ofResults: found.findLast(({ time }) => time.start < first.time.end + plan) ?? first };
});
