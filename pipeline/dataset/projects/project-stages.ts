import type { Project } from '../../../dist/types.d.ts';
import { anchorOf, type Context } from '../reading/context.ts';
import { mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import { namesProjects } from './announced-projects.ts';
import type { ProjectSpan } from './project-spans.ts';
import {
  announcedStatus,
  handover,
  isAskedFor,
  isDenied,
  isMeasured,
  isToCome,
  nearest,
  type StatusWords,
  statusWordsAt,
} from './project-status.ts';

/** The stages of works in their order; what delays or ends them is no stage. */
const stages = [
  'proposed',
  'consultation',
  'brief_in_preparation',
  'brief_approved',
  'in_preparation',
  'submitted',
  'announced',
  'issued',
  'approved',
  'site_clearance',
  'started',
  'in_progress',
  'completed',
  'accepted',
  'in_use',
  'settled',
];

/** The farthest stage that an entry tells: `phê duyệt tại …; khởi công …; đã thi công …`. */
export function farthestStatus(context: Context, span: ProjectSpan): StatusWords | null {
  const { reading, to, clause, intro } = span;
  const told: StatusWords[] = [];
  let ahead = -1;
  for (let at = to; at < clause.to; ) {
    const status = statusWordsAt(context, reading, at, clause.to);
    // `sẽ hoàn thành và đưa vào sử dụng`: what is joined to a stage that is not reached.
    const isJoined = ahead === at - 1 && /^(?:,|và)$/.test(word(reading, ahead));
    const isPlanned = status !== null && (isJoined || isAhead(reading, at, status.next));
    if (isPlanned || status?.value === 'planned') ahead = status.next;
    // `giải phóng mặt bằng 180 tỷ đồng`: what a part of the works costs.
    const isCost = mentionAt(reading, status?.next ?? at)?.unitClass === 'money';
    if (status && !isCost && !isPlanned && !isToCome(context, reading, status)) {
      const code = isAskedFor(reading, status.value, to, at) ? 'submitted' : (status.value as StatusWords['code']);
      told.push({ code, text: textOf(reading, at, status.next), from: at, to: status.next });
    }
    at = status?.next ?? at + 1;
  }
  let farthest = farthestOf(told);
  // `đã hoàn thành phần thô`: a part of the works.
  if (farthest && word(reading, farthest.to) === 'phần') farthest = unfinished(farthest);
  // `đang chậm tiến độ`: no stage, where no other is told.
  const held = told.findLast(({ code }) => code === 'delayed' || code === 'suspended');
  return (
    farthest ??
    handover(reading, { from: to, to: clause.to }) ??
    held ??
    (intro && nearest(context, reading, intro, 'last')) ??
    announcedStatus(context, span)
  );
}

/** `2. Dự án chuyển tiếp`: what the heading over a list of works says of each that opens an entry. */
export function statusInHeading(context: Context, { reading, from }: ProjectSpan): StatusWords | null {
  const heading =
    reading.section && reading.block.marker !== null && from <= 1 && context.headings.get(reading.section);
  if (!heading) return null;
  const whole = { from: 0, to: heading.tokens.length };
  const status = namesProjects(heading, whole) ? nearest(context, heading, whole, 'last') : null;
  // The words stand in another block: none of this one are part of them.
  return status && !isAhead(heading, status.from, status.to) ? { ...status, from, to: from } : null;
}

/** `chưa khởi công`, `sẽ hoàn thành`, `dự kiến khởi công`, `sau khi hoàn thành`, `hoàn thành sẽ phục vụ …`: words around a stage that is not reached. */
function isAhead(reading: Reading, at: number, next: number): boolean {
  const isOther = isDenied(reading, at) || isMeasured(reading, at);
  return /^(?:sẽ|kiến|khi)$/.test(word(reading, at - 1)) || word(reading, next) === 'sẽ' || isOther;
}

/** The farthest of several statuses that are stages, of equals the first. */
export function farthestOf(statuses: readonly StatusWords[]): StatusWords | null {
  let farthest: StatusWords | null = null;
  for (const each of statuses) if (stages.indexOf(each.code) > stages.indexOf(farthest?.code ?? '')) farthest = each;
  return farthest;
}

/** What is completed or in use in part is in progress. */
export function unfinished(status: StatusWords): StatusWords {
  return status.code === 'completed' || status.code === 'in_use' ? { ...status, code: 'in_progress' } : status;
}

/** How far before its reference the words for a footnote's status may stand, in tokens. */
const longestClause = 60;

/** What the sentence says that a footnote's list belongs to: `đề xuất đầu tư 04 dự án[2]`. */
export function statusAtAnchor(context: Context, { reading, from }: ProjectSpan): StatusWords | null {
  const anchor = anchorOf(context, reading);
  if (!anchor) return null;
  const { above, at: to, sentence } = anchor;
  const clause = sentence && { from: Math.max(sentence.from, to - longestClause), to };
  // `đề xuất cho lập chủ trương đầu tư`: what is proposed is not under way.
  const first = clause ? nearest(context, above, clause, 'passive') : null;
  const told = first?.code === 'proposed' ? first : clause ? nearest(context, above, clause, 'last') : null;
  // The words stand in another block: none of this one are part of them.
  return told && { ...told, from, to: from };
}

/** `đã thi công xong 02/03 trụ`: less is done than there is to do. */
export function isUnfinished({
  progress_value: value,
  progress_total: total,
}: Pick<Project, 'progress_value' | 'progress_total'>) {
  return value !== null && total !== null && value < total;
}
