import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

test('how many are ranked is no rank', () =>
  expect(said('Di tích được xếp hạng: 45 di tích').at(-1)).toMatch(/^quantity 45/));

describe('places in a ranking', () => {
  test.each<[string, string[]]>([
    ['xếp thứ 8/8 huyện, thành phố', ['rank 8/8 = 8..8 {rank} ()']],
    ['đứng thứ 5 toàn tỉnh', ['rank 5 = 5 {rank} ()']],
    [
      'hạng 3/63, vị trí 12, vị trí thứ 7',
      ['rank 3/63 = 3..63 {rank} ()', 'rank 12 = 12 {rank} ()', 'rank 7 = 7 {rank} ()'],
    ],
    ['nằm ở vị trí số 44', ['rank 44 = 44 {rank} ()']],
    ['xếp 5/14 trong vùng', ['rank 5/14 = 5..14 {rank} ()']],
    ['xếp thứ 8 cả nước về học tập và thứ 7 cả nước về đào tạo', ['rank 8 = 8 {rank} ()', 'rank 7 = 7 {rank} ()']],
    ['đứng thứ nhất, xếp thứ hai toàn quốc', ['rank nhất = 1 {rank} ()', 'rank hai = 2 {rank} ()']],
    ['xếp vị thứ: 9/58 tỉnh', ['rank 9/58 = 9..58 {rank} ()']],
    [
      'xếp thứ 9/58 tỉnh; 2/6 trong vùng, thứ 3/11 tỉnh miền núi và 1/4 toàn vùng',
      [
        'rank 9/58 = 9..58 {rank} ()',
        'rank 2/6 = 2..6 {rank} ()',
        'rank 3/11 = 3..11 {rank} ()',
        'rank 1/4 = 1..4 {rank} ()',
      ],
    ],
    ['xếp thứ 2/8m2', ['rank 2/8 = 2..8 {rank} ()', 'other m2 : part of a unit']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what is no place', () => {
  test.each<[string, string[]]>([
    ['Đại hội lần thứ 12, kỳ họp thứ 5', ['identifier 12 : part of a name', 'identifier 5 : part of a name']],
    ['tăng 02 bậc, tăng 01 hạng', ['quantity 02 = 2 {rank} (bậc)', 'quantity 01 = 1 {rank} (hạng)']],
    ['xếp thứ 3/8 huyện; 11/14 xã', ['rank 3/8 = 3..8 {rank} ()', 'ratio 11/14 = 11..14 {commune} (xã)']],
    ['khách sạn hạng 3; lần thứ nhất', ['identifier 3 : part of a name']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test.each(['9 sản phẩm xếp hạng 4 sao', '9 sản phẩm được xếp hạng 3-4 sao'])('%s: a grade, and no place', (text) =>
  expect(said(text).filter((each) => each.startsWith('rank'))).toEqual([]),
);
