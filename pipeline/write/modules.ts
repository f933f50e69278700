import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { writeJson } from './json.ts';
import { interfaceName } from './types.ts';

/**
 * The npm entry: a module a table, so that a bundler keeps only what is imported, and one that exports them all;
 * and the types of the JSON files, for those who import them.
 */
export function writeModules(tables: Tables, schemas: readonly TableSchema[]): Record<string, string> {
  const modules = schemas.flatMap((schema) => [
    [`${schema.table}.js`, writeModule(tables, schema)],
    [`${schema.table}.d.ts`, writeDeclaration(schema)],
    [`${schema.table}.json.d.cts`, writeJsonDeclaration(schema)],
  ]);
  return {
    ...Object.fromEntries(modules),
    'index.js': schemas.map(({ table }) => `export { ${table} } from './${table}.js';\n`).join(''),
    'index.d.ts': writeIndexDeclaration(schemas),
  };
}

/** Engines parse JSON in a string faster than the same array as a literal: `npm run bench` compares them. */
function writeModule(tables: Tables, schema: TableSchema): string {
  const json = writeJson(tables[schema.table], schema).trimEnd();
  return `export const ${schema.table} = /* @__PURE__ */ JSON.parse('${toStringLiteral(json)}');\n`;
}

/**
 * JSON as it stands between single quotes, a record a line.
 *
 * In ASCII, because engines scan and copy text of one byte a character at twice the speed.
 */
function toStringLiteral(json: string): string {
  return json
    .replace(/[\\']/g, '\\$&')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('\n', '\\\n');
}

function writeDeclaration(schema: TableSchema): string {
  const name = interfaceName(schema);
  const lines = [
    `import type { ${name} } from './types.js';`,
    '',
    `/** ${schema.description} */`,
    `export declare const ${schema.table}: readonly Readonly<${name}>[];`,
    `export type { ${name} };`,
  ];
  return `${lines.join('\n')}\n`;
}

/** `export =`, as JSON is in every module system what `require` gives: the array itself, or the default import. */
function writeJsonDeclaration(schema: TableSchema): string {
  const name = interfaceName(schema);
  const lines = [
    `import type { ${name} } from './types.js' with { 'resolution-mode': 'import' };`,
    '',
    `/** ${schema.description} */`,
    `declare const ${schema.table}: readonly Readonly<${name}>[];`,
    `export = ${schema.table};`,
  ];
  return `${lines.join('\n')}\n`;
}

function writeIndexDeclaration(schemas: readonly TableSchema[]): string {
  const names = schemas.map((schema) => `  ${interfaceName(schema)},\n`).join('');
  const tables = schemas.map(({ table }) => `export { ${table} } from './${table}.js';\n`).join('');
  return `${tables}export type {\n${names}} from './types.js';\n`;
}
