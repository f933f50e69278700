import { expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

it('since the beginning of the year is up to the month of those since January that are told next', () =>
  expect(
    periodsOf('Từ đầu năm đến nay, có 51 dự án mới.\n\n5 tháng đầu năm 2023, có 25 doanh nghiệp giải thể.').map(
      ([, period]) => period,
    ),
  ).toEqual(['2023-01/2023-05', '2023-01/2023-05']));

it('a part of a year goes on behind a passing name of that year', () =>
  expect(
    periodsOf(
      'Trong 9 tháng năm 2022, xã trồng 14 ha rừng. Tặng 20 suất quà, tuyển 8 thanh niên nghĩa vụ quân sự năm 2022; khám 640 lượt người.',
    ).map(([, period]) => period),
  ).toEqual(['2022-01/2022-09', '2022-01/2022-09', '2022-01/2022-09', '2022-01/2022-09']));

it('a passing hiện goes by the time of its sentence', () => {
  expect(read('Trong tháng 8/2019, diện tích chè hiện có 420 ha.').indicators[0]?.time_period).toBe('2019-08');
});

it('what is told behind the end of a year that its sentence came to is of the year', () =>
  expect(
    periodsOf(
      'Tỷ lệ hộ nghèo giảm xuống còn 11% vào cuối năm 2023. Đào tạo nghề cho 85 lao động. Đến cuối năm 2023, xã có 7 hợp tác xã. Đàn bò có 640 con.',
    ).map(([, period]) => period),
  ).toEqual(['2023-12-31', '2023', '2023-12-31', '2023-12-31']));

it('the time that its clause ends with goes before that of the sentence before', () =>
  expect(
    rows(
      read(
        'Xuất khẩu chè 5 tháng đầu năm 2018 đạt 40 nghìn tấn. Đức đứng vị trí thứ nhất về nhập khẩu chè trong 4 tháng đầu năm 2018 với 29% thị phần.',
      ).indicators,
      'time_period',
    ),
  ).toEqual([['2018-01/2018-05'], ['2018-01/2018-04'], ['2018-01/2018-04']]));

it('a bracket says by the figures of which year a sentence tells', () =>
  expect(
    periodsOf('Xã có diện tích tự nhiên là 2.720 ha và dân số là 4.810 người (số liệu thống kê năm 2010).'),
  ).toEqual([
    ['level', '2010'],
    ['level', '2010'],
  ]));

it('what is told behind the year of a budget is of that year, and not of the day of the meeting', () =>
  expect(
    read(
      'Sáng 18/12/2018, HĐND huyện tổ chức kỳ họp. Theo báo cáo tại kỳ họp, tổng thu ngân sách năm 2018 đạt 604 tỷ đồng, bằng 164,9% dự toán. Tổng chi ngân sách 554 tỷ đồng. Toàn huyện trồng 500 ha rừng.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2018', '2018', '2018', '2018']));

it('what there is at present is of no year told before', () =>
  expect(
    rows(read('Năm 1997, Đảng bộ có 299 tổ chức. Hiện tại, Đảng bộ có 411 tổ chức.').indicators, 'time_period'),
  ).toEqual([['1997'], [null]]));

it('a sentence that opens with the year goes back from a day to the year of the report', () => {
  const text =
    '# Báo cáo kinh tế - xã hội năm 2024\n\nGiải ngân đến ngày 30/11/2024 được 486 tỷ đồng. Trong năm khởi công 98 công trình. Cấp 1.840 giấy phép xây dựng.';
  expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
    [486, '2024-11-30'],
    [98, '2024'],
    [1840, '2024'],
  ]);
});

it('what a bracket says of months without a year goes on behind its sentence', () =>
  expect(
    periodsOf(
      'Trong 6 tháng đầu năm (từ 1 - 10 - 2022 đến 31 - 3 - 2023), kết quả đều vượt. Toàn ngành thi hành xong 2.107 việc.',
    ),
  ).toEqual([['count', '2022-10-01/2023-03-31']]));

it('since the beginning of the year is up to the month told before, in a text that no heading dates', () =>
  expect(
    periodsOf(
      'Tháng 8/2022, tỉnh có 12 dự án mới. Từ đầu năm đến nay, có 31 doanh nghiệp giải thể.\n\nNhư vậy, lũy kế từ đầu năm đến nay, tỉnh cấp mới 45 dự án. Trong đó có 22 dự án trong nước.',
    ).map(([, period]) => period),
  ).toEqual(['2022-08', '2022-01/2022-08', '2022-01/2022-08', '2022-01/2022-08']));

it('a year that opened no sentence dates what its own tells, and the rest is of the months of the heading', () =>
  expect(
    rows(
      read('# Tình hình 6 tháng đầu năm 2024\n\nGiao quân đợt 1 năm 2024 được 6 thanh niên. Xảy ra 4 vụ vi phạm.')
        .indicators,
      'time_period',
    ).flat(),
  ).toEqual(['2024', '2024-01/2024-06']));
