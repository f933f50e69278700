import type { TableSchema } from '../schemas.ts';
import type { Sidecar } from '../sidecar.ts';
import { sha256 } from '../sources.ts';
import type { Tables } from '../tables.ts';
import { sourcePath } from './sources.ts';

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
  sidecars: readonly Sidecar[];
  /** Report id → text of the report, with a byte order mark if there is one. */
  reports: ReadonlyMap<string, string>;
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
  { packageInfo, sidecars }: Publication,
): string {
  const manifest = {
    name: packageInfo.name,
    version: packageInfo.version,
    description: packageInfo.description,
    license: packageInfo.license,
    tables: schemas.map(({ table, title, description, id }) => ({
      name: table,
      title,
      description,
      record_count: tables[table].length,
      schema: id,
      json: `${table}.json`,
      csv: `${table}.csv`,
    })),
    sources: sidecars.map((sidecar) => ({ ...sidecar, file: sourcePath(sidecar.id) })),
    files: Object.keys(files)
      .sort()
      .map((path) => describeFile(path, files[path] ?? '')),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describeFile(path: string, content: string) {
  return { path, bytes: Buffer.byteLength(content), sha256: sha256(content) };
}
