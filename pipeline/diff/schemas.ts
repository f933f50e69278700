import type { BuildTable, Json } from './build.ts';
import { type Change, change } from './change.ts';
import { type Columns, columnsOf, compareColumns, isSame, propertiesOf } from './columns.ts';
import { compareKeywords, compareProperty } from './property.ts';
import type { TablePair } from './records.ts';

/** What changed in the schemas: which tables there are, their columns and order, and the rules of each. */
export function compareSchemas(
  old: ReadonlyMap<string, BuildTable>,
  now: ReadonlyMap<string, BuildTable>,
  pairs: readonly TablePair[],
): Change[] {
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const added = [...now.keys()].filter((name) => !old.has(name));
  return [
    ...removed.map((table) => change('table_removed', { table, old: table })),
    ...added.map((table) => change('table_added', { table, new: table })),
    ...pairs.flatMap(compareTable),
  ];
}

function compareTable({ old, now }: TablePair): Change[] {
  const table = old.name;
  const columns = compareColumns(old, now);
  const [before, after] = [propertiesOf(old), propertiesOf(now)];
  const rules = columns.kept.flatMap((field) => [
    ...compareRequired(table, field, old.schema, now.schema),
    ...compareProperty(before.get(field) ?? {}, after.get(field) ?? {}).map(({ kind, at, ...values }) =>
      change(kind, { table, field: fieldPath(field, at), ...values }),
    ),
  ]);
  return [
    ...compareAddress(table, old.schema, now.schema),
    ...compareWhole(table, old, now),
    ...compareOrder(table, now, columns),
    ...rules,
  ];
}

/** `field`, `field[]`, `field minLength`. */
function fieldPath(field: string, at: string): string {
  return at === '' || at.startsWith('[') ? `${field}${at}` : `${field} ${at}`;
}

/** Which columns came, went and moved. Users read CSV by position: a new column that is not last moves the others. */
function compareOrder(table: string, now: BuildTable, { kept, removed, added, renamed }: Columns): Change[] {
  const order = columnsOf(now);
  const last = Math.max(-1, ...[...kept, ...renamed.map(({ to }) => to)].map((name) => order.indexOf(name)));
  const keptNow = order.filter((name) => kept.includes(name));
  const moved = kept.filter((name, at) => keptNow[at] !== name);
  return [
    ...removed.map((field) => change('field_removed', { table, field, old: field })),
    ...renamed.map(({ from, to }) => change('field_renamed', { table, field: from, old: from, new: to })),
    ...added.map((field) => {
      const kind = order.indexOf(field) > last ? 'field_added' : 'field_inserted';
      return change(kind, { table, field, new: field });
    }),
    ...moved.map((field) =>
      change('field_moved', { table, field, old: kept.indexOf(field) + 1, new: keptNow.indexOf(field) + 1 }),
    ),
  ];
}

function compareRequired(table: string, field: string, old: Json, now: Json): Change[] {
  const isRequired = ({ required }: Json) => Array.isArray(required) && required.includes(field);
  if (isRequired(old) === isRequired(now)) return [];
  const kind = isRequired(old) ? 'null_allowed' : 'schema_tightened';
  return [
    change(kind, {
      table,
      field,
      old: isRequired(old) ? 'required' : 'optional',
      new: isRequired(now) ? 'required' : 'optional',
    }),
  ];
}

/** An address holds the major version, which goes up with every other reason to break. */
function compareAddress(table: string, old: Json, now: Json): Change[] {
  const bare = (id: unknown) => String(id).replace(/@\d+(?=\/)/, '@');
  if (bare(old.$id) === bare(now.$id)) return [];
  return [change('address_changed', { table, field: '$id', old: old.$id ?? null, new: now.$id ?? null })];
}

const treatedApart: ReadonlySet<string> = new Set(['$id', 'properties', 'required']);

function compareWhole(table: string, old: BuildTable, now: BuildTable): Change[] {
  if (isSame(old.schema, now.schema)) return [];
  return compareKeywords(old.schema, now.schema, treatedApart, '').map(({ kind, at, ...values }) =>
    change(kind, { table, field: at, ...values }),
  );
}
