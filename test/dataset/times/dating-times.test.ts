import { describe, expect, it } from 'vitest';
import { inReport, periodsOf, read, rows, valuesOf } from '../read.ts';

it('what was asked in the new year dates nothing', () =>
  expect(periodsOf('Theo kết quả điều tra hộ nghèo đầu năm, xã còn 12% hộ nghèo.')).toEqual([['share', null]]));

it('since when is no part of what is counted', () =>
  expect(valuesOf('Tháng 5/2023 có 41 ca mắc sốt xuất huyết, lũy kế từ đầu năm 186 ca.')).toEqual([
    ['ca mắc sốt xuất huyết', 41],
    ['ca mắc sốt xuất huyết', 186],
  ]));

describe('a year that dates no figure behind it', () => {
  it.each([
    [
      'Trong 9 tháng đầu năm 2024, thu ngân sách đạt 45 tỷ đồng, đạt 81% kế hoạch năm 2024; cấp mới 12 dự án.',
      ['2024-01/2024-09', '2024-01/2024-09', '2024-01/2024-09'],
    ],
    ['Trong số xã được công nhận từ năm 2021 trở về trước, có 14 xã chưa đạt chuẩn.', [null]],
  ])('%s', (text, periods) =>
    expect(rows(read(inReport(text, 'ngày')).indicators, 'time_period').flat()).toEqual(periods),
  );
});

it('the year of a plan that was given is none of what follows', () =>
  expect(
    rows(
      read(
        'Trong 2 tháng đầu năm 2021, thu ngân sách đạt 246 tỷ đồng, đạt 22% dự toán được giao năm 2021, trong đó thu nội địa đạt 241 tỷ đồng.',
      ).indicators,
      'time_period',
    ).at(-1),
  ).toEqual(['2021-01/2021-02']));

it('the term that a congress opens is none of those who attend it', () =>
  expect(
    periodsOf('Ngày 3/7/2025, Đảng bộ xã tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030. Dự Đại hội có 96 đại biểu.'),
  ).toEqual([['count', '2025-07-03']]));

it('the term that an election opens is not that of who voted', () => {
  expect(periodsOf('Tỷ lệ cử tri đi bầu trưởng thôn nhiệm kỳ 2022 - 2025 đạt 97,5%.')).toEqual([['level', null]]);
  expect(
    periodsOf(
      'Ngày 23/5/2021, cuộc bầu cử đại biểu HĐND các cấp nhiệm kỳ 2021 - 2026 diễn ra an toàn, tỷ lệ cử tri đi bầu đạt 99,6%.',
    ),
  ).toEqual([['level', '2021-05-23']]);
  expect(periodsOf('Trong nhiệm kỳ 2021 - 2026, HĐND xã ban hành 45 nghị quyết.')).toEqual([['count', '2021/2026']]);
});

it('how far back something is the most or the least dates nothing behind it', () => {
  expect(
    periodsOf('Quý I năm 2023, GRDP tăng 5,2%, mức tăng cao nhất kể từ năm 2018; khu vực dịch vụ tăng 7,3%.'),
  ).toEqual([
    ['change', '2023-01/2023-03'],
    ['change', '2023-01/2023-03'],
  ]);
  expect(
    periodsOf('Năm 2022 thu hút 40 triệu USD, thấp nhất trong giai đoạn 2017-2022, trong đó cấp mới 25 triệu USD.'),
  ).toEqual([
    ['level', '2022'],
    ['level', '2022'],
  ]);
  expect(periodsOf('Doanh thu cao nhất trong năm 2023 đạt 60 tỷ đồng.')).toEqual([['level', '2023']]);
});

it('the year of a plan of what is collected dates the plan alone', () =>
  expect(
    read('Đến ngày 20/7/2018, huyện thu được 15 tỷ đồng, bằng 91% kế hoạch thu năm 2018 và tăng 7%.').indicators.map(
      ({ time_period }) => time_period,
    ),
  ).toEqual(['2018-07-20', '2018-07-20', '2018-07-20']));

it('the term of a council that meets dates nothing', () =>
  expect(
    periodsOf(
      'HĐND xã Nậm Hăn khóa I, nhiệm kỳ 2016-2021 tổ chức kỳ họp thông qua chỉ tiêu năm 2020. Theo đó, kế hoạch thu ngân sách 5 tỷ đồng.',
    ),
  ).toEqual([['target', '2020']]));

it('a bound of what those counted are dates nothing', () =>
  expect(
    periodsOf('Tính đến cuối năm 2016, toàn tỉnh có 79 HTX thành lập trước năm 2013. Hiện có 74 HTX đã chuyển đổi.'),
  ).toEqual([
    ['count', '2016-12-31'],
    ['count', '2016-12-31'],
  ]));

it('years that are not told which date nothing, nor does how long works go on', () => {
  expect(
    read('Năm 2024, tổng vốn 41 tỷ đồng, gồm vốn các năm trước chuyển sang 3 tỷ đồng.').indicators.at(-1),
  ).toMatchObject({
    label_vi: expect.stringContaining('vốn các năm trước chuyển sang'),
    time_period: '2024',
  });
  expect(
    periodsOf('Năm 2024, đường Nà Khoa thi công, thời gian thực hiện 2023 - 2025. Đã giải ngân 49 triệu đồng.'),
  ).toEqual([['level', '2024']]);
});

it('when a document was issued whose number has no symbol dates nothing', () =>
  expect(
    periodsOf(
      'Xã được thành lập theo Nghị quyết 830 của Ủy ban Thường vụ Quốc hội ngày 17/12/2019. Xã có 15 xóm. Đến ngày 1/4/2020, có 215 hộ.',
    ),
  ).toEqual([
    ['count', null],
    ['count', '2020-04-01'],
  ]));

it('the year that capital is carried over from dates nothing', () =>
  expect(
    read(
      'Vốn năm 2022 là 108 tỷ đồng, vốn kéo dài năm 2021 là 28 tỷ đồng. Đến hết tháng 10 đã giải ngân 69 tỷ đồng.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2022', '2022', '2022-10-31']));

describe('a day of every year that something is done for', () => {
  const dated = (text: string) => rows(read(inReport(text)).indicators, 'time_period').flat();
  it.each([
    'Năm 2024, tặng 450 suất quà cho gia đình chính sách nhân ngày 27/7. Hỗ trợ sửa chữa 21 nhà.',
    'Năm 2024, nhân dịp Ngày Quốc tế thiếu nhi 01/6, tặng 450 suất quà. Hỗ trợ sửa chữa 21 nhà.',
    'Năm 2024, hiến máu chào mừng ngày 26/3 thu được 152 đơn vị máu. Hỗ trợ sửa chữa 21 nhà.',
  ])('dates nothing: %s', (text) => expect(dated(text)).toEqual(['2024', '2024']));
  it('dates its own sentence where it only is a holiday', () =>
    expect(dated('Năm 2024, hỗ trợ 12 hộ và đón 9.500 lượt khách trong dịp lễ 02/9. Sửa chữa 21 nhà.').at(-1)).toBe(
      '2024',
    ));
});

it('the years of a programme date nothing that is so by now', () =>
  expect(
    read(
      'Đến nay, 9 công trình thuộc Đề án phát triển giao thông nông thôn giai đoạn 2018 - 2020 đã hoàn thành. Tỷ lệ hộ sử dụng điện đạt 99%.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual([null, null]));

it('a day on which prices were set anew dates nothing that moved', () =>
  expect(
    periodsOf(
      'CPI tháng 5/2018 tăng 0,5%. Nhóm giao thông tăng 1,7%, do ảnh hưởng của đợt điều chỉnh giá xăng, dầu vào ngày 8/5/2018 và ngày 23/5/2018. Nhóm giáo dục tăng 0,1%.',
    ),
  ).toEqual([
    ['change', '2018-05'],
    ['change', '2018-05'],
    ['change', '2018-05'],
  ]));

it('the hour of a day by which something is to be done dates nothing', () =>
  expect(
    periodsOf('Các xã gửi báo cáo trước 17 giờ 00 phút ngày 25/12/2022.\n\nPhụ nữ được khám thai đạt 65%.'),
  ).toEqual([['level', null]]));

it('until when months are told, in a bracket, leaves them the time of what stands behind', () =>
  expect(
    periodsOf(
      'Thu ngân sách 9 tháng đầu năm 2022 (tính đến ngày 25/9/2022) được 4 tỷ đồng. Dư nợ (tính đến 25/9/2022) 9 tỷ đồng.',
    ),
  ).toEqual([
    ['level', '2022-01/2022-09'],
    ['level', '2022-09-25'],
  ]));

it('the year of a norm dates nothing', () =>
  expect(
    periodsOf('# Tình hình năm 2023\n\nXã có 86 hộ nghèo theo tiêu chí mới hộ nghèo năm 2010; 25 hộ có nhà tạm.'),
  ).toEqual([
    ['count', '2023'],
    ['count', '2023'],
  ]));
