import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('the share of schools behind their ratio is of them', () =>
  expect(said('Xã có 1.126 học sinh; 02/03 trường đạt chuẩn quốc gia, đạt 66,7%.').at(-1)).toEqual([
    'trường đạt chuẩn quốc gia',
    'share',
    66.7,
    null,
  ]));

it('a comma in the name of facilities closes nothing', () =>
  expect(
    said('Có 9/12 trung tâm văn hóa, thể thao và học tập cộng đồng hoạt động tốt, đạt tỷ lệ 75%.').at(-1)?.[0],
  ).toBe('trung tâm văn hóa, thể thao và học tập cộng đồng hoạt động tốt'));

it('by how many schools a plan is exceeded is a change of those counted', () =>
  expect(
    said('Huyện có 14 trường đạt chuẩn quốc gia, vượt 2 trường so với chỉ tiêu.').map((each) => each.slice(0, 3)),
  ).toEqual([['trường đạt chuẩn quốc gia', 'change', 2]]));
