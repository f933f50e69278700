import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';
import { writeJson } from './json.ts';
import { interfaceName } from './types.ts';

/** The npm entry: a module a table, so that a bundler keeps only what is imported, and one that exports them all. */
export function writeModules(tables: Tables, schemas: readonly TableSchema[]): Record<string, string> {
  const modules = schemas.flatMap((schema) => [
    [`${schema.table}.js`, writeModule(tables, schema)],
    [`${schema.table}.d.ts`, writeDeclaration(schema)],
  ]);
  return {
    ...Object.fromEntries(modules),
    'index.js': schemas.map(({ table }) => `export { ${table} } from './${table}.js';\n`).join(''),
    'index.d.ts': writeIndexDeclaration(schemas),
  };
}

function writeModule(tables: Tables, schema: TableSchema): string {
  return `export const ${schema.table} = ${writeJson(tables[schema.table], schema).trimEnd()};\n`;
}

function writeDeclaration(schema: TableSchema): string {
  const name = interfaceName(schema);
  const lines = [
    `import type { ${name} } from './types.js';`,
    '',
    `/** ${schema.description} */`,
    `export declare const ${schema.table}: readonly ${name}[];`,
    `export type { ${name} };`,
  ];
  return `${lines.join('\n')}\n`;
}

function writeIndexDeclaration(schemas: readonly TableSchema[]): string {
  const names = schemas.map((schema) => `  ${interfaceName(schema)},\n`).join('');
  const tables = schemas.map(({ table }) => `export { ${table} } from './${table}.js';\n`).join('');
  return `${tables}export type {\n${names}} from './types.js';\n`;
}
