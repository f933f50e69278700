import type { Field, TableSchema } from '../schemas.ts';

const lineWidth = 120;

/**
 * `types.d.ts`: one interface a table, named after the schema's title, with a doc comment on every field.
 *
 * The schemas keep to plain fields, so that a field's type is its JSON type, or the union of its codes,
 * and `null` where null may stand. Arrays hold strings and are readonly.
 */
export function writeTypes(schemas: readonly TableSchema[]): string {
  const note = '// Generated from schemas/*.schema.json by the build: edit those, not this file.\n';
  return [note, ...schemas.map(toInterface)].join('\n');
}

/** `Footnote item` → `FootnoteItem`. */
export function interfaceName(schema: TableSchema): string {
  return schema.title.replace(/(?:^|\s+)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function toInterface(schema: TableSchema): string {
  const lines = schema.fields.flatMap((field) => [`  ${docComment(field.description)}`, toProperty(field)]);
  return `${docComment(schema.description)}\nexport interface ${interfaceName(schema)} {\n${lines.join('\n')}\n}\n`;
}

function toProperty(field: Field): string {
  const members = [...typeMembers(field), ...(field.nullable ? ['null'] : [])];
  const line = `  ${field.name}: ${members.join(' | ')};`;
  if (line.length <= lineWidth) return line;
  return `  ${field.name}:\n${members.map((member) => `    | ${member}`).join('\n')};`;
}

function typeMembers({ type, codes }: Field): string[] {
  if (codes) return codes.map((code) => `'${code.replace(/['\\]/g, '\\$&')}'`);
  if (type === 'array') return ['readonly string[]'];
  return [type === 'integer' ? 'number' : type];
}

function docComment(text: string): string {
  return `/** ${text.replaceAll('*/', '* /')} */`;
}
