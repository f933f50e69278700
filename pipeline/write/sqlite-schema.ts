import type { Field, TableSchema } from '../schemas.ts';

/**
 * `CREATE TABLE` of a table. SQLite has no comments of its own, but keeps the statement as it was given: the
 * description of table and columns stand in it, and `sqlite_schema` shows them.
 */
export function createTable({ table, description, fields }: TableSchema): string {
  const columns = fields.map((field) => `  -- ${toComment(field)}\n  ${defineColumn(field)}`);
  return `CREATE TABLE "${table}" (\n  -- ${oneLine(description)}\n${columns.join(',\n')}\n) STRICT`;
}

function toComment({ description, type, references }: Field): string {
  if (type !== 'array') return oneLine(description);
  const items = references ? `a JSON array of ids of ${references.table}` : 'a JSON array';
  return `${oneLine(description)} As ${items}.`;
}

function defineColumn({ name, type, nullable, codes, references }: Field): string {
  const types = { string: 'TEXT', array: 'TEXT', integer: 'INTEGER', boolean: 'INTEGER', number: 'REAL' } as const;
  const column = `"${name}"`;
  const parts = [
    column,
    types[type],
    nullable ? [] : 'NOT NULL',
    name === 'id' ? 'PRIMARY KEY' : [],
    type === 'boolean' ? `CHECK (${column} IN (0, 1))` : [],
    type === 'array' ? `CHECK (json_type(${column}) = 'array')` : [],
    codes ? `CHECK (${column} IN (${codes.map(quote).join(', ')}))` : [],
    references && type !== 'array' ? `REFERENCES "${references.table}" ("${references.field}")` : [],
  ];
  return parts.flat().join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
