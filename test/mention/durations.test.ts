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
    ['khung giờ 20-22h, 11h30-14h', ['date 20-22h : duration', 'date 11h30 : duration', 'date 14h : duration']],
    ['trong thời hạn 15 ngày làm việc', ['date 15 ngày làm việc : duration']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('how long guests stay and programmes last is measured', () => {
  expect(said('khách lưu trú bình quân đạt 2,4 ngày')).toEqual(['quantity 2,4 = 2.4 d (ngày)']);
  expect(said('ngày điều trị trung bình 7,1 ngày')).toEqual(['quantity 7,1 = 7.1 d (ngày)']);
  expect(said('với tổng thời lượng 210 giờ')).toEqual(['quantity 210 = 210 h (giờ)']);
  expect(said('khách lưu trú 3 ngày')).toEqual(['date 3 ngày : duration']);
  expect(said('số năm sống khỏe mạnh đạt tối thiểu 68 năm')).toEqual(['quantity 68 = 68 a (năm)']);
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
