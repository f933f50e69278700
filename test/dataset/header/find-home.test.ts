import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

it('the type of a document is no part of the place in the letterhead above it', () => {
  const { indicators, places } = read('UBND TỈNH CAO BẰNG\n\nBÁO CÁO\nKết quả năm 2022\n\nToàn tỉnh có 5 chi cục.\n');
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe('Cao Bằng');
});

it.each([
  ['TỈNH ỦY LAI CHÂU\n\nBÁO CÁO\n\nKết quả chuyển đổi số', 'Lai Châu'],
  ['HUYỆN ỦY SÌN HỒ\n\nBÁO CÁO\n\nKết quả chuyển đổi số', 'Sìn Hồ'],
  ['SỞ Y TẾ QUẢNG NINH\n\nSố: 12/BC-SYT\n\nBÁO CÁO\n\nKết quả chuyển đổi số', 'Quảng Ninh'],
])(
  'a report of a committee of the Party, or of a body of the province, is of the area that this is called after: %s',
  (header, name) => {
    const { indicators, places } = read(`${header}\n\nToàn bộ có 45 chi bộ.\n`);
    expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe(name);
  },
);

it.each([
  ['TỈNH ỦY', 'province'],
  ['THÀNH ỦY', 'city'],
])('of a province and a city of one name, a committee is of the one at its level: %s', (committee, kind) => {
  const { indicators, places } = read(`${committee} LAI CHÂU\n\nBÁO CÁO\n\nKết quả\n\nCó 45 chi bộ.\n`);
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)).toMatchObject({ name_vi: 'Lai Châu', kind });
});

it('the one place that a title names is its own, known or not', () => {
  const { indicators, places } = read('# Báo cáo tình hình huyện Nậm Phát năm 2022\n\nCó 12 hộ nghèo.\n');
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe('Nậm Phát');
});

it('a title in capitals goes on behind the name of its place', () => {
  const { indicators, places } = read(
    '# KẾ HOẠCH PHÁT TRIỂN HẠ TẦNG SỐ HUYỆN NẬM PHÁT NĂM 2025\n\nLắp đặt 12 trạm BTS.\n',
  );
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe('Nậm Phát');
});

it.each([
  ['Quy hoạch nông thôn mới xã Nậm Phát, huyện Tuy Lộc đến năm 2030\n\n- Quy mô dân số: 4.500 người.', 'Nậm Phát'],
  ['Kết quả của xã Nậm Phát và xã Tuy Lộc\n\n- Quy mô dân số: 4.500 người.', null],
])('the place that a line over the text names is its own: %s', (text, name) => {
  const { indicators, places } = read(text);
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi ?? null).toBe(name);
});

it.each([
  ['Năm 2022, xã Nậm Phát có 12 hộ nghèo.\n\nTrồng 5 ha chè.', ['Nậm Phát', 'Nậm Phát']],
  [
    'Trồng 5 ha chè. Trong 6 tháng, xã Nậm Phát thu 45 triệu đồng. Năm 2023, xã Nậm Phát còn 12 hộ nghèo.',
    ['Nậm Phát', 'Nậm Phát', 'Nậm Phát'],
  ],
  ['Trồng 5 ha chè. Năm 2022, xã Nậm Phát có 12 hộ nghèo.', [null, 'Nậm Phát']],
  ['Năm 2022, xã Nậm Phát có 12 hộ nghèo. Xã Tuy Lộc có 8 hộ.\n\nTrồng 5 ha chè.', ['Nậm Phát', 'Tuy Lộc', null]],
  ['Đường từ trung tâm xã Nậm Phát dài 5 km.\n\nTrồng 5 ha chè.', ['Nậm Phát', null]],
  [
    'Năm 2022, tình hình kinh tế, xã hội của xã Nậm Phát ổn định. Trồng 5 ha chè.\n\nThu 45 triệu đồng.',
    ['Nậm Phát', 'Nậm Phát'],
  ],
  [
    'Diện tích của xã là 4.780 ha, chiếm 10,3% diện tích tự nhiên toàn huyện Nậm Phát.\n\nTrồng 5 ha chè.',
    [null, null, null],
  ],
])('the one place that a text without a title opens sentences with is its own: %s', (text, names) => {
  const { indicators, places } = read(text);
  const nameOf = (area: string | null) => places.find(({ id }) => id === area)?.name_vi ?? null;
  expect(indicators.map(({ ref_area }) => nameOf(ref_area))).toEqual(names);
});

it('a place that a later paragraph opens with is not that of the whole text', () => {
  const { indicators } = read(
    '# Báo cáo tình hình 6 tháng\n\nToàn tỉnh có 40 xã.\n\nXã Tuy Lộc có 12 hộ nghèo.\n\nTrồng 5 ha chè.\n',
  );
  expect(indicators.at(-1)?.ref_area).toBeNull();
});

it('none of the communes that items of a list name is that of the whole text', () => {
  const { indicators } = read(
    '# Phân bổ vốn sự nghiệp\n\n- UBND xã Tuy Lộc: 15 triệu đồng.\n- UBND xã Nậm Ray: 20 triệu đồng.\n\nTổng số: 35 triệu đồng.\n',
  );
  expect(indicators.map(({ ref_area }) => ref_area?.split(':').at(-1) ?? null)).toEqual([
    'commune-tuy-loc',
    'commune-nam-ray',
    null,
  ]);
});

it.each([
  ['ĐẢNG BỘ TỈNH LAI CHÂU\nHUYỆN ỦY SÌN HỒ', 'Sìn Hồ'],
  ['HUYỆN ỦY SÌN HỒ\nĐẢNG ỦY XÃ NẬM TĂM', 'Nậm Tăm'],
  ['ĐẢNG BỘ TỈNH KIÊN HÀ\nHUYỆN ỦY NẬM LÚC', 'Nậm Lúc'],
])('a committee of the Party stands below those it answers to: %s', (header, name) => {
  const { indicators, places } = read(`${header}\n\nBÁO CÁO\n\nKết quả năm 2024\n\nKết nạp 20 đảng viên.\n`);
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe(name);
});

it.each([
  '# Báo cáo 6 tháng đầu năm 2024 của huyện Nậm Phát',
  '# Báo cáo (tóm tắt) kết quả 6 tháng đầu năm 2024 huyện Nậm Phát',
  '# Kinh tế - xã hội huyện Nậm Phát 6 tháng đầu năm 2024',
  '# Huyện Nậm Phát: Kết quả 6 tháng đầu năm 2024',
])('the one place that the heading names which opens a text is its own, whatever type it has: %s', (heading) => {
  const { indicators, places } = read(`${heading}\n\nCó 12 hộ nghèo. Trên địa bàn quận Cầu Giấy có 5 hộ.\n`);
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe('Nậm Phát');
  expect(indicators[0]?.time_period).toBe('2024-01/2024-06');
});

it('a province that opens the heading needs no word for its kind', () => {
  const { indicators, places } = read('# Lai Châu: thu ngân sách 6 tháng tăng\n\nCó 12 hộ nghèo.\n');
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe('Lai Châu');
});

it('a heading of two places is of neither', () => {
  const { indicators } = read('# Đường nối huyện Nậm Phát với huyện Bắc Xa\n\nCó 12 hộ nghèo.\n');
  expect(indicators[0]?.ref_area).toBeNull();
});

it('figures of all of a wider area are none of a district', () => {
  const { indicators, places } = read(
    '# Tình hình huyện Nậm Phát năm 2024\n\nToàn tỉnh có 120 xã đạt chuẩn. Toàn huyện có 8 xã đạt chuẩn; hộ nghèo còn 5%, thấp hơn bình quân toàn tỉnh (7%).\n',
  );
  const names = new Map(places.map(({ id, name_vi }) => [id, name_vi]));
  expect(
    indicators.map((each) => [each.obs_value, names.get(each.ref_area ?? '') ?? null, each.ref_area_scope]),
  ).toEqual([
    [120, null, 'Toàn tỉnh'],
    [8, 'Nậm Phát', 'Toàn huyện'],
    [5, 'Nậm Phát', 'Toàn huyện'],
    [7, null, 'toàn tỉnh'],
  ]);
});

describe('of a text without a header', () => {
  const areas = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi ?? null);
  };

  it.each([
    ['Tình hình kinh tế - xã hội tháng Mười năm 2023 tỉnh Thanh Hóa', 'Thanh Hóa'],
    ['Sản xuất nông nghiệp huyện Nậm Búng, tỉnh Hòa Bình năm 2023', 'Nậm Búng'],
    // Of several places none is the text's own.
    ['Thiệt hại tại tỉnh Hà Tĩnh, tỉnh Nghệ An', null],
    ['Diện tích rau phân theo đơn vị hành chính cấp huyện Planted area', null],
  ])('the line that it opens with names the home: %s', (title, home) =>
    expect(areas(`${title}\n\nĐã trồng 12 ha rừng.`)).toEqual([home]),
  );

  it.each([
    ['Theo báo cáo của Sở Nông nghiệp và PTNT Thái Bình, đã trồng 12 ha chè.', 'Thái Bình'],
    ['Năm 2022, lực lượng Kiểm lâm Bắc Kạn phát hiện 5 vụ vi phạm.', 'Bắc Kạn'],
    ['Cục Thống kê Hà Nam cho biết, đã trồng 12 ha chè.', 'Hà Nam'],
    ['Năm 2022, các cơ sở lưu trú Hà Nam có 12 phòng, Cà Mau 9 phòng.', null],
    ['Sở Y tế tỉnh Hà Nam, Sở Y tế tỉnh Cà Mau cho biết, đã trồng 12 ha chè.', null],
  ])('the only body of a province that it names does: %s', (opening, home) =>
    expect(areas(`${opening}\n\nSản lượng chè đạt 45 tấn.`).at(-1)).toEqual(home),
  );

  it('a place behind which a bracket says where it is does not', () =>
    expect(
      areas(
        'Toàn quốc có 20 nhà bị sập.\n\nTrên địa bàn huyện Nậm Phát (Lai Châu) sạt lở 3 ha chè.\n\nTrồng 5 ha chè.',
      ).at(-1),
    ).toBeNull());
});

it('the one place whose body a text names is that of a text that speaks of all of its kind', () => {
  const areas = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi);
  };
  const told = 'tính đến tháng 6, toàn tỉnh có 90 người tham gia.\n\nSố người nghèo là 12 người.';
  expect(areas(`Theo BHXH tỉnh Bình Phước, ${told}`)).toEqual(['Bình Phước', 'Bình Phước']);
  // Of two no one knows which it is.
  expect(areas(`Theo BHXH tỉnh Bình Phước, ${told} Học tập tỉnh Lai Châu.`).at(-1)).toBeUndefined();
});

it('a body that is given something is not that of a text on all of the province', () => {
  const { indicators } = read(
    'Năm 2019, toàn tỉnh có 686 tổ chức đảng.\n\nTặng cờ cho Đảng bộ huyện Nậm Phát, bằng khen cho các Đảng bộ huyện Nậm Mu. Kết nạp 90 đảng viên.',
  );
  expect(indicators.at(-1)?.ref_area).toBeNull();
});

it('the one province that a text names is that of a text that speaks of its province alone', () => {
  const areas = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi);
  };
  const opening = 'Kinh tế Bình Phước phục hồi, có 90 dự án.';
  expect(areas(`${opening}\n\nThu ngân sách của tỉnh đạt 45 tỷ đồng.`).at(-1)).toBe('Bình Phước');
  expect(areas(`${opening}\n\nThu ngân sách trên địa bàn huyện đạt 45 tỷ đồng.`).at(-1)).toBeUndefined();
  expect(areas(`${opening}\n\nThu ngân sách của tỉnh đạt 45 tỷ đồng, hơn Lai Châu.`).at(-1)).toBeUndefined();
});

it.each([
  ['# Phụ lục 2\n\n## HIỆN TRẠNG SỬ DỤNG ĐẤT HUYỆN NẬM PHÁT', 'Nậm Phát'],
  ['# Kết quả từng nơi\n\n## Xã Tuy Lộc', null],
  ['# Xã Nậm Cha (Hà Lâm, Lai Châu) đón danh hiệu xã đạt chuẩn', 'Nậm Cha'],
])(
  'the place of the heading below the word for an annex, or that a bracket behind it says where it lies, is its own: %s',
  (headings, name) => {
    const { indicators, places } = read(`${headings}\n\nTổng diện tích 1.250 ha.\n\n## Nơi khác\n\nCó 12 hộ nghèo.\n`);
    expect(places.find(({ id }) => id === indicators[1]?.ref_area)?.name_vi ?? null).toBe(name);
  },
);

it('a line in capitals behind the name of a place is no part of it', () => {
  const { places } = read(
    '# BÁO CÁO\n\nKết quả năm 2023 của huyện Nậm Phát\n\nBIỂU TỔNG HỢP KẾT QUẢ\n\nHuyện có 12 xã.\n',
  );
  expect(places.map(({ name_vi }) => name_vi)).toEqual(['Nậm Phát']);
});

it.each([
  ['Năm 2022, sản lượng chè của tỉnh Nậm Phát đạt 900 tấn.\n\nTrồng 5 ha chè.', 'Nậm Phát'],
  ['Cục Thuế tỉnh Lai Châu cho biết, tháng 5 thu 90 tỷ đồng.\n\nTrồng 5 ha chè.', 'Lai Châu'],
  // Where it stands, to whom it goes, and what is of more than one place.
  ['Năm 2022, chế biến tại tỉnh Nậm Phát đạt 900 tấn.\n\nTrồng 5 ha chè.', null],
  ['Năm 2022, xuất cấp cho tỉnh Nậm Phát 900 tấn gạo.\n\nTrồng 5 ha chè.', null],
  ['Năm 2022, sản lượng chè của tỉnh Nậm Phát đạt 900 tấn, cả nước 4.500 tấn.\n\nTrồng 5 ha chè.', null],
  ['Năm 2022, sản lượng chè của tỉnh Nậm Phát đạt 900 tấn, hơn tỉnh Tuy Lộc.\n\nTrồng 5 ha chè.', null],
])('the one place that a text names is its own where its first figure is told of it: %s', (text, name) => {
  const { indicators, places } = read(text);
  expect(places.find(({ id }) => id === indicators.at(-1)?.ref_area)?.name_vi ?? null).toBe(name);
});

it('a line in small letters below a place in capitals is no part of it', () => {
  const { places } = read('NGHỊ QUYẾT HĐND HUYỆN NẬM PHÁT\n\nVề quyết toán năm 1998\n\nTổng chi: 45 triệu đồng.\n');
  expect(places.map(({ name_vi }) => name_vi)).toEqual(['Nậm Phát']);
});

it.each([
  ['# Phường Tân Dương, thị xã Hương Hà đón nhận Huân chương\n\nNăm 2017, thu ngân sách đạt 6 tỷ đồng.', 'Tân Dương'],
  [
    'Theo đánh giá của UBND huyện Đức Hà, kinh tế của huyện tăng trưởng khá. Cụ thể: Thu ngân sách đạt 27 tỷ đồng.',
    'Đức Hà',
  ],
  ['Tính đến năm 2021, dân số huyện Kiên Hà có 95.000 người.\n\nTổng số lao động 52.000 người', 'Kiên Hà'],
  ['# Báo cáo kết quả của UBND xã Kim Hà, huyện Kiên Hà năm 2016\n\nTrồng 5 ha rừng.', 'Kim Hà'],
  ['Năm 2018, xã Dương Hà, thành phố Bắc Sơn được giao thu ngân sách 147 triệu đồng.', 'Dương Hà'],
])('the place that a text is about is not that which it lies in: %s', (text, name) => {
  const { indicators, places } = read(text);
  expect(new Set(indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi))).toEqual(
    new Set([name]),
  );
});

it.each([
  ['UBND HUYỆN NẬM PHÁT\n**BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH**', 'Nậm Phát'],
  ['UBND XÃ NẬM BAN\nTRẠM Y TẾ', 'Nậm Ban'],
  ['UBND PHƯỜNG TRUNG TÂM', 'Trung Tâm'],
])('a body in capitals below the name of its place is no part of it: %s', (header, name) => {
  const { indicators, places } = read(
    `${header}\n\nSố: 47/BC-UBND\n\n# BÁO CÁO\n\n## Kết quả năm 2024\n\nTrồng 12 ha chè.\n`,
  );
  expect(places.find(({ id }) => id === indicators[0]?.ref_area)?.name_vi).toBe(name);
});
