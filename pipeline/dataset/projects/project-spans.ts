import { firstFrom } from '../../binary-search.ts';
import type { ProjectKind } from '../../codebook.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { trimSpan } from './project-names.ts';
import { joinedTo, projectAt } from './project-naming.ts';

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
  /** The block that announces the list of entries that it stands in, and says their status; left out outside of such lists. */
  opener?: Reading;
  /** Heading inside a footnote under which it stands, as written. */
  group: string | null;
  /** Name when it is not the text of `from` to `to`: `phân khu V` of `phân khu II, V`. */
  name: string | null;
  /** Further stretches that belong to it: groups of stations behind a semicolon. */
  more: Span[];
  /** Whether it heads an entry that says all of it. */
  isEntry?: boolean;
  /** Whether it opens an entry of a list of works. */
  isListed?: boolean;
}

/** Tokens of a project's name with the further stretches that belong to it. */
export function wholeName({ from, to, more }: ProjectSpan): Span {
  return { from, to: more.at(-1)?.to ?? to };
}

const roman = /^(?:[IVX]{1,5}|\d{1,2})$/;

/** Projects that a sentence names between other words. */
export function inSentence(
  context: Context,
  reading: Reading,
  span: Span,
  intro: Span | null,
  group: string | null,
): ProjectSpan[] {
  const found: ProjectSpan[] = [];
  for (let at = span.from; at < span.to; ) {
    const first = word(reading, at);
    const named =
      context.book.projectKinds.opens(reading.tokens[at]) || first === '“' || first === '"'
        ? (projectAt(context, reading, at, span) ?? joinedTo(context, found.at(-1), at, span))
        : null;
    if (!named) {
      at++;
      continue;
    }
    if (named.plural || isPlanOf(found.at(-1), reading, named)) {
      at = named.to;
      continue;
    }
    const project = makeSpan(
      reading,
      named.from,
      named.to,
      named.kind,
      clauseOf(reading, named.from, span),
      intro,
      group,
    );
    found.push(project);
    at = readOrdinals(reading, project, named.to, found);
    // The bracket behind a road's name is its route.
    const route = reading.partner[at] as number;
    if (project.kind.kind === 'road' && word(reading, at) === '(' && route > at) at = route + 1;
  }
  return found;
}

/** How far behind works their plan is told, in tokens. */
const farthestPlan = 40;

/** `Khu du lịch Hồ Bạc đã được phê duyệt quy hoạch chi tiết`: the plan of the works that the clause is about, without a name. */
function isPlanOf(
  works: ProjectSpan | undefined,
  reading: Reading,
  { from, to, kind }: { from: number; to: number; kind: ProjectKind },
): boolean {
  if (!works || kind.kind !== 'planning' || works.kind.kind === 'planning' || from >= works.clause.to) return false;
  if (from - works.to > farthestPlan || !isNameless(reading, from, to)) return false;
  return reading.tokens.slice(works.to, from).every((token) => token.fold !== ',' && token.fold !== '.');
}

function isNameless(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCapital(reading, at)) return false;
  return true;
}

/** `KCN Đồng Vàng: quy mô 320 ha, đang lập quy hoạch phân khu`: without the plans of the works that head an entry, which have no name of their own. */
export function withoutOwnPlans(head: ProjectSpan, spans: readonly ProjectSpan[]): ProjectSpan[] {
  return spans.filter(
    ({ reading, from, to, kind }) =>
      from >= head.to && !(kind.kind === 'planning' && head.kind.kind !== 'planning' && isNameless(reading, from, to)),
  );
}

/** `phân khu II, V`: further ordinals name further projects of the same kind. Returns the token behind them. */
function readOrdinals(reading: Reading, project: ProjectSpan, at: number, found: ProjectSpan[]): number {
  const last = textOf(reading, project.to - 1, project.to);
  if (!roman.test(last)) return at;
  const base = textOf(reading, project.from, project.to - 1);
  let next = at;
  while (word(reading, next) === ',' || word(reading, next) === 'và') {
    // `phân khu số 1, số 2`.
    const from = next + (word(reading, next + 1) === 'số' && word(reading, project.to - 2) === 'số' ? 2 : 1);
    const ordinal = textOf(reading, from, from + 1);
    if (!roman.test(ordinal)) break;
    found.push({ ...project, from, to: from + 1, name: `${base} ${ordinal}`, more: [] });
    next = from + 1;
  }
  return next;
}

/** The clause around a token: up to the separators at its bracket depth. */
function clauseOf(reading: Reading, at: number, span: Span): Span {
  const { semicolons } = reading;
  const first = firstFrom(semicolons, at);
  let before = first - 1;
  let behind = first;
  while (before >= 0 && (semicolons[before] as number) >= span.from && isInside(reading, before, at)) before--;
  while (behind < semicolons.length && (semicolons[behind] as number) < span.to && isInside(reading, behind, at))
    behind++;
  return {
    from: Math.max(span.from, (semicolons[before] ?? -1) + 1),
    to: Math.min(span.to, semicolons[behind] ?? span.to),
  };
}

/** Whether a semicolon stands in a bracket that a token stands before or behind. */
function isInside({ depth, semicolons }: Reading, semicolon: number, at: number): boolean {
  return (depth[semicolons[semicolon] as number] as number) > (depth[at] as number);
}

/** A project where the text names it. */
export function makeSpan(
  reading: Reading,
  from: number,
  to: number,
  kind: ProjectKind,
  clause: Span,
  intro: Span | null,
  group: string | null,
): ProjectSpan {
  const name = trimSpan(reading, { from, to });
  return { reading, from: name.from, to: name.to, kind, clause, intro, group, name: null, more: [] };
}
