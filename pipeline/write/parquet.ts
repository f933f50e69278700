import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field, TableSchema } from '../schemas.ts';
import type { AnyRecord } from '../tables.ts';
import { dataLicence } from './licence.ts';
import type { PackageInfo } from './publication.ts';

/** Of the version of hyparquet that the writer brings along. */
type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const utf8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/**
 * A table as Parquet: its columns in the order of the schema, required where the schema knows no null.
 *
 * Integers are of 64 bits, because the schemas bound them nowhere and a type must not hang on the data. Text is UTF-8,
 * codes and dates too, the latter since they may be of reduced precision. A list is a `LIST` of texts. Pages are
 * compressed with Snappy, which the writer brings along: bytes made by zlib would differ from one Node to another.
 */
export function writeParquet(records: readonly AnyRecord[], schema: TableSchema, packageInfo: PackageInfo): Uint8Array {
  const rows = records.map((record) => new Map<string, unknown>(Object.entries(record)));
  const columnData = schema.fields.map((field) => ({
    name: field.name,
    data: rows.map((row) => toValue(row.get(field.name), field)),
  }));
  const root = { name: schema.table, num_children: schema.fields.length };
  const elements = [root, ...schema.fields.flatMap(toElements)];
  const kvMetadata = describe(schema, packageInfo);
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: elements, codec: 'SNAPPY', kvMetadata }));
}

function toElements({ name, type, nullable }: Field): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (type === 'array') {
    return [
      { name, repetition_type, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...utf8 },
    ];
  }
  if (type === 'string') return [{ name, repetition_type, ...utf8 }];
  const physical = { integer: 'INT64', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;
  return [{ name, repetition_type, type: physical[type] }];
}

function toValue(value: unknown, { type }: Field): unknown {
  if (value === null || value === undefined) return null;
  return type === 'integer' ? BigInt(value as number) : value;
}

/** What the file says of itself: Parquet has no place for the description of a column but its key-value metadata. */
function describe(schema: TableSchema, { name, version }: PackageInfo) {
  const columns = Object.fromEntries(schema.fields.map((field) => [field.name, field.description]));
  return [
    { key: 'table', value: schema.table },
    { key: 'description', value: schema.description },
    { key: 'package', value: name },
    { key: 'version', value: version },
    { key: 'licence', value: dataLicence.id },
    { key: 'schema', value: schema.id },
    { key: 'columns', value: JSON.stringify(columns) },
  ];
}
