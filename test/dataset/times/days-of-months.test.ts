import { expect, it } from 'vitest';
import { labelsOf, periodsOf, read } from '../read.ts';

it.each([
  ['Trong 15 ngày đầu tháng 6/2018, xuất khẩu điều đạt 16 nghìn tấn.', '2018-06-01/2018-06-15'],
  ['Trong 10 ngày cuối tháng 2/2018, xuất khẩu điều đạt 16 nghìn tấn.', '2018-02-19/2018-02-28'],
  ['Trong nửa đầu tháng 5/2018, xuất khẩu điều đạt 16 nghìn tấn.', '2018-05-01/2018-05-15'],
  ['Trong nửa cuối tháng 5/2018, xuất khẩu điều đạt 16 nghìn tấn.', '2018-05-16/2018-05-31'],
  ['Trong trung tuần tháng 5/2018, xuất khẩu điều đạt 16 nghìn tấn.', '2018-05-11/2018-05-20'],
])('some days of a month are no month: %s', (text, period) =>
  expect(read(text).indicators.map(({ time_period }) => time_period)).toEqual([period]),
);

it('the same days of another month are what a figure is compared with', () =>
  expect(
    read(
      'Xuất khẩu điều 15 ngày đầu tháng 6/2018 đạt 16 nghìn tấn, tăng 2% so với cùng kỳ tháng 5/2018, giảm 3% so với cùng kỳ năm 2017.',
    ).indicators.map(({ base_period }) => base_period),
  ).toEqual([null, '2018-05-01/2018-05-15', '2017-06-01/2017-06-15']));

it('the same part of a year that ends with a month stays a part of the year', () =>
  expect(
    read('Xuất khẩu điều 6 tháng đầu năm 2018 đạt 160 nghìn tấn, tăng 2% so với cùng kỳ năm 2017.').indicators[1]
      ?.base_period,
  ).toBe('2017-01/2017-06'));

it('a day behind a part of it is one, whatever is told next; a light is none', () => {
  expect(periodsOf('Đến sáng 15-10 trận lũ đã làm 7 người chết.')).toEqual([['count', '--10-15']]);
  expect(labelsOf('Đã thắp sáng 7/9 thôn.')).toEqual(['thắp sáng thôn']);
});
