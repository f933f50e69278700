import { describe, expect, test } from 'vitest';
import { emptyTables } from '../../pipeline/tables.ts';
import { listCodes } from '../../pipeline/write/codes.ts';
import { listColumns, writeCodesCsv, writeDictionary, writeDictionaryCsv } from '../../pipeline/write/dictionary.ts';
import { samplePublication, sampleRecord, sampleTables, schemas } from './sample.ts';

const { codebook } = samplePublication;
const indicators = sampleTables([
  sampleRecord('indicators', { id: 'a', unit_measure: 'VND/{person}/a', indicator_code: 'income_per_capita' }),
  sampleRecord('indicators', { id: 'b', unit_measure: 'har' }),
  sampleRecord('indicators', { id: 'c', unit_measure: 'parsec' }),
]);
const codes = listCodes(indicators, schemas, codebook);
const codesOf = (table: string, column: string) =>
  codes
    .filter((code) => code.table === table && code.column === column)
    .map(({ table: _, column: __, ...rest }) => rest);

describe('columns', () => {
  const rows = listColumns(schemas);
  const rowOf = (table: string, column: string) => rows.find(([t, c]) => t === table && c === column)?.slice(2);

  test('every column of every table has a row', () => {
    expect(rows).toHaveLength(schemas.reduce((sum, { fields }) => sum + fields.length, 0));
  });

  test('say type, null, unit, codes, meaning and reference', () => {
    const area = 'Floor area, in square metres.';
    expect(rowOf('projects', 'floor_area_m2')).toEqual(['number', 'true', 'm2', null, area, null]);
    expect(rowOf('indicators', 'obs_value')?.[2]).toBe('see unit_measure');
    expect(rowOf('facilities', 'ownership')?.[3]).toBe('public | non_public');
    expect(rowOf('facilities', 'places')).toEqual([
      'list of strings',
      'false',
      null,
      null,
      'The places that it is in; the area of the report where the text names none.',
      'places.id',
    ]);
  });

  test('are CSV with a header', () => {
    const [header, first] = writeDictionaryCsv(schemas).split('\r\n');
    expect(header).toBe('table,column,type,nullable,unit,codes,description,references');
    expect(first).toMatch(/^reports,id,string,false,,,"The report's id, the name of its folder/);
  });
});

describe('codes', () => {
  test('of a closed list are all it allows, with the words of the codebook that mean them', () => {
    expect(codesOf('indicators', 'obs_status').map(({ code }) => code)).toEqual(['A', 'E', 'P', 'F']);
    expect(codesOf('indicators', 'obs_status')[1]).toEqual({
      code: 'E',
      label_vi: 'ước; ước đạt; ước thực hiện',
      label_en: 'estimated',
    });
    expect(codesOf('facilities', 'ownership')).toEqual([
      { code: 'public', label_vi: 'công lập', label_en: 'public' },
      { code: 'non_public', label_vi: 'ngoài công lập', label_en: 'non-public' },
    ]);
  });

  test('of every closed list have a name in both languages', () => {
    const closed = new Set(
      schemas.flatMap(({ table, fields }) => fields.map((field) => field.codes && `${table}.${field.name}`)),
    );
    const listed = codes.filter(({ table, column }) => closed.has(`${table}.${column}`));
    expect(listed.length).toBeGreaterThan(150);
    expect(listed.filter(({ label_vi, label_en }) => !label_vi || !label_en)).toEqual([]);
  });

  test('are named only where a list has them', () => {
    const allowed = new Map(
      schemas.flatMap(({ table, fields }) => fields.map(({ name, codes }) => [`${table}.${name}`, codes])),
    );
    const named = Object.entries(codebook.codes).flatMap(([column, names]) =>
      names.map(({ code }) => [column, code] as const),
    );
    expect(named.filter(([column, code]) => !allowed.get(column)?.includes(code))).toEqual([]);
  });

  test('of the codebook are those that the records hold, sorted', () => {
    expect(codesOf('indicators', 'indicator_code')).toEqual([
      { code: 'income_per_capita', label_vi: 'Thu nhập bình quân đầu người', label_en: 'Income per capita' },
    ]);
    expect(codesOf('mentions', 'unit')).toEqual([]);
  });

  test('of units are composed where the codebook has the parts', () => {
    expect(codesOf('indicators', 'unit_measure')).toEqual([
      { code: 'VND/{person}/a', label_vi: 'đồng / người / năm', label_en: 'Vietnamese dong per person per year' },
      { code: 'har', label_vi: 'ha', label_en: 'hectares' },
      { code: 'parsec', label_vi: null, label_en: null },
    ]);
  });

  test('are CSV with a header', () => {
    const lines = writeCodesCsv(codes).split('\r\n');
    expect(lines[0]).toBe('table,column,code,label_vi,label_en');
    expect(lines).toContain('indicators,unit_measure,har,ha,hectares');
    expect(lines).toHaveLength(codes.length + 2);
  });
});

describe('the page', () => {
  const page = writeDictionary(schemas, codes, samplePublication);

  test('has a heading a table and a row a column', () => {
    expect(page.match(/^## .+$/gm)).toEqual(schemas.map(({ table }) => `## ${table}`));
    expect(page).toContain(
      '| `parent_id` | string, may be null |  | `facilities.id` | The total that a breakdown belongs to. |',
    );
    expect(page).toContain(
      '| `obs_value` | number, may be null | see `unit_measure` |  | The value, before unit_mult;',
    );
  });

  test('says what codes mean where the codebook knows it, and lists them elsewhere', () => {
    expect(page).toContain('| `E` | estimated | ước; ước đạt; ước thực hiện |');
    const nameless = codes.map((code) => ({ ...code, label_vi: null, label_en: null }));
    expect(writeDictionary(schemas, nameless, samplePublication)).toContain(
      'Codes of `ownership`: `public`, `non_public`.',
    );
    expect(page).toContain('Codes of `unit_measure` in this version, from the codebook:');
  });

  test('is a table in Markdown throughout: no cell breaks a row', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const widths = rows.map((row) => row.replaceAll('\\|', '').split('|').length - 2);
    expect(new Set(widths)).toEqual(new Set([3, 5]));
  });
});

test('codes of no records are those of the closed lists', () => {
  const known = listCodes(emptyTables(), schemas, codebook);
  expect(known.filter(({ column }) => column === 'unit_measure')).toEqual([]);
  expect(known.filter(({ table, column }) => table === 'checks' && column === 'kind').length).toBe(11);
});
