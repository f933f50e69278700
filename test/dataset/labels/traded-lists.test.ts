import { describe, expect, it } from 'vitest';
import { labelsOf, read } from '../read.ts';

describe('what a list of goods or of markets tells is of trade', () => {
  it.each([
    [
      'Xuất khẩu nhóm đồ gia vị ước đạt 15 triệu USD, giảm 2%; thủ công mỹ nghệ 6,9 triệu USD; may mặc 310 triệu USD.',
      ['Xuất khẩu nhóm đồ gia vị', 'Xuất khẩu nhóm đồ gia vị', 'xuất khẩu thủ công mỹ nghệ', 'xuất khẩu may mặc'],
    ],
    [
      'Có 3 mặt hàng xuất khẩu đạt trên 2 triệu USD (giấy dó 9 triệu USD, đồ mây 3,1 triệu USD và quế chi 2,7 triệu USD).',
      [
        'mặt hàng xuất khẩu đạt trên 2 triệu USD',
        'giá trị xuất khẩu giấy dó',
        'giá trị xuất khẩu đồ mây',
        'giá trị xuất khẩu quế chi',
      ],
    ],
    [
      'Những mặt hàng tăng giá trị xuất khẩu so với cùng kỳ gồm: giấy dó đạt 2 triệu USD (tăng 9%); đồ mây đạt 760 nghìn USD.',
      ['giá trị xuất khẩu giấy dó', 'giá trị xuất khẩu giấy dó', 'giá trị xuất khẩu đồ mây'],
    ],
    [
      'Ba thị trường xuất khẩu chè chính là Áo đạt 8 nghìn tấn, Bỉ 3 nghìn tấn và Na Uy 2 nghìn tấn.',
      ['khối lượng xuất khẩu chè sang Áo', 'khối lượng xuất khẩu chè sang Bỉ', 'khối lượng xuất khẩu chè sang Na Uy'],
    ],
    [
      'Một số mặt hàng nhập khẩu chính: phân đạm đạt 2 triệu tấn và 785 triệu USD, giảm 7% về khối lượng và 10% về giá trị; thuốc nhuộm 650 triệu USD.',
      [
        'khối lượng nhập khẩu phân đạm',
        'giá trị nhập khẩu phân đạm',
        'khối lượng nhập khẩu phân đạm',
        'giá trị nhập khẩu phân đạm',
        'giá trị nhập khẩu thuốc nhuộm',
      ],
    ],
    [
      'Giá trị xuất khẩu chè xanh chiếm 48% tổng kim ngạch; chè ô long chiếm 36%.',
      ['Giá trị xuất khẩu chè xanh', 'giá trị xuất khẩu chè ô long'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

  it('parts of a market go on by name', () =>
    expect(
      read('Thị trường xuất khẩu tập trung ở châu Á chiếm 54% thị phần, châu Mỹ 28% và châu Phi 2%.').indicators.map(
        ({ label_vi, measure }) => [label_vi, measure],
      ),
    ).toEqual([
      ['thị phần châu Á', 'share'],
      ['thị phần châu Mỹ', 'share'],
      ['thị phần châu Phi', 'share'],
    ]));

  it('in one currency', () =>
    expect(
      read('Xuất khẩu đồ gia vị 15 triệu USD; đồ mây 6,9 triệu. Thu ngân sách đạt 45 tỷ.').indicators.map(
        ({ unit_measure }) => unit_measure,
      ),
    ).toEqual(['USD', 'USD', 'VND']));
});

it('a list that its sentence opens as parts goes on by what its first was', () =>
  expect(
    labelsOf('Kim ngạch đạt 7,4 triệu USD. Trong đó, xuất khẩu quế đạt 2,8 triệu USD, giảm 28%; hồi 1,5 triệu USD.').at(
      -1,
    ),
  ).toBe('xuất khẩu hồi'));

it('markets whose rank stands beside their name', () =>
  expect(
    labelsOf(
      'Ba thị trường xuất khẩu chè chính gồm: Áo (đứng vị trí thứ 1) đạt 12 triệu USD (chiếm 28%); Bỉ đứng thứ 2, khoảng 8 triệu USD; thứ 3 là thị trường Na Uy với giá trị xuất khẩu đạt 3 triệu USD.',
    ),
  ).toEqual([
    'thị trường xuất khẩu Áo',
    'giá trị xuất khẩu chè sang Áo',
    'giá trị xuất khẩu chè sang Áo',
    'thị trường xuất khẩu Bỉ',
    'giá trị xuất khẩu chè sang Bỉ',
    'giá trị xuất khẩu chè sang Na Uy',
  ]));

it('markets that are counted behind their names', () =>
  expect(
    labelsOf(
      'Thị trường nhập khẩu: Áo, Bỉ và Na Uy là 3 thị trường cung cấp chính với thị phần lần lượt là 8%, 7% và 6%.',
    ),
  ).toEqual(['thị trường cung cấp chính', 'thị phần Áo', 'thị phần Bỉ', 'thị phần Na Uy']));

it('XK and NK are trade: goods above a limit, and what a unit is sold for', () => {
  expect(labelsOf('Có 4 mặt hàng đạt kim ngạch XK trên 2 tỷ USD (điều 3,1 tỷ USD; tiêu 2,4 tỷ USD).')).toEqual([
    'mặt hàng đạt kim ngạch XK trên 2 tỷ USD',
    'giá trị XK điều',
    'giá trị XK tiêu',
  ]);
  expect(labelsOf('Khối lượng sắn XK đạt 2 triệu tấn; giá XK bình quân 390 USD/tấn.').at(-1)).toBe(
    'giá XK bình quân sắn',
  );
});

it.each([
  [
    'Kim ngạch xuất khẩu đạt 12,7 tỷ USD. Các mặt hàng tăng: cà phê 112 triệu USD (+50,4%), cao su 71 triệu USD; giảm gồm: rau quả 84 triệu USD.',
    [
      'kim ngạch xuất khẩu cà phê',
      'kim ngạch xuất khẩu cà phê',
      'kim ngạch xuất khẩu cao su',
      'kim ngạch xuất khẩu rau quả',
    ],
  ],
  ['Xuất khẩu đạt 45 triệu USD. Nhóm hàng tăng gồm: gỗ 12 triệu USD.', ['giá trị xuất khẩu gỗ']],
])('a list of goods that says no trade is of what the sentences before tell: %s', (text, labels) =>
  expect(labelsOf(text).slice(1)).toEqual(labels),
);

describe('goods and markets behind a total are of its trade', () => {
  it.each([
    [
      'Giá trị nhập khẩu ước đạt 98 triệu USD, giảm 1,5%. Nguyên phụ liệu dệt may 41 triệu USD; máy móc, thiết bị 22 triệu USD.',
      [
        'Giá trị nhập khẩu',
        'Giá trị nhập khẩu',
        'giá trị nhập khẩu nguyên phụ liệu dệt may',
        'giá trị nhập khẩu máy móc, thiết bị',
      ],
    ],
    [
      'Kim ngạch xuất khẩu đạt 712 triệu USD. Thị trường Mỹ chiếm 25% với 178 triệu USD; Nhật Bản 114 triệu USD.',
      [
        'Kim ngạch xuất khẩu',
        'Kim ngạch xuất khẩu sang Mỹ',
        'Kim ngạch xuất khẩu sang Mỹ',
        'Kim ngạch xuất khẩu sang Nhật Bản',
      ],
    ],
    [
      'Giá trị xuất khẩu sắt thép đạt 9 triệu USD. Khu vực kinh tế trong nước xuất khẩu đạt 45 triệu USD.',
      ['Giá trị xuất khẩu sắt thép', 'Khu vực kinh tế trong nước xuất khẩu'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('goods of a list that only moved', () => {
  it.each([
    [
      'Năm 2023, một số nhóm hàng xuất khẩu tăng cao so với cùng kỳ là hàng nông sản tăng 21%; túi xách, va li và sản phẩm từ da tăng 12%.',
      ['xuất khẩu hàng nông sản', 'xuất khẩu túi xách, va li và sản phẩm từ da'],
    ],
    [
      'Năm 2023, trị giá nhập khẩu hầu hết đều tăng, một số mặt hàng có kim ngạch nhập khẩu tăng mạnh là xăng dầu tăng 41%; hóa chất tăng 9%.',
      ['kim ngạch nhập khẩu xăng dầu', 'kim ngạch nhập khẩu hóa chất'],
    ],
    [
      'Doanh thu bán lẻ hàng hóa tháng 8/2023 đạt 610 tỷ đồng. Tất cả các nhóm hàng đều tăng, trong đó một số nhóm hàng tăng cao hơn mức chung như ô tô các loại tăng 31%; gỗ và vật liệu xây dựng tăng 14%.',
      ['Doanh thu bán lẻ hàng hóa', 'doanh thu bán lẻ ô tô các loại', 'doanh thu bán lẻ gỗ và vật liệu xây dựng'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('groups of goods that are sold are no groups of prices', () =>
  expect(
    labelsOf(
      'Doanh thu bán lẻ hàng hóa tháng 8/2023 đạt 610 tỷ đồng. Trong đó, một số nhóm hàng tăng khá: lương thực, thực phẩm tăng 12%; hàng may mặc tăng 8%.',
    ),
  ).toEqual([
    'Doanh thu bán lẻ hàng hóa',
    'Doanh thu bán lẻ hàng hóa: lương thực, thực phẩm',
    'Doanh thu bán lẻ hàng hóa: hàng may mặc',
  ]));

it.each([
  [
    'Chỉ số tiêu thụ ngành chế biến tháng 3 tăng 5%. Một số ngành tăng cao như: cưa, xẻ gỗ tăng 9%; sản xuất giày dép tăng 7%.',
    ['Chỉ số tiêu thụ ngành chế biến', 'chỉ số tiêu thụ cưa, xẻ gỗ', 'chỉ số tiêu thụ sản xuất giày dép'],
  ],
  [
    'Chỉ số sản xuất công nghiệp tăng 5%. Các nhóm ngành giảm là: sản xuất nhạc cụ giảm 9%; thuộc da giảm 7%.',
    ['Chỉ số sản xuất công nghiệp', 'chỉ số sản xuất nhạc cụ', 'chỉ số sản xuất thuộc da'],
  ],
])('branches of a list are told by the index before it: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('the worth of goods in a list is called as that of all', () =>
  expect(labelsOf('Nhiều mặt hàng có kim ngạch xuất khẩu tăng, gồm: chè 19 triệu USD; may mặc 66 triệu USD.')).toEqual([
    'kim ngạch xuất khẩu chè',
    'kim ngạch xuất khẩu may mặc',
  ]));
