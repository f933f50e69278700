import type { Project } from '../../../dist/types.d.ts';
import { isoMonth } from '../../calendar.ts';
import type { Context } from '../reading/context.ts';
import { mentionAt, type Reading, type Span, sentenceAt, textOf, timeAt, word } from '../reading/reading.ts';
import { isEvent, saysHeld } from './named-events.ts';
import type { ProjectSpan } from './project-spans.ts';

/** Words that tell how far a project is. */
export interface StatusWords {
  code: NonNullable<Project['status']>;
  text: string;
  /** Tokens of the words. */
  from: number;
  to: number;
}

/** Approval that is asked for, and not given: `trình UBND tỉnh phê duyệt`. */
const decided = new Set(['approved', 'issued', 'brief_approved']);
const adverbs = new Set(['đã', 'đang', 'hiện', 'được', 'chưa', 'tiếp', 'tục']);

/** The status that a clause gives a project: the words nearest before its name, then behind it, then those of its list. */
export function statusOf(
  context: Context,
  project: ProjectSpan,
  previousEnd: number,
  previous: StatusWords | null,
): StatusWords | null {
  const { reading, intro } = project;
  const clause = around(project);
  const before = nearest(context, reading, { from: Math.max(clause.from, previousEnd), to: project.from }, 'last');
  const behind = nearest(context, reading, { from: project.to, to: clause.to }, 'passive');
  const now = statusNow(context, project);
  if (now) return now;
  if (behind && isPassive(reading, project.to)) return behind;
  if (before === null && previous && isCoordinated(reading, previousEnd, project.from)) return previous;
  const wider = before ?? nearest(context, reading, { from: clause.from, to: project.from }, 'last');
  const handed = wider ?? handover(reading, { from: clause.from, to: project.from });
  const event = isEvent(project.kind);
  if (event && (wider === null || wider.code === 'in_preparation')) return organised(reading, clause, project.from);
  const told =
    behindSubmission(behind, wider) ?? handed ?? (intro && nearest(context, reading, intro, 'last')) ?? behind;
  return told ?? announcedStatus(context, project) ?? drawnUp(project);
}

/** `Lập | quy hoạch chi tiết Khu dân cư Nà Phát`: a plan directly behind the word for drawing one up. */
function drawnUp({ reading, from, kind }: ProjectSpan): StatusWords | null {
  if (kind.kind !== 'planning' || word(reading, from - 1) !== 'lập') return null;
  return { code: 'in_preparation', text: textOf(reading, from - 1, from), from: from - 1, to: from };
}

/** `Các công trình đang triển khai gồm:`: what the block that announces a list of entries says of each of them. */
export function announcedStatus(context: Context, { opener, from }: ProjectSpan): StatusWords | null {
  const last = opener?.sentences.at(-1);
  const announced = opener && last ? nearest(context, opener, last, 'last') : null;
  // Its words stand in another block: none of the entry are part of them.
  return announced && { ...announced, from, to: from };
}

/** How far behind `hiện nay` the words for a status may stand, in tokens. */
const longestNow = 3;

/** `lập nhiệm vụ 03 đồ án (gồm: A; B), hiện nay đang xin ý kiến`: where all that a bracket names stand now. */
function statusNow({ book }: Context, { reading, from }: ProjectSpan): StatusWords | null {
  const open = bracketAround(reading, from);
  const close = open === null ? 0 : (reading.partner[open] as number);
  if (open === null || word(reading, close + 1) !== ',' || !/^hiện(?: nay)?$/u.test(word(reading, close + 2)))
    return null;
  for (let at = close + 3; at <= close + 3 + longestNow; at++) {
    const status = adverbs.has(word(reading, at)) ? null : book.projectStatus.match(reading.tokens, at);
    if (status)
      return {
        code: status.value as StatusWords['code'],
        text: textOf(reading, close + 2, status.next),
        from: close + 2,
        to: status.next,
      };
  }
  return null;
}

/** The bracket that opens around a token; null outside of brackets. */
export function bracketAround(reading: Reading, at: number): number | null {
  const first = Math.max(0, at - longestClause);
  for (let open = at - 1; open >= first && (reading.depth[open + 1] as number) > 0; open--)
    if (word(reading, open) === '(' && (reading.partner[open] as number) > at) return open;
  return null;
}

/** How far from a name the words for its status may stand, in tokens: a longer clause is a list. */
const longestClause = 300;

/** As much of a clause as may tell the status of the project that it names. */
function around({ clause, from, to }: ProjectSpan): Span {
  return { from: Math.max(clause.from, from - longestClause), to: Math.min(clause.to, to + longestClause) };
}

/** The part that a status is about, directly behind its words: `được đưa vào hoạt động Khu A`. */
export function partBehind(reading: Reading, status: StatusWords): { text: string; to: number } | null {
  const { to } = status;
  const part =
    /^(?:khu|hạng mục|gói thầu|giai đoạn|đoạn)$/.test(word(reading, to)) &&
    /^(?:\p{Lu}|\d{1,2}|[IVX]{1,4})$/u.test(textOf(reading, to + 1, to + 2));
  return part ? { text: textOf(reading, to, to + 2), to: to + 2 } : null;
}

/** Whether only a comma or `và` stands between two projects: what is said of the first is said of the second. */
export function isCoordinated(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const listed = word(reading, at) === ';' && (reading.depth[at] as number) > 0;
    if (!listed && ![',', 'và', '(', 'số'].includes(word(reading, at))) return false;
  }
  return true;
}

/** `trình UBND tỉnh` behind a plan tells more than `hoàn thiện` before it. */
function behindSubmission(behind: StatusWords | null, before: StatusWords | null): StatusWords | null {
  return behind?.code === 'submitted' && (before === null || before.code === 'in_preparation') ? behind : null;
}

function isPassive(reading: Reading, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (word(reading, i) === 'đã' || word(reading, i) === 'được') return true;
  return false;
}

/** `Đã bàn giao 4,5/4,5km khối lượng`: land that is handed over for the works; `đã bàn giao dự án … cho xã`: the works themselves. */
export function handover(reading: Reading, span: Span): StatusWords | null {
  for (let at = span.to - 1; at >= span.from; at--)
    if (word(reading, at) === 'bàn' && word(reading, at + 1) === 'giao' && !isDenied(reading, at)) {
      const from = adverbs.has(word(reading, at - 1)) ? at - 1 : at;
      const code = isOfLand(reading, at) ? 'site_clearance' : 'accepted';
      return { code, text: textOf(reading, from, at + 2), from, to: at + 2 };
    }
  return null;
}

/** Whether what is handed over is land: a part of a length or area, or what a sentence on site clearance speaks of. */
function isOfLand(reading: Reading, at: number): boolean {
  if (mentionAt(reading, at + 2)?.unitClass === 'measure') return true;
  const from = Math.max(sentenceAt(reading, at)?.from ?? 0, at - longestClause);
  return /mặt bằng|GPMB/iu.test(textOf(reading, from, at + 2 + longestObject));
}

/** How far behind `bàn giao` its object stands, in tokens. */
const longestObject = 6;

/** An event that is told as organised has taken place. */
function organised(reading: Reading, clause: Span, before: number): StatusWords | null {
  for (let at = before - 1; at >= clause.from; at--)
    if (saysHeld(reading, at)) {
      let to = at + 2;
      if (word(reading, to) === 'thành' && word(reading, to + 1) === 'công') to += 2;
      return { code: 'completed', text: textOf(reading, at, to), from: at, to };
    }
  return null;
}

export function nearest(context: Context, reading: Reading, span: Span, which: 'last' | 'passive'): StatusWords | null {
  let found: StatusWords | null = null;
  let start = span.from;
  for (let at = span.from; at < span.to; ) {
    if (word(reading, at) === 'để' && which === 'passive') break;
    if (word(reading, at) === ';' && which === 'passive') break;
    const status = statusWordsAt(context, reading, at, span.to);
    if (!status || isDenied(reading, at) || isMeasured(reading, at) || isToCome(context, reading, status)) {
      at = status?.next ?? at + 1;
      continue;
    }
    const submitted = isAskedFor(reading, status.value, span.from, at);
    if (!(submitted && found?.code === 'submitted')) {
      const from = adverbsBefore(reading, at, span.from);
      found = {
        code: (submitted ? 'submitted' : status.value) as StatusWords['code'],
        text: textOf(reading, from, status.next),
        from,
        to: status.next,
      };
      start = from;
    } else found = { code: 'submitted', text: textOf(reading, start, status.next), from: start, to: status.next };
    if (which === 'passive') return found;
    at = status.next;
  }
  return found;
}

/**
 * The words for a status at a token, the longest: of `đã hoàn thành bồi thường` those behind the adverb go on further, `phấn đấu khởi
 * công` plans the stage behind it.
 */
export function statusWordsAt({ book }: Context, reading: Reading, at: number, limit: number) {
  const status = book.projectStatus.match(reading.tokens, at, limit);
  const behind = status?.value === 'planned' ? book.projectStatus.match(reading.tokens, status.next, limit) : null;
  if (status && behind) return { ...status, next: behind.next };
  const longer = adverbs.has(word(reading, at)) ? book.projectStatus.match(reading.tokens, at + 1, limit) : null;
  return longer && longer.next > (status?.next ?? 0) ? longer : status;
}

/** How far behind a stage the time of it may stand, in tokens. */
const longestUntil = 3;

/** `khởi công ngày 15/3/2024, hoàn thành | trước 30/6/2025`, `khởi công | trong quý IV năm 2025`: whether a stage is of a time behind it that is still to come. */
export function isToCome(
  { report }: Context,
  reading: Reading,
  { value, next }: { value: string; next: number },
): boolean {
  const { issuedOn } = report.header;
  if (value === 'planned') return false;
  for (let at = next; at <= next + longestUntil && !/^[,;.:()]$/.test(word(reading, at)); at++) {
    const point = timeAt(reading, at)?.period?.from;
    if (!point?.year) continue;
    if (word(reading, next) === 'trước') return true;
    const month = isoMonth(point.year, point.month ?? 1);
    return issuedOn !== null && month > issuedOn.slice(0, 7);
  }
  return false;
}

/** `chưa hoàn thành`, `chưa được phê duyệt`: a stage that is not reached. */
export function isDenied(reading: Reading, at: number): boolean {
  return word(reading, at) === 'chưa' || /(?:^| )chưa(?: được)?$/u.test(textOf(reading, at - 2, at).toLowerCase());
}

/** `diện tích | giải phóng mặt bằng khoảng 2,6 ha`, `tổng mức đầu tư | được duyệt là 12 tỷ đồng`: what is measured, and no stage. */
export function isMeasured(reading: Reading, at: number): boolean {
  return /(?:^| )(?:diện tích|kinh phí|chi phí|(?:mức|vốn) đầu tư)$/iu.test(textOf(reading, at - 3, at));
}

/** Longest name of the body that approval is asked of, in tokens. */
const longestBody = 7;

/** Whether words for an approval, by their code, only say that it is asked for: `trình HĐND tỉnh phê duyệt`. */
export function isAskedFor(reading: Reading, code: string, from: number, at: number): boolean {
  if (!decided.has(code)) return false;
  for (let i = at - 1; i >= Math.max(from, at - longestBody) && word(reading, i) !== ';'; i--)
    if (word(reading, i) === 'trình') return true;
  return false;
}

function adverbsBefore(reading: Reading, at: number, limit: number): number {
  let from = at;
  while (from > limit && adverbs.has(word(reading, from - 1))) from--;
  return from;
}
