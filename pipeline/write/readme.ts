import { InputError } from '../error.ts';
import type { TableSchema } from '../schemas.ts';
import type { Tables } from '../tables.ts';

const start = '<!-- tables:start -->';
const end = '<!-- tables:end -->';

/**
 * README.md with the list of tables and their counts between its two markers brought up to date.
 *
 * @param file names the README in the error.
 * @throws InputError where a marker is missing.
 */
export function updateReadme(readme: string, file: string, tables: Tables, schemas: readonly TableSchema[]): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new InputError({ file }, `no place for the list of tables`, `Put ${start} and ${end} around it.`);
  }
  return `${readme.slice(0, from + start.length)}\n\n${listTables(tables, schemas)}\n${readme.slice(to)}`;
}

function listTables(tables: Tables, schemas: readonly TableSchema[]): string {
  const rows = schemas.map(({ table, description }) => {
    const files = `[JSON](dist/${table}.json), [CSV](dist/${table}.csv), [schema](schemas/${table}.schema.json)`;
    return `| \`${table}\` | ${tables[table].length} | ${description} | ${files} |\n`;
  });
  return `| table | records | one record is | files |\n| --- | ---: | --- | --- |\n${rows.join('')}`;
}
