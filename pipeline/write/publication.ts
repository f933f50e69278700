import type { Codebook } from '../codebook.ts';
import type { Sidecar } from '../sidecar.ts';

/** The fields of package.json that the published files repeat. */
export interface PackageInfo {
  name: string;
  version: string;
  description: string;
  license: string;
  homepage?: string;
  keywords?: readonly string[];
}

/** What is published, besides the records: where it came from, under which name and version, and what codes mean. */
export interface Publication {
  packageInfo: PackageInfo;
  /** When the version was released, ISO 8601; null where it was not yet. */
  releasedOn: string | null;
  sidecars: readonly Sidecar[];
  /** Report id → text of the report, with a byte order mark if there is one. */
  reports: ReadonlyMap<string, string>;
  codebook: Codebook;
}

/** The file that holds all tables. */
export function databasePath({ name }: PackageInfo): string {
  return `${name}.sqlite`;
}

/** The description up to its first colon. */
export function titleOf({ description }: PackageInfo): string {
  return description.split(':')[0] ?? description;
}

/** Those who made the data, as CITATION.cff and LICENSE name them. */
export function contributors({ name }: PackageInfo): string {
  return `the ${name} contributors`;
}
