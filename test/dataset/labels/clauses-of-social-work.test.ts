import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('square brackets around words are round ones', () =>
  expect(said('Ban Tiếp công dân xã tiếp 28 lượt công dân [giảm 5 lượt so với cùng kỳ].')).toEqual([
    ['tiếp lượt công dân', 'count', 28, null],
    ['tiếp lượt công dân', 'change', -5, 28],
  ]));

it('what was done besides is told by its own verb', () =>
  expect(labelsOf('Huyện đã tổ chức 6 giải thể thao cấp huyện và tham gia 4 giải thể thao do tỉnh tổ chức.')).toEqual([
    'giải thể thao cấp huyện',
    'tham gia giải thể thao do tỉnh tổ chức',
  ]));

it.each([
  ['Kết quả sơ tuyển, toàn huyện có 210 thanh niên đủ điều kiện.', 'thanh niên đủ điều kiện'],
  ['Kết quả rà soát, toàn xã còn 51 hộ nghèo.', 'hộ nghèo'],
  ['Đời sống nhân dân ổn định, hộ nghèo còn 51 hộ.', 'hộ nghèo'],
  ['Đời sống của xã còn nhiều khó khăn, hộ nghèo còn 51 hộ.', 'hộ nghèo'],
])('how those came out who are counted, and how things go, is no part of them: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('young men who were handed over to the army were counted, and not planned', () =>
  expect(said('Công tác tuyển quân đạt kết quả tốt, đã giao 21 thanh niên nhập ngũ.')[0]?.[1]).toBe('count'));

it('those whom women bear are no animals', () =>
  expect(
    rows(
      read('Tổng tỷ suất sinh: 2,1 con/phụ nữ. Tổng tỷ suất sinh giữ ở mức 1,98 con sinh ra sống/1 bà mẹ.').indicators,
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([
    [2.1, '{child}/{woman}'],
    [1.98, '{child}/{woman}'],
  ]));

it('a law that is named with a small letter has its own year', () =>
  expect(
    rows(read('Năm 2023, tỷ lệ giáo viên đạt chuẩn theo luật Giáo dục 2019 đạt 93,5%.').indicators, 'time_period'),
  ).toEqual([['2023']]));

it('what cases came by is told of them', () =>
  expect(
    labelsOf(
      'Xảy ra 56 vụ cháy, trong đó 30 vụ cháy do sự cố điện; 8 vụ do vi phạm quy định và 6 vụ do nguyên nhân khác.',
    ),
  ).toEqual(['vụ cháy', 'vụ cháy do sự cố điện', 'vụ do vi phạm quy định', 'vụ do nguyên nhân khác']));

it.each([
  ['Đại biểu lớn tuổi nhất: 64 tuổi.', 'Đại biểu lớn tuổi nhất'],
  ['Mục tiêu mà kế hoạch đề ra là 90% hộ dân có nước sạch.', 'hộ dân có nước sạch'],
  ['Có 80% cơ sở bảo đảm đủ diện tích.', 'cơ sở bảo đảm đủ diện tích'],
  ['Lập 3 hồ sơ xếp hạng di tích cấp tỉnh là đình Nà Củng và chùa Nậm Mu.', 'Lập hồ sơ xếp hạng di tích cấp tỉnh'],
  ['Số trường hợp nhiễm HIV được báo cáo trên toàn huyện là 19 người.', 'Số trường hợp nhiễm HIV được báo cáo'],
  ['Số tiền đình chỉ, ủy thác… 830.213.000 đồng.', 'Số tiền đình chỉ, ủy thác'],
  ['Tuyên truyền bằng nhiều hình thức như: loa truyền thanh, pa nô, áp phích được 12 buổi.', 'buổi tuyên truyền'],
  ['Chi cục đã lập hồ sơ đề nghị Tòa án xét miễn, giảm 46 việc.', 'lập hồ sơ đề nghị Tòa án xét miễn, giảm việc'],
])('labels are whole, and no more than that: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('teachers by their degree go on with the next degree', () =>
  expect(labelsOf('Tỷ lệ giáo viên mầm non có trình độ từ cao đẳng sư phạm trở lên là 73%, trung cấp 27%.')).toEqual([
    'Tỷ lệ giáo viên mầm non có trình độ từ cao đẳng sư phạm trở lên',
    'Tỷ lệ giáo viên mầm non có trình độ trung cấp',
  ]));

it('years of a plan count no bodies that act in them', () =>
  expect(labelsOf('Lộ trình 2022 - 2025 tổ chức 15 lớp tập huấn.')).toHaveLength(1));

it('what is told against the share of cases is no part of what that is of', () =>
  expect(
    said('Có 12 vụ án lớn, mặc dù chỉ chiếm 2% tổng số vụ án nhưng gây thiệt hại 45 tỷ đồng.').slice(0, 2),
  ).toEqual([
    ['vụ án lớn', 'count', 12, null],
    ['vụ án lớn', 'share', 2, 12],
  ]));

it.each([
  [
    'Trong đó: do sự cố kỹ thuật 29 vụ; do sơ suất bất cẩn sử dụng nguồn lửa, nguồn nhiệt 7 vụ.',
    'vụ do sơ suất bất cẩn sử dụng nguồn lửa, nguồn nhiệt',
  ],
  ['Lực lượng cứu hộ (PCCC và CNCH) trực tiếp tham gia 56 vụ cứu nạn.', 'tham gia vụ cứu nạn'],
  ['Các chi hội phụ nữ đã thực hiện tốt việc xây dựng quỹ hội và duy trì 425 tổ tiết kiệm.', 'tổ tiết kiệm'],
])('mishaps that a comma joins are one cause, and deeds are told whole: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);
