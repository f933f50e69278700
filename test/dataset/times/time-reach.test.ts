import { describe, expect, it } from 'vitest';
import { inReport, periodsOf, read, rows } from '../read.ts';

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

it('from when to when a month goes dates its sentence', () =>
  expect(rows(read('Trong tháng (từ 15/10/2023 - 14/11/2023), xảy ra 12 vụ cháy.').indicators, 'time_period')).toEqual([
    ['2023-10-15/2023-11-14'],
  ]));

it('the year that something was founded in dates nothing that it has', () =>
  expect(
    rows(read('Xã được thành lập năm 1997, có 640 hộ. Năm 2023, xã có 600 hộ.').indicators, 'time_period').flat(),
  ).toEqual([null, '2023']));

describe('a running total that an entry goes on with', () => {
  it('dates nothing of the next entry', () =>
    expect(
      periodsOf(
        'Trong tháng 5/2020 có 8 doanh nghiệp giải thể, lũy kế 5 tháng đầu năm 2020 có 31 doanh nghiệp; 6 doanh nghiệp tạm ngừng, lũy kế 4 tháng đầu năm 2020 có 22 doanh nghiệp.',
      ).map(([, period]) => period),
    ).toEqual(['2020-05', '2020-01/2020-05', '2020-05', '2020-01/2020-04']));

  it('goes on over commas', () =>
    expect(
      periodsOf(
        'Trong tháng 5/2020 có 8 doanh nghiệp giải thể, lũy kế 5 tháng đầu năm 2020 có 31 doanh nghiệp, 90 lao động.',
      ).map(([, period]) => period),
    ).toEqual(['2020-05', '2020-01/2020-05', '2020-01/2020-05']));
});

it('the year that one of several aims names for itself is of it alone', () =>
  expect(
    periodsOf(
      'Mục tiêu: thu nhập bình quân đầu người đạt 68 triệu đồng/năm, tỷ lệ hộ cận nghèo đến năm 2028 còn 4%, tỷ lệ che phủ rừng đạt 61%. Tỷ lệ hộ dùng nước sạch đạt 92%.',
    ),
  ).toEqual([
    ['target', null],
    ['target', '2028'],
    ['target', null],
    ['target', null],
  ]));

it('but where the first of them names it, all are of it', () =>
  expect(
    periodsOf('Mục tiêu: tỷ lệ hộ cận nghèo đến năm 2028 còn 4%, tỷ lệ che phủ rừng đạt 61%.').map(
      ([, period]) => period,
    ),
  ).toEqual(['2028', '2028']));

it('the day of a count dates no output that a further clause tells', () => {
  const text =
    'Sáu tháng đầu năm 2016 chăn nuôi ổn định. Tổng đàn lợn tại thời điểm 1/4/2016 là 79 nghìn con; sản lượng thịt lợn hơi 7 nghìn tấn. ' +
    'Sản lượng thịt trâu 3 tấn; thịt bò 5 tấn.';
  expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
    [79, '2016-04-01'],
    [7, '2016-01/2016-06'],
    [3, '2016-01/2016-06'],
    [5, '2016-01/2016-06'],
  ]);
});

it('the day of a count dates no output of the sentences behind it', () => {
  const text =
    'Chăn nuôi năm 2018 ổn định. Tại thời điểm 01/10/2018 đàn trâu có 450 con. Sản lượng thịt trâu hơi 70 tấn.';
  expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
    [450, '2018-10-01'],
    [70, '2018'],
  ]);
});

it('a time that closes a clause without figures is not that of the next', () =>
  expect(
    rows(
      read(
        'Mục tiêu trong giai đoạn 2021-2025: hoàn thành kê khai đất đai trong năm 2022; cấp giấy chứng nhận cho 90% hộ.',
      ).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([[90, '2021/2025']]));

it('what was there when the year began dates no sentence behind it', () =>
  expect(periodsOf('# Kết quả năm 2022\n\nĐầu năm có 86 hộ nghèo, 98 hộ cận nghèo. Cấp 645 thẻ BHYT.')).toEqual([
    ['count', '2022-01-01'],
    ['count', '2022-01-01'],
    ['count', '2022'],
  ]));

it('the year of what is to be built is that of the sentence behind it', () =>
  expect(periodsOf('HĐND thông qua dự toán thu, chi và đầu tư xây dựng năm 2020. Thu ngân sách 5 tỷ đồng.')).toEqual([
    ['level', '2020'],
  ]));

it('since when something has been so dates nothing behind its clause, nor the text below', () =>
  expect(
    read(
      'Trạm Y tế xã đạt chuẩn quốc gia từ năm 2019. Tỷ lệ trẻ suy dinh dưỡng 28,3%.\n\nTrường Mầm non Nà Lộc: 9 lớp, 187 cháu.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual([null, null, null]));

it('until when something is planned is not when what the next clause says was done', () =>
  expect(
    periodsOf(
      'Tính đến ngày 30/11/2023, tỉnh đã rà soát các cụm công nghiệp. Quy hoạch đến năm 2030 có 22 cụm công nghiệp với tổng diện tích 1.210 ha; đã thành lập 9 cụm, diện tích 415 ha, thu hút 86 dự án. Tỷ lệ lấp đầy đạt 62%.',
    ),
  ).toEqual([
    ['target', '2030'],
    ['target', '2030'],
    ['count', '2023-11-30'],
    ['level', '2023-11-30'],
    ['count', '2023-11-30'],
    ['level', '2023-11-30'],
  ]));

it('what is so now dates no sentence about something of its own, and what is foreseen no other at all', () => {
  const periods = (text: string) => read(inReport(text)).indicators.map(({ time_period }) => time_period);
  expect(
    periods('Trong tháng 9/2024, dịch xảy ra tại 9 xã. Hiện còn 02 xã có dịch. Bệnh dại: 05 con mắc bệnh.').at(-1),
  ).toBe('2024-09');
  expect(
    periods(
      'Tháng 3/2024 có 30 ha lúa bị hạn. Từ nay đến tháng 4/2024, có 50 ha lúa thiếu nước. Có 20 hộ thiếu nước.',
    ).at(-1),
  ).toBe('2024-03');
});

it.each([
  ['Phấn đấu huyện đạt chuẩn nông thôn mới vào năm 2024; tỷ lệ hộ nghèo còn 3%.', '2025'],
  ['Phấn đấu vào năm 2023 thu nhập đạt 45 triệu đồng; tỷ lệ hộ nghèo còn 4%.', '2023'],
])('the year of one deed among goals is none of the next: %s', (text, period) =>
  expect(read(`# Nghị quyết\n\n## Mục tiêu đến năm 2025\n\n${text}`).indicators.at(-1)?.time_period).toBe(period),
);

it('a school year dates nothing but what schools have behind its sentence', () =>
  expect(
    periodsOf(
      '# Báo cáo năm 2022\n\nNăm học 2021 - 2022, xây mới 32 phòng học. Toàn huyện có 610 lớp. Khởi công trung tâm y tế, kinh phí 90 tỷ đồng.',
    ),
  ).toEqual([
    ['count', '2021/2022'],
    ['count', '2021/2022'],
    ['level', '2022'],
  ]));
it('as of when the poor were found dates no other sentence, and a day by which one entry is aimed at no other entry', () => {
  const { indicators } = read(
    inReport(
      'Theo kết quả rà soát cuối năm 2022, còn 45 hộ nghèo. Cho vay 90 hộ.\n\nPhấn đấu năm 2025: giải ngân đến 31/01/2026 đạt 95%; tỷ lệ bao phủ BHYT 97%.',
    ),
  );
  expect(rows(indicators, 'obs_value', 'time_period')).toEqual([
    [45, '2022-12-31'],
    [90, null],
    [95, '2026-01-31'],
    [97, '2025'],
  ]);
});

it('a year of school dates no sentence about health or the poor', () => {
  const text =
    '# Báo cáo kinh tế - xã hội năm 2024\n\nNăm học 2024 - 2025 toàn xã có 82 lớp. Tỷ lệ học sinh lên lớp 98,2%. Trạm Y tế khám cho 6.842 lượt bệnh nhân. Giảm 12 hộ nghèo.';
  expect(rows(read(text).indicators, 'obs_value', 'time_period').map(([, period]) => period)).toEqual([
    '2024/2025',
    '2024/2025',
    '2024',
    '2024',
  ]);
});

it('the years of a mean date no sentence behind it where the block tells a year first', () =>
  expect(
    read(
      'Năm 2015, giá trị sản xuất đạt 650 tỷ đồng. Tốc độ tăng trưởng bình quân giai đoạn 2011 - 2015 đạt 14%/năm. Toàn tỉnh có 137 dự án.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2015', '2011/2015', '2015']));

describe('the years that a sentence follows one measure through', () => {
  it.each([
    'Năm 2019 tỷ lệ lao động qua đào tạo đạt 51%; ước hết năm 2020 đạt 54%. Tổ chức 12 lớp tập huấn.',
    'Tỷ lệ thất nghiệp giảm từ 3,1% xuống 2,4%, ước cuối năm 2020 còn 2,2%. Tổ chức 12 lớp tập huấn.',
  ])('date nothing behind it: %s', (text) => expect(periodsOf(text).at(-1)).toEqual(['count', null]));

  it('go on where it foresees how its own year ends', () =>
    expect(
      periodsOf('Năm 2020, thu ngân sách đạt 5 tỷ đồng, ước cả năm 2020 đạt 6 tỷ đồng. Tổ chức 12 lớp tập huấn.').at(
        -1,
      ),
    ).toEqual(['count', '2020']));
});

it('those left of what a sentence tells are of its time', () =>
  expect(
    periodsOf(
      'Năm 2023, tiếp 90 lượt công dân.\n\nTiếp nhận 40 đơn; đã giải quyết 30 đơn, còn 10 đơn đang giải quyết.',
    ),
  ).toEqual([
    ['count', '2023'],
    ['count', '2023'],
    ['count', '2023'],
    ['count', '2023'],
  ]));

it('what is so by now dates a clause of a sentence that its year opens', () =>
  expect(
    rows(
      read('Báo cáo nêu rõ: trong năm 2023 sản xuất phát triển, đến nay có 48 ha xoài; thu ngân sách đạt 8 tỷ đồng.')
        .indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [48, null],
    [8, '2023'],
  ]));

describe('the end of the year that a sentence only foresees something by', () => {
  const report = (text: string) => `# Kết quả 9 tháng đầu năm 2022 của xã Phú Lâm\n\n${text}`;

  it.each([
    ['Giảm 40 hộ nghèo, dự kiến cuối năm còn 160 hộ. Xóa 32 nhà tạm.', '2022-12-31'],
    ['Thu ngân sách 4,2 tỷ đồng, phấn đấu đến cuối năm đạt 6 tỷ đồng. Mở 12 lớp.', '2022'],
    ['Cấp 210 giấy khai sinh; dự kiến đến hết năm cấp 300 giấy; chứng thực 540 bản sao.', '2022-12-31'],
    ['Tổng đàn trâu 1.250 con, ước thực hiện cả năm 1.300 con. Tiêm 900 liều.', '2022'],
    ['Hiện nay có 12 hợp tác xã, phấn đấu cả năm thành lập thêm 3 hợp tác xã. Mở 2 lớp.', '2022'],
  ])('dates nothing that is told next: %s', (text, end) =>
    expect(periodsOf(report(text)).map(([, period]) => period)).toEqual(['2022-01/2022-09', end, '2022-01/2022-09']),
  );

  it('dates what is foreseen or aimed at by then, too', () =>
    expect(
      periodsOf(report('Có 12 xã đạt chuẩn, phấn đấu đến cuối năm có 15 xã. Tỷ lệ hộ nghèo phấn đấu còn 4%.')).at(-1),
    ).toEqual(['target', '2022']));
});
