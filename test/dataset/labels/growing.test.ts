import { describe, expect, it } from 'vitest';
import { labelsOf, read, valuesOf } from '../read.ts';

describe('what is sown, cut or lost is told by the area of its crop', () => {
  it.each([
    ['Nông nghiệp: Đến ngày 15/8/2012, cả nước đã thu hoạch được 73 nghìn ha lúa.', ['diện tích thu hoạch lúa']],
    [
      'Huyện Mai Sơn có 320 ha cà phê cho thu hoạch, năng suất 20 tạ/ha.',
      ['diện tích cà phê cho thu hoạch Huyện Mai Sơn', 'năng suất cà phê cho thu hoạch Huyện Mai Sơn'],
    ],
    ['Lúa mùa: Đến 20/11/2022, toàn vùng thu hoạch được 12 nghìn ha lúa mùa.', ['diện tích thu hoạch lúa mùa']],
    ['Cây hàng năm: các địa phương gieo trồng được 45 ha ngô.', ['diện tích gieo trồng ngô các địa phương']],
    ['ĐBSCL hiện có gần 960 ha lúa bị rầy nâu gây hại.', ['diện tích lúa bị rầy nâu gây hại ĐBSCL']],
    ['Theo thống kê, đã có 360 ha ngô bị nhiễm sâu keo.', ['diện tích ngô bị nhiễm sâu keo']],
    [
      'Năm nay, các địa phương phía Nam gieo cấy lúa mùa được 94 nghìn ha.',
      ['diện tích gieo cấy lúa mùa các địa phương phía Nam'],
    ],
    [
      'Vụ hè thu năm 2018, tổng diện tích toàn vùng gieo sạ được 1,6 triệu ha lúa; năng suất đạt 5,6 tấn/ha.',
      ['tổng diện tích gieo sạ lúa Vụ hè thu', 'năng suất lúa Vụ hè thu'],
    ],
    [
      'Cây cao su có 238 ha, sản lượng ước đạt theo lũy kế đến ngày 15/8/2019 là 190 tấn.',
      ['diện tích cây cao su', 'sản lượng cây cao su'],
    ],
    [
      'Về giao rừng, cho thuê rừng, cả nước có 39 ha rừng được giao cho hộ gia đình.',
      ['diện tích rừng được giao cho hộ gia đình'],
    ],
    ['Cây lạc thu hoạch được 25 ha.', ['diện tích thu hoạch cây lạc']],
    ['Cây ngô trồng mới được 12 ha.', ['diện tích trồng mới cây ngô']],
    ['Khai thác rừng sản xuất 25 ha.', ['diện tích khai thác rừng sản xuất']],
    ['Gió lốc làm gãy 12 ha chuối.', ['diện tích gãy chuối']],
    [
      'Toàn tỉnh có 303 ha lúa mùa đã cho thu hoạch, năng suất 48 tạ/ha.',
      ['diện tích lúa mùa đã cho thu hoạch', 'năng suất lúa mùa'],
    ],
    ['Diện tích lúa gieo cấy đạt 29 ha, sản lượng 160 tấn.', ['Diện tích lúa gieo cấy', 'sản lượng lúa']],
    [
      'Cùng với chăm sóc lúa mùa, các xã đã kết thúc sản xuất lúa hè thu với diện tích gieo trồng đạt 205 ha.',
      ['diện tích gieo trồng lúa hè thu'],
    ],
    [
      'Tổng diện tích nuôi trồng thủy sản 154 ha. Trong đó, nuôi nước ngọt 85 ha; nuôi nước lợ 36 ha.',
      ['Tổng diện tích nuôi trồng thủy sản', 'diện tích nuôi nước ngọt', 'diện tích nuôi nước lợ'],
    ],
    [
      'Lúa mùa xuống giống được 75 ha thấp hơn so với cùng kỳ 2 ha, thu hoạch 68 ha.',
      ['diện tích xuống giống lúa mùa', 'diện tích xuống giống lúa mùa', 'diện tích thu hoạch lúa mùa'],
    ],
    [
      'Diện tích lúa đã thu hoạch đạt 40 ha; sản lượng ước trên diện tích thu hoạch đạt 260 tấn; năng suất bình quân đạt 65 tạ/ha.',
      ['Diện tích lúa thu hoạch', 'sản lượng lúa', 'năng suất bình quân lúa'],
    ],
    [
      'Năng suất cả vụ lúa thu đông đạt 5,3 tấn/ha; sản lượng thu hoạch 276 tấn.',
      ['Năng suất cả vụ lúa thu đông', 'sản lượng thu hoạch lúa thu đông'],
    ],
    [
      'Huyện đã hoàn thành gieo cấy lúa và các cây màu vụ xuân, diện tích gieo trồng được 378 ha.',
      ['diện tích gieo trồng lúa và các cây màu vụ xuân'],
    ],
    ['Qua 3 vụ sản xuất, diện tích gieo trồng lúa 160 ha.', ['diện tích gieo trồng lúa']],
    ['Diện tích lúa xuân trồng 300 ha, năng suất 60 tạ/ha.', ['Diện tích lúa xuân trồng', 'năng suất lúa xuân']],
    ['Huyện có 425 ha rừng (độ che phủ của rừng trên 65%).', ['diện tích rừng', 'độ che phủ của rừng']],
    [
      'Mưa lớn phá hủy 50 m kênh dẫn nước. Mưa lũ gây mất trắng 5 ha lúa.',
      ['phá hủy kênh dẫn nước', 'diện tích mất trắng lúa'],
    ],
    ['Diện tích ngô 73/70 ha; cây gừng 8/8 ha.', ['Diện tích ngô', 'diện tích cây gừng']],
    [
      'Đến nay, các địa phương trong tỉnh Khánh Hòa đã thu hoạch 18 nghìn ha lúa hè thu.',
      ['diện tích thu hoạch lúa hè thu các địa phương trong tỉnh Khánh Hòa'],
    ],
    [
      'Các địa phương cũng đã thực hiện chuyển đổi 464 ha đất lúa kém hiệu quả sang cây ăn quả.',
      ['diện tích chuyển đổi đất lúa kém hiệu quả'],
    ],
    [
      'Vụ đông năm nay, toàn tỉnh gieo trồng 164 ha, trong đó có 67 ha cây vụ đông trên đất 2 lúa.',
      ['diện tích gieo trồng Vụ đông', 'diện tích cây vụ đông trên đất 2 lúa'],
    ],
    ['Toàn tỉnh Bắc Giang đã thu hoạch được hơn 31 nghìn ha lúa chiêm xuân.', ['diện tích thu hoạch lúa chiêm xuân']],
    ['Về nông nghiệp: 32 ha lúa bị ngập úng.', ['diện tích lúa bị ngập úng']],
    [
      'Cơ bản thu hoạch xong 330 ha lúa chiêm xuân, năng suất ước đạt 65 tạ/ha.',
      ['diện tích thu hoạch lúa chiêm xuân', 'năng suất lúa chiêm xuân'],
    ],
    [
      'Các tỉnh miền Bắc đã trồng được 573 ha rừng. Trong đó, vùng Tây Bắc có tiến độ trồng rừng nhanh nhất đạt 50 ha.',
      ['diện tích trồng rừng các tỉnh miền Bắc', 'diện tích trồng rừng vùng Tây Bắc'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('an area is of no people that the entry before counts', () =>
  expect(read('- Hộ nghèo: 212 hộ.\n\n- Trồng mới: 45 ha.').indicators.at(-1)?.label_vi).toBe('diện tích trồng mới'));

it('crops are told by their area, however they were planted', () =>
  expect(labelsOf('Cây mía trồng mới và trồng lại: 85 ha.')).toEqual(['diện tích cây mía trồng mới và trồng lại']));

it('losses in another unit are of their own noun', () =>
  expect(valuesOf('Năm 2023 cháy rừng gây thiệt hại khoảng 4 tỷ đồng và khoảng 36 ha rừng.')[1]).toEqual([
    'diện tích rừng',
    36,
  ]));

describe('a part that measures the same and names its crop', () => {
  it('says all of what it is', () =>
    expect(labelsOf('Tổng diện tích cây lâu năm là 620 ha, trong đó diện tích trồng cây ăn quả 410 ha.')).toEqual([
      'Tổng diện tích cây lâu năm',
      'diện tích trồng cây ăn quả',
    ]));

  it('but not what came to all of them', () =>
    expect(labelsOf('Diện tích lúa bị ngập là 620 ha, trong đó diện tích lúa mùa 410 ha.')[1]).toMatch(/bị ngập/));
});

it('what was planted with woods is told by its area', () =>
  expect(labelsOf('Đến nay đã trồng mới rừng sản xuất được 320 ha.')).toEqual(['diện tích trồng mới rừng sản xuất']));

describe('a deed and its crop or season are an area, whoever did it and whether it is done', () => {
  it.each([
    [
      'Vụ lúa mùa năm nay toàn huyện gieo cấy được 1.245 ha, đạt 97% kế hoạch.',
      ['diện tích gieo cấy lúa mùa', 'diện tích gieo cấy lúa mùa so với kế hoạch'],
    ],
    [
      'Đến nay, các địa phương đã thu hoạch xong vụ hè thu 6.420 ha, năng suất ước đạt 57 tạ/ha.',
      ['diện tích thu hoạch vụ hè thu', 'năng suất vụ hè thu'],
    ],
    [
      'Vụ lúa hè thu tỉnh gieo sạ 4.200 ha, đã thu hoạch dứt điểm 4.150 ha, sản lượng đạt 25.600 tấn.',
      ['diện tích gieo sạ lúa hè thu', 'diện tích thu hoạch lúa hè thu', 'sản lượng lúa hè thu'],
    ],
    [
      'Toàn huyện đã hoàn thành thu hoạch lúa mùa với diện tích đạt 1.720 ha, năng suất 51 tạ/ha.',
      ['diện tích thu hoạch lúa mùa', 'năng suất lúa mùa'],
    ],
    ['Mưa lớn làm ngập úng cục bộ 46 ha lúa mùa.', ['diện tích ngập úng cục bộ lúa mùa']],
    ['Cây màu đã trồng: Ngô 410 ha; rau các loại 325 ha.', ['diện tích trồng Ngô', 'diện tích rau các loại']],
    [
      'Nông dân thả nuôi tôm thẻ 310 ha, thu hoạch 205 ha, năng suất 6 tấn/ha.',
      ['diện tích thả nuôi tôm thẻ', 'diện tích thu hoạch tôm thẻ', 'năng suất tôm thẻ'],
    ],
    ['Toàn huyện sản xuất ngô được 430 ha.', ['diện tích sản xuất ngô']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('a measure behind the comma of a clause is of its crop, and not of how that fared', () => {
  it.each([
    [
      'Một vụ lúa hè thu được mùa, năng suất bình quân đạt 61 tạ/ha với sản lượng 14.000 tấn.',
      ['năng suất bình quân lúa hè thu', 'sản lượng lúa hè thu'],
    ],
    ['Cây ngô phát triển tốt, năng suất đạt 45 tạ/ha.', ['năng suất Cây ngô']],
    ['Trà vải sớm đã cho thu hoạch, sản lượng ước đạt 16 tấn.', ['sản lượng vải sớm']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('the area that is cut already is of the crop before', () =>
  expect(labelsOf('Diện tích cây cà phê 310 ha, trồng mới 25 ha, cho thu hoạch 220 ha.')).toEqual([
    'Diện tích cây cà phê',
    'diện tích trồng mới cây cà phê',
    'diện tích cho thu hoạch cây cà phê',
  ]));
describe('parts of a class of crops, or of a kind, are measured by their own names', () => {
  it.each([
    [
      'Tổng sản lượng lương thực có hạt là 9.060 tấn, trong đó thóc là 8.880 tấn, giảm 0,3%; ngô là 177 tấn.',
      ['Tổng sản lượng lương thực có hạt', 'sản lượng thóc', 'sản lượng thóc', 'sản lượng ngô'],
    ],
    [
      'Tổng diện tích gieo trồng cây hàng năm đạt 1.240 ha, trong đó: lúa 820 ha, rau các loại 90 ha.',
      ['Tổng diện tích gieo trồng cây hàng năm', 'diện tích gieo trồng lúa', 'diện tích gieo trồng rau các loại'],
    ],
    [
      'Diện tích nuôi tôm nước lợ đạt 678 ha (tôm sú 594 ha và tôm thẻ 84 ha).',
      ['Diện tích nuôi tôm nước lợ', 'Diện tích nuôi tôm sú', 'Diện tích nuôi tôm thẻ'],
    ],
    [
      'Diện tích cây lâu năm bị sương muối 90 ha, trong đó chè 40 ha.',
      ['Diện tích cây lâu năm bị sương muối', 'Diện tích cây lâu năm bị sương muối: chè'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('what is planted under forestry is forest', () =>
  expect(
    labelsOf(
      '- Lâm nghiệp: Trồng mới 25 ha; khai thác 300 m3 gỗ.\n\n3. Lâm nghiệp: Trồng mới 12 ha rừng, chăm sóc 9 ha.',
    ),
  ).toEqual(['diện tích trồng mới rừng', 'khai thác gỗ', 'diện tích trồng mới rừng', 'diện tích chăm sóc rừng']));

it('a deed that opens its entry is said once', () =>
  expect(labelsOf('- Trồng rừng: 15 ha; cây phân tán: 2.000 cây.')).toEqual(['diện tích trồng rừng', 'cây phân tán']));

it.each([
  [
    'Huyện tập trung chăm sóc, thu hoạch dứt điểm 720 ha lúa, sản lượng 4.214 tấn.',
    ['diện tích thu hoạch lúa', 'sản lượng lúa'],
  ],
  ['Mía 566 ha, đã thu hoạch dứt điểm, đạt sản lượng 50.172 tấn.', ['diện tích mía', 'sản lượng mía']],
  ['Tập trung thu hoạch lúa mùa, diện tích thu hoạch 615 ha.', ['diện tích thu hoạch lúa mùa']],
])('what was reaped is measured by its crop: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('a measure with its verb is of what its entry names', () =>
  expect(labelsOf('Tôm nước lợ: Diện tích thả nuôi lũy kế ước đạt 637 ha, sản lượng thu hoạch 195 tấn.')[0]).toBe(
    'Diện tích thả nuôi tôm nước lợ',
  ));

it.each([
  ['- Cây lúa: Lúa xuân gieo cấy 86 ha, năng suất 58 tạ/ha.', ['diện tích gieo cấy lúa xuân', 'năng suất lúa xuân']],
  [
    '- Cây ngô: Ngô xuân hè 21 ha, ngô thu đông 10 ha; năng suất bình quân cả năm 40 tạ/ha.',
    ['diện tích ngô xuân hè', 'diện tích ngô thu đông', 'năng suất bình quân cả năm cây ngô'],
  ],
  [
    '- Cây chè: Sản lượng chè búp tươi 81 tấn; trồng mới 15 ha.',
    ['Sản lượng chè búp tươi', 'diện tích trồng mới cây chè'],
  ],
])('the crop of an entry is of what stands behind it, once: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

describe('what a crop yields is told by its crop', () => {
  it.each([
    ['Trà lúa sớm cho năng suất cao hơn, đạt 61 tạ/ha.', ['năng suất trà lúa sớm']],
    [
      'Lúa mùa sớm thu hoạch 21 ha, năng suất cao hơn trà chính vụ, đạt 56 tạ/ha.',
      ['diện tích thu hoạch lúa mùa sớm', 'năng suất lúa mùa sớm'],
    ],
    [
      'Toàn xã có chè 76 ha, sản lượng búp tươi 712 tấn, giá bán bình quân 7.500 đồng/kg; cà phê 12 ha, sản lượng nhân 29 tấn.',
      [
        'diện tích chè',
        'sản lượng chè búp tươi',
        'giá bán bình quân chè búp tươi',
        'diện tích cà phê',
        'sản lượng cà phê nhân',
      ],
    ],
    [
      'Dưa hấu 41 ha, năng suất 36 tấn/ha, tồn kho 120 tấn.',
      ['diện tích dưa hấu', 'năng suất dưa hấu', 'tồn kho dưa hấu'],
    ],
    ['Toàn xã hiện có rừng 1.200 ha.', ['diện tích rừng']],
    [
      'Vụ Mùa: diện tích 95 ha. Một số diện tích ở ven sông bị ngập, mất trắng 7 ha. Năng suất đạt 54 tạ/ha.',
      ['diện tích Vụ Mùa', 'Một số diện tích ở ven sông bị ngập, mất trắng vụ Mùa', 'Năng suất vụ Mùa'],
    ],
    ['Kết thúc điều tra vụ Thu đông, diện tích gieo trồng 92 ha.', ['diện tích gieo trồng vụ Thu đông']],
    [
      'Vụ lúa Hè thu (kể cả Xuân hè): toàn tỉnh xuống giống 289 ha. Diện tích đã thu hoạch 103 ha, năng suất 5,3 tấn/ha.',
      [
        'diện tích xuống giống vụ lúa Hè thu (kể cả Xuân hè)',
        'Diện tích thu hoạch vụ lúa Hè thu',
        'năng suất vụ lúa Hè thu',
      ],
    ],
  ])('%s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it('is of the year where its crop is of all the year', () => {
    const text = 'Trong 9 tháng năm 2023, lúa cả năm 812 ha, năng suất 58 tạ/ha; ngô 18 ha, đạt 97% kế hoạch cả năm.';
    expect(read(text).indicators.map(({ time_period }) => time_period)).toEqual([
      '2023',
      '2023',
      '2023-01/2023-09',
      '2023-01/2023-09',
    ]);
  });
});

it('a crop by weight alone is what was reaped, where nothing is traded or given', () => {
  expect(labelsOf('Một số cây ăn quả tăng như: sầu riêng 505 tấn, bưởi 347 tấn.')).toEqual([
    'sản lượng sầu riêng',
    'sản lượng bưởi',
  ]);
  expect(labelsOf('Cá các loại 521 tấn, tôm các loại 445 tấn.')).toEqual([
    'sản lượng cá các loại',
    'sản lượng tôm các loại',
  ]);
  expect(labelsOf('Hỗ trợ giống: ngô 12 tấn, lúa 9 tấn.').join()).not.toContain('sản lượng');
});

it.each([
  ['Nhân dân đã chủ động sản xuất vụ đông xuân gieo cấy được 1.572 ha lúa.', 'diện tích gieo cấy lúa vụ đông xuân'],
  ['Bà con tập trung sản xuất vụ mùa, gieo cấy được 1.572 ha lúa.', 'diện tích gieo cấy lúa vụ mùa'],
])('that a season is tended leads to what was sown in it: %s', (text, label) => {
  expect(labelsOf(text)).toEqual([label]);
});

it('a crop that is written as a name is one as in a sentence, but for where it is from', () =>
  expect(
    labelsOf('Đã trồng được 11 ha Ngô, đạt 98% kế hoạch; 14 ha Khoai Lang; trồng mới 3 ha Sâm Ngọc Linh.'),
  ).toEqual([
    'diện tích trồng ngô',
    'diện tích trồng ngô so với kế hoạch',
    'diện tích trồng khoai lang',
    'diện tích trồng mới sâm Ngọc Linh',
  ]));

it.each([
  ['Trồng rừng tập trung giai đoạn 2021 - 2025 diện tích 40.000 ha.', ['diện tích trồng rừng tập trung']],
  ['Tiếp tục thực hiện công tác khoán bảo vệ rừng là 611 ha.', ['diện tích khoán bảo vệ rừng']],
  ['Vụ Đông năm 2023, huyện dự kiến sản xuất trên 430 ha.', ['diện tích sản xuất Vụ Đông']],
  ['2. Diện tích nuôi: 10 ha, tăng 5% so với cùng kỳ.', ['Diện tích nuôi', 'Diện tích nuôi']],
  ['- Về nuôi trồng: sản lượng đạt 379 tấn.', ['sản lượng nuôi trồng']],
  [
    'Vụ Hè Thu: Tổng diện tích kết thúc gieo sạ 900 ha, đã thu hoạch được 45 ha chỉ bằng 5% diện tích gieo sạ.',
    ['Tổng diện tích gieo sạ vụ Hè Thu', 'diện tích thu hoạch vụ Hè Thu', 'diện tích thu hoạch vụ Hè Thu'],
  ],
])('an area or an output is told first: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it.each([
  ['Diện tích cà phê đang cho thu hoạch là 120 ha, năng suất bình quân đạt 3 tấn/ha.', 'năng suất bình quân cà phê'],
  // A class of crops has no yield, but each crop of it.
  [
    'Diện tích cây lâu năm 900 ha; trong đó diện tích hồ tiêu cho thu hoạch là 300 ha, năng suất đạt 2 tấn/ha.',
    'năng suất hồ tiêu',
  ],
])('a yield is of the crop before, without what is done to it: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it.each([
  ['Đến nay, Mường Lay đã thả nuôi tôm nước lợ trên diện tích gần 200 ha.', 'diện tích thả nuôi tôm nước lợ'],
  ['Toàn huyện đã trồng quế trên diện tích 20 ha.', 'diện tích trồng quế'],
  ['Dự kiến thời gian tới sẽ thả nuôi khoảng 350 ha.', 'diện tích thả nuôi'],
  ['Toàn tỉnh Lào Cai có khoảng 550 ha diện tích cá nuôi bị thiệt hại.', 'diện tích cá nuôi bị thiệt hại'],
  ['Toàn tỉnh trồng được 66 ha rừng nguyên liệu, như vậy đã đạt 90% kế hoạch.', 'diện tích trồng rừng nguyên liệu'],
])('how much something grows on is its area: %s', (text, label) => expect(labelsOf(text)[0]).toBe(label));

it('seed that was sown is no output', () =>
  expect(labelsOf('Thóc giống đã gieo: 96 tấn; trong đó: giống lúa lai 38 tấn.')).toEqual([
    'Thóc giống gieo',
    'Thóc giống gieo: giống lúa lai',
  ]));
