import { describe, expect, it } from 'vitest';
import { firstFrom, firstPosition, firstStarting } from '../pipeline/binary-search.ts';

describe('binary search', () => {
  it('finds every position, the ends among them', () => {
    for (const length of [0, 1, 2, 7, 8])
      for (let sought = 0; sought <= length; sought++)
        expect(
          firstPosition(length, (at) => at < sought),
          `${sought} of ${length}`,
        ).toBe(sought);
  });

  it('finds the first of equal items', () => {
    expect([0, 3, 4, 9].map((bound) => firstFrom([3, 3, 5, 8], bound))).toEqual([0, 0, 2, 4]);
  });

  it('finds a part that starts at an offset, or the one behind it', () => {
    const parts = [{ start: 2 }, { start: 6 }];
    expect([0, 2, 3, 7].map((offset) => firstStarting(parts, offset))).toEqual([0, 0, 1, 2]);
  });

  it('looks at few of many items', () => {
    let looks = 0;
    firstPosition(1_000_000, (at) => {
      looks++;
      return at < 777_777;
    });
    expect(looks).toBeLessThanOrEqual(20);
  });
});
