import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('where a disease broke out is counted, in communes and districts that have it', () =>
  expect(
    said(
      'Từ đầu năm đến 10-2019, tỉnh ghi nhận 123 điểm dịch tả lợn, xảy ra tại 29 xã thuộc 10/11 huyện; bệnh lây lan trên 9 trại.',
    ),
  ).toEqual([
    ['điểm dịch tả lợn', 'count', 123, null],
    ['xã có điểm dịch tả lợn', 'count', 29, null],
    ['huyện có điểm dịch tả lợn', 'share', 10, null],
    ['bệnh lây lan trại', 'count', 9, null],
  ]));

it('the month is told with a dash, and where something spread is no bound', () => {
  const { indicators } = read('Từ đầu năm đến 10-2019, bệnh lây lan trên 93 xã.');
  expect(rows(indicators, 'obs_value', 'comparator', 'time_period')).toEqual([[93, '=', '2019-01/2019-10']]);
});
