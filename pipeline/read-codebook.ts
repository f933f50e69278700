import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { CORE_SCHEMA, load as parseYaml, YAMLException } from 'js-yaml';
import { type Codebook, namedWords } from './codebook.ts';
import { InputError } from './error.ts';

/**
 * The codebook of a folder of YAML files, checked against its `codebook.schema.json` and for its references.
 *
 * @throws InputError that names the file, the entry, the field and what to do
 */
export function readCodebook(folder: string): Codebook {
  try {
    return loadCodebook(folder);
  } catch (error) {
    throw new InputError({ file: folder }, (error as Error).message, 'CONTRIBUTING.md says what the codebook holds.');
  }
}

function loadCodebook(folder: string): Codebook {
  const load = loader(folder);
  const [kinds, status] = [load('kinds'), load('status')];
  const codebook: Codebook = {
    units: load('units'),
    indicators: load('indicators'),
    themes: load('themes'),
    places: load('places'),
    facilityKinds: kinds.facilities,
    projectKinds: kinds.projects,
    placeKinds: kinds.places,
    projectStatus: status.project,
    obsStatus: status.obs,
    comparators: status.comparators,
    codes: load('codes'),
    abbreviations: load('abbreviations'),
    documentTypes: load('document-types'),
    organisations: load('organisations'),
    phrases: load('phrases'),
    expressions: load('expressions'),
    words: load('words'),
    labelRules: load('label-rules'),
  };
  checkReferences(codebook);
  checkPatterns(codebook);
  return codebook;
}

const TWICE = 'an entry before it has it too. Rename or merge them.';

/** Reads the files of a folder by name, each against the definition that bears its name: what it returns has that shape. */
// biome-ignore lint/suspicious/noExplicitAny: the schema, not the compiler, knows the shape of a file
function loader(folder: string): (name: string) => any {
  // Every command waits for this. That the schema is one is a test's business; its code runs once, so that none is polished.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateSchema: false, code: { optimize: false } });
  const schema = JSON.parse(readFileSync(join(folder, 'codebook.schema.json'), 'utf8'));
  ajv.addSchema(schema);
  return (name) => {
    const data = readYaml(folder, name);
    const validate = ajv.compile<object[] | Record<string, object[]>>({ $ref: `${schema.$id}#/$defs/${name}` });
    if (!validate(data)) throw schemaError(name, data, validate.errors?.[0]);
    for (const list of Array.isArray(data) ? [data] : Object.values(data)) {
      const seen = new Set<string>();
      const isFirst = (entry: object) => seen.size < seen.add(nameOf(entry)).size;
      inspect(`${name}.yaml`, list, 'id, code or text', (entry) => (isFirst(entry) ? null : TWICE));
    }
    return data;
  };
}

/** The data of a file. It is read by a parser that keeps no document, which takes a third of the time of one that does. */
function readYaml(folder: string, name: string): unknown {
  try {
    return parseYaml(readFileSync(join(folder, `${name}.yaml`), 'utf8'), { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const where = error.mark ? `, line ${error.mark.line + 1}` : '';
    throw new Error(`${name}.yaml: not YAML: ${error.reason}${where}. Correct the file.`);
  }
}

/** An error for the first thing that breaks the schema; `instancePath` looks like `/facilities/3/text/0`. */
function schemaError(name: string, data: unknown, error: ErrorObject | undefined): Error {
  const path = (error?.instancePath ?? '').split('/').slice(1);
  const steps = path.slice(0, path.findIndex((step) => /^\d+$/.test(step)) + 1);
  const entry = steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data);
  const { missingProperty, additionalProperty, allowedValues } = error?.params ?? {};
  const field = [...path.slice(steps.length), missingProperty ?? additionalProperty ?? []].flat().join('.');
  const message = [error?.message, allowedValues?.join(', ') ?? []].flat().join(': ');
  const advice = `${message}. Correct it to fit $defs.${name} of codebook.schema.json.`;
  return new Error(`${name}.yaml: entry ${steps.join('/')} (${nameOf(entry)}), field ${field || '(whole)'}: ${advice}`);
}

/** What tells an entry from the others of its list. */
function nameOf(entry: unknown): string {
  const { id, code, rule, kind, subkind, text, vi } = (entry ?? {}) as Record<string, unknown>;
  const name = [id, code, rule, subkind === undefined ? null : `${kind}/${subkind}`, text, vi];
  return String(name.find((value) => typeof value === 'string') ?? 'unnamed');
}

/** Throws what a check advises about the first entry that it finds wrong. */
function inspect<T>(file: string, list: T[], field: string, check: (entry: T) => string | null): void {
  for (const [index, entry] of list.entries()) {
    const advice = check(entry);
    if (advice !== null) throw new Error(`${file}: entry ${index} (${nameOf(entry)}), field ${field}: ${advice}`);
  }
}

/** Themes, units and parents that an entry names are there; `VND/{person}/a` and `t.km` are made of known units. */
function checkReferences({ themes, units, places, indicators }: Codebook): void {
  const keys = (list: ({ code: string } | { id: string })[]) => new Set<string | null>([null, ...list.map(nameOf)]);
  const [theme, unit, place] = [keys(themes), keys(units), keys(places)];
  const advice = (is: boolean, value: unknown) => (is ? null : `${value} is unknown. Add it or correct it here.`);
  const isUnit = (part: string) => unit.has(part) || part.split('.').every((factor) => unit.has(factor));
  inspect('indicators.yaml', indicators, 'theme', (entry) => advice(theme.has(entry.theme), entry.theme));
  inspect('indicators.yaml', indicators, 'unit', (entry) =>
    advice(entry.unit === null || entry.unit.split('/').every(isUnit), entry.unit),
  );
  inspect('units.yaml', units, 'of', (entry) => advice(entry.of === undefined || unit.has(entry.of), entry.of));
  inspect('places.yaml', places, 'parent', (entry) => advice(place.has(entry.parent), entry.parent));
}

/** Patterns are regular expressions, and the lists that they name are there. */
function checkPatterns({ labelRules, words }: Codebook): void {
  const known = new Set(words.map(({ code }) => code));
  const advice = (match: string) => {
    const unknown = [...match.matchAll(namedWords)].find(([, name = '']) => !known.has(name.toLowerCase()));
    if (unknown) return `${unknown[0]} names no list of words.yaml. Add it there or correct it here.`;
    try {
      new RegExp(match.replace(namedWords, 'x'), 'u');
      return null;
    } catch (error) {
      return `${(error as Error).message}. Correct it.`;
    }
  };
  for (const rules of Object.values(labelRules))
    inspect('label-rules.yaml', rules, 'match', ({ match }) => advice(match));
}
