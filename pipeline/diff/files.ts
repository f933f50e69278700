import type { Build, Json } from './build.ts';
import { type Change, change } from './change.ts';
import { isSame } from './columns.ts';

/** Which change with every version, and are made from the others. */
const madeLast: ReadonlySet<string> = new Set(['index.json', 'SHA256SUMS']);

/** What changed in the files themselves: which there are, their bytes, the entry points, and the form of index.json. */
export function compareFiles(old: Build, now: Build): Change[] {
  return [
    ...comparePaths(old, now),
    ...compareEntries(old, now),
    ...compareIndexForm(old, now),
    ...compareBytes(old, now),
  ];
}

function comparePaths({ paths: old }: Build, { paths: now }: Build): Change[] {
  const removed = [...old].filter((path) => !now.has(path));
  const added = [...now].filter((path) => !old.has(path));
  return [
    ...removed.map((path) => change('file_removed', { subject: path, old: path })),
    ...added.map((path) => change('file_added', { subject: path, new: path })),
  ];
}

/** The subpaths that `exports` of package.json opens; nothing to compare where a build comes without its package. */
function compareEntries(old: Build, now: Build): Change[] {
  if (!old.packageJson || !now.packageJson) return [];
  const [before, after] = [entriesOf(old.packageJson), entriesOf(now.packageJson)];
  return [
    ...before
      .filter((entry) => !after.includes(entry))
      .map((entry) => change('entry_removed', { subject: entry, old: entry })),
    ...after
      .filter((entry) => !before.includes(entry))
      .map((entry) => change('entry_added', { subject: entry, new: entry })),
  ];
}

function entriesOf({ exports }: Json): string[] {
  return typeof exports === 'object' && exports !== null ? Object.keys(exports) : ['.'];
}

function compareIndexForm(old: Build, now: Build): Change[] {
  const [before, after] = [formOf(old.index), formOf(now.index)];
  return [
    ...[...before]
      .filter((field) => !after.has(field))
      .map((field) => change('index_field_removed', { subject: 'index.json', field, old: field })),
    ...[...after]
      .filter((field) => !before.has(field))
      .map((field) => change('index_field_added', { subject: 'index.json', field, new: field })),
  ];
}

/** The paths to all values of a JSON value: `tables[].name`. */
function formOf(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...formOf(item, `${path}[]`)]));
  if (typeof value === 'object' && value !== null)
    return new Set(Object.entries(value).flatMap(([key, item]) => [...formOf(item, path ? `${path}.${key}` : key)]));
  return new Set([path]);
}

function compareBytes(old: Build, now: Build): Change[] {
  const changed = [...old.paths].filter(
    (path) => now.paths.has(path) && !madeLast.has(path) && !isSameFile(path, old, now),
  );
  const isIndexChanged = !isSame(indexOf(old), indexOf(now));
  return [...changed, ...(isIndexChanged ? ['index.json'] : [])].map((path) =>
    change('file_changed', { subject: path }),
  );
}

/**
 * Binary files, which no package holds, have the version in them in their own way: between two versions they are not
 * compared, for they hold the same records as the others. The rest is known by its digest where it is not at hand.
 */
function isSameFile(path: string, old: Build, now: Build): boolean {
  const isPacked = fileIn(old, path)?.in_package !== false && fileIn(now, path)?.in_package !== false;
  const [before, after] = [old.files.get(path), now.files.get(path)];
  if (before && after && Buffer.compare(before, after) === 0) return true;
  if (before && after)
    return isPacked ? unversioned(before, old) === unversioned(after, now) : old.version !== now.version;
  const [digest, other] = [fileIn(old, path)?.sha256 ?? null, fileIn(now, path)?.sha256 ?? null];
  return old.version !== now.version || digest === null || other === null || digest === other;
}

function fileIn({ index }: Build, path: string): Json | undefined {
  const files = Array.isArray(index.files) ? (index.files as Json[]) : [];
  return files.find((file) => file.path === path);
}

/** index.json without what it says of other files and of the release. */
function indexOf(build: Build): unknown {
  const { files, released_on, tables, ...rest } = build.index;
  const bare = (tables as Json[]).map(({ record_count, ...table }) => table);
  return JSON.parse(unversioned(Buffer.from(JSON.stringify({ ...rest, tables: bare })), build));
}

/** The bytes as text, one character a byte, without the marks of the release: version, major version, date. */
function unversioned(bytes: Uint8Array, { name, version, releasedOn }: Build): string {
  const text = Buffer.from(bytes).toString('latin1');
  const major = `${name}@${version.split('.')[0]}/`;
  const bare = text.replaceAll(version, '{version}').replaceAll(major, `${name}@{major}/`);
  return releasedOn === null ? bare : bare.replaceAll(releasedOn, '{date}');
}
