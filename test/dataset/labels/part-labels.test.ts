import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('a verb tells a part apart that only names the measure', () =>
  expect(labelsOf('Chè: tổng diện tích 156 ha, trong đó diện tích cho thu hoạch 98 ha.').at(-1)).toBe(
    'tổng diện tích chè: diện tích cho thu hoạch',
  ));

it('a part that names its whole again, or one of its seasons, has the measure of all', () => {
  expect(labelsOf('Niên vụ 2022-2023: Xuống giống được 620 ha, trong đó: Vụ Mùa xuống giống được 110 ha.')).toEqual([
    'diện tích xuống giống',
    'diện tích xuống giống Vụ Mùa',
  ]);
  expect(labelsOf('Diện tích cây ăn quả là 320 ha, trong đó cây ăn quả có múi 120 ha.')).toEqual([
    'Diện tích cây ăn quả',
    'Diện tích cây ăn quả có múi',
  ]);
});

it('a total of some says all by itself', () =>
  expect(
    labelsOf('Tổng đàn vật nuôi là 7 triệu con, trong đó, tổng đàn heo 400 nghìn con; tổng đàn gia cầm 6,5 triệu con.'),
  ).toEqual(['Tổng đàn vật nuôi', 'tổng đàn heo', 'tổng đàn gia cầm']));

describe('a part is named behind its whole, unless it says by itself what it measures', () => {
  it.each([
    [
      'Sản lượng thủy sản đạt 83 tấn (nuôi trồng 47 tấn, khai thác đạt 36 tấn).',
      ['Sản lượng thủy sản', 'sản lượng nuôi trồng thủy sản', 'sản lượng khai thác thủy sản'],
    ],
    [
      'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản ước đạt giá trị 75 tỷ đồng. Trong đó, nông nghiệp đạt 60 tỷ đồng, lâm nghiệp đạt 5 tỷ đồng.',
      [
        'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản',
        'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản: nông nghiệp',
        'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản: lâm nghiệp',
      ],
    ],
    [
      'Diện tích cây lâu năm 90 ha. Trong đó, cây xoài 50 ha, tăng 1%.',
      ['Diện tích cây lâu năm', 'diện tích cây xoài', 'diện tích cây xoài'],
    ],
    [
      'Sản lượng lúa năm 2018 đạt 38 tấn, tăng 5% (2 tấn) chia ra: lúa đông xuân 21 tấn.',
      ['Sản lượng lúa', 'Sản lượng lúa', 'Sản lượng lúa', 'Sản lượng lúa đông xuân'],
    ],
    [
      'Sản lượng khai thác thủy sản đạt 751 tấn, trong đó khai thác mặn lợ là 644 tấn, khai thác nước ngọt là 107 tấn.',
      ['Sản lượng khai thác thủy sản', 'Sản lượng khai thác mặn lợ', 'Sản lượng khai thác nước ngọt'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('a sentence about parts of a goal names them behind it', () => {
  expect(
    labelsOf('Mục tiêu năm 2024: tổng giá trị sản xuất đạt 962 tỷ đồng. Trong đó, ngành dịch vụ 169 tỷ đồng.'),
  ).toEqual(['tổng giá trị sản xuất', 'tổng giá trị sản xuất: ngành dịch vụ']);
  expect(
    labelsOf(
      'Phấn đấu tốc độ tăng trưởng đạt 10,8% trở lên. Trong đó nông nghiệp tăng 3,4%; dịch vụ tăng 14,8%.',
    ).slice(1),
  ).toEqual(['tốc độ tăng trưởng: nông nghiệp', 'tốc độ tăng trưởng: dịch vụ']);
});

it('a bound behind the unit is no noun of what is counted or measured', () =>
  expect(labelsOf('Tổng sản lượng lương thực đạt 127 tấn trở lên. Xuất khẩu lao động 300 người trở lên.')).toEqual([
    'Tổng sản lượng lương thực',
    'Xuất khẩu lao động',
  ]));

it('the shares behind how a structure moved are of it', () => {
  expect(
    labelsOf('Cơ cấu kinh tế (giá hiện hành) chuyển dịch như sau: Nông nghiệp chiếm 38%, giảm 1%; dịch vụ chiếm 25%.'),
  ).toEqual(['Cơ cấu kinh tế: Nông nghiệp', 'Cơ cấu kinh tế: Nông nghiệp', 'Cơ cấu kinh tế: dịch vụ']);
  expect(labelsOf('Cơ cấu kinh tế tiếp tục chuyển dịch đúng hướng: tỷ trọng nông nghiệp 38%; dịch vụ 25%.')).toEqual([
    'tỷ trọng nông nghiệp',
    'tỷ trọng dịch vụ',
  ]);
});

it('a part that opens as its whole does says all by itself', () =>
  expect(
    labelsOf(
      'Cung cấp dịch vụ công trực tuyến 1.450 thủ tục; trong đó cung cấp dịch vụ công mức độ 2 là 640 thủ tục, mức độ 3 là 810 thủ tục.',
    ),
  ).toEqual([
    'Cung cấp dịch vụ công trực tuyến thủ tục',
    'cung cấp dịch vụ công mức độ 2',
    'cung cấp dịch vụ công mức độ 3',
  ]));

describe('a part that says all by itself', () => {
  it.each([
    // Of all the land there is nothing is left to say.
    [
      'Tổng diện tích đất tự nhiên là 5.900 ha, trong đó đất nông nghiệp 2.400 ha, đất ở 310 ha.',
      ['Tổng diện tích đất tự nhiên', 'diện tích đất nông nghiệp', 'diện tích đất ở'],
    ],
    [
      'Tổng diện tích tự nhiên 2.930 ha, trong đó: diện tích đất rừng là 1.320 ha.',
      ['Tổng diện tích tự nhiên', 'diện tích đất rừng'],
    ],
    [
      '- Kênh mương nội đồng: tổng chiều dài 64 km, trong đó kiên cố hóa 42 km.',
      ['tổng chiều dài kênh mương nội đồng', 'kênh mương nội đồng kiên cố hóa'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('a sort of money, or of land, that has a name of its own is told by it, and is an indicator of its own', () => {
  const { indicators } = read(
    'Tổng chi ngân sách 430 tỷ đồng, trong đó chi thường xuyên 310 tỷ đồng; bổ sung quỹ dự trữ 2 tỷ đồng. Đất nông nghiệp: 520 ha (đất trồng cây lâu năm 90 ha).',
  );
  expect(rows(indicators, 'label_vi', 'indicator_code')).toEqual([
    ['Tổng chi ngân sách', 'local_budget_expenditure'],
    ['chi thường xuyên', 'recurrent_expenditure'],
    ['bổ sung quỹ dự trữ', null],
    ['diện tích đất nông nghiệp', 'agricultural_land_area'],
    ['diện tích đất trồng cây lâu năm', null],
  ]);
  expect(indicators.map(({ parent_id }) => parent_id)).toEqual([
    null,
    indicators[0]?.id,
    indicators[0]?.id,
    null,
    indicators[3]?.id,
  ]);
});

it.each([
  [
    'Mưa đá làm 640 ha ngô bị gãy đổ, trong đó thiệt hại trên 70% là 210 ha, thiệt hại từ 30 - 70%: 320 ha.',
    [
      'diện tích ngô bị gãy đổ',
      'diện tích ngô bị gãy đổ: thiệt hại trên 70%',
      'diện tích ngô bị gãy đổ: thiệt hại từ 30 - 70%',
    ],
  ],
  [
    'Diện tích cây trồng bị hạn 836 ha, trong đó lúa 612 ha (mất trắng 18 ha), cây màu 224 ha.',
    [
      'Diện tích cây trồng bị hạn',
      'Diện tích cây trồng bị hạn: lúa',
      'Diện tích cây trồng bị hạn: lúa: diện tích mất trắng',
      'Diện tích cây trồng bị hạn: cây màu',
    ],
  ],
  [
    'Tổng vốn huy động đạt 286 tỷ đồng, gồm: ngân sách trung ương 186 tỷ đồng, doanh nghiệp 75 tỷ đồng, dân góp 25 tỷ đồng.',
    [
      'Tổng vốn huy động',
      'Tổng vốn huy động: ngân sách trung ương',
      'Tổng vốn huy động: doanh nghiệp',
      'Tổng vốn huy động: dân góp',
    ],
  ],
  [
    'Đào tạo nghề cho 870 lao động nông thôn, trong đó nghề nông nghiệp 526 người.',
    ['Đào tạo nghề lao động nông thôn', 'Đào tạo nghề lao động nông thôn: nghề nông nghiệp'],
  ],
])('parts by harm, by what pays and by trade are of their whole: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('a part with the measure of its whole that opens with a noun of it says all by itself', () => {
  expect(labelsOf('Diện tích sản xuất muối đạt 130 ha, trong đó diện tích muối thủ công đạt 90 ha.').at(-1)).toBe(
    'diện tích muối thủ công',
  );
  expect(labelsOf('Sản lượng nuôi trồng đạt 900 tấn, trong đó sản lượng cá tra đạt 821 tấn.').at(-1)).toBe(
    'sản lượng cá tra',
  );
  expect(labelsOf('Diện tích lúa bị ngập 62 ha, trong đó diện tích lúa mùa 41 ha.').at(-1)).toBe(
    'Diện tích lúa bị ngập: diện tích lúa mùa',
  );
});

it('some of what is measured, and the same done to some of it, has the measure of all', () => {
  expect(
    labelsOf(
      'Sản lượng muối đạt 1.290 tấn, giảm 4,7%. Trong đó: Muối thủ công đạt 940 tấn; Muối công nghiệp đạt 350 tấn.',
    ),
  ).toEqual(['Sản lượng muối', 'Sản lượng muối', 'Sản lượng muối thủ công', 'Sản lượng muối công nghiệp']);
  expect(
    labelsOf(
      'Sản lượng khai thác thủy sản đạt 255 tấn, trong đó: khai thác biển đạt 239 tấn; khai thác nội địa đạt 16 tấn.',
    ),
  ).toEqual(['Sản lượng khai thác thủy sản', 'Sản lượng khai thác biển', 'Sản lượng khai thác nội địa']);
});

it('how badly a part was harmed may stand in a bracket before it', () =>
  expect(labelsOf('Diện tích lúa bị thiệt hại 426 ha, trong đó mất trắng (trên 70%) 118 ha.')).toEqual([
    'Diện tích lúa bị thiệt hại',
    'Diện tích lúa bị thiệt hại: mất trắng (trên 70%)',
  ]));

it.each([
  ['Diện tích chè 120 ha (cho thu hoạch 96 ha).', ['Diện tích chè', 'Diện tích chè: cho thu hoạch']],
  ['Tổng DTGT 9.870 ha.', ['Tổng diện tích gieo trồng']],
])('what is reaped is told apart by its verb, and a sum keeps its order: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('a part that tells what was done to all that its whole measures says all by itself', () =>
  expect(labelsOf('Tổng sản lượng thủy sản 90 tấn, trong đó sản lượng khai thác thủy sản 40 tấn.')).toEqual([
    'Tổng sản lượng thủy sản',
    'sản lượng khai thác thủy sản',
  ]));

it('a part that says again what its entry opens with says it once', () =>
  expect(
    labelsOf(
      '1. Dự án 2: Phát triển mô hình: 2.145 triệu đồng\n- UBND xã Nà Lộc: 410 triệu đồng (NSTW: 373 triệu đồng; NS tỉnh: 37 triệu đồng).',
    ).slice(2),
  ).toEqual([
    'Dự án 2: Phát triển mô hình: UBND xã Nà Lộc: NSTW',
    'Dự án 2: Phát triển mô hình: UBND xã Nà Lộc: NS tỉnh',
  ]));

it('a season alone is a part of the area or output of its crop', () =>
  expect(labelsOf('Diện tích lúa 1.036 ha (vụ xuân 588 ha, hè thu 442 ha, vụ mùa 6 ha).')).toEqual([
    'Diện tích lúa',
    'Diện tích lúa vụ xuân',
    'Diện tích lúa hè thu',
    'Diện tích lúa vụ mùa',
  ]));

it('so is one that opens a paragraph of its own, and measures of a list are told apart by their units', () =>
  expect(
    labelsOf(
      'Năm 2022, diện tích gieo trồng cây hàng năm đạt 394 ha.\n\nTrong đó, vụ đông 45 ha, vụ đông xuân 195 ha. Diện tích, năng suất, sản lượng các loại cây trồng chủ yếu: Lúa 227 ha, sản lượng 1.333 tấn; trứng gia cầm 16 triệu quả.',
    ),
  ).toEqual([
    'diện tích gieo trồng cây hàng năm',
    'diện tích gieo trồng cây hàng năm vụ đông',
    'diện tích gieo trồng cây hàng năm vụ đông xuân',
    'diện tích lúa',
    'sản lượng lúa',
    'trứng gia cầm',
  ]));

it('an area told with that planned is of its crop, as others are', () =>
  expect(
    labelsOf('Tổng diện tích gieo trồng cây hằng năm là 295 ha, trong đó: lúa đông xuân 210 ha/200 ha; ngô 85 ha.'),
  ).toEqual([
    'Tổng diện tích gieo trồng cây hằng năm',
    'diện tích gieo trồng lúa đông xuân',
    'diện tích gieo trồng ngô',
  ]));
