import { expect, test } from 'vitest';
import type { Codebook } from '../../pipeline/codebook.ts';
import { emptyTables } from '../../pipeline/tables.ts';
import { firstDigit, type GoldNumeral } from '../bench/gold.ts';
import { numeral } from '../bench/sample.ts';
import { sampleRecord } from '../write/sample.ts';
import { figuresOf } from './annotations.ts';
import { comparatorOf, statusOf, unitCode } from './codes.ts';
import { jaccard } from './indicators.ts';
import { compareMentions } from './mentions.ts';
import { pairUp } from './pairs.ts';
import { periodPattern } from './periods.ts';
import { addUp, count, emptyComparison } from './tally.ts';
import { compareTies } from './ties.ts';

const source = 'đạt 4.475 tỷ đồng, ngày 11/4/2024';
const amount = numeral('4.475', 4, { value: 4475, multiplier: 1e9, unit: 'đồng' });
const date = numeral('11/4/2024', 24, { kind: 'date' });
const read = sampleRecord('mentions', {
  id: 'm',
  start: 4,
  end: 9,
  text: '4.475',
  kind: 'quantity',
  value: 4475,
  unit_mult: 9,
  unit_text: 'đồng',
  record_id: 'i',
});

test('mentions pair up with annotations by their first digit, and every field counts', () => {
  const text = { file: 'a.md', source, linesBefore: 4, numerals: [{ ...amount, text: '+4.475', start: 3 }, date] };
  expect(text.numerals.map(firstDigit)).toEqual([4, 24]);
  const pairs = pairUp(text, [read]);
  expect(pairs.map(({ mention, line }) => [mention?.id, line])).toEqual([
    ['m', 5],
    [undefined, 5],
  ]);
  const tables = { indicators: [sampleRecord('indicators', { id: 'i', measure: 'target' })], mentions: [read] };
  const { tallies, misses } = compareMentions(pairs, { ...emptyTables(), ...tables });
  expect(tallies.get('mentions: value')).toEqual({ right: 1, read: 1, annotated: 2 });
  expect(misses[0]).toEqual({
    line: 5,
    field: 'mentions: record',
    text: '+4.475',
    expected: 'indicators level or indicators count',
    found: 'indicators target',
  });
});

test('labels share words, whatever their case and marks', () => {
  expect(jaccard('Diện tích lúa', 'diện tích lúa')).toBe(1);
  expect(jaccard('diện tích cây lúa', 'Diện tích lúa')).toBe(0.75);
  expect(jaccard('', '')).toBe(0);
});

test('a mention that ends behind its numeral, or before, has another end', () => {
  const text = { file: 'a.md', source, linesBefore: 0, numerals: [amount] };
  const endOf = (fields: { end: number; text: string }) => {
    const { tallies } = compareMentions(pairUp(text, [{ ...read, ...fields }]), emptyTables());
    return tallies.get('mentions: end')?.right;
  };
  expect(endOf({ end: 9, text: '4.475' })).toBe(1);
  expect(endOf({ end: 10, text: '4.475 ' })).toBe(1);
  expect(endOf({ end: 8, text: '4.47' })).toBe(0);
});

const periods: [string, string, string][] = [
  ['9 tháng năm 2024', '2024-01/2024-09', '2024-10/2024-12'],
  ['6 tháng đầu năm 2025', '2025-01/2025-06', '2025'],
  ['lũy kế 9 tháng', '2024-01/2024-09', '2024-09'],
  ['tháng 9', '2024-09', '2024-01/2024-09'],
  ['tháng 10', '--10', '2024-09'],
  ['cả năm', '2024', '2024-10/2024-12'],
  ['đầu năm 2025', '2025-01-01', '2025-06'],
  ['quý I/2023', '2023-01/2023-03', '2023'],
  ['quý IV năm 2024', '2024-10/2024-12', '2024-01/2024-09'],
  ['năm học 2022-2023', '2022/2023', '2022'],
  ['đến hết năm 2025', '2025-12-31', '2024'],
  ['đến ngày 30/6/2024', '2024-06-30', '2024-01/2024-06'],
  ['năm 2023', '2023', '2023-01'],
];

test.each(periods)('%s is %s and not %s', (words, right, wrong) => {
  expect(periodPattern(words)?.test(right)).toBe(true);
  expect(periodPattern(words)?.test(wrong)).toBe(false);
});

test('words without a date of their own say no period', () => {
  expect(periodPattern('đến nay')).toBe(null);
});

test('words around a figure say its comparator and status', () => {
  const said = (qualifier: string | null, kind: GoldNumeral['kind'] = 'indicator') =>
    numeral('5', 0, { qualifier, kind });
  const words = ['hơn', 'không dưới', 'dưới', '≤', 'khoảng', 'cao hơn', null];
  expect(words.map((qualifier) => comparatorOf(said(qualifier)))).toEqual(['>', '>=', '<', '<=', '~', '=', '=']);
  expect([statusOf(said('ước')), statusOf(said('dự kiến')), statusOf(said(null))]).toEqual(['E', 'F', 'A']);
  expect(statusOf(said('ước', 'target'))).toBe(null);
});

test('a unit is known whole, or by its parts, or not at all', () => {
  const unit = (code: string, text: string) => ({ code, text: [text] });
  const codebook = { units: [unit('VND', 'đồng'), unit('{person}', 'người'), unit('t/har', 'tấn/ha')] };
  const codeOf = (text: string) => unitCode(codebook as unknown as Codebook, text);
  expect(['Đồng', 'đồng/người', 'tấn/ha', 'chum'].map(codeOf)).toEqual(['VND', 'VND/{person}', 't/har', undefined]);
});

const level = numeral('100', 4, { value: 100 });
const change = numeral('5', 19, { value: 5, kind: 'change' });
const pairs = [level, change].map((entry, index) => ({
  numeral: entry,
  mention: sampleRecord('mentions', { id: `m${index}`, record_id: `i${index}` }),
  line: 3,
}));

test.each([
  ['i0', '100', 1],
  [null, '100', 0],
  [null, null, 1],
  ['i0', null, 0],
])('a change tied to %s, where %s is right', (parent_id, of, right) => {
  const indicators = [
    sampleRecord('indicators', { id: 'i0' }),
    sampleRecord('indicators', { id: 'i1', measure: 'change', parent_id }),
  ];
  const ties = [{ line: 3, figure: '5', of }];
  const { tallies, misses } = compareTies('tie', ties, pairs, { ...emptyTables(), indicators });
  expect(tallies.get('tie')).toEqual({ right, read: 1, annotated: 1 });
  expect(misses).toHaveLength(1 - right);
});

test('an annotation of a figure that is not there is an error', () => {
  expect(() => figuresOf({ line: 3, figure: '6' }, pairs)).toThrow('line 3 has no figure 6');
  expect(() => figuresOf({ line: 3, figure: '5', nth: 2 }, pairs)).toThrow('number 2');
});

test('comparisons add up', () => {
  const [first, second] = [emptyComparison(), emptyComparison()];
  const miss = { line: 1, field: 'a', text: '5', expected: '5', found: '6' };
  count(first, true, miss);
  count(second, false, miss);
  const { tallies, misses } = addUp([first, second]);
  expect([tallies.get('a'), misses]).toEqual([{ right: 1, read: 0, annotated: 2 }, [miss]]);
});
