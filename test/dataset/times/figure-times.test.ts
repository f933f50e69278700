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

it('since when tells no end where the text has no date', () =>
  expect(periodsOf('Từ năm 2020 đến nay, xã xây dựng 9 công trình. Bên cạnh đó, huy động được 2 tỷ đồng.')).toEqual([
    ['count', '2020/..'],
    ['level', '2020/..'],
  ]));

it('the year directly behind a level is its own', () => {
  const { indicators } = read(
    'Năm 2014, từ chỗ bình quân mỗi xã chỉ đạt 2 tiêu chí năm 2010, mỗi xã đạt bình quân trên 15 tiêu chí.',
  );
  expect(rows(indicators, 'obs_value', 'time_period')[0]).toEqual([2, '2010']);
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([2, 15]);
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
});

it('what opens a list dates all its entries, also those that name their own measure', () =>
  expect(
    periodsOf(
      'Hết tháng 5 năm 2023, một số chỉ tiêu đã đạt kế hoạch.\n\n- Chăn nuôi phát triển. Đàn trâu có 600 con.\n\n- Tổng sản lượng thịt đạt 33 tấn.\n\n- Toàn huyện trồng mới 20 ha rừng.',
    ).map(([, period]) => period),
  ).toEqual(['2023-05', '2023-05', '2023-05']));

it('what a sentence tells beside the month before is of the month, too', () =>
  expect(
    rows(
      read(
        inReport(
          '## I. Kết quả 5 tháng đầu năm 2024\n\nVận chuyển hành khách đạt 310 nghìn lượt khách, tăng 2% so với tháng trước; luân chuyển đạt 9 triệu lượt khách.km, tăng 3%.',
        ),
      ).indicators,
      'time_period',
    ).flat(),
  ).toEqual(['2024-05', '2024-05', '2024-05', '2024-05']));

it('a sentence that opens with the whole year is of it, and what equals another year is of none', () => {
  const report = (body: string) =>
    periodsOf(`# Báo cáo tình hình huyện Tam Đường 6 tháng đầu năm 2022\n\n${body}\n`).map(([, period]) => period);
  expect(report('Ước tính cả năm, cây rau 2.364 ha; cây hoa 340 ha.')).toEqual(['2022', '2022']);
  expect(report('Huyện có 90 giường bệnh, bằng với năm 2017, trong đó có 70 giường tuyến huyện.')).toEqual([
    '2022-01/2022-06',
    '2022-01/2022-06',
  ]);
});

it.each([
  ['Giai đoạn 2016 - 2019, tỷ lệ hộ nghèo giảm từ 6,3% xuống còn 2,4%.', 2.4, '2019'],
  ['Giai đoạn 2016 - 2019, trồng mới 45 ha rừng.', 45, '2016/2019'],
  ['Năm học 2022 - 2023, tỷ lệ học sinh bỏ học giảm còn 0,2%.', 0.2, '2022/2023'],
])('where a movement ended is of the last of its years: %s', (text, value, period) =>
  expect(read(text).indicators.find(({ obs_value }) => obs_value === value)?.time_period).toBe(period),
);

it('a running total since the beginning of the year goes up to the month told', () =>
  expect(
    rows(
      read('Giải ngân tháng 10/2016 đạt 4 tỷ đồng; lũy kế từ đầu năm đạt 28 tỷ đồng.').indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [4, '2016-10'],
    [28, '2016-01/2016-10'],
  ]));

it('where movements of a sentence began is of the time that the first of them tells', () =>
  expect(
    rows(
      read(
        'Tỷ trọng nông nghiệp giảm từ 44% năm 2020 xuống 37% năm 2025; công nghiệp tăng từ 30% lên 34%. Tỷ lệ hộ nghèo giảm từ 9% xuống còn 5%.',
      ).indicators,
      'obs_value',
      'time_period',
    ).filter(([value]) => value === 30 || value === 9),
  ).toEqual([
    [30, '2020'],
    [9, null],
  ]));

it('a sentence that opens with since the beginning of the year is of that to its end, but for what is so now', () =>
  expect(
    periodsOf(
      'Tháng 9/2023, phát sinh 12 ổ dịch. Lũy kế từ đầu năm, dịch xảy ra tại 41 xã của 11 huyện, số lợn tiêu hủy 1.523 con; hiện còn 5 xã có dịch.',
    ).map(([, period]) => period),
  ).toEqual(['2023-09', '2023-01/2023-09', '2023-01/2023-09', '2023-01/2023-09', '2023-09']));

it('what there is now is of no year by which goals before it are to be reached', () => {
  const goals = 'Phấn đấu đến năm 2025, 92% gia đình đạt chuẩn văn hóa. Toàn huyện có 45 câu lạc bộ.';
  expect(rows(read(`# Báo cáo năm 2020\n\n${goals}`).indicators, 'time_period')).toEqual([['2025'], ['2020']]);
});

it('sentences behind the one that opens a block in the month go on in it', () => {
  const report = (text: string) =>
    periodsOf(`# BÁO CÁO\n\nTình hình tháng 8 và 8 tháng năm 2024\n\n${text}`).map(([, period]) => period);
  expect(report('Trong tháng, tổ chức 6 buổi biểu diễn. Treo 185 băng rôn. Lũy kế 8 tháng tổ chức 52 buổi.')).toEqual([
    '2024-08',
    '2024-08',
    '2024-01/2024-08',
  ]);
});
