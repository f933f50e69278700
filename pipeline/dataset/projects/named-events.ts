import type { ProjectKind } from '../../codebook.ts';
import type { Context } from '../reading/context.ts';
import {
  isCapital,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { endOfName } from './name-ends.ts';
import type { KindWords, Named } from './named-project.ts';
import { isOtherNoun } from './works-nouns.ts';

/** Whether a kind of project takes place, and is not built. */
export function isEvent({ kind }: ProjectKind): boolean {
  return kind === 'event' || kind === 'exercise';
}

/** `tổ chức | Ngày hội Văn hóa các dân tộc lần thứ V`: the event that is named by its noun at a token; null where none is held, or none of its own. */
export function namedEvent(context: Context, reading: Reading, at: number, span: Span, kind: KindWords): Named | null {
  if (kind.value.subkind === 'campaign' || isOtherNoun(reading, at) || !isOrganised(reading, at, span)) return null;
  const quoted = word(reading, at - 1) === '“';
  const from = quoted ? at - 1 : qualifierBefore(reading, at);
  const to = endOfName(context, reading, from, span.to, quoted ? (reading.partner[at - 1] as number) + 1 : kind.next);
  // `tổ chức đối thoại giữa 500 đại biểu`, `tổ chức hội nghị`: one of many, without a name.
  const isPlain = to <= at + 2 && to === kind.next;
  if (!isCapital(reading, at) && (isPlain || countsGuests(reading, from, to))) return null;
  return { from, to, kind: kind.value };
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

/** Farthest word for holding an event before its name, in tokens. */
const farthestWord = 8;

/** Events count as organised where their clause says so, `tổ chức`; those that are counted bear no name: `tổ chức 3 kỳ họp`. */
function isOrganised(reading: Reading, at: number, span: Span): boolean {
  if (mentionAt(reading, at - 1)?.kind === 'quantity') return false;
  for (let i = at - 1; i >= Math.max(span.from, at - farthestWord); i--) {
    if (word(reading, i) === ';') return false;
    if (saysHeld(reading, i)) return !isByCounted(reading, i);
  }
  return false;
}

/** `tổ chức`, `đăng cai`, `khai mạc`: whether the words for holding an event stand at a token. */
export function saysHeld(reading: Reading, at: number): boolean {
  return /^(?:tổ chức|đăng cai|khai mạc)$/iu.test(textOf(reading, at, at + 2));
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
