import { describe, expect, it } from 'vitest';
import { measureFirst, withoutTopic } from '../../../pipeline/dataset/labels/clause-trim.ts';
import { compileLabelRules } from '../../../pipeline/dataset/labels/label-rules.ts';
import { codebook, labelsOf, read, rows, said, valuesOf } from '../read.ts';

it.each([
  ['Xã hỗ trợ người dân gặp khó khăn, với số tiền 90 triệu đồng.', 'số tiền hỗ trợ người dân gặp khó khăn'],
  [
    'Xã chi trả trợ cấp cho người có công với tổng nguồn kinh phí 2 tỷ đồng.',
    'tổng nguồn kinh phí chi trả trợ cấp cho người có công',
  ],
])('what it cost is of what was done, behind a comma too: %s', (text, label) =>
  expect(labelsOf(`Xã thu được 3 tỷ đồng. ${text}`).at(-1)).toBe(label),
);

const rules = compileLabelRules(codebook);

it('a topic that the clause says again is left out', () => {
  expect(withoutTopic('Chè: khối lượng chè xuất khẩu')).toBe('khối lượng chè xuất khẩu');
  expect(withoutTopic('Cây chè: diện tích')).toBe('Cây chè: diện tích');
});

it('a measure behind “với” is of what stands before it', () => {
  expect(measureFirst(rules, 'Toàn xã trồng mới cây quế với diện tích')).toBe('diện tích trồng mới cây quế');
  expect(measureFirst(rules, 'Hỗ trợ hộ nghèo với tổng kinh phí')).toBe('tổng kinh phí hỗ trợ hộ nghèo');
});

describe('what leads to a measure is none of it', () => {
  it.each([
    ['Về nông nghiệp,tổng diện tích gieo trồng là 410 ha.', ['tổng diện tích gieo trồng']],
    ['Minh chứng là trong năm 2022, diện tích ngô đạt 64/60 ha.', ['diện tích ngô']],
    ['Xã Chiềng Ngần thu ngân sách được 5 tỷ đồng.', ['thu ngân sách']],
    ['Duy trì tốt đàn vật nuôi với trên 9.300 con gia cầm.', ['con gia cầm']],
    ['Tập trung chỉ đạo sản xuất nông, lâm nghiệp với diện tích trồng lúa nước 54 ha.', ['diện tích trồng lúa nước']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([
    ['Xã Mường Tỉnh phấn đấu đưa giá trị sản xuất đạt 45 tỷ đồng.', ['giá trị sản xuất']],
    ['Xã có diện tích 36,2 km2.', ['diện tích']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([
    ['Đầu năm, Mường Tỉnh còn 12% hộ nghèo.', ['hộ nghèo']],
    ['Toàn ấp có trên 96% lao động có việc làm.', ['lao động có việc làm']],
    ['Địa bàn xã có 6 ấp.', ['số ấp']],
    ['Xã được chia thành 7 khu.', ['số khu']],
    ['Tỷ lệ hộ nghèo duy trì giảm ở mức dưới 2%.', ['Tỷ lệ hộ nghèo']],
    ['Nậm Hàng là một xã vùng cao cách trung tâm huyện 12 km.', ['cách trung tâm huyện']],
    ['Cán bộ, công chức trồng được 30 cây xà cừ.', ['trồng cây xà cừ']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('what came of a clause is measured, and not the clause', () => {
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
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('who farms, when and how it went are no part of a label', () => {
  it.each([
    ['Vụ lúa thu đông năm nay toàn vùng gieo cấy được 29 nghìn ha.', ['diện tích gieo cấy lúa thu đông']],
    [
      'Năng suất giảm 2 tạ/ha, nhưng do diện tích mở rộng nên sản lượng ngô đạt 11 nghìn tấn.',
      ['Năng suất', 'sản lượng ngô'],
    ],
    ['Cơ cấu các nhóm cây trồng giữ được sự ổn định: diện tích cây ăn quả đạt 67 ha.', ['diện tích cây ăn quả']],
    [
      'Năng suất lúa đạt 57 tạ/ha; trong đó, miền Bắc chịu ảnh hưởng nặng của bão, năng suất giảm 10 tạ/ha.',
      ['Năng suất lúa', 'Năng suất lúa'],
    ],
    ['Theo báo cáo đánh giá của các địa phương, năng suất ngô giảm 8%.', ['năng suất ngô']],
    ['Mưa lớn làm đổ gãy, ngập úng trên 30 ha lúa.', ['đổ gãy, ngập úng lúa']],
    ['Vụ lúa Hè Thu năm nay tỉnh Vĩnh Long gieo sạ gần 55 ha.', ['diện tích gieo sạ lúa Hè Thu']],
    ['Cục Thống kê tỉnh cho biết, diện tích rừng trồng mới đạt 110 ha.', ['diện tích rừng trồng mới']],
    ['Gió xoáy làm 100 cây ăn quả trong vườn nhà dân bị gãy.', ['cây ăn quả trong vườn nhà dân bị gãy']],
    [
      'Nuôi tôm sú tăng trưởng ổn định, với tổng diện tích 82 ha, sản lượng 109 tấn.',
      ['tổng diện tích nuôi tôm sú', 'sản lượng nuôi tôm sú'],
    ],
    [
      'Trà lúa mùa sớm ở miền Bắc đang trong giai đoạn chắc hạt và chín, đã thu hoạch được 17 ha, năng suất 50 tạ/ha.',
      ['diện tích thu hoạch lúa mùa sớm', 'năng suất lúa mùa sớm'],
    ],
    [
      'Tổng gia súc, gia cầm cũng tăng so với cùng kỳ năm trước với đàn trâu 368 con, đàn bò 276 con.',
      ['đàn trâu', 'đàn bò'],
    ],
    ['Qua thu hoạch cho thấy năng suất lúa đạt 61,9 tạ/ha.', ['năng suất lúa']],
    ['Cho đến thời điểm hiện tại, toàn tỉnh Hà Giang có 23 xã đạt chuẩn.', ['xã đạt chuẩn']],
    ['Bệnh bạc lá đã xuất hiện rải rác trên các trà lúa, diện tích nhiễm 98 ha.', ['diện tích nhiễm bệnh bạc lá']],
    ['Các sản phẩm tiêu thụ thuận lợi, tốc độ tăng trưởng chăn nuôi tăng 4%.', ['tốc độ tăng trưởng chăn nuôi']],
    ['Theo đánh giá bước đầu năng suất lúa ước đạt 49 tạ/ha.', ['năng suất lúa']],
    ['Trà vải sớm đã cho thu hoạch, sản lượng ước đạt 13 tấn.', ['sản lượng vải sớm']],
    [
      'Lúa mùa tại các địa phương phía Bắc đang trỗ bông, một số trà sớm vào chắc, chín và đã cho thu hoạch 141 ha.',
      ['diện tích thu hoạch lúa mùa'],
    ],
    [
      'Năng suất đạt 66,4 tạ/ha (tăng 4,1 tạ/ha) nên sản lượng toàn vụ vẫn đạt 20 tấn.',
      ['Năng suất', 'Năng suất', 'sản lượng toàn vụ'],
    ],
    [
      'Cũng theo Bộ Nông nghiệp, đã công nhận 847 sản phẩm OCOP đạt 3 sao trở lên.',
      ['công nhận sản phẩm OCOP đạt 3 sao trở lên'],
    ],
    ['Trên cả nước đã công nhận được 565 sản phẩm OCOP.', ['công nhận sản phẩm OCOP']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

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
    ['Xã Tân Lập sau khi sáp nhập xã có tổng số 14 thôn, 2.150 hộ.', ['tổng số thôn', 'số hộ']],
    [
      'Công tác giảm nghèo được quan tâm, đến nay đã có 100% hộ nghèo được cấp thẻ bảo hiểm y tế.',
      ['hộ nghèo được cấp thẻ bảo hiểm y tế'],
    ],
    ['Có 350 hộ được làm nhà ở theo Quyết định 167/2008/QĐ-TTg.', ['hộ được làm nhà ở']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('those who take part in a movement are told behind their share', () =>
  expect(said('Phong trào xây dựng đời sống văn hóa đã có 82% thôn, khu phố đạt chuẩn văn hóa.')).toEqual([
    ['thôn, khu phố đạt chuẩn văn hóa', 'share', 82, null],
  ]));

it('what a clause before dwells on is not what was got back', () =>
  expect(
    valuesOf(
      'Năm 2023 triển khai 12 cuộc thanh tra, tập trung lĩnh vực đất đai, ngân sách, đã thu hồi 310 triệu đồng.',
    ),
  ).toEqual([
    ['triển khai cuộc thanh tra', 12],
    ['số tiền thu hồi', 310],
  ]));

it('what a report turns to is no part of what it counts', () =>
  expect(valuesOf('Về công tác giải quyết việc làm, năm 2023 đã giải quyết việc làm cho 2.140/2.000 người.')).toEqual([
    ['giải quyết việc làm', 2140],
  ]));

it('of a long clause the verb behind its auxiliary goes with the count', () =>
  expect(
    valuesOf(
      'Năm 2023, Ủy ban Kiểm tra các cấp trong toàn Đảng bộ huyện Sìn Hồ đã tiến hành kiểm tra 19 tổ chức đảng.',
    ),
  ).toEqual([['kiểm tra tổ chức đảng', 19]]));

it('a deed is told without who acts and when', () =>
  expect(
    rows(
      read(
        'Công an phát hiện, bắt giữ 9 vụ trộm cắp. Các cơ quan thanh tra đã thực hiện 40 cuộc kiểm tra. Kết thúc thanh tra, đã kiến nghị thu hồi 3 tỷ đồng.',
      ).indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['phát hiện, bắt giữ vụ trộm cắp', 'cuộc kiểm tra', 'kiến nghị thu hồi']));

it('a size is of what was built, by its name', () =>
  expect(labelsOf('Nhà văn hóa xã được xây dựng với tổng diện tích 640 m2.')).toEqual([
    'tổng diện tích nhà văn hóa xã',
  ]));

it('how an economy went says nothing of its product', () =>
  expect(labelsOf('Kinh tế của huyện có bước tăng trưởng khá, GDP năm 2020 đạt 240 tỷ đồng.')).toEqual(['GDP']));

it('for which branch a clause tells something is no part of what is measured', () =>
  expect(labelsOf('Đối với sản xuất nông nghiệp, diện tích đất trồng trọt là 410 ha.')).toEqual([
    'diện tích đất trồng trọt',
  ]));

it.each([
  ['Chăn nuôi lợn: đàn lợn cả nước giảm 4,5%.', ['đàn lợn cả nước']],
  ['Lâm sản: Giá trị xuất khẩu gỗ tròn đạt 12 triệu USD.', ['Giá trị xuất khẩu gỗ tròn']],
  ['Cây chè tiếp tục mở rộng, diện tích ước đạt 12 nghìn ha.', ['diện tích cây chè']],
  [
    'Cây cao su có diện tích 70 nghìn ha; sản lượng mủ đạt 60 nghìn tấn.',
    ['diện tích cây cao su', 'sản lượng mủ cao su'],
  ],
  [
    'Lúa hè thu: đã thu hoạch 12 ha. Năng suất bình quân trên diện tích thu hoạch đạt 56 tạ/ha.',
    ['diện tích thu hoạch lúa hè thu', 'Năng suất bình quân lúa hè thu'],
  ],
])('what a clause names itself needs no entry before it: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it.each([
  [
    'Nổi bật là: Kinh tế tiếp tục duy trì tốc độ tăng trưởng cao và ổn định đạt 9,2%/năm.',
    'tốc độ tăng trưởng kinh tế',
  ],
  ['Ngành dịch vụ duy trì được tốc độ tăng trưởng khá, bình quân 11%.', 'tốc độ tăng trưởng ngành dịch vụ bình quân'],
  ['Giữ ổn định tỷ lệ che phủ rừng 43%.', 'tỷ lệ che phủ rừng'],
  ['Hội nghị thông qua nghị quyết với một số chỉ tiêu chủ yếu thu ngân sách đạt 45 tỷ đồng.', 'thu ngân sách'],
])('what is kept up or aimed at is what is measured: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('what a field yields is of its crop', () =>
  expect(labelsOf('Diện tích lúa xuân với năng suất 50 tạ/ha.')).toEqual(['năng suất lúa xuân']));

it('how powerful works are stands before their name', () =>
  expect(labelsOf('Nhà máy điện khí Nậm Mu công suất 320 MW.').at(-1)).toBe('công suất nhà máy điện khí Nậm Mu'));

it('what is raised of a plant is its capacity', () =>
  expect(labelsOf('Nhà máy nước Nà Hoa nâng công suất từ 3.500 m3/ngày đêm lên 6.000 m3/ngày đêm.')).toEqual([
    'công suất nhà máy nước Nà Hoa',
    'công suất nhà máy nước Nà Hoa',
  ]));

describe('the measure stands behind what leads to it', () => {
  it.each([
    ['Hoạt động lưu trú, ăn uống dự ước doanh thu đạt 237 tỷ đồng.', 'doanh thu hoạt động lưu trú, ăn uống'],
    ['Cây lúa: Dự ước diện tích thu hoạch được 15 ha.', 'diện tích thu hoạch cây lúa'],
    ['Năng suất cao nhất từ trước đến nay, nên giá trị ngành trồng trọt tăng 1,3%.', 'giá trị ngành trồng trọt'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});

it.each([
  [
    'Tỉnh sẽ nạo vét kênh mương và đắp đê với tổng khối lượng là 1.469 m3.',
    'tổng khối lượng nạo vét kênh mương và đắp đê',
  ],
  ['Nuôi cá lồng đem lại sản lượng hơn 10 nghìn tấn.', 'sản lượng nuôi cá lồng'],
  ['Phong trào nuôi tôm phát triển mạnh đạt 120 ha.', 'diện tích nuôi tôm'],
  ['Theo phòng Kinh tế, hiện diện tích nuôi tôm là 95 ha.', 'diện tích nuôi tôm'],
  [
    'Hiện nay, trà lúa sớm đang làm đòng, qua điều tra của Chi cục cho thấy: Diện tích nhiễm rầy nâu là 87 ha.',
    'Diện tích nhiễm rầy nâu',
  ],
])('the measure first, of what is told: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it.each([
  [
    'Tập trung nâng cao năng suất cây trồng chủ lực, giá trị sản phẩm trồng trọt đạt 108 triệu đồng/ha.',
    'giá trị sản phẩm trồng trọt',
  ],
  ['Riêng quế hữu cơ luôn có giá 31.000 đồng/kg.', 'giá quế hữu cơ'],
  ['Duy trì 45 ha chè VietGAP.', 'diện tích duy trì chè VietGAP'],
  ['Có 20 ha lúa bị mất trắng cùng hàng ngàn hecta cây ăn quả.', 'diện tích lúa bị mất trắng'],
])('no more than what is measured: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));
