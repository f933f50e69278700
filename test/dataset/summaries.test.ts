import { describe, expect, it } from 'vitest';
import { read, rows, said } from './read.ts';

const periods = (text: string) => rows(read(text).indicators, 'measure', 'time_period');

describe('the title of a text without a header', () => {
  it.each([
    ['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2024:\n\n1. Về kinh tế:\n\n- Sản lượng ngô: 1.450 tấn.', [['target', '2024']]],
    ['Tình hình xã Pa Khóa 6 tháng đầu năm 2023\n\n- Tổng đàn trâu: 640 con.', [['level', '2023-01/2023-06']]],
    ['KẾ HOẠCH PHÁT TRIỂN XÃ NĂM 2025\n\nTỷ lệ hộ nghèo còn 12%.', [['target', '2025']]],
    ['Xã có nhiều đổi mới so với năm 2022.\n\nTỷ lệ hộ nghèo là 12%.', [['level', null]]],
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

describe('parts of what was done of a plan', () => {
  it('are of it, in the sentence behind too', () =>
    expect(
      said('Tổng diện tích gieo trồng 420/410 ha. Trong đó: cây lúa 210 ha, cây ngô 150,5 ha; rau các loại 40 ha.'),
    ).toEqual([
      ['Tổng diện tích gieo trồng', 'share', 420, null],
      ['Tổng diện tích gieo trồng: cây lúa', 'level', 210, 420],
      ['Tổng diện tích gieo trồng: cây ngô', 'level', 150.5, 420],
      ['Tổng diện tích gieo trồng: rau các loại', 'level', 40, 420],
    ]));

  it('are told in a block of their own', () =>
    expect(
      said('Tổng mức đầu tư 24 tỷ đồng.\n\nTrong đó, ngân sách tỉnh 15 tỷ đồng, ngân sách huyện 9 tỷ đồng.').map(
        (each) => each[3],
      ),
    ).toEqual([null, 24, 24]));
});

describe('what a clause leads to its figure with', () => {
  it.each([
    ['Về nông nghiệp,tổng diện tích gieo trồng là 410 ha.', ['tổng diện tích gieo trồng']],
    ['Minh chứng là trong năm 2022, diện tích ngô đạt 64/60 ha.', ['diện tích ngô']],
    ['Rau các loại 145 tạ/ha.', ['năng suất Rau các loại']],
    ['Xã Chiềng Ngần thu ngân sách được 5 tỷ đồng.', ['thu ngân sách']],
    [
      'HĐND huyện vừa ban hành Nghị quyết số 12 phân bổ vốn sự nghiệp với kinh phí 9 tỷ đồng.',
      ['kinh phí phân bổ vốn sự nghiệp'],
    ],
    ['Huyện đầu tư 4 tỷ đồng cho xã Mường Bú xây dựng nhà văn hóa.', ['đầu tư cho xã Mường Bú xây dựng nhà văn hóa']],
    [
      'Huyện hỗ trợ 4 tỷ đồng cho xã Mường Bú; 3 tỷ đồng hỗ trợ cho xã Tạ Bú.',
      ['hỗ trợ cho xã Mường Bú', 'hỗ trợ cho xã Tạ Bú'],
    ],
    [
      'Trao 20 suất quà cho học sinh, mỗi suất 300.000 đồng.',
      ['Trao suất quà cho học sinh', 'mỗi suất quà cho học sinh'],
    ],
    ['Duy trì tốt đàn vật nuôi với trên 9.300 con gia cầm.', ['con gia cầm']],
    ['Xã có 12 trại gà với 39.000 con; 5 trại vịt: 8.500 con.', ['trại gà', 'con gà', 'trại vịt', 'con vịt']],
    [
      'Diện tích lúa 54 ha, bình quân 728 m2/hộ; năng suất đạt 48 tạ/ha.',
      ['Diện tích lúa', 'bình quân m2/hộ', 'năng suất lúa'],
    ],
    ['Tập trung chỉ đạo sản xuất nông, lâm nghiệp với diện tích trồng lúa nước 54 ha.', ['diện tích trồng lúa nước']],
    ['Tỷ lệ hộ nghèo còn 7,2%, hộ cận nghèo còn 11,4%.', ['Tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo']],
    [
      'Giữ vững trường chuẩn, xã đạt chuẩn về y tế, phấn đấu 85% bản, làng đạt văn hóa, 90% hộ gia đình đạt văn hóa.',
      ['bản, làng đạt văn hóa', 'hộ gia đình đạt văn hóa'],
    ],
    ['Xã có 11 dân tộc cùng chung sống đa số là dân tộc Kinh chiếm 70%.', ['dân tộc', 'dân tộc Kinh']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('years of times without one', () => {
  it('are that of the parts of a year above', () =>
    expect(
      periods(
        'Trong 6 tháng đầu năm 2018, xã trồng 14 ha rừng.\n\nTrong 6 tháng cuối năm, xã phấn đấu trồng 9 ha rừng.',
      ),
    ).toEqual([
      ['level', '2018-01/2018-06'],
      ['target', '2018-07/2018-12'],
    ]));

  it('and since when tells no end where the text has no date', () =>
    expect(periods('Từ năm 2020 đến nay, xã xây dựng 9 công trình. Bên cạnh đó, huy động được 2 tỷ đồng.')).toEqual([
      ['count', '2020/..'],
      ['level', '2020/..'],
    ]));
});

describe('counts without a unit', () => {
  it.each([
    ['- Tổng số học sinh: 320.', '{pupil}'],
    ['- Hộ cận nghèo: 85.', '{household}'],
    ['- Dân số: 4.120.', '{person}'],
    ['- Lớp 5: 45.', null],
    ['- Trường Nà Tăm: 320.', null],
    ['- Tổng số giáo viên, nhân viên: 41.', null],
    ['- Tỷ lệ che phủ: 41.', null],
  ])('are of the noun that their label opens with: %s', (text, unit) =>
    expect(rows(read(text).indicators, 'unit_measure')).toEqual([[unit]]),
  );
});

describe('persons are of the households before them', () => {
  it.each([
    ['Xã còn 96 hộ nghèo với 410 khẩu.', ['hộ nghèo', 'khẩu hộ nghèo']],
    ['- Dân tộc Mông: 120 hộ, 600 khẩu.', ['Dân tộc Mông', 'khẩu Dân tộc Mông']],
    ['- Hộ nghèo: 96 hộ/410 khẩu.', ['Hộ nghèo', 'khẩu Hộ nghèo']],
    ['Xã có 640 hộ, 3.150 khẩu.', ['hộ', 'khẩu']],
    ['Đến năm 2022, Mường Tỉnh còn 96 hộ nghèo.', ['hộ nghèo']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('where they are told behind a semicolon, of those', () =>
    expect(
      said(
        'Xã còn 96 hộ nghèo với 410 người, trong đó đồng bào dân tộc Mông là 60 hộ, 290 người; hộ cận nghèo 45 với 200 người.',
      ),
    ).toEqual([
      ['hộ nghèo', 'count', 96, null],
      ['người hộ nghèo', 'count', 410, null],
      ['đồng bào dân tộc Mông', 'level', 60, 96],
      ['người đồng bào dân tộc Mông', 'count', 290, 410],
      ['hộ cận nghèo', 'level', 45, null],
      ['người hộ cận nghèo', 'count', 200, null],
    ]));
});

describe('entries under the branch that they are of', () => {
  it.each([
    [
      '# Chỉ tiêu chủ yếu năm 2025\n\n• Về kinh tế:\n  o Cơ cấu kinh tế: Nông nghiệp: 62%; dịch vụ: 38%.\n  o Thu nhập bình quân đầu người: 45 triệu đồng.',
      ['Cơ cấu kinh tế: Nông nghiệp', 'Cơ cấu kinh tế: dịch vụ', 'Thu nhập bình quân đầu người'],
    ],
    ['- Tỷ lệ thôn văn hóa: 90%; hộ gia đình văn hóa: 80%.', ['Tỷ lệ thôn văn hóa', 'tỷ lệ hộ gia đình văn hóa']],
    ['- Số thôn đạt chuẩn (theo Chỉ thị 05-CT/TU của Tỉnh ủy): 04/09 thôn.', ['Số thôn đạt chuẩn']],
    ['- Tỷ lệ tăng thu so năm trước: 10%.', ['Tỷ lệ tăng thu']],
    ['Xã Mường Tỉnh phấn đấu đưa giá trị sản xuất đạt 45 tỷ đồng.', ['giá trị sản xuất']],
    ['Toàn huyện đạt 188 tiêu chí, nâng bình quân đạt 15,2 tiêu chí/xã.', ['tiêu chí', 'bình quân tiêu chí/xã']],
    ['Huyện làm được 14.500 m đường bê tông.', ['đường bê tông']],
    ['Xây dựng 0,4 km đường kết hợp kè chống xói lở.', ['Xây dựng đường kết hợp kè chống xói lở']],
    ['Xã có diện tích 36,2 km2.', ['diện tích']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('rates by thousand are written with a percent sign and an o, and what rose above a year is a change', () =>
  expect(
    rows(
      read('Tỷ suất sinh: 19,2%o giảm 0,06%o so với năm 2016. Tỷ suất tử là 5,1‰, tăng cao hơn năm 2011 khoảng 0,4‰.')
        .indicators,
      'measure',
      'unit_measure',
      'base_period',
    ),
  ).toEqual([
    ['level', '[ppth]', null],
    ['change', '[ppth]', '2016'],
    ['level', '[ppth]', null],
    ['change', '[ppth]', '2011'],
  ]));

describe('entries that name who has what is counted', () => {
  it.each([
    ['- Hội Nông dân: 9 chi hội, 610 hội viên.', ['chi hội Hội Nông dân', 'hội viên Hội Nông dân']],
    ['- Tuyến xã: 11 tổ y tế với 55 giường lưu.', ['tổ y tế Tuyến xã', 'giường lưu Tuyến xã']],
    ['- Dân tộc Mông: 120 hộ với 600 khẩu.', ['Dân tộc Mông', 'khẩu Dân tộc Mông']],
    ['- Trẻ em tiêm đủ 8 loại vắc xin: 520/540 trẻ.', ['Trẻ em tiêm đủ 8 loại vắc xin']],
    ['Xã đón 12.500 lượt khách; doanh thu đạt 6,2 tỷ đồng.', ['lượt khách', 'doanh thu']],
    ['Xã có 22 km kênh tưới cho 185 ha lúa nước.', ['kênh tưới', 'diện tích lúa nước']],
    ['Trạm Y tế xã được xây dựng năm 2015, có 05 giường bệnh.', ['giường bệnh Trạm Y tế xã']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('and the year that something was founded in dates nothing that it has', () =>
    expect(
      rows(read('Xã được thành lập năm 1997, có 640 hộ. Năm 2023, xã có 600 hộ.').indicators, 'time_period').flat(),
    ).toEqual([null, '2023']));
});

it('animals and pupils are counted without a unit, also of several levels', () =>
  expect(
    rows(
      read('- Chăn nuôi: Trâu: 1.150, Gia cầm: 5.200\n\n- Tổng số học sinh 03 cấp học là 418.').indicators,
      'unit_measure',
    ).flat(),
  ).toEqual(['{animal}', '{animal}', '{pupil}']));

it('a title whose number lost its point opens a section between those beside it', () =>
  expect(
    rows(
      read('1. Xã Nậm Cha\n\n- Số hộ: 120 hộ\n\n2 Xã Nậm Ban\n\n- Số hộ: 140 hộ\n\n3. Xã Nậm Tăm\n\n- Số hộ: 160 hộ')
        .sections,
      'number',
      'title',
    ),
  ).toEqual([
    ['1', 'Xã Nậm Cha'],
    ['2', 'Xã Nậm Ban'],
    ['3', 'Xã Nậm Tăm'],
  ]));

describe('where, who and how are no part of a label', () => {
  it.each([
    ['Đầu năm, Mường Tỉnh còn 12% hộ nghèo.', ['hộ nghèo']],
    ['Toàn ấp có trên 96% lao động có việc làm.', ['lao động có việc làm']],
    ['Địa bàn xã có 6 ấp.', ['ấp']],
    ['Xã được chia thành 7 khu.', ['khu']],
    ['Về tín ngưỡng, tôn giáo: Phật giáo chiếm 58%.', ['tín ngưỡng, tôn giáo: Phật giáo']],
    [
      'Phần lớn người dân sống bằng nghề nông (chiếm 80%), còn lại là buôn bán.',
      ['Phần lớn người dân sống bằng nghề nông'],
    ],
    ['Tỷ lệ hộ nghèo duy trì giảm ở mức dưới 2%.', ['Tỷ lệ hộ nghèo']],
    ['Nậm Hàng là một xã vùng cao cách trung tâm huyện 12 km.', ['cách trung tâm huyện']],
    ['Cán bộ, công chức trồng được 30 cây xà cừ.', ['trồng cây xà cừ']],
    [
      'Có 100% cặp vợ chồng thực hiện kế hoạch hóa gia đình và có 95% trẻ em được tiêm chủng.',
      ['cặp vợ chồng thực hiện kế hoạch hóa gia đình', 'trẻ em được tiêm chủng'],
    ],
    ['Xã có 3 trường đạt chuẩn quốc gia, tăng 1 trường so với năm 2019.', ['trường đạt chuẩn quốc gia']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('what was asked in the new year dates nothing', () =>
    expect(periods('Theo kết quả điều tra hộ nghèo đầu năm, xã còn 12% hộ nghèo.')).toEqual([['share', null]]));

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

  it('people by their name are part of all, and parts in a bracket stand behind a comma, too', () => {
    expect(said('Xã có 4.120 nhân khẩu; người Kinh chiếm 91%.').at(-1)).toEqual(['người Kinh', 'share', 91, 4120]);
    expect(said('Đất nông nghiệp 3.900 ha, (gồm đất lúa 210 ha, đất rừng 720 ha).').map((each) => each[3])).toEqual([
      null,
      3900,
      3900,
    ]);
  });
});

describe('works and money of short texts', () => {
  it.each([
    ['- Xóa 24/24 nhà tạm, tổng kinh phí 1.440 triệu đồng.', ['Xóa nhà tạm', 'tổng kinh phí Xóa nhà tạm']],
    ['Trạm y tế trực 24/24 giờ.', []],
    ['Nhân dân đóng góp 320 triệu đồng, 1.450 ngày công.', ['Nhân dân đóng góp', 'Nhân dân đóng góp ngày công']],
    ['Nhân dân đóng góp 1.450 ngày công.', ['Nhân dân đóng góp ngày công']],
    [
      'a) Đường thôn Nậm Xây: Tổng mức đầu tư 6.500 triệu đồng; kế hoạch vốn: 2.800 triệu đồng.',
      ['kế hoạch vốn Đường thôn Nậm Xây'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('what each one gets is no part of all', () =>
    expect(said('Tổng kinh phí 1.440 triệu đồng (hỗ trợ 60 triệu đồng/hộ).')).toEqual([
      ['Tổng kinh phí', 'level', 1440, null],
      ['hỗ trợ', 'level', 60, null],
    ]));
});

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
    ['Ngày 17/12, huyện tổ chức hội nghị.\n\nHuyện có 12 xã.', [['count', null]]],
    [
      'Tổng số dân là 4.650 khẩu với 2.400 hộ (tính đến tháng 12 năm 2014).',
      [
        ['level', '2014-12'],
        ['count', '2014-12'],
      ],
    ],
  ])('is told above or in a bracket behind: %s', (text, expected) => expect(periods(text)).toEqual(expected));

  it('also by a day with a point, which measures nothing', () =>
    expect(rows(read('Đến 31.8 có 3.335 hộ nghèo đăng ký. Năng suất đạt 31.8 tạ/ha.').indicators, 'obs_value')).toEqual(
      [[3335], [31.8]],
    ));
});

describe('ages, and the words that no label ends with', () => {
  it.each([
    ['- Tổng số trẻ: 330 cháu\n\n+ Trong đó: 3 tuổi 89 cháu; 4 tuổi 111 cháu.', [330, 89, 111]],
    ['Tuổi thọ trung bình là 73 tuổi.', [73]],
  ])('%s', (text, values) => expect(rows(read(text).indicators, 'obs_value').flat()).toEqual(values));

  it.each([
    ['Khởi công tất cả 767 căn nhà cho hộ nghèo.', ['Khởi công căn nhà cho hộ nghèo']],
    ['Còn 26 hồ sơ đang trong thời gian xem xét.', ['hồ sơ']],
    [
      'Có 132/99 lao động đi làm việc theo hợp đồng đạt 132% chỉ tiêu.',
      ['lao động đi làm việc', 'lao động đi làm việc so với chỉ tiêu'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('what a clause strives for is a goal, and peoples are part of all told a block before', () => {
    expect(read('Năm 2021, huyện mở 12 lớp, phấn đấu vận động 520 triệu đồng.').indicators.at(-1)?.measure).toBe(
      'target',
    );
    expect(said('Xã có 1.840 hộ; 8.453 nhân khẩu.\n\nXã có 5 dân tộc, dân tộc Thái chiếm 57%.').at(-1)).toEqual([
      'dân tộc Thái',
      'share',
      57,
      8453,
    ]);
  });
});

describe('labels that stand on what is told before', () => {
  it.each([
    ['Nhà trẻ: 21 nhóm, 310 trẻ, tỷ lệ huy động 26,5%.', ['Nhà trẻ', 'trẻ Nhà trẻ', 'tỷ lệ huy động Nhà trẻ']],
    [
      'Tỷ lệ giáo viên đạt chuẩn: Mầm non 91%, Tiểu học 84%.',
      ['Tỷ lệ giáo viên đạt chuẩn: Mầm non', 'Tỷ lệ giáo viên đạt chuẩn: Tiểu học'],
    ],
    [
      'Có thêm 2 xã đạt chuẩn nông thôn mới, nâng tổng số lên 14/26 xã.',
      ['xã đạt chuẩn nông thôn mới', 'tổng số xã đạt chuẩn nông thôn mới'],
    ],
    ['Về y tế: Khám chữa bệnh cho 2.140 lượt người.', ['Khám chữa bệnh']],
    ['Về môi trường: Thu gom 52 tấn rác thải.', ['Thu gom rác thải']],
    ['Xảy ra 3 vụ trộm cắp, 2 vụ đánh bạc, khám phá 3/3 vụ.', ['vụ trộm cắp', 'vụ đánh bạc', 'khám phá vụ trộm cắp']],
    ['Trồng 140 cây xanh; 640 hộ có nhà tiêu hợp vệ sinh.', ['Trồng cây xanh', 'hộ có nhà tiêu hợp vệ sinh']],
    ['Tặng quà cho 92 hộ nghèo; 64 hộ cận nghèo.', ['Tặng quà hộ nghèo', 'Tặng quà hộ cận nghèo']],
    ['Xã có 5 tổ chuyển đổi số.', ['tổ chuyển đổi số']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([
    [
      'Sinh 16 trẻ (nữ 7), chết 4.',
      [
        ['Sinh trẻ', 'count', 16, null],
        ['Sinh trẻ: nữ', 'level', 7, 16],
        ['chết', 'level', 4, null],
      ],
    ],
    [
      'Số phụ nữ khám thai 3 lần trở lên: 45/47 người, đạt 95,7%.',
      [
        ['Số phụ nữ khám thai 3 lần trở lên', 'share', 45, null],
        ['Số phụ nữ khám thai 3 lần trở lên', 'share', 95.7, 45],
      ],
    ],
  ])('and parts that end with their bracket: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what councils hear and set', () => {
  it.each([
    [
      'Lĩnh vực văn hóa có nhiều chuyển biến, có 8/9 cơ quan đạt chuẩn văn hóa, đạt tỷ lệ 88,9%.',
      [
        ['cơ quan đạt chuẩn văn hóa', 'share', 8, null],
        ['cơ quan đạt chuẩn văn hóa', 'share', 88.9, 8],
      ],
    ],
    [
      'Hạ tầng được quan tâm đầu tư, đời sống nhân dân được nâng lên, thu nhập bình quân đầu người 41 triệu đồng/người/năm.',
      [['thu nhập bình quân đầu người', 'level', 41, null]],
    ],
    [
      'Đời sống người dân tiếp tục được nâng lên với mức thu nhập bình quân đầu người đạt 38 triệu đồng/người/năm.',
      [['thu nhập bình quân đầu người', 'level', 38, null]],
    ],
    [
      'Tốc độ tăng thu nhập bình quân đầu người đạt 8%.',
      [['Tốc độ tăng thu nhập bình quân đầu người', 'level', 8, null]],
    ],
    [
      'HĐND thống nhất nhiệm vụ năm 2022 với các chỉ tiêu: tăng trưởng kinh tế đạt 12%; 92% gia đình đạt chuẩn văn hóa.',
      [
        ['tăng trưởng kinh tế', 'target', 12, null],
        ['gia đình đạt chuẩn văn hóa', 'target', 92, null],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

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
  ])('is of the year that they tell of: %s', (text, expected) => expect(periods(text)).toEqual([expected]));
});

describe('all of them, and why, by what and who for', () => {
  it.each([
    [
      'Trường có 42 học sinh bước vào lớp 1. Toàn trường có 198 học sinh, trong đó có 75 em ở bán trú.',
      [
        ['học sinh bước vào lớp 1 Trường', 'count', 42, null],
        ['học sinh', 'count', 198, null],
        ['em ở bán trú', 'count', 75, 198],
      ],
    ],
    [
      'Huyện hỗ trợ cho 640 trường hợp gặp khó khăn do dịch bệnh theo Nghị quyết số 42 của Chính phủ với số tiền 3,2 tỷ đồng.',
      [
        ['hỗ trợ trường hợp gặp khó khăn', 'count', 640, null],
        ['số tiền hỗ trợ trường hợp gặp khó khăn', 'level', 3.2, null],
      ],
    ],
    [
      'Chương trình đặt mục tiêu, phấn đấu cả nước có ít nhất 75% số xã đạt chuẩn nông thôn mới.',
      [['số xã đạt chuẩn nông thôn mới', 'target', 75, null]],
    ],
    [
      'Vốn ngân sách bố trí cho chương trình trong giai đoạn 2016-2020 là 412 tỷ đồng.',
      [['Vốn ngân sách bố trí cho chương trình', 'level', 412, null]],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
