import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

it('persons in the bracket behind a rate of a people are those whom it is of', () =>
  expect(said('Tỷ lệ số dân được dùng nước sạch đạt 64,2% (tương đương 45.200 người).')).toEqual([
    ['Tỷ lệ số dân được dùng nước sạch', 'level', 64.2, null],
    ['số dân được dùng nước sạch', 'count', 45200, 64.2],
  ]));

describe('what moved is what the level before it is of', () => {
  it.each([['Xã có 3 trường đạt chuẩn quốc gia, tăng 1 trường so với năm 2019.', ['trường đạt chuẩn quốc gia']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([
    [
      'Số phụ nữ khám thai 3 lần trở lên: 45/47 người, đạt 95,7%.',
      [
        ['Số phụ nữ khám thai 3 lần trở lên', 'share', 45, null],
        ['Số phụ nữ khám thai 3 lần trở lên', 'share', 95.7, 45],
      ],
    ],
  ])('and parts that end with their bracket: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('the worst place has what all have', () => {
  it.each([
    [
      'Rầy nâu: Tổng diện tích nhiễm 61 ha, mật độ phổ biến từ 70-200 con/m2, cao trên 300 con/m2 tại Nam Bộ.',
      ['Tổng diện tích nhiễm rầy nâu', 'mật độ phổ biến rầy nâu', 'mật độ nơi cao rầy nâu'],
    ],
    [
      'Bệnh bạc lá: diện tích nhiễm 29 ha, tỷ lệ bệnh phổ biến từ 5-10%; nơi cao 15-40%.',
      ['diện tích nhiễm bệnh bạc lá', 'tỷ lệ bệnh phổ biến bệnh bạc lá', 'tỷ lệ bệnh nơi cao bệnh bạc lá'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('cases and the persons in them', () => {
  it('are what the rate before their bracket is of', () =>
    expect(valuesOf('Tỷ lệ khám phá án hình sự đạt 80% (16/20 vụ).')).toEqual([
      ['Tỷ lệ khám phá án hình sự', 80],
      ['vụ khám phá án hình sự', 16],
    ]));

  it('have the money at stake named by them', () =>
    expect(
      valuesOf('Năm 2023 thi hành xong 310 việc, đạt tỷ lệ 82%, tương ứng 54 tỷ đồng, đạt tỷ lệ 47%.').map(
        ([label]) => label,
      ),
    ).toEqual([
      'thi hành xong việc',
      'thi hành xong việc',
      'số tiền thi hành xong việc',
      'số tiền thi hành xong việc',
    ]));
});

describe('shares of a herd behind doses', () => {
  it('are no part of the doses', () =>
    expect(said('Đã tiêm 2.400 liều vắc xin dại, đạt 82% tổng đàn.')).toEqual([
      ['tiêm liều vắc xin dại', 'count', 2400, null],
      ['tiêm vắc xin dại so với tổng đàn', 'share', 82, 2400],
    ]));

  it('behind what was planned and behind animals of several kinds they are of what was done', () => {
    expect(said('Tiêm vắc xin dại được 2.400 liều, đạt 96% kế hoạch, bằng 82% tổng đàn.').at(-1)).toEqual([
      'Tiêm vắc xin dại so với tổng đàn',
      'share',
      82,
      2400,
    ]);
    expect(said('Đã tiêm phòng cho 2.400 con trâu, bò, đạt tỷ lệ 82% tổng đàn.')).toEqual([
      ['tiêm phòng con trâu, bò', 'count', 2400, null],
      ['tiêm phòng con trâu, bò', 'share', 82, 2400],
    ]);
  });

  it('and doses are of the vaccine that the words before them name', () =>
    expect(
      labelsOf('Đã tiêm 2.400 liều vắc xin dại. Tiêm phòng cúm gia cầm được 8.000 liều, đạt 75% diện tiêm.').slice(1),
    ).toEqual(['Tiêm phòng cúm gia cầm', 'Tiêm phòng cúm gia cầm so với diện tiêm']));
});

it('the plan between two percentages is of the first', () =>
  expect(said('Toàn tỉnh đã gieo trồng được 2.450 ha ngô, đạt 57% kế hoạch và 104% so cùng kỳ.').slice(1)).toEqual([
    ['diện tích gieo trồng ngô so với kế hoạch', 'share', 57, 2450],
    ['diện tích gieo trồng ngô', 'share', 104, 2450],
  ]));

it('a ratio in a bracket says the percentage before it again', () =>
  expect(labelsOf('Tiêm chủng đầy đủ cho trẻ em đạt 96,5% (1.245/1.290 trẻ).')).toEqual([
    'Tiêm chủng đầy đủ cho trẻ em',
    'Tiêm chủng đầy đủ cho trẻ em',
  ]));
describe('a share that opens a bracket is of the words before it, where the sentence told nothing else', () => {
  it.each([
    [
      'Thu ngân sách đạt 45 tỷ đồng. Các địa phương khống chế dịch, tăng tỷ lệ nuôi lợn trang trại (trên 60% tổng đàn).',
      ['tỷ lệ nuôi lợn trang trại', 'share', 60, null],
    ],
    [
      'Thu ngân sách đạt 45 tỷ đồng. Lao động trong nông nghiệp tiếp tục giảm (còn 35%).',
      ['Lao động trong nông nghiệp', 'level', 35, null],
    ],
  ])('%s', (text, expected) => expect(said(text).at(-1)).toEqual(expected));
});

it('the first size in a bracket is of the name before it, also where others follow', () =>
  expect(labelsOf('Quy hoạch: điểm dân cư Nà Hỳ (12 ha, 60 hộ); sân thể thao (1,2 ha; 500 chỗ ngồi).')).toEqual([
    'điểm dân cư Nà Hỳ',
    'số hộ',
    'sân thể thao',
    'chỗ ngồi',
  ]));

it('a share of what lakes are made for is of the water in them', () =>
  expect(said('Dung tích trữ các hồ đạt 98 triệu m3, bằng 62% dung tích thiết kế.').at(-1)).toEqual([
    'Dung tích trữ các hồ',
    'share',
    62,
    98,
  ]));

it('two plans that a level passed are both of that level', () =>
  expect(
    said('Năm 2023, thu ngân sách 700 tỷ đồng, vượt 9,8% dự toán Trung ương giao, vượt 4,5% dự toán tỉnh giao.'),
  ).toEqual([
    ['thu ngân sách', 'level', 700, null],
    ['thu ngân sách so với dự toán Trung ương giao', 'change', 9.8, 700],
    ['thu ngân sách so với dự toán tỉnh giao', 'change', 4.5, 700],
  ]));

it('a rate of all behind a comma is of those counted before it', () =>
  expect(said('Huyện có 753 hộ đạt gia đình văn hóa, tỷ lệ 90% tổng số hộ.').at(-1)).toEqual([
    'hộ đạt gia đình văn hóa',
    'share',
    90,
    753,
  ]));

it('what goods are worth is no movement of how much of them there is, and what is larger is no part', () =>
  expect(
    said(
      'Cà phê xuất khẩu 15.000 tấn, giảm 28% về lượng và giảm 33% về giá trị; hạt điều xuất khẩu 40 tấn, giảm 4% về lượng. Riêng sản phẩm ong xuất khẩu 1.000 tấn.',
    ),
  ).toEqual([
    ['Cà phê xuất khẩu', 'level', 15000, null],
    ['Cà phê xuất khẩu', 'change', -28, 15000],
    ['giá trị cà phê xuất khẩu', 'change', -33, null],
    ['hạt điều xuất khẩu', 'level', 40, null],
    ['hạt điều xuất khẩu', 'change', -4, 40],
    ['sản phẩm ong xuất khẩu', 'level', 1000, null],
  ]));

it('a comma in the name of several branches ends no clause', () =>
  expect(
    said('Năm 2019, tỉnh xuất khẩu đạt 2,5 tỷ USD về các mặt hàng nông, lâm, thủy sản, tăng 11% so với năm 2018.'),
  ).toEqual([
    ['xuất khẩu', 'level', 2.5, null],
    ['xuất khẩu', 'change', 11, 2.5],
  ]));

it('what goes beyond a plan behind a base is the level', () =>
  expect(
    said('Thu nhập bình quân đạt 71 triệu đồng, gấp 1,5 lần so với năm 2020 và vượt 1,8% so với chỉ tiêu Đại hội.'),
  ).toEqual([
    ['Thu nhập bình quân', 'level', 71, null],
    ['Thu nhập bình quân', 'change', 1.5, 71],
    ['Thu nhập bình quân so với chỉ tiêu Đại hội', 'change', 1.8, 71],
  ]));

it('what is left is of what its noun says', () =>
  expect(
    valuesOf('Huyện có 90 hộ nghèo, 40 hộ cận nghèo; đến cuối năm giảm còn 75 hộ nghèo, chiếm 12%, giảm 15 hộ.'),
  ).toEqual([
    ['hộ nghèo', 90],
    ['hộ cận nghèo', 40],
    ['hộ nghèo', 75],
    ['hộ nghèo', 12],
    ['hộ nghèo', -15],
  ]));

it('how many fewer there are is of those whose rate stands before', () =>
  expect(said('Tỷ lệ hộ nghèo còn 4,2%, giảm 25 hộ.')).toEqual([
    ['Tỷ lệ hộ nghèo', 'level', 4.2, null],
    ['hộ nghèo', 'change', -25, 4.2],
  ]));

it.each(['= 0,7%', 'bằng 0,7%'])('a percentage of all says how many of them are those before: %s', (share) =>
  expect(said(`Số vụ án bị hủy là 19 vụ, ${share} số vụ đã giải quyết.`)).toEqual([
    ['Số vụ án bị hủy', 'level', 19, null],
    ['Số vụ án bị hủy', 'share', 0.7, 19],
  ]),
);
