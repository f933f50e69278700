import { describe, expect, it } from 'vitest';
import { namesOf, read, rows, said } from './read.ts';

const labels = (text: string) => read(text).indicators.map(({ label_vi }) => label_vi);

describe('what is sown and cut is named by the crop, without who grows it and when', () => {
  it.each([
    ['Đàn dê cả nước trong tháng 7 giảm 1,2%.', ['Đàn dê cả nước']],
    [
      'Sản lượng nứa khai thác trong tháng 4 năm 2020 trên địa bàn đạt 71 tấn.',
      ['Sản lượng nứa khai thác trên địa bàn'],
    ],
    ['Nông nghiệp: Đến ngày 15/8/2012, cả nước đã thu hoạch được 73 nghìn ha lúa.', ['diện tích thu hoạch lúa']],
    ['Vụ lúa thu đông năm nay toàn vùng gieo cấy được 29 nghìn ha.', ['gieo cấy lúa thu đông']],
    [
      'Năng suất giảm 2 tạ/ha, nhưng do diện tích mở rộng nên sản lượng ngô đạt 11 nghìn tấn.',
      ['Năng suất', 'sản lượng ngô'],
    ],
    ['Diện tích lạc 70 ha, năng suất bình quân toàn huyện đạt 21 tạ/ha.', ['Diện tích lạc', 'năng suất bình quân lạc']],
    [
      'Huyện Mai Sơn có 320 ha cà phê cho thu hoạch, năng suất 20 tạ/ha.',
      ['diện tích cà phê cho thu hoạch Huyện Mai Sơn', 'năng suất cà phê cho thu hoạch Huyện Mai Sơn'],
    ],
    [
      'Giá cá tra bình quân 28-30 nghìn đồng/kg, cá lóc từ 35-40 nghìn đồng/kg.',
      ['Giá cá tra bình quân', 'Giá cá lóc'],
    ],
    [
      'Lực lượng chức năng đã tịch thu 80 m3 gỗ xẻ các loại và phạt 2,6 tỷ đồng.',
      ['tịch thu gỗ xẻ các loại', 'số tiền phạt'],
    ],
    [
      'Đàn bò hiện có 9.270 con- xấp xỉ cùng kỳ. Riêng bò sữa có 1.350 con- tăng 3%.',
      ['Đàn bò', 'đàn bò sữa', 'đàn bò sữa'],
    ],
    [
      'Năng suất lúa một số tỉnh giảm mạnh như: Kon Tum giảm 5 tạ/ha; Gia Lai giảm 7 tạ/ha.',
      ['Năng suất lúa Kon Tum', 'Năng suất lúa Gia Lai'],
    ],
    ['Lúa mùa: Đến 20/11/2022, toàn vùng thu hoạch được 12 nghìn ha lúa mùa.', ['diện tích thu hoạch lúa mùa']],
    ['Cây hàng năm: các địa phương gieo trồng được 45 ha ngô.', ['diện tích gieo trồng ngô các địa phương']],
    [
      'Sản lượng thủy sản đạt 83 tấn (nuôi trồng 47 tấn, khai thác đạt 36 tấn).',
      ['Sản lượng thủy sản', 'Sản lượng thủy sản: nuôi trồng', 'Sản lượng thủy sản: khai thác'],
    ],
    [
      'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản ước đạt giá trị 75 tỷ đồng. Trong đó, nông nghiệp đạt 60 tỷ đồng, lâm nghiệp đạt 5 tỷ đồng.',
      [
        'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản',
        'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản: nông nghiệp',
        'Tổng sản phẩm khu vực nông, lâm nghiệp và thủy sản: lâm nghiệp',
      ],
    ],
    ['ĐBSCL hiện có gần 960 ha lúa bị rầy nâu gây hại.', ['diện tích lúa bị rầy nâu gây hại ĐBSCL']],
    ['Theo thống kê, đã có 360 ha ngô bị nhiễm sâu keo.', ['diện tích ngô bị nhiễm sâu keo']],
    [
      'Tỷ lệ bệnh từ 10-15% đối với đạo ôn lá và từ 5-8% đối với đạo ôn cổ bông.',
      ['Tỷ lệ bệnh đối với đạo ôn lá', 'Tỷ lệ bệnh đối với đạo ôn cổ bông'],
    ],
    [
      'Năm 2025, sản lượng một số cây ăn quả tăng khá, như: Sầu riêng đạt 62 tấn, tăng 6%; chuối đạt 8 tấn.',
      ['sản lượng sầu riêng', 'sản lượng sầu riêng', 'sản lượng chuối'],
    ],
    [
      'Năm nay, các địa phương phía Nam gieo cấy lúa mùa được 94 nghìn ha.',
      ['diện tích gieo cấy lúa mùa các địa phương phía Nam'],
    ],
    [
      'Vụ hè thu năm 2018, tổng diện tích toàn vùng gieo sạ được 1,6 triệu ha lúa; năng suất đạt 5,6 tấn/ha.',
      ['tổng diện tích gieo sạ lúa Vụ hè thu', 'năng suất lúa Vụ hè thu'],
    ],
    [
      'Diện tích cây lâu năm 90 ha. Trong đó, cây xoài 50 ha, tăng 1%.',
      ['Diện tích cây lâu năm', 'diện tích cây xoài', 'diện tích cây xoài'],
    ],
    [
      'Cây cao su có 238 ha, sản lượng ước đạt theo lũy kế đến ngày 15/8/2019 là 190 tấn.',
      ['diện tích Cây cao su', 'sản lượng Cây cao su'],
    ],
    [
      'Sản lượng thịt trâu hơi xuất chuồng tăng 0,6%; thịt gia cầm hơi xuất chuồng tăng 6,8%.',
      ['Sản lượng thịt trâu hơi xuất chuồng', 'Sản lượng thịt gia cầm hơi xuất chuồng'],
    ],
    [
      'Về giao rừng, cho thuê rừng, cả nước có 39 ha rừng được giao cho hộ gia đình.',
      ['diện tích rừng được giao cho hộ gia đình'],
    ],
    ['Vùng Bắc Trung bộ có khoảng 14 ha bị hạn hán.', ['diện tích bị hạn hán Vùng Bắc Trung bộ']],
    ['Hồ Kẻ Gỗ đạt 31/32 m; ứng với dung tích 306/345 triệu m3.', ['Hồ Kẻ Gỗ', 'dung tích Hồ Kẻ Gỗ']],
    [
      'Sản lượng lúa năm 2018 đạt 38 tấn, tăng 5% (2 tấn) chia ra: lúa đông xuân 21 tấn.',
      ['Sản lượng lúa', 'Sản lượng lúa', 'Sản lượng lúa', 'Sản lượng lúa đông xuân'],
    ],
    ['Sản lượng một số cây chủ lực của tỉnh: nhãn 47 tấn, tăng 8%.', ['Sản lượng nhãn', 'Sản lượng nhãn']],
    ['Giá thịt lợn hơi ở mức cao (dao động từ 45 - 52 nghìn đồng/kg).', ['Giá thịt lợn hơi']],
    ['Tại thời điểm 01/10/2018: Đàn trâu 3.496 con.', ['Đàn trâu']],
    ['Giá gà và giá vịt có xu hướng giảm, giá ngan đạt 81 nghìn đồng/kg.', ['giá ngan']],
    ['Cơ cấu các nhóm cây trồng giữ được sự ổn định: diện tích cây ăn quả đạt 67 ha.', ['diện tích cây ăn quả']],
    [
      'Năng suất lúa đạt 57 tạ/ha; trong đó, miền Bắc chịu ảnh hưởng nặng của bão, năng suất giảm 10 tạ/ha.',
      ['Năng suất lúa', 'Năng suất lúa'],
    ],
    ['Theo báo cáo đánh giá của các địa phương, năng suất ngô giảm 8%.', ['năng suất ngô']],
    ['Mưa lớn làm đổ gãy, ngập úng trên 30 ha lúa.', ['đổ gãy, ngập úng lúa']],
    ['Vụ lúa Hè Thu năm nay tỉnh Vĩnh Long gieo sạ gần 55 ha.', ['gieo sạ lúa Hè Thu']],
    ['Hàm Yên hiện có trên 72 ha cam.', ['diện tích cam']],
    ['Huyện có 425 ha rừng (độ che phủ của rừng trên 65%).', ['diện tích rừng', 'độ che phủ của rừng']],
    ['Giá heo hơi vẫn giữ được mức 54.000 - 55.000 đồng/kg.', ['Giá heo hơi']],
    ['Cục Thống kê tỉnh cho biết, diện tích rừng trồng mới đạt 110 ha.', ['diện tích rừng trồng mới']],
    [
      'Mưa lớn phá hủy 50 m kênh dẫn nước. Mưa lũ gây mất trắng 5 ha lúa.',
      ['phá hủy kênh dẫn nước', 'diện tích mất trắng lúa'],
    ],
    ['Gió xoáy làm 100 cây ăn quả trong vườn nhà dân bị gãy.', ['cây ăn quả trong vườn nhà dân bị gãy']],
    [
      'Diện tích tôm thẻ ước đạt 57 ha, tăng 3%, sản lượng thu hoạch 107 tấn.',
      ['Diện tích tôm thẻ', 'Diện tích tôm thẻ', 'sản lượng thu hoạch tôm thẻ'],
    ],
    [
      'Nuôi tôm sú tăng trưởng ổn định, với tổng diện tích 82 ha, sản lượng 109 tấn.',
      ['tổng diện tích Nuôi tôm sú', 'sản lượng Nuôi tôm sú'],
    ],
    [
      'Toàn tỉnh có 564 tàu cá; trong đó tàu cá có chiều dài dưới 6m: 271 chiếc; từ 6 đến dưới 12m: 91 chiếc.',
      ['tàu cá', 'tàu cá có chiều dài dưới 6m', 'tàu cá có chiều dài từ 6 đến dưới 12m'],
    ],
    [
      'Trà lúa mùa sớm ở miền Bắc đang trong giai đoạn chắc hạt và chín, đã thu hoạch được 17 ha, năng suất 50 tạ/ha.',
      ['thu hoạch lúa mùa sớm', 'năng suất lúa mùa sớm'],
    ],
    [
      'Tổng gia súc, gia cầm cũng tăng so với cùng kỳ năm trước với đàn trâu 368 con, đàn bò 276 con.',
      ['đàn trâu', 'đàn bò'],
    ],
    ['Diện tích ngô 73/70 ha; cây gừng 8/8 ha.', ['Diện tích ngô', 'diện tích cây gừng']],
    ['Qua thu hoạch cho thấy năng suất lúa đạt 61,9 tạ/ha.', ['năng suất lúa']],
    [
      'Đến nay, các địa phương trong tỉnh Khánh Hòa đã thu hoạch 18 nghìn ha lúa hè thu.',
      ['diện tích thu hoạch lúa hè thu các địa phương trong tỉnh Khánh Hòa'],
    ],
    [
      'Các địa phương cũng đã thực hiện chuyển đổi 464 ha đất lúa kém hiệu quả sang cây ăn quả.',
      ['diện tích chuyển đổi đất lúa kém hiệu quả'],
    ],
    [
      'Toàn tỉnh có 101 hộ, với 415 khẩu được điều tra, trong đó khu vực thành thị 13 hộ.',
      ['hộ được điều tra', 'khẩu được điều tra', 'hộ được điều tra khu vực thành thị'],
    ],
    [
      'Vụ đông năm nay, toàn tỉnh gieo trồng 164 ha, trong đó có 67 ha cây vụ đông trên đất 2 lúa.',
      ['diện tích gieo trồng Vụ đông', 'diện tích cây vụ đông trên đất 2 lúa'],
    ],
    ['Toàn tỉnh Bắc Giang đã thu hoạch được hơn 31 nghìn ha lúa chiêm xuân.', ['diện tích thu hoạch lúa chiêm xuân']],
    ['Tổng số gia cầm mắc bệnh là 66 con, trong đó gồm 8 gà, 56 vịt.', ['Tổng số gia cầm mắc bệnh', 'gà', 'vịt']],
    [
      'Tỷ lệ xã có đường ô tô được cứng hóa đạt 100%, đường trục thôn được cứng hóa đạt 95%.',
      ['Tỷ lệ xã có đường ô tô được cứng hóa', 'tỷ lệ đường trục thôn được cứng hóa'],
    ],
    ['Cho đến thời điểm hiện tại, toàn tỉnh Hà Giang có 23 xã đạt chuẩn.', ['xã đạt chuẩn']],
    [
      'Đắk Lắk là địa phương có sản lượng lương thực cao nhất với 124 tấn, tiếp đến là tỉnh Gia Lai đạt 56 tấn.',
      ['sản lượng lương thực của Đắk Lắk', 'sản lượng lương thực tỉnh Gia Lai'],
    ],
    [
      'Rầy nâu: Tổng diện tích nhiễm 61 ha, mật độ phổ biến từ 70-200 con/m2, cao trên 300 con/m2 tại Nam Bộ.',
      ['Tổng diện tích nhiễm Rầy nâu', 'mật độ phổ biến Rầy nâu', 'mật độ nơi cao Rầy nâu'],
    ],
    [
      'Bệnh bạc lá: diện tích nhiễm 29 ha, tỷ lệ bệnh phổ biến từ 5-10%; nơi cao 15-40%.',
      ['Bệnh bạc lá: diện tích nhiễm', 'tỷ lệ bệnh phổ biến Bệnh bạc lá', 'tỷ lệ bệnh nơi cao Bệnh bạc lá'],
    ],
    ['Bệnh bạc lá đã xuất hiện rải rác trên các trà lúa, diện tích nhiễm 98 ha.', ['diện tích nhiễm Bệnh bạc lá']],
    ['Các sản phẩm tiêu thụ thuận lợi, tốc độ tăng trưởng chăn nuôi tăng 4%.', ['tốc độ tăng trưởng chăn nuôi']],
    ['Theo đánh giá bước đầu năng suất lúa ước đạt 49 tạ/ha.', ['năng suất lúa']],
    ['Sản lượng lúa cả năm 2018 đạt 86 tấn.', ['Sản lượng lúa']],
    ['Chăn nuôi ghi nhận 21 con gia súc và 496 con gia cầm bị chết.', ['con gia súc bị chết', 'con gia cầm bị chết']],
    ['Về nông nghiệp: 32 ha lúa bị ngập úng.', ['diện tích lúa bị ngập úng']],
    [
      'Đã xảy ra 27 sự cố, gồm Bắc Ninh 2, Hà Nội 1, Thanh Hóa 13.',
      ['sự cố', 'sự cố Bắc Ninh', 'sự cố Hà Nội', 'sự cố Thanh Hóa'],
    ],
    [
      'Diện tích và sản lượng cá tra của một số tỉnh như sau: Vĩnh Long diện tích 429 ha (tăng 0,6%), sản lượng 68 tấn.',
      ['diện tích cá tra Vĩnh Long', 'diện tích cá tra Vĩnh Long', 'sản lượng cá tra Vĩnh Long'],
    ],
    [
      'Sản lượng giảm do các tỉnh như An Giang có sản lượng 194 tấn, Bến Tre có sản lượng 104 tấn.',
      ['sản lượng An Giang', 'sản lượng Bến Tre'],
    ],
    ['Trà vải sớm đã cho thu hoạch, sản lượng ước đạt 13 tấn.', ['sản lượng vải sớm']],
    [
      'Lúa mùa tại các địa phương phía Bắc đang trỗ bông, một số trà sớm vào chắc, chín và đã cho thu hoạch 141 ha.',
      ['thu hoạch Lúa mùa'],
    ],
    [
      'Cơ bản thu hoạch xong 330 ha lúa chiêm xuân, năng suất ước đạt 65 tạ/ha.',
      ['diện tích thu hoạch xong lúa chiêm xuân', 'năng suất lúa chiêm xuân'],
    ],
    [
      'Năng suất đạt 66,4 tạ/ha (tăng 4,1 tạ/ha) nên sản lượng toàn vụ vẫn đạt 20 tấn.',
      ['Năng suất', 'Năng suất', 'sản lượng toàn vụ'],
    ],
    ['Lúa lai, lúa chất lượng cao chiếm 60% diện tích.', ['Lúa lai, lúa chất lượng cao']],
    ['Đàn gia cầm 7 triệu 520 nghìn con.', ['Đàn gia cầm']],
    ['Tổng đàn lợn tại thời điểm 1/4/2016 là 794 nghìn con.', ['Tổng đàn lợn']],
    [
      'Tàu cá có chiều dài dưới 6m: 271 chiếc; từ 6 đến dưới 12m: 912 chiếc; từ 15m đến dưới 24m: 128 chiếc.',
      [
        'Tàu cá có chiều dài dưới 6m',
        'Tàu cá có chiều dài từ 6 đến dưới 12m',
        'Tàu cá có chiều dài từ 15m đến dưới 24m',
      ],
    ],
    ['Loại tàu có công suất nhỏ hơn 20 CV là 143 chiếc.', ['Loại tàu có công suất nhỏ hơn 20 CV']],
    [
      'Các tỉnh miền Bắc đã trồng được 573 ha rừng. Trong đó, vùng Tây Bắc có tiến độ trồng rừng nhanh nhất đạt 50 ha.',
      ['diện tích trồng rừng Các tỉnh miền Bắc', 'diện tích trồng rừng vùng Tây Bắc'],
    ],
    [
      'Cũng theo Bộ Nông nghiệp, đã công nhận 847 sản phẩm OCOP đạt 3 sao trở lên.',
      ['công nhận sản phẩm OCOP đạt 3 sao trở lên'],
    ],
    ['Trên cả nước đã công nhận được 565 sản phẩm OCOP.', ['công nhận sản phẩm OCOP']],
    [
      'Sản lượng khai thác thủy sản đạt 751 tấn, trong đó khai thác mặn lợ là 644 tấn, khai thác nước ngọt là 107 tấn.',
      [
        'Sản lượng khai thác thủy sản',
        'Sản lượng khai thác thủy sản: khai thác mặn lợ',
        'Sản lượng khai thác nước ngọt',
      ],
    ],
    ['Các hộ đã phát dọn 820 m2 bờ mái hồ đập, kênh mương.', ['phát dọn bờ mái hồ đập, kênh mương']],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

  it('what several provinces have together is of none of them', () => {
    const { indicators } = read('Diện tích cá tra tại các địa phương như: An Giang, Đồng Tháp, Tiền Giang là 448 ha.');
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['Diện tích cá tra An Giang, Đồng Tháp, Tiền Giang', null],
    ]);
  });

  it('a share above the plan is measured against no year', () => {
    const { indicators } = read(
      'Năng suất lúa năm 2011 đạt 53 tạ/ha, vượt 4% kế hoạch năm và tăng 5% so với năm 2010.',
    );
    expect(rows(indicators, 'obs_value', 'base_period')).toEqual([
      [53, null],
      [4, null],
      [5, '2010'],
    ]);
  });

  it('the verb of the area before goes on behind what is said of it', () => {
    expect(
      said('Cả huyện đã gieo trồng được 460 ha ngô, bằng 102% cùng kỳ năm trước; 62 ha khoai lang, bằng 98%.'),
    ).toEqual([
      ['diện tích gieo trồng ngô', 'level', 460, null],
      ['diện tích gieo trồng ngô', 'share', 102, 460],
      ['diện tích gieo trồng khoai lang', 'level', 62, null],
      ['diện tích gieo trồng khoai lang', 'share', 98, 62],
    ]);
  });
});

describe('a plan behind a slash is the target of the figure before it', () => {
  it('what is said behind it is of what was done', () => {
    expect(said('Trồng rừng đạt 221 ha/KH 225 ha, tăng 3%; sản lượng thịt hơi đạt 110/kế hoạch 200 tấn.')).toEqual([
      ['diện tích Trồng rừng', 'level', 221, null],
      ['diện tích Trồng rừng', 'target', 225, 221],
      ['diện tích Trồng rừng', 'change', 3, 221],
      ['sản lượng thịt hơi', 'level', 110, null],
      ['sản lượng thịt hơi', 'target', 200, 110],
    ]);
  });

  it('a figure before the slash has the unit of its plan', () => {
    const { indicators } = read('Sản lượng mủ cao su đạt 110/KH 200 tấn.');
    expect(rows(indicators, 'obs_value', 'unit_measure')).toEqual([
      [110, 't'],
      [200, 't'],
    ]);
  });
});

it('what some have reached is of no others that have reached more', () => {
  expect(said('Cả nước có 60/80 xã (75%) đạt chuẩn, 13 xã đạt chuẩn nâng cao.')).toEqual([
    ['xã đạt chuẩn', 'share', 60, null],
    ['xã đạt chuẩn', 'share', 75, 60],
    ['xã đạt chuẩn nâng cao', 'count', 13, null],
  ]);
});

it('a clause that ends before a count is none of its label', () => {
  expect(labels('Dịch bệnh tiếp tục được kiểm soát với 41/63 địa phương công bố hết dịch.')).toEqual([
    'địa phương công bố hết dịch',
  ]);
});

it('the same part of another year directly behind a figure is its base, and dates nothing behind it', () => {
  const { indicators } = read(
    'Tính chung 8 tháng năm 2014, trồng được 32 ha rừng, tăng 4,3% cùng kỳ năm 2013; sản lượng gỗ đạt 6 m3, bằng 117% cùng kỳ năm 2013.',
  );
  expect(rows(indicators, 'time_period', 'base_period')).toEqual([
    ['2014-01/2014-08', null],
    ['2014-01/2014-08', '2013-01/2013-08'],
    ['2014-01/2014-08', null],
    ['2014-01/2014-08', '2013-01/2013-08'],
  ]);
});

it('the year directly behind a level is its own', () => {
  const { indicators } = read(
    'Năm 2014, từ chỗ bình quân mỗi xã chỉ đạt 2 tiêu chí năm 2010, mỗi xã đạt bình quân trên 15 tiêu chí.',
  );
  expect(rows(indicators, 'obs_value', 'time_period')[0]).toEqual([2, '2010']);
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([2, 15]);
});

it('days of a month that từ opens', () => {
  const { indicators } = read('Trong các ngày từ 16 đến 24/11/2008, dịch xảy ra tại 2 xã.');
  expect(rows(indicators, 'obs_value', 'time_period')).toEqual([[2, '2008-11-24']]);
});

it('a passing hiện goes by the time of its sentence', () => {
  expect(read('Trong tháng 8/2019, diện tích chè hiện có 420 ha.').indicators[0]?.time_period).toBe('2019-08');
});

it('communes that reach so many of all criteria are a group of their own', () => {
  expect(said('Đến nay đã có 9 xã đạt 19/19 tiêu chí, 3 xã đạt 16/19 tiêu chí.')).toEqual([
    ['xã đạt 19/19 tiêu chí', 'count', 9, null],
    ['xã đạt 16/19 tiêu chí', 'count', 3, null],
  ]);
});

describe('what is told since the year began', () => {
  it.each([
    ['Lũy kế từ đầu năm đến cuối tháng 5 năm 2020 khai thác 17.790 m3 gỗ.', '2020-01/2020-05'],
    ['Từ đầu năm đến ngày 15/9/2021 trồng được 20 ha rừng.', '2021-01-01/2021-09-15'],
    ['Năm 2022, từ đầu năm đến hết tháng 9 trồng được 25 ha rừng.', '2022-01/2022-09'],
  ])('%s', (text, period) => expect(read(text).indicators[0]?.time_period).toBe(period));
});

describe('harm that is told place by place', () => {
  it('kinds that a comma joins came to the same harm', () => {
    expect(labels('Mưa lũ làm hơn 56 ha lúa, hoa màu bị thiệt hại; gần 30 con gia súc, gia cầm bị cuốn trôi.')).toEqual(
      ['diện tích lúa, hoa màu bị thiệt hại', 'con gia súc, gia cầm bị cuốn trôi'],
    );
  });

  it('what is counted of all is counted in each place', () => {
    const text =
      'Lốc làm 34 nhà bị hư hỏng. Trong đó, Điện Biên là địa phương chịu thiệt hại lớn nhất với 14 nhà, ' +
      'tiếp đến là Cao Bằng 9 nhà, sau đó là các tỉnh: Sơn La 7 nhà và Hà Giang 4 nhà; 5 ha ngô bị đổ.';
    expect(said(text)).toEqual([
      ['nhà bị hư hỏng', 'count', 34, null],
      ['nhà bị hư hỏng Điện Biên', 'count', 14, 34],
      ['nhà bị hư hỏng Cao Bằng', 'count', 9, 34],
      ['nhà bị hư hỏng Sơn La', 'count', 7, 34],
      ['nhà bị hư hỏng Hà Giang', 'count', 4, 34],
      ['diện tích ngô bị đổ', 'level', 5, null],
    ]);
    const tables = read(text);
    expect(tables.indicators.map(({ ref_area }) => ref_area && namesOf(tables, [ref_area])[0])).toEqual([
      null,
      'Điện Biên',
      'Cao Bằng',
      'Sơn La',
      'Hà Giang',
      null,
    ]);
  });

  it('a list in a bracket, with what else is said of some', () => {
    expect(
      said(
        'Có 13 người mất tích (trong đó Cao Bằng 3 người bị lũ cuốn; Huế 1 người); 9 nhà sập (trong đó tại Sơn La có 5 nhà).',
      ),
    ).toEqual([
      ['người mất tích', 'count', 13, null],
      ['người bị lũ cuốn Cao Bằng', 'count', 3, 13],
      ['người mất tích Huế', 'count', 1, 13],
      ['nhà sập', 'count', 9, null],
      ['nhà sập Sơn La', 'count', 5, 9],
    ]);
  });

  it('a list whose head measures, and one of facilities', () => {
    expect(labels('Số lượng gia súc bị chết tại một số tỉnh miền núi: Điện Biên 30 con; Cao Bằng 15 con.')).toEqual([
      'Số lượng gia súc bị chết Điện Biên',
      'Số lượng gia súc bị chết Cao Bằng',
    ]);
    expect(
      labels(
        'Có 55 hồ chứa nhỏ đang cạn nước. Trong đó, khu vực Bắc Trung Bộ 47 hồ (Thanh Hóa 21 hồ, Hà Tĩnh 15 hồ); Tây Nguyên 8 hồ.',
      ),
    ).toEqual([
      'hồ chứa nhỏ đang cạn nước khu vực Bắc Trung Bộ',
      'hồ chứa nhỏ đang cạn nước Thanh Hóa',
      'hồ chứa nhỏ đang cạn nước Hà Tĩnh',
      'hồ chứa nhỏ đang cạn nước Tây Nguyên',
    ]);
    expect(labels('Tại Bắc Trung Bộ có 28 hồ cạn nước, Tây Nguyên có 9 hồ có dung tích dưới 20% thiết kế.')).toEqual([
      'hồ cạn nước Bắc Trung Bộ',
      'hồ có dung tích dưới 20% thiết kế Tây Nguyên',
    ]);
  });

  it('areas, where their list says more than its head', () => {
    expect(
      labels(
        'Diện tích lúa và hoa màu bị ngập là 110 ha. Cụ thể, tỉnh Nam Định có 74 ha lúa bị ngập sâu; 12 ha ngô bị đổ (tập trung tại Hà Nam 8 ha).',
      ),
    ).toEqual([
      'Diện tích lúa và hoa màu bị ngập',
      'diện tích lúa bị ngập sâu tỉnh Nam Định',
      'diện tích ngô bị đổ',
      'diện tích ngô bị đổ Hà Nam',
    ]);
  });

  it('the field that the harm is in, and where, are no part of what came to harm', () => {
    expect(labels('Về nông nghiệp có 41 ha rau màu bị ngập. Có 25 phòng học ở huyện Vũ Thư bị tốc mái.')).toEqual([
      'diện tích rau màu bị ngập',
      'phòng học bị tốc mái',
    ]);
  });

  it('a small count behind a name in a list is no part of the name', () => {
    expect(said('Có 18 người chết (Lào Cai 5 người, Sơn La 4), 3 tàu chìm.')).toEqual([
      ['người chết', 'count', 18, null],
      ['người chết Lào Cai', 'count', 5, 18],
      ['người chết: Sơn La', 'level', 4, 18],
      ['tàu chìm', 'count', 3, null],
    ]);
  });
});

it('herds behind semicolons are parts where each is named as the first is, and in a bracket those of each', () => {
  const text =
    'Tổng đàn vật nuôi là 700 nghìn con, trong đó, tổng đàn heo 40 nghìn con, tăng 7%; tổng đàn gia cầm 600 nghìn con, ' +
    'tăng 2% (trong đó có 400 nghìn con gà, tăng 3%); tổng đàn trâu bò 5.400 con.';
  expect(
    rows(read(text).indicators, 'obs_value', 'parent_id').map(([value, parent]) => [value, parent !== null]),
  ).toEqual([
    [700, false],
    [40, true],
    [7, true],
    [600, true],
    [2, true],
    [400, true],
    [3, true],
    [5400, true],
  ]);
});
