import { expect, it } from 'vitest';
import { said } from './read.ts';

it('a group that an index is put into is not what changes', () =>
  expect(
    said('Năm 2023 chỉ số PAPI đạt 41,5 điểm, xếp vào nhóm trung bình thấp, giảm 1,2 điểm so với năm 2022.').at(-1),
  ).toEqual(['chỉ số PAPI', 'change', -1.2, 41.5]));
