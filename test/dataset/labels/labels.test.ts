import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

/** Labels of the figures of a text, in reading order. */
function labels(text: string): string[] {
  return read(text).indicators.map(({ label_vi }) => label_vi);
}

describe('a label is what the words before a figure say', () => {
  it.each([
    ['Năm 2023, tổng mức bán lẻ hàng hóa đạt 375 tỷ đồng.', 'tổng mức bán lẻ hàng hóa'],
    ['Dân số trung bình năm 2023 là 21.450 người.', 'Dân số trung bình'],
    ['Đồng thời, tỷ lệ che phủ rừng ước đạt khoảng 52,3%.', 'tỷ lệ che phủ rừng'],
    ['Ngoài ra, đến hết năm 2023, số thuê bao internet là 5.210 thuê bao.', 'số thuê bao internet'],
    ['Thu nhập bình quân đầu người ước đạt 41 triệu đồng/người/năm.', 'Thu nhập bình quân đầu người'],
    ['Riêng diện tích chè kinh doanh: 310 ha.', 'diện tích chè kinh doanh'],
    [
      'Nhân dân phấn khởi thi đua, tổng giá trị sản xuất công nghiệp đạt 88 tỷ đồng.',
      'tổng giá trị sản xuất công nghiệp',
    ],
  ])('%s', (text, label) => {
    expect(labels(text)).toEqual([label]);
  });
});

describe('a measure without a subject takes that of its clause', () => {
  it('yield and output of the crop', () => {
    expect(labels('Năm 2023, diện tích lúa ruộng đạt 120 ha, năng suất 55 tạ/ha, sản lượng 660 tấn.')).toEqual([
      'diện tích lúa ruộng',
      'năng suất lúa ruộng',
      'sản lượng lúa ruộng',
    ]);
  });

  it('the heading above', () => {
    expect(labels('1. Cây cao su\n\nDiện tích 340 ha.')).toEqual(['Diện tích cây cao su']);
  });

  it('each crop its own', () => {
    const text = 'Diện tích ngô 200 ha, sản lượng 900 tấn; diện tích sắn 50 ha, sản lượng 600 tấn.';
    expect(labels(text)).toEqual(['Diện tích ngô', 'sản lượng ngô', 'diện tích sắn', 'sản lượng sắn']);
  });
});

describe('a label ends with its figure and its sentence', () => {
  it('the label of the next sentence is whole', () => {
    const text = 'Kiên cố hóa 12,5 km kênh mương. Chỉ số hài lòng của người dân, doanh nghiệp đạt 81 điểm.';
    expect(labels(text)[1]).toBe('Chỉ số hài lòng của người dân, doanh nghiệp');
  });

  it('the noun behind a unit is of the figure before it', () => {
    expect(labels('Trồng mới 37 ha rừng và kiên cố hóa 12,5 km kênh mương.')).toEqual([
      'diện tích trồng mới rừng',
      'kiên cố hóa kênh mương',
    ]);
    expect(labels('Xây dựng 3,2 km đường và sửa chữa 12 phòng học.')).toEqual(['Xây dựng đường', 'sửa chữa phòng học']);
    expect(labels('Bê tông hóa được 8,5 km đường thôn và 3 km đường nội đồng.')[1]).toBe('Bê tông hóa đường nội đồng');
  });
});

describe('parts and lists', () => {
  it('a part that says what it is goes by its own words', () => {
    const { indicators } = read('Tổng đàn gia súc 12.400 con, trong đó đàn lợn 9.100 con.');
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
      ['Tổng đàn gia súc', 12400],
      ['đàn lợn', 9100],
    ]);
    expect(indicators[1]?.parent_id).toBe(indicators[0]?.id);
  });

  it('an entry is named behind what opens its list', () => {
    const text = 'Tỷ lệ huy động học sinh ra lớp:\n\n- Mẫu giáo: 99,1%;\n\n- Tiểu học: 99,8%.';
    expect(labels(text)).toEqual([
      'Tỷ lệ huy động học sinh ra lớp: Mẫu giáo',
      'Tỷ lệ huy động học sinh ra lớp: Tiểu học',
    ]);
  });

  it('a unit says what an entry measures', () => {
    expect(labels('Kết quả trồng trọt cụ thể:\n\n- Cà phê: 210 ha;\n\n- Mắc ca: 95 ha.')).toEqual([
      'diện tích cà phê',
      'diện tích mắc ca',
    ]);
  });

  it('who assigned a target is no part of its label', () => {
    const { indicators } = read('Trồng rừng mới: tỉnh giao 500 ha; huyện giao 550 ha; thị xã giao 90 ha.');
    expect(rows(indicators, 'label_vi', 'assigned_by', 'obs_value')).toEqual([
      ['diện tích trồng rừng mới', 'tỉnh giao', 500],
      ['diện tích trồng rừng mới', 'huyện giao', 550],
      ['diện tích trồng rừng mới', 'thị xã giao', 90],
    ]);
  });
});

describe('a text that a conversion wrote with misread letters', () => {
  it('is read as it was meant, and quoted so', () => {
    const { indicators } = read('Tỷ lệ trẻ em dƣới 5 tuổi suy dinh dƣỡng là 12%; tạo việc làm cho 90 ngƣời.');
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([
      ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 12, '%'],
      ['tạo việc làm', 90, '{person}'],
    ]);
    expect(indicators[0]?.quote).toBe('Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng là 12%');
  });
});

describe('what opens a block', () => {
  it.each([
    ['Tổng thu du lịch: Đến năm 2030 đạt 90 tỷ đồng.', ['Tổng thu du lịch']],
    [
      'Kết quả rà soát hộ nghèo, hộ cận nghèo đầu kỳ trên toàn địa bàn: Hộ nghèo có 310 hộ; hộ cận nghèo có 140 hộ.',
      ['Hộ nghèo', 'hộ cận nghèo'],
    ],
    ['Cơ sở lưu trú: Đến năm 2030 có 30 khách sạn.', ['khách sạn']],
  ])('%s', (text, found) =>
    expect(rows(read(`II. Mục tiêu\n\n- ${text}`).indicators, 'label_vi').flat()).toEqual(found),
  );
});

describe('what opens an entry or a clause is no part of what is measured', () => {
  it.each([
    ['- Khóm Nam Sơn: các tuyến kênh bị sạt lở 30 m.', 'các tuyến kênh bị sạt lở'],
    ['- Huyện Tân Phú: các tuyến kênh bị ngập 20 cm.', 'các tuyến kênh bị ngập'],
    ['- Xuất hiện đợt triều cường lớn, mực nước trên sông là 1,4 m.', 'mực nước trên sông'],
    ['- Khoán bảo vệ rừng cho 120 hộ và 04 tổ chức với diện tích 560 ha.', 'diện tích khoán bảo vệ rừng'],
  ])('%s', (text, label) => expect(read(text).indicators.at(-1)?.label_vi).toBe(label));
});

describe('what only leads to a figure', () => {
  it.each([
    [
      'Về doanh nghiệp, trong tháng 5/2021, có 53 doanh nghiệp đăng ký thành lập mới.',
      'doanh nghiệp đăng ký thành lập mới',
    ],
    ['Năm 2019, Đảng ủy có 5 chi bộ hoàn thành xuất sắc nhiệm vụ.', 'chi bộ hoàn thành xuất sắc nhiệm vụ'],
    ['Chỉ số PAPI năm 2020 xếp hạng 10/63 tỉnh, thành phố.', 'Chỉ số PAPI'],
    ['Năm 2020 PCI xếp thứ 16/63 tỉnh, thành phố.', 'PCI'],
    ['Các ngân hàng đã thực hiện doanh số cho vay 190 tỷ đồng.', 'doanh số cho vay'],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn đạt tỷ lệ cao, trung bình đạt 99%.', 'Tỷ lệ giải quyết hồ sơ đúng hạn'],
    ['Cụ thể các sản phẩm công nghiệp: xay xát lương thực đạt 2.080 tấn.', 'xay xát lương thực'],
  ])('is no part of its label: %s', (text, label) =>
    expect(rows(read(text).indicators, 'label_vi')).toEqual([[label]]),
  );

  it('nor is an amount in a bracket a part of the share before it', () =>
    expect(
      rows(
        read('Giá trị sản xuất đạt 90 tỷ đồng, trong đó khu vực cá thể chiếm 6% (tổng sản lượng điện đạt 15 MWh).')
          .indicators,
        'label_vi',
      ).at(-1),
    ).toEqual(['tổng sản lượng điện']));
});

describe('a label has no bracket that says by what it goes, and no base', () => {
  it.each([
    ['- Số thôn đạt chuẩn (theo Chỉ thị 05-CT/TU của Tỉnh ủy): 04/09 thôn.', ['Số thôn đạt chuẩn']],
    ['- Tỷ lệ tăng thu so năm trước: 10%.', ['Tỷ lệ tăng thu']],
    ['Toàn huyện đạt 188 tiêu chí, nâng bình quân đạt 15,2 tiêu chí/xã.', ['tiêu chí', 'tiêu chí bình quân']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([
    [
      'Vốn ngân sách bố trí cho chương trình trong giai đoạn 2016-2020 là 412 tỷ đồng.',
      [['Vốn ngân sách bố trí cho chương trình', 'level', 412, null]],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a label has no date and no area that a time parts from it', () => {
  it.each([
    ['Đàn dê cả nước trong tháng 7 giảm 1,2%.', ['Đàn dê cả nước']],
    [
      'Sản lượng nứa khai thác trong tháng 4 năm 2020 trên địa bàn đạt 71 tấn.',
      ['Sản lượng nứa khai thác trên địa bàn'],
    ],
    ['Tại thời điểm 01/10/2018: Đàn trâu 3.496 con.', ['Đàn trâu']],
    ['Sản lượng lúa cả năm 2018 đạt 86 tấn.', ['Sản lượng lúa']],
    ['Đàn gia cầm 7 triệu 520 nghìn con.', ['Đàn gia cầm']],
    ['Tổng đàn lợn tại thời điểm 1/4/2016 là 794 nghìn con.', ['Tổng đàn lợn']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('what a rank is of', () => {
  it('stands behind it, and the next rank is one too', () =>
    expect(
      rows(
        read('Năm 2022, tỉnh xếp thứ 28 cả nước về chỉ số cải cách hành chính và thứ 7 cả nước về chỉ số hài lòng.')
          .indicators,
        'label_vi',
        'measure',
        'obs_value',
      ),
    ).toEqual([
      ['chỉ số cải cách hành chính', 'rank', 28],
      ['chỉ số hài lòng', 'rank', 7],
    ]));
});

describe('those who are counted together', () => {
  it.each([
    [
      'Có 45 hộ, cá nhân kinh doanh đăng ký sử dụng hóa đơn điện tử.',
      ['hộ, cá nhân kinh doanh đăng ký sử dụng hóa đơn điện tử'],
    ],
    ['100% doanh nghiệp, tổ chức sử dụng hóa đơn điện tử.', ['doanh nghiệp, tổ chức sử dụng hóa đơn điện tử']],
    [
      'Phấn đấu hằng năm có từ 80% chi bộ và 90% đảng viên hoàn thành tốt nhiệm vụ.',
      ['chi bộ hoàn thành tốt nhiệm vụ', 'đảng viên hoàn thành tốt nhiệm vụ'],
    ],
    [
      'Bầu Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2020 - 2025 gồm 41 đồng chí.',
      ['Bầu Ban Chấp hành Đảng bộ huyện đồng chí'],
    ],
    ['Đại hội đề ra 6 chỉ tiêu chủ yếu.', ['Đại hội đề ra chỉ tiêu chủ yếu']],
    ['Các kiến nghị đều được chấp nhận, tăng 2 cuộc kiểm sát so với năm 2017.', ['cuộc kiểm sát']],
    ['Viện Kiểm sát 2 cấp đã giải quyết 430 tin báo.', ['giải quyết tin báo']],
  ])('%s', (text, found) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(found));
});

it('a bracket that nothing closes opens a clause of its own', () =>
  expect(
    labels('Diện tích gieo trồng đạt 900 ha, do thu hồi đất làm đường (trong đó cây ngô giảm 4 ha; khoai giảm nhẹ.').at(
      -1,
    ),
  ).toBe('Diện tích gieo trồng cây ngô'));

it('what looks back on a year measures nothing', () =>
  expect(said('Tổ chức tổng kết, khen thưởng 6 tổ chức.')[0]?.slice(0, 2)).toEqual([
    'tổng kết, khen thưởng tổ chức',
    'count',
  ]));

it('cases of speeding are cases, and no speed', () =>
  expect(
    labelsOf(
      'Lập biên bản 900 trường hợp vi phạm, trong đó vi phạm nồng độ cồn 450 trường hợp, tốc độ 120 trường hợp.',
    ),
  ).toEqual(['Lập biên bản trường hợp vi phạm', 'trường hợp vi phạm nồng độ cồn', 'trường hợp vi phạm tốc độ']));

it.each([
  ['Bệnh sởi: trong tháng ghi nhận 3 ổ dịch.', ['ổ dịch bệnh sởi']],
  ['Tai nạn giao thông: trong kỳ xảy ra 12 vụ.', ['vụ tai nạn giao thông']],
  ['Doanh thu vận tải: trong quý ước đạt 5 tỷ đồng.', ['Doanh thu vận tải']],
])('behind what opens a block, the period of the report is no part of a label: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  ['Về lâm nghiệp, lũy kế 5 tháng, diện tích rừng trồng mới đạt 90 ha.', 'diện tích rừng trồng mới'],
  ['Về xuất khẩu, tính chung 2 tháng đầu năm, kim ngạch xuất khẩu quế đạt 9 triệu USD.', 'kim ngạch xuất khẩu quế'],
])('what says that a time is of all goes with the time: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it.each([
  ['Tổng số đảng viên bị kỷ luật từ đầu nhiệm kỳ đến nay là 14 đảng viên.', ['Tổng số đảng viên bị kỷ luật']],
  ['Phấn đấu hết nhiệm kỳ 100% các xóm có chi bộ.', ['các xóm có chi bộ']],
  ['Phấn đấu đến cuối nhiệm kỳ 92% hộ đạt gia đình văn hóa.', ['hộ đạt gia đình văn hóa']],
  ['Điện Biên có số vụ cháy thấp nhất với 12 vụ.', ['số vụ cháy']],
])('since when, and where, is no part of what is counted: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('the work that an entry is about is no part of a number of those counted', () =>
  expect(
    labelsOf('Công tác bảo hiểm: số người tham gia BHXH bắt buộc 640 người, đạt 97% kế hoạch; BHYT 7.210 người.'),
  ).toEqual([
    'số người tham gia BHXH bắt buộc',
    'số người tham gia BHXH bắt buộc so với kế hoạch',
    'số người tham gia BHYT',
  ]));

it('an abbreviation of a measure is spelled out, before what it is of', () =>
  expect(labelsOf('- Dong riềng: DT 30 ha; SL 420 tấn')).toEqual(['diện tích Dong riềng', 'sản lượng dong riềng']));

it.each([
  ['Trong các ngày 14, 15, 16/7/2020, xã mở 2 lớp tập huấn.', ['mở lớp tập huấn']],
  ['Trong hai ngày 27 và 28 tháng 5, xã mở 2 lớp tập huấn.', ['mở lớp tập huấn']],
  ['Xã xây dựng các vùng chuyên canh như: 185 ha cao su; 30 ha sa nhân.', ['diện tích cao su', 'diện tích sa nhân']],
  ['Hỗ trợ người dân sản xuất như: 120 con bò sinh sản.', ['con bò sinh sản']],
])('how many days it took, and what examples are of, is no part of a label: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

it.each([
  ['Năm 2023, tiêu dùng cuối cùng tăng 1,2%.', ['tiêu dùng cuối cùng']],
  ['Diện tích rừng theo kết quả kiểm kê mới nhất là 72.400 ha.', ['Diện tích rừng theo kết quả kiểm kê mới nhất']],
  [
    'Sản lượng ước trên diện tích thu hoạch đạt 320 tấn, năng suất bình quân đạt 62 tạ/ha.',
    ['Sản lượng', 'năng suất bình quân'],
  ],
  ['Toàn xã đã gieo cấy được 340 ha/350 ha kế hoạch.', ['diện tích gieo cấy']],
  ['Hiện các thôn vùng thấp đã gieo cấy lúa Mùa được 340 ha.', ['diện tích gieo cấy lúa Mùa']],
  ['Sản lượng giảm mạnh, chủ yếu do năng suất lúa giảm 3,2%.', ['năng suất lúa']],
])('what a label is made of, and no more: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

describe('what was grown, by what a sentence says first that it is about', () => {
  it.each([
    [
      'Đối với cây ngô, toàn huyện đã trồng được 374 ha, thu hoạch 120 ha.',
      ['diện tích trồng cây ngô', 'diện tích thu hoạch cây ngô'],
    ],
    [
      'Đối với cây lúa, đã thu hoạch 450 ha, năng suất đạt 56 tạ/ha.',
      ['diện tích thu hoạch cây lúa', 'năng suất cây lúa'],
    ],
    ['Riêng cây chè, các xã vùng cao đã trồng mới 12 ha.', ['diện tích trồng mới cây chè các xã vùng cao']],
    [
      'Đối với vụ lúa Thu Đông, các huyện đã xuống giống được 340 ha.',
      ['diện tích xuống giống lúa Thu Đông các huyện'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it.each([
  ['Giá xăng dầu tăng nên tính chung chỉ số giá tiêu dùng tăng 0,2%.', 'chỉ số giá tiêu dùng'],
  ['Giá thực phẩm giảm nhưng giá lương thực lại tăng 0,4%.', 'giá lương thực'],
  ['Khu vực I tăng 4,2%, cao hơn năm trước, chủ yếu do ngành thủy sản tăng 7,5%.', 'ngành thủy sản'],
  ['Một số ngành dịch vụ có tỷ trọng lớn đều có mức tăng cao như bán lẻ tăng 7,6%.', 'bán lẻ'],
  ['Mưa lớn làm ngập úng cục bộ khoảng 440 ha lúa Mùa ở các huyện phía Bắc.', 'diện tích ngập úng cục bộ lúa Mùa'],
])('what leads to a clause, or lies behind it, is no part of its label: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it('what one body has is told of the next of its kind', () =>
  expect(
    labelsOf(
      'Vốn đầu tư thực hiện của Bộ Giao thông Vận tải là 627 tỷ đồng; Bộ Xây dựng 324 tỷ đồng; vốn khác 12 tỷ đồng.',
    ),
  ).toEqual(['Vốn đầu tư thực hiện của Bộ Giao thông Vận tải', 'Vốn đầu tư thực hiện của Bộ Xây dựng', 'vốn khác']));

describe('the capital that went to branches', () => {
  it.each([
    [
      'Ngành công nghiệp chế tạo thu hút FDI lớn nhất với số vốn đăng ký đạt 520 triệu USD; hoạt động kinh doanh bất động sản đạt 500 triệu USD.',
      ['số vốn đăng ký ngành công nghiệp chế tạo', 'số vốn đăng ký hoạt động kinh doanh bất động sản'],
    ],
    [
      'Vốn cấp mới tập trung chủ yếu vào ngành điện với số vốn đăng ký đạt 90 triệu USD; các ngành còn lại đạt 20 triệu USD.',
      ['số vốn đăng ký ngành điện', 'số vốn đăng ký các ngành còn lại'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('what is a surplus or a deficit of its own is no part of another', () =>
  expect(
    labelsOf(
      'Năm 2023 xuất siêu 2,8 tỷ USD, trong đó khu vực trong nước nhập siêu 16,7 tỷ USD; khu vực FDI xuất siêu 19,5 tỷ USD.',
    ),
  ).toEqual(['xuất siêu', 'khu vực trong nước nhập siêu', 'khu vực FDI xuất siêu']));

it('who has something now is none of what it is', () =>
  expect(labelsOf('Cà Mau hiện có diện tích nuôi tôm 4.642 ha. Kiên Giang hiện có tổng đàn heo 245.000 con.')).toEqual([
    'diện tích nuôi tôm',
    'tổng đàn heo',
  ]));

it('what goes the same way as something else is told without it', () =>
  expect(labelsOf('Cùng chiều với kim ngạch xuất khẩu, kim ngạch nhập khẩu đạt 21 triệu USD.')).toEqual([
    'kim ngạch nhập khẩu',
  ]));

it.each([
  ["Vào hồi 07h30' ngày 12/11 xảy ra 1 vụ cháy.", ['vụ cháy']],
  ['Hồi 8h15 xảy ra 3 vụ cháy. Vào lúc 10 giờ sáng, có 12 hộ sơ tán.', ['vụ cháy', 'hộ sơ tán']],
  ['Khoảng 9h ngày 3/11 sạt lở 45 m kè.', ['sạt lở kè']],
  ['Cập nhật đến 16 giờ ngày 20/11: 3 người chết, 5 nhà sập.', ['người chết', 'nhà sập']],
])('at which hour is no part of what happened: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('that something was carried out is no part of what its entry names', () =>
  expect(labelsOf('Chi ngân sách: thực hiện 6 tháng đầu năm 2023 đạt 510 tỷ đồng, bằng 43% dự toán.')).toEqual([
    'Chi ngân sách',
    'Chi ngân sách so với dự toán',
  ]));

it('a mean told again is told once', () =>
  expect(labelsOf('CPI bình quân quý III/2023 tăng 3,7%; bình quân 9 tháng năm 2023 tăng 5,2%.')).toEqual([
    'CPI bình quân',
    'CPI bình quân',
  ]));

it('what money was paid out is told behind a comma, too', () =>
  expect(labelsOf('Tiếp đó là vốn chương trình mục tiêu, giải ngân được 92 tỷ đồng.')).toEqual([
    'giải ngân vốn chương trình mục tiêu',
  ]));

it('a branch that keeps its part is what is measured behind it, and a place with its size is measured by that', () =>
  expect(
    labelsOf(
      'Năm 2013, công nghiệp chế biến, chế tạo tiếp tục khẳng định vai trò chủ đạo, giá trị sản xuất đạt 1.950 tỷ đồng. Mỏ sắt Bản Phúc với trữ lượng 124 triệu tấn.',
    ),
  ).toEqual(['giá trị sản xuất công nghiệp chế biến, chế tạo', 'trữ lượng mỏ sắt Bản Phúc']));

it('what drives growth is told by its name, and projects that extend others by what they are', () =>
  expect(
    labelsOf(
      'Năm 2019, động lực tăng trưởng chính của tỉnh là ngành khai khoáng với mức tăng 12%. Có 43 dự án đầu tư mới và 18 dự án đầu tư mở rộng.',
    ),
  ).toEqual(['ngành khai khoáng', 'dự án đầu tư mới', 'dự án đầu tư mở rộng']));

it.each([
  ['Đại biểu cao tuổi nhất là 67 năm tuổi đời, đại biểu ít tuổi nhất là 28 tuổi.', [67, 28]],
  ['Huyện sẽ ra quân làm công tác dân vận đợt 4 đồng loạt tại 15 xã.', [15]],
])('an age that somebody is of is measured, and “đồng loạt” is no money: %s', (text, values) =>
  expect(rows(read(text).indicators, 'obs_value').flat()).toEqual(values),
);
