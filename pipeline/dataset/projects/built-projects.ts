import type { Codebook, ProjectKind } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { isRoute } from '../places/routes.ts';
import type { Context } from '../reading/context.ts';
import {
  isCapital,
  mentionAt,
  mentionsIn,
  openingOf,
  type Reading,
  type Span,
  textOf,
  word,
} from '../reading/reading.ts';
import { isAtCost, isCostTold, isPriced } from './costs-of-works.ts';
import { detailsEnd, longestDetails } from './name-details.ts';
import { bodiesIn } from './organisations.ts';

/** What a percentage of works is of, behind it. */
export const partOfWorks =
  /^ (?:(?:tổng )?khối lượng(?! giải ngân)|(?:các )?hạng mục|(?:phần )?(?:hạ tầng|thô|móng|xây lắp))(?!\p{L})/iu;

/** Kinds of works that their own noun and a name tell, without a word for a project. */
const builtKinds = new Set([
  'road',
  'power',
  'health',
  'education',
  'sport',
  'culture',
  'water',
  'industry',
  'housing',
  'environment',
  'other',
]);
/** Of these kinds, what is done and not what is built. */
const activities = new Set([
  'social_housing',
  'environment_protection',
  'disaster_prevention',
  'heritage_conservation',
  'grid_upgrade',
  'power_supply',
  'loss_reduction',
]);
/** Of power works those that their own words do: `chống quá tải các TBA …`. */
const doings = new Set(['overload_relief', 'power_supply', 'loss_reduction']);
const areas = /(?:^|\s)(?:khu|vùng)(?:\s|$)/iu;
/** Words of a status that only works have. */
const worksWords =
  /thi công|xây dựng|sửa chữa|nâng cấp|cải tạo|đầu tư|phê duyệt|khởi công|đưa vào|bàn giao|ý kiến|giải phóng|nghiệm thu|thông xe/iu;
const underWay = new Set(['in_use', 'accepted', 'started', 'completed', 'in_progress']);
const adverbs = new Set(['quyết', 'định', 'đã', 'đang', 'được', 'hiện', 'vừa', 'mới', 'chưa']);
/** Longest wording of a status, in tokens. */
const longestStatus = 7;

/** Whether a kind, with the words that matched it, is of works: a road, a school, a farming area, no programme or event. */
export function isBuilt(kind: ProjectKind, words: string): boolean {
  if (kind.kind === 'agriculture') return areas.test(words);
  return builtKinds.has(kind.kind) && kind.subkind !== null && !activities.has(kind.subkind);
}

/** Whether the words for a kind name works of any sort: what is built, and what is done for power. */
export function isOfWorks(
  { value, next }: { value: ProjectKind; next: number },
  reading: Reading,
  from: number,
): boolean {
  return value.kind === 'power' || isBuilt(value, textOf(reading, from, next));
}

/** Whether a name has a part that tells it from others of its kind: a name in capitals, or a number. */
export function hasProperName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isCapital(reading, at) || mentionAt(reading, at)?.kind === 'identifier') return true;
  return false;
}

/** `đưa vào sử dụng kênh thủy lợi Nậm Mạ`: directly behind words for works under way or done. */
export function followsWorks(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let from = Math.max(span.from, at - longestStatus); from < at; from++) {
    const status = context.book.projectStatus.match(reading.tokens, from, at);
    const words = textOf(reading, from, at);
    // `tiếp tục triển khai | trụ sở …` is of works; of schools that go on with a way of teaching, `tiếp tục thực hiện | …`, nothing is built.
    if (status?.next === at)
      return underWay.has(status.value) && (worksWords.test(words) || /triển khai$/iu.test(words));
  }
  return false;
}

/** `Khu du lịch Hồ Bạc (45ha) đã được phê duyệt …`: a name that opens its clause, and what is done about it. */
export function isSubjectOfWorks(context: Context, reading: Reading, from: number, to: number, span: Span): boolean {
  if (!opensClause(reading, from, span)) return false;
  const behind = detailsEnd(reading, to, span.to);
  if (isBuiltAt(reading, behind, span.to)) return true;
  for (let at = behind; at < Math.min(span.to, behind + longestLead); at++) {
    const status = context.book.projectStatus.match(reading.tokens, at, span.to);
    const words = status ? textOf(reading, at, status.next) : '';
    if (status) return worksWords.test(words) || /đi vào/iu.test(words) || isPartlyDone(reading, status.next);
    // `vừa được UBND tỉnh Hà Nam | phê duyệt`: by whom.
    const by =
      word(reading, at - 1) === 'được' ? bodiesIn(reading, at, Math.min(span.to, at + longestBody))[0] : undefined;
    if (by?.from === at) at = by.to - 1;
    else if (!adverbs.has(word(reading, at))) return false;
  }
  return false;
}

const wasBuilt =
  /^(?:đã |mới |vừa )*được (?:đầu tư(?! \p{L}+ hóa)|xây dựng|xây mới|nâng cấp|cải tạo|sửa chữa|mở rộng)/iu;

/** `Chợ trung tâm xã Nà Tăm | được đầu tư xây dựng năm 2027 …, tổng kinh phí 4,8 tỷ đồng`: works of which the sentence tells what they cost or how large they are. */
function isBuiltAt(reading: Reading, at: number, limit: number): boolean {
  if (!wasBuilt.test(textOf(reading, at, at + longestStatus))) return false;
  return mentionsIn(reading, at, Math.min(limit, at + longestDetails)).some(
    ({ unitClass, unit }) => unitClass === 'money' || unit === 'm2' || unit === 'har',
  );
}

/** Longest name of a body, in tokens. */
const longestBody = 8;
/** Most tokens of adverbs and of a body between works and the words for their status. */
const longestLead = 17;

/** `đã hoàn thành | 80% hạ tầng`: how much of works is done. */
function isPartlyDone(reading: Reading, at: number): boolean {
  const share = mentionAt(reading, at);
  return share?.unit === '%' && partOfWorks.test(reading.text.slice(share.unitEnd, share.unitEnd + longestPart));
}

/** Most characters of a part of works behind its percentage. */
const longestPart = 24;

/** `; chống quá tải TBA Nà Khoa 1`: work that opens its clause, on what it names. */
export function isDoneAtHead(kind: ProjectKind, reading: Reading, from: number, to: number, span: Span): boolean {
  return doings.has(kind.subkind ?? '') && opensClause(reading, from, span) && hasProperName(reading, from + 1, to);
}

function opensClause(reading: Reading, from: number, span: Span): boolean {
  return (
    from <= span.from ||
    /^[,;.:]$/.test(word(reading, from - 1)) ||
    /(?:^|[,;] )(?:trong đó|riêng)$|(?:^| )(?:gồm|như)$/iu.test(textOf(reading, Math.max(span.from, from - 3), from)) ||
    listing.test(textOf(reading, span.from, from))
  );
}

/** `Đầu tiên là | khu công nghiệp Nà Lộc …`, `Tiếp đến là …`: what leads to one of those that sentences list. */
const listing = /^(?:đầu tiên|tiếp đến|tiếp theo|cuối cùng|thứ (?:nhất|hai|ba|tư)|một|hai|ba) là$/iu;

/** Work on a thing that is there, or its opening: what is named behind it is built or mended. */
const surely =
  /(?:đầu tư xây dựng(?: mới)?|xây(?: dựng)? mới|cải tạo|nâng cấp|sửa chữa|tu bổ|khánh thành|thông xe|mở mới)$/iu;
/** Words that may also mean to develop: `xây dựng Trường … đạt chuẩn`. */
const maybe = /(?:đầu tư|xây dựng|mở rộng|kiên cố(?: hóa| hoá)?)$/iu;
/** Work on roads, most of which are many: of those, what has a name and a cost or size. */
const surfacing = /(?:bê tông|cứng|nhựa) (?:hóa|hoá)$/iu;
const action = /^(?:nâng cấp|xây dựng|xây mới|cải tạo|sửa chữa|mở rộng|kiên cố)/iu;
const sizeAlone = wordPattern(String.raw`^(?:, |\()?(?:với |có )?{works_size}`);
/** Longest words for work before a name, in tokens. */
const longestAction = 4;

/** `sửa chữa cầu treo bản Nậm Pha`, `xây dựng Trường Mầm non Hoa Ban, kinh phí 5 tỷ đồng`: behind words for work. */
export function followsAction({ codebook }: Context, reading: Reading, at: number, to: number, span: Span): boolean {
  const before = textOf(reading, Math.max(span.from, at - longestAction), at);
  // `hoàn thành đường từ Nà Pồng đến Khuổi Lầy`: what is finished is works where both its ends name it.
  const isFinished = finished.test(before) && isRoute(textOf(reading, at, to));
  if (surely.test(before) || isFinished) return true;
  if (infrastructure.test(textOf(reading, Math.max(span.from, at - longestInvestment), at))) return true;
  return (
    (maybe.test(before) || surfacing.test(before)) && (isCostTold(codebook, reading, to) || isPaidFor(reading, at))
  );
}

/** `đầu tư xây dựng và kinh doanh kết cấu hạ tầng | Khu công nghiệp Đông Hà`. */
const infrastructure = /(?:đầu tư|xây dựng)[^,;.:]{0,60} (?:kết cấu hạ tầng|hạ tầng k[ỹĩ] thuật)$/iu;
/** Longest such words, in tokens. */
const longestInvestment = 14;

/** Longest words for work between a sum and what it is spent on, in tokens. */
const longestSpending = 6;

/** `đầu tư 14 tỷ đồng xây dựng mở rộng | hệ thống cấp nước xã Phước Hưng`: money directly before the work. */
function isPaidFor(reading: Reading, at: number): boolean {
  const money = mentionsIn(reading, Math.max(0, at - longestSpending), at).at(-1);
  return money?.unitClass === 'money' && paying.test(reading.text.slice(money.unitEnd, reading.tokens[at]?.start));
}

const paying = /^ (?:để |thực hiện |cho )*(?:đầu tư|(?:đầu tư )?(?:xây dựng|mở rộng|kiên cố)(?: (?:mới|mở rộng))?) $/iu;

const finished = /(?:hoàn thành|nghiệm thu|bàn giao)$/iu;

/** `nâng cấp trạm y tế xã, dự kiến kinh phí 2,8 tỷ đồng`: works whose cost is told, by their action or at the head of a clause. */
export function isCosted({ codebook }: Context, reading: Reading, from: number, to: number, span: Span): boolean {
  if (isAtCost(codebook, reading, from) && hasProperName(reading, from + 1, to)) return true;
  if (isPriced(reading, to))
    return opensClause(reading, from, span) && hasProperName(reading, from + 1, to) && tellsWorks(reading, span);
  if (!isCostTold(codebook, reading, to)) return false;
  const before = textOf(reading, Math.max(span.from, from - longestAction), from);
  return (
    action.test(textOf(reading, from, from + 2)) ||
    surely.test(before) ||
    maybe.test(before) ||
    (opensClause(reading, from, span) &&
      hasProperName(reading, from + 1, to) &&
      !isOnlySized(codebook, reading, to, span))
  );
}

/** `Bến xe khách huyện diện tích 2.500 m2`: what is there, of which only a size is told, and nothing that is done about it. */
function isOnlySized(codebook: Codebook, reading: Reading, to: number, span: Span): boolean {
  if (!sizeAlone(codebook).test(textOf(reading, to, to + longestExtent + 2)) || tellsWorks(reading, span)) return false;
  const end = Math.min(span.to, to + longestSentence);
  return mentionsIn(reading, to, end).every(({ unitClass }) => unitClass !== 'money');
}

/** Longest words for a size, and how much of a sentence tells whether works go on, in tokens. */
const longestExtent = 4;
const longestSentence = 300;
const extent = /^(?:(?:có|với) )?(?:tổng )?(?:chiều )?(?:dài|rộng)(?: |$)/iu;
const telling =
  /dự án|công trình|hạng mục|kinh phí|(?:mức|vốn) đầu tư|hoàn thành|quy hoạch|mở mới|mở rộng|kế hoạch|phấn đấu|dự kiến|đề xuất|gói thầu|nhà thầu|tiến độ/iu;

/** `Đường liên xã Mường Than - Tà Mung dài 8 km`: a road of which only its size is told, and nothing that is done about it. */
export function isOnlyMeasured(reading: Reading, to: number, { from, to: end }: Span): boolean {
  const close = reading.partner[to] as number;
  const behind = word(reading, to) === '(' && close > to ? close + 1 : to;
  if (!extent.test(textOf(reading, behind, Math.min(behind + longestExtent, end)))) return false;
  return !tellsWorks(reading, { from, to: end });
}

/** Whether a sentence, or the heading over it, tells of works that go on. */
export function tellsWorks(reading: Reading, sentence: Span): boolean {
  const around = `${reading.section?.heading.text ?? ''} ${openingOf(reading, sentence, longestSentence)}`;
  return worksWords.test(around) || telling.test(around);
}
