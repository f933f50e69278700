import { expect, it } from 'vitest';
import { inReport, labelsOf, read, rows } from '../read.ts';

it.each([
  [
    'Khách quốc tế đến tỉnh tháng 5 ước đạt 310 nghìn lượt, giảm 35% so với tháng trước. Tính chung 5 tháng ước đạt 2 triệu lượt.',
    'Khách quốc tế đến tỉnh',
  ],
  [
    'Tháng 5 có 120 doanh nghiệp đăng ký thành lập mới, giảm 3%. Tính chung 5 tháng có 650 doanh nghiệp.',
    'doanh nghiệp đăng ký thành lập mới',
  ],
  [
    'Tháng 3 có 64 doanh nghiệp thành lập mới, vốn đăng ký 512 tỷ đồng. Tính chung quý I có 171 doanh nghiệp.',
    'doanh nghiệp thành lập mới',
  ],
  // With a noun of its own it is of what that says.
  ['Tháng 5 có 120 doanh nghiệp đăng ký thành lập mới. 5 tháng có 65 doanh nghiệp giải thể.', 'doanh nghiệp giải thể'],
])('behind a sentence that tells one count, a count in a longer time is of the same: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it.each([
  [
    'Tiêm phòng: cúm gia cầm 1.250 liều, lũy kế 8.940 liều; lở mồm long móng 124 liều, lũy kế 240 liều.',
    ['tiêm phòng cúm gia cầm', 'tiêm phòng cúm gia cầm', 'tiêm phòng lở mồm long móng', 'tiêm phòng lở mồm long móng'],
  ],
  ['Trong tháng có 9 hộ mới, lũy kế 40 hộ nghèo.', ['hộ mới', 'hộ nghèo']],
])('a running total is of what is counted before it, unless it has a noun of its own: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it.each([
  [
    'Thu ngân sách tháng 7 đạt 45 tỷ đồng, trong đó thu nội địa 40 tỷ đồng, thu khác 5 tỷ đồng. Lũy kế 7 tháng đạt 320 tỷ đồng, bằng 58% dự toán.',
    ['Thu ngân sách', 'thu nội địa', 'thu khác', 'Thu ngân sách', 'Thu ngân sách so với dự toán'],
  ],
  [
    'Sản lượng thủy sản tháng 7 đạt 450 tấn. Trong đó: cá 400 tấn, tôm 50 tấn. Tính chung 7 tháng đạt 3.200 tấn, tăng 5%.',
    [
      'Sản lượng thủy sản',
      'Sản lượng thủy sản: cá',
      'Sản lượng thủy sản: tôm',
      'Sản lượng thủy sản',
      'Sản lượng thủy sản',
    ],
  ],
  [
    'Toàn xã trồng được 12 ha rừng, trong đó rừng phòng hộ 2 ha, rừng sản xuất 10 ha. Lũy kế đến nay trồng được 85 ha.',
    ['diện tích trồng rừng', 'diện tích trồng rừng phòng hộ', 'diện tích trồng rừng sản xuất', 'diện tích trồng rừng'],
  ],
  // With words of its own it is of what these say.
  ['Kiểm tra 14 vụ, trong đó 3 vụ hàng giả. Lũy kế 7 tháng xử lý 71 vụ.', ['kiểm tra vụ', 'vụ hàng giả', 'xử lý vụ']],
])('behind a sentence that tells parts, what is told since is of their whole: %s', (text, labels) =>
  expect(labelsOf(text).map((label) => label.replace(/^Kiểm/u, 'kiểm'))).toEqual(labels),
);

it('so is what is expected up to some time, behind how the parts moved', () =>
  expect(
    labelsOf(
      'Vốn đầu tư tháng 11 đạt 56 tỷ đồng, gồm vốn cấp tỉnh 34 tỷ đồng, tăng 10%; vốn cấp huyện 22 tỷ đồng, tăng 14%. Ước 11 tháng đạt 456 tỷ đồng.',
    ).at(-1),
  ).toBe('Vốn đầu tư'));

it('tells the running total of what its sentence counted last in its unit, and all of its clause since the beginning of the year', () => {
  const text = inReport(
    'Trong tháng 10 năm 2024, tiêu hủy 62 con, trọng lượng 415 kg; lũy kế từ đầu năm 486 con, trọng lượng 2.720 kg.',
  );
  expect(rows(read(text).indicators, 'label_vi', 'obs_value', 'time_period')).toEqual([
    ['tiêu hủy', 62, '2024-10'],
    ['trọng lượng tiêu hủy', 415, '2024-10'],
    ['tiêu hủy', 486, '2024-01/2024-10'],
    ['trọng lượng tiêu hủy', 2720, '2024-01/2024-10'],
  ]);
});
