import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('services by how far they go online', () =>
  expect(labelsOf('Tỷ lệ hồ sơ trực tuyến toàn trình đạt 68%, một phần đạt 54%.').at(-1)).toBe(
    'Tỷ lệ hồ sơ trực tuyến một phần',
  ));

it.each([
  [
    'Tỷ lệ huy động trẻ nhà trẻ 40%, mẫu giáo 98%, tiểu học 99%.',
    ['Tỷ lệ huy động trẻ nhà trẻ', 'Tỷ lệ huy động trẻ mẫu giáo', 'Tỷ lệ huy động trẻ tiểu học'],
  ],
  ['Tỷ lệ tuyển sinh lớp 1 đạt 100%, lớp 6 đạt 99%.', ['Tỷ lệ tuyển sinh lớp 1', 'Tỷ lệ tuyển sinh lớp 6']],
  [
    'Chất lượng giáo dục giỏi đạt 17%, khá 25%; hạnh kiểm tốt 60%, khá 32%.',
    ['Chất lượng giáo dục giỏi', 'Chất lượng giáo dục khá', 'hạnh kiểm tốt', 'hạnh kiểm khá'],
  ],
  [
    'Đã đào tạo cao đẳng, trung cấp 60 người, sơ cấp 50 người, đào tạo thường xuyên 70 người.',
    ['đào tạo cao đẳng, trung cấp', 'đào tạo sơ cấp', 'đào tạo thường xuyên'],
  ],
  [
    'Số người tham gia BHXH là 300 người, trong đó: BHXH bắt buộc là 230 người; BHXH tự nguyện là 70 người; BHTN là 210 người.',
    [
      'Số người tham gia BHXH',
      'Số người tham gia BHXH: BHXH bắt buộc',
      'Số người tham gia BHXH tự nguyện',
      'Số người tham gia BHTN',
    ],
  ],
  [
    'Tỷ lệ tốt nghiệp hệ THPT đạt 97,5%; hệ giáo dục thường xuyên đạt 91,2%.',
    ['Tỷ lệ tốt nghiệp hệ THPT', 'Tỷ lệ tốt nghiệp hệ giáo dục thường xuyên'],
  ],
  [
    'Học sinh tốt nghiệp loại giỏi chiếm 1,2%; loại khá chiếm 17,2%.',
    ['Học sinh tốt nghiệp loại giỏi', 'Học sinh tốt nghiệp loại khá'],
  ],
  [
    'Tỷ lệ học sinh lớp 6 lên lớp đạt 99,8%, lớp 7 đạt 99,1%.',
    ['Tỷ lệ học sinh lớp 6 lên lớp', 'Tỷ lệ học sinh lớp 7 lên lớp'],
  ],
  ['Về hạnh kiểm, loại tốt đạt 82%, loại khá đạt 15%.', ['loại tốt', 'loại khá']],
  // What opens the sentence goes for all, the first too.
  ['Xếp loại hạnh kiểm: tốt 82%, khá 15%.', ['Xếp loại hạnh kiểm: tốt', 'Xếp loại hạnh kiểm: khá']],
  ['Xếp loại học lực THCS: giỏi 452 em, yếu 12 em.', ['Xếp loại học lực THCS: giỏi', 'Xếp loại học lực THCS: yếu']],
  [
    'Trình độ chuyên môn: thạc sĩ 18 người, đại học 985 người.',
    ['Trình độ chuyên môn: thạc sĩ', 'Trình độ chuyên môn: đại học'],
  ],
  [
    'Đội ngũ đủ. Tỷ lệ giáo viên/lớp: mầm non 1,75; tiểu học 1,38.',
    ['Tỷ lệ giáo viên/lớp: mầm non', 'Tỷ lệ giáo viên/lớp: tiểu học'],
  ],
  ['Tỷ lệ hộ nghèo 18,2%, cận nghèo 11,5%.', ['Tỷ lệ hộ nghèo', 'Tỷ lệ hộ cận nghèo']],
  ['Thu ngân sách đạt 90%, khá 25%.', ['Thu ngân sách', 'khá']],
])('a name goes in the place of the one of its kind before it: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it('what households are supplied with goes in the place of what others are', () =>
  expect(
    read('Tỷ lệ hộ nông thôn sử dụng nước hợp vệ sinh: 93%; nước sạch: 45%.').indicators.map(
      ({ label_vi }) => label_vi,
    ),
  ).toEqual(['Tỷ lệ hộ nông thôn sử dụng nước hợp vệ sinh', 'Tỷ lệ hộ nông thôn sử dụng nước sạch']));

it('levels by their abbreviations and of authority go in each other’s place', () => {
  const labels = (text: string) => read(text).indicators.map(({ label_vi }) => label_vi);
  expect(labels('Tổng số học sinh 03 cấp 987 em, tỷ lệ lên lớp TH 99,7%, THCS 98,9%.')).toEqual([
    'Tổng số học sinh 03 cấp',
    'tỷ lệ lên lớp TH',
    'tỷ lệ lên lớp THCS',
  ]);
  expect(labels('Học sinh giỏi cấp tỉnh 4 em, cấp huyện 47 em.')).toEqual([
    'Học sinh giỏi cấp tỉnh',
    'Học sinh giỏi cấp huyện',
  ]);
  expect(labels('Trẻ em SDD cân nặng 8,2%, SDD chiều cao 13,6%.')).toEqual(['Trẻ em SDD cân nặng', 'SDD chiều cao']);
});

it('what a rate is measured against goes for each of a kind, and an age behind a sign is a group', () =>
  expect(
    read(
      '- Tỷ lệ người tham gia BHXH/lực lượng lao động: 12,4%; BHTN: 8,1%.\n\n- Tỷ lệ suy dinh dưỡng trẻ em <5 tuổi: thấp còi 24,5%; nhẹ cân 13,2%.',
    ).indicators.map(({ label_vi }) => label_vi),
  ).toEqual([
    'Tỷ lệ người tham gia BHXH/lực lượng lao động',
    'Tỷ lệ người tham gia BHTN/lực lượng lao động',
    'Tỷ lệ suy dinh dưỡng trẻ em <5 tuổi: thấp còi',
    'Tỷ lệ suy dinh dưỡng trẻ em <5 tuổi: nhẹ cân',
  ]));

it.each([
  [
    'Dư nợ qua Hội Phụ nữ 210 tỷ đồng, với 4.100 hộ vay; Hội Nông dân huyện 180 tỷ đồng; Đoàn Thanh niên 95 tỷ đồng.',
    ['Dư nợ qua Hội Phụ nữ', 'hộ vay', 'Dư nợ qua Hội Nông dân huyện', 'Dư nợ qua Đoàn Thanh niên'],
  ],
  [
    'Giá trị sản xuất công nghiệp tăng 8%, trong đó Trung ương tăng 5%, địa phương tăng 11%.',
    [
      'Giá trị sản xuất công nghiệp',
      'Giá trị sản xuất công nghiệp Trung ương',
      'Giá trị sản xuất công nghiệp địa phương',
    ],
  ],
])('through whom, and who manages it: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it('fields behind what was paid out in one were paid out in', () =>
  expect(
    read('Lĩnh vực thủy lợi giải ngân 49 tỷ đồng; nông nghiệp 31 tỷ đồng.').indicators.map(({ label_vi }) => label_vi),
  ).toEqual(['Lĩnh vực thủy lợi giải ngân', 'Lĩnh vực nông nghiệp giải ngân']));

it.each([
  [
    'Độ mặn 4‰ xâm nhập sâu vào sông Lam 18 km, sông Cái Lớn 9 km.',
    ['Độ mặn', 'xâm nhập sâu vào sông Lam', 'xâm nhập sâu vào sông Cái Lớn'],
  ],
  ['Mực nước hồ Kẻ Gỗ 28 m, hồ Đồng Mô 19 m.', ['Mực nước hồ Kẻ Gỗ', 'Mực nước hồ Đồng Mô']],
])('rivers and lakes are each of what is told of the first: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);

it('areas by kind are each of what is told of the first', () =>
  expect(labelsOf('Thu gom rác thải đô thị đạt 96%; khu vực nông thôn đạt 80%.')).toEqual([
    'Thu gom rác thải đô thị',
    'Thu gom rác thải khu vực nông thôn',
  ]));

it('schools without a unit are those of the level that they name, in the measure told before', () =>
  expect(
    rows(
      read('Số lượng trường đạt chuẩn bậc học mầm non là 41 (51%), tiểu học 26 (75%), THCS 12.').indicators,
      'label_vi',
      'obs_value',
      'unit_measure',
    ).filter(([, , unit]) => unit !== '%'),
  ).toEqual([
    ['Số lượng trường đạt chuẩn bậc học mầm non', 41, '{school}'],
    ['Số lượng trường đạt chuẩn bậc học tiểu học', 26, '{school}'],
    ['Số lượng trường đạt chuẩn bậc học THCS', 12, '{school}'],
  ]));

it('pupils of whom something else is said are not those who are enrolled', () =>
  expect(
    labelsOf(
      'Tỷ lệ huy động học sinh đến lớp đạt 98%; 99% học sinh vào lớp 1; 95% học sinh tiểu học hoàn thành chương trình.',
    ),
  ).toEqual(['Tỷ lệ huy động học sinh đến lớp', 'học sinh vào lớp 1', 'học sinh tiểu học hoàn thành chương trình']));

it('a branch takes no place of the last of several that are one', () =>
  expect(labelsOf('Nông, lâm, ngư nghiệp chiếm 22%; dịch vụ chiếm 38%.')).toEqual([
    'Nông, lâm, ngư nghiệp',
    'dịch vụ',
  ]));

it.each([
  [
    'Giải quyết chế độ ốm đau cho 312 lượt, thai sản 148 lượt, dưỡng sức 26 lượt.',
    ['Giải quyết chế độ ốm đau', 'Giải quyết chế độ thai sản', 'Giải quyết chế độ dưỡng sức'],
  ],
  [
    'Chi trả trợ cấp thai sản 48 lượt người, dưỡng sức, phục hồi sức khỏe 12 lượt người.',
    ['Chi trả trợ cấp thai sản', 'Chi trả trợ cấp dưỡng sức, phục hồi sức khỏe'],
  ],
])('benefits of one insurance: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('of means of one of each, the next is told by whom alone', () =>
  expect(
    labelsOf(
      'Mức vay bình quân 1 dự án đạt 475 triệu đồng, 1 hộ đạt 37 triệu đồng. Năng suất bình quân 1 ha đạt 45 tạ.',
    ),
  ).toEqual(['Mức vay bình quân 1 dự án', 'Mức vay bình quân 1 hộ', 'Năng suất bình quân 1 ha']));

it('towns of other grades have what is told of the first', () =>
  expect(
    labelsOf(
      'Tỷ lệ nước thải được xử lý tại các đô thị loại II trở lên đạt 50%, các đô thị loại III, IV, V đạt 20%, các đô thị còn lại 5%.',
    ),
  ).toEqual([
    'Tỷ lệ nước thải được xử lý tại các đô thị loại II trở lên',
    'Tỷ lệ nước thải được xử lý tại các đô thị loại III, IV, V',
    'Tỷ lệ nước thải được xử lý tại các đô thị còn lại',
  ]));
