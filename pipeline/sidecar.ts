import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { decodeUtf8 } from './decode.ts';
import { InputError } from './error.ts';

/** `source.yaml`: what a report is and where its text came from, as `sources/reports/source.schema.json` has it. */
export interface Sidecar {
  id: string;
  title: string;
  title_en: string | null;
  issuer: string;
  issuer_en: string | null;
  source: string;
  licence: string;
  sha256: string;
  size_bytes: number;
  received_on: string;
  language: string;
}

/** A sidecar with the way back to its lines. */
export interface SidecarFile {
  file: string;
  data: Sidecar;
  /** The line of a field, counted from 1; undefined where the field is missing. */
  lineOf(field: string): number | undefined;
}

/** The schema of sidecars as a function; its error is an InputError where the schema itself cannot be used. */
export function compileSidecarSchema(file: string): ValidateFunction<Sidecar> {
  try {
    const ajv = formats.default(new Ajv2020({ strict: true }));
    return ajv.compile<Sidecar>(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new InputError({ file }, `no usable schema: ${(error as Error).message}`, 'It says what a sidecar holds.');
  }
}

/**
 * Reads and validates a `source.yaml`.
 *
 * @throws InputError with the line of the field that is wrong.
 */
export function readSidecar(file: string, validate: ValidateFunction<Sidecar>): SidecarFile {
  const lines = new LineCounter();
  const document = parseDocument(readYaml(file), { lineCounter: lines });
  const lineOf = (field: string) => findLine(document, lines, field);
  const [syntaxError] = document.errors;
  if (syntaxError) {
    const place = { file, line: syntaxError.linePos?.[0].line, column: syntaxError.linePos?.[0].col };
    throw new InputError(place, `not YAML: ${syntaxError.message.split('\n')[0]}`, 'Mend the sidecar.');
  }
  const data: unknown = document.toJS();
  if (validate(data)) return { file, data, lineOf };
  const [error] = validate.errors ?? [];
  const field = error ? fieldOf(error) : '';
  const problem = field ? `field "${field}" ${sayError(error)}` : `the sidecar ${sayError(error)}`;
  throw new InputError({ file, line: lineOf(field) }, problem, `${field}: ${describe(validate, field)}`);
}

function readYaml(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    const tip = 'Write it beside report.md: sources/reports/source.schema.json says what it holds.';
    throw new InputError({ file }, 'the sidecar is missing', tip);
  }
  return decodeUtf8(bytes, file);
}

function findLine(document: Document, lines: LineCounter, field: string): number | undefined {
  const node: unknown = field ? document.get(field, true) : undefined;
  const range = (node as { range?: [number, number, number] } | undefined)?.range;
  return range && lines.linePos(range[0]).line;
}

function fieldOf(error: ErrorObject): string {
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  return missingProperty ?? additionalProperty ?? error.instancePath.slice(1);
}

function sayError(error: ErrorObject | undefined): string {
  if (error?.keyword === 'required') return 'is missing';
  if (error?.keyword === 'additionalProperties') return 'is not known';
  return error?.message ?? 'is not valid';
}

function describe(validate: ValidateFunction, field: string): string {
  const { properties = {} } = validate.schema as { properties?: Record<string, { description?: string }> };
  return properties[field]?.description ?? `known fields are ${Object.keys(properties).join(', ')}.`;
}
