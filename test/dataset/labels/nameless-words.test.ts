import { expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

it('that there was none of something, and what was added up over the area, name nothing', () =>
  expect(
    said('Tích lũy từ đầu năm 2023, toàn tỉnh ghi nhận 640 ca mắc sởi, không có ca tử vong, giảm 21% so với năm 2022.'),
  ).toEqual([
    ['ca mắc sởi', 'count', 640, null],
    ['ca mắc sởi', 'change', -21, 640],
  ]));

it('that it is all over the area names nothing', () =>
  expect(labelsOf('Trên toàn huyện có 160 hợp tác xã.')).toEqual(['hợp tác xã']));

it('who tells something names nothing', () =>
  expect(said('Thống kê ban đầu cho biết đã có 40 ha lúa bị ngập.')).toEqual([
    ['diện tích lúa bị ngập', 'level', 40, null],
  ]));

it('what became of those counted is told by a share of them, and what it brought by itself', () =>
  expect(
    said(
      'Ban thanh tra đã phát hiện 65 vụ việc, được các cơ quan liên quan xử lý, đạt 96%, giúp Nhà nước thu hồi 40 triệu đồng và 767 m2 đất.',
    ),
  ).toEqual([
    ['phát hiện vụ việc', 'count', 65, null],
    ['phát hiện vụ việc', 'share', 96, 65],
    ['số tiền thu hồi', 'level', 40, null],
    ['thu hồi đất', 'level', 767, null],
  ]));

it.each([
  ['Đưa 98% trẻ 5 tuổi ra lớp.', 'trẻ 5 tuổi ra lớp'],
  ['Giữ vững 90% thôn đạt chuẩn văn hóa.', 'thôn đạt chuẩn văn hóa'],
  ['Về ngư nghiệp có 40 tàu cá bị chìm.', 'tàu cá bị chìm'],
])('what is done to a measure, and a branch, name nothing: %s', (text, label) =>
  expect(said(text)[0]?.[0]).toBe(label),
);

it('entries of a list of what exceeds a plan are no plans', () =>
  expect(said('Có 10 khoản thu đạt trên 92% dự toán như: thuế môi trường đạt 104%; thu khác đạt 110%.')).toEqual([
    ['khoản thu đạt trên 92% dự toán', 'count', 10, null],
    ['thuế môi trường so với dự toán', 'share', 104, null],
    ['thu khác so với dự toán', 'share', 110, null],
  ]));

it('a mean growth is of what grew', () =>
  expect(
    said('Thu ngân sách đạt 380 tỷ đồng, tăng 249 tỷ đồng so với năm 2015, bình quân tăng 20,1%/năm.').at(-1),
  ).toEqual(['Thu ngân sách', 'change', 20.1, 380]));

it('a group that an index is put into is not what changes', () =>
  expect(
    said('Năm 2023 chỉ số PAPI đạt 41,5 điểm, xếp vào nhóm trung bình thấp, giảm 1,2 điểm so với năm 2022.').at(-1),
  ).toEqual(['chỉ số PAPI', 'change', -1.2, 41.5]));

it('what a share is of, behind it, names no other share', () =>
  expect(said('Tỷ lệ lấp đầy đạt 52% trên tổng số khu và 68% trên số khu đã hoàn thành hạ tầng.')).toEqual([
    ['Tỷ lệ lấp đầy', 'level', 52, null],
    ['Tỷ lệ lấp đầy', 'share', 68, 52],
  ]));

it.each(['bình quân mỗi năm', 'trung bình hằng năm'])('by how much it moved each year is of what moved: %s', (mean) =>
  expect(said(`Tỷ lệ hộ nghèo giảm xuống còn 24,1%, ${mean} giảm 4,2%.`).at(-1)).toEqual([
    'Tỷ lệ hộ nghèo',
    'change',
    -4.2,
    24.1,
  ]),
);

it.each([
  ['Thiệt hại do thiên tai: có 125 nhà bị tốc mái.', 'nhà bị tốc mái'],
  ['Công tác an sinh xã hội: có 125 hộ được hỗ trợ gạo.', 'hộ được hỗ trợ gạo'],
  ['Công tác khuyến học: có 125 dòng họ hiếu học.', 'dòng họ hiếu học'],
])('a topic names nothing before a clause that says all by itself: %s', (text, label) =>
  expect(said(text)).toEqual([[label, 'count', 125, null]]),
);

it.each(['Duy trì', 'Giữ vững', 'Tiếp tục đảm bảo'])('that a share is kept says nothing of what it is of: %s', (kept) =>
  expect(said(`${kept} 98% hộ dân được sử dụng điện.`)).toEqual([['hộ dân được sử dụng điện', 'share', 98, null]]),
);

it.each([
  ['Tỷ lệ hộ nghèo còn 8,5%, chưa đạt chỉ tiêu HĐND giao là 7%.', 7],
  ['Tỷ lệ hộ nghèo còn 8,5%, không đạt chỉ tiêu Quốc hội thông qua là 6%.', 6],
])('a plan that was not reached is of the figure before: %s', (text, value) =>
  expect(said(text).at(-1)?.slice(0, 3)).toEqual(['Tỷ lệ hộ nghèo', 'target', value]),
);

it('a topic that tells how work went is no part of what is measured', () =>
  expect(said('Công tác vệ sinh trường lớp đảm bảo: bậc mầm non đạt 98%.')).toEqual([
    ['bậc mầm non', 'level', 98, null],
  ]));

it('a mean of a wider area that a figure is compared with names nothing', () =>
  expect(
    said('Tỷ lệ giải ngân đạt 71%, thấp hơn mức bình quân của tỉnh 6 điểm phần trăm.').map(([label]) => label),
  ).toEqual(['Tỷ lệ giải ngân', 'Tỷ lệ giải ngân']));

it('what harm is told about, and what joins money, name nothing', () => {
  expect(labelsOf('Mưa lũ đã gây thiệt hại về nông nghiệp: 64 ha ngô bị vùi lấp (Than Uyên 20 ha).')[0]).toBe(
    'diện tích ngô bị vùi lấp',
  );
  expect(labelsOf('Công an thu giữ 3 bánh heroin cùng 12 triệu đồng.').at(-1)).toBe('số tiền thu giữ');
});

it.each([
  'So với tháng trước, giảm cả 3 tiêu chí, cụ thể: giảm 4 vụ, giảm 2 người chết.',
  'So sánh với tuần trước: giảm 4 vụ, bằng số người bị thương, giảm 2 người chết.',
])('how all went names nothing: %s', (text) =>
  expect(labelsOf(`Xảy ra 9 vụ cháy, làm chết 5 người, bị thương 2 người. ${text}`).slice(3)).toEqual([
    'vụ cháy',
    'vụ cháy làm chết',
  ]),
);

it.each([
  ['Mục tiêu năm 2025 của huyện là đạt 81 nghìn lượt khách du lịch.', ['lượt khách du lịch']],
  [
    'Ngành phấn đấu đến hết năm học 2024 - 2025, toàn tỉnh có 90% số hộ dùng nước sạch, tức tăng thêm 2%.',
    ['số hộ dùng nước sạch', 'số hộ dùng nước sạch'],
  ],
])('whose aim it is names nothing: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('a field names none of two counts of which the same is said', () =>
  expect(labelsOf('Về chuyển đổi số: có 6/6 xã và 41/41 thôn đã thành lập tổ công nghệ số.')).toEqual([
    'xã đã thành lập tổ công nghệ số',
    'thôn đã thành lập tổ công nghệ số',
  ]));

it('what is reorganised does not name the bodies of which there are fewer', () =>
  expect(said('Sắp xếp bộ máy: giảm 03 phòng chuyên môn, giảm 06 đơn vị sự nghiệp.')).toEqual([
    ['phòng chuyên môn', 'change', -3, null],
    ['đơn vị sự nghiệp', 'change', -6, null],
  ]));

it('what a sentence opens with is all that says what moved in it', () =>
  expect(labelsOf('Tổng thu ngân sách tăng 3%. Về dịch vụ lưu trú, 6 tháng đầu năm tăng 17%.')).toEqual([
    'Tổng thu ngân sách',
    'dịch vụ lưu trú',
  ]));

it('who sets a goal is not what is aimed at', () =>
  expect(read('Đến năm 2030, phường đặt mục tiêu có trên 35% trường công lập đạt chuẩn.').indicators[0]?.label_vi).toBe(
    'trường công lập đạt chuẩn',
  ));

it('a clause before a number that moves names nothing, where the number stands behind its figure', () =>
  expect(labelsOf('Duy trì kết quả giảm nghèo bền vững, giảm 50% số hộ nghèo theo chuẩn mới.')).toEqual([
    'số hộ nghèo',
  ]));

it('what was done about something names no number that moved behind it', () =>
  expect(said('Mạng lưới trường lớp được sắp xếp tinh gọn, giảm 11 trường so với năm 2020.')).toEqual([
    ['trường', 'change', -11, null],
  ]));

it('that a running total is reached names nothing; what is brought somewhere is counted by that', () => {
  expect(labelsOf('Sản lượng tôm tháng 7 đạt 19 tấn, đưa lũy kế 7 tháng đạt 136 tấn.')).toEqual([
    'Sản lượng tôm',
    'Sản lượng tôm',
  ]);
  expect(labelsOf('Toàn tỉnh đưa 245 người vào cơ sở cai nghiện.')[0]).toContain('đưa người');
});

it('a comparison with another season is of the figure before', () =>
  expect(
    said('Vụ Hè Thu gieo trồng được 4.520 ha, nhiều hơn vụ Hè Thu năm trước 320 ha; thu hoạch 3.100 ha.').map(
      ([label, measure]) => [label, measure],
    ),
  ).toEqual([
    ['diện tích gieo trồng Vụ Hè Thu', 'level'],
    ['diện tích gieo trồng Vụ Hè Thu', 'change'],
    ['diện tích thu hoạch Vụ Hè Thu', 'level'],
  ]));

it('when something is to be done by, and that more of it is, names nothing', () => {
  expect(said('Xã hoàn thành thêm 02 tiêu chí nông thôn mới.')[0]?.[0]).toBe('tiêu chí nông thôn mới');
  expect(said('Xã phấn đấu đến hết năm đạt 14/19 tiêu chí.')[0]?.[0]).toBe('tiêu chí');
});

it('that cases were added up over some months names nothing', () =>
  expect(labelsOf('Tích lũy 9 tháng có 3.215 ca sốt xuất huyết, 2 ca tử vong.')).toEqual([
    'ca sốt xuất huyết',
    'ca tử vong do sốt xuất huyết',
  ]));

it.each([
  [
    'Công tác chuyển đổi số được đẩy mạnh với 80% cán bộ được bồi dưỡng kỹ năng số.',
    'cán bộ được bồi dưỡng kỹ năng số',
  ],
  ['Cải cách hành chính được quan tâm với 95% hồ sơ được giải quyết đúng hạn.', 'hồ sơ được giải quyết đúng hạn'],
])('a share behind how something went is of those behind it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('that it is what it was the month before names nothing', () =>
  expect(labelsOf('Doanh thu bán lẻ đạt 8 tỷ đồng, bằng tháng trước và tăng 13% so với cùng kỳ.')).toEqual([
    'Doanh thu bán lẻ',
    'Doanh thu bán lẻ',
  ]));

it('how something is among all others is no name of how it moved', () =>
  expect(said('Năng suất lúa đạt 57 tạ/ha, vụ được mùa lớn nhất từ trước đến nay, tăng 6% so với năm trước.')).toEqual([
    ['Năng suất lúa', 'level', 57, null],
    ['Năng suất lúa', 'change', 6, 57],
  ]));

it('that it is so once more names nothing', () =>
  expect(labelsOf('Tuy nhiên lại có 6 hộ nghèo phát sinh.')).toEqual(['hộ nghèo phát sinh']));

it.each([
  [
    'Theo bộ tiêu chí nông thôn mới giai đoạn 2021 - 2025, hiện nay xã Nậm Phát đạt 13/19 tiêu chí.',
    'tiêu chí nông thôn mới',
  ],
  ['Theo tổng điều tra dân số và nhà ở năm 2009, xã Nậm Phát có 1.680 cư dân.', 'cư dân'],
])('by what something was judged or counted names nothing: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it.each([
  ['Khu vực dịch vụ phục hồi mạnh với mức tăng 7,2% so với cùng kỳ.', 'Khu vực dịch vụ'],
  ['Ngành công nghiệp có sự tăng trưởng tích cực với mức tăng 4,8%.', 'Ngành công nghiệp'],
])('how something went, before how far it moved, says what moved: %s', (text, label) =>
  expect(labelsOf(`Năm 2021, ngành điện tăng 3%. ${text}`).at(-1)).toBe(label),
);

it('what is to be done besides names no share', () =>
  expect(said('Đẩy mạnh công tác tuyên truyền, phấn đấu đến cuối năm 2025 có 90% hộ dân dùng nước sạch.')).toEqual([
    ['hộ dân dùng nước sạch', 'target', 90, null],
  ]));

it('that something was found out names no share', () =>
  expect(said('Qua điều tra, cơ quan chức năng kết luận 45,1% vụ cháy do chập điện.')).toEqual([
    ['vụ cháy do chập điện', 'share', 45.1, null],
  ]));

it('what is told besides names nothing', () =>
  expect(labelsOf('Huyện sửa chữa 150 phòng học, cùng với đó là khoảng 51 phòng bộ môn được xây mới.')).toEqual([
    'sửa chữa phòng học',
    'phòng bộ môn được xây mới',
  ]));

it('how often something is aimed at names no share', () =>
  expect(
    labelsOf('Chương trình phấn đấu hằng năm khoảng 90% người khuyết tật được tiếp cận với dịch vụ y tế.'),
  ).toEqual(['người khuyết tật được tiếp cận với dịch vụ y tế']));

it('that something is still so names nothing', () =>
  expect(
    labelsOf(
      'Khách quốc tế đạt 45 nghìn lượt người, gấp 2 lần cùng kỳ năm trước nhưng vẫn chỉ bằng 80% so với năm 2019.',
    ),
  ).toEqual(['Khách quốc tế', 'Khách quốc tế', 'Khách quốc tế']));
