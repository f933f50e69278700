import type { Project } from '../../dist/types.d.ts';
import { english } from './english/english.ts';
import { inPlan } from './measures/plan-blocks.ts';
import { placesAtHome } from './places/home-places.ts';
import { spansIn } from './places/place-spans.ts';
import { type Component, componentsOf, routeOf } from './projects/components.ts';
import { headedProjects, sheetOf, tellEntries } from './projects/headed-projects.ts';
import { isEvent } from './projects/named-events.ts';
import { bodiesIn, organisationsIn } from './projects/organisations.ts';
import { readDecision } from './projects/project-decisions.ts';
import { type ReadProject, readDetails, withoutSumOfAll } from './projects/project-details.ts';
import { evidenceFrom } from './projects/project-evidence.ts';
import { firstPart, mergeInto, NamedProjects } from './projects/project-identity.ts';
import { findProjects } from './projects/project-lists.ts';
import { claimNumerals } from './projects/project-numerals.ts';
import { placesOf } from './projects/project-places.ts';
import { type ProjectSpan, wholeName } from './projects/project-spans.ts';
import {
  farthestStatus,
  isUnfinished,
  statusAtAnchor,
  statusInHeading,
  unfinished,
} from './projects/project-stages.ts';
import { isCoordinated, partBehind, type StatusWords, statusOf } from './projects/project-status.ts';
import { yearOf, yearsOfWorks } from './projects/project-years.ts';
import { type OpenProject, tellOn } from './projects/told-projects.ts';
import { type Context, common, evidence } from './reading/context.ts';
import { isCapital, isProse, mentionsIn, type Reading, sentenceAt, textOf } from './reading/reading.ts';

/** Table `projects`: every project, plan and event that body and footnotes name, each once. */
export function readProjects(context: Context): ReadProject[] {
  const read: ReadProject[] = [];
  const named = new NamedProjects();
  // Those that rows of tables name.
  for (const record of context.tables.projects) named.add(record);
  const headed = headedProjects(context);
  let open: OpenProject | null = null;
  for (const reading of context.readings) {
    const head = headed.get(reading);
    if (!head && !isProse(reading)) continue;
    let previousEnd = 0;
    let previousStatus: StatusWords | null = null;
    let previousOrganisations: readonly string[] = [];
    const spans = head ? [head.span] : findProjects(context, reading);
    const first = read.length;
    spans.forEach((span, i) => {
      const made = readProject(context, span, previousEnd, spans[i + 1] ?? null, previousStatus);
      if (head) tellEntries(context, made, head);
      else if (spans.length === 1 && span.kind.kind !== 'planning')
        tellEntries(context, made, { span, entries: sheetOf(context, reading) });
      if (made.record.organisations.length === 0 && isCoordinated(reading, previousEnd, span.from))
        made.record.organisations = previousOrganisations;
      previousOrganisations = made.record.organisations;
      made.record.year ??= yearOfSame(spans[i - 1], span, read.at(-1));
      const same = named.find(made.record);
      if (same) mergeInto(same, made.record);
      else {
        named.add(made.record);
        context.tables.projects.push(made.record);
      }
      const record = same ?? made.record;
      claimNumerals(context, span, made, record.id);
      read.push({ ...made, record, from: same ? null : made.from });
      previousEnd = span.to;
      previousStatus = made.status;
    });
    open = tellOn(context, reading, read.slice(first), open);
  }
  for (const record of context.tables.projects)
    if (record.places.length === 0) record.places = placesAtHome(context, record);
  return read;
}

function readProject(
  context: Context,
  span: ProjectSpan,
  previousEnd: number,
  next: ProjectSpan | null,
  previous: StatusWords | null,
): ReadProject {
  const { reading } = span;
  const lists = componentsOf(context, span);
  noteStationNames(context, reading, lists);
  const route = routeOf(span);
  const whole = wholeName(span);
  const name = span.name ?? textOf(reading, whole.from, whole.to);
  const end = detailEnd(span, next);
  const all = readDetails(reading, span, end);
  const details = withoutSumOfAll(context, span, all);
  const { status, part, code } = progressOf(context, span, details.fields, previousEnd, previous);
  const decision = readDecision(context, reading, span.to, end, span.from);
  const placesTo = route ? route.to : span.to;
  const year = yearOf(reading, span, lists) ?? yearsOfWorks(reading, span.to, end);
  const id = context.ids.make('project', firstPart(name), textOf(reading, span.clause.from, span.clause.to));
  const from = Math.min(evidenceFrom(span, previousEnd, status), status?.from ?? span.from);
  const record: Project = {
    name_vi: name,
    name_en: nameInEnglish(context, name),
    kind: span.kind.kind as Project['kind'],
    subkind: span.kind.subkind,
    status: code,
    status_text: status ? (part ? `${status.text} ${part.text}` : status.text) : null,
    places: placesOf(context, span, lists, placesTo, end, name),
    organisations: organisationsIn(reading, Math.max(span.clause.from, previousEnd), end),
    ...partsOf(lists, route?.text ?? null, part?.text ?? null),
    year,
    group: span.group,
    footnote_id: reading.footnote ? (context.footnoteIds.get(reading.footnote) ?? null) : null,
    ...details.fields,
    ...decision.fields,
    ...common(context, reading, id),
    ...evidence(
      context,
      reading,
      from,
      Math.max(details.end, decision.end, placesTo, whole.to, bodiesTo(span, end), part?.to ?? status?.to ?? 0),
    ),
  };
  return { span, record, lists, used: details.used, status, from, sharesSum: details !== all };
}

/** What a project is made up of, and what the second of its lists says that it is extended to. */
function partsOf(
  lists: Component[][],
  route: string | null,
  part: string | null,
): Pick<Project, 'components' | 'extends_to'> {
  const extend = lists.length > 1 && /mở rộng/u.test(lists[1]?.[0]?.role ?? '') ? 1 : -1;
  const listed = componentNames(
    lists.filter((_, i) => i !== extend),
    route,
  );
  return {
    components: part === null ? listed : [...listed, part],
    extends_to: extend < 0 ? [] : (lists[extend] ?? []).map((each) => each.name),
  };
}

/** How far a project is: its status, and the part of it that alone is so far. */
function progressOf(
  context: Context,
  span: ProjectSpan,
  details: Pick<Project, 'progress_value' | 'progress_total'>,
  previousEnd: number,
  previous: StatusWords | null,
) {
  const own = span.isEntry
    ? farthestStatus(context, span)
    : (statusOf(context, span, previousEnd, previous) ?? statusAtAnchor(context, span));
  const told = own ?? statusInHeading(context, span);
  const status = told && isUnfinished(details) ? unfinished(told) : told;
  const part = status && status.from >= span.to && !span.isEntry ? partBehind(span.reading, status) : null;
  const ofWhole = status && part ? unfinished(status) : status;
  const code = (ofWhole?.code as Project['status']) ?? null;
  return { status, part, code: status && isTask(context, span, status) ? ('planned' as const) : code };
}

const approving = new Set(['approved', 'issued', 'brief_approved']);
const ofTasks = new Set(['started', 'completed', 'accepted', 'in_use', ...approving]);

/** Whether words that tell of a stage elsewhere say what is to be done: in a plan, where no `đã` says that it was, and no decision. */
function isTask(context: Context, { reading, to, clause }: ProjectSpan, { code, text }: StatusWords): boolean {
  // A resolution approves what it names.
  if (approving.has(code) && /^(?:NGHỊ QUYẾT|QUYẾT ĐỊNH)$/u.test(context.report.header.type ?? '')) return false;
  if (!ofTasks.has(code) || /^(?:đã|đang|được|vừa|mới)(?: |$)/iu.test(text) || !inPlan(context, reading)) return false;
  return mentionsIn(reading, to, clause.to).every(({ citation }) => citation == null);
}

/** `Tổ chức Ngày hội … năm 2024 tại 7/7 xã, tổ chức “điểm” Ngày hội tại …`: an event named again in the sentence is of the same year. */
function yearOfSame(before: ProjectSpan | undefined, { reading, clause, kind }: ProjectSpan, last?: ReadProject) {
  const isSame =
    before?.reading === reading &&
    last?.span === before &&
    isEvent(kind) &&
    before.kind.subkind === kind.subkind &&
    sentenceAt(reading, before.from) === sentenceAt(reading, clause.from);
  return isSame ? last.record.year : null;
}

/** Names of stations are not places, though some are called after one; `bản`, in lower case, says that there is a village. */
function noteStationNames(context: Context, reading: Reading, lists: Component[][]): void {
  for (const list of lists)
    for (const item of list) {
      context.stations.push({ reading, from: item.from, to: item.to, name: item.name });
      for (const place of spansIn(context, reading, item.from, item.to)) {
        place.excluded = true;
        place.named = place.kind === 'village' && place.nameFrom > place.from && !isCapital(reading, place.from);
      }
    }
}

function componentNames(lists: Component[][], route: string | null): string[] {
  return route === null ? lists.flat().map((each) => each.name) : [route];
}

/** How far behind a name the bodies that a record names are quoted, in tokens. */
const nearBodies = 16;

/** Token behind the last body that is named shortly behind a project. */
function bodiesTo({ reading, to }: ProjectSpan, end: number): number {
  return bodiesIn(reading, to, Math.min(end, to + nearBodies)).at(-1)?.to ?? 0;
}

/** English for a name; where no phrase has `Dự án` in it, without that word. */
function nameInEnglish(context: Context, name: string): string | null {
  const whole = english(context, name);
  if (whole !== null && !whole.startsWith('Project ')) return whole;
  return english(context, name.replace(/^(?:tiểu )?dự án (?=\p{L})/iu, '')) ?? whole;
}

/** Where the words about a project end: at the next project, or with its clause. */
function detailEnd(span: ProjectSpan, next: ProjectSpan | null): number {
  const limit = span.clause.to;
  return next && next.reading === span.reading && next.from >= span.to && next.from < limit ? next.from : limit;
}
