import { describe, expect, it } from 'vitest';
import { read, rows, said } from './read.ts';

const periods = (text: string) => rows(read(text).indicators, 'measure', 'time_period');

describe('the title of a text without a header', () => {
  it.each([
    ['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2024:\n\n1. Về kinh tế:\n\n- Sản lượng ngô: 1.450 tấn.', [['target', '2024']]],
    ['Tình hình xã Pa Khóa 6 tháng đầu năm 2023\n\n- Tổng đàn trâu: 640 con.', [['level', '2023-01/2023-06']]],
    ['KẾ HOẠCH PHÁT TRIỂN XÃ NĂM 2025\n\nTỷ lệ hộ nghèo còn 12%.', [['target', '2025']]],
    ['Năm 2022, xã có nhiều đổi mới.\n\nTỷ lệ hộ nghèo là 12%.', [['level', null]]],
  ])('dates what it tells: %s', (text, expected) => expect(periods(text)).toEqual(expected));

  it('and its year is that of months without one', () =>
    expect(periods('Kết quả công tác năm 2023 của xã Nậm Hàng\n\nTháng 9, xã trồng 14 ha rừng.')).toEqual([
      ['level', '2023-09'],
    ]));
});

it('a part of a year goes on behind a passing name of that year', () =>
  expect(
    periods(
      'Trong 9 tháng năm 2022, xã trồng 14 ha rừng. Tặng 20 suất quà, tuyển 8 thanh niên nghĩa vụ quân sự năm 2022; khám 640 lượt người.',
    ).map(([, period]) => period),
  ).toEqual(['2022-01/2022-09', '2022-01/2022-09', '2022-01/2022-09', '2022-01/2022-09']));

describe('labels of short texts', () => {
  it.each([
    ['Xã Nà Hừ thuộc vùng III, có tổng số 11 bản.', ['tổng số bản']],
    ['Xã có 640 hộ, 3.150 khẩu sinh sống ở 11 bản.', ['hộ', 'khẩu', 'bản']],
    ['Tỷ lệ hộ nghèo cuối năm 2022 là 14,2% (91 hộ).', ['Tỷ lệ hộ nghèo', 'hộ nghèo']],
    ['- Trạm y tế: 01 trạm, 06 giường bệnh.', ['Trạm y tế', 'giường bệnh Trạm y tế']],
    [
      'Tặng quà cho 80 hộ nghèo với tổng số tiền 40 triệu đồng.',
      ['Tặng quà hộ nghèo', 'tổng số tiền Tặng quà hộ nghèo'],
    ],
    ['Thu từ chăn nuôi: 12.600.000.000 đồng (Mười hai tỷ, sáu trăm triệu đồng).', ['Thu từ chăn nuôi']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('what a figure is a part of', () => {
  it('a total that stands alone is detailed by the list below it', () =>
    expect(
      said('2. Đất đai: Tổng diện tích tự nhiên: 4.150 ha.\n\n- Đất nông nghiệp: 3.020 ha.\n\n- Đất ở: 31 ha.'),
    ).toEqual([
      ['Tổng diện tích tự nhiên', 'level', 4150, null],
      ['diện tích Đất nông nghiệp', 'level', 3020, 4150],
      ['diện tích Đất ở', 'level', 31, 4150],
    ]));

  it('works, also of two words, are of what is built', () =>
    expect(said('Tổng số kênh mương: 9 km; kiên cố hoá: 5,5 km.').at(-1)).toEqual([
      'kênh mương kiên cố hoá',
      'level',
      5.5,
      9,
    ]));

  it('a people is part of all, and of no group told before it', () =>
    expect(
      said('Xã có 4.120 khẩu, có 2.150 người trong độ tuổi lao động chiếm 52,2%, trong đó: dân tộc Thái chiếm 71%.').at(
        -1,
      ),
    ).toEqual(['dân tộc Thái', 'share', 71, 4120]));

  it('a sentence that is but a name and its figure is a part as the one before', () =>
    expect(said('Tổng diện tích gieo trồng 88 ha. Trong đó lúa 41/40 ha. Lạc 20/22 ha. Ngô 27/25 ha.')).toEqual([
      ['Tổng diện tích gieo trồng', 'level', 88, null],
      ['Tổng diện tích gieo trồng: lúa', 'share', 41, 88],
      ['Tổng diện tích gieo trồng: Lạc', 'share', 20, 88],
      ['Tổng diện tích gieo trồng: Ngô', 'share', 27, 88],
    ]));

  it('a share in a sentence of its own is of the ratio before it', () =>
    expect(said('Diện tích lúa 41/40 ha. Đạt 102,5% so với kế hoạch.')).toEqual([
      ['Diện tích lúa', 'share', 41, null],
      ['Diện tích lúa so với kế hoạch', 'share', 102.5, 41],
    ]));
});

describe('goals and results', () => {
  it.each([
    ['Phấn đấu thu ngân sách đạt 105% dự toán huyện giao.', 'target'],
    ['Thu ngân sách đạt 105% dự toán huyện giao.', 'share'],
    ['Hỗ trợ 9 hộ; giao 14 thanh niên nhập ngũ.', 'count'],
  ])('%s', (text, measure) => expect(read(text).indicators.at(-1)?.measure).toBe(measure));
});

it('schools and their shares are of the level that opens their clause', () => {
  const { facilities, indicators } = read(
    'Toàn huyện có 18/30 trường đạt chuẩn quốc gia mức độ 1, chiếm 60% tổng số trường. Trong đó, bậc học mầm non có 7/10 trường đạt chuẩn, chiếm 70%; bậc tiểu học có 6/12 trường đạt chuẩn, chiếm 50%.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'total').slice(1)).toEqual([
    ['bậc học mầm non', 7, 10],
    ['bậc tiểu học', 6, 12],
  ]);
  expect(rows(indicators, 'label_vi').flat()).toEqual([
    'trường đạt chuẩn quốc gia mức độ 1',
    'trường đạt chuẩn bậc học mầm non',
    'trường đạt chuẩn bậc tiểu học',
  ]);
});
