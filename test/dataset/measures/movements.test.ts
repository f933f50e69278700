import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('by how much poverty was to fall is a fall, be it reached', () =>
  expect(
    said('Giảm tỷ lệ hộ nghèo chung đạt 2,9%. Giảm tỷ lệ hộ nghèo xuống còn 4,1%.').map((row) => row.slice(1, 3)),
  ).toEqual([
    ['change', -2.9],
    ['level', 4.1],
  ]));

it('by how much something fell may stand behind what it is compared with', () =>
  expect(
    rows(
      read('Số tàu cá vi phạm năm 2020 đã giảm so với cùng kỳ năm 2019 là 53 vụ.').indicators,
      'measure',
      'obs_value',
    ),
  ).toEqual([['change', -53]]));

it.each(['Số học sinh giỏi tăng hơn năm trước 3%.', 'Số học sinh giỏi tăng hơn năm ngoái đến 3%.'])(
  'what a figure is above is compared with without a word for it: %s',
  (text) => expect(rows(read(text).indicators, 'measure', 'obs_value')).toEqual([['change', 3]]),
);

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

describe('a growth that a label names is a level', () => {
  it.each([
    [
      'Tốc độ tăng thu nhập bình quân đầu người đạt 8%.',
      [['Tốc độ tăng thu nhập bình quân đầu người', 'level', 8, null]],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('differences from a plan or a year that stands before them', () => {
  it.each([
    ['Tỷ lệ hộ nghèo còn 8,5%, thấp hơn so với kế hoạch đề ra 2%.', -2, 8.5],
    ['Thu ngân sách đạt 50 tỷ đồng, cao hơn cùng kỳ năm trước 3 tỷ đồng.', 3, 50],
    ['Bình quân 14 tiêu chí/xã, tăng 5,5 tiêu chí so với năm 2015.', 5.5, 14],
  ])('%s', (text, value, level) => expect(said(text).at(-1)?.slice(1)).toEqual(['change', value, level]));
});

it('what a deed adds is counted; more of what is there is a change', () => {
  expect(said('Năm 2021, công nhận thêm 4 trường đạt chuẩn quốc gia.')).toEqual([
    ['công nhận trường đạt chuẩn quốc gia', 'count', 4, null],
  ]);
  expect(said('Số hộ khá tăng thêm 12 hộ.')).toEqual([['Số hộ khá', 'change', 12, null]]);
});

it('a rate that fell by a mean moved', () =>
  expect(
    said('Tỷ lệ hộ nghèo các huyện nghèo giảm bình quân 4,2%/năm; các xã nghèo giảm trung bình mỗi năm 3%.'),
  ).toEqual([
    ['Tỷ lệ hộ nghèo các huyện nghèo', 'change', -4.2, null],
    ['các xã nghèo trung bình mỗi năm', 'change', -3, null],
  ]));

it('jobs that are made have moved nothing', () =>
  expect(said('Năm 2023 tạo việc làm tăng thêm cho 4.500 lao động.')).toEqual([
    ['tạo việc làm lao động', 'count', 4500, null],
  ]));

it('a rise of a measure by a percentage is its change', () =>
  expect(said('Năm 2024 kinh tế phát triển khá; tăng thu ngân sách 12,5%; sản lượng lúa đạt 900 tấn.')).toEqual([
    ['thu ngân sách', 'change', 12.5, null],
    ['sản lượng lúa', 'level', 900, null],
  ]));

it('how many times another area has is said of the level before', () =>
  expect(said('Mật độ dân số là 84 người/km2, bằng 0,6 lần mật độ của tỉnh.').map((each) => each.slice(1))).toEqual([
    ['level', 84, null],
    ['change', 0.6, 84],
  ]));

it('a fall by a range is negative at both ends', () =>
  expect(
    rows(
      read('Tháng 3 năm 2020, dòng chảy trên sông Nậm Rốm thấp hơn trung bình nhiều năm (TBNN) cùng kỳ từ 15-65%.')
        .indicators,
      'label_vi',
      'measure',
      'obs_value',
      'obs_value_to',
      'base_period',
    ),
  ).toEqual([['dòng chảy trên sông Nậm Rốm', 'change', -15, -65, null]]));

it('what is done faster or later than a year before changed by so much', () =>
  expect(
    said(
      'Toàn huyện xuống giống 640 ha lúa, nhanh hơn cùng kỳ 7,2%. Toàn huyện gieo trồng 120 ha ngô, chậm hơn cùng kỳ năm trước 4,5%. Giá thóc thấp hơn cùng kỳ 300 đồng/kg.',
    ),
  ).toEqual([
    ['diện tích xuống giống lúa', 'level', 640, null],
    ['diện tích xuống giống lúa', 'change', 7.2, 640],
    ['diện tích gieo trồng ngô', 'level', 120, null],
    ['diện tích gieo trồng ngô', 'change', -4.5, 120],
    ['Giá thóc', 'change', -300, null],
  ]));

it.each([
  ['Kim ngạch xuất khẩu vượt 5 tỷ USD, tăng 3%.', 'level'],
  ['Thu ngân sách vượt 12 tỷ đồng so với dự toán.', 'change'],
  ['Thu ngân sách đạt 90 tỷ đồng, vượt 12 tỷ đồng.', 'change'],
])(
  'the first amount of a sentence that is exceeded is how much there is, unless it is beyond a plan: %s',
  (text, measure) =>
    expect(
      read(text)
        .indicators.filter(({ unit_measure }) => unit_measure !== '%')
        .at(-1)?.measure,
    ).toBe(measure),
);

it('a price above that of the season before is a change', () =>
  expect(said('Giá bán cà phê cao hơn niên vụ trước 5.000 đồng/kg.')[0]?.slice(0, 2)).toEqual([
    'Giá bán cà phê',
    'change',
  ]));

it('farther than in a mean year is a change', () =>
  expect(said('Ranh mặn xâm nhập vào sông Cái Lớn 45 km, sâu hơn trung bình nhiều năm 12 km.')).toEqual([
    ['Ranh mặn xâm nhập vào sông Cái Lớn', 'level', 45, null],
    ['Ranh mặn xâm nhập vào sông Cái Lớn', 'change', 12, 45],
  ]));

it('the members of a list moved as all did, also since when', () =>
  expect(said('Một số sản phẩm giảm so với cùng kỳ như: xi măng 12%, thép 8%.')).toEqual([
    ['xi măng', 'change', -12, null],
    ['thép', 'change', -8, null],
  ]));

it('with how much something grew is how much of it there is', () =>
  expect(said('Dịch bệnh trên lúa có chiều hướng gia tăng với trên 52 ha, cao hơn 5 ha so với tuần trước.')).toEqual([
    ['Dịch bệnh trên lúa', 'level', 52, null],
    ['Dịch bệnh trên lúa', 'change', 5, 52],
  ]));

it('how it goes, before a colon, is no movement of so many', () =>
  expect(said('Số người tham gia BHXH tự nguyện ngày càng tăng: 9.120 người.')).toEqual([
    ['Số người tham gia BHXH tự nguyện', 'level', 9120, null],
  ]));

it('what was brought down is of what happened, also where a goal was carried out', () =>
  expect(
    said(
      'Toàn tỉnh xảy ra 25 vụ tai nạn giao thông, làm chết 14 người. Thực hiện chỉ tiêu, đã kéo giảm 6 vụ, giảm 3 người chết so với năm 2019.',
    ),
  ).toEqual([
    ['vụ tai nạn giao thông', 'count', 25, null],
    ['vụ tai nạn giao thông làm chết', 'count', 14, null],
    ['vụ tai nạn giao thông', 'change', -6, 25],
    ['vụ tai nạn giao thông làm chết', 'change', -3, 14],
  ]));

it('a mean over several years is one of a movement', () =>
  expect(said('Giá trị nông nghiệp tăng bình quân 5 năm 4,2%, đạt 320 tỷ đồng.')).toEqual([
    ['Giá trị nông nghiệp bình quân 5 năm', 'change', 4.2, null],
    ['Giá trị nông nghiệp', 'level', 320, null],
  ]));
