import type { Field, TableSchema } from '../schemas.ts';
import type { Sidecar } from '../sidecar.ts';
import { type Files, fingerprint, mediaTypeOf } from './content.ts';
import { describeForCsv } from './csv.ts';
import { dataLicence } from './licence.ts';
import { contributors, type Publication, titleOf } from './publication.ts';

/** The profiles of the Data Package standard, version 2. */
const profiles = 'https://datapackage.org/profiles/2.0';

/**
 * `datapackage.json`: a Data Package v2 with a Table Schema for each CSV.
 *
 * Its resources are the CSV files alone, so that a tool that loads them all gets every table once. A list is a
 * `string`: the standard's type `list` is missing in its own profile, and what separates the items is in the
 * description. A key from a table to itself names no resource, as version 2 has it.
 *
 * @param files the files that it describes, for their size and digest.
 */
export function writeDataPackage(schemas: readonly TableSchema[], files: Files, publication: Publication): string {
  const { packageInfo, sidecars } = publication;
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: packageInfo.name,
    title: titleOf(packageInfo),
    description: packageInfo.description,
    homepage: packageInfo.homepage,
    version: packageInfo.version,
    keywords: packageInfo.keywords,
    licenses: [{ name: dataLicence.id, title: dataLicence.title, path: dataLicence.url }],
    contributors: [{ title: contributors(packageInfo), roles: ['creator'] }],
    sources: sidecars.map((sidecar) => toSource(sidecar, files)),
    resources: schemas.map((schema) => toResource(schema, files)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function toSource({ id, title, title_en, issuer, issuer_en }: Sidecar, files: Files) {
  const path = `sources/${id}.md`;
  const name = `${issuer_en ?? issuer}: ${title_en ?? title}`;
  return path in files ? { title: name, path } : { title: name };
}

function toResource(schema: TableSchema, files: Files) {
  const path = `${schema.table}.csv`;
  const { bytes, sha256 } = fingerprint(files[path] ?? '');
  return {
    name: schema.table,
    type: 'table',
    path,
    title: schema.title,
    description: schema.description,
    format: 'csv',
    mediatype: mediaTypeOf(path),
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: toTableSchema(schema),
  };
}

function toTableSchema({ table, fields }: TableSchema) {
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: fields.map(toField),
    missingValues: [''],
    primaryKey: ['id'],
    foreignKeys: fields
      .filter(({ type }) => type !== 'array')
      .flatMap(({ name, references }) => {
        if (!references) return [];
        const resource = references.table === table ? {} : { resource: references.table };
        return [{ fields: [name], reference: { ...resource, fields: [references.field] } }];
      }),
  };
}

function toField(field: Field) {
  const { name, type, nullable, codes, pattern, minimum } = field;
  const isCell = type === 'array';
  // An empty list is an empty cell, which is a missing value here.
  const constraints = {
    required: nullable || isCell ? undefined : true,
    enum: codes,
    minimum,
    pattern: pattern?.replace(/^\^|\$$/g, ''),
  };
  return {
    name,
    type: isCell ? 'string' : type,
    description: describeForCsv(field),
    ...(Object.values(constraints).some((value) => value !== undefined) ? { constraints } : {}),
  };
}
