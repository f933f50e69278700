import { pinnedAddress } from '../address.ts';
import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { type Files, fingerprint, isBinary, mediaTypeOf } from './content.ts';
import { databasePath, type Publication } from './publication.ts';
import { sourcePath } from './sources.ts';

/**
 * `index.json`: everything that another system needs to find and verify the rest. Files that are not `in_package` are
 * served beside it, but left out of the npm package.
 *
 * @param files the other published files: path → content.
 */
export function writeManifest(
  tables: Tables,
  schemas: readonly TableSchema[],
  files: Files,
  { packageInfo, releasedOn, sidecars }: Publication,
): string {
  const manifest = {
    name: packageInfo.name,
    version: packageInfo.version,
    released_on: releasedOn,
    description: packageInfo.description,
    license: packageInfo.license,
    tables: schemas.map(({ table, title, description }) => ({
      name: table,
      title,
      description,
      record_count: tables[table].length,
      // That of this version: old data need not fit the newest schema, which the `$id` leads to.
      schema: pinnedAddress(packageInfo, table),
      json: `${table}.json`,
      csv: `${table}.csv`,
      parquet: `${table}.parquet`,
    })),
    database: databasePath(packageInfo),
    sources: sidecars.map((sidecar) => ({ ...sidecar, file: sourcePath(sidecar.id) })),
    files: Object.keys(files)
      .sort()
      .map((path) => ({
        path,
        media_type: mediaTypeOf(path),
        ...fingerprint(files[path] ?? ''),
        in_package: !isBinary(path),
      })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
