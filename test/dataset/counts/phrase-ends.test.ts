import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

it('for how many delegates stand is none of their noun', () =>
  expect(labelsOf('Có hơn 200 đại biểu đại diện hơn 2.000 hội viên.')[0]).toBe('đại biểu'));

it('the branch that those counted are of tells them from others', () =>
  expect(labelsOf('Có 9 dự án thuộc ngành công nghiệp chế biến; 1 dự án thuộc ngành kinh doanh bất động sản.')).toEqual(
    ['dự án thuộc ngành công nghiệp chế biến', 'dự án thuộc ngành kinh doanh bất động sản'],
  ));

it('for whom they are fit is said of those counted', () =>
  expect(labelsOf('Có 98/102 xã đạt tiêu chuẩn phù hợp với trẻ em.')).toEqual([
    'xã đạt tiêu chuẩn phù hợp với trẻ em',
  ]));

it('who holds what is counted tells it from others of its kind', () =>
  expect(labels('Trong đó, 48 công trình do cấp tỉnh quản lý, 84 công trình do cấp huyện quản lý.')).toEqual([
    'công trình do cấp tỉnh quản lý',
    'công trình do cấp huyện quản lý',
  ]));

/** Labels of what a text counts, in its order. */
function labels(text: string): unknown[] {
  return rows(read(text).indicators, 'label_vi').flat();
}

describe('the noun behind a count goes on', () => {
  it.each([
    [
      'Toàn xã có 95 tàu cá có chiều dài từ 12 mét trở lên, 20 thuyền thúng.',
      'tàu cá có chiều dài từ 12 mét trở lên',
      'over a bound with its unit',
    ],
    [
      'Có 14 xã đạt theo Bộ tiêu chí nông thôn mới nâng cao (chiếm 20%).',
      'xã đạt theo Bộ tiêu chí nông thôn mới nâng cao',
      'over what those counted reached, with its grade before a bracket',
    ],
  ])('%s', (text, label) => expect(labels(text)[0]).toBe(label));
});

it('targets that are reached and exceeded are told so', () =>
  expect(said('Năm 2020 có 16/17 chỉ tiêu đạt và vượt so với kế hoạch.')).toEqual([
    ['chỉ tiêu đạt và vượt', 'share', 16, null],
  ]));

it('cases are of the kind that they belong under', () =>
  expect(valuesOf('Năm 2023, qua rà soát, có 45 vụ việc thuộc thẩm quyền giải quyết của huyện.')).toEqual([
    ['vụ việc thuộc thẩm quyền giải quyết của huyện', 45],
  ]));

it('what happened ends before the harm that it did', () =>
  expect(rows(read('Xảy ra 31 vụ cháy làm chết 2 người, bị thương 5 người.').indicators, 'label_vi').flat()).toEqual([
    'vụ cháy',
    'vụ cháy làm chết',
    'vụ cháy bị thương',
  ]));

it('which those are that reached a plan is told behind them', () =>
  expect(labels('Hiện có 4 chỉ tiêu vượt kế hoạch là diện tích ngô, đàn dê.')).toEqual(['chỉ tiêu vượt kế hoạch']));

it.each([
  [
    'Xã mua 14 phần quà tặng hộ nghèo mỗi phần 600.000 đồng.',
    ['mua phần quà tặng hộ nghèo', 'mỗi phần quà tặng hộ nghèo'],
  ],
  [
    'Có 97% hộ chính sách có mức sống bằng hoặc cao hơn mức trung bình.',
    ['hộ chính sách có mức sống bằng hoặc cao hơn mức trung bình'],
  ],
])('what one is worth, and how those counted live: %s', (text, expected) => expect(labels(text)).toEqual(expected));

it('a paper that people get is told with its name', () =>
  expect(labels('Có 4 tập thể và 7 cá nhân nhận Bằng khen của UBND tỉnh.')).toEqual([
    'tập thể nhận Bằng khen của UBND tỉnh',
    'cá nhân nhận Bằng khen của UBND tỉnh',
  ]));

it('the programme that communes are in tells them from others', () =>
  expect(labels('Huyện có 6 xã thuộc chương trình 135.')).toEqual(['xã thuộc chương trình 135']));

it('the field that those counted work in is of them', () =>
  expect(labels('Toàn thị xã có 64 hợp tác xã hoạt động trong lĩnh vực xây dựng, vận tải, giảm 2 hợp tác xã.')).toEqual(
    ['hợp tác xã hoạt động trong lĩnh vực xây dựng, vận tải', 'hợp tác xã hoạt động trong lĩnh vực xây dựng, vận tải'],
  ));

it('which communes they are is no part of the noun', () =>
  expect(labelsOf('Có 3 xã đăng ký về đích là Nà Sáng, Nà Khoa và Nà Tấu.')).toEqual(['xã đăng ký về đích']));

it('a bound of those counted belongs to their noun', () =>
  expect(labelsOf('Toàn huyện có 12 doanh nghiệp có 50 lao động trở lên, 30 hộ có 5 con bò trở lên.')).toEqual([
    'doanh nghiệp có 50 lao động trở lên',
    'hộ có 5 con bò trở lên',
  ]));

it.each([
  [
    'Có 50% huyện, thành phố thuộc tỉnh đạt chuẩn nông thôn mới.',
    'huyện, thành phố thuộc tỉnh đạt chuẩn nông thôn mới',
  ],
  [
    '60% số thôn thuộc các xã khó khăn được công nhận đạt chuẩn.',
    'số thôn thuộc các xã khó khăn được công nhận đạt chuẩn',
  ],
  ['10% số xã đạt chuẩn kiểu mẫu và không còn xã dưới 15 tiêu chí.', 'số xã đạt chuẩn kiểu mẫu'],
])('what is said of those counted stands behind whose they are, and others behind that: %s', (text, label) =>
  expect(labels(text)[0]).toBe(label),
);

it('for whom those counted stand ends their name', () =>
  expect(labels('Dự đại hội có 120 đại biểu đại diện cho 1.450 đảng viên.')[0]).not.toMatch(/đại diện/));

it('behind what came to people, only harm goes on', () =>
  expect(
    labelsOf(
      'Năm 2023, số vụ tai nạn nghiêm trọng xảy ra 12 vụ, làm 9 người bị thương và tai nạn rất nghiêm trọng 2 vụ, làm 4 người tử nạn.',
    ).slice(1),
  ).toEqual([
    'vụ tai nạn nghiêm trọng bị thương',
    'vụ tai nạn rất nghiêm trọng',
    'vụ tai nạn rất nghiêm trọng tử nạn',
  ]));

it.each([
  ['379 HTX có tổng số vốn hoạt động 350 tỷ đồng.', ['số HTX', 'tổng số vốn hoạt động']],
  ['Huyện có 12 dự án có vốn đầu tư nước ngoài.', ['dự án có vốn đầu tư nước ngoài']],
])('an amount that those counted have is no part of what they are: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('what came of it ends the name of those counted', () =>
  expect(labelsOf('Xã có 73 hộ kinh doanh cá thể qua đó đã tạo việc làm cho 195 lao động.')[0]).toBe(
    'hộ kinh doanh cá thể',
  ));

it('what else was given ends the name of what was', () =>
  expect(
    labelsOf('Phong trào làm đường được hưởng ứng, người dân đã hiến 3.200 m2 đất và đóng góp 450 ngày công.'),
  ).toEqual(['hiến đất', 'đóng góp ngày công']));

it.each([
  ['Sáp nhập 12 thôn thành 6 thôn.', ['Sáp nhập thôn', 'Sáp nhập thành thôn']],
  ['Sắp xếp 04 đơn vị sự nghiệp thành 02 đơn vị.', ['Sắp xếp đơn vị sự nghiệp', 'Sắp xếp thành đơn vị sự nghiệp']],
  ['Tặng 85 suất quà cho người có công nhân ngày 27/7.', ['Tặng suất quà cho người có công']],
  [
    'Có 34 vụ án bị hủy do lỗi chủ quan, 5 vụ án bị sửa do bên bị đơn.',
    ['vụ án bị hủy do lỗi chủ quan', 'vụ án bị sửa'],
  ],
  [
    'Mở 133 phiên tòa rút kinh nghiệm, 7 phiên tòa theo thủ tục rút gọn.',
    ['Mở phiên tòa rút kinh nghiệm', 'Mở phiên tòa theo thủ tục rút gọn'],
  ],
])('what became of those counted, and why: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it.each([
  [
    'Cấp mới 12 dự án được chấp thuận thuộc Ban Quản lý các khu công nghiệp tỉnh.',
    'Cấp mới dự án được chấp thuận thuộc Ban Quản lý các khu công nghiệp tỉnh',
  ],
  ['Khởi công 06 dự án còn lại trước ngày 15/11/2023.', 'Khởi công dự án còn lại'],
  ['Có 79 hợp tác xã thành lập trước năm 2013 phải chuyển đổi.', 'hợp tác xã thành lập trước năm 2013 phải chuyển đổi'],
])('of which body those counted are goes on with them, by when ends them: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('a word of a name ends no phrase, whatever it means elsewhere', () =>
  expect(labelsOf('Bàn giao 12 nhà cho hộ nghèo xã Nà Bằng; sửa chữa 3 tuyến đường bản Huổi Trong.')).toEqual([
    'Bàn giao nhà cho hộ nghèo xã Nà Bằng',
    'sửa chữa tuyến đường bản Huổi Trong',
  ]));

it('by whom those counted borrow is told apart from them', () =>
  expect(labelsOf('Có 3.012 hộ vay thông qua 79 tổ tiết kiệm và vay vốn.')).toEqual([
    'hộ vay',
    'tổ tiết kiệm và vay vốn',
  ]));

it.each([
  ['Có 125 hộ nghèo thuộc chính sách bảo trợ xã hội.', ['hộ nghèo thuộc chính sách bảo trợ xã hội']],
  [
    'Hỗ trợ 46 hộ bị thiệt hại do thiên tai 690 triệu đồng.',
    ['Hỗ trợ hộ bị thiệt hại do thiên tai', 'số tiền hỗ trợ hộ bị thiệt hại do thiên tai'],
  ],
  ['Có 6 buổi biểu diễn phục vụ khoảng 4.200 lượt người xem.', ['buổi biểu diễn', 'lượt người xem buổi biểu diễn']],
])('whose they are, what harmed them and whom they were for: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it.each([
  ['Xử lý 28 trường hợp lấn chiếm đất, cưỡng chế 06 trường hợp.', 'Xử lý trường hợp lấn chiếm đất'],
  ['Xảy ra 12 vụ lừa đảo chiếm đoạt tài sản.', 'vụ lừa đảo chiếm đoạt tài sản'],
  ['Tổ chức 36 giải thể thao.', 'giải thể thao'],
])('goes on with what was taken and what was held: %s', (text, label) => {
  expect(labelsOf(text)[0]).toBe(label);
});

it('what no figure counts is no part of the length before it', () =>
  expect(labelsOf('Xã xây mới 3,5 km kênh nội đồng và nạo vét hàng chục km kênh.')).toEqual(['xây mới kênh nội đồng']));

it('what came of it is no part of those counted', () =>
  expect(labelsOf('Có 12/15 xã có đường ô tô từ đó tạo điều kiện phát triển kinh tế.')).toEqual(['xã có đường ô tô']));

it('what else was done is none of those counted, and what is said of them is', () => {
  expect(labelsOf('Ban hành 7 quyết định xử phạt hành chính và đã thu nộp ngân sách 9 triệu đồng.')[0]).toBe(
    'Ban hành quyết định xử phạt hành chính',
  );
  expect(labelsOf('Có 7 thôn văn hóa và đã được công nhận.')).toEqual(['thôn văn hóa và đã được công nhận']);
});

it('what land was given for is told by the next count', () =>
  expect(labelsOf('Vận động nhân dân hiến 312 m2 đất mở rộng 3 ngõ.')).toEqual([
    'Vận động nhân dân hiến đất',
    'mở rộng ngõ',
  ]));

it('whom something drew is counted next', () =>
  expect(labelsOf('Tổ chức 6 giải thể thao thu hút 780 vận động viên tham gia.')).toEqual([
    'giải thể thao',
    'vận động viên tham gia giải thể thao',
  ]));
