import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

function labels(text: string): string[] {
  return read(text).indicators.map(({ label_vi }) => label_vi);
}

describe('a label says what its words leave out', () => {
  it.each([
    // A verb alone is of what the block is about.
    ['Vụ Hè Thu: toàn tỉnh đã xuống giống 40 ha.', ['diện tích xuống giống vụ Hè Thu']],
    ['Tôm sú: Diện tích 20 ha; sản lượng thu hoạch 9 tấn.', ['Tôm sú: Diện tích', 'sản lượng thu hoạch tôm sú']],
    // All of those counted, and of their money.
    [
      'Quà của tỉnh là 60 phần, mỗi phần 500.000 đồng, tổng là 30 triệu đồng.',
      ['Quà của tỉnh', 'mỗi phần quà của tỉnh', 'tổng quà của tỉnh'],
    ],
    [
      'Phát 14 phần học bổng cho học sinh, mỗi phần trị giá 400.000 đồng (tổng kinh phí 5,6 triệu đồng).',
      ['Phát phần học bổng cho học sinh', 'mỗi phần học bổng cho học sinh', 'tổng kinh phí học bổng cho học sinh'],
    ],
    ['Có 12 tổ và 7 nhóm, tổng cộng có 19 tổ.', ['số tổ', 'số nhóm', 'tổng cộng tổ']],
    // Money by its verb.
    ['Sở được giao 900 triệu đồng, đã giải ngân 400 triệu đồng.', ['vốn được giao', 'vốn giải ngân']],
    [
      'Xử phạt 5 trường hợp vi phạm, thu 20 triệu đồng.',
      ['Xử phạt trường hợp vi phạm', 'số tiền thu từ xử phạt trường hợp vi phạm'],
    ],
    // A bare noun takes the measure of the clause before.
    [
      'Giá trị xuất khẩu nông sản đạt 4 tỷ USD; thủy sản đạt 2 tỷ USD.',
      ['Giá trị xuất khẩu nông sản', 'Giá trị xuất khẩu thủy sản'],
    ],
    // Verbs without an object.
    [
      'Rác thải sinh hoạt phát sinh 90 tấn, thu gom, xử lý 80 tấn.',
      ['Rác thải sinh hoạt phát sinh', 'thu gom, xử lý rác thải sinh hoạt phát sinh'],
    ],
    // A verb before a bare number.
    ['Có 40 doanh nghiệp, trong đó thành lập mới 05.', ['doanh nghiệp', 'doanh nghiệp thành lập mới']],
    // A mean of what its unit counts.
    ['Bình quân cả nước đạt 16,5 tiêu chí/xã.', ['Bình quân cả nước tiêu chí/xã']],
    // The plan's own figure.
    [
      'Có 36 xã đạt chuẩn (bằng 90% so với kế hoạch là 40 xã).',
      ['xã đạt chuẩn', 'xã đạt chuẩn so với kế hoạch', 'kế hoạch xã đạt chuẩn'],
    ],
    // Behind a share of the plan a change is of what the plan is for.
    [
      'Thu ngân sách đạt 90 tỷ đồng, bằng 80% dự toán, tăng 5% so với cùng kỳ.',
      ['Thu ngân sách', 'Thu ngân sách so với dự toán', 'Thu ngân sách'],
    ],
    [
      'Thu ngân sách đạt 52% dự toán tỉnh giao và 49% dự toán huyện giao.',
      ['Thu ngân sách so với dự toán tỉnh giao', 'Thu ngân sách so với dự toán huyện giao'],
    ],
    // What a part measures goes by the part.
    [
      'Diện tích gieo trồng 90 ha, trong đó ngô 40 ha, năng suất 30 tạ/ha; khoai 20 ha.',
      ['Diện tích gieo trồng', 'Diện tích gieo trồng ngô', 'năng suất ngô', 'Diện tích gieo trồng khoai'],
    ],
    // The price basis of a value is no date.
    ['Giá trị sản xuất (giá so sánh 2010) đạt 90 tỷ đồng.', ['Giá trị sản xuất (giá so sánh 2010)']],
    // A rate of what was counted before it.
    ['Điều tra, làm rõ 12/14 vụ trộm, đạt tỷ lệ 85,7%.', ['Điều tra, làm rõ vụ trộm', 'Điều tra, làm rõ vụ trộm']],
    // Nouns behind a unit, and brackets that only state a size.
    ['Mưa lũ cuốn trôi 12 con trâu; 30 ha hoa màu bị ngập.', ['cuốn trôi con trâu', 'diện tích hoa màu bị ngập']],
    // A sum that the figure before it makes up.
    [
      'Trong tháng, kim ngạch xuất khẩu 3 tỷ USD, đưa tổng kim ngạch xuất khẩu lên 9 tỷ USD.',
      ['kim ngạch xuất khẩu', 'tổng kim ngạch xuất khẩu'],
    ],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('entries of lists', () => {
  it('a measure alone is of the entry before it', () => {
    expect(labels('I. Cây trồng\n\nLúa nước: 90 ha\n\nNăng suất bình quân: 51 tạ/ha')).toEqual([
      'diện tích lúa nước',
      'Năng suất bình quân lúa nước',
    ]);
  });

  it('two figures of one entry measure what their units imply', () => {
    expect(labels('- Khoai: 18 ha - 250 tấn')).toEqual(['diện tích khoai', 'sản lượng khoai']);
  });

  it('animals are counted without a unit too', () => {
    expect(rows(read('- Chăn nuôi: Trâu: 120, Dê: 75, Chim cút: 900').indicators, 'label_vi', 'obs_value')).toEqual([
      ['số trâu', 120],
      ['số dê', 75],
      ['số chim cút', 900],
    ]);
  });

  it('units under a heading that shares out say what they get', () => {
    const text =
      '1. Phân bổ kinh phí theo đơn vị\n\n- Công an huyện: 40 triệu đồng;\n- Hội Nông dân huyện: 30 triệu đồng.';
    expect(labels(text)).toEqual(['Phân bổ kinh phí: Công an huyện', 'Phân bổ kinh phí: Hội Nông dân huyện']);
  });

  it('a heading that names who holds them', () => {
    const text =
      '1. Cấp tỉnh quản lý\n\n- Tổng số học sinh: 475 học sinh\n\n2. Cấp huyện quản lý\n\n- Tổng số học sinh: 870 học sinh';
    expect(labels(text)).toEqual(['Tổng số học sinh, Cấp tỉnh quản lý', 'Tổng số học sinh, Cấp huyện quản lý']);
  });

  it('a village by its name, with all its counts', () => {
    expect(labels('- Thôn Bình Minh: 62 hộ, 270 khẩu.')).toEqual(['hộ Thôn Bình Minh', 'khẩu Thôn Bình Minh']);
  });

  it('shares under a heading with a colon', () => {
    const text = '1. Cơ cấu lao động:\n\n- Nông nghiệp: 62%\n- Dịch vụ: 20%';
    expect(labels(text)).toEqual(['Cơ cấu lao động: Nông nghiệp', 'Cơ cấu lao động: Dịch vụ']);
  });

  it('the share in brackets of a counted class of facilities', () => {
    const { indicators } = read('Trường đạt chuẩn quốc gia: 19/27 trường (70,4%).');
    expect(rows(indicators, 'label_vi', 'obs_value')).toContainEqual(['Trường đạt chuẩn quốc gia', 70.4]);
  });
});

describe('what the words before a figure leave out is told by its unit or the clause before', () => {
  it.each([
    ['Rau các loại 145 tạ/ha.', ['năng suất rau các loại']],
    [
      'HĐND huyện vừa ban hành Nghị quyết số 12 phân bổ vốn sự nghiệp với kinh phí 9 tỷ đồng.',
      ['kinh phí phân bổ vốn sự nghiệp'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([['Xã đón 12.500 lượt khách; doanh thu đạt 6,2 tỷ đồng.', ['lượt khách', 'doanh thu']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([
    ['- Xóa 24/24 nhà tạm, tổng kinh phí 1.440 triệu đồng.', ['Xóa nhà tạm', 'tổng kinh phí xóa nhà tạm']],
    [
      'a) Đường thôn Nậm Xây: Tổng mức đầu tư 6.500 triệu đồng; kế hoạch vốn: 2.800 triệu đồng.',
      ['kế hoạch vốn đường thôn Nậm Xây'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('a measure without its object is of what was told before', () => {
  it.each([
    ['Diện tích lạc 70 ha, năng suất bình quân toàn huyện đạt 21 tạ/ha.', ['Diện tích lạc', 'năng suất bình quân lạc']],
    [
      'Lực lượng chức năng đã tịch thu 80 m3 gỗ xẻ các loại và phạt 2,6 tỷ đồng.',
      ['tịch thu gỗ xẻ các loại', 'số tiền phạt'],
    ],
    ['Hồ Kẻ Gỗ đạt 31/32 m; ứng với dung tích 306/345 triệu m3.', ['Hồ Kẻ Gỗ', 'dung tích Hồ Kẻ Gỗ']],
    [
      'Diện tích tôm thẻ ước đạt 57 ha, tăng 3%, sản lượng thu hoạch 107 tấn.',
      ['Diện tích tôm thẻ', 'Diện tích tôm thẻ', 'sản lượng thu hoạch tôm thẻ'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it.each([
  ['Đường liên thôn: 21 km, đã được cứng hóa 4,8 km.', 'Đường liên thôn được cứng hóa'],
  ['Tổng số kênh mương: 8 km; kiên cố hoá: 4,5 km.', 'kênh mương kiên cố hoá'],
])('works are of what the figure before them measures: %s', (text, label) =>
  expect(read(text).indicators[1]?.label_vi).toBe(label),
);

it('a deed goes on with what was seized, and with those who were fined', () =>
  expect(
    valuesOf(
      'Thu giữ 0,5 gam Ketamin, 3 kg cần sa và 80 viên hồng phiến; xử phạt 90 triệu đồng đối với 7 tổ chức và 21 cá nhân.',
    ),
  ).toEqual([
    ['Thu giữ Ketamin', 0.5],
    ['Thu giữ cần sa', 3],
    ['Thu giữ viên hồng phiến', 80],
    ['số tiền xử phạt', 90],
    ['xử phạt tổ chức', 7],
    ['xử phạt cá nhân', 21],
  ]));

it('money got back is so much of what there was to be', () =>
  expect(said('Đã thu hồi 4,5 tỷ đồng/9 tỷ đồng.')).toEqual([['số tiền thu hồi', 'share', 4.5, null]]));

it('criteria are of the standard that an entry names', () =>
  expect(rows(read('NTM: đạt 14/19 tiêu chí.').indicators, 'label_vi', 'indicator_code')).toEqual([
    ['tiêu chí NTM', 'new_rural_criteria_met'],
  ]));

it('what a bracket tells the area of stands before it', () =>
  expect(
    labels(
      'Một số đối tượng gây hại như: Bệnh đạo ôn (diện tích nhiễm 310 ha, diện tích đã phun trừ 205 ha); rầy các loại (diện tích nhiễm 84 ha).',
    ),
  ).toEqual(['diện tích nhiễm bệnh đạo ôn', 'diện tích phun trừ bệnh đạo ôn', 'diện tích nhiễm rầy các loại']));

it('money is of what was done, and not of those to whom', () =>
  expect(labels('Xử phạt hành chính đối với 4 tổ chức, 12 cá nhân với số tiền 120 triệu đồng.').at(-1)).toBe(
    'số tiền xử phạt hành chính',
  ));

it('a rate in other places is of what the one before is', () =>
  expect(labelsOf('Tỷ lệ thu gom rác thải tại thị trấn đạt 97%, tại các xã đạt 70%.')).toEqual([
    'Tỷ lệ thu gom rác thải tại thị trấn',
    'Tỷ lệ thu gom rác thải tại các xã',
  ]));

it('what was reaped is of what the sentence before measures', () =>
  expect(
    labelsOf(
      'Diện tích cá lóc của các tỉnh Đồng bằng sông Cửu Long đạt 392 ha. Sản lượng thu hoạch ước đạt 7.200 tấn.',
    ),
  ).toEqual(['Diện tích cá lóc của các tỉnh Đồng bằng sông Cửu Long', 'Sản lượng thu hoạch cá lóc']));

it('what moves on another river is what moved on the one before', () =>
  expect(labelsOf('Dòng chảy trên sông Đà thấp hơn TBNN 13%; trên sông Thao thấp hơn TBNN 35%.')).toEqual([
    'Dòng chảy trên sông Đà',
    'Dòng chảy trên sông Thao',
  ]));

it('a clause of its own has no subject of the sentence before', () =>
  expect(
    labelsOf('Diện tích nhiễm bệnh khô vằn đạt 220 ha. Hoạt động của chuột đã giảm, diện tích bị hại 25 ha.').at(-1),
  ).not.toContain('khô vằn'));

it('what was done is nothing that another measure is of', () =>
  expect(labelsOf('Sản lượng khai thác đạt 35 tấn và sản lượng nuôi trồng đạt 44 tấn.')).toEqual([
    'Sản lượng khai thác',
    'sản lượng nuôi trồng',
  ]));

it('an area that was reaped is of what the area before is of', () =>
  expect(labels('Các tỉnh miền Nam đã gieo cấy 661 ha, giảm 6 ha, đã thu hoạch được 386 ha.').at(-1)).toBe(
    'diện tích thu hoạch các tỉnh miền Nam',
  ));

it('criteria that a mean is of are named', () =>
  expect(labelsOf('Bình quân toàn huyện đạt 12,5/19 tiêu chí.')).toEqual(['tiêu chí bình quân']));

it('the area of a place is of none of those counted in it', () =>
  expect(labelsOf('Xã gồm 11 thôn. Diện tích 36,65 km².')).toEqual(['số thôn', 'Diện tích']));

it('the area of what is counted is of those, and not of how many they are', () =>
  expect(labelsOf('Số mô hình trồng nấm: 5 mô hình, diện tích 12 ha.').at(-1)).toBe('diện tích mô hình trồng nấm'));

it('nothing that money tells of grows', () =>
  expect(
    labelsOf('Tổng sản phẩm xã hội đạt 250 tỷ đồng, bằng 99% kế hoạch. Tổng diện tích gieo trồng đạt 90 ha.').at(-1),
  ).toBe('Tổng diện tích gieo trồng'));

it.each([
  ['Diện tích sản xuất muối 108 ha của 134 hộ; sản lượng thu hoạch 2.156 tấn.', 'sản lượng thu hoạch muối'],
  [
    'Thu nhập bình quân của thành viên đạt 4,4 triệu đồng/tháng và của người lao động là 3,8 triệu đồng/tháng.',
    'Thu nhập bình quân của người lao động',
  ],
  [
    'Lãi suất huy động không kỳ hạn 1%/năm, kỳ hạn từ 6 đến dưới 12 tháng 5%/năm.',
    'Lãi suất huy động kỳ hạn từ 6 đến dưới 12 tháng',
  ],
])('what is told of others is what was measured before: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it.each([
  [
    'Cây lương thực có hạt: gieo trồng 136 ha; trong đó: cây lúa gieo sạ 133 ha, thu hoạch 80 ha, sản lượng thu hoạch 518 tấn.',
    'sản lượng thu hoạch cây lúa',
  ],
  ['Tổng đàn gia cầm đạt 64 nghìn con. Sản lượng khai thác trong tháng đạt 84 tấn.', 'Sản lượng khai thác'],
  ['Trồng trọt ổn định. Trong lĩnh vực thủy sản, sản lượng đạt 12 tấn.', 'sản lượng thủy sản'],
  ['Cây lương thực: ước trong tháng gieo trồng 53 ha, thu hoạch 59 ha.', 'diện tích thu hoạch cây lương thực'],
])('a measure is of what its clause or sentence is about: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it('what a mean is told by before its unit is no part of it', () =>
  expect(labelsOf('Huyện tăng 23 tiêu chí, tính bình quân đạt 11,6 tiêu chí/xã.').slice(1)).toEqual([
    'tiêu chí bình quân',
  ]));

it.each([
  ['Tỷ lệ hộ nghèo giảm bình quân mỗi năm 2,1%.', 'Tỷ lệ hộ nghèo bình quân mỗi năm'],
  ['Thu ngân sách tăng bình quân hằng năm 12%.', 'Thu ngân sách bình quân hằng năm'],
  ['Thu ngân sách tăng bình quân 12%/năm.', 'Thu ngân sách'],
])('what moved in the mean of the years is told so where the unit does not: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('a number of households is of none but these, and how something moved is no part of what is measured', () => {
  expect(labelsOf('Dân số: 5.240 người; tỷ lệ tăng tự nhiên 1,25%; số hộ: 1.186 hộ.').at(-1)).toBe('số hộ');
  expect(labelsOf('Điều giảm mạnh về sản lượng, chỉ đạt 210 tấn.')).toEqual(['sản lượng điều']);
});

it('capital that another sentence plans is of nobody who was counted before it', () =>
  expect(labelsOf('Số hộ nghèo là 120 hộ. Kế hoạch vốn là 59 tỷ đồng.')).toEqual(['Số hộ nghèo', 'Kế hoạch vốn']));

it('capital is of those whose number moved, and a bracket behind a base of nothing in it', () => {
  expect(labelsOf('Số doanh nghiệp thành lập mới tăng 4%; vốn đăng ký giảm 2%.')).toEqual([
    'Số doanh nghiệp thành lập mới',
    'vốn đăng ký doanh nghiệp thành lập mới',
  ]);
  expect(
    labelsOf(
      'Tổng sản lượng thủy sản đạt 223 tấn, tăng 3% so với cùng kỳ (trong đó, sản lượng khai thác đạt 66 tấn).',
    ).at(-1),
  ).toBe('sản lượng khai thác thủy sản');
});

it('how much comes up and is treated is of the waste that the run-in heading names', () =>
  expect(
    labelsOf(
      '1. Chất thải rắn sinh hoạt: Tổng khối lượng phát sinh 45 tấn/ngày, khối lượng thu gom, xử lý 38 tấn/ngày.',
    ),
  ).toEqual([
    'Tổng khối lượng phát sinh chất thải rắn sinh hoạt',
    'khối lượng thu gom, xử lý chất thải rắn sinh hoạt',
  ]));

it('nothing that is told in money is grown', () =>
  expect(labelsOf('Tổng giá trị sản xuất tăng 13%. Tổng diện tích gieo trồng thực hiện được 20.000 ha.')).toEqual([
    'Tổng giá trị sản xuất',
    'Tổng diện tích gieo trồng',
  ]));
