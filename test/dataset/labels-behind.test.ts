import { expect, it } from 'vitest';
import { said } from './read.ts';

it('what is equal to an area is of the noun behind it', () =>
  expect(said('Đã cấp nước tưới cho 45 ha đất canh tác (tương đương 60 ha cây trồng).').at(-1)).toEqual([
    'diện tích cây trồng',
    'level',
    60,
    45,
  ]));
