import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('on what grounds a place acts is no measure of it', () =>
  expect(
    labelsOf(
      'Thực hiện Nghị quyết số 22/2010/NQ-HĐND ngày 27/12/2010 của HĐND tỉnh về cơ chế, chính sách bê tông hóa đường nội đồng, huyện Than Uyên thực hiện được 32,5 km.',
    ),
  ).toEqual(['chính sách bê tông hóa đường nội đồng']));

it('an average grade is no region', () =>
  expect(labelsOf('Tỷ lệ chuyên cần đạt 97%. Xếp loại học lực: Giỏi 9 em (5%), Trung bình 80 em (44%).')).toEqual([
    'Tỷ lệ chuyên cần',
    'Xếp loại học lực: Giỏi',
    'Xếp loại học lực: Giỏi',
    'Xếp loại học lực: Trung bình',
    'Xếp loại học lực: Trung bình',
  ]));

/** Labels and values of the figures of a text, in reading order. */
function figures(text: string): unknown[][] {
  return rows(read(text).indicators, 'label_vi', 'obs_value');
}

describe('a list of places measures in each what its head says', () => {
  it('the head before the list', () => {
    const text = 'Tổng đàn gà của một số tỉnh tăng mạnh, ước tính Thái Nguyên tăng 12%, Bắc Giang tăng 9%.';
    expect(figures(text)).toEqual([
      ['Tổng đàn gà Thái Nguyên', 12],
      ['Tổng đàn gà Bắc Giang', 9],
    ]);
  });

  it('a sentence about the places that lead', () => {
    const text = 'Những tỉnh có sản lượng chè lớn và tăng khá là Phú Thọ đạt 40 tấn (+3%), Yên Bái đạt 25 tấn.';
    expect(figures(text)).toEqual([
      ['sản lượng chè Phú Thọ', 40],
      ['sản lượng chè Phú Thọ', 3],
      ['sản lượng chè Yên Bái', 25],
    ]);
  });

  it('a region with its verb, and what the block is about', () => {
    const text = 'Vụ Mùa: các địa phương phía Bắc gieo cấy đạt 900 ha, vùng Tây Nguyên gieo cấy đạt 120 ha.';
    expect(figures(text)).toEqual([
      ['diện tích gieo cấy Vụ Mùa các địa phương phía Bắc', 900],
      ['diện tích gieo cấy Vụ Mùa vùng Tây Nguyên', 120],
    ]);
  });

  it('a count with the verb of the count before it', () => {
    const text = 'Công an tỉnh xử lý 40 trường hợp, huyện Than Uyên 12 trường hợp, huyện Phong Thổ 9 trường hợp.';
    expect(figures(text)).toEqual([
      ['xử lý trường hợp', 40],
      ['xử lý trường hợp huyện Than Uyên', 12],
      ['xử lý trường hợp huyện Phong Thổ', 9],
    ]);
  });

  it('a place that the clause acts for is none of a list', () => {
    expect(figures('Tỷ lệ che phủ rừng của tỉnh Yên Bái đạt 63%.')).toEqual([
      ['Tỷ lệ che phủ rừng của tỉnh Yên Bái', 63],
    ]);
  });
});

it('a class of communes is no place', () =>
  expect(said('Toàn huyện: khu vực I 3 xã, khu vực II 5 xã, khu vực III 8 xã.').map(([label]) => label)).toEqual([
    'xã khu vực I',
    'xã khu vực II',
    'xã khu vực III',
  ]));

describe('a measure is of the place that its clause speaks of', () => {
  it.each([
    [
      'Năng suất lúa một số tỉnh giảm mạnh như: Kon Tum giảm 5 tạ/ha; Gia Lai giảm 7 tạ/ha.',
      ['Năng suất lúa Kon Tum', 'Năng suất lúa Gia Lai'],
    ],
    [
      'Đắk Lắk là địa phương có sản lượng lương thực cao nhất với 124 tấn, tiếp đến là tỉnh Gia Lai đạt 56 tấn.',
      ['sản lượng lương thực của Đắk Lắk', 'sản lượng lương thực tỉnh Gia Lai'],
    ],
    [
      'Sản lượng giảm do các tỉnh như An Giang có sản lượng 194 tấn, Bến Tre có sản lượng 104 tấn.',
      ['sản lượng An Giang', 'sản lượng Bến Tre'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('places that do something are no entry of a list of places', () =>
  expect(
    labelsOf('Năng suất lúa đạt 61 tạ/ha. Các địa phương sử dụng giống lúa chất lượng cao chiếm tỷ lệ hơn 24%.').at(-1),
  ).toBe('Các địa phương sử dụng giống lúa chất lượng cao'));

describe('places that a list names by what its head measures', () => {
  it.each([
    [
      'Mùa khô, một số vùng thiếu nước phải tưới luân phiên cho khoảng 90 - 110 ha cà phê như: Gia Lai từ 30 - 50 ha, Kon Tum 60 ha.',
      [
        'diện tích cà phê phải tưới luân phiên',
        'diện tích cà phê phải tưới luân phiên Gia Lai',
        'diện tích cà phê phải tưới luân phiên Kon Tum',
      ],
    ],
    [
      'Hỗ trợ khoảng 450 ha mía gồm: Nghệ An 200 ha, Hà Tĩnh từ 100 - 250 ha.',
      ['Hỗ trợ mía', 'Hỗ trợ mía Nghệ An', 'Hỗ trợ mía Hà Tĩnh'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('the place of the first entry is none of what the list measures', () =>
  expect(labelsOf('Diện tích ngô huyện Than Uyên 450 ha, huyện Tân Uyên 300 ha.')).toEqual([
    'Diện tích ngô huyện Than Uyên',
    'Diện tích ngô huyện Tân Uyên',
  ]));

it('what is left in a place, and one that is the fastest, are of what the list measures', () => {
  expect(
    labelsOf('Lượng muối tồn trong dân khoảng 183 tấn, trong đó: Miền Bắc tồn 27 tấn; Miền Trung tồn 156 tấn.'),
  ).toEqual(['Lượng muối tồn trong dân', 'Lượng muối tồn trong dân Miền Bắc', 'Lượng muối tồn trong dân Miền Trung']);
  expect(
    labelsOf(
      'Các tỉnh miền Bắc đã trồng được 407 ha rừng, trong đó: Bắc Trung Bộ có tiến độ trồng nhanh nhất, đạt 120 ha.',
    ).at(-1),
  ).toBe('diện tích trồng rừng Bắc Trung Bộ');
});

it('a name behind `riêng` is a place, though no list knows it', () =>
  expect(labelsOf('Riêng Phú Sơn có 526 lượt khách tham quan, tăng 42% so với cùng kỳ.')).toEqual([
    'lượt khách tham quan Phú Sơn',
    'lượt khách tham quan Phú Sơn',
  ]));

it.each([
  [
    'Các tỉnh miền Bắc gieo cấy 114 ha lúa mùa; các tỉnh miền Nam xuống giống đạt 49 ha. Các địa phương miền Bắc đã thu hoạch 87 ha.',
    ['diện tích xuống giống lúa mùa các tỉnh miền Nam', 'diện tích thu hoạch lúa mùa các địa phương miền Bắc'],
  ],
  ['Diện tích lúa gieo thẳng của Hà Nam là 45 ha; riêng Nam Định gieo cấy đạt 20 ha.', ['diện tích gieo cấy Nam Định']],
])('what else was done is of the same crop, and not of how that was grown: %s', (text, labels) =>
  expect(labelsOf(text).slice(1)).toEqual(labels),
);

it('those that a place manages are told by it, and those it deals with are not', () => {
  expect(labelsOf('Trung tâm Hoa Ban huyện Nậm Pồ quản lý 60 học sinh bổ túc.')).toEqual([
    expect.stringContaining('Trung tâm Hoa Ban'),
  ]);
  expect(labelsOf('Trung tâm Hoa Ban huyện Nậm Pồ tiếp nhận 60 hồ sơ.')).toEqual(['tiếp nhận hồ sơ']);
});

it('a bare measure before a list of places is of the crop told before', () =>
  expect(
    labelsOf(
      'Toàn quốc gieo cấy được 102 ha lúa hè thu. Diện tích giảm do nắng nóng: Kiên Giang giảm 28 ha; Sóc Trăng giảm 17 ha.',
    ).slice(1),
  ).toEqual(['Diện tích lúa hè thu Kiên Giang', 'Diện tích lúa hè thu Sóc Trăng']));

it('reservoirs of other regions are told by the region alone, and what has water by that it has', () =>
  expect(
    labelsOf('Các hồ chứa khu vực Bắc Bộ đạt 64% dung tích thiết kế, Tây Nguyên 58%. Có 118 ha đủ nước.').slice(1),
  ).toEqual(['Các hồ chứa Tây Nguyên', 'diện tích đủ nước']));

it('tells the places that a colon opens by what their sentence measures', () => {
  const text =
    'Vụ Mùa: diện tích gieo trồng 92 ha, tập trung ở các xã: Hòa Lạc 40 ha, Tân Hòa 33 ha. Năng suất đạt 53 tạ/ha.';
  expect(labelsOf(text)).toEqual([
    'diện tích gieo trồng vụ Mùa',
    'diện tích gieo trồng vụ Mùa Hòa Lạc',
    'diện tích gieo trồng vụ Mùa Tân Hòa',
    'Năng suất vụ Mùa',
  ]);
});

describe('what is said before a list of places is told of each', () => {
  it.each([
    [
      'Các huyện có diện tích lúa lớn: Tam Đường (12 ha), Tân Uyên (5 ha).',
      ['diện tích lúa Tam Đường', 'diện tích lúa Tân Uyên'],
    ],
    [
      'Trồng mới chè: Tam Đường 45 ha, Tân Uyên 24 ha.',
      ['diện tích trồng mới chè Tam Đường', 'diện tích trồng mới chè Tân Uyên'],
    ],
    [
      'Giải ngân vốn đầu tư công: Tam Đường 12 tỷ đồng, Tân Uyên 8 tỷ đồng.',
      ['Giải ngân vốn đầu tư công Tam Đường', 'Giải ngân vốn đầu tư công Tân Uyên'],
    ],
    ['Giải ngân: Tam Đường 12 tỷ đồng, Tân Uyên 8 tỷ đồng.', ['vốn giải ngân Tam Đường', 'vốn giải ngân Tân Uyên']],
    ['Đàn trâu ở Tam Đường 1.200 con, Tân Uyên 980 con.', ['Đàn trâu ở Tam Đường', 'Đàn trâu Tân Uyên']],
    [
      'Số hộ nghèo còn nhiều ở Tam Đường 450 hộ, Tân Uyên 320 hộ.',
      ['Số hộ nghèo còn nhiều ở Tam Đường', 'Số hộ nghèo Tân Uyên'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(`# Kết quả năm 2021 tỉnh Lai Châu\n\n${text}`)).toEqual(labels));
});

it.each([
  [
    'Huyện Sìn Hồ có 35 ha bị ngập; trong đó, Nậm Mạ 12 ha.',
    ['diện tích bị ngập Huyện Sìn Hồ', 'diện tích bị ngập Nậm Mạ'],
  ],
  ['Vùng Tây Bắc hiện có 900 ha không đủ nước tưới.', ['diện tích không đủ nước tưới Vùng Tây Bắc']],
  [
    'Chi cục Thủy lợi cho biết, hiện khu vực Tây Nguyên có khoảng 700 ha cà phê đang bị thiếu nước.',
    ['diện tích cà phê đang bị thiếu nước khu vực Tây Nguyên'],
  ],
])('what came to an area of a place is told behind its size: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it.each([
  [
    'Tiến độ gieo cấy lúa đông xuân nhanh hơn cùng kỳ năm trước, trong đó: Thanh Hóa đạt 90 nghìn ha, tăng 2 nghìn ha; Hà Nội đạt 40 nghìn ha.',
    [
      'diện tích gieo cấy lúa đông xuân Thanh Hóa',
      'diện tích gieo cấy lúa đông xuân Thanh Hóa',
      'diện tích gieo cấy lúa đông xuân Hà Nội',
    ],
  ],
  [
    'Diện tích gieo cấy lúa mùa đạt 90 nghìn ha (trong đó, vùng Đồng bằng sông Hồng đã cơ bản kết thúc gieo cấy với diện tích đạt 47 nghìn ha).',
    ['Diện tích gieo cấy lúa mùa', 'Diện tích gieo cấy lúa mùa vùng Đồng bằng sông Hồng'],
  ],
  [
    'Tiến độ thu hoạch lúa hè thu tại các tỉnh phía Nam lại đạt 45 nghìn ha.',
    ['Tiến độ thu hoạch lúa hè thu tại các tỉnh phía Nam'],
  ],
])('areas of places are of what was grown so fast, or so far: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('what came to the places of a list is told without them', () =>
  expect(
    labelsOf('Hạn hán xảy ra tại 3 tỉnh: Gia Lai, Bình Phước, Bến Tre làm thiệt hại hơn 900 ha lúa và 40 ha hoa màu.'),
  ).toEqual(['Hạn hán xảy ra tại tỉnh', 'diện tích thiệt hại lúa', 'diện tích thiệt hại hoa màu']));
