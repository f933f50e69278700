import { describe, expect, it } from 'vitest';
import { labelsOf, said, valuesOf } from '../read.ts';

describe('a part of a market is of who has it, by what is traded there', () => {
  it.each([
    [
      'Xuất khẩu mật ong 6 tháng đầu năm 2023 đạt 4,2 nghìn tấn. Đan Mạch vẫn là thị trường lớn nhất với 41% thị phần (đạt 1,6 nghìn tấn và 8 triệu USD), đứng thứ 2 là Bỉ với 18,7% thị phần (đạt 0,8 nghìn tấn).',
      [
        ['thị phần mật ong Đan Mạch', 41],
        ['xuất khẩu mật ong Đan Mạch', 1.6],
        ['giá trị xuất khẩu mật ong Đan Mạch', 8],
        ['thị trường mật ong Bỉ', 2],
        ['thị phần mật ong Bỉ', 18.7],
        ['xuất khẩu mật ong Bỉ', 0.8],
      ],
    ],
    [
      'Đan Mạch, Bỉ và Áo là 3 thị trường tiêu thụ gừng lớn nhất với thị phần lần lượt là 13,1%, 9,4% và 7,7%.',
      [
        ['thị phần gừng Đan Mạch', 13.1],
        ['thị phần gừng Bỉ', 9.4],
        ['thị phần gừng Áo', 7.7],
      ],
    ],
    [
      'Đan Mạch là thị trường nhập khẩu lớn nhất, chiếm 46,5% thị phần, tiếp theo là Na Uy (12,3%), Thụy Sĩ (8,4%).',
      [
        ['thị phần Đan Mạch', 46.5],
        ['thị phần Na Uy', 12.3],
        ['thị phần Thụy Sĩ', 8.4],
      ],
    ],
  ])('%s', (text, expected) => expect(valuesOf(text).slice(-expected.length)).toEqual(expected));
});

it('a part of a market is a share, also behind its name', () =>
  expect(said('Trung Quốc và Lào là 2 thị trường lớn nhất với thị phần lần lượt là 63,5% và 9,4%.').slice(1)).toEqual([
    ['thị phần Trung Quốc', 'share', 63.5, null],
    ['thị phần Lào', 'share', 9.4, null],
  ]));

it('what went to a market that a clause judges is told by what is traded', () =>
  expect(
    valuesOf(
      'Năm 2019, xuất khẩu gừng đạt 6,4 nghìn tấn. Na Uy trở thành thị trường xuất khẩu chính, đạt 2,1 nghìn tấn. Châu Phi là thị trường lớn thứ hai, đạt 1,4 nghìn tấn.',
    ),
  ).toEqual([
    ['xuất khẩu gừng', 6.4],
    ['xuất khẩu gừng Na Uy', 2.1],
    ['xuất khẩu gừng Châu Phi', 1.4],
  ]));

it('a market and goods that were named before are told by their names', () =>
  expect(
    valuesOf(
      'Na Uy là thị trường tiêu thụ gừng lớn nhất với 39,2% thị phần. Khối lượng xuất khẩu gừng sang thị trường này đạt 2,9 nghìn tấn. Tháng 3, kim ngạch xuất khẩu của mặt hàng này khởi sắc đạt 3,4 triệu USD.',
    ),
  ).toEqual([
    ['thị phần gừng Na Uy', 39.2],
    ['Khối lượng xuất khẩu gừng sang Na Uy', 2.9],
    ['kim ngạch xuất khẩu gừng', 3.4],
  ]));

it.each([
  [
    'Giá gạo xuất khẩu bình quân đạt 526 USD/tấn. Philippines là thị trường lớn nhất, chiếm 40% thị phần, đạt 2,4 triệu tấn và 1,2 tỷ USD.',
    [
      'Giá gạo xuất khẩu bình quân',
      'thị phần gạo Philippines',
      'xuất khẩu gạo Philippines',
      'giá trị xuất khẩu gạo Philippines',
    ],
  ],
  [
    'Xuất khẩu cà phê đạt 1,5 triệu tấn và 3 tỷ USD. Giá xuất khẩu bình quân 1.969 USD/tấn. Các thị trường tiêu thụ lớn: Đức (chiếm 16% thị phần), Italia (8,6%), Hoa Kỳ (8,2%).',
    [
      'Xuất khẩu cà phê',
      'giá trị xuất khẩu cà phê',
      'Giá xuất khẩu bình quân cà phê',
      'thị phần cà phê Đức',
      'thị phần cà phê Italia',
      'thị phần cà phê Hoa Kỳ',
    ],
  ],
])('what goes to a market is of what is traded, by quantity and worth: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('goods that a list names were traded as what opens the list', () =>
  expect(
    labelsOf(
      'Tổng kim ngạch nhập khẩu ước 42 tỷ USD, tăng 39%; trong đó ngô 10 triệu tấn, trị giá 2,9 tỷ USD; lúa mì 4,6 triệu tấn; phân bón 1,4 tỷ USD.',
    ),
  ).toEqual([
    'Tổng kim ngạch nhập khẩu',
    'Tổng kim ngạch nhập khẩu',
    'khối lượng nhập khẩu ngô',
    'trị giá nhập khẩu ngô',
    'khối lượng nhập khẩu lúa mì',
    'kim ngạch nhập khẩu phân bón',
  ]));

it.each([
  [
    'Áo tiếp tục đứng vị trí thứ nhất về nhập khẩu gừng của Việt Nam với 28,4% thị phần.',
    [
      ['thị trường gừng Áo', 1],
      ['thị phần gừng Áo', 28.4],
    ],
  ],
  [
    'Áo, Bỉ và Đan Mạch vẫn duy trì là 3 thị trường nhập khẩu gừng lớn nhất của Việt Nam chiếm thị phần lần lượt là 30%, 12% và 9% tổng giá trị xuất khẩu gừng.',
    [
      ['thị phần gừng Áo', 30],
      ['thị phần gừng Bỉ', 12],
      ['thị phần gừng Đan Mạch', 9],
    ],
  ],
  [
    'Nguồn nhập khẩu phân đạm chủ yếu là từ thị trường Na Uy, chiếm tới 41% tổng giá trị nhập khẩu mặt hàng này.',
    [['thị phần phân đạm Na Uy', 41]],
  ],
  [
    'Thị trường nhập khẩu gỗ tròn nhiều nhất là Na Uy (chiếm 19% thị phần), tiếp đến là Áo (11%) và Bỉ (6%).',
    [
      ['thị phần gỗ tròn Na Uy', 19],
      ['thị phần gỗ tròn Áo', 11],
      ['thị phần gỗ tròn Bỉ', 6],
    ],
  ],
  [
    'Na Uy và Áo là hai thị trường nhập khẩu ngô chính, chiếm lần lượt là 52% và 17% tổng giá trị nhập khẩu mặt hàng này.',
    [
      ['thị phần ngô Na Uy', 52],
      ['thị phần ngô Áo', 17],
    ],
  ],
  [
    'Áo, Bỉ và Na Uy là 3 thị trường nhập khẩu hàng đầu của thủy sản Việt Nam, chiếm 52% tổng giá trị xuất khẩu thủy sản.',
    [['thị phần thủy sản Áo, Bỉ và Na Uy', 52]],
  ],
])('who buys most, whatever the clause: %s', (text, expected) =>
  expect(valuesOf(text).slice(-expected.length)).toEqual(expected),
);

it('what the members of a list that grew moved by', () =>
  expect(
    said(
      'Các thị trường có giá trị xuất khẩu gừng tăng mạnh là Áo (gấp 12 lần), Bỉ (47,5%) và Na Uy (tăng 2,4 lần). Các thị trường có giá trị xuất khẩu gừng giảm mạnh là Đức (15,2%).',
    ).map((row) => row.slice(0, 3)),
  ).toEqual([
    ['giá trị xuất khẩu gừng Áo', 'change', 12],
    ['giá trị xuất khẩu gừng Bỉ', 'change', 47.5],
    ['giá trị xuất khẩu gừng Na Uy', 'change', 2.4],
    ['giá trị xuất khẩu gừng Đức', 'change', -15.2],
  ]));

it('what an entry and the clause behind it bring to', () =>
  expect(
    labelsOf(
      '- Gừng: Xuất khẩu gừng tháng 5 ước đạt 12 nghìn tấn với giá trị 30 triệu USD, đưa xuất khẩu gừng 5 tháng ước đạt 60 nghìn tấn và 140 triệu USD, tăng 21% về khối lượng nhưng chỉ tăng 4% về giá trị.\n\n- Lâm sản: Ước giá trị nhập khẩu gỗ tròn tháng 5 đạt 20 triệu USD.',
    ),
  ).toEqual([
    'Xuất khẩu gừng',
    'giá trị xuất khẩu gừng',
    'xuất khẩu gừng',
    'giá trị xuất khẩu gừng',
    'xuất khẩu gừng',
    'giá trị xuất khẩu gừng',
    'giá trị nhập khẩu gỗ tròn',
  ]));

it('among markets, money of one that is named alone is what was sold there', () =>
  expect(
    labelsOf(
      'Châu Á chiếm 45% thị phần; châu Mỹ 21%. Áo đạt 3,5 tỷ USD, chiếm 17%; Bỉ đạt 2,3 tỷ USD (chiếm 9%).',
    ).slice(2),
  ).toEqual([
    'giá trị xuất khẩu sang Áo',
    'giá trị xuất khẩu sang Áo',
    'giá trị xuất khẩu sang Bỉ',
    'giá trị xuất khẩu sang Bỉ',
  ]));

it('what is measured of the largest market stands before its name', () =>
  expect(labelsOf('Na Uy là thị trường nhập khẩu lớn nhất của cả nước với kim ngạch ước đạt 67 tỷ USD.')).toEqual([
    'kim ngạch thị trường nhập khẩu Na Uy',
  ]));

it.each([
  [
    'Xuất khẩu gừng năm 2022 đạt 4 nghìn tấn. Hiện Philippines vẫn là thị trường lớn nhất với 41% thị phần.',
    ['Xuất khẩu gừng', 'thị phần gừng Philippines'],
  ],
  [
    'Xuất khẩu gừng năm 2022 đạt 4 nghìn tấn. Trung Quốc vẫn tiếp tục là nhà nhập khẩu gừng lớn nhất của Việt Nam với gần 36% thị phần.',
    ['Xuất khẩu gừng', 'thị phần gừng Trung Quốc'],
  ],
])('now is no part of the name of who has it, and who imports the most has it: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
