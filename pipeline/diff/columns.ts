import type { BuildTable, Json, Row } from './build.ts';

/** What became of a table's columns. */
export interface Columns {
  /** In both, under the same name. */
  kept: readonly string[];
  removed: readonly string[];
  added: readonly string[];
  renamed: readonly { from: string; to: string }[];
}

/** The JSON Schema of each property of a table, in the order of the columns. */
export function propertiesOf({ schema }: BuildTable): Map<string, Json> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, unknown>);
  return new Map(properties.map(([name, property]) => [name, (property ?? {}) as Json]));
}

/**
 * The columns of a table before and after. One that holds under a new name what it held under the old one, in every
 * record that both have, is renamed.
 */
export function compareColumns(old: BuildTable, now: BuildTable): Columns {
  const [before, after] = [columnsOf(old), columnsOf(now)];
  const removed = before.filter((name) => !after.includes(name));
  const added = after.filter((name) => !before.includes(name));
  const renamed: { from: string; to: string }[] = [];
  const pairs = pairRows(old.records, now.records);
  for (const from of removed) {
    const free = added.filter((name) => !renamed.some(({ to }) => to === name));
    const to = free.find((name) => holdSame(pairs, from, name) && isAlike(old, from, now, name));
    if (to !== undefined) renamed.push({ from, to });
  }
  return {
    kept: before.filter((name) => after.includes(name)),
    removed: removed.filter((name) => !renamed.some(({ from }) => from === name)),
    added: added.filter((name) => !renamed.some(({ to }) => to === name)),
    renamed,
  };
}

/** The columns that the schema tells of and the records have, where there are records to look at. */
export function columnsOf(table: BuildTable): string[] {
  const declared = [...propertiesOf(table).keys()];
  const held = new Set(table.records.flatMap((row) => Object.keys(row)));
  if (held.size === 0) return declared;
  return [...declared.filter((name) => held.has(name)), ...[...held].filter((name) => !declared.includes(name))];
}

function pairRows(old: readonly Row[], now: readonly Row[]): [Row, Row][] {
  const byId = new Map(now.map((row) => [row.id, row]));
  return old.flatMap((row): [Row, Row][] => {
    const other = byId.get(row.id);
    return other ? [[row, other]] : [];
  });
}

/** Whether two columns hold the same values, of which one at least says something. */
function holdSame(pairs: readonly [Row, Row][], from: string, to: string): boolean {
  const says = pairs.some(([row]) => row[from] !== null && row[from] !== undefined && !isEmptyList(row[from]));
  return says && pairs.every(([row, other]) => isSame(row[from], other[to]));
}

/** Whether the columns have one type, and are not two that merely hold one value throughout. */
function isAlike(old: BuildTable, from: string, now: BuildTable, to: string): boolean {
  const [before, after] = [propertiesOf(old), propertiesOf(now)];
  const place = (names: Map<string, Json>, name: string) => [...names.keys()].indexOf(name);
  const isVaried = new Set(old.records.map((row) => JSON.stringify(row[from]))).size > 1;
  return isSame(before.get(from)?.type, after.get(to)?.type) && (isVaried || place(before, from) === place(after, to));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether two JSON values are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
