import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isDay,
  isoPeriod,
  lacksYear,
  lastDay,
  months,
  periodOf,
  point,
  shiftYears,
  withYear,
} from '../../pipeline/mention/periods.ts';
import type { Period } from '../../pipeline/mention/types.ts';

describe('isoPeriod', () => {
  test.each<[string, Period]>([
    ['2024', periodOf(point(2024))],
    ['2024-10', periodOf(point(2024, 10))],
    ['2022-02-10', periodOf(point(2022, 2, 10))],
    ['2024-01/2024-09', months(2024, 1, 9)],
    ['2024-10', months(2024, 10, 10)],
    ['2021/2025', periodOf(point(2021), point(2025))],
    ['2024-12-31', periodOf(point(2024), null, { atEnd: true })],
    ['2024-02-29', periodOf(point(2024, 2), null, { atEnd: true })],
    ['2023-06-30', periodOf(point(2023, 1), point(2023, 6), { atEnd: true })],
    ['2030/..', periodOf(point(2030), null, { after: true })],
    ['--10', periodOf(point(null, 10))],
    ['--10-20', periodOf(point(null, 10, 20))],
    ['--01/--06', months(null, 1, 6)],
    ['2023-09', periodOf(point(2023, 9, 31))],
    ['2023-02', periodOf(point(2023, 2, 29))],
    ['2024-02-29', periodOf(point(2024, 2, 29))],
  ])('%s', (iso, period) => expect(isoPeriod(period)).toBe(iso));
});

test('a period without a year takes one, others keep theirs', () => {
  expect(lacksYear(months(null, 1, 9))).toBe(true);
  expect(isoPeriod(withYear(months(null, 1, 9), 2024))).toBe('2024-01/2024-09');
  expect(isoPeriod(withYear(periodOf(point(2019)), 2024))).toBe('2019');
});

test('shiftYears', () => {
  expect(isoPeriod(shiftYears(months(2024, 1, 9), -1))).toBe('2023-01/2023-09');
  expect(isoPeriod(shiftYears(periodOf(point(null, 5)), -1))).toBe('--05');
});

test('days and months that can be', () => {
  expect([isDay(31, 12), isDay(1, 1), isDay(0, 5), isDay(32, 1), isDay(1, 13)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the last day is that of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(lastDay(point(year, month)).day).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }),
  );
});
