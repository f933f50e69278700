import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('a change is of what its clause speaks of', () => {
  it('and of no level where only a share of the plan is told', () =>
    expect(
      said('Năm 2021, sản lượng chè đạt 70% so với kế hoạch, tăng 3%; sản lượng mía đạt 80% so với kế hoạch, tăng 5%.'),
    ).toEqual([
      ['sản lượng chè so với kế hoạch', 'share', 70, null],
      ['sản lượng chè', 'change', 3, null],
      ['sản lượng mía so với kế hoạch', 'share', 80, null],
      ['sản lượng mía', 'change', 5, null],
    ]));

  it('and not of the level of a sentence before it', () =>
    expect(
      said(
        'Năm 2023 thu ngân sách đạt 45 tỷ đồng. Chỉ số sản xuất công nghiệp tăng 7% so với tháng trước, tăng 22% so với cùng kỳ.',
      ),
    ).toEqual([
      ['thu ngân sách', 'level', 45, null],
      ['Chỉ số sản xuất công nghiệp', 'change', 7, null],
      ['Chỉ số sản xuất công nghiệp', 'change', 22, null],
    ]));

  it('behind two shares of plans it is of their level', () =>
    expect(
      said(
        'Thu ngân sách năm 2024 đạt 59 tỷ đồng, đạt 93% dự toán tỉnh giao, đạt 73% dự toán huyện giao và tăng 13% so với năm 2023.',
      ),
    ).toEqual([
      ['Thu ngân sách', 'level', 59, null],
      ['Thu ngân sách so với dự toán tỉnh giao', 'share', 93, 59],
      ['Thu ngân sách so với dự toán huyện giao', 'share', 73, 59],
      ['Thu ngân sách', 'change', 13, 59],
    ]));

  it('in percentage points it is of the rate', () =>
    expect(
      said('Năm 2024 giải ngân 28 tỷ đồng, đạt 47% kế hoạch, cao hơn 5 điểm phần trăm so với năm 2023.')
        .at(-1)
        ?.slice(1),
    ).toEqual(['change', 5, 47]));
});

it('those who are hurt are named by what hurt them', () =>
  expect(
    rows(
      read(
        'Năm 2020, tai nạn đường sắt xảy ra 19 vụ, làm chết 17 người; tai nạn đường thủy xảy ra 11 vụ, làm chết 9 người.',
      ).indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['vụ tai nạn đường sắt', 19],
    ['vụ tai nạn đường sắt làm chết', 17],
    ['vụ tai nạn đường thủy', 11],
    ['vụ tai nạn đường thủy làm chết', 9],
  ]));

it('an entry that opens with its mode of transport is of that mode', () =>
  expect(
    said('Đường bộ: xảy ra 110 vụ, làm chết 60 người; đường sắt: xảy ra 5 vụ, làm chết 4 người.').map(
      ([label]) => label,
    ),
  ).toEqual(['vụ đường bộ', 'vụ đường bộ làm chết', 'vụ đường sắt', 'vụ đường sắt làm chết']));

it.each([
  [
    'Tai nạn giao thông xảy ra 120 vụ, giảm 10% về số vụ, 5% về số người chết và 8% về số người bị thương.',
    ['vụ tai nạn giao thông', 'vụ tai nạn giao thông', 'số người chết', 'số người bị thương'],
  ],
  [
    'Có 110 doanh nghiệp thành lập mới, tăng 19% về số doanh nghiệp, tăng 45% về vốn đăng ký và 12% về số lao động.',
    ['doanh nghiệp thành lập mới', 'doanh nghiệp thành lập mới', 'vốn đăng ký', 'số lao động'],
  ],
])('what moved and has no level told is named by what it is about: %s', (text, labels) =>
  expect(said(text).map(([label]) => label)).toEqual(labels),
);

it('a share in a bracket closes the noun before it', () =>
  expect(
    said('Tiếp nhận 45 hồ sơ, trong đó trực tuyến 30 hồ sơ (66,6%), trực tiếp và qua bưu chính 15 hồ sơ.').map(
      ([label]) => label,
    )[1],
  ).toBe('hồ sơ trực tuyến'));

it('those killed in a part are part of those killed in all', () =>
  expect(
    said(
      'Năm 2021 xảy ra 15 vụ tai nạn giao thông, làm chết 9 người, bị thương 11 người. Trong đó, đường bộ xảy ra 13 vụ, làm chết 8 người; đường thủy xảy ra 2 vụ.',
    ),
  ).toEqual([
    ['vụ tai nạn giao thông', 'count', 15, null],
    ['vụ tai nạn giao thông làm chết', 'count', 9, null],
    ['vụ tai nạn giao thông bị thương', 'count', 11, null],
    ['vụ tai nạn giao thông đường bộ', 'count', 13, 15],
    ['vụ tai nạn giao thông đường bộ làm chết', 'count', 8, 9],
    ['vụ tai nạn giao thông đường thủy', 'count', 2, 15],
  ]));

it.each<[string, [string, string, number, number | null][]]>([
  [
    'Năm 2017, doanh thu bán lẻ đạt 258 tỷ đồng, tăng 10,7% so với năm 2016, nếu loại trừ yếu tố giá tăng 9,4%.',
    [
      ['doanh thu bán lẻ', 'level', 258, null],
      ['doanh thu bán lẻ', 'change', 10.7, 258],
      ['doanh thu bán lẻ loại trừ yếu tố giá', 'change', 9.4, null],
    ],
  ],
  [
    'Năm 2023, rau quả xuất khẩu đạt 1,7 tỷ USD, tăng trưởng 44,6% so với năm 2022.',
    [
      ['rau quả xuất khẩu', 'level', 1.7, null],
      ['rau quả xuất khẩu', 'change', 44.6, 1.7],
    ],
  ],
  [
    'Năm 2023, thị trường châu Á (chiếm tỷ trọng 67,2% tổng kim ngạch xuất khẩu) tăng 12,1% so với năm 2022.',
    [
      ['tổng kim ngạch xuất khẩu: thị trường châu Á', 'share', 67.2, null],
      ['tổng kim ngạch xuất khẩu: thị trường châu Á', 'change', 12.1, null],
    ],
  ],
  [
    'Năm 2023, diện tích lúa lai đạt 59 ha, chiếm tỷ lệ 37,2%, năng suất bình quân 66 tạ/ha.',
    [
      ['diện tích lúa lai', 'level', 59, null],
      ['diện tích lúa lai', 'share', 37.2, 59],
      ['năng suất bình quân lúa lai', 'level', 66, null],
    ],
  ],
  [
    'Năm 2023, tổng vốn đầu tư cấp mới và tăng thêm là 390 tỷ đồng, tăng 42%.',
    [
      ['tổng vốn đầu tư cấp mới và tăng thêm', 'level', 390, null],
      ['tổng vốn đầu tư cấp mới và tăng thêm', 'change', 42, 390],
    ],
  ],
  [
    'Năm 2023, tổng đàn gia cầm 650 nghìn con (trong đó có 440 nghìn con gà, tăng 3%); tổng đàn trâu bò 54.300 con, tăng 2,9%.',
    [
      ['tổng đàn gia cầm', 'level', 650, null],
      ['con gà', 'count', 440, 650],
      ['con gà', 'change', 3, 440],
      ['tổng đàn trâu bò', 'level', 54300, null],
      ['tổng đàn trâu bò', 'change', 2.9, 54300],
    ],
  ],
  [
    'Tháng 6 năm 2024, chỉ số giá tiêu dùng tăng 0,5% so với tháng trước; bình quân 6 tháng tăng 3,7% so với cùng kỳ.',
    [
      ['chỉ số giá tiêu dùng', 'change', 0.5, null],
      ['chỉ số giá tiêu dùng bình quân', 'change', 3.7, null],
    ],
  ],
  [
    'Năm 2023, cây ngô đạt 4 tấn/ha, cây lạc NSBQ 16 tạ/ha.',
    [
      ['năng suất cây ngô', 'level', 4, null],
      ['năng suất bình quân cây lạc', 'level', 16, null],
    ],
  ],
  [
    'Năm 2022, đàn gia súc 45.700 con. Toàn huyện đã trồng mới 540 ha rừng, khai thác 570 ha rừng trồng.',
    [
      ['đàn gia súc', 'count', 45700, null],
      ['diện tích trồng mới rừng', 'level', 540, null],
      ['diện tích khai thác rừng trồng', 'level', 570, null],
    ],
  ],
  [
    'Năm 2022, tổng giá trị xuất khẩu đạt 10,7 tỷ USD. Trong đó, khu vực kinh tế có vốn đầu tư nước ngoài (chiếm 98% tổng giá trị) đạt 10,5 tỷ USD.',
    [
      ['tổng giá trị xuất khẩu', 'level', 10.7, null],
      ['tổng giá trị xuất khẩu: khu vực kinh tế có vốn đầu tư nước ngoài', 'share', 98, null],
      ['tổng giá trị xuất khẩu: khu vực kinh tế có vốn đầu tư nước ngoài', 'level', 10.5, 10.7],
    ],
  ],
  [
    'Trong nhóm mặt hàng xuất khẩu năm 2022, nhiều mặt hàng có giá trị xuất khẩu tăng cao, như: Sản phẩm điện tử đạt 70 triệu USD; máy tính bảng đạt 9 triệu USD.',
    [
      ['giá trị xuất khẩu sản phẩm điện tử', 'level', 70, null],
      ['giá trị xuất khẩu máy tính bảng', 'level', 9, null],
    ],
  ],
  [
    'Trong mức tăng chung của nền kinh tế, khu vực công nghiệp vẫn giữ vai trò chủ đạo, ước đạt 17.443 tỷ đồng, riêng ngành xây dựng đạt 1.900 tỷ đồng.',
    [
      ['khu vực công nghiệp', 'level', 17443, null],
      ['khu vực công nghiệp: ngành xây dựng', 'level', 1900, 17443],
    ],
  ],
  [
    'Cây lạc: Diện tích gieo trồng 33 ha, năng suất đạt 30 tạ/ha sản lượng đạt 99 tấn.',
    [
      ['Diện tích gieo trồng cây lạc', 'level', 33, null],
      ['năng suất cây lạc', 'level', 30, null],
      ['sản lượng cây lạc', 'level', 99, null],
    ],
  ],
  [
    'Quý I năm 2023, có 9/11 nhóm hàng có CPI tăng; nhóm giáo dục tăng 9,2%; có 2 nhóm có chỉ số giá giảm là nhóm giao thông giảm 0,9%.',
    [
      ['nhóm hàng có CPI tăng', 'share', 9, null],
      ['chỉ số giá nhóm giáo dục', 'change', 9.2, null],
      ['nhóm có chỉ số giá giảm', 'count', 2, null],
      ['chỉ số giá nhóm giao thông', 'change', -0.9, null],
    ],
  ],
  [
    'Năm 2023, có 500 doanh nghiệp thành lập mới với tổng vốn đăng ký 5.125 tỷ đồng, tăng 7,6% về số doanh nghiệp và giảm 9,5% về số vốn.',
    [
      ['doanh nghiệp thành lập mới', 'count', 500, null],
      ['tổng vốn đăng ký doanh nghiệp thành lập mới', 'level', 5125, null],
      ['doanh nghiệp thành lập mới', 'change', 7.6, 500],
      ['tổng vốn đăng ký doanh nghiệp thành lập mới', 'change', -9.5, 5125],
    ],
  ],
  [
    'Tháng 5/2021, sản lượng thủy sản đạt 12.300 tấn, nâng sản lượng 5 tháng đầu năm lên 54.600 tấn, tăng 4,2%.',
    [
      ['sản lượng thủy sản', 'level', 12300, null],
      ['sản lượng thủy sản', 'level', 54600, null],
      ['sản lượng thủy sản', 'change', 4.2, 54600],
    ],
  ],
  [
    'Năm 2023, vận chuyển hàng hóa đạt 9 triệu tấn, tăng 11% và luân chuyển 450 triệu tấn.km, tăng 9%.',
    [
      ['vận chuyển hàng hóa', 'level', 9, null],
      ['vận chuyển hàng hóa', 'change', 11, 9],
      ['luân chuyển hàng hóa', 'level', 450, null],
      ['luân chuyển hàng hóa', 'change', 9, 450],
    ],
  ],
  [
    'Năm 2023, cơ cấu: nông nghiệp chiếm 25%, công nghiệp 40%, dịch vụ 35%.',
    [
      ['cơ cấu: nông nghiệp', 'share', 25, null],
      ['cơ cấu: công nghiệp', 'share', 40, null],
      ['cơ cấu: dịch vụ', 'share', 35, null],
    ],
  ],
  [
    'Về cơ cấu, tỷ trọng khu vực công nghiệp chiếm 56%, khu vực dịch vụ chiếm 31% và khu vực nông, lâm nghiệp, thủy sản chiếm 13%.',
    [
      ['tỷ trọng khu vực công nghiệp', 'share', 56, null],
      ['tỷ trọng khu vực dịch vụ', 'share', 31, null],
      ['tỷ trọng khu vực nông, lâm nghiệp, thủy sản', 'share', 13, null],
    ],
  ],
  [
    'Năm 2023, diện tích cây lâu năm đạt 120 ha, rừng trồng 1.600 ha, cây ngô trồng 20 ha.',
    [
      ['diện tích cây lâu năm', 'level', 120, null],
      ['diện tích rừng trồng', 'level', 1600, null],
      ['diện tích cây ngô', 'level', 20, null],
    ],
  ],
  [
    'Toàn xã gieo cấy 115/116 ha lúa, năng suất ước đạt 62 tạ/ha; trồng 33 ha lạc; ngô 25 ha, năng suất 55 tạ/ha.',
    [
      ['diện tích gieo cấy lúa', 'share', 115, null],
      ['năng suất lúa', 'level', 62, null],
      ['diện tích trồng lạc', 'level', 33, null],
      ['diện tích ngô', 'level', 25, null],
      ['năng suất ngô', 'level', 55, null],
    ],
  ],
])('what figures told together measure: %s', (text, expected) => expect(said(text)).toEqual(expected));

it.each([
  ['Tới thời điểm hiện tại, toàn xã có hơn 310 ha chè.', 'diện tích chè'],
  [
    'Tuy nhiên, do thời tiết thuận lợi nên năng suất lúa mùa của tỉnh ước tính vẫn đạt 48 tạ/ha.',
    'năng suất lúa mùa của tỉnh',
  ],
  ['Xét theo ngành hoạt động, doanh thu bán lẻ đạt 45 tỷ đồng.', 'doanh thu bán lẻ'],
  ['Trong chăn nuôi, ngoài sản lượng thịt lợn giảm 0,5%, các loại khác ổn định.', 'sản lượng thịt lợn'],
  ['Tốc độ tăng trưởng kinh tế toàn tỉnh mới đạt 5,2%.', 'Tốc độ tăng trưởng kinh tế'],
  ['Diện tích trồng mới đạt 52 ha.', 'Diện tích trồng mới'],
  ['Diện tích rừng bị cháy trong tháng 3/2022 là 7 ha.', 'Diện tích rừng bị cháy'],
  ['Giá trị sản xuất theo giá so sánh 2010 đạt 12 tỷ đồng.', 'Giá trị sản xuất theo giá so sánh 2010'],
  ['Một số sản phẩm tăng khá: xi măng tăng 12%.', 'xi măng'],
  ['Tình hình gieo trồng: Cả nước đã gieo cấy được 1.366 nghìn ha lúa mùa.', 'diện tích gieo cấy lúa mùa'],
  ['Lúa Hè thu: Cả nước đã gieo cấy được 2.090 nghìn ha.', 'diện tích gieo cấy lúa Hè thu'],
  [
    'Kim ngạch xuất khẩu tôm tiếp tục ghi nhận mức tăng trưởng ấn tượng, ước đạt 11 triệu USD.',
    'Kim ngạch xuất khẩu tôm',
  ],
  ['Xuất khẩu tôm mang về 11 triệu USD.', 'Xuất khẩu tôm'],
  ['Ngành hàng may mặc cũng có mức tăng trưởng cao với 12,3%.', 'Ngành hàng may mặc'],
  ['Bình quân 9 tháng năm 2023, CPI tăng 3,2%.', 'CPI bình quân'],
  ['Năm 2023, trồng rừng tập trung 4.120/4.000 ha.', 'diện tích trồng rừng tập trung'],
  ['Nổi bật là tăng trưởng kinh tế đạt 8,1%.', 'tăng trưởng kinh tế'],
  ['Đánh giá tình hình thực hiện nhiệm vụ năm 2018, sản lượng chè đạt 72 tấn.', 'sản lượng chè'],
  [
    'Sản xuất công nghiệp tiếp tục khởi sắc với giá trị tăng thêm toàn ngành tăng 7,1%.',
    'giá trị tăng thêm toàn ngành',
  ],
  [
    'Một số sản phẩm chủ yếu tháng 1 năm nay tăng cao so với cùng kỳ là: Điện thoại di động tăng 91%.',
    'Điện thoại di động',
  ],
  ['Giá trị xuất khẩu lũy kế 10 tháng đạt 11 triệu USD.', 'Giá trị xuất khẩu'],
  ['Giải ngân vốn đầu tư công đạt tỷ lệ hơn 43% kế hoạch.', 'Giải ngân vốn đầu tư công so với kế hoạch'],
  ['Năm 2023, các ngành công nghiệp - xây dựng tăng 11,8%.', 'các ngành công nghiệp - xây dựng'],
  ['Một số cây trồng chính như: lúa xuân diện tích 173 ha.', 'diện tích lúa xuân'],
])('a label without what opens its clause: %s', (text, label) => expect(said(text)[0]?.[0]).toBe(label));

it('the parts of a structure are shares of it', () =>
  expect(said('Cơ cấu kinh tế: nông nghiệp 35%; công nghiệp - xây dựng 29%; dịch vụ 36%.')).toEqual([
    ['Cơ cấu kinh tế: nông nghiệp', 'share', 35, null],
    ['Cơ cấu kinh tế: công nghiệp - xây dựng', 'share', 29, null],
    ['Cơ cấu kinh tế: dịch vụ', 'share', 36, null],
  ]));

it('a year in a bracket dates its own sentence', () =>
  expect(
    rows(
      read('Dân số (năm 2020) là 45.230 người. Diện tích rừng là 12.450 ha.').indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [45230, '2020'],
    [12450, null],
  ]));

it('everything that a sentence with a goal states is a goal', () =>
  expect(
    rows(
      read('Năm 2025, xã phấn đấu thu nhập bình quân đầu người 37 triệu đồng, sản lượng lương thực trên 3.600 tấn.')
        .indicators,
      'label_vi',
      'measure',
      'comparator',
    ),
  ).toEqual([
    ['thu nhập bình quân đầu người', 'target', '='],
    ['sản lượng lương thực', 'target', '>'],
  ]));

it.each([
  ['Dự ước chỉ số sản xuất công nghiệp tháng 10/2022 tăng 1,3% so với tháng trước.', 'chỉ số sản xuất công nghiệp'],
  ['Dân số (năm 2016) là 179.889 người.', 'Dân số'],
  ['Có 1.860 xã đạt chuẩn nông thôn mới nâng cao và 340 xã kiểu mẫu.', 'xã đạt chuẩn nông thôn mới nâng cao'],
])('%s', (text, label) => expect(read(text).indicators[0]?.label_vi).toBe(label));

it.each([
  [
    'Triển khai lập 03 đồ án quy hoạch phân khu (phân khu A, B, C), 05 đồ án quy hoạch chi tiết trên địa bàn huyện.',
    'Triển khai lập đồ án quy hoạch chi tiết trên địa bàn huyện',
  ],
  ['Ban hành 18 kế hoạch, 26 công văn.', 'Ban hành công văn'],
])('the verb of the first count is that of the next, and stands in its quote: %s', (text, label) =>
  expect(rows(read(text).indicators, 'label_vi', 'quote')[1]).toEqual([label, text.replace(/\.$/, '')]),
);

it.each([
  [
    'Trồng mới 18 ha mắc ca, 12 ha quế và 4 ha sơn tra.',
    ['diện tích trồng mới mắc ca', 'diện tích trồng mới quế', 'diện tích trồng mới sơn tra'],
  ],
  ['Trồng 18 ha keo, 12 ha lúa bị thiệt hại.', ['diện tích trồng keo', 'diện tích lúa bị thiệt hại']],
  ['Toàn xã có 18 ha mắc ca, 12 ha quế.', ['diện tích mắc ca', 'diện tích quế']],
])('areas go on with what was done to the first, and with nothing where it was not: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it.each([
  ['Xây dựng mới 14 phòng học và sửa chữa 06 phòng ở.', ['Xây dựng mới phòng học', 'sửa chữa phòng ở']],
  ['Mua sắm 90 bộ bàn ghế và lắp đặt 12 máy lọc nước.', ['Mua sắm bộ bàn ghế', 'lắp đặt máy lọc nước']],
  ['Toàn xã có 9 tổ hợp tác xây dựng và sửa chữa nhà ở.', ['tổ hợp tác xây dựng và sửa chữa nhà ở']],
])('a verb between “và” and a figure is of that figure alone: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it.each([
  [
    'Toàn tỉnh có 52 dự án trong nước với tổng vốn đăng ký 900 tỷ đồng.',
    ['dự án trong nước', 'tổng vốn đăng ký dự án trong nước'],
  ],
  ['Có 31 hợp tác xã quay trở lại hoạt động.', ['hợp tác xã quay trở lại hoạt động']],
  ['Năm tháng đầu năm, có 31 hợp tác xã giải thể.', ['hợp tác xã giải thể']],
  ['Hoạt động khuyến công, trong tháng 5/2023 đã hỗ trợ 4 cơ sở.', ['hỗ trợ cơ sở']],
  ['Lào là thị trường xuất khẩu lớn nhất, chiếm 45%; dẫn đầu là chè, chiếm 20%.', ['thị trường xuất khẩu Lào', 'chè']],
  ['Đoàn thanh tra đã tiếp 45 lượt người.', ['tiếp lượt người']],
])('nouns and deeds in full, without what only leads to them: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it('parts that say their whole go on behind a semicolon', () =>
  expect(
    said(
      'Kim ngạch nhập khẩu đạt 90 triệu USD, trong đó khu vực trong nước đạt 30 triệu USD, tăng 4%; máy móc đạt 20 triệu USD.',
    ).map(([label, , , of]) => [label, of]),
  ).toEqual([
    ['Kim ngạch nhập khẩu', null],
    ['kim ngạch nhập khẩu khu vực trong nước', 90],
    ['kim ngạch nhập khẩu khu vực trong nước', 30],
    ['kim ngạch nhập khẩu máy móc', 90],
  ]));

it.each([
  [
    'Chi trả tiền dịch vụ môi trường rừng 98 tỷ đồng cho 460 hộ gia đình.',
    ['Chi trả tiền dịch vụ môi trường rừng', 'Chi trả tiền dịch vụ môi trường rừng hộ gia đình'],
  ],
  ['Nhân dân hiến 200 m² đất và 40 ngày công.', ['Nhân dân hiến đất', 'Nhân dân hiến ngày công']],
  ['Bê tông hóa 86 km đường GTNT.', ['Bê tông hóa đường GTNT']],
])('what is paid, given or built goes with those behind it: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);
