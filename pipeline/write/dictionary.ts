import { stringify } from 'csv-stringify/sync';
import type { Field, TableSchema } from '../schemas.ts';
import type { Code } from './codes.ts';
import { listSeparator } from './csv.ts';
import { type Publication, titleOf } from './publication.ts';

/** The columns of the dictionary, as CSV and in SQLite. */
export const dictionaryColumns = [
  'table',
  'column',
  'type',
  'nullable',
  'unit',
  'codes',
  'description',
  'references',
] as const;

/** The columns of the list of codes, as CSV and in SQLite. */
export const codeColumns = ['table', 'column', 'code', 'label_vi', 'label_en'] as const;

/** A row for every column of every table; null where there is nothing to say. */
export function listColumns(schemas: readonly TableSchema[]): (string | null)[][] {
  return schemas.flatMap(({ table, fields }) =>
    fields.map((field) => [
      table,
      field.name,
      typeOf(field),
      String(field.nullable),
      unitOf(field),
      field.codes?.join(listSeparator) ?? null,
      field.description,
      referenceOf(field),
    ]),
  );
}

/** A row for every code of {@link Code}. */
export function codeRows(codes: readonly Code[]): (string | null)[][] {
  return codes.map((code) => codeColumns.map((column) => code[column]));
}

/** `data-dictionary.csv`: a row a column. */
export function writeDictionaryCsv(schemas: readonly TableSchema[]): string {
  return toCsv(dictionaryColumns, listColumns(schemas));
}

/** `codes.csv`: a row a code, to be joined with the data by table, column and code. */
export function writeCodesCsv(codes: readonly Code[]): string {
  return toCsv(codeColumns, codeRows(codes));
}

/** `data-dictionary.md`: for each table its columns, and for each column with codes what they mean. */
export function writeDictionary(
  schemas: readonly TableSchema[],
  codes: readonly Code[],
  { packageInfo }: Publication,
): string {
  const tables = schemas.map((schema) => describeTable(schema, codes));
  const opening = [
    '# Data dictionary',
    '',
    `${titleOf(packageInfo)}, version ${packageInfo.version}. Generated from the schemas and the codebook.`,
    '',
    'Types are those of JSON. A column that may be null is an empty cell in CSV. A list is one cell in CSV, its items',
    `joined by \`${listSeparator}\`; JSON text in SQLite, to be read with \`json_each\`; a \`LIST\` in Parquet.`,
  ];
  return `${[...opening, ...tables.flat()].join('\n')}\n`;
}

function describeTable({ table, description, fields }: TableSchema, codes: readonly Code[]): string[] {
  const rows = fields.map((field) => {
    const cells = [`\`${field.name}\``, sayType(field), sayUnit(field), sayReference(field), field.description];
    return `| ${cells.map(toMarkdownCell).join(' | ')} |`;
  });
  const ownCodes = codes.filter((code) => code.table === table);
  return [
    '',
    `## ${table}`,
    '',
    description,
    '',
    '| column | type | unit | references | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...fields.flatMap((field) => describeCodes(field, ownCodes)),
  ];
}

function describeCodes({ name, codes: closed }: Field, codes: readonly Code[]): string[] {
  const own = codes.filter(({ column }) => column === name);
  if (own.length === 0) return [];
  const opening = closed ? `Codes of \`${name}\`` : `Codes of \`${name}\` in this version, from the codebook`;
  if (own.every(({ label_vi, label_en }) => label_vi === null && label_en === null)) {
    return ['', `${opening}: ${own.map(({ code }) => `\`${code}\``).join(', ')}.`];
  }
  const rows = own.map(({ code, label_vi, label_en }) => {
    return `| ${[`\`${code}\``, label_en ?? '', label_vi ?? ''].map(toMarkdownCell).join(' | ')} |`;
  });
  return ['', `${opening}:`, '', '| code | English | Vietnamese |', '| --- | --- | --- |', ...rows];
}

function typeOf({ type }: Field): string {
  return type === 'array' ? 'list of strings' : type;
}

function sayType(field: Field): string {
  return `${typeOf(field)}${field.nullable ? ', may be null' : ''}`;
}

/** A unit code, or the column that holds one a record. */
function unitOf({ unit, unitField }: Field): string | null {
  return unit ?? (unitField === undefined ? null : `see ${unitField}`);
}

function sayUnit({ unit, unitField }: Field): string {
  if (unit !== undefined) return `\`${unit}\``;
  return unitField === undefined ? '' : `see \`${unitField}\``;
}

function referenceOf({ references }: Field): string | null {
  return references ? `${references.table}.${references.field}` : null;
}

function sayReference(field: Field): string {
  const reference = referenceOf(field);
  return reference === null ? '' : `\`${reference}\``;
}

function toMarkdownCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function toCsv(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  return stringify([columns, ...rows], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
