import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const growths = (text: string) =>
  rows(
    read(`# Báo cáo 6 tháng đầu năm 2023\n\n${text}`).indicators,
    'obs_value',
    'measure',
    'time_period',
    'base_period',
  );

describe('a growth that another is compared with is of its own time', () => {
  it('of several each at its place, and none of them dates what is told behind', () =>
    expect(
      growths(
        'Ngành công nghiệp tăng 5,4%, thấp hơn nhiều so với mức tăng 9,6% và 7,1% của cùng kỳ năm 2021 và năm 2022, chủ yếu do ngành khai khoáng giảm 8,2%.',
      ),
    ).toEqual([
      [5.4, 'change', '2023-01/2023-06', null],
      [9.6, 'change', '2021-01/2021-06', null],
      [7.1, 'change', '2022-01/2022-06', null],
      [-8.2, 'change', '2023-01/2023-06', null],
    ]));

  it('the same part of the year before, be it a fall', () =>
    expect(growths('Nông nghiệp tăng khá ở mức 2,1% so với mức giảm 0,8% của cùng kỳ năm trước.')).toEqual([
      [2.1, 'change', '2023-01/2023-06', null],
      [-0.8, 'change', '2022-01/2022-06', null],
    ]));

  it('in brackets behind the times', () =>
    expect(
      growths(
        'GRDP tăng 6,2%, cao hơn tốc độ tăng của cùng kỳ năm 2022 (5,1%) và năm 2021 (4,8%). Ngành lâm nghiệp tăng 4,3%.',
      ).map(([value, measure, time]) => [value, measure, time]),
    ).toEqual([
      [6.2, 'change', '2023-01/2023-06'],
      [5.1, 'change', '2022-01/2022-06'],
      [4.8, 'change', '2021'],
      [4.3, 'change', '2023-01/2023-06'],
    ]));
});

it('what a bracket before compares with is over behind it', () =>
  expect(
    growths('GRDP quý I tăng 7,3% (cao hơn mức tăng 7,2% ước tính vào cuối tháng 3/2023) và quý II tăng 7,9%.').at(-1),
  ).toEqual([7.9, 'change', '2023-04/2023-06', null]));

it('a growth that something grew with is its own', () =>
  expect(growths('Năm 2021 xuất khẩu thủy sản tiếp tục tăng với mức tăng 4,5% so với năm 2020.')).toEqual([
    [4.5, 'change', '2021', '2020'],
  ]));

it('the growth of the same time a year before, also where the block above tells when', () =>
  expect(
    read(
      'GRDP 9 tháng đầu năm 2015 ước tính tăng 8,1% so với cùng kỳ năm trước.\n\nTrong mức tăng 8,1% của toàn nền kinh tế, khu vực dịch vụ tăng 9,2%, cao hơn mức tăng 6,9% của cùng kỳ năm trước.',
    ).indicators.at(-1)?.time_period,
  ).toBe('2014-01/2014-09'));

it('one that is by much higher, too, dates nothing', () =>
  expect(
    growths('Ngành nông nghiệp tăng 1,8%, thấp hơn nhiều mức tăng trưởng 3,9% của 6 tháng đầu năm 2022.').map(
      ([value, , time]) => [value, time],
    ),
  ).toEqual([
    [1.8, '2023-01/2023-06'],
    [3.9, '2022-01/2022-06'],
  ]));

it('several behind a joint, each at its time', () =>
  expect(
    growths(
      'GDP tăng 6,4%, cao hơn tốc độ tăng 2,1% của 6 tháng đầu năm 2020 và tốc độ tăng 5,7% của 6 tháng đầu năm 2021 nhưng thấp hơn tốc độ tăng 7,2% và 6,9% của cùng kỳ năm 2018 và 2019.',
    ).map(([value, , time]) => [value, time]),
  ).toEqual([
    [6.4, '2023-01/2023-06'],
    [2.1, '2020-01/2020-06'],
    [5.7, '2021-01/2021-06'],
    [7.2, '2018-01/2018-06'],
    [6.9, '2019-01/2019-06'],
  ]));
