import type { ProjectKind } from '../../codebook.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import {
  followsAction,
  followsWorks,
  hasProperName,
  isCosted,
  isDoneAtHead,
  isOfWorks,
  isSubjectOfWorks,
} from './built-projects.ts';
import { isCostTold } from './costs-of-works.ts';
import { explicitProject } from './explicit-projects.ts';
import { endOfName } from './name-ends.ts';
import { isEvent, namedEvent } from './named-events.ts';
import { namedPlan } from './named-plans.ts';
import type { KindWords, Named } from './named-project.ts';
import { namedRoad } from './named-roads.ts';
import { statusBefore } from './near-statuses.ts';
import { isPlural } from './project-names.ts';
import { isInPlace, isMode, isOfOtherName, isOtherNoun } from './works-nouns.ts';

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

/** Farthest word for a programme before the quotation of its name, in tokens. */
const farthestProgramme = 16;

/** `chương trình … “Name”` behind the words for a status. */
function quotedProgramme(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const quote = word(reading, at);
  const close = reading.partner[at] as number;
  if ((quote !== '“' && quote !== '"') || close < at || close >= span.to || !isCapital(reading, at + 1)) return null;
  for (let from = Math.max(span.from, at - farthestProgramme); from < at; from++) {
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

/** Plans, events and works, which their own nouns name. */
function knownKind(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const kind = context.book.projectKinds.match(reading.tokens, at);
  if (!kind || kind.next > span.to || isInPlace(context, reading, at)) return null;
  if (isEvent(kind.value)) return namedEvent(context, reading, at, span, kind);
  if (kind.value.kind === 'planning') return namedPlan(context, reading, at, span, kind);
  if (kind.value.kind === 'road') {
    if (isMode(reading, at, kind.next) || isOtherNoun(reading, at)) return null;
    if (isCapital(reading, at) && !isPlural(reading, at)) return namedRoad(context, reading, at, span, kind);
  }
  if (kind.value.subkind === 'heritage_conservation') return costedRelic(context, reading, at, span, kind);
  return isOfWorks(kind, reading, at) && !isPlural(reading, at) ? builtProject(context, reading, at, span, kind) : null;
}

/** `Tu bổ, tôn tạo di tích Đình Nà Lìm | (2 tỷ đồng)`: work on a relic of which its cost is told; otherwise what is done for relics is no project. */
function costedRelic(context: Context, reading: Reading, at: number, span: Span, kind: KindWords): Named | null {
  const to = endOfName(context, reading, at, span.to, kind.next);
  const isOne = hasProperName(reading, kind.next, to) && isCostTold(context.codebook, reading, to);
  return isOne ? { from: at, to, kind: kind.value } : null;
}

/** Longest name of works behind their noun, in tokens. */
const longestName = 30;

/** Works that a sentence names by their noun, with what is done about them. */
function builtProject(context: Context, reading: Reading, at: number, span: Span, kind: KindWords): Named | null {
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
