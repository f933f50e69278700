import type { ProjectKind } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { isRoute } from '../places/routes.ts';
import type { Context } from '../reading/context.ts';
import {
  isCapital,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  sentenceAt,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import {
  followsAction,
  followsWorks,
  hasProperName,
  isCosted,
  isCostTold,
  isDoneAtHead,
  isOfWorks,
  isOnlyMeasured,
  isSubjectOfWorks,
  tellsWorks,
} from './built-projects.ts';
import { endOfName, isAnyWork, isPlural } from './project-names.ts';
import {
  countsPlaces,
  isInPlace,
  isMode,
  isOfOtherName,
  isOfSeveral,
  isOnlyOfNetwork,
  isOtherNoun,
} from './works-nouns.ts';

const eventKinds = new Set(['event', 'exercise']);

interface Named {
  from: number;
  to: number;
  kind: ProjectKind;
  /** Several of a kind, that no one project is named by: `02 đồ án quy hoạch`. */
  plural?: boolean;
}

/** The project that is named at a token, by what names it most surely. */
export function projectAt(context: Context, reading: Reading, at: number, span: Span): Named | null {
  if (isOfBoard(reading, at) || isOfOtherName(reading, at) || isSaidToBe(reading, at) || isLedAway(reading, at))
    return null;
  return (
    explicitProject(context, reading, at, span) ??
    quotedProgramme(context, reading, at, span) ??
    knownKind(context, reading, at, span)
  );
}

/** `Ban Quản lý dự án đường Hồ Chí Minh`, `Công ty TNHH Khai thác công trình thủy lợi tỉnh`: the name of a body. */
function isOfBoard(reading: Reading, at: number): boolean {
  const managed = /^(?:dự án|công trình)$/u.test(`${word(reading, at - 2)} ${word(reading, at - 1)}`) ? at - 2 : at;
  const verb = `${word(reading, managed - 2)} ${word(reading, managed - 1)}`;
  return verb === 'quản lý' || (verb === 'khai thác' && company.test(textOf(reading, managed - longestForm, managed)));
}

const company = /(?:^|[ ,(])(?:công ty|xí nghiệp|chi nhánh|trạm) [^,;:()]*$/iu;
/** Longest form of a company before what it runs, in tokens. */
const longestForm = 10;

/** `áp giải 04 đối tượng`, `đưa giải 05 bị cáo`: people, and no contest. */
function isLedAway(reading: Reading, at: number): boolean {
  return word(reading, at) === 'giải' && reading.tokens[at + 1]?.type === 'number';
}

/** `Đây là dự án cao tốc đầu tiên của tỉnh`: what works are, and no name of theirs. */
function isSaidToBe(reading: Reading, at: number): boolean {
  const noun = word(reading, at - 1) === 'án' && word(reading, at - 2) === 'dự' ? at - 2 : at;
  return !isCapital(reading, noun) && /^(?:đây|này) là$/iu.test(textOf(reading, noun - 2, noun));
}

/** `dự án: Trạm y tế …`, `dự án Nâng cấp đường …`, `Dự án đường dây …`. */
function explicitProject(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const first = word(reading, at);
  const noun =
    (first === 'dự' && word(reading, at + 1) === 'án') || (first === 'công' && word(reading, at + 1) === 'trình');
  if (!noun) return null;
  if (
    /^(?:chiều dài|quy mô|tổng mức|tổng vốn|kinh phí|địa điểm|thời gian)/iu.test(
      textOf(reading, at + 2, at + 5).replace(/^: ?/, ''),
    )
  )
    return null;
  const colon = word(reading, at + 2) === ':';
  const from = colon ? at + 3 : at + 2;
  if (from >= span.to || (!colon && isPlural(reading, at))) return null;
  const opening = word(reading, from);
  const kind = context.book.projectKinds.match(reading.tokens, from);
  // `dự án Luật Đất đai (sửa đổi)`: a bill.
  if (/^(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư)(?: |$)/iu.test(textOf(reading, from, from + 2)))
    return null;
  // `Công trình dự án do …`: two words for any project name none.
  if (kind && kind.next - from === 2 && word(reading, from) === 'dự') return null;
  const numbered = mentionAt(reading, from)?.kind === 'identifier';
  const to = endOfName(context, reading, from, span.to, kind ? Math.min(kind.next, span.to) : from + 1);
  if (
    !isCapital(reading, from) &&
    opening !== '“' &&
    opening !== '"' &&
    !(colon && numbered) &&
    !(kind && (isCapital(reading, at) || hasProperName(reading, kind.next, to))) &&
    !(opensWork(context, reading, from) && hasProperName(reading, from + 1, to)) &&
    !(kind && to > kind.next && word(reading, to) === '(' && isCostTold(context.codebook, reading, to))
  )
    return null;
  const isPart = word(reading, from) === 'thành' && word(reading, from + 1) === 'phần';
  const named = !colon && (isPart || isCapital(reading, at)) && !isCapital(reading, from) ? at : from;
  const known = kind && !isAnyWork(kind.value) ? kind.value : null;
  return { from: named, to, kind: known ?? kindWithin(context, reading, from, to) ?? kind?.value ?? generic };
}

const workOpening = wordPattern('^{project_opening}(?!\\p{L})');
/** Longest words that open the name of a project, in tokens. */
const longestWork = 4;

/** `dự án gia cố bờ sông Hậu`, `dự án thành phần 2`: what is done, or a part, in lower case. */
function opensWork({ codebook }: Context, reading: Reading, at: number): boolean {
  return workOpening(codebook).test(textOf(reading, at, at + longestWork));
}

/** `Di dân khẩn cấp vùng sạt lở …`: the first words of a kind of works inside of a name; null without any. */
export function kindWithin({ book }: Context, reading: Reading, from: number, to: number): ProjectKind | null {
  for (let at = from; at < to; at++) {
    const kind = book.projectKinds.match(reading.tokens, at, to);
    if (kind && isOfWorks(kind, reading, at)) return kind.value;
  }
  return null;
}

/** `chương trình … “Name”` behind the words for a status. */
function quotedProgramme(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const quote = word(reading, at);
  const close = reading.partner[at] as number;
  if ((quote !== '“' && quote !== '"') || close < at || close >= span.to || !isCapital(reading, at + 1)) return null;
  for (let from = Math.max(span.from, at - 16); from < at; from++) {
    const kind = context.book.projectKinds.match(reading.tokens, from);
    if (kind && (kind.value.kind === 'science' || kind.value.kind === 'programme')) {
      const precise = widest(context, reading, from, at) ?? kind.value;
      return statusBefore(context, reading, from, span) ? { from: at + 1, to: close, kind: precise } : null;
    }
  }
  return null;
}

function widest(context: Context, reading: Reading, from: number, to: number): ProjectKind | null {
  for (let at = from; at < to; at++) {
    const kind = context.book.projectKinds.match(reading.tokens, at);
    if (kind?.value.kind === 'science') return kind.value;
  }
  return null;
}

/** Plans and events, which their own nouns name. */
function knownKind(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const kind = context.book.projectKinds.match(reading.tokens, at);
  if (!kind || kind.next > span.to || isInPlace(context, reading, at)) return null;
  const quoted = word(reading, at - 1) === '“';
  if (eventKinds.has(kind.value.kind)) {
    if (kind.value.subkind === 'campaign' || isOtherNoun(reading, at) || !isOrganised(reading, at, span)) return null;
    const from = quoted ? at - 1 : qualifierBefore(reading, at);
    const to = endOfName(context, reading, from, span.to, quoted ? (reading.partner[at - 1] as number) + 1 : kind.next);
    // `tổ chức đối thoại giữa 500 đại biểu`, `tổ chức hội nghị`: one of many, without a name.
    const isPlain = to <= at + 2 && to === kind.next;
    if (!isCapital(reading, at) && (isPlain || countsGuests(reading, from, to))) return null;
    return { from, to, kind: kind.value };
  }
  if (kind.value.kind === 'road' && (isMode(reading, at, kind.next) || isOtherNoun(reading, at))) return null;
  if (kind.value.kind === 'road' && isCapital(reading, at) && !isPlural(reading, at)) {
    const to = endOfName(context, reading, at, span.to, kind.next);
    // `Đường cấp A có nền rộng 6,5 m`: all of a class.
    if (/^(?:cấp|loại|hạng) [A-DIVX]+$/u.test(textOf(reading, kind.next, kind.next + 2))) return null;
    // `Đường đi lại khó khăn` names no road.
    // `Mực nước tại Cầu Ngan`, `trạm Cầu Ngan`, `Cầu Ngan 3,5‰`: where something is.
    const isWhere = /^(?:tại|ở|gần|qua|trạm)$/.test(word(reading, at - 1)) || mentionAt(reading, to)?.unit === '[ppth]';
    // `Cầu Bản Hon | bị lũ cuốn trôi`: what came to harm.
    if (word(reading, to) === 'bị' && !followsAction(context, reading, at, to, span)) return null;
    const named =
      (!isWhere &&
        hasProperName(reading, at + 1, to) &&
        !isOnlyOfNetwork(context, reading, at, to) &&
        isToldOfWorks(reading, at, to)) ||
      statusBehind(context, reading, to, span) ||
      statusBefore(context, reading, at, span);
    const isOne = named && to > kind.next && !isOnlyMeasured(reading, to, span) && !isOfSeveral(reading, kind.next, to);
    return isOne ? { from: at, to, kind: kind.value } : null;
  }
  if (kind.value.subkind === 'heritage_conservation') {
    const to = endOfName(context, reading, at, span.to, kind.next);
    const isOne = hasProperName(reading, kind.next, to) && isCostTold(context.codebook, reading, to);
    return isOne ? { from: at, to, kind: kind.value } : null;
  }
  if (kind.value.kind !== 'planning')
    return isOfWorks(kind, reading, at) && !isPlural(reading, at)
      ? builtProject(context, reading, at, span, kind)
      : null;
  // `các dự án thuộc kế hoạch sử dụng đất năm 2024`: a plan that others are part of.
  if (word(reading, at - 1) === 'thuộc') return null;
  // `quy hoạch đất trồng cây lâu năm` allots land.
  if (word(reading, kind.next) === 'đất' && kind.next === at + 2) return null;
  const to = endOfName(context, reading, at, span.to, kind.next);
  if (isPlural(reading, at)) return { from: at, to, kind: kind.value, plural: true };
  const named = to > kind.next || isCapital(reading, at);
  if (!named || countsPlaces(reading, at, to)) return null;
  const isTold =
    statusBefore(context, reading, at, span) ||
    statusBehind(context, reading, to, span) ||
    /(?:^| )điều chỉnh(?: cục bộ| tổng thể)?$/iu.test(textOf(reading, Math.max(span.from, at - 4), at));
  return isTold || reading.depth[at] !== 0
    ? { from: withAdjustment(reading, at, span.from), to, kind: kind.value }
    : null;
}

/** Whether a road is named among works: in an entry or a footnote, by both its ends, or where its sentence tells of works; `Đường Trần Phú ùn tắc` is only where something is. */
function isToldOfWorks(reading: Reading, at: number, to: number): boolean {
  if (reading.block.marker !== null || reading.role === 'footnote' || isRoute(textOf(reading, at, to))) return true;
  const sentence = sentenceAt(reading, at);
  return sentence !== undefined && tellsWorks(reading, sentence);
}

/** `lễ kết nạp | 3 đảng viên`: whether a name counts somebody, where years are of what is kept. */
function countsGuests(reading: Reading, from: number, to: number): boolean {
  return mentionsIn(reading, from, to).some(({ kind, unitClass }) => kind === 'quantity' && unitClass === 'count');
}

/** Where an event's name begins whose noun a word in quotation marks qualifies: `tổ chức “điểm” Ngày hội`. */
function qualifierBefore(reading: Reading, at: number): number {
  const open = reading.partner[at - 1] as number;
  return word(reading, at - 1) === '”' && open === at - 3 ? open : at;
}

/** Longest name of works behind their noun, in tokens. */
const longestName = 30;

/** Works that a sentence names by their noun, with what is done about them. */
function builtProject(
  context: Context,
  reading: Reading,
  at: number,
  span: Span,
  kind: { value: ProjectKind; next: number },
): Named | null {
  const to = endOfName(context, reading, at, Math.min(span.to, kind.next + longestName), kind.next);
  const named =
    hasProperName(reading, Math.max(at + 1, kind.next - 1), to) &&
    (followsWorks(context, reading, at, span) ||
      isSubjectOfWorks(context, reading, at, to, span) ||
      followsAction(context, reading, at, to, span));
  if (isDoneAtHead(kind.value, reading, at, to, span)) return { from: at, to, kind: kind.value };
  return named || isCosted(context, reading, at, to, span)
    ? { from: behindWork(reading, at), to, kind: kind.value }
    : null;
}

/** `khởi công xây dựng | cầu Nậm Na 2`: the name begins behind the verb, where this does not open it in capitals. */
function behindWork(reading: Reading, at: number): number {
  const isVerb = /^xây (?:dựng|mới)$/u.test(textOf(reading, at, at + 2));
  return isVerb && reading.tokens[at + 2]?.type === 'word' ? at + 2 : at;
}

/** `Khởi công Trạm Y tế xã Pa Vai và | Trạm Y tế xã Nà Tăm`: works of the kind of those before them, joined to their name. */
export function joinedTo(
  context: Context,
  last: { reading: Reading; to: number; kind: ProjectKind } | undefined,
  at: number,
  span: Span,
): Named | null {
  if (last?.to !== at - 1 || !/^(?:,|và)$/.test(word(last.reading, at - 1))) return null;
  const { reading } = last;
  const kind = context.book.projectKinds.match(reading.tokens, at);
  if (kind?.value.subkind !== last.kind.subkind || kind === null || !isOfWorks(kind, reading, at)) return null;
  const to = endOfName(context, reading, at, Math.min(span.to, kind.next + longestName), kind.next);
  return hasProperName(reading, kind.next, to) ? { from: at, to, kind: kind.value } : null;
}

/** `điều chỉnh cục bộ` before a plan is part of what is planned. */
function withAdjustment(reading: Reading, at: number, limit: number): number {
  const words = ['điều', 'chỉnh', 'cục', 'bộ'];
  return at - 4 >= limit && words.every((each, i) => word(reading, at - 4 + i) === each) ? at - 4 : at;
}

/** Farthest word for holding an event before its name, in tokens. */
const farthestWord = 8;

/** Events count as organised where their clause says so, `tổ chức`; those that are counted bear no name: `tổ chức 3 kỳ họp`. */
function isOrganised(reading: Reading, at: number, span: Span): boolean {
  if (mentionAt(reading, at - 1)?.kind === 'quantity') return false;
  for (let i = at - 1; i >= Math.max(span.from, at - farthestWord); i--) {
    if (word(reading, i) === ';') return false;
    if (/^(?:tổ chức|đăng cai|khai mạc)$/iu.test(textOf(reading, i, i + 2))) return !isByCounted(reading, i);
  }
  return false;
}

/** `90/95 khu dân cư đã tổ chức Ngày hội`: whether those who did are counted directly before, so that each had its own. */
function isByCounted(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestOrganiser); i--) {
    const mention = mentionAt(reading, i);
    if (!mention) continue;
    const end = tokenFrom(reading, mention.unitEnd);
    return mention.unitClass === 'count' && /^(?:đã|đang|hoàn thành|,| )*$/iu.test(textOf(reading, end, at));
  }
  return false;
}

/** Longest count of those who organise something, in tokens. */
const longestOrganiser = 8;

function statusBefore(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let i = Math.max(span.from, at - 30); i < at; i++)
    if (context.book.projectStatus.match(reading.tokens, i)) return true;
  return false;
}

function statusBehind(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let i = at; i < Math.min(span.to, at + 12) && word(reading, i) !== ';'; i++)
    if (context.book.projectStatus.match(reading.tokens, i)) return true;
  return false;
}

/** The kind of a project that only the word says to be one. */
const generic: ProjectKind = {
  kind: 'other',
  subkind: null,
  text: [],
  en: 'project',
  source: 'a project that no wording tells the kind of',
};
