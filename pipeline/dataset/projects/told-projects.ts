import type { Project } from '../../../dist/types.d.ts';
import { wordPattern } from '../../codebook-words.ts';
import { capitalized } from '../../document/letters.ts';
import { type Context, evidence, use } from '../reading/context.ts';
import { openingOf, type Reading, type Span, semicolonFrom, textOf, word } from '../reading/reading.ts';
import { organisationsIn } from './organisations.ts';
import { readDecision } from './project-decisions.ts';
import { type ReadProject, readDetails } from './project-details.ts';
import { farthestOf, farthestStatus, isUnfinished, unfinished } from './project-stages.ts';
import { bracketAround, type StatusWords } from './project-status.ts';
import { yearsOfWorks } from './project-years.ts';

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
const longestOpening = 20;

const leading = String.raw`^(?:{works_lead}(?: \([^()]{1,30}\))?,? )?`;

/** `Dự án có …`, `Công trình do …`, `Tuyến đường dài …`: a sentence whose subject is works that were named. */
const ofWorks = wordPattern(
  String.raw`${leading}(?:toàn )?{works_noun}(?: này)? (?:{works_course}|{works_cost}|{works_size}|{works_telling})(?!\p{L})`,
);
/** `Tổng mức đầu tư là …`, `Thời gian thực hiện dự án từ …`: a sentence that tells a detail of them; `Dung tích các hồ chứa` is of many. */
const ofDetail = wordPattern(
  String.raw`${leading}(?:{works_cost}|{works_size}|{works_detail}|khối lượng)(?: (?!(?:các|những) )\p{L}+){0,3}?(?: của)?(?: (?:{works_noun}|là)|:)(?!\p{L})`,
);
/** `Khối lượng thi công đạt …`, `Tổng mức đầu tư hơn 25 tỷ đồng từ …`: directly behind a sentence on works, how far they are or what they cost. */
const ofProgress = wordPattern(
  String.raw`${leading}(?:(?:l[ũu]y kế |luỹ kế |tổng |giá trị )*{works_progress}(?!\p{L})|(?:với )?{whole_cost}(?: \p{L}+){0,4}:? \d)`,
);
const events = new Set<Project['kind']>(['event', 'exercise', 'programme', 'science']);
/** A name of its own, behind the words for its kind. */
const named = /\S \p{Lu}|\d/u;
const severalWorks = /(?<![\p{L}\d])(?:các|những|hai|ba|\d{1,3}) (?:dự án|công trình)(?!\p{L})/iu;

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
    if (one) {
      if (others.length === 0) tellClauses(context, sentence, one);
      open = others.length === 0 ? { made: one, reading, to: sentence.to } : null;
    } else if (severalWorks.test(textOf(reading, sentence.from, sentence.from + longestOpening))) open = null;
    else if (open && goesOn(context, reading, sentence, open)) {
      tell(context, reading, sentence, open.made);
      noteSpan(context, reading, open.made.record, sentence.from, sentence.to);
      open = { ...open, reading, to: sentence.to };
    }
  }
  return open;
}

const ofClause = wordPattern(
  String.raw`^[\s,;]*(?:với |có )?(?:tổng )?(?:{works_cost}|{works_size}|{works_detail}|{works_progress})(?!\p{L})`,
);

/** `Hồ Bản Lầu: dung tích 1,2 triệu m³; tổng mức đầu tư 120 tỷ đồng`: what the clauses behind a semicolon tell of the only works that their sentence names. */
function tellClauses(context: Context, sentence: Span, made: ReadProject): void {
  const { reading, clause } = made.span;
  for (let from = clause.to; from < sentence.to; ) {
    const next = { from: from + 1, to: Math.min(sentence.to, semicolonFrom(reading, from + 1)) };
    if (!ofClause(context.codebook).test(openingOf(reading, next, longestOpening))) return;
    tell(context, reading, next, made);
    noteSpan(context, reading, made.record, next.from, next.to);
    from = next.to;
  }
}

function isNear({ order }: Context, before: Reading, reading: Reading): boolean {
  const distance = (order.get(reading) ?? 0) - (order.get(before) ?? 0);
  return before.section === reading.section && distance <= farthestBlock && reading.block.marker === null;
}

/** Whether a sentence speaks of works that were named, as its subject or by one of their details. */
export function speaksOfWorks({ codebook }: Context, reading: Reading, sentence: Span): boolean {
  const opening = openingOf(reading, sentence, longestOpening);
  return ofWorks(codebook).test(opening) || ofDetail(codebook).test(opening);
}

function goesOn(context: Context, reading: Reading, sentence: Span, open: OpenProject): boolean {
  if (speaksOfWorks(context, reading, sentence)) return true;
  const [name = ''] = open.made.record.name_vi.split(',', 1);
  if (reading.text.startsWith(capitalized(name), reading.tokens[sentence.from]?.start)) return true;
  const isNext = open.reading === reading && sentence.from - open.to <= 1;
  const opening = isNext ? openingOf(reading, sentence, longestOpening) : '';
  return ofProgress(context.codebook).test(opening);
}

/** Notes where the figures of a project stand: in its own clause; behind a colon in all of its sentence, where it is alone there. */
function note(context: Context, { span, record, sharesSum }: ReadProject, next: number, isAlone: boolean): void {
  if (sharesSum) return;
  const { reading, from, to, clause } = span;
  const open = bracketAround(reading, from);
  const limit = open === null ? next : Math.min(next, reading.partner[open] as number);
  const isAll = isAlone && word(reading, to) === ':';
  noteSpan(context, reading, record, to, isAll ? limit : Math.min(limit, clause.to));
}

/** Notes that a stretch tells of a project, for the labels of its figures. */
export function noteSpan({ toldOf }: Context, reading: Reading, record: Project, from: number, to: number): void {
  if (events.has(record.kind) || from >= to || !named.test(record.name_vi)) return;
  // `Nhà máy nước Nà Lộc, xã Nậm Mu`: without where it is.
  const [short = ''] = record.name_vi.split(',', 1);
  const told = { start: from, to, name: named.test(short) ? short : record.name_vi };
  const before = toldOf.get(reading);
  if (before) before.push(told);
  else toldOf.set(reading, [told]);
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
  record.year ??= yearsOfWorks(reading, sentence.from, sentence.to);
  if (record.decision_number === null)
    Object.assign(record, readDecision(context, reading, sentence.from, sentence.to).fields);
  const bodies = organisationsIn(reading, sentence.from, sentence.to);
  record.organisations = [...new Set([...record.organisations, ...bodies])];
  const reached = farthestStatus(context, whole);
  const status = reached && isUnfinished(details.fields) ? unfinished(reached) : reached;
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
