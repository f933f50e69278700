import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('a bare name in a list of shares is told by its share', () =>
  expect(
    said('Đất nông nghiệp chiếm 88,8% diện tích, đất ở chiếm 3,7%, đất chưa sử dụng 7,5%.').map((each) => each[1]),
  ).toEqual(['share', 'share', 'share']));

it('a bracket that points back tells the same of another year', () => {
  const { indicators } = read('Năm 2009, số con thứ 3 trở lên là 1.240 trẻ, chiếm 8,1% (tỷ lệ này năm 2008 là 9,3%).');
  expect(rows(indicators, 'measure', 'obs_value', 'time_period').slice(1)).toEqual([
    ['share', 8.1, '2009'],
    ['share', 9.3, '2008'],
  ]);
  expect(indicators[2]?.parent_id).toBeNull();
});

it('what an estimated quantity is worth is estimated, too', () =>
  expect(
    rows(
      read(
        'Xuất khẩu gừng ước đạt 4,2 nghìn tấn, giá trị đạt 2,3 triệu USD, tăng 21% về khối lượng và tăng 34% về giá trị.',
      ).indicators,
      'obs_value',
      'obs_status',
    ),
  ).toEqual([
    [4.2, 'E'],
    [2.3, 'E'],
    [21, 'E'],
    [34, 'E'],
  ]));

it('more of what was done stands before how much of the plan that is', () =>
  expect(said('Huyện đã tháo dỡ 97 ha nhà kính, nhà lưới trên đất lâm nghiệp, đạt 82,1% kế hoạch.')).toEqual([
    ['tháo dỡ nhà kính, nhà lưới trên đất lâm nghiệp', 'level', 97, null],
    ['tháo dỡ nhà kính, nhà lưới trên đất lâm nghiệp so với kế hoạch', 'share', 82.1, 97],
  ]));

it('the same of another year in a bracket, with its noun behind it', () =>
  expect(said('Quý I/2023, tỉnh xuất khẩu chè sang 14 thị trường (cùng kỳ năm 2022 là 11 thị trường).')).toEqual([
    ['xuất khẩu chè sang thị trường', 'count', 14, null],
    ['xuất khẩu chè sang thị trường', 'count', 11, null],
  ]));

it('names behind a share go on with shares, whatever the first is of', () => {
  expect(
    said('Dung tích các hồ đạt 62% dung tích thiết kế, trong đó: Bắc Trung Bộ 71%, Nam Trung Bộ 55%.').map(
      ([, measure]) => measure,
    ),
  ).toEqual(['share', 'share', 'share']);
});

it('bare numbers in a bracket count what the whole before it counts', () =>
  expect(said('Mưa lũ làm 17 người chết (Sơn La 12, Hòa Bình 5).')).toEqual([
    ['người chết', 'count', 17, null],
    ['người chết Sơn La', 'count', 12, 17],
    ['người chết Hòa Bình', 'count', 5, 17],
  ]));

it('so many for each place are a level', () =>
  expect(said('Bình quân 17,4 tiêu chí/xã.').map(([, measure]) => measure)).toEqual(['level']));

it('so many of so many in the bracket of a share are no percentage', () =>
  expect(
    rows(
      read('Hồ sơ giải quyết đúng hạn đạt 99% (tổng số hồ sơ giải quyết 147/148).').indicators,
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([
    [99, '%'],
    [147, '{dossier}'],
  ]));

it('parts of those counted are counted, place by place', () =>
  expect(
    rows(read('Lũ quét làm 9 người chết (Sơn La: 4 người; Lai Châu: 5 người).').indicators, 'obs_value', 'measure'),
  ).toEqual([
    [9, 'count'],
    [4, 'count'],
    [5, 'count'],
  ]));
