import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { writeChecksums } from './checksums.ts';
import { type Code, listCodes } from './codes.ts';
import type { Content, Files } from './content.ts';
import { writeCsv } from './csv.ts';
import { writeCsvw } from './csvw.ts';
import { writeDataPackage } from './data-package.ts';
import {
  codeColumns,
  codeRows,
  dictionaryColumns,
  listColumns,
  writeCodesCsv,
  writeDictionary,
  writeDictionaryCsv,
} from './dictionary.ts';
import { writeJson } from './json.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeManifest } from './manifest.ts';
import { writeModules } from './modules.ts';
import { writeParquet } from './parquet.ts';
import { databasePath, type Publication } from './publication.ts';
import { writeSources } from './sources.ts';
import { writeSqlite } from './sqlite.ts';
import { writeTypes } from './types.ts';

/** Everything in `dist/`: path → content. The same records, schemas, sidecars and codebook give the same bytes. */
export function writeFiles(tables: Tables, schemas: readonly TableSchema[], publication: Publication): Files {
  const codes = listCodes(tables, schemas, publication.codebook);
  const files: Record<string, Content> = {
    ...writeData(tables, schemas, codes, publication),
    ...writeModules(tables, schemas),
    'types.d.ts': writeTypes(schemas),
    ...writeSources(publication.reports),
    'data-dictionary.md': writeDictionary(schemas, codes, publication),
    'data-dictionary.csv': writeDictionaryCsv(schemas),
    'codes.csv': writeCodesCsv(codes),
  };
  files['datapackage.json'] = writeDataPackage(schemas, files, publication);
  files['csv-metadata.json'] = writeCsvw(schemas, publication);
  files['dataset.jsonld'] = writeJsonLd(tables, schemas, files, publication);
  files['index.json'] = writeManifest(tables, schemas, files, publication);
  files.SHA256SUMS = writeChecksums(files);
  return files;
}

/** The records in every format, with their schemas. */
function writeData(
  tables: Tables,
  schemas: readonly TableSchema[],
  codes: readonly Code[],
  { packageInfo }: Publication,
): Files {
  const perTable = schemas.flatMap((schema): [string, Content][] => [
    [`${schema.table}.json`, writeJson(tables[schema.table], schema)],
    [`${schema.table}.csv`, writeCsv(tables[schema.table], schema)],
    [`${schema.table}.parquet`, writeParquet(tables[schema.table], schema, packageInfo)],
    [`schemas/${schema.table}.schema.json`, schema.text],
  ]);
  const sideTables = [
    {
      name: 'data_dictionary',
      description: 'What every column of every table means.',
      columns: dictionaryColumns,
      rows: listColumns(schemas),
    },
    {
      name: 'codes',
      description: 'Codes of the columns that hold codes, with what the codebook knows of them.',
      columns: codeColumns,
      rows: codeRows(codes),
    },
  ];
  const database = writeSqlite(tables, schemas, sideTables, packageInfo);
  return { ...Object.fromEntries(perTable), [databasePath(packageInfo)]: database };
}
