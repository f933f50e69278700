import { describe, expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('those counted by the name of their people are of it', () =>
  expect(
    said('Có 9.400 người dân tộc thiểu số, gồm các dân tộc: Thái 6.100 người (65%), Mông 3.300 người.').map(
      ([label]) => label,
    ),
  ).toEqual(['người dân tộc thiểu số', 'dân tộc Thái', 'dân tộc Thái', 'dân tộc Mông']));

describe('parts of a people', () => {
  it('are shares, by the word for peoples', () =>
    expect(
      said('Dân số có 9.400 người, gồm các dân tộc: Thái khoảng 61%; Kinh 21%; các dân tộc khác 18%.').slice(1),
    ).toEqual([
      ['dân tộc Thái', 'share', 61, 9400],
      ['dân tộc Kinh', 'share', 21, 9400],
      ['các dân tộc khác', 'share', 18, 9400],
    ]));

  it('are no names of places', () => expect(said('Xã Thái Sơn: 61%.')[0]?.[0]).not.toContain('dân tộc'));
});

it('a people before a bracket is what the percentage in it is of', () =>
  expect(said('Chủ yếu là dân tộc Nùng (chiếm 51%), Tày (38%).').map((each) => each.slice(0, 3))).toEqual([
    ['dân tộc Nùng', 'share', 51],
    ['dân tộc Tày', 'share', 38],
  ]));

it('and its quote begins with that people', () =>
  expect(read('Chủ yếu là dân tộc Nùng (chiếm 51%), Tày (38%).').indicators[1]?.quote).toBe('Tày (38%)'));
