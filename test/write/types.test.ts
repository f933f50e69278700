import { readFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import type { TableSchema } from '../../pipeline/schemas.ts';
import { interfaceName, writeTypes } from '../../pipeline/write/types.ts';
import { schemaOf, schemas } from './sample.ts';

test('names interfaces after the titles of the schemas', () => {
  expect(schemas.map(interfaceName)).toEqual([
    'Report',
    'Section',
    'Indicator',
    'Project',
    'Facility',
    'Footnote',
    'FootnoteItem',
    'LegalReference',
    'Place',
    'Mention',
    'Check',
    'Anomaly',
  ]);
});

test('writes literal unions, null, readonly arrays and a comment on every field', () => {
  const text = writeTypes([schemaOf('facilities')]);
  expect(text).toContain("\n  ownership: 'public' | 'non_public' | null;\n");
  expect(text).toContain('\n  places: readonly string[];\n');
  expect(text).toContain('\n  count: number | null;\n');
  expect(text).toContain('\n  is_aggregate: boolean;\n');
  expect(text).toContain('\n  /** Floor area, in square metres. */\n  floor_area_m2: number | null;\n');
  expect(text.match(/\/\*\* /g)).toHaveLength(schemaOf('facilities').fields.length + 1);
});

test('keeps a description from closing its comment, and a code from closing its quotation', () => {
  const [field] = schemaOf('places').fields;
  if (!field) throw new Error('no field');
  const fields = [{ ...field, description: 'a */ b', codes: ["it's"] }];
  const text = writeTypes([{ ...schemaOf('places'), fields }]);
  expect(text).toContain("/** a * / b */\n  id: 'it\\'s';");
});

/** Field → the members of its type, sorted: what is left when layout is taken away. */
function members(declaration: string): Record<string, string[]> {
  const code = declaration
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll('readonly ', '')
    .replaceAll('"', "'");
  const properties = [...code.matchAll(/^ {2}(\w+):([^;]+);/gm)];
  const split = (type = '') =>
    type
      .replace(/[()]/g, '')
      .split('|')
      .map((member) => member.trim());
  return Object.fromEntries(properties.map(([, name, type]) => [name, split(type).filter(Boolean).sort()]));
}

test.each(schemas)('gives $table the types that json-schema-to-typescript gives it', async (schema: TableSchema) => {
  const theirs = members(await compile(structuredClone(schema.json), interfaceName(schema), { bannerComment: '' }));
  expect(Object.keys(theirs)).toEqual(schema.fields.map(({ name }) => name));
  expect(members(writeTypes([schema]))).toEqual(theirs);
});

test('dist/types.d.ts is what the schemas say', () => {
  expect(readFileSync('dist/types.d.ts', 'utf8')).toBe(writeTypes(schemas));
});
