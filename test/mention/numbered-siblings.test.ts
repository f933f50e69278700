import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('names that stand beside themselves with another number', () => {
  test.each<[string, number]>([
    ['gồm các thôn: Bó 1, Bó 2, Nà Lìm 1 và Nà Lìm 2', 4],
    ['xã có Huổi Lếch 1 - Huổi Lếch 2', 2],
  ])('%s', (text, names) => expect(said(text).filter((each) => each.endsWith(': part of a name'))).toHaveLength(names));
});

test('names of several places with their counts are none', () =>
  expect(said('12 người bị thương (Mường Tè 4, Nậm Nhùn 8)')).toEqual([
    'quantity 12 = 12 {person} (người)',
    'quantity 4 = 4',
    'quantity 8 = 8',
  ]));
