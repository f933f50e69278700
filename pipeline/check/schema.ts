import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { keptFor } from '../kept.ts';
import type { TableSchema } from '../schemas.ts';
import type { AnyRecord, Tables } from '../tables.ts';
import { lineOf, type Problem } from './problem.ts';

/** What the schemas say for the writers, and no validator checks. */
const annotations = ['x-references', 'x-unit', 'x-unit-field'];

/** Every record that its table's JSON Schema refuses, and why. */
export function schemaProblems(tables: Tables, schemas: readonly TableSchema[]): Problem[] {
  return schemas.flatMap((schema) => {
    const validate = validatorOf(schema);
    return tables[schema.table].flatMap((record) => problemsOf(record, schema, validate));
  });
}

/** Compiling takes longer than validating: once for each schema, however many reports are checked. */
const validatorOf = keptFor((schema: TableSchema): ValidateFunction => createValidator().compile(schema.json));

function createValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  // The CommonJS build of ajv-formats types its callable export as a namespace.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const keyword of annotations) ajv.addKeyword({ keyword, schemaType: 'string' });
  return ajv;
}

function problemsOf(record: AnyRecord, { table }: TableSchema, validate: ValidateFunction): Problem[] {
  // Typed as a guard, a false answer would leave no record to speak of.
  if ((validate as (data: unknown) => boolean)(record)) return [];
  return (validate.errors ?? []).map((error) => {
    const field = fieldOf(error);
    const value = field === null ? record : (record as unknown as Record<string, unknown>)[field];
    return { table, recordId: record.id ?? null, field, value, line: lineOf(record), message: messageOf(error) };
  });
}

/** The field that an error is about, also where it is missing or should not be there. */
function fieldOf({ instancePath, params }: ErrorObject): string | null {
  const named: unknown = params.missingProperty ?? params.additionalProperty;
  return instancePath.split('/')[1] ?? (typeof named === 'string' ? named : null);
}

function messageOf({ message = 'is not valid', params }: ErrorObject): string {
  const allowed: unknown = params.allowedValues;
  return Array.isArray(allowed) ? `${message}: ${allowed.map(String).join(', ')}` : message;
}
