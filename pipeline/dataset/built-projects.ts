import type { ProjectKind } from '../codebook.ts';
import type { Context } from './context.ts';
import { isCapital, type Reading, type Span, textOf, word } from './reading.ts';

/** Kinds of works that their own noun and a name tell, without a word for a project. */
const builtKinds = new Set([
  'road',
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
]);
const areas = /(?:^|\s)(?:khu|vùng)(?:\s|$)/iu;
/** Words of a status that only works have. */
const worksWords =
  /thi công|xây dựng|sửa chữa|nâng cấp|cải tạo|đầu tư|phê duyệt|khởi công|đưa vào|bàn giao|ý kiến|giải phóng|nghiệm thu|thông xe/iu;
const underWay = new Set(['in_use', 'accepted', 'started', 'completed', 'in_progress']);
const adverbs = new Set(['đã', 'đang', 'được', 'hiện', 'vừa', 'mới', 'chưa']);
/** Longest wording of a status, in tokens. */
const longestStatus = 7;

/** Whether a kind, with the words that matched it, is of works: a road, a school, a farming area, no programme or event. */
export function isBuilt(kind: ProjectKind, words: string): boolean {
  if (kind.kind === 'agriculture') return areas.test(words);
  return builtKinds.has(kind.kind) && kind.subkind !== null && !activities.has(kind.subkind);
}

/** Whether a name has a part that tells it from others of its kind: a name in capitals, or a number. */
export function hasProperName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isCapital(reading, at) || reading.mentions[reading.mentionAt[at] as number]?.kind === 'identifier') return true;
  return false;
}

/** `đưa vào sử dụng kênh thủy lợi Nậm Mạ`: directly behind words for works under way or done. */
export function followsWorks(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let from = Math.max(span.from, at - longestStatus); from < at; from++) {
    const status = context.book.projectStatus.match(reading.tokens, from, at);
    if (status?.next === at) return underWay.has(status.value) && worksWords.test(textOf(reading, from, at));
  }
  return false;
}

/** `Khu du lịch Hồ Bạc (45ha) đã được phê duyệt …`: a name that opens its clause, and what is done about it. */
export function isSubjectOfWorks(context: Context, reading: Reading, from: number, to: number, span: Span): boolean {
  if (from > span.from && !/^[,;.:]$/.test(word(reading, from - 1))) return false;
  const close = reading.partner[to] as number;
  const behind = word(reading, to) === '(' && close > to ? close + 1 : to;
  for (let at = behind; at < Math.min(span.to, behind + adverbs.size); at++) {
    const status = context.book.projectStatus.match(reading.tokens, at, span.to);
    if (status) return worksWords.test(textOf(reading, at, status.next));
    if (!adverbs.has(word(reading, at))) return false;
  }
  return false;
}

const action = /^(?:nâng cấp|xây dựng|xây mới|cải tạo|sửa chữa|mở rộng|kiên cố)/iu;
const cost = /^, (?:với |dự kiến )?(?:kinh phí|tổng (?:mức đầu tư|vốn|kinh phí|dự toán)|TMĐT)/iu;

/** `nâng cấp trạm y tế xã, dự kiến kinh phí 2,8 tỷ đồng`: works whose cost is told. */
export function isCosted(reading: Reading, from: number, to: number): boolean {
  return action.test(textOf(reading, from, from + 2)) && cost.test(textOf(reading, to, to + 6));
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
  const around = `${reading.section?.heading.text ?? ''} ${textOf(reading, from, Math.min(end, from + longestSentence))}`;
  return !worksWords.test(around) && !telling.test(around);
}
