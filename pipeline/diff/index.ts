import type { Build } from './build.ts';
import { bumpOf, type Change } from './change.ts';
import { compareFiles } from './files.ts';
import { compareRecords } from './records.ts';
import { compareSchemas } from './schemas.ts';
import { surfaceOf } from './surface.ts';
import { compareTypes } from './types.ts';
import { type Bump, nextVersion, strongest } from './version.ts';

/** What changed between two builds, and what follows for the version. */
export interface Diff {
  old: Pick<Build, 'where' | 'name' | 'version'>;
  now: Pick<Build, 'where' | 'name' | 'version'>;
  changes: readonly Change[];
  /** The strongest bump that a change demands. */
  bump: Bump;
  /** The version of the old build, bumped. */
  nextVersion: string;
}

/** Compares two builds record by record, field by field, schema by schema, type by type and file by file. */
export function compareBuilds(old: Build, now: Build): Diff {
  const pairs = [...old.tables.values()].flatMap((table) => {
    const other = now.tables.get(table.name);
    return other ? [{ old: table, now: other }] : [];
  });
  const changes = [
    ...compareSchemas(old.tables, now.tables, pairs),
    ...compareRecords(pairs),
    ...compareTypes(surfaceOf(old), surfaceOf(now)),
    ...compareFiles(old, now),
  ];
  const bump = strongest(changes.map(bumpOf));
  const [before, after] = [old, now].map(({ where, name, version }) => ({ where, name, version }));
  return { old: before ?? old, now: after ?? now, changes, bump, nextVersion: nextVersion(old.version, bump) };
}
