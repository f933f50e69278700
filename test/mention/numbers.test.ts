import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../pipeline/mention/numbers.ts';

describe('Vietnamese notation', () => {
  test.each([
    ['0', 0],
    ['07', 7],
    ['4.475', 4475],
    ['1.234.567', 1_234_567],
    ['130,436', 130.436],
    ['1.234,5', 1234.5],
    ['2497,2', 2497.2],
    ['10.034,00', 10_034],
    ['999999999999999', 999_999_999_999_999],
  ])('%s', (text, value) => expect(readNumber(text)).toEqual({ value, slip: null }));
});

describe('a point where the comma belongs', () => {
  test.each([
    ['4.2', 4.2],
    ['55.76', 55.76],
    ['0.500', 0.5],
    ['1.2345', 1.2345],
    ['1234.567', 1234.567],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
  ])('%s', (text, value) => expect(readNumber(text)).toEqual({ value, slip: 'decimal_point' }));
});

describe('no number', () => {
  test.each([
    '1000.000',
    '1.23.456',
    '1.23.456,7',
    '1.2.3',
    '1,2,3',
    '12.34,5',
    '1.234,567,8',
    '1,23.4',
    '1234.567,8',
    '0.123.456',
  ])('%s', (text) => expect(readNumber(text)).toEqual({ value: null, slip: 'unreadable_number' }));

  test('more digits than a double holds', () => {
    expect(readNumber('1234567890123456').value).toBeNull();
    expect(readNumber('0,1234567890123456').value).toBeNull();
    expect(readNumber('9'.repeat(1_000_000)).value).toBeNull();
  });
});

test('every number written with its marks is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
      expect(readNumber(grouped)).toEqual({ value: whole, slip: null });
      expect(readNumber(`${grouped},${part}`)).toEqual({ value: Number(`${whole}.${part}`), slip: null });
    }),
  );
});

test('any digits with any marks give a finite number or none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d(?:[.,]?\d){0,40}$/), (text) => {
      const { value, slip } = readNumber(text);
      expect(value === null ? slip : Number.isFinite(value)).toBe(value === null ? 'unreadable_number' : true);
    }),
  );
});
