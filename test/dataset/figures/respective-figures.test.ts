import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('figures that stand for names one by one', () => {
  it.each<[string, [string, string, number][]]>([
    [
      'Năm 2023, sản lượng tôm và cá tra tăng lần lượt 5,4% và 17,2% so với năm 2022.',
      [
        ['sản lượng tôm', 'change', 5.4],
        ['sản lượng cá tra', 'change', 17.2],
      ],
    ],
    [
      'Năm 2023, khối lượng và doanh thu xuất khẩu gạo đạt 3 tấn và 5 triệu USD.',
      [
        ['khối lượng xuất khẩu gạo', 'level', 3],
        ['doanh thu xuất khẩu gạo', 'level', 5],
      ],
    ],
    [
      'Năm 2023, sản lượng thịt trâu, thịt bò, thịt lợn ước đạt lần lượt là 120 tấn, 340 tấn và 5.600 tấn.',
      [
        ['sản lượng thịt trâu', 'level', 120],
        ['sản lượng thịt bò', 'level', 340],
        ['sản lượng thịt lợn', 'level', 5600],
      ],
    ],
    [
      'Năm 2023, đàn trâu, đàn bò giảm tương ứng 2,1% và 3,5%.',
      [
        ['đàn trâu', 'change', -2.1],
        ['đàn bò', 'change', -3.5],
      ],
    ],
    [
      'Năm 2021, giá trị xuất khẩu hạt điều và hồ tiêu cũng tăng khá, lần lượt 12% và 8%.',
      [
        ['giá trị xuất khẩu hạt điều', 'change', 12],
        ['giá trị xuất khẩu hồ tiêu', 'change', 8],
      ],
    ],
    // As many names as figures, or all the words stay.
    [
      'Năm 2023, diện tích lúa lần lượt đạt 4.500 ha và 1.200 ha.',
      [
        ['diện tích lúa', 'level', 4500],
        ['diện tích lúa', 'level', 1200],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text).map((row) => row.slice(0, 3))).toEqual(expected));

  it('two measures of one thing, with their changes', () =>
    expect(
      rows(
        read(
          'Tháng 8 năm 2022, xuất khẩu hạt điều ước đạt 45 nghìn tấn với giá trị đạt 260 triệu USD, đưa khối lượng và giá trị xuất khẩu 8 tháng đạt 340 nghìn tấn và 2,05 tỷ USD, giảm 9,8% về khối lượng và giảm 12,4% về giá trị so với cùng kỳ.',
        ).indicators,
        'label_vi',
        'obs_value',
        'time_period',
        'base_period',
      ),
    ).toEqual([
      ['xuất khẩu hạt điều', 45, '2022-08', null],
      ['giá trị xuất khẩu hạt điều', 260, '2022-08', null],
      ['khối lượng xuất khẩu hạt điều', 340, '2022-01/2022-08', null],
      ['giá trị xuất khẩu hạt điều', 2.05, '2022-01/2022-08', null],
      ['khối lượng xuất khẩu hạt điều', -9.8, '2022-01/2022-08', '2021-01/2021-08'],
      ['giá trị xuất khẩu hạt điều', -12.4, '2022-01/2022-08', '2021-01/2021-08'],
    ]));
});

describe('what is told one each', () => {
  it('goes by its place', () =>
    expect(said('Năm 2023 tỷ lệ hộ nghèo và hộ cận nghèo lần lượt là 6,2% và 4,7%.')).toEqual([
      ['tỷ lệ hộ nghèo', 'level', 6.2, null],
      ['tỷ lệ hộ cận nghèo', 'level', 4.7, null],
    ]));

  it('moves as the first does', () =>
    expect(said('Năm 2023 số vụ, số người chết, số người bị thương lần lượt giảm 12%, 5% và 8%.')).toEqual([
      ['số vụ', 'change', -12, null],
      ['số người chết', 'change', -5, null],
      ['số người bị thương', 'change', -8, null],
    ]));
});

it('names and figures may be parted by dashes', () =>
  expect(
    said('Tỷ trọng các ngành nông nghiệp - công nghiệp - dịch vụ tương ứng là: 41% - 24% - 35%.').map(
      ([label, , value]) => [label, value],
    ),
  ).toEqual([
    ['Tỷ trọng các ngành nông nghiệp', 41],
    ['Tỷ trọng công nghiệp', 24],
    ['Tỷ trọng dịch vụ', 35],
  ]));

it('processing and manufacturing are one branch', () =>
  expect(labelsOf('Ngành chế biến, chế tạo tương ứng tăng 5,9% và 6,4%.')).toEqual([
    'Ngành chế biến, chế tạo',
    'Ngành chế biến, chế tạo',
  ]));

describe('how two that `và` joins went is told one by one', () => {
  it.each([
    'Năm 2024 có 128 doanh nghiệp tạm ngừng và 31 doanh nghiệp giải thể, tăng 15,3% và bằng 83,7% so với cùng kỳ.',
    'Năm 2024 có 128 doanh nghiệp tạm ngừng và 31 giải thể; tăng 15,3% và bằng 83,7% so với cùng kỳ.',
  ])('%s', (text) => {
    const moved = read(text).indicators.filter(({ unit_measure }) => unit_measure === '%');
    expect(rows(moved, 'label_vi', 'measure', 'base_period')).toEqual([
      ['doanh nghiệp tạm ngừng', 'change', '2023'],
      ['doanh nghiệp giải thể', 'share', '2023'],
    ]);
  });
});

/** The changes that a text tells, each with the amount that moved. */
function movesOf(text: string): unknown[] {
  const { indicators } = read(text);
  const byId = new Map(indicators.map(({ id, obs_value }) => [id, obs_value]));
  const moves = indicators.filter(({ measure }) => measure === 'change');
  return moves.map(({ obs_value, parent_id }) => [obs_value, byId.get(parent_id ?? '')]);
}

it('how two amounts went is told one by one, also without a word for it', () => {
  expect(movesOf('Xuất khẩu gạo đạt 3,2 triệu tấn và 1,5 tỷ USD, tăng 5% và 7% so với cùng kỳ.')).toEqual([
    [5, 3.2],
    [7, 1.5],
  ]);
  expect(movesOf('Khai thác 78.400 m3 gỗ, 12.500 ste củi, tăng 4% và 1%.')).toEqual([
    [4, 78400],
    [1, 12500],
  ]);
});

it('one amount that is compared with two times has both changes', () =>
  expect(movesOf('Thu 30 tấn chè và 50 tấn quả, tăng 5% và 7% so với tháng trước và cùng kỳ năm trước.')).toEqual([
    [5, 50],
    [7, 50],
  ]));

it('one measure of two things has a figure of each', () => {
  const { indicators } = read(
    'Doanh thu vận tải hành khách và hàng hóa đạt 320 và 540 tỷ đồng. Đàn trâu và đàn bò có 12.000 và 34.000 con.',
  );
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['Doanh thu vận tải hành khách', 320],
    ['Doanh thu vận tải hàng hóa', 540],
    ['Đàn trâu', 12000],
    ['đàn bò', 34000],
  ]);
});
