import { describe, expect, it } from 'vitest';
import { read, rows, said } from './read.ts';

describe('sections numbered with a dash', () => {
  const text = `THÔNG TIN CHUNG

I- Điều kiện tự nhiên

1- Dân cư: Tổng số: 512 hộ.

2- Đời sống:

- Thu nhập bình quân: 18 triệu đồng/người/năm.
`;

  it('are sections, and their numbers no data', () =>
    expect(rows(read(text).sections, 'number', 'title')).toContainEqual(['I', 'Điều kiện tự nhiên']));

  it('and a sum is not the number of a document', () => {
    const { indicators, reports } = read(text);
    expect(reports[0]?.document_number).toBeNull();
    expect(indicators.map(({ obs_value }) => obs_value)).toEqual([512, 18]);
  });
});

it('an entry is no part of the entry numbered before it', () =>
  expect(rows(read('1. Trạm y tế: 01 trạm\n\n2. Truyền thanh: 03 trạm').indicators, 'label_vi')).toEqual([
    ['Trạm y tế'],
    ['Truyền thanh'],
  ]));

describe('communes by their criteria', () => {
  it('how many each has tells them apart', () =>
    expect(
      said(
        'Toàn huyện có 1 xã đạt 4 tiêu chí; 9 xã đạt 6 - 8 tiêu chí; 2 xã (Nà Tăm, Bản Bo) đạt 11 tiêu chí; 5 xã hoàn thành 19 tiêu chí.',
      ),
    ).toEqual([
      ['xã đạt 4 tiêu chí', 'count', 1, null],
      ['xã đạt 6 - 8 tiêu chí', 'count', 9, null],
      ['xã đạt 11 tiêu chí', 'count', 2, null],
      ['xã hoàn thành 19 tiêu chí', 'count', 5, null],
    ]));

  it('what one has, or all have in the mean, is data', () =>
    expect(
      said('Xã Vạn Lộc đạt 15 tiêu chí. Bình quân mỗi xã đạt 14 tiêu chí. Bình quân các xã đạt 13 tiêu chí.'),
    ).toEqual([
      ['tiêu chí Xã Vạn Lộc', 'level', 15, null],
      ['tiêu chí bình quân mỗi xã', 'level', 14, null],
      ['tiêu chí bình quân các xã', 'level', 13, null],
    ]));
});

it('`chiếm tỷ lệ` says the share of the count before it', () =>
  expect(
    said('Cuối năm 2022, toàn xã còn 212 hộ nghèo, chiếm tỷ lệ 39,7%; cận nghèo 70 hộ, chiếm tỷ lệ 13,1%.'),
  ).toEqual([
    ['hộ nghèo', 'count', 212, null],
    ['hộ nghèo', 'share', 39.7, 212],
    ['hộ cận nghèo', 'count', 70, null],
    ['hộ cận nghèo', 'share', 13.1, 70],
  ]));

it.each([
  ['Bản Liền là một xã vùng cao, có diện tích tự nhiên 6.240 ha.', 'diện tích tự nhiên'],
  ['Có tổng diện tích tự nhiên là 5.120 ha.', 'tổng diện tích tự nhiên'],
  ['Là một huyện có địa hình phức tạp, đi lại khó khăn, dân số 49.879 người.', 'dân số'],
  ['Bản Liền là một xã vùng cao, cách trung tâm huyện 27 km.', 'cách trung tâm huyện'],
  ['Qua đó nâng mức thu nhập bình quân đầu người lên 36 triệu đồng.', 'mức thu nhập bình quân đầu người'],
  ['Duy trì tỷ lệ che phủ rừng đạt 59%.', 'tỷ lệ che phủ rừng'],
  ['Sản lượng cây trồng đều tăng, nhất là sản lượng ngô đạt 920 tấn.', 'sản lượng ngô'],
])('a label is what is measured, without who has it and what it leads to: %s', (text, label) =>
  expect(read(text).indicators[0]?.label_vi).toBe(label),
);

describe('what a movement is of', () => {
  it.each([
    ['Giảm 6% tỷ lệ hộ nghèo.', -6, 'tỷ lệ hộ nghèo'],
    ['Giảm tỷ lệ hộ nghèo ít nhất 5%.', -5, 'tỷ lệ hộ nghèo'],
    ['Tổng đàn gia súc tiếp tục tăng 5,6% so với cùng kỳ.', 5.6, 'Tổng đàn gia súc'],
  ])('%s', (text, value, label) => expect(said(text)[0]?.slice(0, 3)).toEqual([label, 'change', value]));

  it('where it ends is a level', () =>
    expect(said('Giảm tỷ lệ trẻ em suy dinh dưỡng xuống dưới 14%.')[0]?.slice(0, 3)).toEqual([
      'tỷ lệ trẻ em suy dinh dưỡng',
      'level',
      14,
    ]));
});

it('`tương đương` says the figure before it in another unit', () =>
  expect(
    said('Tổng vốn là 75 tỷ đồng, trong đó vốn ngân sách huyện chiếm 64%, tương đương 48 tỷ đồng.').at(-1),
  ).toEqual(['vốn ngân sách huyện', 'level', 48, 75]));

describe('people by households and persons', () => {
  it.each([
    ['Dân số 539 hộ/2041 nhân khẩu.', ['hộ', 'nhân khẩu']],
    ['Tổng dân số toàn xã có 833 hộ với 3.991 khẩu.', ['hộ', 'khẩu']],
    ['Dân cư: Tổng số: 656 hộ, 3.172 khẩu.', ['Tổng số hộ', 'khẩu']],
    ['Dân số là 4.310 người.', ['Dân số']],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});

describe('classes, pupils, teachers and rooms are of the school that opens their clause', () => {
  it.each([
    ['- Mầm non: 01 trường/3 lớp/158 học sinh.', ['lớp Mầm non', 'học sinh Mầm non']],
    ['Trường tiểu học gồm 19 lớp với 481 học sinh.', ['lớp Trường tiểu học', 'học sinh Trường tiểu học']],
    [
      'Trường THCS Nậm Búng có 8 lớp, 297 học sinh; 26 giáo viên.',
      ['lớp Trường THCS Nậm Búng', 'học sinh Trường THCS Nậm Búng', 'giáo viên Trường THCS Nậm Búng'],
    ],
    [
      'Giáo dục: mầm non: 5 lớp, 120 cháu; tiểu học: 10 lớp, 300 học sinh. Toàn xã có 420 học sinh.',
      ['lớp mầm non', 'cháu mầm non', 'lớp tiểu học', 'học sinh tiểu học', 'học sinh'],
    ],
    [
      'Trường mầm non có 9 phòng học; trường tiểu học có 14 phòng học.',
      ['phòng học Trường mầm non', 'phòng học trường tiểu học'],
    ],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});

it('lines in capitals that open a text of goals make all of it targets', () =>
  expect(said('CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025\n\n1. Kinh tế\n\n- Thu nhập bình quân: 60 triệu đồng.')[0]?.[1]).toBe(
    'target',
  ));

describe('the noun behind a share or a count is whole', () => {
  it.each([
    ['Có 85,71% bản, làng đạt chuẩn văn hoá, 90% hộ đạt gia đình văn hóa.', 'bản, làng đạt chuẩn văn hoá'],
    ['100% tuyến đường trong xã đã được đổ bê tông.', 'tuyến đường trong xã đã được đổ bê tông'],
    ['100% đường huyện, đường xã, đường ấp được nhựa hóa.', 'đường huyện, đường xã, đường ấp được nhựa hóa'],
    ['Xã có 5.600 người trong độ tuổi lao động.', 'người trong độ tuổi lao động'],
    ['Xã có 11 dân tộc anh em cùng chung sống.', 'dân tộc'],
    ['Toàn xã có 3.925 khẩu sinh sống ở 20 thôn.', 'khẩu'],
    ['- Thôn có điện lưới quốc gia: 11/17 thôn.', 'Thôn có điện lưới quốc gia'],
    ['Đội ngũ cán bộ của trạm gồm 2 y sỹ và 4 y tá.', 'y sỹ'],
    ['Tổng vốn huy động trong thời gian qua là 293 tỷ đồng.', 'Tổng vốn huy động'],
  ])('%s', (text, label) => expect(read(text).indicators[0]?.label_vi).toBe(label));
});

describe('differences from a plan or a year that stands before them', () => {
  it.each([
    ['Tỷ lệ hộ nghèo còn 8,5%, thấp hơn so với kế hoạch đề ra 2%.', -2, 8.5],
    ['Thu ngân sách đạt 50 tỷ đồng, cao hơn cùng kỳ năm trước 3 tỷ đồng.', 3, 50],
    ['Bình quân 14 tiêu chí/xã, tăng 5,5 tiêu chí so với năm 2015.', 5.5, 14],
  ])('%s', (text, value, level) => expect(said(text).at(-1)?.slice(1)).toEqual(['change', value, level]));
});

it.each([
  ['Đường liên thôn: 21 km, đã được cứng hóa 4,8 km.', 'Đường liên thôn được cứng hóa'],
  ['Tổng số kênh mương: 8 km; kiên cố hoá: 4,5 km.', 'kênh mương kiên cố hoá'],
])('works are of what the figure before them measures: %s', (text, label) =>
  expect(read(text).indicators[1]?.label_vi).toBe(label),
);

it('groups of a people are shares of all of it', () =>
  expect(
    said(
      'Xã có 2.939 hộ, 11.925 khẩu, 5.600 người trong độ tuổi lao động. Trong đó: dân tộc Kinh chiếm 83%, dân tộc Nùng chiếm 9%.',
    ).slice(3),
  ).toEqual([
    ['dân tộc Kinh', 'share', 83, 11925],
    ['dân tộc Nùng', 'share', 9, 11925],
  ]));

it('parts in one unit with what stands before another count are none of it', () =>
  expect(
    said('Xã có trung đội dân quân gồm 110 người, thành lập 6 tổ bảo vệ rừng gồm 22 người.').at(-1)?.[3],
  ).toBeNull());

it('a colon opens the parts of a count of schools', () => {
  const { facilities } = read(
    'Xã có 9 trường học: 02 trường mầm non, 04 trường tiểu học, 03 trường THCS; 01 trạm y tế.',
  );
  const [all, ...parts] = facilities;
  expect(parts.map(({ parent_id }) => parent_id === all?.id)).toEqual([true, true, true, false]);
});

it('the share of schools behind their ratio is of them', () =>
  expect(said('Xã có 1.126 học sinh; 02/03 trường đạt chuẩn quốc gia, đạt 66,7%.').at(-1)).toEqual([
    'trường đạt chuẩn quốc gia',
    'share',
    66.7,
    null,
  ]));

it('a bare name in a list of shares is told by its share', () =>
  expect(
    said('Đất nông nghiệp chiếm 88,8% diện tích, đất ở chiếm 3,7%, đất chưa sử dụng 7,5%.').map((each) => each[1]),
  ).toEqual(['share', 'share', 'share']));

it('a bracket behind the noun of a count holds its parts', () =>
  expect(said('Có 89 xã hoàn thành 19 tiêu chí (87 xã đã được công nhận đạt chuẩn).').map((each) => each[3])).toEqual([
    null,
    89,
  ]));

describe('sizes are of what opens their sentence', () => {
  it.each([
    ['Cầu Nậm Mu dài 24 m, rộng 4 m.', 'chiều rộng Cầu Nậm Mu'],
    ['Đường Bản Lìm - Bản Dền dài 3,2 km, mặt đường rộng 3,5 m.', 'mặt đường rộng Đường Bản Lìm - Bản Dền'],
    ['Nhà văn hóa các thôn có tổng diện tích 5.267 m2.', 'tổng diện tích Nhà văn hóa các thôn'],
  ])('%s', (text, label) => expect(read(text).indicators.at(-1)?.label_vi).toBe(label));
});

it('an area is of no people that the entry before counts', () =>
  expect(read('- Hộ nghèo: 212 hộ.\n\n- Trồng mới: 45 ha.').indicators.at(-1)?.label_vi).toBe('diện tích Trồng mới'));

it('how much of the works is done is progress of the project', () =>
  expect(
    rows(
      read(
        '- Dự án cầu treo Nậm Cúm: tổng mức đầu tư 4,5 tỷ đồng, khối lượng thực hiện đạt 65%, giải ngân 3,1 tỷ đồng.',
      ).projects,
      'progress_value',
      'progress_total',
      'progress_unit',
      'budget_vnd',
    ),
  ).toEqual([[65, 100, '%', 4_500_000_000]]));

it('listed shares are of one whole, whatever was counted in between', () =>
  expect(
    said('Xã có 8.898 khẩu gồm 17 dân tộc, trong đó: dân tộc Kinh chiếm 57%, Dao chiếm 8%, Mông 18%.')
      .slice(2)
      .map((each) => each.slice(1)),
  ).toEqual([
    ['share', 57, 8898],
    ['share', 8, 8898],
    ['share', 18, 8898],
  ]));

it('land in nested brackets is part of the land before them', () =>
  expect(
    said(
      'Diện tích tự nhiên: 6.345 ha (trong đó: đất phi nông nghiệp: 574 ha (đất ở: 33 ha); đất chưa sử dụng: 269 ha).',
    ).map((each) => each[3]),
  ).toEqual([null, 6345, 574, 6345]));

describe('what moved is what stands before the bracket that closed, or the sentence before', () => {
  const text =
    'Diện tích đất lúa toàn xã có 593 ha (chiếm 87,6% tổng diện tích tự nhiên), giảm 36 ha so với năm 2008 do chuyển sang đất ở 11 ha. Diện tích đất lúa giảm 36 ha.';

  it('in its label', () =>
    expect(said(text).map(([label]) => label)).toEqual([
      'Diện tích đất lúa',
      'Diện tích đất lúa',
      'Diện tích đất lúa',
      'Diện tích chuyển sang đất ở',
      'Diện tích đất lúa',
    ]));

  it('and in its level', () => expect(said(text).map((each) => each[3])).toEqual([null, 593, 593, null, 593]));
});

describe('labels in full', () => {
  it.each([
    ['Trên địa bàn xã có tổng số: 03 công ty.', 'tổng số công ty'],
    ['Có 22 điểm truyền thanh.', 'điểm truyền thanh'],
    ['Thực hiện trồng 110 ha cây ăn quả.', 'diện tích trồng cây ăn quả'],
    ['Gieo trồng 60 ha đậu tương.', 'diện tích Gieo trồng đậu tương'],
    ['Diện tích nuôi trồng thủy sản đạt 288 ha, sản lượng cả năm đạt 489 tấn.', 'sản lượng cả năm nuôi trồng thủy sản'],
    ['Huyện có 146/213 xóm, tổ dân phố có nhà sinh hoạt.', 'xóm, tổ dân phố có nhà sinh hoạt'],
    ['Giá trị sản xuất (giá so sánh năm 2010) đạt 160 tỷ đồng.', 'Giá trị sản xuất (giá so sánh năm 2010)'],
    ['Tổng số doanh nghiệp thành lập thời kỳ 2021-2025: 100 doanh nghiệp.', 'Tổng số doanh nghiệp thành lập'],
    ['Tỷ lệ số xã đạt chuẩn đạt 50% (8 xã).', 'xã đạt chuẩn'],
    ['Tỷ lệ hộ nghèo còn 4,5% (120 hộ).', 'hộ nghèo'],
  ])('%s', (text, label) => expect(read(text).indicators.at(-1)?.label_vi).toBe(label));
});

it('a commune called Giao was assigned nothing', () =>
  expect(said('Xã Xuân Giao có 21 thôn.').map((each) => each[1])).toEqual(['count']));

it('a plan tells what is there already', () =>
  expect(
    said('KẾ HOẠCH NĂM 2025\n\nHiện nay, toàn xã có 12 hộ nghèo.\n\nThu ngân sách 5 tỷ đồng.').map((each) => each[1]),
  ).toEqual(['count', 'target']));

describe('figures under a heading or an entry that only names a place are of that place', () => {
  const areas = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi ?? null);
  };

  it.each([
    ['1. Xã Nậm Búng\n\n- Cây lúa: 271 ha\n\n2. Xã Tà Lèng\n\n- Cây lúa: 161 ha\n', ['Nậm Búng', 'Tà Lèng']],
    ['- Thôn Nà Khoa:\n\n+ Dân số: 640 người\n\n- Thôn Bản Lìm:\n\n+ Dân số: 530 người\n', ['Nà Khoa', 'Bản Lìm']],
    ['1. Xã Nậm Búng đạt chuẩn\n\n- Cây lúa: 271 ha\n', [null]],
  ])('%s', (text, expected) =>
    expect(areas(text).map((name, i) => (name?.endsWith(expected[i] ?? '') ? expected[i] : name))).toEqual(expected),
  );
});

it('a rate that a part names is one of its own, the growth of a part is not', () => {
  expect(said('Tốc độ tăng trưởng: 10%. Trong đó nông nghiệp 3%; công nghiệp 13%.').map((each) => each[3])).toEqual([
    null,
    10,
    10,
  ]);
  expect(said('Tỷ lệ xã đạt chuẩn 50%, trong đó: tỷ lệ thôn đạt chuẩn 58%.').at(-1)?.[3]).toBeNull();
});

it('what is hardened of a road is part of that road, and the next road of all', () =>
  expect(
    said(
      'Tổng số đường của xã dài 62 km, trong đó: đường trục xã 12 km, đã nhựa hóa 10 km, đạt 83%; đường trục thôn 18 km, đã cứng hóa 9 km.',
    ),
  ).toEqual([
    ['Tổng số đường của xã', 'level', 62, null],
    ['Tổng số đường của xã: đường trục xã', 'level', 12, 62],
    ['đường trục xã nhựa hóa', 'level', 10, 12],
    ['đường trục xã nhựa hóa', 'share', 83, 10],
    ['đường trục thôn', 'level', 18, 62],
    ['đường trục thôn cứng hóa', 'level', 9, 18],
  ]));

it.each([
  ['3. Điện: 98% số hộ được sử dụng điện thường xuyên.', 'số hộ được sử dụng điện thường xuyên'],
  ['Trạm y tế có 6 cán bộ.', 'cán bộ Trạm y tế'],
  ['4. Trường học: Tỷ lệ huy động trẻ ra lớp đạt 100%.', 'Tỷ lệ huy động trẻ ra lớp'],
])('what opens a line is no part of a label that is whole: %s', (text, label) =>
  expect(read(text).indicators[0]?.label_vi).toBe(label),
);

describe('a list that words open on the line of its first entry', () => {
  it.each([
    '- Đất lâm nghiệp: 4.100 ha:\n\nTrong đó: + Rừng tự nhiên: 3.000 ha.\n\n+ Rừng trồng: 1.100 ha.\n\n- Đất ở: 20 ha.',
    '- Đất lâm nghiệp: 4.100 ha:\n\nTrong đó:\n\n+ Rừng tự nhiên: 3.000 ha.\n\n+ Rừng trồng: 1.100 ha.\n\n- Đất ở: 20 ha.',
    '- Đất lâm nghiệp: 4.100 ha:\nTrong đó: + Rừng tự nhiên: 3.000 ha.\n+ Rừng trồng: 1.100 ha.\n\n- Đất ở: 20 ha.',
  ])('breaks down the entry above: %s', (text) =>
    expect(said(text)).toEqual([
      ['diện tích Đất lâm nghiệp', 'level', 4100, null],
      ['diện tích Rừng tự nhiên', 'level', 3000, 4100],
      ['diện tích Rừng trồng', 'level', 1100, 4100],
      ['diện tích Đất ở', 'level', 20, null],
    ]),
  );

  it('and several entries on one line are those of its sentence', () =>
    expect(
      said('Tổng đàn vật nuôi: 5.200 con, trong đó: + Trâu: 1.200 con; + Bò: 4.000 con.').map((each) => each[3]),
    ).toEqual([null, 5200, 5200]));
});

describe('a road of which only its size is told', () => {
  it.each([
    ['Đường Nậm Tăm - Pa Khóa dài 25 km, mặt đường rộng 3,5 m.', ['chiều dài Đường Nậm Tăm - Pa Khóa', 25]],
    ['Đường tỉnh 129 (Chăn Nưa - Nậm Cuổi) dài 12 km.', ['chiều dài Đường tỉnh 129 (Chăn Nưa - Nậm Cuổi)', 12]],
    ['Huyện có Quốc lộ 12 dài 45 km.', ['chiều dài Quốc lộ 12', 45]],
  ])('is no project: %s', (text, first) => {
    const { projects, indicators } = read(text);
    expect(projects).toEqual([]);
    expect(rows(indicators, 'label_vi', 'obs_value')[0]).toEqual(first);
  });

  it('and is one where works are told', () =>
    expect(rows(read('Đường Nậm Tăm - Pa Khóa dài 25 km, khởi công năm 2022.').projects, 'name_vi')).toEqual([
      ['Đường Nậm Tăm - Pa Khóa'],
    ]));
});

describe('what is measured of facilities that were counted', () => {
  it.each([
    ['Huyện có 12 tuyến đường huyện dài 125 km.', 'tuyến đường huyện', ['chiều dài tuyến đường huyện', 125]],
    [
      'Toàn huyện có 9 hồ chứa nước với tổng dung tích 2.400 m3.',
      'hồ chứa nước',
      ['tổng dung tích hồ chứa nước', 2400],
    ],
    ['Toàn huyện có 48 trạm biến áp, công suất 53 MVA.', 'trạm biến áp', ['công suất trạm biến áp', 53]],
    ['Xã có 01 trạm y tế với 6 giường bệnh, diện tích 450 m2.', 'trạm y tế', ['diện tích trạm y tế', 450]],
  ])('%s', (text, name, last) => {
    const { facilities, indicators } = read(text);
    expect(facilities[0]?.name_vi).toBe(name);
    expect(rows(indicators, 'label_vi', 'obs_value').at(-1)).toEqual(last);
  });

  it('and of what has rooms', () =>
    expect(
      rows(
        read('Trường có 24 phòng học, diện tích 1.250 m2; trạm y tế xã có 10 phòng với diện tích 600 m2.').indicators,
        'label_vi',
      ).flat(),
    ).toEqual(['phòng học Trường', 'diện tích Trường', 'phòng trạm y tế xã', 'diện tích trạm y tế xã']));
});

it('entries without a comma between them keep their own nouns', () =>
  expect(said('Đất sản xuất: 320 ha, trong đó đất lúa 120 ha đất màu 80 ha đất vườn 30 ha.')).toEqual([
    ['diện tích Đất sản xuất', 'level', 320, null],
    ['diện tích Đất sản xuất: đất lúa', 'level', 120, 320],
    ['diện tích đất màu', 'level', 80, 320],
    ['diện tích đất vườn', 'level', 30, 320],
  ]));

it.each([
  ['Đã thu hoạch Vụ Đông Xuân được 1.250 ha lúa.', 'diện tích thu hoạch lúa Vụ Đông Xuân'],
  ['Đã gieo cấy vụ Mùa được 450 ha.', 'diện tích gieo cấy vụ Mùa'],
  ['Diện tích gieo cấy vụ Mùa 450 ha.', 'Diện tích gieo cấy vụ Mùa'],
])('a season is when something is reaped, and not what: %s', (text, label) =>
  expect(read(text).indicators[0]?.label_vi).toBe(label),
);

it.each([
  ['Tổng đàn trâu toàn xã có 450 con.', 'Tổng đàn trâu', 'toàn xã'],
  ['Số hộ nghèo của toàn huyện còn 540 hộ.', 'Số hộ nghèo', 'toàn huyện'],
  ['Tổng vốn đầu tư toàn xã hội đạt 540 tỷ đồng.', 'Tổng vốn đầu tư toàn xã hội', null],
])('of what area is told apart from what is measured: %s', (text, label, scope) =>
  expect(rows(read(text).indicators, 'label_vi', 'ref_area_scope')).toEqual([[label, scope]]),
);

describe('villages that are numbered', () => {
  const text =
    'Các bản Nậm Ngùa 1, Nậm Ngùa 2 và Huổi Lếch 3 có 125 hộ.\n\nThôn Hà Lâu 1 có 45 hộ, thôn Hà Lâu 2 có 60 hộ, bản Tà Lét có 32 hộ.';

  it('are places, each of them', () =>
    expect(rows(read(text).places, 'name_vi').flat()).toEqual([
      'Nậm Ngùa 1',
      'Nậm Ngùa 2',
      'Huổi Lếch 3',
      'Hà Lâu 1',
      'Hà Lâu 2',
      'Tà Lét',
    ]));

  it('and no label grows from one to the next', () =>
    expect(rows(read(text).indicators, 'label_vi').flat()).toEqual([
      'hộ',
      'hộ Thôn Hà Lâu 1',
      'hộ thôn Hà Lâu 2',
      'hộ bản Tà Lét',
    ]));
});

it.each([
  ['TÌNH HÌNH DÂN SỐ VÀ LAO ĐỘNG: 5.600 người, 1.200 hộ.', ['người', 'hộ']],
  ['XÂY DỰNG NÔNG THÔN MỚI: Đạt 15/19 tiêu chí.', ['tiêu chí']],
  ['III. CƠ SỞ HẠ TẦNG\n\n12,5 km.', ['Cơ sở hạ tầng']],
])('a title in capitals names no measure: %s', (text, labels) => {
  const { indicators, places } = read(text);
  expect(rows(indicators, 'label_vi').flat()).toEqual(labels);
  expect(places).toEqual([]);
});

it.each([
  ['Đường vành đai thị trấn Mường Kim (giai đoạn 1) đang thi công.', 'Đường vành đai thị trấn Mường Kim (giai đoạn 1)'],
  ['Đường nối bản 5 xã Tà Hừa với QL279 được khởi công.', 'Đường nối bản 5 xã Tà Hừa với QL279'],
  ['Đường Nậm Sỏ (giai đoạn 2021-2025) đang thi công.', 'Đường Nậm Sỏ'],
])('the name of a road ends where it does: %s', (text, name) => expect(read(text).projects[0]?.name_vi).toBe(name));

it('a raised mark is no digit of the numeral behind it', () =>
  expect(rows(read('Tiêm chủng cho <sup>1</sup>1.230 trẻ em.').indicators, 'obs_value')).toEqual([[1230]]));

it.each([
  ['Tổng đàn trâu 450 con. Trồng mới 75 ha.', 'diện tích Trồng mới'],
  ['Tỷ lệ hộ nghèo toàn huyện hiện giảm còn 5,46%.', 'Tỷ lệ hộ nghèo'],
  ['Số hộ kinh doanh cá thể vào năm 2020 có ít nhất 240 hộ.', 'Số hộ kinh doanh cá thể'],
])('a label has neither the herd before nor what is left of a date: %s', (text, label) =>
  expect(read(text).indicators.at(-1)?.label_vi).toBe(label),
);

describe('what a clause says besides what is measured', () => {
  it.each([
    [
      'Trong 2 vụ Đông Xuân và Hè Thu, nông dân trên địa bàn gieo trồng hơn 1.250 ha cây lương thực có hạt, tổng sản lượng đạt 7.200 tấn.',
      ['diện tích gieo trồng cây lương thực có hạt', 'tổng sản lượng cây lương thực có hạt'],
    ],
    [
      'Trong 2 vụ đông xuân và hè thu năm 2022, nông dân gieo trồng hơn 1.250 ha lúa và tổng sản lượng đạt 7.200 tấn.',
      ['diện tích gieo trồng lúa', 'tổng sản lượng lúa'],
    ],
    ['Mạng lưới đường thông suốt 4 mùa.', []],
    ['Xã Tân Lập sau khi sáp nhập xã có tổng số 14 thôn, 2.150 hộ.', ['tổng số thôn', 'hộ']],
    [
      'Công tác giảm nghèo được quan tâm, đến nay đã có 100% hộ nghèo được cấp thẻ bảo hiểm y tế.',
      ['hộ nghèo được cấp thẻ bảo hiểm y tế'],
    ],
    ['Có 350 hộ được làm nhà ở theo Quyết định 167/2008/QĐ-TTg.', ['hộ được làm nhà ở']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('more who did so are counted, and the plan is of them', () =>
    expect(said('Thu ngân sách đạt 20 tỷ đồng. Toàn xã có thêm 25 hộ thoát nghèo, đạt 120% kế hoạch.')).toEqual([
      ['Thu ngân sách', 'level', 20, null],
      ['hộ thoát nghèo', 'count', 25, null],
      ['hộ thoát nghèo so với kế hoạch', 'share', 120, 25],
    ]));
});

it('a length is of the works counted before it', () =>
  expect(
    rows(
      read('Về thủy lợi: 12 kênh cấp II dài 45 km, 3 đoạn kè dài 2,4 km và 15 cống hộp dài 90 m.').indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['chiều dài kênh cấp II', 'chiều dài đoạn kè', 'cống hộp', 'chiều dài cống hộp']));

it('a name ends before what is counted, and words without a name are no road', () => {
  const { projects, facilities } = read('Hoàn thành Cầu Nậm Khao và 2 cầu bản. Đường đi lại khó khăn.');
  expect(rows(projects, 'name_vi')).toEqual([['Cầu Nậm Khao']]);
  expect(rows(facilities, 'name_vi', 'count')).toEqual([['cầu bản', 2]]);
});

describe('benefits and those who get them', () => {
  it('for how many months each gets it is no period', () =>
    expect(
      rows(
        read(
          'Xã cấp tiền cho 45 đối tượng hưởng trợ cấp với mức hỗ trợ 500.000 đồng/người/3 tháng, tổng số tiền là 22,5 triệu đồng.',
        ).indicators,
        'obs_value',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      [45, '{person}', null],
      [500000, 'VND/{person}', null],
      [22.5, 'VND', null],
    ]));

  it('are told by the class that they belong to', () =>
    expect(
      said('Toàn xã có 3.120 người thuộc các đối tượng được nhận quà của tỉnh; 215 Bà mẹ Việt Nam anh hùng.'),
    ).toEqual([
      ['người thuộc các đối tượng được nhận quà của tỉnh', 'count', 3120, null],
      ['Bà mẹ Việt Nam anh hùng', 'count', 215, null],
    ]));
});

it('two kinds of visitors take part', () =>
  expect(said('Năm 2022 tổ chức 6 lớp tập huấn với 450 lượt cán bộ, hội viên tham gia.')).toEqual([
    ['lớp tập huấn', 'count', 6, null],
    ['lượt cán bộ, hội viên tham gia', 'count', 450, null],
  ]));

it('targets that are reached and exceeded are told so', () =>
  expect(said('Năm 2020 có 16/17 chỉ tiêu đạt và vượt so với kế hoạch.')).toEqual([
    ['chỉ tiêu đạt và vượt', 'share', 16, null],
  ]));

it('what a deed adds is counted; more of what is there is a change', () => {
  expect(said('Năm 2021, công nhận thêm 4 trường đạt chuẩn quốc gia.')).toEqual([
    ['công nhận trường đạt chuẩn quốc gia', 'count', 4, null],
  ]);
  expect(said('Số hộ khá tăng thêm 12 hộ.')).toEqual([['Số hộ khá', 'change', 12, null]]);
});

describe('what a text opens by describing', () => {
  it('is its own area, though a larger one is named first with a word for its kind', () => {
    const { indicators, places } = read('Suối Lềnh là xã của huyện Phong Thổ. Xã có 1.245 hộ với 5.230 nhân khẩu.');
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['hộ', 'text:place:commune-suoi-lenh'],
      ['nhân khẩu', 'text:place:commune-suoi-lenh'],
    ]);
    expect(rows(places, 'name_vi', 'kind')).toContainEqual(['Suối Lềnh', 'commune']);
  });

  it('of each paragraph that does so', () => {
    const text = 'Suối Lềnh là xã của huyện Phong Thổ. Xã có 1.245 hộ.\n\nĐá Bàn là xã của huyện Sìn Hồ. Xã có 860 hộ.';
    expect(rows(read(text).indicators, 'obs_value', 'ref_area')).toEqual([
      [1245, 'text:place:commune-suoi-lenh'],
      [860, 'text:place:commune-da-ban'],
    ]);
  });

  it('wherever it lies, and whoever its people believe in', () => {
    const { indicators } = read(
      'Nga Lộc là huyện ven biển của tỉnh Thanh Hóa, gồm 23 xã, dân số 141.900 người, trong đó có 9,6% dân theo đạo Thiên chúa.',
    );
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['xã', 'text:place:district-nga-loc'],
      ['dân số', 'text:place:district-nga-loc'],
      ['dân theo đạo Thiên chúa', 'text:place:district-nga-loc'],
    ]);
  });

  it('and no work that is a commune’s', () =>
    expect(read('Nâng cao Dân Trí là xã hội cần. Xã có 90 hộ.').places).toEqual([]));
});

it('storeys describe a building', () =>
  expect(said('Nhà trường xây thêm 3 dãy nhà 2 tầng.')).toEqual([['Nhà trường xây dãy nhà 2 tầng', 'count', 3, null]]));

it('a heading on one line names nothing that is counted behind it', () =>
  expect(said('Cơ sở vật chất: 850 phòng học, 120 phòng chức năng.')).toEqual([
    ['phòng học', 'level', 850, null],
    ['phòng chức năng', 'count', 120, null],
  ]));

it('those who take part in a movement are told behind their share', () =>
  expect(said('Phong trào xây dựng đời sống văn hóa đã có 82% thôn, khu phố đạt chuẩn văn hóa.')).toEqual([
    ['thôn, khu phố đạt chuẩn văn hóa', 'share', 82, null],
  ]));

it('criteria are of what is carried out, whoever reached them', () =>
  expect(said('Xây dựng NTM được tập trung thực hiện, đến nay xã đạt 13/19 tiêu chí.')).toEqual([
    ['Xây dựng NTM', 'share', 13, null],
  ]));

it('those who get work are not all those who learnt a trade', () =>
  expect(said('Năm 2021, đào tạo nghề cho 310 lao động nông thôn, tạo việc làm mới cho 420 lao động.')).toEqual([
    ['đào tạo nghề lao động nông thôn', 'count', 310, null],
    ['tạo việc làm mới lao động', 'count', 420, null],
  ]));

it('parts go on behind semicolons while they are within the whole', () => {
  const text = (last: string) =>
    `Tổng số người được thăm hỏi là 950 người, trong đó có 310 người cao tuổi; 420 người là thương binh; ${last} người thuộc hộ nghèo.`;
  expect(said(text('220')).map(([, , , whole]) => whole)).toEqual([null, 950, 950, 950]);
  expect(said(text('600')).map(([, , , whole]) => whole)).toEqual([null, 950, 950, null]);
});

it('a rate by season counts no cases', () =>
  expect(rows(read('Thu nhập đạt 40 triệu đồng/ha/vụ.').indicators, 'unit_measure')).toEqual([
    ['VND/har/{crop_season}'],
  ]));

it('the rate of those counted is what moved behind it', () => {
  expect(said('Số hộ nghèo là 320 hộ, chiếm tỷ lệ 14,1%, giảm 2,3% so với năm 2020.').map(([, , , of]) => of)).toEqual([
    null,
    320,
    14.1,
  ]);
  expect(said('Kim ngạch đạt 90 triệu USD, chiếm 14%, tăng 5% so với năm 2020.').map(([, , , of]) => of)).toEqual([
    null,
    90,
    90,
  ]);
});

it('classes and pupils behind `trong đó` are of the first level of school, too', () =>
  expect(
    said(
      'Toàn huyện có 620 lớp, 18.450 học sinh; trong đó mầm non 15 trường, 180 lớp; tiểu học 18 trường, 270 lớp.',
    ).flatMap(([label]) => label),
  ).toEqual(['lớp', 'học sinh', 'lớp mầm non', 'lớp tiểu học']));

it('who was fined stands behind the fields that the decisions are in', () =>
  expect(
    said(
      'Ban hành 52 quyết định xử phạt trong lĩnh vực đất đai, giao thông, xây dựng đối với 40 tổ chức và 12 cá nhân với tổng số tiền 2,1 tỷ đồng.',
    ),
  ).toEqual([
    ['Ban hành quyết định xử phạt', 'count', 52, null],
    ['xử phạt tổ chức', 'count', 40, null],
    ['xử phạt cá nhân', 'count', 12, null],
    ['tổng số tiền xử phạt cá nhân', 'level', 2.1, null],
  ]));

it('what a commune is resolved to reach is a target, and what it reached is of its programme', () => {
  expect(said('Về công tác xây dựng nông thôn mới đến nay xã đạt 16/19 tiêu chí.')).toEqual([
    ['công tác xây dựng nông thôn mới', 'share', 16, null],
  ]);
  expect(said('Riêng năm 2014, xã quyết tâm đạt thêm 5 tiêu chí.')).toEqual([['tiêu chí', 'target', 5, null]]);
});
