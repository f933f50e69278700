import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

const labels = (text: string) => rows(read(text).indicators, 'label_vi').flat();

describe('groups of goods', () => {
  it('are named without how they moved', () =>
    expect(
      labels(
        'Tháng 5/2023, nhóm có mức tăng cao nhất là nhóm thuốc lá tăng 1,4%. Các nhóm khác tăng nhẹ là nhà ở và điện (tăng 0,6%), may mặc (tăng 0,2%). Nhóm viễn thông ổn định còn nhóm giáo dục giảm 0,3%.',
      ),
    ).toEqual(['nhóm thuốc lá', 'nhà ở và điện', 'may mặc', 'nhóm giáo dục']));

  it('are counted by what their prices did', () =>
    expect(labels('Có 6 nhóm hàng tăng giá, 3 nhóm hàng giảm giá và 2 nhóm hàng ổn định.')).toEqual([
      'nhóm hàng tăng giá',
      'nhóm hàng giảm giá',
      'nhóm hàng ổn định',
    ]));

  it('of this month are named without it', () =>
    expect(labels('Cũng trong tháng này, chỉ số giá vàng giảm 0,6%.')).toEqual(['chỉ số giá vàng']));
});

describe('a growth that another is compared with', () => {
  it('lies at its own time, which dates nothing behind it', () => {
    const text =
      'Giá trị sản xuất quý I/2023 tăng 4,2% so với cùng kỳ năm trước, cao hơn tốc độ tăng 3,1% của quý I/2021 trong giai đoạn 2016-2023. Trong đó, công nghiệp tăng 5,5%.';
    expect(rows(read(text).indicators, 'label_vi', 'comparator', 'time_period')).toEqual([
      ['Giá trị sản xuất', '=', '2023-01/2023-03'],
      ['Giá trị sản xuất', '=', '2021-01/2021-03'],
      ['Giá trị sản xuất: công nghiệp', '=', '2023-01/2023-03'],
    ]);
  });

  it('takes from the growth of all what a part lost', () =>
    expect(
      labels(
        'Nông nghiệp tăng 3,2%, đóng góp 0,6 điểm phần trăm vào mức tăng chung; xây dựng giảm 1,5%, làm giảm 0,2 điểm phần trăm.',
      ).at(-1),
    ).toBe('đóng góp của xây dựng vào mức tăng chung'));
});

describe('transport', () => {
  it('carries the same over its way, in persons as in tonnes', () =>
    expect(
      rows(
        read(
          'Tháng 5/2023, khối lượng hành khách vận chuyển trong tháng đạt 310 nghìn người, luân chuyển đạt 21.500 nghìn người.km, nhưng so với cùng tháng năm trước giảm 4%.',
        ).indicators,
        'label_vi',
        'unit_measure',
      ).slice(1),
    ).toEqual([
      ['luân chuyển hành khách', '{person}.km'],
      ['luân chuyển hành khách', '%'],
    ]));
});

it('the month before is a base where it opens the sentence, too', () =>
  expect(
    rows(read('So với tháng trước, chỉ số giá tháng 5/2023 tăng 0,4%.').indicators, 'time_period', 'base_period'),
  ).toEqual([['2023-05', '2023-04']]));

it('people are of those counted as workers before', () =>
  expect(said('Năm 2023 tạo việc làm cho 820 lao động, tăng 64 người so với năm 2022.').at(-1)).toEqual([
    'tạo việc làm lao động',
    'change',
    64,
    820,
  ]));

it('harm moves in per cent as in persons', () =>
  expect(
    said(
      'Toàn huyện xảy ra 9 vụ cháy, làm chết 2 người. So với năm trước, số vụ cháy tăng 12%, số người chết tăng 100%.',
    ).map(([, , , of]) => of),
  ).toEqual([null, null, 9, 2]));

describe('prices and their course', () => {
  it.each([
    [
      'Giá cá tra bình quân 28-30 nghìn đồng/kg, cá lóc từ 35-40 nghìn đồng/kg.',
      ['Giá cá tra bình quân', 'Giá cá lóc'],
    ],
    ['Giá thịt lợn hơi ở mức cao (dao động từ 45 - 52 nghìn đồng/kg).', ['Giá thịt lợn hơi']],
    ['Giá gà và giá vịt có xu hướng giảm, giá ngan đạt 81 nghìn đồng/kg.', ['giá ngan']],
    ['Giá heo hơi vẫn giữ được mức 54.000 - 55.000 đồng/kg.', ['Giá heo hơi']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('indices of prices', () => {
  it('are compared with months of no year, where none is known', () =>
    expect(rows(read('Chỉ số giá vàng tháng 10 giảm 0,57% so với tháng 9.').indicators, 'base_period')).toEqual([
      ['--09'],
    ]));

  it('and with how they grew in another month', () =>
    expect(
      rows(
        read(
          'CPI tháng 9/2023 tăng 0,51%, giảm 0,04% so với mức tăng 0,55% của tháng 8. Trong mức tăng 0,51% của CPI tháng 9 so với tháng trước, có 9 nhóm hàng tăng.',
        ).indicators,
        'label_vi',
        'obs_value',
        'time_period',
      ).slice(0, 4),
    ).toEqual([
      ['CPI', 0.51, '2023-09'],
      ['CPI', -0.04, '2023-09'],
      ['CPI', 0.55, '2023-08'],
      ['CPI', 0.51, '2023-09'],
    ]));

  it('rise by so much as the price of what they are of', () =>
    expect(said('Trong đó, lương thực tăng giá tới 1,26%, thực phẩm giảm giá 0,5%.')).toEqual([
      ['giá lương thực', 'change', 1.26, null],
      ['giá thực phẩm', 'change', -0.5, null],
    ]));
});

it('goods beside goods whose price moved are told by their price, and no group', () =>
  expect(
    labelsOf(
      'Có 8 nhóm hàng tăng giá: nhóm giao thông tăng 1,2% do giá xăng tăng 3,4%, dầu diezen tăng 2,9%; nhóm nhà ở tăng 0,8%.',
    ).slice(1),
  ).toEqual(['chỉ số giá nhóm giao thông', 'giá xăng', 'giá dầu diezen', 'chỉ số giá nhóm nhà ở']));

it('groups below a paragraph that tells of an index of prices are told by it', () =>
  expect(
    labelsOf(
      'Chỉ số giá tiêu dùng tăng 0,3%.\n\nNhóm hàng ăn tăng 0,7%, trong đó lương thực tăng 1,2%; thực phẩm tăng 0,9%.',
    ),
  ).toEqual([
    'Chỉ số giá tiêu dùng',
    'chỉ số giá nhóm hàng ăn',
    'chỉ số giá nhóm hàng ăn: lương thực',
    'chỉ số giá nhóm hàng ăn: thực phẩm',
  ]));

it('a group that moved is no part of how many groups did', () =>
  expect(
    labelsOf('Trong 11 nhóm hàng, có 2 nhóm tăng gồm: Nhóm đồ uống tăng 0,2%; nhóm giao thông tăng 0,6%.').slice(1),
  ).toEqual(['nhóm tăng', 'chỉ số giá nhóm đồ uống', 'chỉ số giá nhóm giao thông']));

it('an index behind what moved it is told without it', () =>
  expect(labelsOf('Giá gas tăng nên tính chung chỉ số giá tiêu dùng tăng 0,2%.')).toEqual(['chỉ số giá tiêu dùng']));
