import type { Bump } from './version.ts';

/** Where a change shows. */
export type Part = 'record' | 'schema' | 'type' | 'file';

/**
 * Every kind of change with the bump that it demands, and what it is in words.
 *
 * Major is what can break a consumer's code or query, minor is more than there was, patch is a correction.
 */
export const kinds = {
  record_removed: ['record', 'major', 'records removed'],
  record_renamed: ['record', 'major', 'records with another id'],
  value_retyped: ['record', 'major', 'values of another type'],
  record_added: ['record', 'minor', 'records added'],
  value_changed: ['record', 'patch', 'values corrected'],
  records_reordered: ['record', 'patch', 'records in another order'],

  table_removed: ['schema', 'major', 'tables removed'],
  field_removed: ['schema', 'major', 'fields removed'],
  field_renamed: ['schema', 'major', 'fields with another name'],
  field_inserted: ['schema', 'major', 'fields added before the last column'],
  field_moved: ['schema', 'major', 'columns in another place'],
  field_retyped: ['schema', 'major', 'fields of another type'],
  null_allowed: ['schema', 'major', 'fields that may now be null or absent'],
  code_removed: ['schema', 'major', 'codes removed'],
  codes_opened: ['schema', 'major', 'fields whose codes are no longer a closed list'],
  schema_tightened: ['schema', 'major', 'rules of a schema that are stricter'],
  reference_changed: ['schema', 'major', 'fields that refer to another column, or no longer to one'],
  address_changed: ['schema', 'major', 'schemas with another address'],
  table_added: ['schema', 'minor', 'tables added'],
  field_added: ['schema', 'minor', 'fields added'],
  code_added: ['schema', 'minor', 'codes added'],
  schema_loosened: ['schema', 'minor', 'rules of a schema that are less strict'],
  reference_added: ['schema', 'minor', 'fields that now refer to a column'],
  wording_changed: ['schema', 'patch', 'titles and descriptions in schemas'],

  export_removed: ['type', 'major', 'names that a module no longer exports'],
  member_removed: ['type', 'major', 'properties of a type removed'],
  type_changed: ['type', 'major', 'types changed'],
  export_added: ['type', 'minor', 'names that a module now exports'],
  member_added: ['type', 'minor', 'properties of a type added'],
  literal_added: ['type', 'minor', 'codes added to a type'],

  file_removed: ['file', 'major', 'files removed'],
  entry_removed: ['file', 'major', 'entry points of the package removed'],
  index_field_removed: ['file', 'major', 'fields of index.json removed or retyped'],
  file_added: ['file', 'minor', 'files added'],
  entry_added: ['file', 'minor', 'entry points of the package added'],
  index_field_added: ['file', 'minor', 'fields of index.json added'],
  file_changed: ['file', 'patch', 'files with other bytes'],
} as const satisfies Record<string, readonly [Part, Exclude<Bump, 'none'>, string]>;

export type ChangeKind = keyof typeof kinds;

/** One difference between two builds. */
export interface Change {
  kind: ChangeKind;
  /** The table that it is in; null where it is in none. */
  table: string | null;
  /** The record (its id in the old build, unless it is new), type, module or file. */
  subject: string | null;
  /** The field, property, rule or name within the subject. */
  field: string | null;
  /** What was there before; null where nothing was. */
  old: unknown;
  /** What is there now; null where nothing is. */
  new: unknown;
}

/** A change with null for what it does not say. */
export function change(kind: ChangeKind, says: Partial<Omit<Change, 'kind'>>): Change {
  return { kind, table: null, subject: null, field: null, old: null, new: null, ...says };
}

export function bumpOf({ kind }: Change): Bump {
  return kinds[kind][1];
}
