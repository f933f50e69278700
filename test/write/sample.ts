import { readCodebook } from '../../pipeline/read-codebook.ts';
import { type Field, readSchemas, type TableSchema } from '../../pipeline/schemas.ts';
import { type AnyRecord, emptyTables, type TableName, type Tables } from '../../pipeline/tables.ts';
import type { Publication } from '../../pipeline/write/publication.ts';

export const schemas = readSchemas('schemas');

export const samplePublication: Publication = {
  packageInfo: { name: 'data', version: '1.2.3', description: 'Data: all.', license: 'MIT AND CC0-1.0' },
  releasedOn: '2026-01-31',
  sidecars: [
    {
      id: 'x',
      title: 'Báo cáo',
      title_en: null,
      issuer: 'Ủy ban nhân dân',
      issuer_en: null,
      source: 'in words',
      licence: 'none',
      sha256: 'a'.repeat(64),
      size_bytes: 3,
      received_on: '2024-10-01',
      language: 'vi',
    },
  ],
  reports: new Map([['x', '\ufeffĐạt 5%']]),
  codebook: readCodebook('sources/codebook'),
};

export function schemaOf(table: TableName): TableSchema {
  const schema = schemas.find((candidate) => candidate.table === table);
  if (!schema) throw new Error(`no schema of ${table}`);
  return schema;
}

/** A record of the table with nothing known but the given values. */
export function sampleRecord<Name extends TableName>(
  table: Name,
  values: Partial<Tables[Name][number]>,
): Tables[Name][number] {
  const unknown = schemaOf(table).fields.map((field) => [field.name, unknownValue(field)]);
  return { ...Object.fromEntries(unknown), ...values } as Tables[Name][number];
}

export function sampleTables(indicators: Tables['indicators']): Tables {
  return { ...emptyTables(), indicators };
}

function unknownValue({ type, nullable, codes }: Field): AnyRecord[keyof AnyRecord] | boolean | number | string[] {
  if (nullable) return null as never;
  if (codes) return codes[0] ?? '';
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  return type === 'string' ? '' : 0;
}
