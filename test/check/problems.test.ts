import { describe, expect, test } from 'vitest';
import { evidenceProblems } from '../../pipeline/check/evidence.ts';
import { checkTables, formatProblem } from '../../pipeline/check/index.ts';
import { ledgerProblems } from '../../pipeline/check/ledger.ts';
import type { Problem } from '../../pipeline/check/problem.ts';
import { referenceProblems } from '../../pipeline/check/references.ts';
import { schemaProblems } from '../../pipeline/check/schema.ts';
import { readSchemas } from '../../pipeline/schemas.ts';
import { facility, indicator, mention, place, report, tablesOf } from './records.ts';

const schemas = readSchemas(new URL('../../schemas', import.meta.url).pathname);

const summary = (problems: Problem[]) => problems.map(({ recordId, field, value }) => [recordId, field, value]);

describe('schema', () => {
  const problemsOf = (fields: object) =>
    schemaProblems(tablesOf({ indicators: [{ ...indicator('a'), ...fields }] }), schemas);

  test('accepts records as the schemas want them', () => {
    const tables = tablesOf({ indicators: [indicator('a')], facilities: [facility('b')], mentions: [mention('1')] });
    expect(schemaProblems(tables, schemas)).toEqual([]);
  });

  test('names field, value and what is allowed', () => {
    expect(problemsOf({ measure: 'guess', source_line: 7 })).toEqual([
      {
        table: 'indicators',
        recordId: 'r:indicator:a',
        field: 'measure',
        value: 'guess',
        line: 7,
        message: 'must be equal to one of the allowed values: level, change, rank, share, target, count',
      },
    ]);
  });

  test.each([
    [{ obs_value: '4.475' }, 'obs_value'],
    [{ time_period: 'năm 2024' }, 'time_period'],
    [{ label_vi: '' }, 'label_vi'],
    [{ items: ['a', 3] }, 'items'],
    [{ surprise: 1 }, 'surprise'],
    [{ quote: undefined }, 'quote'],
  ])('refuses %j', (fields, field) => {
    expect(problemsOf(fields).map((problem) => problem.field)).toEqual([field]);
  });

  test('knows the formats', () => {
    const wrong = place('A', { code_valid_from: '2025-13-01' });
    expect(schemaProblems(tablesOf({ places: [wrong] }), schemas)[0]?.message).toContain('format "date"');
  });

  test('sees a missing field', () => {
    const { quote: _, ...rest } = indicator('a');
    const [problem] = schemaProblems(tablesOf({ indicators: [rest as ReturnType<typeof indicator>] }), schemas);
    expect(problem).toMatchObject({ field: 'quote', value: undefined });
    expect(formatProblem(problem as Problem)).toContain('quote = undefined');
  });
});

describe('references', () => {
  const problemsOf = (tables: Parameters<typeof tablesOf>[0]) => summary(referenceProblems(tablesOf(tables), schemas));

  test('accepts keys that resolve', () => {
    const total = facility('total', { places: ['vn.A'] });
    const part = facility('part', { parent_id: total.id });
    expect(problemsOf({ facilities: [total, part], places: [place('A')] })).toEqual([]);
  });

  test('sees an id that stands twice', () => {
    expect(problemsOf({ places: [place('A'), place('A')] })).toEqual([['vn.A', 'id', 'vn.A']]);
  });

  test('sees keys that lead nowhere, also in a list', () => {
    const lost = facility('b', {
      parent_id: 'r:facility:none',
      places: ['vn.A', 'vn.B'],
      section_id: 'r:section:none',
    });
    expect(problemsOf({ facilities: [lost], places: [place('A')] })).toEqual([
      ['r:facility:b', 'section_id', 'r:section:none'],
      ['r:facility:b', 'places', 'vn.B'],
      ['r:facility:b', 'parent_id', 'r:facility:none'],
    ]);
    expect(problemsOf({ places: [place('A', { report_id: 'other' })] })).toEqual([['vn.A', 'report_id', 'other']]);
  });

  test('sees mentions whose record is in no table', () => {
    const said = (record_id: string, start: number) => mention('1', { record_id, reason: null, start });
    expect(problemsOf({ mentions: [said('vn.A', 0), said('r:none', 3)], places: [place('A')] })).toEqual([
      ['r:mention:3', 'record_id', 'r:none'],
    ]);
  });
});

describe('ledger', () => {
  const source = 'Năm\n07/07 xã, *4*.475 tỷ';
  const whole = [mention('07/07', { start: 4, line: 2 }), mention('4.475', { start: 14, end: 21, line: 2 })];
  const problemsOf = (mentions: typeof whole) =>
    summary(ledgerProblems(tablesOf({ mentions }), new Map([['r', source]])));
  const [ratio, amount] = whole as [(typeof whole)[0], (typeof whole)[0]];

  test('accepts a ledger with every digit once', () => {
    expect(problemsOf(whole)).toEqual([]);
    expect(problemsOf([amount, ratio])).toEqual([]);
  });

  test('sees digits in no mention', () => {
    expect(ledgerProblems(tablesOf({ mentions: [amount] }), new Map([['r', source]]))).toEqual([
      {
        table: 'mentions',
        recordId: null,
        field: 'text',
        value: '07',
        line: 2,
        message: 'the digits at offset 4 of the report lie in no mention',
      },
      {
        table: 'mentions',
        recordId: null,
        field: 'text',
        value: '07',
        line: 2,
        message: 'the digits at offset 7 of the report lie in no mention',
      },
    ]);
    expect(problemsOf([ratio])).toHaveLength(2);
  });

  test('sees mentions that overlap', () => {
    const inner = mention('07', { start: 7, line: 2 });
    expect(problemsOf([...whole, inner])).toEqual([[inner.id, 'start', 7]]);
  });

  test.each([
    [{ text: '08/07' }, 'text', '08/07'],
    [{ line: 1 }, 'line', 1],
    [{ reason: null }, 'reason', null],
    [{ record_id: 'r:x' }, 'reason', 'number without a noun'],
  ])('refuses %j', (fields, field, value) => {
    expect(problemsOf([{ ...ratio, ...fields }, amount])).toEqual([[ratio.id, field, value]]);
  });

  test('refuses an end before the start or behind the report', () => {
    expect(problemsOf([ratio, { ...amount, end: 99 }])).toEqual([[amount.id, 'end', 99]]);
    expect(problemsOf([{ ...ratio, end: 4 }, amount])[0]).toEqual([ratio.id, 'end', 4]);
  });

  test('refuses a report without its text', () => {
    expect(summary(ledgerProblems(tablesOf({}), new Map()))).toEqual([['r', 'id', 'r']]);
  });
});

describe('evidence', () => {
  const source = 'Có 31⁽³⁾ trường *(từ cấp\n\n⁽³⁾ Cước chú: 12 trường.\n\nmầm non)*';
  const span = { source_start: 0, source_end: source.length, source_line: 1 };
  const problemsOf = (fields: object) =>
    summary(
      evidenceProblems(
        tablesOf({ reports: [report({ ...span, quote: 'Có' })], facilities: [facility('a', { ...span, ...fields })] }),
        new Map([['r', source]]),
      ),
    );

  test('accepts words in their order, without marks, over page breaks and footnotes', () => {
    expect(problemsOf({ quote: 'Có 31 trường (từ cấp mầm non)' })).toEqual([]);
    expect(problemsOf({ quote: 'mầm non'.normalize('NFD'), source_start: 52, source_line: 5 })).toEqual([]);
  });

  test.each([
    [{ quote: 'Có 32 trường' }, 'quote', 'Có 32 trường'],
    [{ quote: 'trường Có' }, 'quote', 'trường Có'],
    [{ quote: 'trường trường trường' }, 'quote', 'trường trường trường'],
    [{ source_line: 2 }, 'source_line', 2],
    [{ source_end: 0 }, 'source_end', 0],
    [{ source_end: 9999 }, 'source_end', 9999],
  ])('refuses %j', (fields, field, value) => {
    expect(problemsOf({ quote: '', ...fields })).toEqual([['r:facility:a', field, value]]);
  });
});

test('the whole check runs in order, and a problem reads well', () => {
  const broken = indicator('a', { measure: 'guess' as 'level', parent_id: 'r:none', source_line: 3, quote: 'none' });
  const problems = checkTables(tablesOf({ indicators: [broken] }), schemas, new Map([['r', '1']]));
  expect(problems.map(({ table, field }) => `${table}.${field}`)).toEqual([
    'indicators.measure',
    'indicators.parent_id',
    'mentions.text',
    'indicators.source_line',
    'indicators.quote',
  ]);
  expect(problems.slice(1, 3).map(formatProblem)).toEqual([
    'indicators r:indicator:a parent_id = "r:none" (report line 3): no record of indicators.id has this value',
    'mentions (no record) text = "1" (report line 1): the digits at offset 0 of the report lie in no mention',
  ]);
});
