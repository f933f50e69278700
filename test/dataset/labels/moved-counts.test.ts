import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('how many fewer there are is of the full noun behind the count', () =>
  expect(said('Sáp nhập 3 xã; giảm 2 đơn vị hành chính cấp xã.').at(-1)).toEqual([
    'đơn vị hành chính cấp xã',
    'change',
    -2,
    null,
  ]));

it('but of the level where one is told', () =>
  expect(said('Huyện có 19 đơn vị hành chính cấp xã; giảm 2 đơn vị hành chính cấp xã.').at(-1)?.[3]).toBe(19));
