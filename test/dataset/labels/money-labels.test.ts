import { describe, expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

describe('money in an entry of works or of a programme is of these', () => {
  it.each([
    [
      '- Dự án 1: Hỗ trợ đất ở: kế hoạch vốn 12.450 triệu đồng, giải ngân 11.230 triệu đồng.',
      ['Dự án 1: Hỗ trợ đất ở: kế hoạch vốn', 'Dự án 1: vốn giải ngân'],
    ],
    [
      '- Nhà văn hóa xã Nậm Pắc: kế hoạch vốn 2.300 triệu đồng; lũy kế vốn đã bố trí 1.100 triệu đồng.',
      ['Nhà văn hóa xã Nậm Pắc: kế hoạch vốn', 'Nhà văn hóa xã Nậm Pắc: vốn bố trí'],
    ],
    [
      '- Dự án 2: 02 khu với quy mô 96 hộ, 432 khẩu; tổng mức đầu tư 38.500 triệu đồng.',
      ['Dự án 2', 'quy mô hộ', 'quy mô khẩu', 'tổng mức đầu tư dự án 2'],
    ],
    ['Huyện được giao 12 tỷ đồng, giải ngân 9 tỷ đồng.', ['vốn được giao', 'vốn giải ngân']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('capital that opens its sentence with the verb is named in small letters', () =>
  expect(said('Giải ngân đến hết tháng 9 đạt 84 tỷ đồng, bằng 70% kế hoạch.').map(([label]) => label)).toEqual([
    'vốn giải ngân',
    'vốn giải ngân so với kế hoạch',
  ]));

describe('what was paid out is of the entry that tells its money, and the money of the plan', () => {
  it.each([
    [
      '- CTMTQG xây dựng NTM: 9.400 triệu đồng, giải ngân 7.120 triệu đồng (75,7%)',
      [
        ['CTMTQG xây dựng NTM', 'target', 9400, null],
        ['CTMTQG xây dựng NTM: vốn giải ngân', 'level', 7120, null],
        ['CTMTQG xây dựng NTM: vốn giải ngân', 'share', 75.7, 7120],
      ],
    ],
    [
      '- Ban Quản lý dự án: 21 tỷ đồng; đến nay đã giải ngân 12 tỷ đồng.',
      [
        ['Ban Quản lý dự án', 'target', 21, null],
        ['Ban Quản lý dự án: vốn giải ngân', 'level', 12, null],
      ],
    ],
    [
      '- Vốn ngân sách tỉnh 34 tỷ đồng, giải ngân 30 tỷ đồng.',
      [
        ['Vốn ngân sách tỉnh', 'target', 34, null],
        ['Vốn ngân sách tỉnh: vốn giải ngân', 'level', 30, null],
      ],
    ],
  ])('%s', (text, facts) => expect(said(text)).toEqual(facts));

  it('as parts of the plan and of what was paid out of it', () =>
    expect(
      said(
        'Kế hoạch vốn năm 2023 là 80 tỷ đồng, đã giải ngân 62 tỷ đồng, trong đó:\n\n- Vốn tỉnh: 50 tỷ đồng, giải ngân 41 tỷ đồng.\n\n- CTMTQG giảm nghèo: đã giải ngân 9 tỷ đồng.',
      ),
    ).toEqual([
      ['Kế hoạch vốn', 'target', 80, null],
      ['vốn giải ngân', 'level', 62, null],
      ['Vốn tỉnh', 'target', 50, 80],
      ['Vốn tỉnh: vốn giải ngân', 'level', 41, null],
      ['CTMTQG giảm nghèo: giải ngân', 'level', 9, 62],
    ]));
});

describe('works in a list of a plan', () => {
  it.each([
    ['- Kênh thủy lợi Nậm Mu, xã Nà Tăm (chiều dài 1,8 km): 2.400 triệu đồng.', ['Kênh thủy lợi Nậm Mu']],
    [
      '- Trường THCS Nà Củng (hạng mục 08 phòng học): TMĐT 6.850 triệu đồng; KH vốn năm 2025: 3.000 triệu đồng.',
      ['Trường THCS Nà Củng: KH vốn'],
    ],
    [
      '- Cầu Nậm Mu: tổng mức đầu tư 1.490 triệu đồng, lũy kế vốn đã bố trí 920 triệu đồng, kế hoạch vốn năm 2025 là 450 triệu đồng.',
      ['Cầu Nậm Mu: vốn bố trí', 'kế hoạch vốn Cầu Nậm Mu'],
    ],
  ])('have the money of an entry, whatever stands between: %s', (text, labels) =>
    expect(labelsOf(`KẾ HOẠCH VỐN NĂM 2025\n\n${text}`)).toEqual(labels),
  );

  it('what was paid out of their plan is none', () =>
    expect(
      said('KẾ HOẠCH VỐN NĂM 2025\n\n- Dự án 3: Kế hoạch vốn 41 triệu đồng; đã giải ngân 20 triệu đồng, đạt 50%.').map(
        ([, measure]) => measure,
      ),
    ).toEqual(['target', 'level', 'share']));
});

it('what goes on from an earlier year is of this one', () =>
  expect(
    read(
      'Năm 2025 có 61 công trình; trong đó 45 công trình chuyển tiếp từ năm 2024 (70 ha) và 16 công trình mới.',
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2025', '2025', '2025', '2025']));

it('what is told in all up to the end of a year began before it', () =>
  expect(
    read('Lũy kế vốn đã bố trí đến hết năm 2024 là 92 triệu đồng.').indicators.map(({ time_period }) => time_period),
  ).toEqual(['2024-12-31']));

it('the document that it goes by is no part of what is paid', () =>
  expect(
    labelsOf('Chi trả trợ cấp một lần theo Quyết định số 12/2020/QĐ-TTg cho 14 đối tượng với số tiền 35 triệu đồng.'),
  ).toEqual(['Chi trả trợ cấp một lần đối tượng', 'số tiền chi trả trợ cấp một lần đối tượng']));
it.each([
  ['Thu ngân sách đến ngày 20/11/2022 được 30 tỷ đồng; ước cả năm thu 33 tỷ đồng.', ['Thu ngân sách', 'Thu ngân sách']],
  ['Toàn tỉnh có 41 dự án, trong đó 8 dự án FDI với vốn 25 triệu USD.', ['dự án', 'dự án FDI', 'vốn dự án FDI']],
  ['Du lịch: đón 6.000 lượt khách; tổng doanh thu 8 tỷ đồng.', ['lượt khách', 'tổng doanh thu du lịch']],
  ['Đã quyên góp được 3 tấn gạo và 450 triệu đồng.', ['quyên góp gạo', 'số tiền quyên góp']],
  ['Dư nợ ngắn hạn chiếm 78%, trung và dài hạn chiếm 22%.', ['Dư nợ ngắn hạn', 'Dư nợ trung và dài hạn']],
])('money is of what the words before tell: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('money is of what its entry opens with, where its verb only says that again', () =>
  expect(
    labelsOf(
      'Thu tiền dịch vụ môi trường rừng: Trong tháng thu được 12 tỷ đồng, lũy kế 8 tháng đầu năm thu được 97 tỷ đồng.',
    ),
  ).toEqual(['Thu tiền dịch vụ môi trường rừng', 'Thu tiền dịch vụ môi trường rừng']));

it.each([
  ['Tỉnh thu hút được 395 triệu USD vốn FDI.', ['thu hút vốn FDI']],
  [
    'Đã giải ngân vốn đầu tư công 45 tỷ đồng, còn lại 12 tỷ đồng chưa giải ngân.',
    ['giải ngân vốn đầu tư công', 'vốn chưa giải ngân'],
  ],
  ['Đến nay còn 45 tỷ đồng chưa phân bổ.', ['số tiền chưa phân bổ']],
  [
    'Vốn được giao 100 tỷ đồng, gồm 75 tỷ đồng từ nguồn sử dụng đất và 25 tỷ đồng từ chương trình giảm nghèo.',
    ['Vốn được giao', 'nguồn sử dụng đất', 'chương trình giảm nghèo'],
  ],
])('money is told by the words behind it: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('what was paid out is of the fund that its clause names', () =>
  expect(
    said(
      'Vốn đầu tư công được phân bổ 14 tỷ đồng cho 9 công trình, đã giải ngân 7 tỷ đồng; nguồn vốn sự nghiệp được phân bổ 3 tỷ đồng, đã giải ngân thanh toán 2 tỷ đồng, đạt 66,7%.',
    ).map((each) => each.slice(0, 3)),
  ).toEqual([
    ['Vốn đầu tư công được phân bổ', 'target', 14],
    ['công trình', 'target', 9],
    ['giải ngân vốn đầu tư công', 'level', 7],
    ['nguồn vốn sự nghiệp được phân bổ', 'target', 3],
    ['giải ngân thanh toán nguồn vốn sự nghiệp', 'level', 2],
    ['giải ngân thanh toán nguồn vốn sự nghiệp', 'share', 66.7],
  ]));

it.each([
  'Tổng nguồn vốn giao là 46.300 triệu đồng, trong đó vốn đầu tư 34.100 triệu đồng, vốn sự nghiệp 12.200 triệu đồng; đã giải ngân 9.900 triệu đồng.',
  'Tổng nguồn vốn giao là 46.300 triệu đồng, trong đó vốn đầu tư 34.100 triệu đồng, vốn sự nghiệp 12.200 triệu đồng, đã giải ngân 38.900 triệu đồng.',
])('what was paid behind the parts of a fund is paid out of all of it: %s', (text) =>
  expect(labelsOf(text).at(-1)).toBe('vốn giải ngân'),
);

it.each([
  [
    'Thu ngân sách 1.268 tỷ đồng, đạt 118% dự toán. Trúng đấu giá 386 lô đất, thu 512 tỷ đồng.',
    'số tiền thu từ trúng đấu giá lô đất',
  ],
  ['Thu ngân sách 12 tỷ đồng; ước cả năm thu 15 tỷ đồng.', 'Thu ngân sách'],
])('tells from what counted directly before money was got, and otherwise of the budget: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});

it.each([
  ['Mặt trận huyện vận động được 3,5 tỷ đồng Quỹ vì người nghèo.', 'vận động Quỹ vì người nghèo'],
  [
    'Về thực hiện cuộc vận động Quỹ vì người nghèo, đến nay vận động được gần 1,4 tỷ đồng.',
    'vận động Quỹ vì người nghèo',
  ],
  ['Toàn khối đã quyên góp 45 triệu đồng.', 'số tiền quyên góp'],
])('money that was asked for is of what stands behind it or opens its sentence: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('on which occasion gifts were given is none of what they are worth', () =>
  expect(labelsOf('Phường tặng 780 suất quà cho người có công nhân dịp Tết trị giá 390 triệu đồng.')).toEqual([
    'tặng suất quà cho người có công',
    'trị giá tặng suất quà cho người có công',
  ]));

it('by which document money was paid is not what for', () =>
  expect(labelsOf('Chi trả chế độ cho 450 học sinh theo Nghị định 116 với 4,6 tỷ đồng.')).toEqual([
    'Chi trả chế độ học sinh',
    'số tiền Chi trả chế độ học sinh',
  ]));
