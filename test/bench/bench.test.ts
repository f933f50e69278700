import { expect, test } from 'vitest';
import { sampleRecord } from '../write/sample.ts';
import type { GoldNumeral } from './gold.ts';
import { readWithPeers } from './peers.ts';
import { isReadRight, isReadRightByPeers } from './right.ts';
import { numeral } from './sample.ts';
import { interleavedMedians, markdownTable, median, round } from './timing.ts';

const source = 'đạt 4.475 tỷ đồng, ngày 11/4/2024';
const amount = numeral('4.475', 4, { value: 4475, multiplier: 1e9, unit: 'đồng' });
const date = numeral('11/4/2024', 24, { kind: 'date' });
const read = sampleRecord('mentions', {
  id: 'm',
  start: 4,
  end: 9,
  kind: 'quantity',
  value: 4475,
  unit_mult: 9,
  unit_text: 'đồng',
  record_id: 'i',
});

test('a numeral is read right with its multiplier, a date when it is no number', () => {
  expect(isReadRight(amount, [read])).toBe(true);
  expect(isReadRight(amount, [{ ...read, unit_mult: 6 }])).toBe(false);
  expect(isReadRight(amount, [])).toBe(false);
  expect(isReadRight(date, [{ ...read, start: 24, end: 33, kind: 'date', value: null }])).toBe(true);
  expect(isReadRight(date, [{ ...read, start: 24, end: 33 }])).toBe(false);
});

test('the peers read dates, but no multipliers', () => {
  const peers = readWithPeers(`Một dòng.\n\n${source}`);
  const later = (of: GoldNumeral) => ({ ...of, start: of.start + 'Một dòng.\n\n'.length });
  expect(isReadRightByPeers(later(date), peers)).toBe(true);
  expect(isReadRightByPeers(later(amount), peers)).toBe(false);
  expect(isReadRightByPeers({ ...later(amount), multiplier: 1 }, peers)).toBe(true);
});

test('medians are of interleaved runs', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  const order: string[] = [];
  const task = (name: string) => ({ name, run: () => void order.push(name) });
  const medians = interleavedMedians([task('a'), task('b')], { warmUp: 1, measured: 2 });
  expect([...medians.keys()]).toEqual(['a', 'b']);
  expect(order.join('')).toBe('ababab');
});

test('tables are Markdown', () => {
  expect(markdownTable(['a', 'b'], [['x', round(12.345)]])).toBe('| a | b |\n| --- | ---: |\n| x | 12.3 |');
});
