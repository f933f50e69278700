import { describe, expect, it } from 'vitest';
import { inReport, only, periodsOf, read, rows } from '../read.ts';

describe('the period of a figure', () => {
  it.each([
    ['Năm 2023, tỷ lệ hộ nghèo là 4,1%.', '2023'],
    ['Tỷ lệ hộ nghèo năm 2023 là 4,1%.', '2023'],
    ['Đã trồng 50 ha rừng trong năm 2023.', '2023'],
    ['Đến hết năm 2023, tỷ lệ hộ nghèo còn 4,1%.', '2023-12-31'],
    ['Tính đến ngày 30/6/2024, dư nợ tín dụng đạt 45 tỷ đồng.', '2024-06-30'],
    ['Trong 6 tháng đầu năm 2024, thu ngân sách đạt 45 tỷ đồng.', '2024-01/2024-06'],
    ['Thu ngân sách 9 tháng năm 2024 đạt 45 tỷ đồng.', '2024-01/2024-09'],
    ['Quý III năm 2024, thu ngân sách đạt 45 tỷ đồng.', '2024-07/2024-09'],
    ['Giai đoạn 2021-2025, tổng vốn đầu tư đạt 45 tỷ đồng.', '2021/2025'],
    ['Năm học 2023-2024, toàn xã có 1.210 học sinh.', '2023/2024'],
    ['Tháng 9 năm 2024, thu ngân sách đạt 45 tỷ đồng.', '2024-09'],
    ['Phấn đấu đến năm 2030, tỷ lệ che phủ rừng đạt 55%.', '2030'],
    ['Tỷ lệ hộ nghèo là 4,1%.', null],
    ['Sản lượng lúa mùa đạt 58 nghìn tấn, xấp xỉ vụ mùa năm 2008.', null],
    ['Đến nay, tỷ lệ hộ nghèo còn 4,1%.', null],
    ['Phấn đấu năm 2024, tốc độ tăng trưởng đạt từ 8% trở lên.', '2024'],
    ['Thu 9 tháng năm 2024 được kiểm soát, ước thu cả năm đạt 45 tỷ đồng.', '2024'],
  ])('%s', (text, period) => {
    expect(rows(read(text).indicators, 'time_period')).toEqual([[period]]);
  });

  it.each([
    ['Từ đầu năm đến nay, toàn tỉnh xảy ra 14 vụ cháy.', '2024-01-01/2024-10-15'],
    ['Toàn tỉnh xảy ra 14 vụ cháy từ đầu năm đến nay.', '2024-01-01/2024-10-15'],
    ['Từ đầu năm 2023 đến nay, toàn tỉnh xảy ra 14 vụ cháy.', '2023-01-01/2024-10-15'],
    ['Lũy kế từ đầu năm đến tháng 9/2024, đã cấp phép 21 dự án.', '2024-01/2024-09'],
    ['Từ đầu năm đến hết tháng 9, đã cấp phép 21 dự án.', '2024-01/2024-09'],
    ['Từ ngày 15/12/2023 đến ngày 14/9/2024, xảy ra 14 vụ cháy.', '2023-12-15/2024-09-14'],
    ['Từ ngày 15/12 đến ngày 14/9/2024, xảy ra 14 vụ cháy.', '2023-12-15/2024-09-14'],
    ['Từ năm 2021 đến năm 2023, xảy ra 14 vụ cháy.', '2021/2023'],
    ['Tồn từ quý II chuyển sang 14 đơn.', null],
  ])('a stretch has the day that it began and that it ends: %s', (text, period) => {
    expect(only(read(inReport(`I. Kết quả\n\n${text}`)).indicators).time_period).toBe(period);
  });

  it('the same stretch of the year before lies one year earlier', () => {
    const text = 'Từ ngày 15/12/2023 đến ngày 14/9/2024, xảy ra 14 vụ cháy, giảm 3 vụ so với cùng kỳ năm 2023.';
    expect(rows(read(text).indicators, 'base_period').at(-1)).toEqual(['2022-12-15/2023-09-14']);
  });

  it('a month without a year is of the year that the title gives a stretch of', () => {
    const text = inReport('I. Kết quả\n\nQuý I, xảy ra 14 vụ cháy.', 'ngày').replace(
      'Tình hình kinh tế - xã hội',
      'Tình hình 6 tháng đầu năm 2022',
    );
    expect(only(read(text).indicators).time_period).toBe('2022-01/2022-03');
  });

  it.each([
    ['ngày 15 tháng 10 năm 2024', '2024-10-15'],
    ['ngày    tháng 10 năm 2024', '2024-10'],
  ])('“đến nay” is the date of issue: %s', (issued, period) => {
    const { indicators } = read(inReport('I. Kết quả\n\nĐến nay, tỷ lệ hộ nghèo còn 4,1%.', issued));
    expect(only(indicators).time_period).toBe(period);
  });

  it('a month without a year is of the year of issue', () => {
    const { indicators } = read(inReport('I. Kết quả\n\nTrong tháng 9, thu ngân sách đạt 45 tỷ đồng.'));
    expect(only(indicators).time_period).toBe('2024-09');
  });

  it('a movement starts at a time that only its own words tell', () => {
    const text =
      'Năm 2023, tỷ lệ hộ nghèo giảm từ 5,2% xuống 4,1%; số xã khó khăn giảm từ 9 xã năm 2020 xuống còn 6 xã.';
    expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
      [5.2, null],
      [4.1, '2023'],
      [9, '2020'],
      [6, '2023'],
    ]);
  });

  it('a title with a plan dates results by the period before it', () => {
    const text = inReport('I. Kết quả\n\nTỷ lệ hộ nghèo là 4,1%.\n\nII. Nhiệm vụ\n\nTrồng 50 ha rừng.').replace(
      'Tình hình kinh tế - xã hội',
      'Tình hình 9 tháng, nhiệm vụ quý IV năm 2024',
    );
    expect(rows(read(text).indicators, 'time_period')).toEqual([['2024-01/2024-09'], ['2024-10/2024-12']]);
  });

  it('“trong tháng” is the month that the blocks above speak of', () => {
    const text = 'I. Rừng\n\nTrong tháng 5 năm 2023, trồng 50 ha rừng.\n\nDiện tích rừng bị cháy trong tháng là 3 ha.';
    expect(rows(read(text).indicators, 'time_period')).toEqual([['2023-05'], ['2023-05']]);
  });

  it('a part of a year without its year is of that named last', () => {
    const text =
      'Tháng 9 năm 2022, đàn lợn có 900 con; sản lượng thịt quý III đạt 30 tấn, tăng 2% so với cùng kỳ năm 2021.';
    expect(rows(read(text).indicators, 'time_period', 'base_period').slice(1)).toEqual([
      ['2022-07/2022-09', null],
      ['2022-07/2022-09', '2021-07/2021-09'],
    ]);
  });

  it('an outer bullet ends the list of inner ones that a paragraph opened', () => {
    const text =
      'Tháng 8 năm 2024 diện tích như sau:\n+ Cây lúa: 15 ha\n+ Cây ngô: 6 ha\n- Thu nhập bình quân 35 triệu đồng.\n';
    expect(rows(read(text).indicators, 'time_period')).toEqual([['2024-08'], ['2024-08'], [null]]);
  });

  it('a heading dates what stands under it', () => {
    const text = 'I. Kết quả năm 2022\n\nTỷ lệ hộ nghèo là 4,1%.\n\nII. Kết quả năm 2023\n\nTỷ lệ hộ nghèo là 3,9%.';
    expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
      [4.1, '2022'],
      [3.9, '2023'],
    ]);
  });

  it('a year governs the clauses behind it until another is named', () => {
    const text = 'Năm 2022, trồng 50 ha rừng, khai thác 300 m³ gỗ. Năm 2023, trồng 60 ha rừng.';
    expect(read(text).indicators.map((each) => each.time_period)).toEqual(['2022', '2022', '2023']);
  });

  it('the date of a cited document dates no figure', () => {
    const text = 'Thực hiện Quyết định số 15/QĐ-UBND ngày 03/4/2022 của UBND tỉnh, đã trồng 50 ha rừng.';
    expect(only(read(text).indicators).time_period).toBeNull();
  });

  it('a horizon after “tầm nhìn đến” dates no figure', () => {
    const text = 'Theo quy hoạch tầm nhìn đến năm 2050, diện tích đô thị là 350 ha.';
    expect(only(read(text).indicators).time_period).toBeNull();
  });
});

describe('the period that a change is measured against', () => {
  it.each([
    ['Năm 2023, thu ngân sách tăng 5% so với năm 2021.', '2023', '2021'],
    ['6 tháng đầu năm 2024, thu ngân sách tăng 5% so với cùng kỳ năm trước.', '2024-01/2024-06', '2023-01/2023-06'],
    ['Thu ngân sách 9 tháng năm 2024 tăng 5% so với cùng kỳ.', '2024-01/2024-09', '2023-01/2023-09'],
    ['Năm 2023, thu ngân sách tăng 5%.', '2023', null],
  ])('%s', (text, period, base) => {
    expect(rows(read(text).indicators, 'time_period', 'base_period')).toEqual([[period, base]]);
  });
});

it('“Đến nay” in a text without a date of issue is of no year that stands before it', () => {
  const { indicators } = read('Năm 2023 trồng 40 ha rừng. Đến nay, diện tích rừng đạt 900 ha.');
  expect(rows(indicators, 'obs_value', 'time_period')).toEqual([
    [40, '2023'],
    [900, null],
  ]);
});

it('what a growth is compared with has its own time, and gives it to no other', () =>
  expect(
    rows(
      read(
        'Năm 2017, ngành thủy sản tăng 5,1%; ngành lâm nghiệp tăng 4,3%, thấp hơn mức tăng 5,7% của năm 2016, cao nhất là ngành trồng trọt tăng 6%.',
      ).indicators,
      'obs_value',
      'time_period',
      'comparator',
    ),
  ).toEqual([
    [5.1, '2017', '='],
    [4.3, '2017', '='],
    [5.7, '2016', '='],
    [6, '2017', '='],
  ]));

it('the month before is a base of its own', () =>
  expect(
    rows(
      read(
        'Chỉ số giá tiêu dùng tháng 01 năm 2024 tăng 0,5% so với tháng trước, tăng 3,5% so với cùng kỳ. Quý I năm 2024 tăng 2% so với quý trước.',
      ).indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [0.5, '2023-12'],
    [3.5, '2023-01'],
    [2, '2023-10/2023-12'],
  ]));

it('a quote that begins with a date inside the words of the figure before it begins with those', () => {
  const { indicators } = read(
    inReport('I. Kết quả\n\nChỉ số hài lòng năm 2023 đạt 80,5 điểm (tăng 2 điểm); mức chênh lệch là 12 điểm.'),
  );
  expect(indicators.at(-1)?.quote).toMatch(/^Chỉ số hài lòng năm 2023/u);
});

it('a bracket that opens with the same period tells of no other', () =>
  expect(
    rows(
      read(
        'Tính chung 11 tháng năm 2023, vốn đầu tư công đạt 5.491 tỷ đồng và tăng 22,1% (cùng kỳ năm 2022 bằng 74,9% và tăng 20,9%).',
      ).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [5491, '2023-01/2023-11'],
    [22.1, '2023-01/2023-11'],
    [74.9, '2022-01/2022-11'],
    [20.9, '2022-01/2022-11'],
  ]));

it.each([
  ['6 tháng đầu năm, GRDP tăng 3,2% so với cùng kỳ năm 2023.', '2024-01/2024-06'],
  ['Tháng 4, kim ngạch tăng 3,2% so với cùng kỳ năm 2021 và tăng 9% so với cùng kỳ năm 2019.', '--04'],
])('the only year that is called the same period’s tells the one behind it: %s', (text, period) =>
  expect(read(text).indicators[0]?.time_period).toBe(period),
);

it('a bracket of two days is a stretch', () =>
  expect(periodsOf('Trong tháng (21/3-20/4/2024), xảy ra 9 vụ cháy.')).toEqual([['count', '2024-03-21/2024-04-20']]));

it('the year of constant prices dates nothing and is no base', () =>
  expect(
    rows(
      read('6 tháng đầu năm, giá trị sản xuất (giá so sánh năm 2010) tăng 8,6%.').indicators,
      'label_vi',
      'time_period',
      'base_period',
    ),
  ).toEqual([['giá trị sản xuất (giá so sánh năm 2010)', '--01/--06', null]]));

describe('the years of a norm', () => {
  it.each([
    ['Năm 2023, theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025, toàn xã có 85 hộ nghèo.', '2023'],
    [
      'Sau 5 năm thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ X (nhiệm kỳ 2010-2015), hỗ trợ 50 hộ nghèo.',
      '2010/2015',
    ],
    ['Sau 5 năm (2010 - 2015), toàn tỉnh đã hỗ trợ 50 hộ nghèo.', '2010/2015'],
    ['Có 4 xã đạt bộ tiêu chí quốc gia về y tế giai đoạn 2011 - 2020; tỷ lệ hộ nghèo còn 7%.', null],
    ['Giai đoạn 2022 - 2025, toàn xã giảm 85 hộ nghèo.', '2022/2025'],
  ])('%s', (text, period) => expect(rows(read(text).indicators, 'time_period').at(-1)).toEqual([period]));
});

describe('a day or month without a year', () => {
  it.each([
    ['Năm 2022, xảy ra 8 đợt lũ. Ngày 12/9, lũ làm 3 người bị thương.', ['2022', '2022-09-12']],
    ['Trong tháng 9, xảy ra 8 đợt lũ.', ['2024-09']],
  ])('is of the year that its block opens with: %s', (text, periods) =>
    expect(rows(read(inReport(`I. Kết quả\n\n${text}`)).indicators, 'time_period').flat()).toEqual(periods),
  );

  it.each([
    ['Kế hoạch vốn năm 2019 là 45 tỷ đồng.\n\nTháng 8, vốn thực hiện 9 tỷ đồng.', '2019-08'],
    ['Kế hoạch vốn năm 2019 là 45 tỷ đồng, năm 2020 là 60 tỷ đồng.\n\nTháng 8, vốn thực hiện 9 tỷ đồng.', '--08'],
    ['Tỷ lệ hộ nghèo giảm còn 5% đến năm 2020.\n\nTháng 8, vốn thực hiện 9 tỷ đồng.', '--08'],
  ])('is of the one year that a text tells of, where nothing else dates it: %s', (text, period) =>
    expect(read(text).indicators.at(-1)?.time_period).toBe(period),
  );

  it('is of the year that the nearest heading names, before that of issue', () => {
    const text = inReport('I. Kết quả phòng chống thiên tai năm 2023\n\n1. Lũ\n\nTrong tháng 9, xảy ra 8 đợt lũ.');
    expect(only(read(text).indicators).time_period).toBe('2023-09');
  });
});

it('a time in a bracket dates the count before it, and none behind the next comma', () =>
  expect(
    rows(
      read('Quý I năm 2024, xảy ra 02 đợt rét đậm (tháng 2), 05 vụ sạt lở bờ sông.').indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [2, '2024-02'],
    [5, '2024-01/2024-03'],
  ]));

it('paragraphs without a time go by what says as of when all is told', () =>
  expect(
    rows(
      read('Tính đến ngày 3/9/2024, mưa lũ làm 12 căn nhà bị sập.\n\nCó 30 ha lúa bị ngập.').indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [12, '2024-09-03'],
    [30, '2024-09-03'],
  ]));

it('a part of a year without its year is of the year of the part above', () =>
  expect(
    periodsOf(
      'Trong 6 tháng đầu năm 2018, xã trồng 14 ha rừng.\n\nTrong 6 tháng cuối năm, xã phấn đấu trồng 9 ha rừng.',
    ),
  ).toEqual([
    ['level', '2018-01/2018-06'],
    ['target', '2018-07/2018-12'],
  ]));

describe('what is told since the year began', () => {
  it.each([
    ['Lũy kế từ đầu năm đến cuối tháng 5 năm 2020 khai thác 17.790 m3 gỗ.', '2020-01/2020-05'],
    ['Từ đầu năm đến ngày 15/9/2021 trồng được 20 ha rừng.', '2021-01-01/2021-09-15'],
    ['Năm 2022, từ đầu năm đến hết tháng 9 trồng được 25 ha rừng.', '2022-01/2022-09'],
  ])('%s', (text, period) => expect(read(text).indicators[0]?.time_period).toBe(period));
});

it('the time that a sentence opens to compare with is a base, however far behind', () =>
  expect(
    rows(
      read('So với cuộc bầu cử đại biểu Quốc hội và đại biểu HĐND nhiệm kỳ 2016-2021, số cử tri tăng 120 cử tri.')
        .indicators,
      'time_period',
      'base_period',
    ),
  ).toEqual([[null, '2016/2021']]));

it('what was so from January to now is so up to the day that its sentence tells', () =>
  expect(periodsOf('Tính đến hết ngày 15/6/2023, từ đầu năm đến nay đã ghi nhận 90 ca mắc sởi, 2 ca tử vong.')).toEqual(
    [
      ['count', '2023-01-01/2023-06-15'],
      ['count', '2023-01-01/2023-06-15'],
    ],
  ));

it('months in words may stand behind a comma', () =>
  expect(periodsOf('Theo Cục Thống kê, sáu tháng đầu năm 2019, đã thụ lý 90 việc.')).toEqual([
    ['count', '2019-01/2019-06'],
  ]));

it('months without a year are not of one that only a bracket before them tells', () =>
  expect(
    periodsOf('Nông nghiệp 9 tháng năm 2024 tăng 5,7% (9 tháng năm 2023 tăng 4,6%). Dịch vụ 9 tháng tăng 6,8%.').at(-1),
  ).toEqual(['change', '2024-01/2024-09']));

it.each([
  ['Quý III, GRDP tăng 6,1%.\n\nTính chung 9 tháng năm 2024, GRDP tăng 5,8%.', '2024-07/2024-09'],
  ['Quý III, GRDP tăng 6,1%.\n\nTính chung 6 tháng năm 2024, GRDP tăng 5,8%.', '--07/--09'],
])('months that no text before gives a year are of that which is told next, if it is no earlier: %s', (text, period) =>
  expect(periodsOf(text)[0]).toEqual(['change', period]),
);
