import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  ['Trong năm đã bê tông hóa thêm 7,5 km đường nội đồng.', ['bê tông hóa đường nội đồng', 'level', 7.5, null]],
  ['Trong năm trồng thêm 30 ha quế.', ['diện tích trồng quế', 'level', 30, null]],
  ['Diện tích chè tăng thêm 8 ha.', ['Diện tích chè', 'change', 8, null]],
])('what a deed adds is so much, and what a measure adds a change: %s', (text, expected) =>
  expect(said(text)[0]).toEqual(expected),
);

it('cases that were found count, and move nothing', () =>
  expect(said('Toàn huyện phát hiện thêm 6 ca mắc sởi.')).toEqual([['phát hiện ca mắc sởi', 'count', 6, null]]));

it('works that came into use are no more than before', () =>
  expect(
    said('Năm 2023, tỉnh đã đưa vào vận hành thêm 04 nhà máy thủy điện, tổng công suất tăng thêm là 82 MW.'),
  ).toEqual([
    ['đưa vào vận hành nhà máy thủy điện', 'count', 4, null],
    ['tổng công suất đưa vào vận hành nhà máy thủy điện', 'level', 82, null],
  ]));
