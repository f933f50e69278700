import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, mentionAt, type Reading, sentenceAt, textOf, tokenFrom, word } from '../reading/reading.ts';
import { isBase, isOfStart, isValuation } from './compared-times.ts';
import { isMarked } from './occasions.ts';
import { isOfNewPrice, isOfOtherGrowth, isOfOtherMean } from './other-growths.ts';
import { isOfGrounds } from './programmes.ts';
import { isOfWorks } from './works-times.ts';

const ofDay = /^\d{1,2}(?:h\d*)?$/;

/** Whether a time is a horizon or part of a name: `đến năm 2030`, `sau năm 2030`, `thành lập trước năm 2013`, `giai đoạn 2021-2025` in a title. */
export function isHorizon(reading: Reading, time: Time): boolean {
  const at = tokenFrom(reading, time.start);
  const year = word(reading, at - 1) === 'năm' ? at - 1 : at;
  // `trước 17 giờ 00 phút ngày 25/12/2022`: by when something is to be done.
  for (let hour = year - 1; hour > year - 5; hour--)
    if (ofDay.test(word(reading, hour)) && word(reading, hour - 1) === 'trước') return true;
  const before = word(reading, year - 1);
  // `Trước năm 2013, xã có …` dates what it opens.
  const isBound = before === 'trước' && reading.tokens[year - 2]?.type === 'word';
  return before === 'sau' || isBound || (before === 'đến' && word(reading, year - 2) === 'nhìn');
}

const beforeNewYear = wordSet('từ ngay vào trong hồi và đến kể ở');

/** `Từ đầu năm, toàn huyện trồng 120 ha`, `Từ năm 2020 đến nay`: when it began, and no day that it was told of. */
function isSince(reading: Reading, { start, end, period }: Time): boolean {
  const at = tokenFrom(reading, start);
  const isNewYear = period?.from.year === null && period.from.month === 1 && period.from.day === 1;
  // `theo kết quả điều tra đầu năm, …`: of what was then asked.
  const closes = isNewYear && word(reading, tokenFrom(reading, end)) === ',';
  if (closes && reading.tokens[at - 1]?.type === 'word' && !beforeNewYear.has(word(reading, at - 1))) return true;
  if (word(reading, at - 1) !== 'từ') return false;
  const behind = tokenFrom(reading, end);
  // `từ năm 2021 trở về trước`: a bound of those counted.
  if (word(reading, behind) === 'trở' && /^(?:về|lại)$/.test(word(reading, behind + 1))) return true;
  const until = word(reading, behind) === ',' ? behind + 1 : behind;
  return isNewYear || (word(reading, until) === 'đến' && /^(?:nay|giờ)$/.test(word(reading, until + 1)));
}

const superlative =
  /(?:^| )nhất(?: (?:kể từ|từ|tính từ|của|trong|trong vòng|các|những|cùng|kỳ|cùng kỳ|giai đoạn|thời kỳ|(?:\d+|nhiều|mấy|vài) năm(?: qua)?|trở lại đây|(?:năm|tháng) [\d/]+|đến|,))*$/iu;
/** Most tokens from a superlative to the time that it goes back to. */
const longestSuperlative = 9;

/** `tăng 6,1%, mức tăng cao nhất kể từ năm 2019; …`: how far back what is told before is the most or least, and the time of nothing else. */
function isOfSuperlative(reading: Reading, { start }: Time): boolean {
  const at = tokenFrom(reading, start);
  const from = Math.max(0, at - longestSuperlative);
  const found = superlative.exec(textOf(reading, from, at));
  if (!found) return false;
  if (/(?:^| )từ(?: |$)/iu.test(found[0])) return true;
  // `Tháng có lượng mưa cao nhất trong năm 2019 …`: with no figure before it, the time of those to come.
  const sentence = sentenceAt(reading, at);
  return sentence !== undefined && hasFigure(reading, sentence.from, at);
}

/** `tồn từ quý III chuyển sang`, `năm 2023 chuyển sang 45 đơn`, `chuyển tiếp từ năm 2023`: when what goes on was first counted. */
function isOfRest(reading: Reading, { start, end }: Time): boolean {
  const behind = tokenFrom(reading, end);
  // `chuyển sang năm 2018`: to when it goes on.
  const at = tokenFrom(reading, start);
  if (word(reading, at - 2) === 'chuyển' && /^(?:sang|qua)$/.test(word(reading, at - 1))) return true;
  if (/^chuyển tiếp từ$/iu.test(textOf(reading, at - 3, at))) return true;
  // `vốn kéo dài năm 2021`, `vốn kéo dài từ năm 2021 sang năm 2022`.
  if (/ kéo dài(?: từ)?(?: năm)?$/iu.test(` ${textOf(reading, at - 4, at)}`)) return true;
  return word(reading, behind) === 'chuyển' && /^(?:sang|qua)$/.test(word(reading, behind + 1));
}

/** Norms and sets of criteria that are issued for some years, and named with them. */
const norm =
  /(?:^| )(?:chuẩn (?:hộ )?(?:cận )?nghèo|bộ tiêu chí|tiêu chí quốc gia)(?: [^,;:.()]*)? (?:giai đoạn|thời kỳ)$|(?:^|[ (])theo (?:bộ )?(?:tiêu )?(?:chuẩn|chí)(?: mới)?(?: (?:hộ )?(?:cận )?nghèo)?(?: (?:giai đoạn|thời kỳ|năm))?$/iu;
/** Most tokens of such a name before its years. */
const longestNorm = 14;

/** `hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025`: the years of the norm, and not of what is measured by it. */
function isOfNorm(reading: Reading, { start, end }: Time): boolean {
  const stretch = /giai đoạn|thời kỳ/iu.exec(reading.text.slice(start, end))?.[0];
  const at = tokenFrom(reading, start);
  const words = textOf(reading, at - longestNorm, at);
  return norm.test(stretch === undefined ? words : `${words} ${stretch}`);
}

/** Longest words for a plan between a percentage and the year of the plan, in tokens. */
const longestPlan = 8;

/** `đạt 99% kế hoạch năm 2022; …`: a year that only names the plan that a share is of. */
function isOfPlanBehind(reading: Reading, { start }: Time): boolean {
  const at = tokenFrom(reading, start);
  for (let i = at - 1; i >= Math.max(0, at - longestPlan); i--) {
    const mention = mentionAt(reading, i);
    if (mention?.kind === 'quantity')
      return (
        mention.unit === '%' &&
        planOnly(reading.codebook).test(textOf(reading, tokenFrom(reading, mention.unitEnd), at))
      );
  }
  return false;
}

/** `vượt chỉ tiêu tỉnh giao đầu năm`, `dự toán giao từ đầu năm 2023`: when a plan was given, and not of when it is. */
function isWhenGiven(reading: Reading, { start }: Time): boolean {
  const at = tokenFrom(reading, start);
  const from = /^(?:từ|vào)$/.test(word(reading, at - 1)) ? at - 1 : at;
  return word(reading, at) === 'đầu' && word(reading, from - 1) === 'giao';
}

const planOnly = wordPattern(
  '^(?:so (?:với )?)?(?:{plan}|KH)(?: vốn| thu| chi| trồng| gieo trồng| sản xuất| được| giao| của| pháp lệnh| Trung ương| Thủ tướng| Chính phủ| HĐND| UBND| {level}| cả)*$',
);

const congress = new RegExp(
  `(?:^| )(?:${[
    '(?<!nghị quyết )đại hội (?:đại biểu|đảng bộ|chi bộ|đảng viên)',
    '(?:tổ chức|tiến hành|khai mạc|bế mạc|diễn ra|chuẩn bị|dự|mừng)(?: \\S+){0,2} đại hội',
    '(?:cuộc|ngày|kỳ|công tác|tổ chức|tham gia|cử tri|tiến hành)(?: (?:đã|tham gia|cuộc|đi))* bầu(?: cử)?',
  ].join('|')})(?:[ ,][^.;:]*)? nhiệm kỳ$`,
  'iu',
);
/** Longest opening of what a council does behind its term, in tokens. */
const longestMeeting = 5;
/** How far before its term a congress or an election is named, in tokens. */
const longestCongress = 24;

const ofCouncil = /(?:^| )kh(?:óa|oá) [IVXL\d]+,? nhiệm kỳ$/iu;
const meeting = /^,? ?(?:(?:vừa|đã|sẽ) )*(?:tổ chức|tiến hành|khai mạc|bế mạc|họp|diễn ra)(?: |$)/iu;

/** `tổ chức Đại hội đại biểu lần thứ nhất, nhiệm kỳ 2025 - 2030`, `HĐND xã khóa XX, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp`, `cử tri đi bầu trưởng thôn nhiệm kỳ 2023 - 2025`: the term that a congress or an election opens, and none of those who attend it; and that of a council which meets. */
function isOfCongress(reading: Reading, { start, end }: Time): boolean {
  const at = tokenFrom(reading, start);
  const isTerm = word(reading, at - 1) === 'kỳ' && word(reading, at - 2) === 'nhiệm';
  if (!isTerm) return false;
  const before = textOf(reading, at - longestCongress, at);
  const behind = tokenFrom(reading, end);
  return (
    congress.test(before) || (ofCouncil.test(before) && meeting.test(textOf(reading, behind, behind + longestMeeting)))
  );
}

const document = /(?:nghị quyết|quyết định|nghị định|công văn|thông báo|kế hoạch|văn bản) (?:số )?\d[^,;:()]*$/iu;
/** Most tokens from the kind of a document to its date. */
const longestDocument = 16;

/** `theo Nghị quyết 830 của Ủy ban Thường vụ Quốc hội ngày 17/12/2019`: when a document was issued, whose number has no symbol. */
function isOfDocument(reading: Reading, { start, period }: Time): boolean {
  if (period?.from.day == null || period.to) return false;
  const at = tokenFrom(reading, start);
  const from = word(reading, at - 1) === 'ngày' ? at - 1 : at;
  return word(reading, from) === 'ngày' && document.test(textOf(reading, at - longestDocument, from));
}

/** `Chăm sóc 124 ha chè hiện có, trồng mới 15 ha`: what there is already, and no time of what is told. */
function isStanding(reading: Reading, { kind, start, end }: Time): boolean {
  return (
    kind === 'now' &&
    /^hiện có$/iu.test(reading.text.slice(start, end)) &&
    /^[,;.)]?$/.test(word(reading, tokenFrom(reading, end)))
  );
}

/** Whether a time may date figures: no date of a document, no base of a comparison, no horizon. */
export function dates(context: Context, reading: Reading, time: Time): boolean {
  if (isOfOther(time, reading)) return false;
  const use = time.mention && context.uses.get(time.mention);
  if (!use) return true;
  return 'recordId' in use
    ? !use.recordId.includes(':citation:')
    : use.reason !== 'part of a citation' && use.reason !== 'part of a name';
}

/** Whether the words around a time make it one of something else: each figure near by asks. */
const isOfOther = keptFor(
  (time: Time, reading: Reading): boolean =>
    time.kind === 'duration' ||
    isBase(reading, time) ||
    isHorizon(reading, time) ||
    isSince(reading, time) ||
    isOfSuperlative(reading, time) ||
    isOfRest(reading, time) ||
    isStanding(reading, time) ||
    isOfStart(reading, time) ||
    isOfOtherGrowth(reading, time) ||
    isOfOtherMean(reading, time) ||
    isOfNewPrice(reading, time) ||
    isOfNorm(reading, time) ||
    isOfGrounds(reading, time) ||
    isOfCongress(reading, time) ||
    isOfPlanBehind(reading, time) ||
    isWhenGiven(reading, time) ||
    isOfDocument(reading, time) ||
    isMarked(reading, time) ||
    isOfWorks(reading, time) ||
    isValuation(reading, time),
);
