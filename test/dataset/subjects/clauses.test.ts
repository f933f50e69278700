import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('a figure of another measure begins its own clause', () => {
  it('and behind a part is of what the whole measures', () =>
    expect(
      said('Năm 2022 diện tích ngô đạt 900 ha, trong đó ngô lai 400 ha; năng suất đạt 50 tạ/ha; sản lượng 4.500 tấn.'),
    ).toEqual([
      ['diện tích ngô', 'level', 900, null],
      ['diện tích ngô lai', 'level', 400, 900],
      ['năng suất ngô', 'level', 50, null],
      ['sản lượng ngô', 'level', 4500, null],
    ]));

  it('and money is of no count of visits', () =>
    expect(
      said(
        'Tổng lượt khách tham quan đạt 850 nghìn lượt, trong đó khách quốc tế đạt 60 nghìn lượt; doanh thu đạt 640 tỷ đồng, tăng 9%.',
      ),
    ).toEqual([
      ['Tổng lượt khách tham quan', 'level', 850, null],
      ['Tổng lượt khách tham quan: khách quốc tế', 'level', 60, 850],
      ['doanh thu du lịch', 'level', 640, null],
      ['doanh thu du lịch', 'change', 9, 640],
    ]));

  it('and what a share is compared with is no plan that a later one names', () =>
    expect(
      said('Sản lượng đường đạt 12 nghìn tấn, bằng 98% cùng kỳ; đá xây dựng 45 nghìn m3, bằng 103% kế hoạch.').map(
        ([label]) => label,
      ),
    ).toEqual([
      'Sản lượng đường',
      'Sản lượng đường',
      'Sản lượng đá xây dựng',
      'Sản lượng đá xây dựng so với kế hoạch',
    ]));
});

describe('parts', () => {
  it('of an index stand in a sentence of their own', () =>
    expect(
      said(
        'Chỉ số sản xuất công nghiệp tháng 5 tăng 7% so với cùng kỳ. Cụ thể các ngành như: Khai khoáng tăng 2%; sản xuất đồ uống giảm 4%.',
      ),
    ).toEqual([
      ['Chỉ số sản xuất công nghiệp', 'change', 7, null],
      ['Chỉ số sản xuất công nghiệp: Khai khoáng', 'change', 2, null],
      ['Chỉ số sản xuất công nghiệp: sản xuất đồ uống', 'change', -4, null],
    ]));

  it('are compared one by one where there are several', () =>
    expect(
      said(
        'Tổng dư nợ đạt 500 tỷ đồng, trong đó cho vay hộ nghèo đạt 300 tỷ đồng, so với cùng kỳ tăng 5%; cho vay khác đạt 200 tỷ đồng, so với cùng kỳ tăng 3%.',
      ).filter(([, measure]) => measure === 'change'),
    ).toEqual([
      ['Tổng dư nợ: cho vay hộ nghèo', 'change', 5, 300],
      ['Tổng dư nợ: cho vay khác', 'change', 3, 200],
    ]));

  it('have the noun of what was counted', () =>
    expect(
      said('Cấp mới và điều chỉnh 40 giấy chứng nhận đầu tư, trong đó cấp mới 25, điều chỉnh 15.').map(
        ([label]) => label,
      ),
    ).toEqual([
      'Cấp mới và điều chỉnh giấy chứng nhận đầu tư',
      'giấy chứng nhận cấp mới',
      'giấy chứng nhận điều chỉnh',
    ]));

  it('are of no contribution of another', () =>
    expect(
      said('Công nghiệp tăng 9%, đóng góp 3 điểm phần trăm; dịch vụ tăng 6% (đóng góp 2 điểm phần trăm).').filter(
        ([, measure]) => measure === 'level',
      ),
    ).toEqual([
      ['đóng góp của công nghiệp', 'level', 3, null],
      ['đóng góp của dịch vụ', 'level', 2, null],
    ]));

  it('of a rate are its forms', () =>
    expect(
      said(
        'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân là 12%, thể thấp còi 21%. Tỷ lệ suy dinh dưỡng tiếp tục giảm, trong đó thể nhẹ cân còn 11%, thể gầy còm còn 4%.',
      ).map(([label]) => label),
    ).toEqual([
      'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân',
      'Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi',
      'Tỷ lệ suy dinh dưỡng thể nhẹ cân',
      'Tỷ lệ suy dinh dưỡng thể gầy còm',
    ]));
});

describe('a bracket', () => {
  it('sets this period against its base', () =>
    expect(
      said(
        'Vi phạm hành chính xảy ra nhiều hơn cùng kỳ (86/43 vụ). Số vụ cháy giảm 20% (8/10 vụ). Tội phạm ma túy bị điều tra, làm rõ tăng (18/20 vụ).',
      ).map(([label, measure, value]) => [label, measure, value]),
    ).toEqual([
      ['vụ vi phạm hành chính', 'count', 86],
      ['Số vụ cháy', 'change', -20],
      ['Số vụ cháy', 'count', 8],
      [expect.any(String), 'share', 18],
    ]));
});

it('those who are vaccinated are named by herds that a comma joins, without the dose', () =>
  expect(
    said(
      'Tiêm vắc xin tụ huyết trùng cho đàn trâu, bò được 2.400 liều, đạt 80% kế hoạch; tiêm phòng dại cho đàn chó được 900 liều.',
    ).map(([label]) => label),
  ).toEqual([
    'Tiêm vắc xin tụ huyết trùng cho đàn trâu, bò',
    'Tiêm vắc xin tụ huyết trùng cho đàn trâu, bò so với kế hoạch',
    'tiêm phòng dại cho đàn chó',
  ]));

it('the new year since which something is told is no day of it, and its year is told', () =>
  expect(
    rows(
      read('Từ đầu năm, toàn xã trồng được 12 ha rừng. Từ đầu năm 2023 đến nay đã xảy ra 5 vụ cháy.').indicators,
      'label_vi',
      'time_period',
    ),
  ).toEqual([
    ['diện tích trồng rừng', null],
    ['vụ cháy', '2023'],
  ]));

describe('what is done of those who are counted', () => {
  it('tells no kind of the others', () =>
    expect(
      said(
        'Đảng bộ huyện kết nạp 96 đảng viên mới. Ủy ban Kiểm tra Huyện ủy đã kiểm tra 12 tổ chức đảng và 48 đảng viên. Về hình thức kỷ luật: Khiển trách 5 đồng chí; cảnh cáo 2 đồng chí.',
      ).map(([label]) => label),
    ).toEqual([
      'kết nạp đảng viên mới',
      'kiểm tra tổ chức đảng',
      'kiểm tra đảng viên',
      'Khiển trách đồng chí',
      'cảnh cáo đồng chí',
    ]));

  it('is broken down by its forms, the last of which closes a bracket', () =>
    expect(
      said(
        'Thi hành kỷ luật 9 đảng viên (khiển trách: 5; khai trừ: 4). Xử lý 6 đảng viên bằng các hình thức: khiển trách 4, cảnh cáo 2.',
      ).map(([, , value, whole]) => [value, whole]),
    ).toEqual([
      [9, null],
      [5, 9],
      [4, 9],
      [6, null],
      [4, 6],
      [2, 6],
    ]));

  it('of weight has its noun', () =>
    expect(said('Thu giữ 3 kg ma túy tổng hợp, tịch thu 15 m3 gỗ tròn.').map(([label]) => label)).toEqual([
      'Thu giữ ma túy tổng hợp',
      'tịch thu gỗ tròn',
    ]));
});

describe('a share', () => {
  it('of all that is sown is of its level', () =>
    expect(
      said('Lúa mùa thu hoạch được 800 ha, đạt 97% diện tích gieo trồng; tiêm phòng được 960 con, đạt 80% tổng đàn.'),
    ).toEqual([
      ['diện tích thu hoạch lúa mùa', 'level', 800, null],
      ['diện tích thu hoạch lúa mùa', 'share', 97, 800],
      ['tiêm phòng', 'count', 960, null],
      ['tiêm phòng', 'share', 80, 960],
    ]));

  it('without a level moves by itself', () =>
    expect(
      said('Diện tích lúa đạt 120 ha; diện tích lúa lai chiếm 28% tổng diện tích, tăng 2% so với vụ trước.').at(-1),
    ).toEqual(['diện tích lúa lai', 'change', 2, 28]));

  it('has the predicate that a second one ends with', () =>
    expect(said('99% số xã và 95% số thôn có điện lưới quốc gia.').map(([label]) => label)).toEqual([
      'số xã có điện lưới quốc gia',
      'số thôn có điện lưới quốc gia',
    ]));
});

it('a change is said again by the word for or', () =>
  expect(said('Cây ngô trồng được 150 ha, tăng 3% hay tăng 5 ha so với cùng kỳ năm trước.')).toEqual([
    ['diện tích trồng cây ngô', 'level', 150, null],
    ['diện tích trồng cây ngô', 'change', 3, 150],
    ['diện tích trồng cây ngô', 'change', 5, 150],
  ]));

it('all of the targets that are reached and exceeded are no change', () =>
  expect(said('Năm 2022 xã thực hiện đạt và vượt 19/19 chỉ tiêu.').map(([, measure]) => measure)).toEqual(['share']));

it('what only leads to a figure is none of its label', () =>
  expect(
    said(
      'Nhiều lĩnh vực tăng trưởng khá, như giá trị sản xuất dịch vụ đạt 45 tỷ đồng. Điểm sáng của huyện là thu ngân sách đạt 12 tỷ đồng. Kết quả tiêm phòng cho gia súc, gia cầm của cả ba đợt trong vụ xuân như sau: vắc xin dại được 90 con.',
    ).map(([label]) => label),
  ).toEqual(['giá trị sản xuất dịch vụ', 'thu ngân sách', 'tiêm vắc xin dại']));

it('a change alone in its bracket is of the name before it', () =>
  expect(said('Số đầu con giảm ở đàn bò (giảm 5%) và đàn lợn (giảm 6%).')).toEqual([
    ['đàn bò', 'change', -5, null],
    ['đàn lợn', 'change', -6, null],
  ]));

it('another form of the same rate has its head', () =>
  expect(
    said(
      'Công suất sử dụng giường bệnh của bệnh viện tuyến tỉnh là 120%, tăng 5%, tuyến huyện là 110%. Tỷ lệ tiêm vắc xin phòng COVID-19 mũi 1 đạt 90%, mũi 2 đạt 80%.',
    ).map(([label]) => label),
  ).toEqual([
    'Công suất sử dụng giường bệnh của bệnh viện tuyến tỉnh',
    'Công suất sử dụng giường bệnh của bệnh viện tuyến tỉnh',
    'Công suất sử dụng giường bệnh của bệnh viện tuyến huyện',
    'Tỷ lệ tiêm vắc xin phòng COVID-19 mũi 1',
    'Tỷ lệ tiêm vắc xin phòng COVID-19 mũi 2',
  ]));

it('what bears has the tree that its entry names', () =>
  expect(
    said(
      'Cây hồi, diện tích 510 ha, diện tích cho thu hoạch 200 ha, năng suất 14 tạ/ha. Trong năm địa bàn huyện đã xảy ra 3 vụ cháy rừng. Toàn huyện có 90 ha diện tích nuôi cá, chủ yếu là diện tích ao hồ với 80 ha.',
    ).map(([label]) => label),
  ).toEqual([
    'diện tích cây hồi',
    'diện tích cho thu hoạch cây hồi',
    'năng suất cây hồi',
    'vụ cháy rừng',
    'diện tích nuôi cá',
    'diện tích ao hồ',
  ]));

describe('what a clause tells before its measure', () => {
  it.each([
    ['Về sản xuất lúa: Ước đến tháng 9/2016 diện tích lúa xuống giống đạt 350 ha.', 'diện tích lúa xuống giống'],
    ['Phần lớn người dân bán lúa tại ruộng, giá lúa 6.800 đồng/kg.', 'giá lúa'],
    [
      'Vụ Xuân đã giành thắng lợi khá toàn diện, tăng trưởng ngành nông nghiệp đạt 3,7%.',
      'tăng trưởng ngành nông nghiệp',
    ],
    ['Toàn khu vực trên đang có 170 ha cây trồng bị thiếu nước.', 'diện tích cây trồng bị thiếu nước'],
  ])('is no part of its label: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

  it('is where it was worst, of places that are listed', () =>
    expect(
      labelsOf(
        'Hạn hán khiến 520 hộ dân thiếu nước, trong đó, nặng nhất là Bình Thuận trên 270 hộ, Quảng Ngãi 250 hộ.',
      ).slice(1),
    ).toEqual(['hộ dân thiếu nước Bình Thuận', 'hộ dân thiếu nước Quảng Ngãi']));
});

it('plains are no share', () =>
  expect(
    said('Trên địa bàn 9 huyện, thành phố đồng bằng xảy ra 57 vụ trộm cắp.').map(([label, , value]) => [label, value]),
  ).toEqual([
    [expect.stringContaining('thành phố đồng bằng'), 9],
    ['vụ trộm cắp', 57],
  ]));

it('a line that begins with most of something is no part of a report', () =>
  expect(said('Phần lớn tập trung vào các vi phạm: chính sách dân số: 12 (60%); tham nhũng: 5 (25%).')).toEqual([
    ['vi phạm: chính sách dân số', 'level', 12, null],
    ['vi phạm: chính sách dân số', 'share', 60, 12],
    ['vi phạm: tham nhũng', 'level', 5, null],
    ['vi phạm: tham nhũng', 'share', 25, 5],
  ]));

describe('a change of a count', () => {
  it('is none of money told a sentence before', () =>
    expect(
      said(
        'Giá trị sản xuất đạt 45 tỷ đồng. Toàn huyện có 39/45 trường đạt chuẩn quốc gia, tăng 3 trường so với năm 2019.',
      ).at(-1),
    ).toEqual(['trường đạt chuẩn quốc gia', 'change', 3, null]));

  it('is of those who came to the same harm', () =>
    expect(
      said(
        'Xảy ra 51 vụ tai nạn giao thông, làm chết 33 người. So với cùng kỳ giảm 4 vụ, tuy nhiên số người chết tăng 5 người.',
      ).slice(2),
    ).toEqual([
      ['vụ tai nạn giao thông', 'change', -4, 51],
      ['số người chết', 'change', 5, 33],
    ]));
});

it('what takes a high share is named without that', () =>
  expect(said('Khu vực doanh nghiệp chiếm tỷ lệ cao, ước đạt 87 tỷ đồng, chiếm 94%.')).toEqual([
    ['Khu vực doanh nghiệp', 'level', 87, null],
    ['Khu vực doanh nghiệp', 'share', 94, 87],
  ]));

describe('parts of a growth', () => {
  it('go on behind what one of them contributes', () =>
    expect(
      said(
        'GRDP quý I năm 2024 tăng 6%, cao hơn tốc độ tăng của quý I các năm 2020-2023. Trong đó, nông nghiệp tăng 2%, đóng góp 5% vào mức tăng chung; công nghiệp tăng 7%, đóng góp 45%.',
      ).map(([label]) => label),
    ).toEqual([
      'GRDP',
      'GRDP: nông nghiệp',
      'đóng góp của nông nghiệp vào mức tăng chung',
      'GRDP: công nghiệp',
      'đóng góp của công nghiệp vào mức tăng chung',
    ]));

  it('are of its period, and of none that it is higher than', () =>
    expect(
      rows(
        read(
          'GRDP quý I năm 2024 tăng 6%, cao hơn tốc độ tăng của quý I các năm 2020-2023. Trong đó, nông nghiệp tăng 2%.',
        ).indicators,
        'time_period',
      ),
    ).toEqual([['2024-01/2024-03'], ['2024-01/2024-03']]));
});

describe('projects', () => {
  it('are told with what was added to them, and changes in their number are of it', () =>
    expect(
      said(
        'Có 20 dự án được cấp mới với tổng vốn đăng ký 60 triệu USD; có 6 dự án điều chỉnh tăng vốn với tổng mức tăng đạt 9 triệu USD. Có 110 doanh nghiệp (DN) thành lập mới với tổng vốn đăng ký 770 tỷ đồng, tăng 19% về số lượng DN và tăng 45% về vốn đăng ký.',
      ),
    ).toEqual([
      ['dự án được cấp mới', 'count', 20, null],
      ['tổng vốn đăng ký dự án được cấp mới', 'level', 60, null],
      ['dự án điều chỉnh tăng vốn', 'count', 6, null],
      ['tổng mức tăng', 'level', 9, null],
      ['doanh nghiệp thành lập mới', 'count', 110, null],
      ['tổng vốn đăng ký doanh nghiệp thành lập mới', 'level', 770, null],
      ['doanh nghiệp thành lập mới', 'change', 19, 110],
      ['tổng vốn đăng ký doanh nghiệp thành lập mới', 'change', 45, 770],
    ]));

  it('have a mean by one of them', () =>
    expect(said('Số vốn đầu tư bình quân 1 dự án 19,3 triệu USD; số vốn tăng thêm là 7 triệu USD.')).toEqual([
      ['Số vốn đầu tư bình quân 1 dự án', 'level', 19.3, null],
      ['số vốn tăng thêm', 'level', 7, null],
    ]));

  it('have capital added, which is an amount; compared with another year it tells by how much it grew', () => {
    expect(said('Có 9 dự án điều chỉnh, vốn đăng ký tăng thêm 85 triệu USD, gấp 2 lần cùng kỳ.').slice(1)).toEqual([
      ['vốn đăng ký tăng thêm', 'level', 85, null],
      ['vốn đăng ký tăng thêm', 'change', 2, 85],
    ]);
    expect(said('Vốn đăng ký tăng thêm 85 triệu USD so với năm trước.')).toEqual([['Vốn đăng ký', 'change', 85, null]]);
  });
});

it('neither what is spoken about, nor who, nor a time is part of a label', () =>
  expect(
    said(
      'Về chăn nuôi tổng đàn gia súc trên 540 con. Trong 6 tháng, xã Tà Mít thu ngân sách được 25 tỷ đồng. Nhân dân đã gieo cấy được 28,5 ha lúa nước.',
    ).map(([label]) => label),
  ).toEqual(['tổng đàn gia súc', expect.stringMatching(/^(?!Trong)/u), 'diện tích gieo cấy lúa nước']));

it('harm behind an abbreviation is no kind of accident', () =>
  expect(said('Xảy ra 11 vụ tai nạn giao thông (TNGT) làm chết 8 người.').map(([label]) => label)).toEqual([
    'vụ tai nạn giao thông',
    'vụ tai nạn giao thông làm chết',
  ]));

it('another verb of the same group is a rate of it', () =>
  expect(
    said('Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,8%, tốt nghiệp THCS đạt 99,2%.').map(
      ([label]) => label,
    ),
  ).toEqual(['Tỷ lệ học sinh hoàn thành chương trình tiểu học', 'Tỷ lệ học sinh tốt nghiệp THCS']));

it('those for whom money is spent are counted, and members are called by what they are', () =>
  expect(
    said(
      'Chi trợ cấp cho 450 đối tượng bảo trợ xã hội. Các cơ sở đảng kết nạp 85 đảng viên. Có 20 thanh niên nhập ngũ, trong đó đảng viên 2 đồng chí.',
    ).map(([label, measure, value]) => [label, measure, value]),
  ).toEqual([
    ['Chi trợ cấp đối tượng bảo trợ xã hội', 'count', 450],
    ['kết nạp đảng viên', 'count', 85],
    ['thanh niên nhập ngũ', 'count', 20],
    ['đảng viên', 'count', 2],
  ]));

it('the one that a mean is by is a base', () =>
  expect(said('Bình quân 1 xã đạt 15 tiêu chí, 2 xã đạt chuẩn.')).toEqual([
    ['tiêu chí bình quân 1 xã', 'level', 15, null],
    ['xã đạt chuẩn', 'count', 2, null],
  ]));

it.each(['và', 'nhưng'])('a volume and its worth move each for itself, joined by %s', (joint) => {
  const text = `Khối lượng xuất khẩu chè đạt 1,2 nghìn tấn và 2,4 triệu USD, tăng 5% về khối lượng ${joint} giảm 8% về giá trị.`;
  expect(said(text)).toEqual([
    ['Khối lượng xuất khẩu chè', 'level', 1.2, null],
    ['giá trị xuất khẩu chè', 'level', 2.4, null],
    ['Khối lượng xuất khẩu chè', 'change', 5, 1.2],
    ['giá trị xuất khẩu chè', 'change', -8, 2.4],
  ]);
});

it('how much can be watered stands behind the crops that are', () =>
  expect(
    labelsOf('Công trình tưới cho 650 ha lúa, rau màu, nuôi trồng thủy sản, khả năng tưới chắc đạt 90% diện tích.').at(
      -1,
    ),
  ).toBe('khả năng tưới chắc'));

describe('what leads to a figure is none of its label', () => {
  it.each([
    [
      'Bằng nguồn vốn hỗ trợ của nhà nước, địa phương đã cứng hóa mới thêm hơn 1,4 km đường nông thôn, đạt 31% kế hoạch.',
      ['cứng hóa mới đường nông thôn', 'cứng hóa mới đường nông thôn so với kế hoạch'],
    ],
    [
      'Nhiệm kỳ vừa qua, Đảng bộ đã lãnh đạo thực hiện toàn diện các nhiệm vụ, vượt các chỉ tiêu Đại hội đề ra: Tỷ trọng lao động nông nghiệp chiếm 65%.',
      ['Tỷ trọng lao động nông nghiệp'],
    ],
    ['Số lượng gia súc, gia cầm phát triển ổn định với tổng số trên 85 nghìn con.', ['Số lượng gia súc, gia cầm']],
    ['Tiếp tục tuần tra rừng, qua đó phát hiện 01 vụ vi phạm.', ['phát hiện vụ vi phạm']],
    ['Huyện hiện có diện tích chè 300 ha.', ['diện tích chè']],
    [
      'Tiếp tục duy trì và xây dựng xã nông thôn mới nâng cao, đến nay xã đạt 7/12 tiêu chí.',
      ['xây dựng xã nông thôn mới nâng cao'],
    ],
    [
      'Có 723 hộ kinh doanh, trong đó 197 hộ thuộc diện không chịu thuế giá trị gia tăng.',
      ['hộ kinh doanh', 'hộ thuộc diện không chịu thuế giá trị gia tăng'],
    ],
    ['Trình độ chuyên môn: 03 bác sĩ, 25 y sĩ.', ['bác sĩ', 'y sĩ']],
  ])('%s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });
});
