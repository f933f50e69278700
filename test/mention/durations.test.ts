import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('lengths of time', () => {
  test.each<[string, string[]]>([
    [
      '07 ngày, 5 năm, 3 - 5 tuần, 1,5 năm, 02 nhiệm kỳ',
      [
        'date 07 ngày : duration',
        'date 5 năm : duration',
        'date 3 - 5 tuần : duration',
        'date 1,5 năm : duration',
        'date 02 nhiệm kỳ : duration',
      ],
    ],
    [
      '24/24 giờ, 7h30, 14:30, 6 giờ 30 phút',
      ['date 24/24 giờ : duration', 'date 7h30 : duration', 'date 14:30 : duration', 'date 6 giờ 30 phút : duration'],
    ],
    ['trong thời hạn 15 ngày làm việc', ['date 15 ngày làm việc : duration']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('a day of July is no round-the-clock service', () => {
  expect(said('trực 24/7')).toEqual(['date 24/7 : duration']);
  expect(said('Tính đến 24/7/2062')).toEqual(['date 24/7/2062']);
});

describe('figures of time that count', () => {
  test.each<[string, string[]]>([
    [
      '24.600 ngày công, 1.200 giờ, 3 giờ học',
      ['quantity 24.600 = 24600 {workday} (ngày công)', 'quantity 1.200 = 1200 h (giờ)', 'quantity 3 = 3 h (giờ)'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
