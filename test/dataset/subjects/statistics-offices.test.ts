import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

/** The labels, periods and bases of a text's indicators. */
const dated = (text: string) => rows(read(text).indicators, 'label_vi', 'time_period', 'base_period');

it('the months just past are those of the year so far, a few days more or less', () =>
  expect(
    dated(
      '# Vận tải tháng 9 năm 2018\n\nTháng 9, doanh thu vận tải đạt 210 tỷ đồng. Số hành khách vận chuyển trong hơn 9 tháng qua đạt 9,1 triệu lượt, tăng 4% so với cùng kỳ.',
    ),
  ).toEqual([
    ['doanh thu vận tải', '2018-09', null],
    ['Số hành khách vận chuyển', '2018-01/2018-09', null],
    ['Số hành khách vận chuyển', '2018-01/2018-09', '2017-01/2017-09'],
  ]));

it('a bracket tells of the last time that the words before it compare with', () =>
  expect(
    dated(
      'Quý III năm 2020, chỉ số sản xuất công nghiệp tăng 7,4% so với cùng kỳ năm trước, cao hơn mức tăng của quý II (2,1%) và thấp hơn quý I (8,6%).',
    ),
  ).toEqual([
    ['chỉ số sản xuất công nghiệp', '2020-07/2020-09', '2019-07/2019-09'],
    ['chỉ số sản xuất công nghiệp', '2020-04/2020-06', null],
    ['chỉ số sản xuất công nghiệp', '2020-01/2020-03', null],
  ]));

it('how much of its plan one reached is no part of how many did', () => {
  const text =
    'Có 9/15 khoản thu đạt và vượt dự toán, trong đó có nhiều khoản thu đạt khá như: Thu từ doanh nghiệp nhà nước đạt 97% dự toán năm, tăng 31% so với cùng kỳ; thu lệ phí trước bạ đạt 81% dự toán năm, tăng 8%.';
  expect(said(text)).toEqual([
    ['khoản thu đạt và vượt dự toán', 'share', 9, null],
    ['Thu từ doanh nghiệp nhà nước so với dự toán năm', 'share', 97, null],
    ['Thu từ doanh nghiệp nhà nước', 'change', 31, null],
    ['thu lệ phí trước bạ so với dự toán năm', 'share', 81, null],
    ['thu lệ phí trước bạ', 'change', 8, null],
  ]);
  expect(read(text).indicators.map(({ numerator }) => numerator)).toEqual([9, null, null, null, null]);
});

it('behind the parts of a part, what is named as those before is a part of all', () =>
  expect(
    said(
      'GRDP ước đạt 33.400 tỷ đồng. Trong đó, khu vực nông nghiệp đạt 7.100 tỷ đồng; khu vực công nghiệp đạt 14.600 tỷ đồng; trong đó: ngành khai khoáng tăng 7%, ngành xây dựng tăng 6%; khu vực dịch vụ đạt 9.800 tỷ đồng.',
    ).map(([label, , , of]) => [label, of]),
  ).toEqual([
    ['GRDP', null],
    ['GRDP: khu vực nông nghiệp', 33400],
    ['GRDP: khu vực công nghiệp', 33400],
    ['GRDP: ngành khai khoáng', null],
    ['GRDP: ngành xây dựng', null],
    ['GRDP: khu vực dịch vụ', 33400],
  ]));

describe('what opens a list of those that moved names none of them', () => {
  it.each([
    [
      'Sản xuất công nghiệp trên địa bàn tỉnh có một số sản phẩm tăng khá so với cùng kỳ năm trước: Xi măng tăng 15%; nước mắm tăng 5%.',
      ['Xi măng', 'nước mắm'],
    ],
    ['Ở chiều ngược lại, một số sản phẩm giảm sâu: phân bón giảm 8%; thép giảm 7%.', ['phân bón', 'thép']],
    [
      'Các sản phẩm có mức tăng cao so với cùng kỳ như: Điện sản xuất tăng 12%; đá xây dựng tăng 7%.',
      ['điện sản xuất', 'đá xây dựng'],
    ],
    [
      'Một số ngành có chỉ số sản xuất tăng cao: Sản xuất trang phục tăng 23%; sản xuất thiết bị điện tăng 22%.',
      ['chỉ số sản xuất trang phục', 'chỉ số sản xuất thiết bị điện'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('the index of industry tells its branches apart by their names', () =>
  expect(
    labelsOf(
      'Chỉ số sản xuất công nghiệp (IIP) tăng 7%.\n\nTrong đó, công nghiệp khai khoáng giảm 4%; sản xuất và phân phối điện tăng 1%; cung cấp nước tăng 3%.',
    ),
  ).toEqual([
    'Chỉ số sản xuất công nghiệp (IIP)',
    'Chỉ số sản xuất công nghiệp khai khoáng',
    'Chỉ số sản xuất và phân phối điện',
    'Chỉ số sản xuất cung cấp nước',
  ]));

it('enterprises are told by the zones that they lie in', () =>
  expect(
    labelsOf(
      'Tỉnh có 170 doanh nghiệp nằm trong khu công nghiệp, vốn đăng ký 3.400 tỷ đồng và 31 dự án trong các cụm công nghiệp.',
    ),
  ).toEqual([
    'doanh nghiệp nằm trong khu công nghiệp',
    'vốn đăng ký doanh nghiệp nằm trong khu công nghiệp',
    'dự án trong các cụm công nghiệp',
  ]));

it('a number or capital behind a percentage says which level of its clause moved, against the base of both', () =>
  expect(
    dated(
      '# Doanh nghiệp 9 tháng năm 2023\n\nCó 820 doanh nghiệp thành lập mới với tổng vốn đăng ký 9.700 tỷ đồng, giảm 4% số doanh nghiệp và tăng 6% số vốn đăng ký so với cùng kỳ.',
    ).map(([label, , base]) => [label, base]),
  ).toEqual([
    ['doanh nghiệp thành lập mới', null],
    ['tổng vốn đăng ký doanh nghiệp thành lập mới', null],
    ['doanh nghiệp thành lập mới', '2022-01/2022-09'],
    ['tổng vốn đăng ký doanh nghiệp thành lập mới', '2022-01/2022-09'],
  ]));

it('the month before is a base wherever it stands before a movement', () =>
  expect(
    dated(
      '# Công nghiệp tháng 6 năm 2016\n\nChỉ số sản xuất công nghiệp so với tháng trước tăng 14%, so với cùng kỳ năm trước tăng 5%.',
    ).map(([, , base]) => base),
  ).toEqual(['2016-05', '2015-06']));

describe('who tells it is no part of what is told', () => {
  it.each([
    'Báo cáo của Vụ Quản lý các Khu Kinh tế, Bộ Kế hoạch và Đầu tư cho thấy, doanh thu các khu công nghiệp đạt 110 tỷ USD.',
    'Theo cơ quan quản lý này, doanh thu các khu công nghiệp đạt 110 tỷ USD.',
    'Hoạt động sản xuất công nghiệp có mức tăng trưởng khá, doanh thu các khu công nghiệp đạt 110 tỷ USD.',
  ])('%s', (text) => expect(labelsOf(text)).toEqual(['doanh thu các khu công nghiệp']));
});

describe('a percentage alone in the bracket of each entry of a list is of that entry', () => {
  it.each([
    [
      'Có 4 địa phương đạt tỷ lệ thu ngân sách từ 50% trở lên là Nậm Rốm (74%), Hà Lâm (70%) và Mường Lát (54%).',
      ['tỷ lệ thu ngân sách Nậm Rốm', 'tỷ lệ thu ngân sách Hà Lâm', 'tỷ lệ thu ngân sách Mường Lát'],
    ],
    [
      '2 huyện đạt tỷ lệ giải ngân cao là Nậm Rốm (74%), Hà Lâm (70%); 2 huyện có tiến độ thu chậm là Đức Hà (38%), Bảo An (39%).',
      ['tỷ lệ giải ngân Nậm Rốm', 'tỷ lệ giải ngân Hà Lâm', 'tiến độ thu Đức Hà', 'tiến độ thu Bảo An'],
    ],
    [
      'Nhiều khoản thu đạt tỷ lệ cao là lệ phí môn bài (92%), thu xổ số (55%), thu từ doanh nghiệp nhà nước (37%).',
      ['lệ phí môn bài', 'thu xổ số', 'thu từ doanh nghiệp nhà nước'],
    ],
  ])('%s', (text, expected) =>
    expect(
      read(text)
        .indicators.filter(({ measure }) => measure === 'share')
        .map(({ label_vi }) => label_vi),
    ).toEqual(expected),
  );
});

describe('what goes to a branch, and what those did whose money is told', () => {
  it.each([
    [
      'Dư nợ cho vay đối với lĩnh vực nông nghiệp chiếm 9%; lĩnh vực xây dựng chiếm 4%.',
      ['Dư nợ cho vay đối với lĩnh vực nông nghiệp', 'Dư nợ cho vay đối với lĩnh vực xây dựng'],
    ],
    [
      'Các doanh nghiệp trong khu công nghiệp đã giải ngân 2 tỷ USD, doanh thu đạt 24 tỷ USD.',
      ['Các doanh nghiệp trong khu công nghiệp giải ngân', 'doanh thu các doanh nghiệp trong khu công nghiệp'],
    ],
    [
      'Vốn đầu tư đạt 133 tỷ đồng, gồm có: Vốn trung ương quản lý 20 tỷ đồng; vốn địa phương quản lý 113 tỷ đồng.',
      ['Vốn đầu tư', 'Vốn trung ương quản lý', 'vốn địa phương quản lý'],
    ],
    ['Điện phát ra 83 triệu kWh, gỗ xẻ ra 31 m3.', ['Điện phát ra', 'gỗ xẻ ra']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('a mean for one in one month, or in a month, is told by both, and the year behind it is no month', () =>
  expect(
    dated(
      'Thu nhập bình quân 1 người 1 tháng năm 2018 đạt 3,9 triệu đồng (khu vực thành thị đạt 5,6 triệu đồng). Năm 2018, mức lương bình quân 1 lao động/tháng đạt 7,2 triệu đồng.',
    ).map(([label, time]) => [label, time]),
  ).toEqual([
    ['Thu nhập bình quân 1 người 1 tháng', '2018'],
    ['Thu nhập bình quân 1 người 1 tháng: khu vực thành thị', '2018'],
    ['mức lương bình quân 1 lao động/tháng', '2018'],
  ]));

describe('how those judge of whom a rate is, is no movement of it', () => {
  it.each([
    [
      'Tỷ lệ hộ đánh giá có thu nhập giảm là 14%; tỷ lệ hộ đánh giá có thu nhập không thay đổi và tăng lên so với cùng kỳ năm trước là 86%.',
      [
        ['Tỷ lệ hộ đánh giá có thu nhập giảm', 'level', 14, null],
        ['tỷ lệ hộ đánh giá có thu nhập không thay đổi và tăng lên', 'level', 86, null],
      ],
    ],
    [
      'Có 35% số doanh nghiệp đánh giá khối lượng sản xuất tăng so với quý trước; 24% số doanh nghiệp đánh giá khối lượng sản xuất giảm; 41% số doanh nghiệp cho rằng tình hình khó khăn hơn.',
      [
        ['số doanh nghiệp đánh giá khối lượng sản xuất tăng', 'share', 35, null],
        ['số doanh nghiệp đánh giá khối lượng sản xuất giảm', 'share', 24, null],
        ['số doanh nghiệp cho rằng tình hình khó khăn hơn', 'share', 41, null],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('a list behind a change of its own base takes both bases in their order', () =>
  expect(
    dated(
      '# Vốn đầu tư tháng 9 năm 2023\n\nVốn ngân sách tháng 9 đạt 412 tỷ đồng, tăng 6% so với tháng trước và tăng 15% so với cùng kỳ, gồm: vốn cấp tỉnh 220 tỷ đồng, tăng 7% và tăng 18%.',
    ).map(([, , base]) => base),
  ).toEqual([null, '2023-08', '2022-09', null, '2023-08', '2022-09']));

it('what is carried and how far are told apart behind what moved', () =>
  expect(
    said(
      'Vận chuyển hành khách đạt 1,2 triệu lượt khách, luân chuyển đạt 98 triệu lượt khách.km; so với cùng kỳ tăng 18% về vận chuyển và tăng 16% về luân chuyển.',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['Vận chuyển hành khách', 1.2],
    ['luân chuyển hành khách', 98],
    ['Vận chuyển hành khách', 18],
    ['luân chuyển hành khách', 16],
  ]));

it('the capital of projects ends their noun', () =>
  expect(
    labelsOf(
      'Cấp mới 3 dự án trong nước có vốn đăng ký 48 tỷ đồng, 2 dự án FDI vốn đăng ký 5,2 triệu USD; Nậm Rốm có số vốn đăng ký lớn nhất với 42 tỷ đồng.',
    ),
  ).toEqual([
    'Cấp mới dự án trong nước',
    'vốn đăng ký cấp mới dự án trong nước',
    'dự án FDI',
    'vốn đăng ký dự án FDI',
    'số vốn đăng ký của Nậm Rốm',
  ]));

it('postal items and containers are counted, plains lie low, and what leads to a clause is none of it', () =>
  expect(
    rows(
      read(
        'Sản lượng đạt 250 nghìn bưu gửi; hàng container đạt 13 nghìn TEU; thu nhập vùng đồng bằng tăng 4%. Nhờ vậy mà doanh thu bưu chính tăng 23%. Tốc độ tăng thu nhập của giai đoạn 2016-2018 là 8%.',
      ).indicators,
      'label_vi',
      'unit_measure',
    ),
  ).toEqual([
    ['Sản lượng', '{postal_item}'],
    ['hàng container', '{TEU}'],
    ['thu nhập vùng đồng bằng', '%'],
    ['doanh thu bưu chính', '%'],
    ['Tốc độ tăng thu nhập', '%'],
  ]));

it('a mean of several years is of the figure before it, and a total behind joined parts is of all of them', () => {
  expect(labelsOf('GRDP năm 2020 đạt 9.012 tỷ đồng, tăng 7%, bình quân giai đoạn 2016-2020 tăng 6,5%/năm.')).toEqual([
    'GRDP',
    'GRDP',
    'GRDP',
  ]);
  expect(
    labelsOf(
      'Toàn tỉnh có 1.523 dự án đầu tư, trong đó có 1.136 dự án trong nước và 387 dự án nước ngoài, tổng vốn đăng ký hơn 80 nghìn tỷ đồng.',
    ),
  ).toEqual(['dự án đầu tư', 'dự án trong nước', 'dự án nước ngoài', 'tổng vốn đăng ký dự án đầu tư']);
});

it('who comes next shares the kind or the measure of who leads', () =>
  expect(
    said(
      'Trung Quốc là nhà đầu tư lớn nhất với 588,9 triệu USD, chiếm 24,1%; tiếp đến là Nhật Bản 380,2 triệu USD. Vùng núi là vùng có tốc độ tăng thu nhập cao nhất với 29,1%, tiếp đó là vùng ven biển 27,9%. Thu nhập của lao động nam là 8,1 triệu đồng, lao động nữ là 7,1 triệu đồng.',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['nhà đầu tư Trung Quốc', 588.9],
    ['nhà đầu tư Trung Quốc', 24.1],
    ['nhà đầu tư Nhật Bản', 380.2],
    ['tốc độ tăng thu nhập của vùng núi', 29.1],
    ['tốc độ tăng thu nhập vùng ven biển', 27.9],
    ['Thu nhập của lao động nam', 8.1],
    ['Thu nhập của lao động nữ', 7.1],
  ]));

it('a fifth of the households is a class', () =>
  expect(said('Thu nhập của nhóm 20% số hộ đạt 9,3 triệu đồng.').map(([, , value]) => value)).toEqual([9.3]));
