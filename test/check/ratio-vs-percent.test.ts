import { expect, test } from 'vitest';
import { ratioVsPercent } from '../../pipeline/check/rules/ratio-vs-percent.ts';
import { examined, facility, indicator, type tablesOf } from './records.ts';

const percent = (obs_value: number, value_text: string, fields = {}) =>
  indicator('tỷ lệ', { measure: 'share', unit_measure: '%', obs_value, value_text, ...fields });

const check = (tables: Parameters<typeof tablesOf>[0]) =>
  ratioVsPercent.check(examined(tables)).map(({ expected, found, holds }) => [expected, found, holds]);

test.each([
  [100, '100%', 31, 31, [['100%', '100%', true]]],
  [33, '33%', 1, 3, [['33.33%', '33%', true]]],
  [66.7, '66,7%', 2, 3, [['66.67%', '66.7%', true]]],
  [66.6, '66,6%', 2, 3, [['66.67%', '66.6%', true]]],
  [66.5, '66,5%', 2, 3, [['66.67%', '66.5%', false]]],
  [66.8, '66,8%', 2, 3, [['66.67%', '66.8%', false]]],
  [90, '90%', 31, 31, [['100%', '90%', false]]],
])('%d in one record with its ratio', (value, text, numerator, denominator, expected) => {
  expect(check({ indicators: [percent(value, text, { numerator, denominator })] })).toEqual(expected);
});

test('a percentage that the report does not state proves nothing', () => {
  expect(check({ indicators: [percent(100, '31/31', { numerator: 31, denominator: 31 })] })).toEqual([]);
});

test('a percentage under a ratio, and the other way round', () => {
  const ratio = indicator('ratio', { measure: 'share', numerator: 7, denominator: 7 });
  expect(check({ indicators: [ratio, percent(100, '100%', { parent_id: ratio.id })] })).toEqual([
    ['100%', '100%', true],
  ]);
  const level = percent(50, '50%');
  expect(check({ indicators: [level, { ...ratio, parent_id: level.id }] })).toEqual([['100%', '50%', false]]);
});

test.each([
  ['31/31 trường học công lập trên địa bàn đạt trường chuẩn quốc gia, đạt tỷ lệ 100%', 1],
  ['31/31 trường đạt chuẩn (100%)', 1],
  ['31/31, đạt 100%', 1],
  ['31/31 trường có thư viện, 100% giáo viên đạt chuẩn', 0],
  ['31/31 trường, đạt 100% kế hoạch', 0],
  ['31/31 trường đạt chuẩn và 100% giáo viên đạt chuẩn', 0],
  ['12/31 trường, đạt 100%', 0],
])('a facility and a percentage in one clause: %s', (quote, findings) => {
  const span = { quote, source_start: 10, source_end: 90 };
  const school = facility('trường', { count: 31, total: 31, ...span });
  expect(check({ facilities: [school], indicators: [percent(100, '100%', span)] })).toHaveLength(findings);
});

test('clauses apart are not compared', () => {
  const quote = '31/31 trường, đạt 90%';
  const school = facility('trường', { count: 31, total: 31, quote, source_end: 20 });
  expect(
    check({ facilities: [school], indicators: [percent(90, '90%', { quote, source_start: 50, source_end: 60 })] }),
  ).toEqual([]);
});
