import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('the day of a stock is not that of what is made or cultivated behind it', () =>
  expect(
    rows(
      read(
        '6 tháng đầu năm 2016, nông nghiệp ổn định. Tổng đàn lợn tại thời điểm ngày 1/4/2016 là 79 nghìn con. Diện tích sản xuất muối đạt 60 ha, sản lượng muối đạt 22 tấn.',
      ).indicators,
      'label_vi',
      'time_period',
    ),
  ).toEqual([
    ['Tổng đàn lợn', '2016-04-01'],
    ['Diện tích sản xuất muối', '2016-01/2016-06'],
    ['sản lượng muối', '2016-01/2016-06'],
  ]));

it('what is expected of this year is of all of it', () =>
  expect(
    rows(
      read('Trong 2 tháng đầu năm 2022, sản lượng đạt 3 tấn. Dự kiến, năm nay xuất khẩu thủy sản đạt 9 tỷ USD.')
        .indicators,
      'time_period',
    ),
  ).toEqual([['2022-01/2022-02'], ['2022']]));
