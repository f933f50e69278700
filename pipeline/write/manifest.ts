import type { TableSchema } from '../schemas.ts';
import type { Sidecar } from '../sidecar.ts';
import { sha256 } from '../sources.ts';
import type { Tables } from '../tables.ts';

/** The fields of package.json that the published files repeat. */
export interface PackageInfo {
  name: string;
  version: string;
  description: string;
  license: string;
}

/** What is published, besides the records: where it came from, and under which name and version. */
export interface Publication {
  packageInfo: PackageInfo;
  /** When the version was released, ISO 8601; null where it was not yet. */
  releasedOn: string | null;
  sidecars: readonly Sidecar[];
}

/**
 * `index.json`: everything that another system needs to find and verify the rest.
 *
 * @param files the other published files: path → content.
 */
export function writeManifest(
  tables: Tables,
  schemas: readonly TableSchema[],
  files: Readonly<Record<string, string>>,
  { packageInfo, releasedOn, sidecars }: Publication,
): string {
  const manifest = {
    name: packageInfo.name,
    version: packageInfo.version,
    released_on: releasedOn,
    description: packageInfo.description,
    license: packageInfo.license,
    tables: schemas.map(({ table, title, description, id }) => ({
      name: table,
      title,
      description,
      record_count: tables[table].length,
      schema: pinToVersion(id, packageInfo),
      json: `${table}.json`,
      csv: `${table}.csv`,
    })),
    sources: sidecars,
    files: Object.keys(files)
      .sort()
      .map((path) => describeFile(path, files[path] ?? '')),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * The address of a schema as of this version: its `$id` follows the major version, and old data need not fit a newer
 * schema, which may ask for a field that they lack.
 */
function pinToVersion(id: string, { name, version }: PackageInfo): string {
  return id.replace(new RegExp(`(?<=/${name}@)\\d+(?=/)`), version);
}

function describeFile(path: string, content: string) {
  return { path, bytes: Buffer.byteLength(content), sha256: sha256(content) };
}
