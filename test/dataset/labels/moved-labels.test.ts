import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('what a movement is of', () => {
  it.each([
    ['Giảm 6% tỷ lệ hộ nghèo.', -6, 'tỷ lệ hộ nghèo'],
    ['Giảm tỷ lệ hộ nghèo ít nhất 5%.', -5, 'tỷ lệ hộ nghèo'],
    ['Tổng đàn gia súc tiếp tục tăng 5,6% so với cùng kỳ.', 5.6, 'Tổng đàn gia súc'],
  ])('%s', (text, value, label) => expect(said(text)[0]?.slice(0, 3)).toEqual([label, 'change', value]));

  it('is told in a bracket with what it is set against', () =>
    expect(said('Doanh thu du lịch tăng gấp 2,5 lần so với năm 2015 (24/9,6 tỷ đồng).')).toEqual([
      ['Doanh thu du lịch', 'change', 2.5, null],
      ['Doanh thu du lịch', 'level', 24, null],
    ]));

  it('where it ends is a level', () =>
    expect(said('Giảm tỷ lệ trẻ em suy dinh dưỡng xuống dưới 14%.')[0]?.slice(0, 3)).toEqual([
      'tỷ lệ trẻ em suy dinh dưỡng',
      'level',
      14,
    ]));
});

it.each([
  ['GRDP tăng 6,2%. Trong 6,2% tăng trưởng chung, dịch vụ đóng góp 3,1 điểm phần trăm.', 'GRDP'],
  ['Trong 7,3% tăng trưởng của kinh tế huyện, dịch vụ đóng góp 0,5 điểm phần trăm.', 'kinh tế huyện'],
])('a growth that others contribute to is of what grew: %s', (text, label) =>
  expect(said(text).at(-2)).toEqual([label, 'change', expect.any(Number), null]),
);

describe('changes that stand in brackets behind the names of a list', () => {
  it.each([
    [
      'Tháng 5 có 8/11 nhóm hàng tăng giá, cao nhất là nhóm giao thông (+1,6%), nhóm đồ uống và thuốc lá (+0,4%).',
      ['chỉ số giá nhóm giao thông', 'chỉ số giá nhóm đồ uống và thuốc lá'],
    ],
  ])('are of what the list is of: %s', (text, labels) =>
    expect(
      said(text)
        .filter(([, measure]) => measure === 'change')
        .map(([label]) => label),
    ).toEqual(labels),
  );
});

it('by how many fewer are aimed at is not how many there are to be, and no whole of from how many to how many', () =>
  expect(said('Mục tiêu năm 2025: giảm 28 hộ cận nghèo (từ 90 hộ xuống còn 62 hộ); giảm 4 vụ cháy.')).toEqual([
    ['giảm hộ cận nghèo', 'target', 28, null],
    ['hộ cận nghèo', 'count', 90, null],
    ['hộ cận nghèo', 'target', 62, null],
    ['giảm vụ cháy', 'target', 4, null],
  ]));

describe('by how much something is aimed to move is told as such', () => {
  it.each([
    ['Số hộ nghèo giảm: 90 hộ', ['giảm số hộ nghèo', 90, null]],
    ['Tỷ lệ hộ cận nghèo giảm 1,5%', ['giảm tỷ lệ hộ cận nghèo', 1.5, 'near_poor_rate_reduction']],
    ['Giảm tỷ lệ hộ nghèo bình quân 2 - 3%', ['giảm tỷ lệ hộ nghèo bình quân', 2, 'poverty_rate_reduction']],
    ['Đàn dê tăng thêm 60 con', ['tăng đàn dê', 60, null]],
    ['Tỷ lệ hộ nghèo giảm còn 7%', ['Tỷ lệ hộ nghèo', 7, 'poverty_rate']],
  ])('%s', (text, row) =>
    expect(
      rows(read(`2. Chỉ tiêu năm 2025\n\n- ${text}`).indicators, 'label_vi', 'obs_value', 'indicator_code'),
    ).toEqual([row]),
  );
});

it('what is left behind an aimed move is of what moves', () =>
  expect(
    said('Chỉ tiêu năm 2024:\n\n- Tỷ lệ hộ nghèo: giảm 4 - 5 điểm %, còn dưới 22%.').map(([label]) => label),
  ).toEqual(['giảm tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo']));

it.each([
  ['Phấn đấu giảm tỷ lệ hộ nghèo từ 0,5% trở lên.', [['giảm tỷ lệ hộ nghèo', 'target', 0.5, null]]],
  ['Phấn đấu giảm tỷ lệ hộ nghèo ít nhất 1,5%.', [['giảm tỷ lệ hộ nghèo', 'target', 1.5, null]]],
  ['Tỷ lệ hộ nghèo giảm từ 1% trở lên.', [['Tỷ lệ hộ nghèo', 'change', -1, null]]],
  [
    'Tỷ lệ hộ nghèo giảm từ 5% xuống 4%.',
    [
      ['Tỷ lệ hộ nghèo', 'level', 5, null],
      ['Tỷ lệ hộ nghèo', 'level', 4, null],
    ],
  ],
])('a least amount is by how much it moves, and no beginning: %s', (text, expected) =>
  expect(said(text)).toEqual(expected),
);

it('a fall that is to be kept up is aimed at as one', () =>
  expect(said('Phấn đấu tỷ lệ nghèo đa chiều duy trì mức giảm 1 - 1,5% hằng năm.')).toEqual([
    ['giảm tỷ lệ nghèo đa chiều', 'target', 1, null],
  ]));

it('from how many times as much on is by how much it is to grow', () =>
  expect(said('Phấn đấu thu nhập ở nông thôn tăng tối thiểu từ 1,3 lần so với năm 2020.')[0]?.slice(0, 3)).toEqual([
    'tăng thu nhập ở nông thôn',
    'target',
    1.3,
  ]));

describe('behind how something moved, how many there are now is of the same', () => {
  it.each([
    ['Năm 2023, tổng đàn lợn giảm 4,5% so với cùng kỳ, còn 45.600 con.', 'tổng đàn lợn'],
    ['Năm 2023, đàn gia cầm tăng 3,2%, đạt 1.250 nghìn con.', 'đàn gia cầm'],
    ['Năm 2023, số vụ tai nạn giảm 12% còn 34 vụ.', 'số vụ tai nạn'],
  ])('%s', (text, label) => expect(said(text).map(([name]) => name)).toEqual([label, label]));

  it('but not another noun', () =>
    expect(said('Năm 2023, đàn lợn giảm 4,5%, còn 12 xã có dịch.').at(-1)?.[0]).not.toBe('đàn lợn'));
});

it('a level without a part of it is of what was told before', () =>
  expect(
    said(
      'Năm 2023, thu nội địa đạt 30 tỷ đồng, tăng 2%. Nếu loại trừ tiền sử dụng đất, xổ số thì đạt 23 tỷ đồng, tăng 4%.',
    ).map(([label]) => label),
  ).toEqual([
    'thu nội địa',
    'thu nội địa',
    'thu nội địa loại trừ tiền sử dụng đất, xổ số',
    'thu nội địa loại trừ tiền sử dụng đất, xổ số',
  ]));

it.each([
  ['Phấn đấu giá trị nông nghiệp tăng bình quân 3,2%/năm; giá trị công nghiệp 11%/năm.', 'tăng giá trị công nghiệp'],
  ['Phấn đấu thu ngân sách có tốc độ tăng bình quân đạt 5 - 7%/năm.', 'tăng thu ngân sách'],
])('so much a year is by how much something is to grow: %s', (text, label) =>
  expect(said(text).at(-1)?.slice(0, 2)).toEqual([label, 'target']),
);

it('so much a year behind a growth is one', () =>
  expect(
    said('Giá trị nông nghiệp tăng bình quân 3,2%/năm; giá trị công nghiệp 11%/năm.').map(([, measure]) => measure),
  ).toEqual(['change', 'change']));

it.each([
  ['Hộ nghèo giảm từ 912 hộ (1,52%) xuống còn 648 hộ (1,07%).', 'Hộ nghèo'],
  ['Hộ nghèo giảm từ 912 hộ xuống 648 hộ.', 'Hộ nghèo'],
  ['Thôn văn hóa tăng từ 12 thôn lên 15 thôn.', 'Thôn văn hóa'],
])('leaves to how many it moved out of the noun of a count: %s', (text, label) => {
  expect(new Set(labelsOf(text))).toEqual(new Set([label]));
});

it('what is counted next moves as what is aimed at beside it', () =>
  expect(labelsOf('II. Chỉ tiêu năm 2025\n\n- Giảm 15 hộ nghèo, 20 hộ cận nghèo.')).toEqual([
    'giảm hộ nghèo',
    'giảm hộ cận nghèo',
  ]));
