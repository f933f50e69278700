import { expect, test } from 'vitest';
import { jsonLines, writeJson } from '../../pipeline/write/json.ts';
import { sampleRecord, schemaOf } from './sample.ts';

const schema = schemaOf('footnotes');
const known = { id: 'x#fn-1', report_id: 'x', marker: '1', text: 'Gồm: “a”\n- b', item_count: 2 };

test('writes fields in the order of the schema, whatever the order of the record', () => {
  const record = sampleRecord('footnotes', known);
  const backwards = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
  expect(jsonLines(schema)(backwards)).toBe(
    '{"id":"x#fn-1","report_id":"x","section_id":null,"marker":"1","anchor_start":null,"anchor_quote":null,' +
      '"text":"Gồm: “a”\\n- b","item_count":2,"source_start":0,"source_end":0,"source_line":0,"quote":""}',
  );
});

test('writes one record a line, so that line breaks in a value stay within it', () => {
  const records = ['a', 'b', 'c'].map((id) => sampleRecord('footnotes', { ...known, id }));
  const text = writeJson(records, schema);
  expect(text.split('\n')).toHaveLength(6);
  expect(text.endsWith('}\n]\n')).toBe(true);
  expect(JSON.parse(text)).toEqual(records);
});

test('writes what is no finite number as null, and begins lines as asked', () => {
  const record = sampleRecord('footnotes', { ...known, item_count: Number.NaN });
  const line = jsonLines(schema, '"a":1,')(record);
  expect(line.startsWith('{"a":1,"id":"x#fn-1"')).toBe(true);
  expect(line).toContain('"item_count":null');
});

test('writes strings as JSON does', () => {
  for (const text of ['“Tân Phong”', 'a"b', 'a\\b', 'a\tb', '\u0000', '\u007f', '😀', '\ud800', '\u2028'])
    expect(jsonLines(schema)(sampleRecord('footnotes', { ...known, text }))).toContain(
      `"text":${JSON.stringify(text)},`,
    );
});

test('writes an empty table as an empty array', () => {
  expect(writeJson([], schema)).toBe('[]\n');
});
