import type { Project } from '../../../dist/types.d.ts';
import { wordPattern } from '../../codebook-words.ts';
import { type Context, evidence, use } from '../reading/context.ts';
import { type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { organisationsIn } from './organisations.ts';
import { type ReadProject, readDecision, readDetails } from './project-details.ts';
import { farthestOf, farthestStatus } from './project-stages.ts';
import { bracketAround, type StatusWords } from './project-status.ts';

/** The one project that the sentence before named. */
export interface OpenProject {
  made: ReadProject;
  reading: Reading;
  /** Token behind the last sentence that tells of it. */
  to: number;
}

/** Most blocks between a project's name and what is told of it. */
const farthestBlock = 2;

/** How much of a sentence tells whether it goes on about a project, in tokens. */
const longestOpening = 12;

const leading = `^(?:(?:theo (?:đó|kế hoạch)|hiện(?: nay| tại)?|đến nay|cụ thể|ngoài ra|bên cạnh đó),? )?`;
const course =
  'có|do|được|đã|đang|sẽ|dự kiến|gồm|bao gồm|với|thuộc|nằm|hiện|dài|rộng|thực hiện|triển khai|sử dụng|đi qua';

/** `Dự án có …`, `Công trình do …`, `Tuyến đường dài …`: a sentence whose subject is works that were named. */
const ofWorks = wordPattern(
  String.raw`${leading}(?:toàn )?{works_noun}(?: này)? (?:{works_course}|{works_cost}|{works_size}|${course})(?!\p{L})`,
);
/** `Tổng mức đầu tư là …`, `Thời gian thực hiện dự án từ …`: a sentence that tells a detail of them. */
const ofDetail = wordPattern(
  String.raw`${leading}(?:{works_cost}|{works_size}|{works_detail}|khối lượng)(?: \p{L}+){0,3}?(?: của)? (?:dự án|công trình|(?:toàn )?tuyến|là|:)(?!\p{L})`,
);
/** `Khối lượng thi công đạt …`, `Lũy kế giải ngân đến nay …`: directly behind a sentence on works, how far they are. */
const ofProgress =
  /^(?:(?:trong đó|riêng|hiện(?: nay| tại)?|đến nay|tính đến [^,]{2,20}),? )?(?:l[ũu]y kế |luỹ kế |tổng )?(?:khối lượng|tiến độ|giải ngân|giá trị (?:khối lượng|giải ngân|thực hiện))(?!\p{L})/iu;
const events = new Set<Project['kind']>(['event', 'exercise', 'programme', 'science']);
/** A name of its own, behind the words for its kind. */
const named = /\S \p{Lu}|\d/u;
const severalWorks = /(?<!\p{L})(?:các|những|hai|ba|\d+) (?:dự án|công trình)(?!\p{L})/iu;

/** What each sentence tells of the project that it names, and of the one that the sentence before named; returns the project that is spoken of last. */
export function tellOn(
  context: Context,
  reading: Reading,
  made: readonly ReadProject[],
  before: OpenProject | null,
): OpenProject | null {
  let open = before && isNear(context, before.reading, reading) ? before : null;
  const inOrder = [...made].sort((first, second) => first.span.from - second.span.from);
  let passed = 0;
  for (const sentence of reading.sentences) {
    const first = passed;
    while ((inOrder[passed]?.span.from ?? sentence.to) < sentence.to) passed++;
    const here = inOrder.slice(first, passed);
    for (const [i, each] of here.entries())
      note(context, each, here[i + 1]?.span.from ?? sentence.to, here.length === 1);
    const [one, ...others] = here;
    if (one) open = others.length === 0 ? { made: one, reading, to: sentence.to } : null;
    else if (severalWorks.test(textOf(reading, sentence.from, sentence.from + longestOpening))) open = null;
    else if (open && goesOn(context, reading, sentence, open)) {
      tell(context, reading, sentence, open.made);
      noteSpan(context, reading, open.made.record, sentence.from, sentence.to);
      open = { ...open, reading, to: sentence.to };
    }
  }
  return open;
}

function isNear({ order }: Context, before: Reading, reading: Reading): boolean {
  const distance = (order.get(reading) ?? 0) - (order.get(before) ?? 0);
  return before.section === reading.section && distance <= farthestBlock && reading.block.marker === null;
}

function goesOn({ codebook }: Context, reading: Reading, { from, to }: Span, open: OpenProject): boolean {
  const opening = textOf(reading, from, Math.min(to, from + longestOpening));
  if (ofWorks(codebook).test(opening) || ofDetail(codebook).test(opening)) return true;
  return open.reading === reading && from - open.to <= 1 && ofProgress.test(opening);
}

/** Notes where the figures of a project stand: in its own clause; behind a colon in all of its sentence, where it is alone there. */
function note(context: Context, { span, record }: ReadProject, next: number, isAlone: boolean): void {
  const { reading, from, to, clause } = span;
  const open = bracketAround(reading, from);
  const limit = open === null ? next : Math.min(next, reading.partner[open] as number);
  const isAll = isAlone && word(reading, to) === ':';
  noteSpan(context, reading, record, to, isAll ? limit : Math.min(limit, clause.to));
}

function noteSpan({ toldOf }: Context, reading: Reading, record: Project, from: number, to: number): void {
  if (events.has(record.kind) || from >= to || !named.test(record.name_vi)) return;
  const told = toldOf.get(reading);
  if (told) told.push({ start: from, to, name: record.name_vi });
  else toldOf.set(reading, [{ start: from, to, name: record.name_vi }]);
}

/** Adds what a sentence tells of a project to its record. */
function tell(context: Context, reading: Reading, sentence: Span, made: ReadProject): void {
  const { span, record, used } = made;
  const whole = { ...span, reading, from: sentence.from, to: sentence.from, clause: sentence, intro: null };
  const details = readDetails(reading, whole, sentence.to);
  const told = Object.entries(details.fields).filter(([, value]) => value !== null);
  // What was told already is told of something else here.
  if (told.every(([field]) => record[field as keyof Project] === null)) {
    Object.assign(record, Object.fromEntries(told));
    used.push(...details.used);
    for (const mention of details.used) use(context, mention, record.id);
  }
  if (record.decision_number === null)
    Object.assign(record, readDecision(context, reading, sentence.from, sentence.to).fields);
  const bodies = organisationsIn(reading, sentence.from, sentence.to);
  record.organisations = [...new Set([...record.organisations, ...bodies])];
  const status = farthestStatus(context, whole);
  const before = record.status === null ? null : ({ code: record.status } as StatusWords);
  if (status && farthestOf(before ? [before, status] : [status]) === status)
    Object.assign(record, { status: status.code, status_text: status.text });
  if (made.from !== null) widen(context, reading, sentence, made, made.from);
}

/** Evidence of a record from the words that name it to a sentence that tells more. */
function widen(
  context: Context,
  reading: Reading,
  { from, to }: Span,
  { span, record }: ReadProject,
  first: number,
): void {
  const isSame = span.reading === reading;
  const { source_end, quote } = evidence(context, reading, isSame ? first : from, to);
  Object.assign(record, { source_end, quote: isSame ? quote : `${record.quote} ${quote}` });
}
