import { describe, expect, test } from 'vitest';
import { readNumberWords } from '../../pipeline/mention/number-words.ts';

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Writes a number as Vietnamese schoolbooks do. */
function writeWords(value: number): string {
  if (value < 10) return units[value] as string;
  if (value < 100) return writeTens(value);
  if (value < 1000) return [units[Math.floor(value / 100)], 'trăm', ...writeRest(value % 100)].join(' ');
  const rest = value % 1000;
  const hundreds = rest === 0 ? [] : [units[Math.floor(rest / 100)], 'trăm', ...writeRest(rest % 100)];
  return [units[Math.floor(value / 1000)], 'nghìn', ...hundreds].join(' ');
}

function writeRest(value: number): string[] {
  if (value === 0) return [];
  return value < 10 ? ['linh', units[value] as string] : [writeTens(value)];
}

function writeTens(value: number): string {
  const ones = value % 10;
  if (value < 20) return ones === 0 ? 'mười' : `mười ${ones === 5 ? 'lăm' : units[ones]}`;
  const tens = `${units[Math.floor(value / 10)]} mươi`;
  const special: Record<number, string> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };
  return ones === 0 ? tens : `${tens} ${special[ones] ?? units[ones]}`;
}

test('reads every number from 0 to 9999', () => {
  for (let value = 0; value < 10_000; value++)
    expect(readNumberWords(writeWords(value)), writeWords(value)).toBe(value);
});

describe('other ways to say a number', () => {
  test.each([
    ['Một', 1],
    [' hai  mươi mốt ', 21],
    ['hai mươi bốn', 24],
    ['bẩy', 7],
    ['ba mươi nhăm', 35],
    ['một trăm lẻ tư', 104],
    ['một nghìn linh năm', 1005],
    ['hai ngàn không trăm hai mươi tư', 2024],
    ['chín nghìn chín trăm chín mươi chín', 9999],
    ['một'.normalize('NFD'), 1],
  ])('%s is %i', (text, value) => expect(readNumberWords(text)).toBe(value));
});

describe('what is no number, or might be something else', () => {
  test.each([
    '',
    'mười năm',
    'hai mươi năm',
    'một trăm năm',
    'một mươi',
    'ba bốn',
    'không trăm',
    'linh năm',
    'một bệnh viện',
    'một nghìn nghìn',
    'hai mươi mốt hai',
    'mốt',
    'trăm',
  ])('%j is null', (text) => expect(readNumberWords(text)).toBeNull());
});
