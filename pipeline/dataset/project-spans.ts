import type { ProjectKind } from '../codebook.ts';
import type { Context } from './context.ts';
import { endOfName, isPlural, trimSpan } from './project-names.ts';
import { isCapital, type Reading, type Span, splitAt, textOf, word } from './reading.ts';

/** A project as a stretch of text names it. */
export interface ProjectSpan {
  reading: Reading;
  /** Tokens of the name. */
  from: number;
  to: number;
  kind: ProjectKind;
  /** The clause that speaks of it. */
  clause: Span;
  /** Words before a list that say the status of all that it names; null outside lists. */
  intro: Span | null;
  /** Heading inside a footnote under which it stands, as written. */
  group: string | null;
  /** Name when it is not the text of `from` to `to`: `phân khu V` of `phân khu II, V`. */
  name: string | null;
  /** Further stretches that belong to it: groups of stations behind a semicolon. */
  more: Span[];
}

const generic: ProjectKind = { kind: 'other', subkind: null, text: [], en: 'project' };
const introWords = new Set(['như', 'gồm', 'sau', 'là', 'thể']);
const projectNouns = new Set(['dự án', 'công trình', 'đồ án', 'hạng mục', 'tiểu dự', 'tuyến đường', 'số tuyến', 'các tuyến', 'quy hoạch']);
const eventKinds = new Set(['event', 'exercise']);
const roman = /^(?:[IVX]{1,5}|\d{1,2})$/;

/** Finds the projects of a reading: in lists that words such as `một số dự án như:` open, in footnotes, in sentences. */
export function findProjects(context: Context, reading: Reading): ProjectSpan[] {
  const spans: ProjectSpan[] = [];
  for (const sentence of reading.sentences) {
    const list = projectList(reading, sentence);
    const end = list ? list.intro.to : sentence.to;
    if (reading.role === 'footnote') spans.push(...entriesOf(context, reading, sentence));
    else {
      spans.push(...inSentence(context, reading, { from: sentence.from, to: end }, null, null));
      if (list) for (const item of list.items) spans.push(...inItem(context, reading, item, list.intro, null));
    }
  }
  return spans;
}

/** A list of projects: its introduction up to the colon, and its items. */
function projectList(reading: Reading, sentence: Span): { intro: Span; items: Span[] } | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (word(reading, at) !== ':' || reading.depth[at] !== 0 || !introWords.has(word(reading, at - 1))) continue;
    const intro = { from: sentence.from, to: at };
    if (!namesProjects(reading, intro)) continue;
    return { intro, items: splitAt(reading, { from: at + 1, to: sentence.to }, ';') };
  }
  return null;
}

function namesProjects(reading: Reading, span: Span): boolean {
  for (let at = Math.max(span.from, span.to - 20); at < span.to; at++)
    if (projectNouns.has(`${word(reading, at)} ${word(reading, at + 1)}`)) return true;
  return false;
}

/** Entries of a footnote: `Heading: entry; entry`, or entries alone. */
function entriesOf(context: Context, reading: Reading, sentence: Span): ProjectSpan[] {
  const parts = splitAt(reading, sentence, ';');
  const heading = parts[0] && groupHeading(context, reading, parts[0]);
  const group = heading ? textOf(reading, heading.from, heading.to) : null;
  const spans: ProjectSpan[] = [];
  parts.forEach((part, i) => {
    const body = i === 0 && heading ? { from: heading.to + 1, to: part.to } : part;
    const last = spans.at(-1);
    if (last && isContinuation(context, reading, body)) last.more.push(body);
    else spans.push(...inItem(context, reading, body, null, group));
  });
  return spans;
}

/** A short heading that opens a footnote's sentence: `Quy hoạch phân khu: …`. It must not be a project with its parts. */
function groupHeading(context: Context, reading: Reading, part: Span): Span | null {
  for (let at = part.from; at < Math.min(part.to, part.from + 14); at++) {
    if (word(reading, at) !== ':') continue;
    const listsStations = /\bTBA|trạm biến áp/u.test(textOf(reading, part.from, at));
    const known = context.book.projectKinds.match(reading.tokens, part.from) !== null;
    return known && !listsStations ? { from: part.from, to: at } : null;
  }
  return null;
}

/** An entry that only lists more stations belongs to the project before it. */
function isContinuation(context: Context, reading: Reading, part: Span): boolean {
  const from = word(reading, part.from) === 'các' ? part.from + 1 : part.from;
  return context.book.projectKinds.match(reading.tokens, from)?.value.subkind === 'transformer_stations';
}

/** Projects of one entry of a list: it names one, or says something of one that it names. */
function inItem(context: Context, reading: Reading, item: Span, intro: Span | null, group: string | null): ProjectSpan[] {
  const span = trimSpan(reading, item);
  if (span.from >= span.to) return [];
  const kind = context.book.projectKinds.match(reading.tokens, span.from);
  const whole = kind !== null && isCapital(reading, span.from) && !isGenericWord(reading, span.from, kind.next) && !isStatus(context, reading, span.from);
  if (!whole) return inSentence(context, reading, item, intro, group);
  if (kind.value.kind === 'power') {
    return [makeSpan(reading, span.from, span.to, kind.value, item, intro, group)];
  }
  const end = endOfName(context, reading, span.from, span.to, kind.next);
  const first = makeSpan(reading, span.from, end, kind.value, item, intro, group);
  return [first, ...inSentence(context, reading, { from: end, to: item.to }, intro, group)];
}

/** `dự án`, `công trình` before a colon name nothing themselves. */
function isGenericWord(reading: Reading, from: number, next: number): boolean {
  return word(reading, next) === ':' && next - from <= 2;
}

function isStatus(context: Context, reading: Reading, at: number): boolean {
  const status = context.book.projectStatus.match(reading.tokens, at);
  const kind = context.book.projectKinds.match(reading.tokens, at);
  return status !== null && (kind === null || status.next >= kind.next);
}

/** Projects that a sentence names between other words. */
function inSentence(context: Context, reading: Reading, span: Span, intro: Span | null, group: string | null): ProjectSpan[] {
  const found: ProjectSpan[] = [];
  for (let at = span.from; at < span.to; ) {
    const first = word(reading, at);
    const named = context.book.projectKinds.opens(first) || first === '“' || first === '"' ? projectAt(context, reading, at, span) : null;
    if (!named) {
      at++;
      continue;
    }
    if (named.plural) {
      at = named.to;
      continue;
    }
    const project = makeSpan(reading, named.from, named.to, named.kind, clauseOf(reading, named.from, span), intro, group);
    found.push(project);
    at = readOrdinals(reading, project, named.to, found);
    // The bracket behind a road's name is its route.
    const route = reading.partner[at] as number;
    if (project.kind.kind === 'road' && word(reading, at) === '(' && route > at) at = route + 1;
  }
  return found;
}

interface Named {
  from: number;
  to: number;
  kind: ProjectKind;
  /** Several of a kind, that no one project is named by: `02 đồ án quy hoạch`. */
  plural?: boolean;
}

function projectAt(context: Context, reading: Reading, at: number, span: Span): Named | null {
  return explicitProject(context, reading, at, span) ?? quotedProgramme(context, reading, at, span) ?? knownKind(context, reading, at, span);
}

/** `dự án: Trạm y tế …`, `dự án Nâng cấp đường …`, `Dự án đường dây …`. */
function explicitProject(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const first = word(reading, at);
  const noun = (first === 'dự' && word(reading, at + 1) === 'án') || (first === 'công' && word(reading, at + 1) === 'trình');
  if (!noun) return null;
  if (/^(?:chiều dài|quy mô|tổng mức|tổng vốn|kinh phí|địa điểm|thời gian)/iu.test(textOf(reading, at + 2, at + 5).replace(/^: ?/, ''))) return null;
  const colon = word(reading, at + 2) === ':';
  const from = colon ? at + 3 : at + 2;
  if (from >= span.to || (!colon && isPlural(reading, at))) return null;
  const opening = word(reading, from);
  const kind = context.book.projectKinds.match(reading.tokens, from);
  const numbered = reading.mentions[reading.mentionAt[from] as number]?.kind === 'identifier';
  if (!isCapital(reading, from) && opening !== '“' && opening !== '"' && !(colon && numbered) && !(kind && isCapital(reading, at))) return null;
  const named = isCapital(reading, at) && !colon && !isCapital(reading, from) ? at : from;
  const to = endOfName(context, reading, from, span.to, kind ? Math.min(kind.next, span.to) : from + 1);
  return { from: named, to, kind: kind?.value ?? generic };
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
  if (!kind || kind.next > span.to) return null;
  const quoted = word(reading, at - 1) === '“';
  if (eventKinds.has(kind.value.kind)) {
    if (kind.value.subkind === 'campaign' || !isOrganised(reading, at, span)) return null;
    const from = quoted ? at - 1 : at;
    const to = endOfName(context, reading, from, span.to, quoted ? (reading.partner[at - 1] as number) + 1 : kind.next);
    return { from, to, kind: kind.value };
  }
  if (kind.value.kind === 'road' && isCapital(reading, at) && !isPlural(reading, at)) {
    const to = endOfName(context, reading, at, span.to, kind.next);
    return to > kind.next ? { from: at, to, kind: kind.value } : null;
  }
  if (kind.value.kind !== 'planning') return null;
  const to = endOfName(context, reading, at, span.to, kind.next);
  if (isPlural(reading, at)) return { from: at, to, kind: kind.value, plural: true };
  const named = to > kind.next || isCapital(reading, at);
  if (!named || countsPlaces(reading, at, to)) return null;
  return statusBefore(context, reading, at, span) || statusBehind(context, reading, to, span) || reading.depth[at] !== 0 ? { from: withAdjustment(reading, at, span.from), to, kind: kind.value } : null;
}

/** `điều chỉnh cục bộ` before a plan is part of what is planned. */
function withAdjustment(reading: Reading, at: number, limit: number): number {
  const words = ['điều', 'chỉnh', 'cục', 'bộ'];
  return at - 4 >= limit && words.every((each, i) => word(reading, at - 4 + i) === each) ? at - 4 : at;
}

/** Events count as organised where their clause says so: `tổ chức`, or a place and a success. */
function isOrganised(reading: Reading, at: number, span: Span): boolean {
  for (let i = at - 1; i >= Math.max(span.from, at - 8); i--) {
    if (word(reading, i) === ';') return false;
    if (word(reading, i) === 'tổ' && word(reading, i + 1) === 'chức') return true;
  }
  return false;
}

/** `quy hoạch chung xây dựng 02 xã …` is several plans. */
function countsPlaces(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.mentions[reading.mentionAt[at] as number]?.kind === 'quantity') return true;
  return false;
}

export function statusBefore(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let i = Math.max(span.from, at - 30); i < at; i++) if (context.book.projectStatus.match(reading.tokens, i)) return true;
  return false;
}

function statusBehind(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let i = at; i < Math.min(span.to, at + 12) && word(reading, i) !== ';'; i++)
    if (context.book.projectStatus.match(reading.tokens, i)) return true;
  return false;
}

/** `phân khu II, V`: further ordinals name further projects of the same kind. Returns the token behind them. */
function readOrdinals(reading: Reading, project: ProjectSpan, at: number, found: ProjectSpan[]): number {
  const last = textOf(reading, project.to - 1, project.to);
  if (!roman.test(last)) return at;
  const base = textOf(reading, project.from, project.to - 1);
  let next = at;
  while ((word(reading, next) === ',' || word(reading, next) === 'và') && roman.test(textOf(reading, next + 1, next + 2))) {
    found.push({ ...project, from: next + 1, to: next + 2, name: `${base} ${textOf(reading, next + 1, next + 2)}`, more: [] });
    next += 2;
  }
  return next;
}

/** The clause around a token: up to the separators at its bracket depth. */
function clauseOf(reading: Reading, at: number, span: Span): Span {
  const level = reading.depth[at] as number;
  let from = at;
  let to = at;
  while (from > span.from && !(word(reading, from - 1) === ';' && (reading.depth[from - 1] as number) <= level)) from--;
  while (to < span.to && !(word(reading, to) === ';' && (reading.depth[to] as number) <= level)) to++;
  return { from, to };
}

function makeSpan(reading: Reading, from: number, to: number, kind: ProjectKind, clause: Span, intro: Span | null, group: string | null): ProjectSpan {
  const name = trimSpan(reading, { from, to });
  return { reading, from: name.from, to: name.to, kind, clause, intro, group, name: null, more: [] };
}
