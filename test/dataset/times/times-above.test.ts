import { describe, expect, it } from 'vitest';
import { inReport, periodsOf, read, rows } from '../read.ts';

describe('the time that paragraphs go by', () => {
  it.each([
    ['Trong năm 2020, huyện làm tốt công tác xã hội.\n\nĐào tạo nghề cho 65 lao động.', [['count', '2020']]],
    [
      'Năm 2020, huyện có 65 lao động.\n\nTrong đó, có 20 lao động nữ.',
      [
        ['count', '2020'],
        ['count', '2020'],
      ],
    ],
    [
      'Năm 2020, huyện có 65 lao động.\n\nHuyện có 12 xã.',
      [
        ['count', '2020'],
        ['count', null],
      ],
    ],
    // The same part of another year is compared with that of this one.
    [
      'Doanh số cho vay trong 9 tháng năm 2023 đạt 12 tỷ đồng.\n\nDoanh số thu nợ tăng 5 tỷ đồng so với cùng kỳ năm 2022.',
      [
        ['level', '2023-01/2023-09'],
        ['change', '2023-01/2023-09'],
      ],
    ],
    [
      'Giá trị sản xuất công nghiệp quý I/2022 tăng 6%.\n\nTổng mức bán lẻ tăng 5% so với cùng kỳ.',
      [
        ['change', '2022-01/2022-03'],
        ['change', '2022-01/2022-03'],
      ],
    ],
    ['Ngày 17/12, huyện tổ chức hội nghị.\n\nHuyện có 12 xã.', [['count', null]]],
    [
      'Tổng số dân là 4.650 khẩu với 2.400 hộ (tính đến tháng 12 năm 2014).',
      [
        ['level', '2014-12'],
        ['count', '2014-12'],
      ],
    ],
  ])('is told above or in a bracket behind: %s', (text, expected) => expect(periodsOf(text)).toEqual(expected));

  it('also by a day with a point, which measures nothing', () =>
    expect(rows(read('Đến 31.8 có 3.335 hộ nghèo đăng ký. Năng suất đạt 31.8 tạ/ha.').indicators, 'obs_value')).toEqual(
      [[3335], [31.8]],
    ));
});

describe('`trong tháng` is the last month that the headings tell', () => {
  const periods = (text: string) =>
    read(inReport(`# Kết quả 8 tháng năm 2023\n\n${text}`)).indicators.map((each) => [
      each.time_period,
      each.base_period,
    ]);

  it('for all that its sentence goes on with', () =>
    expect(
      periods(
        'Lũy kế từ đầu năm đã khởi tố 120 vụ. Về tội phạm ma túy, trong tháng, các lực lượng khởi tố 9 vụ, 14 bị can, tăng 2 vụ so với tháng trước.',
      ).slice(1),
    ).toEqual([
      ['2023-08', null],
      ['2023-08', null],
      ['2023-08', '2023-07'],
    ]));

  it('but not where a month is named, or another time stands between', () =>
    expect(
      periods('Trong tháng 5, khởi tố 9 vụ. Trong tháng, tiếp nhận 6 đơn; đến ngày 31/12/2022 còn 4 đơn.').map(
        ([period]) => period,
      ),
    ).toEqual(['2023-05', '2023-08', '2022-12-31']));
});

describe('parts that a paragraph goes on with are told as of when the one above is', () => {
  const body =
    'Theo thống kê của Văn phòng Điều phối, tính đến cuối tháng 6/2023, huyện có 15 xã đạt chuẩn.\n\nTrong đó, có 3 xã đạt chuẩn nâng cao.';
  it.each([body, inReport(`# Kết quả tháng 8 năm 2023\n\n${body}`)])('%#', (text) =>
    expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
      [15, '2023-06-30'],
      [3, '2023-06-30'],
    ]),
  );
});

it.each([
  ['Bình quân 9 tháng năm 2024 giá tăng 3%. Doanh thu đạt 12 tỷ đồng, tăng 2% so với tháng trước.', 12],
  ['Bình quân 9 tháng năm 2024 giá tăng 3%. Có 7 nhóm tăng giá so với tháng trước.', 7],
  ['Bình quân 9 tháng năm 2024 giá tăng 3%. Giá giáo dục tăng 2% so với tháng trước.', 2],
])('what is compared with the month before is of a month: %s', (text, value) =>
  expect(read(text).indicators.find(({ obs_value }) => obs_value === value)?.time_period).toBe('2024-09'),
);

it('trong tháng behind a stretch of months is the last of them', () =>
  expect(
    read('Bình quân 8 tháng năm 2024 giá tăng 3%. Trong tháng có 7 nhóm hàng tăng giá.').indicators.at(-1)?.time_period,
  ).toBe('2024-08'));

it('parts of a year below an entry that opens with a year are of that year, and what was done in it is of all of it', () =>
  expect(
    rows(
      read(
        '- Năm 2020, huyện đào tạo nghề cho 160 lao động.\n- Đầu năm có 24 hộ nghèo, đến cuối năm còn 18 hộ. Trong năm cấp 90 thẻ bảo hiểm y tế.',
      ).indicators,
      'label_vi',
      'time_period',
    ).slice(1),
  ).toEqual([
    ['hộ nghèo', '2020-01-01'],
    ['hộ nghèo', '2020-12-31'],
    ['cấp thẻ bảo hiểm y tế', '2020'],
  ]));

it.each(['(Cập nhật đến tháng 6/2023)', 'Số liệu tính đến tháng 6 năm 2023.'])(
  'a line of its own among the first says as of when all is told: %s',
  (line) =>
    expect(
      rows(
        read(`THÔNG TIN XÃ NẬM LỊCH\n${line}\n\n1. Dân số\n\n- Số hộ: 900 hộ\n\n- Năm 2022 có 12 hộ thoát nghèo`)
          .indicators,
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      [900, '2023-06'],
      [12, '2022'],
    ]),
);

it('the year of an entry with a title is of no entry behind it that has one too', () =>
  expect(
    rows(
      read(
        'BÁO CÁO\n\nKết quả thực hiện nhiệm vụ năm 2023\n\nII. VĂN HÓA - XÃ HỘI\n\n1. Giáo dục: Năm học 2022-2023, tổng số học sinh 987 em.\n\n2. Y tế: khám chữa bệnh 7.845 lượt.\n\n3. Lao động: Tạo việc làm cho 210 lao động.',
      ).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [987, '2022/2023'],
    [7845, '2023'],
    [210, '2023'],
  ]));

describe('the one time that a text has told', () => {
  it.each([
    // What was done below is of it, where nothing else is told; what is there is not.
    ['Trong năm 2020, đã kiểm tra 65 tổ chức.\n\nGiám sát 20 tổ chức.', ['2020', '2020']],
    ['Năm 2020, đã kiểm tra 65 tổ chức.\n\nTrong năm, huyện có 12 hộ thoát nghèo.', ['2020', '2020']],
    ['Năm 2020, đã kiểm tra 65 tổ chức.\n\nHuyện có 12 xã.', ['2020', null]],
    // Of two no one knows which.
    [
      'Năm 2020, kiểm tra 65 tổ chức.\n\nNăm 2021, kiểm tra 70 tổ chức.\n\nGiám sát 20 tổ chức.',
      ['2020', '2021', null],
    ],
    ['Giai đoạn 2016-2020, kiểm tra 65 tổ chức.\n\nNay đã cũ.\n\nGiám sát 20 tổ chức.', ['2016/2020', null]],
  ])('%s', (text, periods) => expect(rows(read(text).indicators, 'time_period').flat()).toEqual(periods));

  it('is opened by who tells it', () =>
    expect(
      rows(
        read('Viện kiểm sát tỉnh cho biết, giai đoạn 2016 - 2021, tội phạm gia tăng.\n\nĐã khởi tố 90 vụ.').indicators,
        'time_period',
      ),
    ).toEqual([['2016/2021']]));
});

it('the month just over is that of the report', () => {
  const text =
    '# Báo cáo tháng 10 và 10 tháng năm 2022\n\nTháng qua, doanh thu vận tải đạt 6 tỷ đồng. Những tháng qua có 4 vụ cháy.';
  expect(rows(read(text).indicators, 'label_vi', 'time_period')[0]).toEqual(['doanh thu vận tải', '2022-10']);
});

it('a list that ends against the month before is of its month', () =>
  expect(
    rows(
      read('# Báo cáo quý I năm 2024\n\nChỉ số giá vàng tăng 4,5%, chỉ số giá đô la Mỹ tăng 0,9% so với tháng trước.')
        .indicators,
      'time_period',
      'base_period',
    ),
  ).toEqual([
    ['2024-03', '2024-02'],
    ['2024-03', '2024-02'],
  ]));

it('a level that moved so much since the month before is of its month', () =>
  expect(
    rows(
      read('# Báo cáo 6 tháng đầu năm 2023\n\nDiện tích nhiễm rầy nâu 320 ha, tăng 45 ha so với tháng trước.')
        .indicators,
      'time_period',
    ),
  ).toEqual([['2023-06'], ['2023-06']]));

it('a part of which all of the year is told is of the year', () =>
  expect(
    rows(
      read('Giá trị sản xuất 9 tháng năm 2023 đạt 340 tỷ đồng, trong đó nông nghiệp ước cả năm đạt 112 tỷ đồng.')
        .indicators,
      'label_vi',
      'time_period',
    ),
  ).toEqual([
    ['Giá trị sản xuất', '2023-01/2023-09'],
    ['Giá trị sản xuất: nông nghiệp', '2023'],
  ]));

it('what comes up to all of the year is of the year', () =>
  expect(
    rows(
      read('# Mục tiêu 6 tháng cuối năm 2023\n\nDoanh thu đạt 140 tỷ đồng, lũy kế cả năm đạt 263 tỷ đồng.').indicators,
      'time_period',
    ).at(-1),
  ).toEqual(['2023']));

it('a quarter is that which the paragraphs above tell of', () =>
  expect(
    rows(
      read(
        'Trong quý I/2023, giá trị sản xuất đạt 87 tỷ đồng.\n\nTrong quý, Đảng bộ kết nạp 32 đảng viên, đạt 40% chỉ tiêu.',
      ).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [87, '2023-01/2023-03'],
    [32, '2023-01/2023-03'],
    [40, '2023-01/2023-03'],
  ]));

it.each([
  ['Trong 09 tháng, UBND xã Nậm Cha thực hiện kế hoạch năm 2019.'],
  [
    'Trong 9 tháng, UBND xã Nậm Cha đã chỉ đạo các thôn, các ban, ngành triển khai đồng bộ, quyết liệt các nhiệm vụ phát triển kinh tế, xã hội năm 2019.',
  ],
])('the part of a year that a paragraph opens with goes on below it, where the year stands behind: %s', (opening) =>
  expect(
    periodsOf(`${opening}\n\nThu ngân sách đạt 45 tỷ đồng, tăng 5% so với cùng kỳ năm 2018.`).map(
      ([, period]) => period,
    ),
  ).toEqual(Array(2).fill('2019-01/2019-09')),
);

it('some of the receipts that the paragraph above tells of are of its month', () =>
  expect(
    periodsOf(
      'Thu ngân sách 9 tháng năm 2022 đạt 90 tỷ đồng.\n\nTháng 9, thu ngân sách đạt 12 tỷ đồng.\n\nMột số khoản thu tăng khá: thu phí tăng 9%.',
    ).at(-1),
  ).toEqual(['change', '2022-09']));

it('parts of a movement that is told above moved in the same time, and in none of its parts', () =>
  expect(
    rows(
      read(
        'Tổng sản phẩm trên địa bàn (GRDP) 6 tháng đầu năm 2017 tăng 5,7% so với cùng kỳ năm trước. Trong đó, GRDP quý I tăng 5%; quý II tăng nhanh hơn quý I với tốc độ tăng 6%.\n\nTrong mức tăng 5,7%, khu vực nông nghiệp tăng 2%; khu vực dịch vụ tăng 6,8%.',
      ).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [5.7, '2017-01/2017-06'],
    [5, '2017-01/2017-03'],
    [6, '2017-04/2017-06'],
    [5.7, '2017-01/2017-06'],
    [2, '2017-01/2017-06'],
    [6.8, '2017-01/2017-06'],
  ]));
