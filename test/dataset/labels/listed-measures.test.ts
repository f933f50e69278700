import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('entries of a list are of what it measures', () => {
  it.each([
    [
      'Tỷ lệ giáo viên đạt chuẩn: Mầm non 91%, Tiểu học 84%.',
      ['Tỷ lệ giáo viên đạt chuẩn: Mầm non', 'Tỷ lệ giáo viên đạt chuẩn: Tiểu học'],
    ],
    [
      'Cơ cấu kinh tế: công nghiệp chiếm 40%, dịch vụ chiếm 35%; tỷ suất sinh đạt 15%.',
      ['Cơ cấu kinh tế: công nghiệp', 'Cơ cấu kinh tế: dịch vụ', 'tỷ suất sinh'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('entries behind a semicolon are measured as the first is', () => {
  it.each([
    [
      'Sản lượng thịt trâu hơi xuất chuồng tăng 0,6%; thịt gia cầm hơi xuất chuồng tăng 6,8%.',
      ['Sản lượng thịt trâu hơi xuất chuồng', 'Sản lượng thịt gia cầm hơi xuất chuồng'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('entries without a verb are under the topic of their list', () =>
  expect(said('Hình thức kỷ luật: khiển trách 28 (chiếm 56%), cảnh cáo 22.')).toEqual([
    ['Hình thức kỷ luật: khiển trách', 'level', 28, null],
    ['Hình thức kỷ luật: khiển trách', 'share', 56, 28],
    ['Hình thức kỷ luật: cảnh cáo', 'level', 22, null],
  ]));

it('what is told about the first is told about those that only say about what', () =>
  expect(
    labelsOf(
      'Toàn huyện thiệt hại về nông nghiệp 4 tỷ đồng; về giáo dục khoảng 200 triệu đồng; về y tế 30 triệu đồng.',
    ),
  ).toEqual(['thiệt hại về nông nghiệp', 'thiệt hại về giáo dục', 'thiệt hại về y tế']));

describe('lists by name share what they measure', () => {
  it.each([
    [
      'Hồ Thanh Bình mực nước còn 14%; hồ Suối Đá, Suối Lớn, Cây Sung còn 4%; hồ Bàu Sen còn 9%.',
      ['mực nước Hồ Thanh Bình', 'mực nước hồ Suối Đá, Suối Lớn, Cây Sung', 'mực nước hồ Bàu Sen'],
    ],
    [
      'Các giống lúa thơm có giá 5.100 đồng/kg, RVT 5.600 đồng/kg, các giống ST 6.300 đồng/kg.',
      ['giá các giống lúa thơm', 'giá RVT', 'giá các giống ST'],
    ],
    ['Các giống lúa thơm có giá từ 5.100 đồng, RVT 5.600 đồng/kg.', ['giá các giống lúa thơm', 'giá RVT']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('the parts of a structure are told behind what moved, too', () =>
  expect(
    labelsOf('Cơ cấu kinh tế: dịch vụ 52%, tăng 2% so với năm 2015; công nghiệp 30%, giảm 1% so với năm 2015.'),
  ).toEqual([
    'Cơ cấu kinh tế: dịch vụ',
    'Cơ cấu kinh tế: dịch vụ',
    'Cơ cấu kinh tế: công nghiệp',
    'Cơ cấu kinh tế: công nghiệp',
  ]));

it('a herd is named once', () =>
  expect(labelsOf('Tổng đàn trâu đạt 400 con, lợn đạt 900 con, gia cầm đạt 50.000 con.')).toEqual([
    'Tổng đàn trâu',
    'đàn lợn',
    'đàn gia cầm',
  ]));

it('an entry that names its measure takes none of the entry before', () =>
  expect(labelsOf('Giá lúa tươi 7.500 đồng/kg; giá lợn hơi 58.000 đồng/kg; giá gà 90.000 đồng/kg.')).toEqual([
    'Giá lúa tươi',
    'giá lợn hơi',
    'giá gà',
  ]));

it('loans alike share what is told of them', () =>
  expect(
    labelsOf(
      'Các chương trình có dư nợ tăng gồm: cho vay hộ nghèo tăng 4,8 tỷ đồng; cho vay việc làm tăng 2,7 tỷ đồng; nợ quá hạn tăng 0,1 tỷ đồng.',
    ),
  ).toEqual(['dư nợ cho vay hộ nghèo', 'dư nợ cho vay việc làm', 'nợ quá hạn']));

it.each([
  ['Khối lượng gạo xuất khẩu đạt 5,1 triệu tấn và 2,2 tỷ USD.', ['Khối lượng gạo xuất khẩu', 'giá trị gạo xuất khẩu']],
  [
    'Giá trị xuất khẩu nông sản đạt 13 tỷ USD; thủy sản 6 tỷ USD; các mặt hàng lâm sản chính 8 tỷ USD.',
    ['Giá trị xuất khẩu nông sản', 'Giá trị xuất khẩu thủy sản', 'Giá trị xuất khẩu các mặt hàng lâm sản chính'],
  ],
  [
    'Cây rau màu, cây công nghiệp ngắn ngày: diện tích ngô đạt 876 ha; khoai lang 98 ha.',
    ['diện tích ngô', 'diện tích khoai lang'],
  ],
  ['Hạn hán, xâm nhập mặn: tổng dung tích các hồ chứa đạt 72%.', ['tổng dung tích các hồ chứa']],
  ['Lâm nghiệp: trồng rừng tập trung đạt 178 ha.', ['diện tích trồng rừng tập trung']],
  ['Chè búp tươi thu hoạch 812 tấn.', ['sản lượng chè búp tươi thu hoạch']],
])('what a list measures, without the class or branch that opens it: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('imports beside exports, and what a business took in, are measures of their own', () => {
  expect(
    labelsOf('Kim ngạch xuất khẩu đạt 152 triệu USD, trong đó thủy sản 90 triệu USD; nhập khẩu 6 triệu USD.').at(-1),
  ).toBe('kim ngạch nhập khẩu');
  expect(labelsOf('Du lịch đón 5.200 lượt khách (khách quốc tế 140 lượt), doanh thu 6 tỷ đồng.').at(-1)).toBe(
    'doanh thu du lịch',
  );
});

it('a list of loans opens with what all of them are', () =>
  expect(
    labelsOf(
      'Dư nợ một số lĩnh vực: nông nghiệp 47 tỷ đồng, tăng 9%; xuất khẩu 6 tỷ đồng; doanh nghiệp nhỏ 17 tỷ đồng.',
    ),
  ).toEqual(['Dư nợ nông nghiệp', 'Dư nợ nông nghiệp', 'Dư nợ xuất khẩu', 'Dư nợ doanh nghiệp nhỏ']));

it('the causes of a level are told one by one', () =>
  expect(
    labelsOf(
      'Diện tích tôm bị thiệt hại 68 ha, chiếm 2,6% diện tích, do bệnh đốm trắng 14 ha, hoại tử gan tụy 38 ha, môi trường 16 ha.',
    ).slice(2),
  ).toEqual([
    'Diện tích tôm bị thiệt hại do bệnh đốm trắng',
    'Diện tích tôm bị thiệt hại do hoại tử gan tụy',
    'Diện tích tôm bị thiệt hại do môi trường',
  ]));

it.each([
  [
    'Sản lượng trứng 41 triệu quả; mật ong 165 tấn; sữa tươi 12 nghìn lít.',
    ['Sản lượng trứng', 'Sản lượng mật ong', 'Sản lượng sữa tươi'],
  ],
  ['Khai thác gỗ rừng trồng 478 nghìn m³; củi 8 triệu ste.', ['Khai thác gỗ rừng trồng', 'Khai thác củi']],
  [
    'Cơ cấu giống: lúa lai 48%, lúa thuần chất lượng cao 41%.',
    ['Cơ cấu giống: lúa lai', 'Cơ cấu giống: lúa thuần chất lượng cao'],
  ],
])('what a list produces is told once, whatever its units; chất lượng is no measure: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  [
    'Khách đến từ châu Á giảm 0,4%; từ châu Úc giảm 6%; trong khi từ châu Mỹ tăng 7,4%.',
    ['Khách đến từ châu Á', 'Khách đến từ châu Úc', 'Khách đến từ châu Mỹ'],
  ],
  [
    'Khách quốc tế đến bằng đường hàng không tăng 22%; đến bằng đường bộ tăng 63%.',
    ['Khách quốc tế đến bằng đường hàng không', 'Khách quốc tế đến bằng đường bộ'],
  ],
])('what only says whence or by what is told of the same as the one before: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('a bare crop behind one that moved is told by the same measure', () =>
  expect(labelsOf('Sản lượng nhãn giảm 0,8%, vải giảm 25,7% do thời tiết.')).toEqual([
    'Sản lượng nhãn',
    'Sản lượng vải',
  ]));

it('parts that moved behind the first are of the same whole', () =>
  expect(
    labelsOf(
      'Diện tích gieo trồng rau vụ đông đạt 900 ha, tăng 2%; trong đó, cây ngô tăng 2,5%, cây su hào tăng 4%, bắp cải giảm 3%.',
    ).slice(2),
  ).toEqual([
    'Diện tích gieo trồng rau vụ đông: cây ngô',
    'Diện tích gieo trồng rau vụ đông: cây su hào',
    'Diện tích gieo trồng rau vụ đông: bắp cải',
  ]));

it('what else became of those whose number was told is told of them', () => {
  const { indicators } = read(
    'Số doanh nghiệp quay trở lại hoạt động là 342; tạm ngừng hoạt động có thời hạn 518; hoàn tất thủ tục giải thể 127.',
  );
  expect(rows(indicators, 'label_vi', 'unit_measure')).toEqual([
    ['Số doanh nghiệp quay trở lại hoạt động', '{enterprise}'],
    ['số doanh nghiệp tạm ngừng hoạt động có thời hạn', '{enterprise}'],
    ['số doanh nghiệp hoàn tất thủ tục giải thể', '{enterprise}'],
  ]);
});

it('what banks lend for by preference is told of the debt before', () =>
  expect(
    labelsOf(
      'Dư nợ lĩnh vực nông nghiệp, nông thôn 31.540 tỷ đồng, tăng 9,7%; xuất khẩu 2.870 tỷ đồng; doanh nghiệp ứng dụng công nghệ cao 12 tỷ đồng.',
    ).map((label) => label.toLowerCase()),
  ).toEqual([
    'dư nợ lĩnh vực nông nghiệp, nông thôn',
    'dư nợ lĩnh vực nông nghiệp, nông thôn',
    'dư nợ xuất khẩu',
    'dư nợ doanh nghiệp ứng dụng công nghệ cao',
  ]));

it('what came to the first of a list of areas came to the next', () =>
  expect(
    labelsOf(
      'Diện tích lúa bị ngập 40 ha, hoa màu 7 ha; thủy sản 2 ha. Diện tích lúa nhiễm bệnh 5 ha, ngô 3 ha. Diện tích lúa 90 ha, ngô 8 ha.',
    ),
  ).toEqual([
    'Diện tích lúa bị ngập',
    'Diện tích hoa màu bị ngập',
    'Diện tích thủy sản bị ngập',
    'Diện tích lúa nhiễm bệnh',
    'Diện tích ngô nhiễm bệnh',
    'Diện tích lúa',
    'Diện tích ngô',
  ]));

it('what moved in a list is told by the measure that opens it, in whatever unit', () =>
  expect(
    labelsOf(
      'Năm 2023, sản lượng xi măng đạt 9 tấn. Sản lượng các sản phẩm tăng cao: gạch tăng 3 lần; xi măng tăng 2 lần; supe lân tăng 69%.',
    ),
  ).toEqual(['sản lượng xi măng', 'Sản lượng gạch', 'Sản lượng xi măng', 'Sản lượng supe lân']));

it('what is paid into the budget is measured by itself', () =>
  expect(labelsOf('Năm 2023, trị giá hàng hóa vi phạm 510 triệu đồng, nộp ngân sách nhà nước 2 tỷ đồng.')).toEqual([
    'trị giá hàng hóa vi phạm',
    'nộp ngân sách nhà nước',
  ]));

it('sectors that stand behind the structure of the economy are parts of it', () =>
  expect(
    labelsOf(
      'Trong cơ cấu tổng sản phẩm theo giá hiện hành ước tính năm 2020, khu vực nông nghiệp chiếm 20%; khu vực dịch vụ chiếm 45%.',
    ),
  ).toEqual(['cơ cấu tổng sản phẩm: khu vực nông nghiệp', 'cơ cấu tổng sản phẩm: khu vực dịch vụ']));

it('services behind retail sales are told by their turnover, and a sector behind a part of another is beside it', () => {
  expect(
    labelsOf(
      'Năm 2022, doanh thu bán lẻ hàng hóa đạt 34 tỷ đồng; khách sạn, nhà hàng đạt 5 tỷ đồng; du lịch lữ hành đạt 6 tỷ đồng.',
    ),
  ).toEqual(['doanh thu bán lẻ hàng hóa', 'doanh thu khách sạn, nhà hàng', 'doanh thu du lịch lữ hành']);
  expect(
    labelsOf(
      'Năm 2022, khu vực công nghiệp và xây dựng tăng 7,7%, trong đó, ngành khai khoáng là động lực tăng trưởng của toàn nền kinh tế với tốc độ tăng 9,6%; khu vực dịch vụ tăng 6,6%.',
    ),
  ).toEqual(['khu vực công nghiệp và xây dựng', 'ngành khai khoáng', 'khu vực dịch vụ']);
});

it('shares beside one another are of the same, where words for one kind tell their parts apart', () =>
  expect(
    labelsOf('Dư nợ cho vay ngành nông nghiệp chiếm 24%; ngành công nghiệp chiếm 40%; hộ nghèo chiếm 6%.'),
  ).toEqual(['Dư nợ cho vay ngành nông nghiệp', 'Dư nợ cho vay ngành công nghiệp', 'hộ nghèo']));

it('what was harvested of some crops is told of each of them', () =>
  expect(
    labelsOf('Sản lượng thu hoạch một số cây ăn quả chủ yếu: Xoài đạt 12 nghìn tấn, tăng 2%; nhãn đạt 9 nghìn tấn.'),
  ).toEqual(['Sản lượng thu hoạch xoài', 'Sản lượng thu hoạch xoài', 'Sản lượng thu hoạch nhãn']));
