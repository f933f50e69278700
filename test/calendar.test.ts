import { expect, it } from 'vitest';
import { daysIn } from '../pipeline/calendar.ts';

it.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2023, 4, 30],
  [2023, 12, 31],
])('month %2$s of %1$s', (year, month, days) => expect(daysIn(year, month)).toBe(days));
