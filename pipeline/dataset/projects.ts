import type { Project } from '../../dist/types.d.ts';
import { isoPeriod } from '../mention/periods.ts';
import type { Mention } from '../mention/types.ts';
import { type Component, componentsOf, routeOf } from './components.ts';
import { common, type Context, evidence, excuse, use } from './context.ts';
import { english } from './english.ts';
import { slug } from './ids.ts';
import { organisationsIn } from './organisations.ts';
import { placeId, placesIn } from './places.ts';
import { findProjects, type ProjectSpan } from './project-spans.ts';
import { isCoordinated, type StatusWords, statusOf } from './project-status.ts';
import { isProse, mentionsIn, type Reading, textOf, tokenFrom, word } from './reading.ts';

/** A project with where it stands, for the tables that refer to it. */
export interface ReadProject {
  span: ProjectSpan;
  record: Project;
  lists: Component[][];
  /** Figures that the record took. */
  used: Mention[];
  status: StatusWords | null;
}

/** Table `projects`: every project, plan and event that body and footnotes name, each once. */
export function readProjects(context: Context): ReadProject[] {
  const read: ReadProject[] = [];
  const byKey = new Map<string, Project>();
  for (const reading of context.readings) {
    if (!isProse(reading)) continue;
    let previousEnd = 0;
    let previousStatus: StatusWords | null = null;
    let previousOrganisations: readonly string[] = [];
    const spans = findProjects(context, reading);
    spans.forEach((span, i) => {
      const made = readProject(context, span, previousEnd, spans[i + 1] ?? null, previousStatus);
      if (made.record.organisations.length === 0 && isCoordinated(reading, previousEnd, span.from)) made.record.organisations = previousOrganisations;
      previousOrganisations = made.record.organisations;
      const key = identity(span, made.record);
      const same = byKey.get(key);
      if (same) mergeInto(same, made.record);
      else {
        byKey.set(key, made.record);
        context.tables.projects.push(made.record);
      }
      const record = same ?? made.record;
      claimNumerals(context, span, made, record.id);
      read.push({ ...made, record });
      previousEnd = span.to;
      previousStatus = made.status;
    });
  }
  return read;
}

/** What makes two namings the same project: kind and name without type words, plan numbers in arabic. */
function identity(span: ProjectSpan, record: Project): string {
  const name = slug(record.name_vi)
    .replace(/^(?:do-an-|du-an-|cong-trinh-)+/, '')
    .replace(/\bqhpk\b/, 'quy-hoach-phan-khu')
    .replace(/\bqhct\b/, 'quy-hoach-chi-tiet')
    .replace(/^phan-khu/, 'quy-hoach-phan-khu');
  const zone = /^quy-hoach-phan-khu-([ivx]+|\d+)\b/.exec(name);
  return zone ? `zone ${romanToNumber(zone[1] as string)}` : `${span.kind.kind} ${name}`;
}

function romanToNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charAt(i)] ?? 0;
    total += value < (values[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

/** A second naming adds what the first did not say. */
function mergeInto(first: Project, second: Project): void {
  const target = first as unknown as Record<string, unknown>;
  if (isFuller(second.name_vi, first.name_vi)) {
    const { name_vi, name_en, status, status_text, source_start, source_end, source_line, quote } = second;
    Object.assign(first, { name_vi, name_en, source_start, source_end, source_line, quote, ...(status && { status, status_text }) });
  }
  for (const [field, value] of Object.entries(second)) {
    const here = target[field];
    if (Array.isArray(here) && Array.isArray(value)) target[field] = [...new Set([...here, ...value])];
    else if (here === null) target[field] = value;
  }
}

/** `Đồ án Quy hoạch phân khu II` names what `phân khu II` names, in full. */
function isFuller(name: string, short: string): boolean {
  return name.length > short.length && slug(name).endsWith(`-${slug(short)}`);
}

function readProject(context: Context, span: ProjectSpan, previousEnd: number, next: ProjectSpan | null, previous: StatusWords | null): ReadProject {
  const { reading } = span;
  const lists = componentsOf(context, span);
  hideStationNames(context, reading, lists);
  const route = routeOf(span);
  const name = span.name ?? textOf(reading, span.from, span.to);
  const status = statusOf(context, span, previousEnd, previous);
  const end = detailEnd(span, next);
  const details = readDetails(reading, span, end);
  const decision = readDecision(context, reading, span.to, end);
  const extend = lists.length > 1 && /mở rộng/u.test(lists[1]?.[0]?.role ?? '') ? 1 : -1;
  const placesTo = route ? route.to : span.to;
  const places = new Set(placesIn(context, reading, span.from, placesTo));
  for (const list of lists) for (const place of list[0]?.places ?? []) places.add(place);
  for (const id of placesOfClause(context, span, end)) places.add(id);
  if (places.size === 0 && context.home && /trên địa bàn (?:tỉnh|huyện|thành phố|xã|phường)/iu.test(name)) places.add(placeId(context, context.home.id));
  const year = yearOf(reading, span, lists);
  const id = context.ids.make('project', name, textOf(reading, span.clause.from, span.clause.to));
  const record: Project = {
    ...common(context, reading, id),
    name_vi: name,
    name_en: english(context, name),
    kind: span.kind.kind as Project['kind'],
    subkind: span.kind.subkind,
    status: (status?.code as Project['status']) ?? null,
    status_text: status?.text ?? null,
    places: [...places],
    organisations: organisationsIn(reading, Math.max(span.clause.from, previousEnd), end),
    ...details.fields,
    components: componentNames(lists.filter((_, i) => i !== extend), route?.text ?? null),
    extends_to: extend < 0 ? [] : (lists[extend] ?? []).map((each) => each.name),
    ...decision.fields,
    year,
    group: span.group,
    footnote_id: reading.footnote ? (context.footnoteIds.get(reading.footnote) ?? null) : null,
    ...evidence(context, reading, Math.min(evidenceFrom(span, previousEnd), status?.from ?? span.from), Math.max(details.end, decision.end, placesTo, span.more.at(-1)?.to ?? 0, status?.to ?? 0)),
  };
  return { span, record, lists, used: details.used, status };
}

/** Names of stations are not places, though some are called after one. */
function hideStationNames(context: Context, reading: Reading, lists: Component[][]): void {
  for (const list of lists)
    for (const item of list)
      for (const place of context.placeSpans.get(reading) ?? []) if (place.from >= item.from && place.to <= item.to) place.excluded = true;
}

function componentNames(lists: Component[][], route: string | null): string[] {
  return route === null ? lists.flat().map((each) => each.name) : [route];
}

/** Where the words about a project end: at the next project, or with its clause. */
function detailEnd(span: ProjectSpan, next: ProjectSpan | null): number {
  const limit = span.clause.to;
  return next && next.reading === span.reading && next.from >= span.to && next.from < limit ? next.from : limit;
}

/** The clause from the words before the name that speak of it. */
function evidenceFrom(span: ProjectSpan, previousEnd: number): number {
  let from = Math.max(span.clause.from, previousEnd);
  const { reading } = span;
  while (from < span.from && reading.tokens[from]?.type === 'sign') from++;
  // Of a long clause only its last part before the name speaks of the project.
  for (let at = span.from - 1; at > from; at--) if (word(reading, at) === ';' || (word(reading, at) === ',' && span.from - at > 20)) return at + 1;
  return Math.min(from, span.from);
}

interface Details {
  fields: Pick<Project, 'budget_vnd' | 'budget_text' | 'progress_value' | 'progress_total' | 'progress_unit' | 'progress_text' | 'length_km' | 'area_ha' | 'floor_area_m2' | 'rooms'>;
  used: Mention[];
  end: number;
}

/** The words that say what a figure of a project is stand at most this far before it, in characters. */
const longestLead = 80;
const budgetWords = /(?:vốn|mức đầu tư|kinh phí|dự toán|giá trị|TMĐT)[^,;]*$/iu;

/** Budget, floor area, rooms, area and progress that stand with a project. */
function readDetails(reading: Reading, span: ProjectSpan, end: number): Details {
  const details: Details = {
    fields: { budget_vnd: null, budget_text: null, progress_value: null, progress_total: null, progress_unit: null, progress_text: null, length_km: null, area_ha: null, floor_area_m2: null, rooms: null },
    used: [],
    end: span.to,
  };
  for (const mention of mentionsIn(reading, span.clause.from, span.from)) if (mention.kind === 'ratio') takeProgress(reading, details, mention, span.to);
  for (const mention of mentionsIn(reading, span.to, end)) takeDetail(reading, span, details, mention);
  return details;
}

function takeProgress(reading: Reading, details: Details, mention: Mention, end: number): void {
  if (mention.unitClass !== 'measure' || details.fields.progress_value !== null) return;
  details.fields.progress_value = mention.value;
  details.fields.progress_total = mention.valueTo;
  details.fields.progress_unit = mention.unit;
  details.fields.progress_text = reading.text.slice(mention.start, mention.unitEnd);
  details.used.push(mention);
  details.end = Math.max(details.end, end);
}

function takeDetail(reading: Reading, span: ProjectSpan, details: Details, mention: Mention): void {
  const { fields } = details;
  const before = reading.text.slice(Math.max(reading.tokens[span.to - 1]?.end ?? 0, mention.start - longestLead), mention.start);
  const take = () => {
    details.used.push(mention);
    details.end = Math.max(details.end, tokenFrom(reading, mention.unitEnd));
  };
  if (mention.kind === 'ratio') return takeProgress(reading, details, mention, tokenFrom(reading, mention.unitEnd));
  if (mention.kind !== 'quantity' || mention.value === null) return;
  if (mention.unit === 'VND' && fields.budget_vnd === null && budgetWords.test(before)) {
    fields.budget_vnd = Math.round(mention.value * 10 ** (mention.unitMult ?? 0));
    fields.budget_text = reading.text.slice(mention.start, mention.unitEnd);
    take();
  } else if (mention.unit === 'm2' && fields.floor_area_m2 === null && /sàn[^,;]*$/iu.test(before)) {
    fields.floor_area_m2 = mention.value;
    take();
  } else if (mention.unit === '{room}' && fields.rooms === null) {
    fields.rooms = mention.value;
    take();
  } else if ((mention.unit === 'km' || mention.unit === 'm') && fields.length_km === null && /(?:dài|chiều dài|\()[^,;\d]*$/iu.test(before)) {
    fields.length_km = mention.unit === 'm' ? mention.value / 1000 : mention.value;
    take();
  } else if (mention.unit === 'har' && fields.area_ha === null && /(?:\(|diện tích|quy mô)[^,;\d]*$/iu.test(before)) {
    fields.area_ha = mention.value;
    take();
  }
}

/** The decision behind a name: `đã được UBND … phê duyệt tại Quyết định số 338/QĐ-UBND ngày 11/4/2024`. */
function readDecision(context: Context, reading: Reading, from: number, to: number) {
  const fields: Pick<Project, 'decision_number' | 'decision_on' | 'decided_by'> = { decision_number: null, decision_on: null, decided_by: null };
  const mention = mentionsIn(reading, from, to).find((each) => each.citation && /QĐ|NQ/u.test(each.citation.symbol));
  if (!mention) return { fields, end: from };
  const use = context.uses.get(mention);
  const cited = context.tables.legal_references.find((each) => use && 'recordId' in use && each.id === use.recordId);
  fields.decision_number = reading.text.slice(mention.start, mention.end);
  fields.decision_on = cited?.issued_on ?? null;
  const by = /được (.{2,60}?) (?:phê duyệt|chấp thuận|ban hành|quyết định)/u.exec(textOf(reading, from, tokenFrom(reading, mention.start)));
  fields.decided_by = by?.[1] ?? cited?.issuer ?? null;
  let end = tokenFrom(reading, mention.end);
  const time = reading.times[reading.timeAt[end] as number];
  if (time) end = tokenFrom(reading, time.end);
  return { fields, end };
}

/** Places that the rest of a clause gives an event or a facility in use. */
function placesOfClause(context: Context, span: ProjectSpan, end: number): string[] {
  const { reading } = span;
  const local = ['event', 'exercise', 'sport', 'health', 'education', 'culture'].includes(span.kind.kind);
  if (!local) return [];
  const behind = placesIn(context, reading, span.to, Math.min(end, span.to + 24));
  const event = span.kind.kind === 'event' || span.kind.kind === 'exercise';
  // `thành phố Lai Châu đã tổ chức Hội nghị`: who organised it, where nothing says where it was.
  if (!event || behind.length > 0 || placesIn(context, reading, span.from, span.to).length > 0) return behind;
  const sentence = reading.sentences.find((each) => each.from <= span.from && span.from < each.to);
  return sentence && span.from - sentence.from < 12 ? placesIn(context, reading, sentence.from, span.from).slice(-1) : [];
}

/** The year or period that a name states, or the list of its stations. `đến năm 2035` is a horizon and no year. */
function yearOf(reading: Reading, span: ProjectSpan, lists: Component[][]): string | null {
  let year: string | null = null;
  for (let at = span.from; at < span.to + 3 && at < span.clause.to; at++) {
    const time = reading.times[reading.timeAt[at] as number];
    if (!time?.period || word(reading, tokenFrom(reading, time.start) - 1) === 'đến') continue;
    if (at < span.to || tokenFrom(reading, time.start) === span.to) year = isoPeriod(time.period);
  }
  const listed = lists.flat().find((each) => each.year !== null)?.year;
  return year ?? (listed ? String(listed) : null);
}

/** Numerals of a project go into it; those inside its name count nothing. */
function claimNumerals(context: Context, span: ProjectSpan, made: ReadProject, id: string): void {
  const { reading } = span;
  for (const mention of made.used) use(context, mention, id);
  for (const stretch of [{ from: span.from, to: span.to }, ...span.more])
    for (const mention of mentionsIn(reading, stretch.from, stretch.to)) claimInName(context, made, mention, id);
  for (const time of reading.times)
    if (time.mention && tokenFrom(reading, time.start) === span.to && made.record.year !== null) use(context, time.mention, id);
}

function claimInName(context: Context, made: ReadProject, mention: Mention, id: string): void {
  if (mention.kind === 'date') {
    if (made.record.year !== null) use(context, mention, id);
    else excuse(context, mention, 'part of a name');
  } else if (mention.comparator) {
    mention.kind = 'other';
    excuse(context, mention, 'threshold in a definition');
  } else if (!mention.citation) {
    nameOnly(mention);
    excuse(context, mention, 'part of a name');
  }
}

/** A figure that turned out to be part of a name counts nothing. */
export function nameOnly(mention: Mention): void {
  Object.assign(mention, { kind: 'identifier', value: null, valueTo: null, unit: null, unitText: null, unitMult: null, slip: null, unitEnd: mention.end });
}
