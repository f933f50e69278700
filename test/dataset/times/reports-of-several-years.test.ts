import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

/** A report on several years, as of a day. */
const ofYears = (body: string, years: string, issued: string) =>
  `UBND HUYỆN KIÊN HÀ\n\nSố: 12/BC-UBND\n\nKiên Hà, ${issued}\n\nBÁO CÁO\n\nKết quả thực hiện Chương trình giảm nghèo ${years} huyện Kiên Hà\n\n${body}\n`;

const periodsIn = (text: string) => rows(read(text).indicators, 'value_text', 'time_period', 'base_period');

it.each([
  [
    'Có 342 hộ kinh doanh, tăng 152 hộ so với đầu giai đoạn.',
    [
      ['342 hộ kinh doanh', '2016/2020', null],
      ['152 hộ', '2016/2020', '2016'],
    ],
  ],
  [
    'Tổng vốn đầu tư 5 năm đạt 600 tỷ đồng, tăng 1,4 lần so với giai đoạn trước.',
    [
      ['600 tỷ đồng', '2016/2020', null],
      ['1,4 lần', '2016/2020', '2011/2015'],
    ],
  ],
  ['Tỷ lệ hộ nghèo đầu giai đoạn 2016 - 2020 là 38%.', [['38%', '2016', null]]],
  [
    'Tỷ lệ hộ nghèo cuối năm 2020 là 8%. Trong 5 năm giải quyết việc làm cho 900 lao động.',
    [
      ['8%', '2020-12-31', null],
      ['900 lao động', '2016/2020', null],
    ],
  ],
  [
    'Hỗ trợ 412 con bò. Riêng năm 2020 hỗ trợ 96 con. Mở 24 lớp tập huấn.',
    [
      ['412 con', '2016/2020', null],
      ['96 con', '2020', null],
      ['24 lớp', '2016/2020', null],
    ],
  ],
  ['Lũy kế giải ngân đến 31/10/2020 đạt 131 tỷ đồng.', [['131 tỷ đồng', '2016/2020-10-31', null]]],
  [
    'Hộ nghèo năm 2020 còn 214 hộ. Bình quân mỗi năm giảm 4%.',
    [
      ['214 hộ', '2020', null],
      ['4%', '2016/2020', null],
    ],
  ],
])('years begin, go by and follow on others: %s', (body, expected) =>
  expect(periodsIn(ofYears(body, 'giai đoạn 2016 - 2020', 'ngày 18 tháng 11 năm 2020'))).toEqual(expected),
);

it.each([
  ['Đã cứng hóa 86 km đường.', [['86 km', '2021/2023-07-10', null]]],
  ['Nâng tỷ lệ đường được cứng hóa lên 78%.', [['78%', '2023-07-10', null]]],
])('what is told before the years are over goes up to that day: %s', (body, expected) =>
  expect(periodsIn(ofYears(body, 'giai đoạn 2021 - 2025', 'ngày 10 tháng 7 năm 2023'))).toEqual(expected),
);

it.each([
  ['Báo cáo cho biết, 5 năm qua tỷ lệ bao phủ đạt 92%.', null],
  ['Hơn 10 năm qua, xã trồng 40 ha rừng.', null],
])('years that only their number tells are those of no day: %s', (sentence, period) =>
  expect(periodsIn(`Ngày 24/6/2020, Đảng bộ xã Nậm Cha họp. ${sentence}`)[0]?.[1]).toBe(period),
);

it('what a congress is told is of the term before the one that it opens', () => {
  const text =
    'ĐẢNG BỘ TỈNH LAI CHÂU\n\nHUYỆN ỦY KIÊN HÀ\n\nKiên Hà, ngày 10 tháng 5 năm 2025\n\nBÁO CÁO CHÍNH TRỊ\n\ntrình Đại hội đại biểu Đảng bộ huyện, nhiệm kỳ 2025 - 2030\n\n## I. XÂY DỰNG ĐẢNG\n\nTrong nhiệm kỳ kết nạp 85 đảng viên.\n';
  const { indicators, places } = read(text);
  expect(indicators.map(({ time_period }) => time_period)).toEqual(['2020/2025']);
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe('Kiên Hà');
});

it.each([
  ['Tổng kết Nghị quyết số 05-NQ/HU về giảm nghèo giai đoạn 2021 - 2023', '2021/2023', '2023'],
  [
    'Tổng kết Nghị quyết số 05-NQ/HU về giảm nghèo giai đoạn 2016 - 2020, phương hướng giai đoạn 2021 - 2025',
    '2016/2020',
    '2020',
  ],
  ['Kết quả thực hiện Kế hoạch số 15/KH-UBND về giảm nghèo giai đoạn 2021 - 2025 năm 2023', '2023', '2023'],
  ['Kết quả thực hiện chương trình giai đoạn từ năm 2021 đến năm 2023', '2021/2023', '2023'],
  ['Kết quả thực hiện Quyết định số 15/QĐ-UBND về mục tiêu đến năm 2025', null, null],
])('the years of what was carried out are those of the report: %s', (title, all, end) =>
  expect(periodsIn(`# BÁO CÁO\n\n# ${title}\n\nXóa 24 nhà tạm. Tỷ lệ hộ nghèo còn 4,5%.`)).toEqual([
    ['24 nhà tạm', all, null],
    ['4,5%', end, null],
  ]),
);

it('a level that is left in years which are not over is of the day of issue, also in the second of them', () =>
  expect(periodsIn(ofYears('Tỷ lệ hộ nghèo còn 4,5%.', 'giai đoạn 2022 - 2025', 'ngày 15 tháng 12 năm 2023'))).toEqual([
    ['4,5%', '2023-12-15', null],
  ]));

it('a plan of a year that is not over dates no results', () =>
  expect(
    periodsIn(
      ofYears('Xóa 24 nhà tạm.', 'theo Nghị quyết số 05-NQ/HU về nhiệm vụ năm 2023', 'ngày 15 tháng 6 năm 2023'),
    ),
  ).toEqual([['24 nhà tạm', null, null]]));
