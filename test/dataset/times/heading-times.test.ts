import { expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

it('days that a title names from first to last date what is told', () =>
  expect(
    read('BÁO CÁO NHANH\n\nThiệt hại do mưa đá các ngày 13-16/4/2019\n\nCó 12 nhà bị tốc mái.\n').indicators[0]
      ?.time_period,
  ).toBe('2019-04-13/2019-04-16'));

it('the day that a title is of dates what is told, and the year up to it', () => {
  const report = (body: string) => read(`BÁO CÁO NHANH\n\nCông tác phòng, chống thiên tai ngày 28/9/2022\n\n${body}\n`);
  expect(rows(report('Lượng mưa phổ biến 120 mm.').indicators, 'time_period')).toEqual([['2022-09-28']]);
  expect(rows(report('Từ đầu năm đến nay có 12 nhà bị sập.').indicators, 'time_period')).toEqual([
    ['2022-01-01/2022-09-28'],
  ]);
});

it('the day of a document that a title cites is none of its own', () =>
  expect(
    read('BÁO CÁO\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 28/9/2022\n\nCó 12 nhà bị sập.\n').indicators[0]
      ?.time_period,
  ).toBeNull());

it('since when goes on to the month of the heading where no day of issue is told', () =>
  expect(
    read(
      '# Báo cáo tháng 7 năm 2018\n\nTừ đầu tháng 7 đến nay có 2 vụ cháy. Từ tháng 3 đến nay có 4 vụ cháy. Từ đầu năm đến nay có 5 vụ cháy.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2018-07', '2018-03/2018-07', '2018-01/2018-07']));

it('what was reached is of the year that the text tells, under the year of a plan', () =>
  expect(
    read(
      '# HĐND xã Nậm Cha thông qua 21 chỉ tiêu năm 2026\n\nNăm 2025, xã có 18 chỉ tiêu đạt kế hoạch.\n\nThu ngân sách đạt 5,4 tỷ đồng.\n\nXã phấn đấu thu ngân sách đạt 6 tỷ đồng.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2025', '2025', '2026']));

it('the term that a congress is to begin dates nothing that was reached', () =>
  expect(
    read(
      '# Đại hội Đảng bộ xã Nậm Cha lần thứ I, nhiệm kỳ 2025-2030\n\nTrong nhiệm kỳ qua, thu nhập đạt 46 triệu đồng. Đại hội đề ra chỉ tiêu thu nhập đạt 70 triệu đồng.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual([null, '2025/2030']));

it('by when a title aims at something dates nothing that was reached', () =>
  expect(
    read(
      '# Xã Nậm Cha phấn đấu tỷ lệ nghèo cuối năm 2030 còn 1%\n\nTổng giá trị sản phẩm tăng bình quân 8,6%/năm.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual([null]));

it('a title without a year is of the year that the text tells the same months of', () =>
  expect(
    read(
      '# Sản lượng muối giảm trong 6 tháng đầu năm\n\nDiện tích muối 6 tháng đầu năm 2011 đạt 820 ha.\n\nSản lượng muối đạt 4.100 tấn.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2011-01/2011-06', '2011-01/2011-06']));

it('days without a year are of the year of the day that the text above tells up to', () => {
  const body = (above: string) => `${above} đã có 3 nhà bị sập.\n\nMưa lốc từ ngày 23-25/8 làm 15 nhà bị tốc mái.`;
  const last = (above: string) => read(body(above)).indicators.at(-1)?.time_period;
  expect(last('Tính đến 17h00 ngày 25/8/2019, mưa lũ')).toBe('2019-08-23/2019-08-25');
  expect(last('Theo Báo cáo số 12/BC-UBND ngày 25/8/2019, mưa lũ')).toBe('--08-23/--08-25');
});

it('the term of a council in a title dates nothing', () =>
  expect(
    read('# HĐND xã Nậm Hăn khóa I, nhiệm kỳ 2016-2021\n\nXã có 12 thôn.\n').indicators.map(
      ({ time_period }) => time_period,
    ),
  ).toEqual([null]));

it.each([
  ['Kết quả thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025', '2020/2025'],
  ['Tổng kết hoạt động của HĐND huyện khóa XX, nhiệm kỳ 2021 - 2026', '2021/2026'],
  ['Kết quả kỳ họp thứ 9, HĐND huyện khóa XX, nhiệm kỳ 2021 - 2026', null],
  ['Đại hội Đảng bộ huyện, nhiệm kỳ 2025 - 2030', null],
])('a term that a heading looks back on dates what was done: %s', (heading, period) =>
  expect(
    read(`# Huyện Nậm Hăn\n\n## I. ${heading}\n\nKết nạp 20 đảng viên.\n`).indicators.map(
      ({ time_period }) => time_period,
    ),
  ).toEqual([period]),
);

it('a title with the term of a committee dates nothing', () =>
  expect(
    read('# Ban Chấp hành Đảng bộ xã Nà Lù nhiệm kỳ 2025 - 2030\n\nXã có diện tích 112 km2.').indicators.map(
      ({ time_period }) => time_period,
    ),
  ).toEqual([null]));

it('the day of the heading that opens a text without a header dates what nothing else does', () => {
  const period = (title: string, body = 'Có 12 nhà bị sập.') =>
    read(`# ${title}\n\n${body}\n`).indicators[0]?.time_period;
  expect(period('Thiệt hại do bão số 4 tính đến 14/9/2024')).toBe('2024-09-14');
  expect(period('Thiệt hại do mưa dông tỉnh Cao Bằng tháng 4/2020')).toBe('2020-04');
  expect(period('Kết quả thực hiện Quyết định số 12/QĐ-UBND ngày 8/5/2023')).toBeNull();
});

it('the day in a title dates no goal', () =>
  expect(
    read('# Nghị quyết Đại hội Đảng bộ huyện, ngày 28/7/2015\n\nPhấn đấu tỷ lệ hộ nghèo còn 5%.').indicators[0]
      ?.time_period,
  ).toBeNull());

it('a title that tells all up to a month is of it', () =>
  expect(
    periodsOf('# Tình hình thu hút đầu tư đến tháng 6/2024\n\nToàn huyện có 12 dự án.\n').map(([, period]) => period),
  ).toEqual(['2024-06']));
