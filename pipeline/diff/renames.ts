import { groupBy } from '../group-by.ts';
import type { Row } from './build.ts';

/** Records of all tables that one build has and the other has not: table → records. */
export type Leftovers = ReadonlyMap<string, readonly Row[]>;

/** A record that is another only by its id. */
export interface Rename {
  table: string;
  from: Row;
  to: Row;
}

/** Fields that say where in the report a record stands: text before it moves them. */
const positions: ReadonlySet<string> = new Set([
  'source_start',
  'source_end',
  'source_line',
  'anchor_start',
  'start',
  'end',
  'line',
]);

/** How a record is put into words to find its like; a later way overlooks more. */
type Reading = (field: string, value: unknown) => unknown;

/**
 * Pairs records that are gone with new ones that say the same under another id.
 *
 * References follow: when a report has another id, so have its sections, and what stands in them. So the ids found are
 * put in place of the old ones, and the search goes on until it finds no more.
 */
export function findRenames(gone: Leftovers, come: Leftovers): Rename[] {
  const newIds = new Map<string, string>();
  const unknownIds = new Set([...gone.values(), ...come.values()].flat().map(({ id }) => id));
  const asIs: Reading = (_, value) => value;
  const anywhere: Reading = (field, value) => (positions.has(field) ? null : value);
  const unreferred: Reading = (field, value) =>
    typeof value === 'string' && unknownIds.has(value) ? '' : anywhere(field, value);
  const renames: Rename[] = [];
  for (const reading of [asIs, anywhere, unreferred]) {
    for (let found = -1; found !== renames.length; ) {
      found = renames.length;
      for (const [table, rows] of gone) {
        const left = rows.filter(({ id }) => !newIds.has(id));
        const taken = new Set(newIds.values());
        const free = (come.get(table) ?? []).filter(({ id }) => !taken.has(id));
        for (const [from, to] of pairUp(left, free, reading, newIds)) {
          newIds.set(from.id, to.id);
          renames.push({ table, from, to });
        }
      }
    }
  }
  return renames;
}

function pairUp(
  gone: readonly Row[],
  come: readonly Row[],
  reading: Reading,
  newIds: ReadonlyMap<string, string>,
): [Row, Row][] {
  const byContent = groupBy(come, (row) => contentOf(row, reading, new Map()));
  return gone.flatMap((from): [Row, Row][] => {
    const to = byContent.get(contentOf(from, reading, newIds))?.shift();
    return to ? [[from, to]] : [];
  });
}

/** What a record says, in one text: its own id is left out, also where a field repeats it. */
function contentOf(row: Row, reading: Reading, newIds: ReadonlyMap<string, string>): string {
  const { id, ...fields } = row;
  const read = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => read(field, item));
    if (value === id) return { self: true };
    return reading(field, typeof value === 'string' ? (newIds.get(value) ?? value) : value);
  };
  const entries = Object.entries(fields).map(([field, value]) => [field, read(field, value)]);
  return JSON.stringify(entries);
}
