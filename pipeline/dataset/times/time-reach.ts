import { firstFrom, firstStarting } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Time } from '../../mention/types.ts';
import { looksAhead } from '../measures/years-ahead.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import {
  hasFigure,
  type Reading,
  type Span,
  semicolonBefore,
  sentenceAt,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { isAside, isClosedOff, isOfAside } from './bracketed-times.ts';
import { isHoliday } from './occasions.ts';
import { namesProgramme } from './programmes.ts';
import { isOfOtherSeason, isOfOtherTrade } from './season-reach.ts';
import { isOvertaken, startOf } from './stretches.ts';
import {
  behindFounding,
  isDayOfOneAim,
  isOfFounding,
  isOfOneAim,
  isOfOneDeed,
  isOfSeries,
  isOnlyForeseen,
} from './times-of-one-deed.ts';

/** Whether the words of a time before a figure reach it: one in a project's name and a passing `hiện` date their own clause alone. */
export function reaches(context: Context, reading: Reading, time: Time, before: number, sentence: Span): boolean {
  if (isOfFounding(reading, time) && behindFounding.test(reading.text.slice(time.end, before))) return false;
  const at = tokenFrom(reading, time.start);
  if (isOfOneAim(reading, at, before, sentenceAt(reading, at) ?? sentence)) return false;
  if (isDayOfOneAim(reading, time, at, before)) return false;
  if (isOvertaken(reading, time, before)) return false;
  if (closesClause(reading, time, at) || isPlannedBefore(context, reading, time, at, before)) return false;
  if (isOnlyForeseen(reading, at, before, sentence)) return false;
  if (isOfOneDeed(reading, time, at, before)) return false;
  if (saysSinceWhen(reading, time) && /[,;.]/.test(reading.text.slice(time.end, before))) return false;
  if (recordIdOf(context, time.mention)?.includes(':project:'))
    return before - time.end < farthestName && !reading.text.slice(time.end, before).includes(';');
  if (isDayOfCount(reading, time, sentence, before) || isOfOtherSeason(reading, time, before)) return false;
  if (at >= sentence.from)
    return (
      !isNowOfClause(reading, time, before, sentence) &&
      !isOfAside(reading, at, before) &&
      !isClosedOff(reading, at, before) &&
      !isOfRunningTotal(reading, at, before, sentence)
    );
  if (isOfOtherTrade(reading, time, sentence)) return false;
  if (isNewYear(reading, time) || isHoliday(reading, time) || isOfSchools(reading, time, sentence)) return false;
  if (isOfSurvey(reading, at, sentence) || namesProgramme(reading, time)) return false;
  // `dân số (năm 2016) là …`: a year in a bracket dates its own sentence.
  if (isAside(reading, at) || isOfNextPlan(reading, at, sentence)) return false;
  if (isApart(reading, at) || isOfMean(reading, time, at) || isOfSeries(reading, at)) return false;
  // `Từ nay đến tháng 4, …`: what is foreseen, and the time of no other sentence.
  if (/^từ nay (?:đến|tới)$/iu.test(textOf(reading, at - 3, at))) return false;
  if (time.kind !== 'now' || startOf(reading, time) !== null) return true;
  const isPassing = word(reading, at) === 'hiện' && word(reading, at + 1) !== 'nay';
  const isOther = isPassing && ownTopic.test(textOf(reading, sentence.from, sentence.from + longestTopic));
  return sentenceAt(reading, at)?.from === at && !isOther;
}

/** `Năm 2023, đàn lợn phát triển, đến nay có 900 con; thu ngân sách đạt 8 tỷ đồng`: what is so by now is told in a clause of a sentence that its year opens. */
function isNowOfClause(reading: Reading, time: Time, before: number, { from }: Span): boolean {
  if (time.kind !== 'now' || startOf(reading, time) !== null) return false;
  const start = reading.tokens[from]?.start ?? time.start;
  const opening = reading.times[firstStarting(reading.times, start)];
  const isYears = opening !== undefined && opening.start < time.start && opening.period?.from.year != null;
  return (
    isYears &&
    opensClauses.test(reading.text.slice(start, opening.start)) &&
    reading.text.slice(time.end, before).includes(';')
  );
}

/** Words before the time that a sentence opens with. */
const opensClauses = /^[^,;]{0,40}$/u;

/** `Hiện còn 02 xã có dịch. Bệnh viêm da nổi cục: 05 con mắc bệnh`: a sentence about something of its own. */
const ownTopic = /^(?!(?:trong đó|cụ thể|gồm)(?: |:))[^,;:.()\d]{3,60}:/iu;
/** Longest topic that opens a sentence, in tokens. */
const longestTopic = 12;

/** `Đầu năm có 86 hộ nghèo. Trợ cấp cho 58 đối tượng`: when a stock was counted, and not when what the next sentence tells was done. */
function isNewYear({ text }: Reading, { start, end, period }: Time): boolean {
  const isFirst = period?.from.month === 1 && period.from.day === 1 && period.to === null;
  return isFirst && /(?:^|\s)đầu(?:\s|$)/iu.test(text.slice(Math.max(0, start - longestEdge), end));
}

/** `Năm học 2022 - 2023, xây mới 32 phòng học. Khởi công trạm y tế …`: a school year dates nothing behind its sentence but what schools have. */
function isOfSchools(reading: Reading, { start, end }: Time, { from, to }: Span): boolean {
  const isSchoolYear = /(?:^|\s)năm học\s/iu.test(reading.text.slice(Math.max(0, start - longestSchoolYear), end));
  if (!isSchoolYear) return false;
  const told = textOf(reading, from, to);
  return ofHealth.test(told) || !ofSchools.test(`${reading.section?.heading.text ?? ''} ${told}`);
}

/** `khám cho 420 lượt trẻ`: what comes to children at no school. */
const ofHealth =
  /^(?!.*(?:học|trường|lớp)(?!\p{L})).*(?<!\p{L})(?:y tế|khám|tiêm chủng|suy dinh dưỡng|bảo hiểm|BHYT)(?!\p{L})/iu;

/** Longest words before a school year, in characters. */
const longestSchoolYear = 9;
const ofSchools = /(?<!\p{L})(?:học|trường|lớp|giáo|trẻ|mầm|phổ cập|chuyên cần)(?!\p{L})/iu;

/** Longest words for which end of a year is meant, in characters. */
const longestEdge = 5;

/** `Theo kết quả rà soát cuối năm 2022, còn 45 hộ nghèo. Cho vay 90 hộ`: as of when the poor were found, and not when what the next sentence tells was done. */
function isOfSurvey(reading: Reading, at: number, sentence: Span): boolean {
  const from = sentenceAt(reading, at)?.from ?? at;
  return (
    survey.test(textOf(reading, from, Math.min(at, from + longestSurvey))) &&
    !/(?:^| )(?:nghèo|thiếu hụt)(?: |$)/iu.test(textOf(reading, sentence.from, sentence.to))
  );
}

const survey = /^(?:theo )?(?:kết quả |số liệu )?(?:rà soát|bình xét)(?: [^,;:.]*)?$/iu;
/** Longest words from the beginning of such a sentence to its time, in tokens. */
const longestSurvey = 16;

/** `giai đoạn 2021-2025, hoàn thành kê khai trong năm 2022; cấp 90% giấy chứng nhận`: a time that closes a clause without figures, in a sentence that another opens. */
function closesClause(reading: Reading, { start, end }: Time, at: number): boolean {
  if (word(reading, tokenFrom(reading, end)) !== ';') return false;
  const from = sentenceAt(reading, at)?.from ?? at;
  const clause = Math.max(from, semicolonBefore(reading, at) + 1);
  const opening = reading.times[firstStarting(reading.times, reading.tokens[from]?.start ?? start)];
  return opening !== undefined && opening.start < start && !hasFigure(reading, clause, at);
}

/** `Quy hoạch đến năm 2030 có 24 cụm công nghiệp; đã thành lập 15 cụm, diện tích 742 ha`: until when something is planned, and not when what a clause behind it says was done. */
function isPlannedBefore(context: Context, reading: Reading, { end }: Time, at: number, before: number): boolean {
  if (!/^(?:đến|tới|năm|cuối|hết)$/.test(word(reading, at - 1))) return false;
  return (
    deedBehind.test(reading.text.slice(end, before)) &&
    looksAhead(context, textOf(reading, at - longestUntil, tokenFrom(reading, end)))
  );
}

const deedBehind = /[;.] (?:(?:đến|hiện) nay,? )?(?:toàn \p{L}+ )?đã /iu;
/** Most tokens of the words for until when, `đến hết năm`. */
const longestUntil = 4;

/** `đạt chuẩn quốc gia từ năm 2019. Tỷ lệ …`: whether a time says since when what its clause tells has been so, and is of nothing behind that clause. */
export function saysSinceWhen(reading: Reading, { start, end }: Time): boolean {
  const at = tokenFrom(reading, start);
  const first = word(reading, at - 1) === 'năm' ? at - 1 : at;
  const closes = /^(?:[,;.]|)$/.test(word(reading, tokenFrom(reading, end)));
  const opens = sentenceAt(reading, at)?.from === first - 1 || /^[,;:]$/.test(word(reading, first - 2));
  return closes && !opens && word(reading, first - 1) === 'từ';
}

/** How far a time in a project's name reaches, in characters. */
const farthestName = 600;

/** `Riêng năm 2020 hỗ trợ 96 con. Mở 24 lớp`: one year of several, which dates no sentence behind its own. */
function isApart(reading: Reading, at: number): boolean {
  return /^(?:.* )?riêng(?: trong| tính)?(?: năm)?$/iu.test(textOf(reading, at - 3, at));
}

/** `Năm 2015, …. Tốc độ tăng bình quân giai đoạn 2011 - 2015 đạt 9%/năm. Có 32 nhà máy`: the years of a mean, which date no sentence behind it where the block tells a year of its own first. */
function isOfMean(reading: Reading, { start, period }: Time, at: number): boolean {
  if (period?.to == null || !meanOf.test(textOf(reading, at - longestMean, at))) return false;
  return reading.times.some((each) => each.end < start && each.period?.to === null && each.period.from.year !== null);
}

const meanOf =
  /(?:^| )(?:bình quân|trung bình)(?: (?:hằng|hàng|mỗi) năm| năm| trong| của)*(?: (?:giai đoạn|thời kỳ))?$/iu;
/** Most tokens from `bình quân` to its years. */
const longestMean = 7;

/** `báo cáo kết quả năm 2021, phương hướng, nhiệm vụ năm 2022. Theo đó, …`: what is told behind are the results. */
function isOfNextPlan(reading: Reading, at: number, { from, to }: Span): boolean {
  const told = textOf(reading, Math.max(sentenceAt(reading, at)?.from ?? 0, at - longestAgenda), at);
  return plansBehindResults.test(told) && !/(?:phấn đấu|mục tiêu|chỉ tiêu|sẽ)/iu.test(textOf(reading, from, to));
}

const plansBehindResults = /(?:kết quả|tình hình) [^;:]*(?:[,;]|và) (?:phương hướng|nhiệm vụ)[^;:]*$/iu;
const longestAgenda = 32;

const runningTotal = wordPattern('^{running_total}$');

/**
 * `tháng 5 có 12 doanh nghiệp giải thể, lũy kế 5 tháng 40 doanh nghiệp; 9 doanh nghiệp tạm ngừng`: the time of a running total that an
 * entry goes on with is not that of the next entry.
 */
function isOfRunningTotal(reading: Reading, at: number, before: number, { from }: Span): boolean {
  const lead = at - 2;
  if (
    lead <= from ||
    word(reading, lead - 1) !== ',' ||
    !runningTotal(reading.codebook).test(textOf(reading, lead, at))
  )
    return false;
  const behind = reading.semicolons[firstFrom(reading.semicolons, at)] ?? reading.tokens.length;
  if ((reading.tokens[behind]?.start ?? before) >= before) return false;
  return hasFigure(reading, Math.max(from, semicolonBefore(reading, at) + 1), lead);
}

/** The token behind the comma shortly before another; that one itself without a comma. */
function commaBefore(reading: Reading, to: number): number {
  for (let at = to - 1; at > to - longestOutput; at--) if (word(reading, at) === ',') return at + 1;
  return to;
}

/** Longest words for an output before its figure, in tokens. */
const longestOutput = 10;

/** Measures of what was made in a stretch of time. */
const ofStretch =
  /^(?:tổng )?(?:sản lượng|giá trị|doanh thu|kim ngạch|năng suất|thu nhập|diện tích (?:sản xuất|gieo|trồng|thu|thả))(?: |$)/iu;
/** Most tokens of such a measure. */
const longestMeasure = 4;

/**
 * `Tại thời điểm 1/10/2018 đàn trâu có 40 con; sản lượng thịt trâu 3 tấn`, `hiện có 12 ha, sản lượng 40 tấn`: whether a time is the day
 * on which a clause before counts, which dates no output.
 *
 * @param before where the figure stands, an offset into the text
 */
function isDayOfCount(reading: Reading, time: Time, sentence: Span, before: number): boolean {
  const at = tokenFrom(reading, time.start);
  const isDay =
    (time.period?.from.day ?? null) !== null && /(?:^| )thời điểm(?: ngày)?$/iu.test(textOf(reading, at - 3, at));
  if (!isDay && !/^hiện có$/iu.test(reading.text.slice(time.start, time.end))) return false;
  const to = tokenFrom(reading, before);
  const clause = Math.max(sentence.from, semicolonBefore(reading, to) + 1);
  // In a sentence behind it the first clause says of what they all are: `Sản lượng thịt lợn 70 tấn; thịt bò 3 tấn`.
  return [sentence.from, clause, commaBefore(reading, to)].some(
    (from) => at < from && ofStretch.test(textOf(reading, from, from + longestMeasure)),
  );
}
