import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from './error.ts';
import { type TableName, tableNames } from './tables.ts';

type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'array';

/** The column that a field points at. */
interface Reference {
  table: TableName;
  field: string;
}

/** A column: one property of a table's schema. */
export interface Field {
  name: string;
  type: FieldType;
  nullable: boolean;
  description: string;
  /** The codes that the field may hold, null left out; undefined where it is free. */
  codes: readonly string[] | undefined;
  /** The regular expression that a text keeps to; undefined where it is free. */
  pattern: string | undefined;
  /** The least number allowed. */
  minimum: number | undefined;
  /** From `x-unit`: unit code (UCUM or ISO 4217) of the numbers; undefined where they have none or each its own. */
  unit: string | undefined;
  /** From `x-unit-field`: the column that says the unit of each number. */
  unitField: string | undefined;
  /** From `x-references`, of the property itself or of the items of its array. */
  references: Reference | undefined;
}

/** A JSON Schema of one table, as the pipeline uses it. */
export interface TableSchema {
  table: TableName;
  /** `$id`: where the schema is published. */
  id: string;
  title: string;
  description: string;
  /** In the order of the schema's properties, which is the order of the CSV columns. */
  fields: readonly Field[];
  /** The schema as JSON, for a validator. */
  json: Record<string, unknown>;
  /** The schema file, character for character, as it is published. */
  text: string;
}

interface JsonProperty {
  type: FieldType | [FieldType, 'null'];
  description?: string;
  enum?: (string | null)[];
  pattern?: string;
  minimum?: number;
  items?: JsonProperty;
  'x-references'?: string;
  'x-unit'?: string;
  'x-unit-field'?: string;
}

interface JsonTable {
  $id: string;
  title: string;
  description: string;
  required: string[];
  properties: Record<string, JsonProperty>;
}

/**
 * Reads `<folder>/<table>.schema.json` of every table, in publishing order.
 *
 * @throws InputError where a schema is missing, is not JSON, or leaves out what the writers need.
 */
export function readSchemas(folder: string): TableSchema[] {
  return tableNames.map((table) => readSchema(table, join(folder, `${table}.schema.json`)));
}

function readSchema(table: TableName, path: string): TableSchema {
  const text = readText(path);
  const json = parseJson(text, path);
  const fields = Object.entries(json.properties).map(([name, property]) => toField(name, property, path));
  const names = new Set(fields.map((field) => field.name));
  const lost = fields.find(({ unitField }) => unitField !== undefined && !names.has(unitField));
  if (lost) {
    const problem = `x-unit-field of "${lost.name}" names no field`;
    throw new InputError({ file: path }, problem, 'Name the field of the table that holds the unit.');
  }
  const optional = fields.find((field) => !json.required.includes(field.name));
  if (optional) {
    const problem = `field "${optional.name}" is not required`;
    throw new InputError({ file: path }, problem, 'Add it to "required": unknown is null, never absent.');
  }
  const { $id: id, title, description } = json;
  return { table, id, title, description, fields, json: { ...json }, text };
}

function toField(name: string, property: JsonProperty, path: string): Field {
  if (!property.description) {
    throw new InputError({ file: path }, `field "${name}" has no description`, 'Say what it means and its unit.');
  }
  const [type, ...rest] = [property.type].flat() as [FieldType, ...'null'[]];
  return {
    name,
    type,
    nullable: rest.includes('null'),
    description: property.description,
    codes: property.enum?.filter((code) => code !== null),
    pattern: property.pattern,
    minimum: property.minimum,
    unit: property['x-unit'],
    unitField: property['x-unit-field'],
    references: toReference(property['x-references'] ?? property.items?.['x-references'], path),
  };
}

function toReference(target: string | undefined, path: string): Reference | undefined {
  if (target === undefined) return undefined;
  const [table, field] = target.split('.');
  const known = tableNames.find((name) => name === table);
  if (known && field) return { table: known, field };
  throw new InputError({ file: path }, `x-references "${target}" names no table`, 'Write it as "table.field".');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError({ file: path }, 'the schema cannot be read', 'Every table needs a schema with its name.');
  }
}

function parseJson(text: string, path: string): JsonTable {
  try {
    return JSON.parse(text) as JsonTable;
  } catch (error) {
    throw new InputError({ file: path }, `not JSON: ${(error as Error).message}`, 'Mend the schema.');
  }
}
