import type { BuildTable, Row } from './build.ts';
import { type Change, change } from './change.ts';
import { compareColumns, isSame } from './columns.ts';
import { findRenames } from './renames.ts';

/** A table that both builds have. */
export interface TablePair {
  old: BuildTable;
  now: BuildTable;
}

/**
 * What changed in the records of tables that both builds have, record by record and field by field.
 *
 * A field that one build lacks is a change of the schema, not of every record.
 */
export function compareRecords(pairs: readonly TablePair[]): Change[] {
  const tables = pairs.map(splitTable);
  const renames = findRenames(
    new Map(tables.map(({ name, gone }) => [name, gone])),
    new Map(tables.map(({ name, come }) => [name, come])),
  );
  const renamedFrom = new Map(renames.map(({ from, to }) => [from.id, to.id]));
  const renamedTo = new Set(renamedFrom.values());
  return tables.flatMap(({ name: table, gone, come, kept, isReordered }) => [
    ...gone.map((row) => {
      const id = renamedFrom.get(row.id);
      if (id === undefined) return change('record_removed', { table, subject: row.id, old: row });
      return change('record_renamed', { table, subject: row.id, old: row.id, new: id });
    }),
    ...come
      .filter(({ id }) => !renamedTo.has(id))
      .map((row) => change('record_added', { table, subject: row.id, new: row })),
    ...kept.flatMap(([old, now]) => compareValues(table, old, now)),
    ...(isReordered ? [change('records_reordered', { table })] : []),
  ]);
}

/** A table's records by what became of their ids, with nothing but the fields that both builds have. */
function splitTable({ old, now }: TablePair) {
  const { kept: fields } = compareColumns(old, now);
  const strip = (row: Row): Row => ({ ...Object.fromEntries(fields.map((name) => [name, row[name]])), id: row.id });
  const before = new Map(old.records.map((row) => [row.id, strip(row)]));
  const after = new Map(now.records.map((row) => [row.id, strip(row)]));
  const kept = [...before.values()].flatMap((row): [Row, Row][] => {
    const other = after.get(row.id);
    return other ? [[row, other]] : [];
  });
  const order = [...after.keys()].filter((id) => before.has(id));
  return {
    name: old.name,
    gone: [...before.values()].filter(({ id }) => !after.has(id)),
    come: [...after.values()].filter(({ id }) => !before.has(id)),
    kept,
    isReordered: kept.some(([{ id }], at) => order[at] !== id),
  };
}

function compareValues(table: string, old: Row, now: Row): Change[] {
  const fields = Object.keys(old).filter((field) => !isSame(old[field], now[field]));
  return fields.map((field) => {
    const values = { table, subject: old.id, field, old: old[field] ?? null, new: now[field] ?? null };
    return change(isRetyped(old[field], now[field]) ? 'value_retyped' : 'value_changed', values);
  });
}

/** A null that becomes a value, or a value that becomes null, keeps its type. */
function isRetyped(old: unknown, now: unknown): boolean {
  if (now === undefined || old === undefined) return true;
  return old !== null && now !== null && typeOf(old) !== typeOf(now);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
