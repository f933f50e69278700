import { bumpOf, type Change, type ChangeKind, kinds } from '../diff/change.ts';
import { sayChange } from '../diff/markdown.ts';
import { groupByKind } from '../diff/reasons.ts';
import { capitalized } from '../document/letters.ts';
import { InputError } from '../error.ts';
import { groupBy } from '../group-by.ts';

/** Headings of https://keepachangelog.com, in its order. */
const headings = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;

type Heading = (typeof headings)[number];

/** Items of one kind that are listed; what breaks is listed whole. */
const shown = 20;

/** These go with changes of the schemas and records, which are listed themselves. */
const implied: ReadonlySet<ChangeKind> = new Set([
  'member_removed',
  'member_added',
  'literal_added',
  'type_changed',
  'file_changed',
]);

/**
 * The changelog with a section for the new version: what was noted under _Unreleased_, and what changed in the data.
 *
 * @param file names it in the error.
 * @throws InputError where there is no heading `## [Unreleased]`.
 */
export function addRelease(
  text: string,
  file: string,
  version: string,
  date: string,
  changes: readonly Change[],
): string {
  const found = /^## \[Unreleased\]\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text);
  if (!found) throw new InputError({ file }, 'no heading "## [Unreleased]"', 'Put it above the latest version.');
  const sections = [`## [${version}] - ${date}`, ...mergeSections(found[1] ?? '', describe(changes))];
  const rest = text.slice(found.index + found[0].length);
  const head = `${text.slice(0, found.index)}## [Unreleased]\n\n${sections.join('\n\n')}\n`;
  return rest === '' ? head : `${head}\n${rest}`;
}

/** Notes by heading, those under none first; what was written by hand comes before what was found. */
function mergeSections(notes: string, found: ReadonlyMap<Heading, readonly string[]>): string[] {
  const [untitled = '', ...titled] = notes.split(/^### /m);
  const written = new Map(
    titled.map((part): [string, string] => {
      const [title = '', ...lines] = part.split('\n');
      return [title.trim(), lines.join('\n').trim()];
    }),
  );
  const titles = [...new Set<string>([...headings, ...written.keys()])];
  const sections = titles.flatMap((title) => {
    const lines = [written.get(title) ?? '', ...(found.get(title as Heading) ?? [])].filter((line) => line !== '');
    return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`];
  });
  return untitled.trim() === '' ? sections : [untitled.trim(), ...sections];
}

function describe(changes: readonly Change[]): Map<Heading, string[]> {
  const told = changes.filter(({ kind }) => !implied.has(kind));
  const lines = new Map<Heading, string[]>();
  for (const { kind, changes: same } of groupByKind(told.length > 0 ? told : changes)) {
    const heading = headingOf(kind);
    for (const [table, all] of groupBy(same, (each) => each.table))
      lines.set(heading, [...(lines.get(heading) ?? []), describeKind(kind, table, all)]);
  }
  return lines;
}

function headingOf(kind: ChangeKind): Heading {
  if (kind.endsWith('_removed')) return 'Removed';
  if (kind.endsWith('_added') || kind === 'field_inserted') return 'Added';
  return bumpOf({ kind } as Change) === 'patch' ? 'Fixed' : 'Changed';
}

function describeKind(kind: ChangeKind, table: string | null, changes: readonly Change[]): string {
  const [, bump, what] = kinds[kind];
  const isBreaking = bump === 'major';
  const listed = isBreaking ? changes : changes.slice(0, shown);
  const items = listed.map((each) => `  - ${sayChange(isTable(each) ? each : { ...each, table: null })}`);
  const more = changes.length > listed.length ? [`  - and ${changes.length - listed.length} more`] : [];
  const where = table === null || changes.every(isTable) ? '' : `\`${table}\`: `;
  const opening = `- ${isBreaking ? '**Breaking:** ' : ''}${where}${where === '' ? capitalized(what) : what} (${changes.length})`;
  const isBare = items.length === 1 && items[0]?.trim() === '-';
  return isBare ? opening : [`${opening}:`, ...items, ...more].join('\n');
}

/** Whether the change is of a table as a whole. */
function isTable({ subject, field }: Change): boolean {
  return subject === null && field === null;
}
