import { describe, expect, test } from 'vitest';
import { verbatimFields, writeCsv } from '../../pipeline/write/csv.ts';
import { sampleRecord, schemaOf, schemas } from './sample.ts';

const facilities = schemaOf('facilities');
const indicators = schemaOf('indicators');

/** The one data row of a table with one record, as a map from column to cell. Only for cells without a comma. */
function cells(text: string): Record<string, string> {
  const [header = '', row = ''] = text.split('\r\n');
  const values = row.split(',');
  return Object.fromEntries(header.split(',').map((name, index) => [name, values[index] ?? '']));
}

describe('form', () => {
  test('is a header and a row a record, each closed by CRLF, without a byte order mark', () => {
    const text = writeCsv(
      [sampleRecord('facilities', { id: 'a' }), sampleRecord('facilities', { id: 'b' })],
      facilities,
    );
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(facilities.fields.map(({ name }) => name).join(','));
    expect(lines[3]).toBe('');
  });

  test('writes the header of an empty table', () => {
    expect(writeCsv([], schemaOf('checks'))).toBe(
      'id,report_id,section_id,kind,subject_ids,expected,found,holds,explanation_vi,explanation_en\r\n',
    );
  });

  test.each([
    ['a comma', 'đạt 91,31%', '"đạt 91,31%"'],
    ['a quotation mark', '5" "tốt"', '"5"" ""tốt"""'],
    ['LF', 'a\nb', '"a\nb"'],
    ['CR', 'a\rb', '"a\rb"'],
    ['CRLF', 'a\r\nb', '"a\r\nb"'],
    ['none of them', ' “a”; b ', ' “a”; b '],
  ])('quotes a cell with %s', (_, quote, cell) => {
    expect(writeCsv([sampleRecord('indicators', { quote })], indicators).endsWith(`,${cell}\r\n`)).toBe(true);
  });
});

describe('values', () => {
  const record = sampleRecord('facilities', {
    is_aggregate: true,
    count: -4.5,
    total: null,
    places: ['vn.12.105', 'a|b'],
    products: [],
  });
  const row = cells(writeCsv([record], facilities));

  test('booleans are words', () => {
    expect(row.is_aggregate).toBe('true');
    expect(cells(writeCsv([sampleRecord('facilities', {})], facilities)).is_aggregate).toBe('false');
  });

  test('null and the empty list are empty', () => {
    expect([row.total, row.products]).toEqual(['', '']);
  });

  test('lists are joined by a bar, and a bar within an item is escaped', () => {
    expect(row.places).toBe('vn.12.105 | a\\|b');
  });

  test('zero and negative numbers stay numbers', () => {
    expect(row.count).toBe('-4.5');
    expect(row.source_start).toBe('0');
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+84 213', '- Trạm y tế', '@SUM(A1)', '\tx', '--02-10', '＝1'])(
    '%j is disarmed in a name',
    (name) => {
      const text = writeCsv([sampleRecord('facilities', { name_vi: name })], facilities);
      expect(text).toContain(`,'${name},`);
    },
  );

  test('a carriage return is disarmed', () => {
    const text = writeCsv([sampleRecord('facilities', { name_vi: '\rx' })], facilities);
    expect(text).toContain(`,"'\rx",`);
  });

  test('a list whose first item is a formula is disarmed', () => {
    expect(cells(writeCsv([sampleRecord('facilities', { items: ['=A1', 'b'] })], facilities)).items).toBe("'=A1 | b");
  });

  test('what repeats the report is left as it is', () => {
    const row = cells(
      writeCsv([sampleRecord('indicators', { value_text: '-4.5%', quote: '- Trạm y tế' })], indicators),
    );
    expect([row.value_text, row.quote]).toEqual(['-4.5%', '- Trạm y tế']);
  });

  test('what keeps to a pattern is left as it is', () => {
    const row = cells(writeCsv([sampleRecord('indicators', { time_period: '--02-10' })], indicators));
    expect(row.time_period).toBe('--02-10');
  });

  test.each(["'=1+1", "''@x"])('%j gets one apostrophe more, so that taking one away gives it back', (name) => {
    expect(writeCsv([sampleRecord('facilities', { name_vi: name })], facilities)).toContain(`,'${name},`);
  });

  test.each(["'x", 'a=1', ' =1', '“=1”', '−4'])('%j is no formula', (name) => {
    expect(cells(writeCsv([sampleRecord('facilities', { name_vi: name })], facilities)).name_vi).toBe(name);
  });

  test('codes from a closed list are left as they are', () => {
    expect(cells(writeCsv([sampleRecord('indicators', { comparator: '=' })], indicators)).comparator).toBe('=');
  });

  test('every verbatim column is one of a table', () => {
    const names = new Set(schemas.flatMap(({ fields }) => fields.map(({ name }) => name)));
    expect([...verbatimFields].filter((name) => !names.has(name))).toEqual([]);
  });
});
