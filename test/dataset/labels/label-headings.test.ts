import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it.each([
  ['3. Điện: 98% số hộ được sử dụng điện thường xuyên.', 'số hộ được sử dụng điện thường xuyên'],
  ['Trạm y tế có 6 cán bộ.', 'cán bộ Trạm y tế'],
  ['4. Trường học: Tỷ lệ huy động trẻ ra lớp đạt 100%.', 'Tỷ lệ huy động trẻ ra lớp'],
])('what opens a line is no part of a label that is whole: %s', (text, label) =>
  expect(read(text).indicators[0]?.label_vi).toBe(label),
);

it.each([
  ['TÌNH HÌNH DÂN SỐ VÀ LAO ĐỘNG: 5.600 người, 1.200 hộ.', ['người', 'số hộ']],
  ['XÂY DỰNG NÔNG THÔN MỚI: Đạt 15/19 tiêu chí.', ['tiêu chí nông thôn mới']],
  ['III. CƠ SỞ HẠ TẦNG\n\n12,5 km.', ['Cơ sở hạ tầng']],
])('a title in capitals names no measure: %s', (text, labels) => {
  const { indicators, places } = read(text);
  expect(rows(indicators, 'label_vi').flat()).toEqual(labels);
  expect(places).toEqual([]);
});

it('a heading on one line names nothing that is counted behind it', () =>
  expect(said('Cơ sở vật chất: 850 phòng học, 120 phòng chức năng.')).toEqual([
    ['phòng học', 'level', 850, null],
    ['phòng chức năng', 'count', 120, null],
  ]));

it('an entry that only says when is no part of the labels under it, and a stage of a plan has goals', () =>
  expect(
    said(
      '- Giai đoạn quy hoạch đến năm 2030:\n\n+ Quy mô dân số: 6.100 người.\n\n- Năm 2022:\n\n+ Quy mô dân số: 5.800 người.',
    ).map((each) => each.slice(0, 3)),
  ).toEqual([
    ['Quy mô dân số', 'target', 6100],
    ['Quy mô dân số', 'level', 5800],
  ]));

it('a branch of farming in a heading is no subject of a yield', () =>
  expect(
    read('## Kết quả sản xuất nông nghiệp\n\nThời tiết thuận lợi, sản lượng đạt 520 tấn.').indicators[0]?.label_vi,
  ).toBe('sản lượng'));

it('a heading that tells of a branch is no part of the shares under it', () =>
  expect(said('1. Về xã hội:\n\n- Huy động trẻ 5 tuổi ra lớp đạt 99%.').map(([label]) => label)).toEqual([
    'Huy động trẻ 5 tuổi ra lớp',
  ]));

it('abbreviations keep their capitals', () =>
  expect(labelsOf('Toàn ngành có 126 CB, GV, NV.')).toEqual(['CB, GV, NV']));

it.each([
  ['2. Phân bổ kinh phí hỗ trợ sản xuất cho các xã', 'kinh phí hỗ trợ sản xuất'],
  ['Thu ngân sách của các xã như sau:', 'thu ngân sách'],
  ['2. Tình hình các xã', 'Xã Phúc Sơn'],
])('money told by the name of an area is what the words above say: %s', (above, label) =>
  expect(said(`${above}\n\n- Xã Lam Cốt: 15 triệu đồng.\n\n- Xã Phúc Sơn: 25 triệu đồng.`).at(-1)?.[0]).toBe(label),
);

it('money told by the name of a body alone is of what the headings above say, and in a total without their capitals, place and year', () => {
  expect(
    labelsOf('I. Phân bổ kinh phí sự nghiệp theo đơn vị\n\n1. Các phòng, ban\n\n- Công an huyện: 40 triệu đồng.'),
  ).toEqual(['kinh phí sự nghiệp: Công an huyện']);
  expect(
    said(
      'H. PHÂN BỔ VỐN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO\nĐơn vị tính: Triệu đồng\nTổng số: 8.640, trong đó: vốn đầu tư 5.300, vốn sự nghiệp 3.340\n- Phòng Kinh tế: 1.420 (Dự án 4: 900)',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['Tổng số vốn chương trình MTQG giảm nghèo', 8640],
    ['Tổng số vốn chương trình MTQG giảm nghèo: vốn đầu tư', 5300],
    ['vốn sự nghiệp', 3340],
    ['Tổng số vốn chương trình MTQG giảm nghèo: Phòng Kinh tế', 1420],
    ['Tổng số vốn chương trình MTQG giảm nghèo: Phòng Kinh tế: Dự án 4', 900],
  ]);
  expect(labelsOf('D. CHỈ TIÊU ĐẦU TƯ TRÊN ĐỊA BÀN HUYỆN SỐP CỘP NĂM 2025: Tổng số 18 triệu đồng.')).toEqual([
    'Tổng số chỉ tiêu đầu tư',
  ]);
});

it('a count that names those counted is of a heading that names them too', () =>
  expect(
    labelsOf('I. DÂN SỐ\n\n- Số hộ: 900 hộ\n\nII. Hộ nghèo\n\n- Số hộ: 80 hộ\n\nIII. Hộ cận nghèo\n\n- Tổng số: 45 hộ'),
  ).toEqual(['Số hộ', 'Số hộ nghèo', 'Tổng số hộ cận nghèo']));

it('an entry that only names a field is no part of the labels under it, but of money', () => {
  expect(labelsOf('* Trồng trọt:\n+ Lúa xuân: 42 ha; NS 62 tạ/ha; SL 257 tấn.')).toEqual([
    'diện tích lúa xuân',
    'năng suất lúa xuân',
    'sản lượng lúa xuân',
  ]);
  expect(labelsOf('* Trồng trọt:\n+ Hỗ trợ giống: 42 triệu đồng.')).toEqual(['Trồng trọt: Hỗ trợ giống']);
});

it.each([
  [
    'a) Cây lúa:\n\n- Toàn xã gieo cấy được 177 ha, năng suất bình quân 60 tạ/ha.',
    ['diện tích gieo cấy lúa', 'năng suất bình quân lúa'],
  ],
  ['2. Cây chè\n\nTrồng mới 45 ha, năng suất 90 tạ/ha.', ['diện tích trồng mới chè', 'năng suất chè']],
  ['2. Trồng trọt\n\nToàn xã gieo trồng được 320 ha.', ['diện tích gieo trồng']],
])('a heading that is a crop alone says of what what was done under it is: %s', (text, labels) =>
  expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
);

it.each([
  [
    'Nông thôn mới: 71/82 xã đạt chuẩn (86,6%); 24 xã nâng cao.',
    ['xã đạt chuẩn nông thôn mới', 'xã đạt chuẩn nông thôn mới', 'xã nông thôn mới nâng cao'],
  ],
  ['4. Chương trình NTM\n\nToàn tỉnh có 12 xã đạt chuẩn kiểu mẫu.', ['xã đạt chuẩn nông thôn mới kiểu mẫu']],
  ['Y tế: 71/82 xã đạt chuẩn.', ['xã đạt chuẩn']],
])('the programme whose standard places meet is the one of the topic or the heading: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  ['# Sở Y tế Lai Châu triển khai nhiệm vụ năm 2024\n\nToàn ngành tiếp nhận 900 hồ sơ.', 'tiếp nhận hồ sơ'],
  ['# Sở Y tế: Kết quả năm 2024\n\nToàn ngành tiếp nhận 900 hồ sơ.', 'tiếp nhận hồ sơ'],
  ['## Trung tâm Y tế huyện\n\n- Có 90 giường bệnh.', 'giường bệnh, Trung tâm Y tế huyện'],
])('a title that says what a body does is no holder of what is told under it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('a title that says what somebody did is no subject of the money under it', () =>
  expect(
    labelsOf(
      '# Ngành Giáo dục Lai Châu thực hiện tốt các nhiệm vụ\n\nMở 12 lớp cho 350 người, kinh phí 45 tỷ đồng.',
    ).at(-1),
  ).toBe('kinh phí'));

it('statistics of a period are no subject of a sum', () =>
  expect(labelsOf('# THỐNG KÊ HOẠT ĐỘNG DU LỊCH QUÝ I NĂM 2014\n\nTổng doanh thu: 816 tỷ đồng.')).toEqual([
    'Tổng doanh thu',
  ]));

it('who tells of a field, in the bracket of what leads to a list, is no part of its labels', () =>
  expect(
    labelsOf('Tình hình dịch bệnh (theo báo cáo của Cục Thú y đến ngày 26/4/2021):\n\n- Số lợn tiêu hủy là 84 con.'),
  ).toEqual(['Số lợn tiêu hủy']));

it('a heading on how things are managed holds nothing of what is counted below it', () =>
  expect(
    labelsOf('# Kết quả năm 2020\n\n1. Hệ thống tổ chức bộ máy quản lý\n\n- Toàn ngành có 226 cán bộ.').at(-1),
  ).toBe('cán bộ'));

it('of a heading of several measures each entry names one, and what details it is a part', () =>
  expect(
    said(
      '# Xã Sơn Hạ\n\n1. Diện tích, năng suất, sản lượng lúa:\n\n- Diện tích: 150 ha\n\n+ Vụ xuân: 80 ha\n\n- Năng suất: 62 tạ/ha\n\n2. Cây khác\n\n- Diện tích:\n\n+ Rau, đậu các loại: 64 ha',
    ),
  ).toEqual([
    ['Diện tích lúa', 'level', 150, null],
    ['Diện tích lúa Vụ xuân', 'level', 80, 150],
    ['Năng suất lúa', 'level', 62, null],
    ['Diện tích rau, đậu các loại', 'level', 64, null],
  ]));

it.each(['3. Chăn nuôi:', '3. Tình hình khác:', '3. Các hoạt động khác:'])(
  'ratios of those counted are no shares of their heading: %s',
  (heading) =>
    expect(
      labelsOf(
        `${heading}\n\n- Kết quả tiêm phòng vắc xin cho đàn vật nuôi: LMLM trâu, bò: 13/77 con, đạt 17% kế hoạch; Dại chó, mèo: được 9/42 con.`,
      ),
    ).toEqual(['tiêm phòng LMLM trâu, bò', 'tiêm phòng LMLM trâu, bò so với kế hoạch', 'tiêm phòng dại chó, mèo']),
);

it('a heading of whatever no other told is no subject', () =>
  expect(labelsOf('Một số kết quả khác:\n\n- Số lớp tập huấn: 12 lớp.')).toEqual(['Số lớp tập huấn']));
