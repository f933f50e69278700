import type { Field, TableSchema } from '../schemas.ts';
import { describeForCsv, listSeparator } from './csv.ts';
import { dataLicence } from './licence.ts';
import { contributors, type Publication, titleOf } from './publication.ts';

/**
 * `csv-metadata.json`: the CSV files as a table group of CSV on the Web.
 *
 * The name is the one that the recommendation has readers look for beside any CSV, and one file for all tables lets
 * the keys between them be said. Closed lists are regular expressions, CSVW having no enumerations.
 */
export function writeCsvw(schemas: readonly TableSchema[], { packageInfo }: Publication): string {
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': titleOf(packageInfo),
    'dc:description': packageInfo.description,
    'dc:creator': contributors(packageInfo),
    'dc:license': { '@id': dataLicence.url },
    'schema:version': packageInfo.version,
    dialect: {
      encoding: 'utf-8',
      header: true,
      delimiter: ',',
      lineTerminators: ['\r\n', '\n'],
      quoteChar: '"',
      doubleQuote: true,
      trim: false,
    },
    tables: schemas.map(toTable),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}

function toTable({ table, title, description, fields }: TableSchema) {
  const keys = fields.filter(({ type }) => type !== 'array');
  return {
    url: `${table}.csv`,
    'dc:title': title,
    'dc:description': description,
    tableSchema: {
      columns: fields.map(toColumn),
      primaryKey: 'id',
      foreignKeys: keys.flatMap(({ name, references }) => {
        if (!references) return [];
        const reference = { resource: `${references.table}.csv`, columnReference: references.field };
        return [{ columnReference: name, reference }];
      }),
    },
  };
}

function toColumn(field: Field) {
  const { name, type, nullable } = field;
  return {
    name,
    titles: name,
    'dc:description': describeForCsv(field),
    datatype: toDatatype(field),
    null: '',
    ...(type === 'array' ? { separator: listSeparator, ordered: true } : { required: !nullable }),
  };
}

function toDatatype({ type, codes, pattern, minimum }: Field) {
  const base = type === 'array' ? 'string' : type;
  const format = codes ? `^(${codes.map(escapeCode).join('|')})$` : pattern;
  if (format !== undefined) return { base, format };
  return minimum === undefined ? base : { base, minimum };
}

function escapeCode(code: string): string {
  return code.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
