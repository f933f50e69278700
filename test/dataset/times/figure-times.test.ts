import { describe, expect, it } from 'vitest';
import { inReport, periodsOf, read, rows } from '../read.ts';

it('what is told in all is told since the beginning of the year', () =>
  expect(
    rows(
      read(inReport('Sản lượng gỗ trong tháng 9 đạt 150 m3, lũy kế đạt 1.630 m3.')).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [150, '2024-09'],
    [1630, '2024-01/2024-09'],
  ]));

it('a part of a year goes on behind a passing name of that year', () =>
  expect(
    periodsOf(
      'Trong 9 tháng năm 2022, xã trồng 14 ha rừng. Tặng 20 suất quà, tuyển 8 thanh niên nghĩa vụ quân sự năm 2022; khám 640 lượt người.',
    ).map(([, period]) => period),
  ).toEqual(['2022-01/2022-09', '2022-01/2022-09', '2022-01/2022-09', '2022-01/2022-09']));

it('since when tells no end where the text has no date', () =>
  expect(periodsOf('Từ năm 2020 đến nay, xã xây dựng 9 công trình. Bên cạnh đó, huy động được 2 tỷ đồng.')).toEqual([
    ['count', '2020/..'],
    ['level', '2020/..'],
  ]));

describe('what councils hear and set', () => {
  it.each([
    ['Kỳ họp thứ 6 HĐND xã Nậm Hăn khóa XX, nhiệm kỳ 2016 - 2021\n\nĐến nay xã đạt 12/19 tiêu chí.', ['share', null]],
    [
      'Các đại biểu nghe báo cáo kết quả thực hiện nhiệm vụ năm 2021, phương hướng nhiệm vụ năm 2022. Theo đó, thu ngân sách đạt 3,4 tỷ đồng.',
      ['level', '2021'],
    ],
    [
      'Các đại biểu nghe báo cáo kết quả năm 2021, phương hướng nhiệm vụ năm 2022. Theo đó, phấn đấu thu ngân sách đạt 3,4 tỷ đồng.',
      ['target', '2022'],
    ],
  ])('is of the year that they tell of: %s', (text, expected) => expect(periodsOf(text)).toEqual([expected]));
});

it('the year directly behind a level is its own', () => {
  const { indicators } = read(
    'Năm 2014, từ chỗ bình quân mỗi xã chỉ đạt 2 tiêu chí năm 2010, mỗi xã đạt bình quân trên 15 tiêu chí.',
  );
  expect(rows(indicators, 'obs_value', 'time_period')[0]).toEqual([2, '2010']);
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([2, 15]);
});

it('a passing hiện goes by the time of its sentence', () => {
  expect(read('Trong tháng 8/2019, diện tích chè hiện có 420 ha.').indicators[0]?.time_period).toBe('2019-08');
});

describe('what is there', () => {
  it('when a plan is issued is not of the year that it plans', () => {
    const plan = `Số: 7/KH-UBND Lai Châu, ngày 06 tháng 8 năm 2024

KẾ HOẠCH

Phòng, chống dịch bệnh động vật năm 2025

I. SỰ CẦN THIẾT

Quy mô đàn gia súc trong tỉnh tương đối lớn: đàn trâu 90.500 con, bò 20.100 con.
`;
    expect(rows(read(plan).indicators, 'label_vi', 'time_period')).toEqual([
      ['đàn trâu', null],
      ['đàn bò', null],
    ]);
  });

  it('on a day dates no output of the sentences behind it', () => {
    const text =
      'Chăn nuôi năm 2018 ổn định. Tại thời điểm 01/10/2018 đàn trâu có 450 con. Sản lượng thịt trâu hơi 70 tấn.';
    expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
      [450, '2018-10-01'],
      [70, '2018'],
    ]);
  });
});

it('days that a title names from first to last date what is told', () =>
  expect(
    read('BÁO CÁO NHANH\n\nThiệt hại do mưa đá các ngày 13-16/4/2019\n\nCó 12 nhà bị tốc mái.\n').indicators[0]
      ?.time_period,
  ).toBe('2019-04-13/2019-04-16'));

it('when something is to be dates nothing behind its sentence', () =>
  expect(
    periodsOf(
      'Tháng 8 năm 2023, huyện thu hoạch 450 ha lúa. Diện tích còn lại dự tính cuối tháng 9 năm 2023 sẽ thu hoạch xong. Năng suất lúa đạt 54 tạ/ha.',
    ),
  ).toEqual([
    ['level', '2023-08'],
    ['level', '2023-08'],
  ]));

it('from when to when a month goes dates its sentence', () =>
  expect(rows(read('Trong tháng (từ 15/10/2023 - 14/11/2023), xảy ra 12 vụ cháy.').indicators, 'time_period')).toEqual([
    ['2023-10-15/2023-11-14'],
  ]));

it('what opens a list dates all its entries, also those that name their own measure', () =>
  expect(
    periodsOf(
      'Hết tháng 5 năm 2023, một số chỉ tiêu đã đạt kế hoạch.\n\n- Chăn nuôi phát triển. Đàn trâu có 600 con.\n\n- Tổng sản lượng thịt đạt 33 tấn.\n\n- Toàn huyện trồng mới 20 ha rừng.',
    ).map(([, period]) => period),
  ).toEqual(['2023-05', '2023-05', '2023-05']));

it('what is told behind the end of a year that its sentence came to is of the year', () =>
  expect(
    periodsOf(
      'Tỷ lệ hộ nghèo giảm xuống còn 11% vào cuối năm 2023. Đào tạo nghề cho 85 lao động. Đến cuối năm 2023, xã có 7 hợp tác xã. Đàn bò có 640 con.',
    ).map(([, period]) => period),
  ).toEqual(['2023-12-31', '2023', '2023-12-31', '2023-12-31']));

it('the time that opens a block goes before that of another in it', () =>
  expect(
    rows(
      read('Giai đoạn 2016 - 2020: Huyện kế thừa kết quả của giai đoạn 2011 - 2015. Sản lượng chè tăng bình quân 6%.')
        .indicators,
      'time_period',
    ),
  ).toEqual([['2016/2020']]));

it('the time that its clause ends with goes before that of the sentence before', () =>
  expect(
    rows(
      read(
        'Xuất khẩu chè 5 tháng đầu năm 2018 đạt 40 nghìn tấn. Đức đứng vị trí thứ nhất về nhập khẩu chè trong 4 tháng đầu năm 2018 với 29% thị phần.',
      ).indicators,
      'time_period',
    ),
  ).toEqual([['2018-01/2018-05'], ['2018-01/2018-04'], ['2018-01/2018-04']]));
