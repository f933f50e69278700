import type { Field, TableSchema } from '../schemas.ts';
import { type AnyRecord, type TableName, type Tables, tableNames } from '../tables.ts';
import { lineOf, type Problem } from './problem.ts';

/** Fields that hold the id of a record of any table, which a schema cannot say. */
const openReferences: readonly { table: TableName; field: string }[] = [
  { table: 'mentions', field: 'record_id' },
  { table: 'checks', field: 'subject_ids' },
  { table: 'anomalies', field: 'subject_ids' },
  { table: 'footnote_items', field: 'refers_to' },
];

/** Ids that stand twice in a table, and references to records that are not there. */
export function referenceProblems(tables: Tables, schemas: readonly TableSchema[]): Problem[] {
  const everyId = new Set(tableNames.flatMap((name) => tables[name].map((record) => record.id)));
  return [
    ...tableNames.flatMap((name) => repeatedIds(name, tables[name])),
    ...schemas.flatMap(({ table, fields }) => fields.flatMap((field) => brokenKeys(tables, table, field))),
    ...openReferences.flatMap(({ table, field }) =>
      unresolved(tables[table], { table, field, known: everyId, target: 'any table' }),
    ),
  ];
}

function repeatedIds(table: TableName, records: readonly AnyRecord[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    if (!seen.has(record.id)) {
      seen.add(record.id);
      return [];
    }
    const message = 'another record of the table has this id';
    return [{ table, recordId: record.id, field: 'id', value: record.id, line: lineOf(record), message }];
  });
}

function brokenKeys(tables: Tables, table: TableName, { name: field, references }: Field): Problem[] {
  if (references === undefined) return [];
  const known = new Set(tables[references.table].map((record) => fieldValue(record, references.field)));
  return unresolved(tables[table], { table, field, known, target: `${references.table}.${references.field}` });
}

interface Lookup {
  table: TableName;
  field: string;
  known: ReadonlySet<unknown>;
  /** Where the value should stand, for the message. */
  target: string;
}

function unresolved(records: readonly AnyRecord[], { table, field, known, target }: Lookup): Problem[] {
  return records.flatMap((record) => {
    const values = [fieldValue(record, field)].flat().filter((value) => value !== null && !known.has(value));
    return values.map((value) => ({
      table,
      recordId: record.id,
      field,
      value,
      line: lineOf(record),
      message: `no record of ${target} has this value`,
    }));
  });
}

function fieldValue(record: AnyRecord, field: string): unknown {
  return (record as unknown as Record<string, unknown>)[field];
}
