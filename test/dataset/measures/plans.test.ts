import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

/** Measures and values of the text's indicators. */
const measures = (text: string) => rows(read(text).indicators, 'measure', 'obs_value');

describe('a plan states targets', () => {
  it.each([
    ['II. Chỉ tiêu năm 2025\n\n- Tỷ lệ hộ nghèo: giảm 3 - 4%', [['target', 3]]],
    [
      'II. Chỉ tiêu năm 2025\n\n- Trường đạt chuẩn quốc gia: 12/15 trường (80%)',
      [
        ['target', 12],
        ['target', 80],
      ],
    ],
    ['Năm 2024, ngành nông nghiệp hướng tới mục tiêu xuất khẩu 6,5 triệu tấn gạo.', [['target', 6.5]]],
    [
      'Năm 2024 phấn đấu sản lượng chè đạt 9 tấn. Mật độ dân số đạt 52 người/km2.',
      [
        ['target', 9],
        ['target', 52],
      ],
    ],
    ['II. Mục tiêu năm 2025\n\n100% thôn có nhà văn hóa.', [['target', 100]]],
    ['II. Phân bổ vốn năm 2025\n\n- UBND xã Nà Tăm: 40 triệu đồng', [['target', 40]]],
    [
      'Phấn đấu trồng mới 50 ha rừng; giải ngân 100% kế hoạch vốn.',
      [
        ['target', 50],
        ['target', 100],
      ],
    ],
  ])('%s', (text, found) => {
    expect(measures(text)).toEqual(found);
  });

  it('what it compares with the year before is a change', () => {
    const text =
      'II. Mục tiêu năm 2025\n\n- Thu nhập bình quân: 45 triệu đồng/người, tăng 3 triệu đồng so với năm 2024.';
    expect(measures(text)).toEqual([
      ['target', 45],
      ['change', 3],
    ]);
  });

  it('what was done of an earlier plan is a share', () => {
    const text = 'II. Nhiệm vụ năm 2025\n\nNăm 2024 trồng 40 ha rừng, đạt 80% kế hoạch.';
    expect(measures(text)[1]).toEqual(['share', 80]);
  });

  it('a goal is no facility', () => {
    const { facilities, indicators } = read('II. Mục tiêu năm 2025\n\nXây dựng 05 nhà văn hóa thôn.');
    expect([facilities.length, indicators[0]?.measure]).toEqual([0, 'target']);
  });

  it('the label of a plan makes a target, and of what was done of it none', () => {
    expect(measures('Tổng kế hoạch vốn năm 2024 giao huyện là 61,5 tỷ đồng.')).toEqual([['target', 61.5]]);
    expect(measures('Kế hoạch vốn năm 2024 đã giải ngân 30 tỷ đồng.')).toEqual([['level', 30]]);
  });

  it('land that is allotted is a target', () => {
    expect(measures('Định hướng: quy hoạch đất trồng cây lâu năm (14,5 ha).')).toEqual([['target', 14.5]]);
  });
});

describe('in a plan', () => {
  const plan = (body: string) =>
    `Số: 88/KH-UBND Than Uyên, ngày 05 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nPhát triển kinh tế tập thể\n\n${body}\n`;

  it('what its own sentence dates before it is no target, nor is the state of things', () => {
    expect(measures(plan('I. Chung\n\nTính đến 31/12/2024, toàn huyện có 98 hợp tác xã.'))).toEqual([['count', 98]]);
    expect(measures(plan('I. Thực trạng\n\nToàn huyện có 98 hợp tác xã.'))).toEqual([['count', 98]]);
    expect(measures(plan('I. Chung\n\nĐến năm 2030, toàn huyện có 120 hợp tác xã.'))).toEqual([['target', 120]]);
  });

  it('the figures of a table are targets, but for what was done', () => {
    const table =
      '| Nội dung | Thực hiện năm 2024 (ha) | Năm 2025 (ha) |\n| --- | --- | --- |\n| Trồng rừng | 40 | 55 |';
    expect(measures(plan(`I. Chung\n\n${table}`))).toEqual([
      ['level', 40],
      ['target', 55],
    ]);
  });
});

describe('aims of some sort that open a sentence', () => {
  it('are all that its list tells, in brackets and behind semicolons, too', () =>
    expect(
      said(
        'Chỉ tiêu trồng trọt, chăn nuôi: Diện tích lúa 220 ha; chè 48 ha (trồng mới 8 ha); sản lượng lương thực 120 tấn; tổng đàn dê 900 con.',
      ),
    ).toEqual([
      ['Diện tích lúa', 'target', 220, null],
      ['Diện tích chè', 'target', 48, null],
      ['Diện tích chè: trồng mới', 'target', 8, 48],
      ['sản lượng lương thực', 'target', 120, null],
      ['tổng đàn dê', 'target', 900, null],
    ]));

  it('name the counts behind them by their nouns', () =>
    expect(said('Chỉ tiêu xây dựng nông thôn mới (NTM): Phấn đấu có 3 xã đạt chuẩn NTM.')).toEqual([
      ['xã đạt chuẩn NTM', 'target', 3, null],
    ]));

  it('of a year, and of what', () =>
    expect(
      said('Theo đó, chỉ tiêu năm 2025 về tỷ lệ hộ nghèo giảm còn 8% trở xuống; thu nhập bình quân 52 triệu đồng.'),
    ).toEqual([
      ['tỷ lệ hộ nghèo', 'target', 8, null],
      ['thu nhập bình quân', 'target', 52, null],
    ]));

  it.each([
    'Chỉ tiêu giáo dục: tỷ lệ huy động trẻ đạt 98%; tỷ lệ phổ cập đạt 99%, vượt kế hoạch.',
    'I. Kết quả thực hiện\n\n- Chỉ tiêu giáo dục: Tỷ lệ huy động trẻ 98%; tỷ lệ phổ cập 99%.',
  ])('are none where what was reached is told: %s', (text) =>
    expect(measures(text)).toEqual([
      ['level', 98],
      ['level', 99],
    ]),
  );

  it('in a title are those of all that stands under it', () =>
    expect(
      measures(
        'Triển khai các chỉ tiêu phát triển lâm nghiệp năm 2025\n\nTrồng rừng: Trồng mới 45 ha rừng sản xuất; tỷ lệ che phủ rừng 52%.',
      ),
    ).toEqual([
      ['target', 45],
      ['target', 52],
    ]));
});

describe('what is aimed at by the words that open it', () => {
  it.each([
    [
      'Năm 2025, xã đề ra chỉ tiêu thu ngân sách đạt 15 tỷ đồng, tỷ lệ hộ nghèo còn 5,2%.',
      ['thu ngân sách', 'tỷ lệ hộ nghèo'],
    ],
    ['Chỉ tiêu năm 2025: sản lượng lương thực 4.200 tấn; đàn lợn 3.500 con.', ['sản lượng lương thực', 'đàn lợn']],
    [
      'Các chỉ tiêu chủ yếu năm 2025:\n\n1. Giá trị sản xuất: 862 tỷ đồng.\n\n2. Tỷ lệ hộ nghèo còn 9%.',
      ['Giá trị sản xuất', 'Tỷ lệ hộ nghèo'],
    ],
    [
      'Năm 2025, huyện đặt ra một số chỉ tiêu, gồm: giá trị sản xuất tăng 8 - 10% so với năm 2024; thu ngân sách 24 tỷ đồng.',
      ['tăng giá trị sản xuất', 'thu ngân sách'],
    ],
  ])('%s', (text, labels) =>
    expect(rows(read(text).indicators, 'label_vi', 'measure')).toEqual(labels.map((label) => [label, 'target'])),
  );

  it('and not what a plan tells of the year before', () =>
    expect(
      rows(
        read(
          'Số: 15/KH-UBND\n\nKẾ HOẠCH\n\nPhát triển kinh tế - xã hội năm 2025\n\nI. Chỉ tiêu\n\n- Tỷ lệ hộ nghèo năm 2024 là 12,5%, năm 2025 giảm còn 9%.\n\n- Năm 2025 trồng mới 45 ha rừng.',
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
      ),
    ).toEqual([
      ['Tỷ lệ hộ nghèo', 'level', 12.5],
      ['Tỷ lệ hộ nghèo', 'target', 9],
      ['diện tích trồng mới rừng', 'target', 45],
    ]));
});

it('what a movement that is aimed at begins with is no goal', () => {
  const { indicators } = read(
    'Đến năm 2025, phấn đấu tỷ lệ lao động qua đào tạo tăng từ 55% (năm 2020) lên 65%; diện tích cà phê từ 450 ha hiện nay lên 600 ha; tỷ lệ hộ nghèo giảm từ 3 - 4%/năm; trồng rừng từ 45 ha trở lên.',
  );
  expect(rows(indicators, 'measure', 'obs_value', 'time_period').slice(0, 4)).toEqual([
    ['level', 55, '2020'],
    ['target', 65, '2025'],
    ['level', 450, null],
    ['target', 600, '2025'],
  ]);
});

it('what the goals of the sentence before consist of are goals', () =>
  expect(
    rows(
      read(
        'Các chỉ tiêu kinh tế - xã hội chủ yếu năm 2025 là: giá trị sản xuất đạt 962 tỷ đồng, tỷ lệ hộ nghèo còn 5%. Trong đó, ngành dịch vụ 169 tỷ đồng, tăng 8,5% so với năm 2024.',
      ).indicators,
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['target', 962],
    ['target', 5],
    ['target', 169],
    ['change', 8.5],
  ]));

it('the number of a ward stands before no figure of what was reached', () =>
  expect(measures('Năm 2024, Phường 11 đặt mục tiêu duy trì tăng trưởng 8%; mỗi năm kết nạp 6 đảng viên.')).toEqual([
    ['target', 8],
    ['target', 6],
  ]));

it('`đặt chỉ tiêu` sets goals as `đặt mục tiêu` does, and the sentence that details them tells goals', () =>
  expect(
    rows(
      read(
        'Vụ Hè Thu năm 2025, huyện đặt chỉ tiêu gieo trồng 5.200 ha. Cụ thể, diện tích lúa 3.100 ha, năng suất dự kiến 58 tạ/ha; bắp 600 ha.',
      ).indicators,
      'label_vi',
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['diện tích gieo trồng Vụ Hè Thu', 'target', 5200],
    ['diện tích lúa vụ Hè Thu', 'target', 3100],
    ['năng suất lúa vụ Hè Thu', 'target', 58],
    ['diện tích bắp vụ Hè Thu', 'target', 600],
  ]));

it('what was reached of `chỉ tiêu đặt ra` is none', () =>
  expect(
    measures('Năm 2024, diện tích lúa đạt 3.100 ha, vượt 2% so với chỉ tiêu đặt ra. Trong đó, lúa lai 1.200 ha.'),
  ).toEqual([
    ['level', 3100],
    ['change', 2],
    ['level', 1200],
  ]));

it('what was reached of goals is none', () =>
  expect(measures('Kết quả thực hiện các chỉ tiêu năm 2024: thu ngân sách đạt 25 tỷ đồng.')).toEqual([['level', 25]]));

it('a part of what is planned is planned, and what was done of it is not', () =>
  expect(
    measures(
      'Kế hoạch vốn giảm nghèo là 12 tỷ đồng, trong đó vốn đầu tư 8 tỷ đồng, vốn sự nghiệp 4 tỷ đồng; đã giải ngân 9 tỷ đồng.',
    ),
  ).toEqual([
    ['target', 12],
    ['target', 8],
    ['target', 4],
    ['level', 9],
  ]));

describe('a share of a plan that names what is planned is of that', () => {
  it.each([
    ['Hoàn thành 100% chỉ tiêu giao quân.', 'giao quân so với chỉ tiêu'],
    ['Đã hoàn thành 95% kế hoạch trồng rừng.', 'trồng rừng so với kế hoạch'],
    ['Thu ngân sách hoàn thành 95% dự toán tỉnh giao.', 'Thu ngân sách so với dự toán tỉnh giao'],
  ])('%s', (text, label) => expect(read(text).indicators[0]?.label_vi).toBe(label));
});

it('a share that opens its clause is of its own plan, where that names something else than the level before', () => {
  const labels = (text: string) => rows(read(text).indicators, 'label_vi').flat();
  expect(
    labels('Diện tích mía đạt 2.100 ha, đạt 98% kế hoạch; hoàn thành 100% chỉ tiêu giao quân. Đạt 102% kế hoạch vốn.'),
  ).toEqual([
    'Diện tích mía',
    'Diện tích mía so với kế hoạch',
    'giao quân so với chỉ tiêu',
    'giao quân so với kế hoạch vốn',
  ]);
  expect(labels('Lớp 10 tuyển được 450 học sinh. Đạt 98% kế hoạch tuyển sinh.')[1]).toMatch(/^Lớp 10 tuyển/u);
});

it('how much more is planned has no status, as what is planned has none', () => {
  const { indicators } = read('Chỉ tiêu năm 2025:\n\n- Tổng giá trị sản xuất: 450 tỷ đồng, tăng 8,5% so với năm 2024.');
  expect(rows(indicators, 'measure', 'obs_value', 'obs_status')).toEqual([
    ['target', 450, null],
    ['change', 8.5, null],
  ]);
});

it('another measure of what an entry is headed by is of the same crop', () =>
  expect(
    rows(read('- Sản lượng lúa: 25.000 tấn; diện tích gieo trồng 4.300 ha.').indicators, 'label_vi', 'obs_value'),
  ).toEqual([
    ['Sản lượng lúa', 25000],
    ['diện tích gieo trồng lúa', 4300],
  ]));

describe('goals that go on', () => {
  it('over sentences that state measures without a time', () =>
    expect(
      said(
        'Năm 2024, huyện phấn đấu tốc độ tăng trưởng đạt 9,2%. Giá trị sản xuất đạt 4.120 tỷ đồng. Thu nhập bình quân đầu người đạt 52 triệu đồng.',
      ),
    ).toEqual([
      ['tốc độ tăng trưởng', 'target', 9.2, null],
      ['Giá trị sản xuất', 'target', 4120, null],
      ['Thu nhập bình quân đầu người', 'target', 52, null],
    ]));

  it('but not where a time or a result is told', () =>
    expect(
      said(
        'Năm 2024, huyện phấn đấu tốc độ tăng trưởng đạt 9,2%. Giá trị sản xuất 6 tháng đạt 2.300 tỷ đồng. Thu nhập bình quân đầu người đã đạt 50 triệu đồng.',
      ).map(([, measure]) => measure),
    ).toEqual(['target', 'level', 'level']));

  it('behind how many are set, and as moves of what stands behind them', () =>
    expect(
      said(
        'Năm 2022, huyện đề ra 14 chỉ tiêu cơ bản về kinh tế và xã hội, trong đó giảm 5% tỷ lệ hộ nghèo, thêm 3 trường đạt chuẩn quốc gia.',
      ),
    ).toEqual([
      ['đề ra chỉ tiêu cơ bản về kinh tế và xã hội', 'count', 14, null],
      ['giảm tỷ lệ hộ nghèo', 'target', 5, null],
      ['trường đạt chuẩn quốc gia', 'target', 3, null],
    ]));

  it('in months that only a year tells', () =>
    expect(said('Trong những tháng cuối năm 2023, huyện phấn đấu giảm 210 hộ nghèo.')).toEqual([
      ['giảm hộ nghèo', 'target', 210, null],
    ]));
});

describe('a list of goals', () => {
  it.each([
    ['(4) Tuyển quân hằng năm đạt 100% chỉ tiêu.', [['target', 100]]],
    [
      'Hoàn thành nông thôn mới tại 2 xã và các xã còn lại tăng 2 tiêu chí.',
      [
        ['target', 2],
        ['target', 2],
      ],
    ],
  ])('%s', (text, found) => expect(measures(`II. Chỉ tiêu chủ yếu\n\n${text}`)).toEqual(found));

  it('a bracket behind the document that sets it holds one', () => {
    const text =
      'Tỷ lệ lao động tham gia đạt 38%, thấp hơn 2% so với chỉ tiêu đề ra tại Nghị quyết số 03-NQ/TU ngày 10/12/2021 của Tỉnh ủy (40%).';
    expect(said(text).at(-1)).toEqual(['chỉ tiêu Tỷ lệ lao động tham gia', 'target', 40, null]);
  });

  it('a result is none', () => {
    expect(measures('II. Kết quả năm 2024\n\nTuyển quân đạt 100% chỉ tiêu.')).toEqual([['share', 100]]);
  });
});

it('shares aimed at behind a colon are of those behind them, and all of the list are goals', () =>
  expect(
    rows(
      read(
        'Một số chỉ tiêu trong năm 2020: phấn đấu 100% đảng viên được học nghị quyết; 95% đảng viên hoàn thành nhiệm vụ.',
      ).indicators,
      'label_vi',
      'measure',
    ),
  ).toEqual([
    ['đảng viên được học nghị quyết', 'target'],
    ['đảng viên hoàn thành nhiệm vụ', 'target'],
  ]));

describe('goals that a sentence sets in other words', () => {
  it.each([
    [
      'Thông qua nghị quyết năm 2024 với 3 nội dung, 4 chỉ tiêu: Phấn đấu trên 90% hộ đạt gia đình văn hóa, 100% thôn đạt thôn văn hóa.',
      [
        ['count', 3],
        ['count', 4],
        ['target', 90],
        ['target', 100],
      ],
    ],
    [
      'Nghị quyết về nhiệm vụ phát triển kinh tế, xã hội năm 2025 với 12 chỉ tiêu chủ yếu là: Thu nhập đạt 60 triệu đồng; sản lượng đạt và vượt 900 tấn, tỷ lệ hộ nghèo còn 2%.',
      [
        ['count', 12],
        ['target', 60],
        ['target', 900],
        ['target', 2],
      ],
    ],
    [
      'Mục tiêu năm 2023: tổng giá trị sản xuất đạt 60 tỷ đồng. Trong đó công nghiệp đạt 20 tỷ đồng. Thu nhập bình quân đạt 50 triệu đồng. Tiếp tục duy trì tỷ lệ tăng dân số tự nhiên ở mức dưới 1%.',
      [
        ['target', 60],
        ['target', 20],
        ['target', 50],
        ['target', 1],
      ],
    ],
  ])('%s', (text, found) => expect(measures(text)).toEqual(found));

  it('what was reached and more is an amount, and an agreement is no estimate', () => {
    expect(rows(read('Năm 2024 sản lượng đạt và vượt 900 tấn.').indicators, 'measure', 'obs_value')).toEqual([
      ['level', 900],
    ]);
    expect(rows(read('Các thôn xây dựng quy ước và thành lập 6 tổ hòa giải.').indicators, 'obs_status')).toEqual([
      ['A'],
    ]);
  });
});

it('goals that a sentence passes are told by the next', () =>
  expect(
    rows(
      read('Đại hội thông qua 16 chỉ tiêu. Cụ thể, thu nhập bình quân đầu người đến năm 2025 đạt 70 triệu đồng.')
        .indicators,
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['count', 16],
    ['target', 70],
  ]));

it('what a clause strives for is a goal, whatever was done before it', () =>
  expect(read('Năm 2021, huyện mở 12 lớp, phấn đấu vận động 520 triệu đồng.').indicators.at(-1)?.measure).toBe(
    'target',
  ));

describe('what councils resolve is a target', () => {
  it.each([
    [
      'HĐND thống nhất nhiệm vụ năm 2022 với các chỉ tiêu: tăng trưởng kinh tế đạt 12%; 92% gia đình đạt chuẩn văn hóa.',
      [
        ['tăng trưởng kinh tế', 'target', 12, null],
        ['gia đình đạt chuẩn văn hóa', 'target', 92, null],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    [
      'Chương trình đặt mục tiêu, phấn đấu cả nước có ít nhất 75% số xã đạt chuẩn nông thôn mới.',
      [['số xã đạt chuẩn nông thôn mới', 'target', 75, null]],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('a commune called Giao was assigned nothing', () =>
  expect(said('Xã Xuân Giao có 21 thôn.').map((each) => each[1])).toEqual(['count']));

it('a plan tells what is there already', () =>
  expect(
    said('KẾ HOẠCH NĂM 2025\n\nHiện nay, toàn xã có 12 hộ nghèo.\n\nThu ngân sách 5 tỷ đồng.').map((each) => each[1]),
  ).toEqual(['count', 'target']));

it('what a commune is resolved to reach is a target, and what it reached is of its programme', () => {
  expect(said('Về công tác xây dựng nông thôn mới đến nay xã đạt 16/19 tiêu chí.')).toEqual([
    ['công tác xây dựng nông thôn mới', 'share', 16, null],
  ]);
  expect(said('Riêng năm 2014, xã quyết tâm đạt thêm 5 tiêu chí.')).toEqual([['tiêu chí', 'target', 5, null]]);
});

it('headings of land use planning open what is planned', () =>
  expect(
    said('II. Quy hoạch sử dụng đất đến năm 2030\n\nDiện tích đất trồng lúa 410 ha, giảm 22 ha so với năm 2020.').map(
      (each) => each[1],
    ),
  ).toEqual(['target', 'change']));

it('what a plan is carried out for is a goal', () =>
  expect(
    rows(
      read(
        'Đề án được triển khai tại xã với mục tiêu đến năm 2020 trồng mới và phát triển 60 ha cây sơn tra, sản lượng đạt 75 tấn.',
      ).indicators,
      'label_vi',
      'measure',
    ),
  ).toEqual([
    ['trồng mới và phát triển cây sơn tra', 'target'],
    ['sản lượng cây sơn tra', 'target'],
  ]));

it.each(['Một số chỉ tiêu chủ yếu và 2 khâu đột phá', '7 chỉ tiêu và 2 nhiệm vụ trọng tâm'])(
  'a title that counts the goals heads a text of goals: %s',
  (title) =>
    expect(read(`${title}\n\nThu nhập bình quân đầu người 61 triệu đồng.`).indicators.at(-1)?.measure).toBe('target'),
);

it('what a bracket sets beside its plan was reached, also under a heading of aims', () =>
  expect(
    rows(
      read(
        '6. Các chỉ tiêu chủ yếu năm 2023\n\n(1) Tăng trưởng kinh tế: 8,5% (KH 8%).\n\n(2) Thu ngân sách: 45 tỷ đồng.',
      ).indicators,
      'obs_value',
      'measure',
    ),
  ).toEqual([
    [8.5, 'level'],
    [8, 'target'],
    [45, 'target'],
  ]));

it('what a resolution on a budget says of money behind its lists is planned, of the year of its articles', () =>
  expect(
    rows(
      read(
        'Điều 1. Thông qua dự toán ngân sách huyện năm 2019 như sau:\n\n1. Tổng chi: 512 tỷ đồng;\n\n(Đính kèm phụ lục)\n\nĐiều 2. Đối với nguồn tăng thu 8 tỷ đồng, giao Ủy ban nhân dân huyện lập phương án phân bổ.\n\nĐiều 3. Phê chuẩn quyết toán thu ngân sách năm 2017 là 430 tỷ đồng.',
      ).indicators,
      'label_vi',
      'measure',
      'time_period',
    ),
  ).toEqual([
    ['Tổng chi', 'target', '2019'],
    ['nguồn tăng thu', 'target', '2019'],
    ['Phê chuẩn quyết toán thu ngân sách', 'level', '2017'],
  ]));

it.each([
  'Đến ngày 15/10/2024 đã khởi công 295 nhà, hoàn thành bàn giao 210 nhà.',
  'Triển khai 68 cuộc thanh tra (theo kế hoạch 52 cuộc, đột xuất 16 cuộc).',
])('what was handed over, or done as planned, is no plan: %s', (text) =>
  expect(read(text).indicators.map(({ measure }) => measure)).not.toContain('target'),
);

it('what was done of a plan that opens the sentence is no plan', () =>
  expect(
    read('Kế hoạch giao 21 tỷ đồng; đến ngày 20/11 đã giải ngân 17 tỷ đồng (83%).').indicators.map(
      ({ measure }) => measure,
    ),
  ).toEqual(['target', 'level', 'share']));

it('those handed over of all that were due are a part of them', () =>
  expect(said('Huyện đã giao 64/64 công dân, đạt 100% chỉ tiêu.').map(([, measure]) => measure)).toEqual([
    'share',
    'share',
  ]));

it.each([
  'Với sự nỗ lực phấn đấu của nhân dân, sản lượng lương thực đạt 4.200 tấn.',
  'Nhờ quyết tâm chính trị cao, sản lượng lương thực đạt 4.200 tấn.',
  'Với sự chỉ đạo của huyện, quyết tâm cao của xã, sản lượng lương thực đạt 4.200 tấn.',
])('the will of those who reached something sets no goal: %s', (text) =>
  expect(said(text)).toEqual([['sản lượng lương thực', 'level', 4200, null]]),
);

it('a will to reach something does', () =>
  expect(measures('Toàn xã quyết tâm giữ vững 300 ha lúa.')).toEqual([['target', 300]]));

it('clauses of what else is to be done go on with a goal, and one that was done does not', () => {
  expect(measures('Năm 2022 xã phấn đấu thu đạt dự toán giao; duy trì tỷ lệ bao phủ BHYT đạt 96%.')).toEqual([
    ['target', 96],
  ]);
  expect(measures('Năm 2022 xã phấn đấu thu đạt dự toán giao; đã cấp 45 giấy phép.')).toEqual([['count', 45]]);
});

it('a heading that names figures heads results where the text tells them from the start of the year on', () =>
  expect(measures('# Một số chỉ tiêu sản xuất\n\nDiện tích thả nuôi từ đầu năm đến nay được 350 ha.')).toEqual([
    ['level', 350],
  ]));

it.each([
  ['Bộ Tài chính giao kế hoạch vốn năm 2022 cho tỉnh 8.649 tỷ đồng.', 'kế hoạch vốn'],
  ['HĐND tỉnh giao dự toán thu 1.200 tỷ đồng.', 'dự toán thu'],
])('a plan that is given to someone is a target: %s', (text, label) =>
  expect(said(text)).toEqual([[label, 'target', expect.any(Number), null]]),
);

describe('a heading that names figures', () => {
  const heading = '# Một số chỉ tiêu chủ yếu năm 2019\n\n';

  it('tells results where the text compares with what was', () =>
    expect(measures(`${heading}Sản lượng lúa đạt 5.300 tấn, tăng 2% so với cùng kỳ.\n\nXã hiện có 9 lớp.`)).toEqual([
      ['level', 5300],
      ['change', 2],
      ['count', 9],
    ]));

  it.each([
    'Sản lượng lúa 5.300 tấn, tăng 2% so với cùng kỳ.\n\nPhấn đấu trồng 40 ha cây ăn quả.',
    'Sản lượng lúa 5.300 tấn.',
  ])('names goals where the text aims at something or compares nothing: %s', (text) =>
    expect(measures(heading + text)[0]).toEqual(['target', 5300]),
  );
});

it('what is handed over is no plan, where it opens a sentence too', () =>
  expect(measures('Bàn giao 5 công trình; chuyển giao 3 mô hình.')).toEqual([
    ['count', 5],
    ['count', 3],
  ]));

it.each([
  [
    'Có 9/14 khoản thu đạt trên 75% dự toán, trong đó: thuế đất 112%, lệ phí trước bạ 84%.',
    ['thuế đất', 'lệ phí trước bạ'],
  ],
  [
    'Một số khoản thu đạt thấp so với dự toán: thu tiền sử dụng đất 35%, thu khác 44%.',
    ['thu tiền sử dụng đất', 'thu khác'],
  ],
  ['Nhiều khoản thu vượt dự toán như thuế thu nhập đạt 112%.', ['thuế thu nhập']],
])('entries of a list are shares of the plan that it speaks of: %s', (text, labels) =>
  expect(
    said(text)
      .slice(-labels.length)
      .map((each) => each.slice(0, 2)),
  ).toEqual(labels.map((label) => [`${label} so với dự toán`, 'share'])),
);

it('money told apart is a share of the plan before, and a rate is not', () => {
  expect(said('Giải ngân vốn đạt 65% kế hoạch; riêng vốn sự nghiệp đạt 40%.').at(-1)?.slice(0, 2)).toEqual([
    'vốn sự nghiệp so với kế hoạch',
    'share',
  ]);
  expect(said('Giải ngân vốn đạt 65% kế hoạch; riêng tỷ lệ hộ nghèo đạt 4%.').at(-1)?.[0]).toBe('tỷ lệ hộ nghèo');
});

it.each([
  ['Tổng diện tích 1.126 ha (KH 1.110 ha), đạt 101,4%.', 'Tổng diện tích so với kế hoạch', 'share'],
  ['Thu ngân sách 12 tỷ đồng (dự toán giao 10 tỷ đồng), đạt 120%.', 'Thu ngân sách so với dự toán giao', 'share'],
  ['Giải ngân đạt 74 tỷ đồng, bằng 58% vốn giao.', 'vốn giải ngân so với vốn giao', 'share'],
  ['Giải ngân đạt 74 tỷ đồng, hủy dự toán 5 tỷ đồng.', 'hủy dự toán', 'level'],
])('what a share is of may stand in a bracket, and what is cancelled is no plan: %s', (text, label, measure) =>
  expect(said(text).at(-1)?.slice(0, 2)).toEqual([label, measure]),
);

it.each([
  [
    'Giao kế hoạch sử dụng kinh phí năm 2025: 63 triệu đồng, trong đó ngân sách tỉnh 5 triệu đồng.',
    ['target', 'target'],
  ],
  ['Yêu cầu các xã giải ngân đạt trên 95% kế hoạch vốn.', ['target']],
  ['Giao kế hoạch vốn 63 triệu đồng, đã giải ngân 20 triệu đồng.', ['target', 'level']],
])('what is assigned or asked for is planned: %s', (text, measures) =>
  expect(said(text).map(([, measure]) => measure)).toEqual(measures),
);

it('what was reached by a year later than one since which something is so is no plan', () =>
  expect(
    said('Trạm y tế đạt chuẩn từ năm 2019.\n\nĐến cuối năm 2023 xã đạt 14/19 tiêu chí nông thôn mới.').map(
      ([, measure]) => measure,
    ),
  ).toEqual(['share']));

it('money that was given for a year is planned', () =>
  expect(said('Tổng vốn đầu tư công huyện được giao năm 2022 là 136 tỷ đồng.').map(([, measure]) => measure)).toEqual([
    'target',
  ]));

it('recruits whom the whole district handed over are no plan of the district', () =>
  expect(
    said('Toàn huyện giao 120/120 thanh niên nhập ngũ. Xã giao 12/12 quân.').map(([, measure]) => measure),
  ).toEqual(['share', 'share']));

describe('what a plan was passed by', () => {
  it.each([
    [
      'Diện tích lúa 120 ha, đạt 105% kế hoạch (tăng 6 ha), tăng 4% so với cùng kỳ (tăng 5 ha).',
      [
        ['Diện tích lúa', 'level', 120, null],
        ['Diện tích lúa so với kế hoạch', 'share', 105, 120],
        ['Diện tích lúa so với kế hoạch', 'change', 6, 120],
        ['Diện tích lúa', 'change', 4, 120],
        ['Diện tích lúa', 'change', 5, 120],
      ],
    ],
    [
      'Năng suất lúa đạt 54 tạ/ha, so kế hoạch giảm 2 tạ/ha.',
      [
        ['Năng suất lúa', 'level', 54, null],
        ['Năng suất lúa so với kế hoạch', 'change', -2, 54],
      ],
    ],
    [
      'Diện tích lạc 33 ha, vượt 1,5 ha so với KH.',
      [
        ['Diện tích lạc', 'level', 33, null],
        ['Diện tích lạc so với kế hoạch', 'change', 1.5, 33],
      ],
    ],
    [
      'Thu ngân sách hằng năm đều đạt và vượt chỉ tiêu, đạt 246% kế hoạch.',
      [['Thu ngân sách hằng năm so với kế hoạch', 'share', 246, null]],
    ],
  ])('%s', (text, told) => {
    expect(said(text)).toEqual(told);
  });

  it('has no other time for its base', () => {
    const text = 'Năm 2022, diện tích lúa 120 ha, đạt 105% kế hoạch (tăng 6 ha) và tăng 4% so với cùng kỳ (tăng 5 ha).';
    expect(read(text).indicators.map(({ base_period }) => base_period)).toEqual([null, null, null, '2021', '2021']);
  });
});

it('the year that a title only looks to makes no earlier goal past', () => {
  const title = 'Kế hoạch phát triển du lịch giai đoạn 2021 - 2025, định hướng đến năm 2030';
  const text = `# ${title}\n\n## Mục tiêu\n\nĐến năm 2025: đón 350.000 lượt khách; công suất phòng đạt 55%.`;
  expect(rows(read(text).indicators, 'measure', 'time_period')).toEqual([
    ['target', '2025'],
    ['target', '2025'],
  ]);
});

it('how many goals and tasks are set is counted', () =>
  expect(
    measures('Nhiệm kỳ 2025 - 2030, Đảng bộ phấn đấu thực hiện 16 chỉ tiêu, 6 nhiệm vụ trọng tâm và 3 khâu đột phá.'),
  ).toEqual([
    ['count', 16],
    ['count', 6],
    ['count', 3],
  ]));

it('what a bracket in a goal tells of the year before was reached', () =>
  expect(
    measures('Năm 2025, xã phấn đấu thu nhập đạt 60 triệu đồng (năm 2024 đạt 52 triệu đồng), hộ nghèo còn 3%.'),
  ).toEqual([
    ['target', 60],
    ['level', 52],
    ['target', 3],
  ]));

it('a budget of receipts and expenses is one, and a plan', () =>
  expect(
    rows(
      read('HĐND xã thông qua các nghị quyết, với dự toán thu, chi ngân sách sau điều chỉnh là 7 tỷ đồng.').indicators,
      'label_vi',
      'measure',
    ),
  ).toEqual([['dự toán thu, chi ngân sách sau điều chỉnh', 'target']]));

it('what a label calls a plan is one, wherever its words were found', () =>
  expect(measures('Đầu năm 2019, toàn xã có 670 con trâu bò, kế hoạch tiêm phòng đợt 1 của xã là 420 con.')).toEqual([
    ['count', 670],
    ['target', 420],
  ]));
