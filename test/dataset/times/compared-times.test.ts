import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('the same part of a year that something equals dates nothing behind it', () =>
  expect(
    rows(
      read(
        'Năm 2018, diện tích rừng được chăm sóc đạt 930 ha, bằng cùng kỳ năm 2017; trồng cây phân tán đạt 12 nghìn cây.',
      ).indicators,
      'time_period',
    ).flat(),
  ).toEqual(['2018', '2018']));

it('the year that a figure is as high as dates nothing behind it', () =>
  expect(
    rows(read('Năm 2020, đàn lợn 3.200 con, bằng năm 2015; đàn dê 410 con.').indicators, 'label_vi', 'time_period'),
  ).toEqual([
    ['đàn lợn', '2020'],
    ['đàn dê', '2020'],
  ]));

it('a month that another is compared with has no year where none is told', () =>
  expect(rows(read('Trong tháng 10, giá cá lóc tăng 1.500 đồng/kg so với tháng 9.').indicators, 'base_period')).toEqual(
    [['--09']],
  ));

it('so many times what another year had is against that year, and dates nothing behind it', () =>
  expect(
    rows(
      read('Năm 2020, năng suất lao động đạt 74 triệu đồng, gấp 1,4 lần năm 2016. Sản lượng tôm đạt 900 tấn.')
        .indicators,
      'time_period',
      'base_period',
    ),
  ).toEqual([
    ['2020', null],
    ['2020', '2016'],
    ['2020', null],
  ]));

it('the school year before is a base', () =>
  expect(
    read('Năm học 2022-2023 có 82 lớp; so với năm học trước tăng 6 lớp.').indicators.map(
      ({ base_period }) => base_period,
    ),
  ).toEqual([null, '2021/2022']));

it('what a bracket compares with is of the same period before', () =>
  expect(
    read('Năm 2022, vốn đăng ký đạt 107 tỷ đồng (so với 79 tỷ đồng cùng kỳ năm trước).').indicators.map(
      ({ time_period }) => time_period,
    ),
  ).toEqual(['2022', '2021']));

it('a time behind the one that was compared with dates what is told next', () =>
  expect(
    rows(
      read('Xuất khẩu tháng 7/2017 đạt 12 tỷ USD, giảm 2% so với tháng trước và 7 tháng/2017 đạt 81 tỷ USD.')
        .indicators,
      'time_period',
    ),
  ).toEqual([['2017-07'], ['2017-07'], ['2017-01/2017-07']]));

it('what is told behind “thì” is compared with what stands before it', () =>
  expect(
    rows(
      read('So với tháng 12/2021 thì CPI tháng 9/2022 tăng 3,7% và bình quân 9 tháng năm 2022 tăng 2,2%.').indicators,
      'label_vi',
      'time_period',
      'base_period',
    ),
  ).toEqual([
    ['CPI', '2022-09', '2021-12'],
    ['CPI bình quân', '2022-01/2022-09', null],
  ]));
