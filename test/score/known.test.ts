import { expect, test } from 'vitest';
import { ownMisses, readKnown, without } from './known.ts';

const known = readKnown();
const listed = known.flatMap(({ misses }) => misses);
const missed = ownMisses();

test('nothing is missed in the annotated reports that was read before', () => {
  expect(without(missed, listed)).toEqual([]);
});

test('every known miss is one still: `npx tsx test/score/prune.ts` takes the others out', () => {
  expect(without(listed, missed)).toEqual([]);
});

test('every known miss has its reason', () => {
  expect(known.filter(({ reason, misses }) => reason.length < 20 || misses.length === 0)).toEqual([]);
});

test('lists are compared with what stands in them twice', () => {
  expect(without(['a', 'a', 'b'], ['a'])).toEqual(['a', 'b']);
  expect(without(['a'], ['a', 'b'])).toEqual([]);
});
