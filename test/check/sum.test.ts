import { describe, expect, test } from 'vitest';
import { sum } from '../../pipeline/check/rules/sum.ts';
import type { Tables } from '../../pipeline/tables.ts';
import { examined, facility, indicator, tablesOf } from './records.ts';

const check = (tables: Tables) => sum.check(examined(tables));

describe('facilities', () => {
  const schools = (total: number, counts: number[], quote = '') => {
    const parent = facility('trường', { count: total });
    const parts = counts.map((count, at) => facility(`p${at}`, { count, parent_id: parent.id, quote }));
    return tablesOf({ facilities: [parent, ...parts] });
  };

  test('a full breakdown adds up', () => {
    const [finding] = check(schools(31, [12, 8, 6, 2, 3]));
    expect(finding).toMatchObject({ expected: '31', found: '31', holds: true });
    expect(finding?.subjectIds).toHaveLength(6);
  });

  test('parts that exceed the total fail', () => {
    const [finding] = check(schools(1031, [1012, 20]));
    expect(finding?.holds).toBe(false);
    expect(finding?.explanationVi).toBe(
      'Tổng số “trường” là 1.031; các phần cộng lại: 1.012 + 20 = 1.032, lớn hơn tổng số.',
    );
    expect(finding?.explanationEn).toBe(
      'The total of “trường” is 1,031; its parts add up to 1,012 + 20 = 1,032, which is more than the total.',
    );
  });

  test('parts that fall short may be a selection', () => {
    const said = '31 trường, trong đó: 12 mầm non, 8 tiểu học';
    const tables = schools(31, [12, 8]);
    tables.facilities = tables.facilities.map((each) => ({ ...each, source_end: said.length }));
    expect(sum.check(examined(tables, said))).toEqual([]);
  });

  test('parts of a list in full must add up', () => {
    const [finding] = check(schools(31, [12, 8]));
    expect(finding).toMatchObject({ expected: '31', found: '20', holds: false });
    expect(finding?.explanationEn).toContain('which is less than the total');
  });

  test('parts picked out by `trong đó` may overlap, but none may exceed the total', () => {
    expect(check(schools(10, [6, 7], 'trong đó 6 nữ, 7 đảng viên'))).toEqual([]);
    expect(check(schools(10, [6, 12], 'trong đó 6 nữ, 12 đảng viên')).map(({ holds }) => holds)).toEqual([false]);
  });

  test('a share of the parent is no part of it, and a named facility counts as one', () => {
    const parent = facility('trường', { count: 3 });
    const parts = [
      facility('a', { count: 2, parent_id: parent.id }),
      facility('b', { is_aggregate: false, parent_id: parent.id }),
      facility('c', { count: 3, total: 3, parent_id: parent.id }),
    ];
    expect(check(tablesOf({ facilities: [parent, ...parts] })).map(({ found, holds }) => [found, holds])).toEqual([
      ['3', true],
    ]);
  });

  test('says nothing of bounds and of parts without a count', () => {
    const parent = facility('trường', { count: 3, comparator: '>' });
    const parts = [1, 2].map((count) => facility(`${count}`, { count, parent_id: parent.id }));
    expect(check(tablesOf({ facilities: [parent, ...parts] }))).toEqual([]);
    const unknown = facility('x', { parent_id: parent.id });
    expect(check(tablesOf({ facilities: [{ ...parent, comparator: '=' }, ...parts, unknown] }))).toEqual([]);
  });
});

describe('indicators', () => {
  const area = (id: string, obs_value: number, fields = {}) =>
    indicator(id, { obs_value, unit_measure: 'har', ...fields });
  const added = (total: ReturnType<typeof area>, ...parts: ReturnType<typeof area>[]) =>
    sum
      .check(examined({ indicators: [total, ...parts.map((part) => ({ ...part, parent_id: total.id }))] }))
      .map(({ found, holds }) => [found, holds]);

  test('measured parts agree within rounding', () => {
    expect(added(area('Bắc', 142086), area('a', 13667), area('b', 34072), area('c', 94348))).toEqual([
      ['142087', true],
    ]);
    expect(added(area('t', 1.2), area('a', 0.4), area('b', 0.8))).toEqual([['1.2', true]]);
    expect(added(area('t', 1.2), area('a', 0.9), area('b', 0.8))).toEqual([['1.7', false]]);
  });

  test('multipliers are brought together', () => {
    const billions = { unit_measure: 'VND', unit_mult: 9 };
    const parts = [area('a', 400, { unit_measure: 'VND', unit_mult: 6 }), area('b', 0.6, billions)];
    expect(added(area('t', 1, billions), ...parts)).toEqual([['1', true]]);
  });

  test('what is counted is not rounded', () => {
    const people = { unit_measure: '{person}', measure: 'count' as const };
    expect(added(area('t', 100, people), area('a', 60, people), area('b', 41, people))).toEqual([['101', false]]);
  });

  test('rates, shares, changes and other periods are no parts', () => {
    const percent = { unit_measure: '%' };
    expect(added(area('t', 50, percent), area('a', 40, percent), area('b', 60, percent))).toEqual([]);
    expect(added(area('t', 10), area('a', 9), area('b', 8, { measure: 'change' }))).toEqual([]);
    const year = (time_period: string) => ({ time_period });
    expect(added(area('t', 10, year('2024')), area('a', 9, year('2024')), area('b', 8, year('2023')))).toEqual([]);
  });
});
