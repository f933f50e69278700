import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { writeChecksums } from './checksums.ts';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';
import { type Publication, writeManifest } from './manifest.ts';
import { writeModules } from './modules.ts';
import { writeSources } from './sources.ts';
import { writeTypes } from './types.ts';

/** Everything in `dist/`: path → content. The same records, schemas and sidecars give the same bytes. */
export function writeFiles(
  tables: Tables,
  schemas: readonly TableSchema[],
  publication: Publication,
): Record<string, string> {
  const data = schemas.flatMap((schema) => [
    [`${schema.table}.json`, writeJson(tables[schema.table], schema)],
    [`${schema.table}.csv`, writeCsv(tables[schema.table], schema)],
    [`schemas/${schema.table}.schema.json`, schema.text],
  ]);
  const files: Record<string, string> = {
    ...Object.fromEntries(data),
    ...writeModules(tables, schemas),
    'types.d.ts': writeTypes(schemas),
    ...writeSources(publication.reports),
  };
  files['index.json'] = writeManifest(tables, schemas, files, publication);
  files.SHA256SUMS = writeChecksums(files);
  return files;
}
