import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('what a plan names is what was done of it, whoever did it, and the money for it is no plan', () =>
  expect(
    said('Có 6/6 xã đã hoàn thành 100% chỉ tiêu vận động Quỹ khuyến học với tổng số tiền 320 triệu đồng.').slice(1),
  ).toEqual([
    ['vận động Quỹ khuyến học so với chỉ tiêu', 'share', 100, 6],
    ['tổng số tiền vận động Quỹ khuyến học', 'level', 320, null],
  ]));

it('all that there was to be done is what a share is of', () =>
  expect(said('Thi hành xong 120 việc, đạt 60% số việc phải thi hành.').at(-1)).toEqual([
    'Thi hành xong việc so với số việc phải thi hành',
    'share',
    60,
    120,
  ]));

it.each([
  ['Thu ngân sách đạt 8 tỷ đồng, chưa đạt dự toán HĐND giao là 9 tỷ đồng.', 'Thu ngân sách'],
  ['10/10 khóm đã hoàn thành 100% chỉ tiêu giao quân.', 'giao quân so với chỉ tiêu'],
  ['Trồng rừng 40 ha, bằng 80% mục tiêu (rừng sản xuất 30 ha).', 'diện tích trồng rừng sản xuất'],
])('any word for a plan is one: %s', (text, label) => expect(said(text).at(-1)?.[0]).toBe(label));

it.each([
  [
    'Có 240 hợp tác xã thành lập mới (đạt 80% kế hoạch năm là 300 hợp tác xã).',
    'kế hoạch năm hợp tác xã thành lập mới',
  ],
  ['Đã trồng 450 ha rừng, đạt 90% kế hoạch (kế hoạch là 500 ha).', 'kế hoạch diện tích trồng rừng'],
  ['Thu ngân sách đạt 45 tỷ đồng, bằng 90% dự toán (dự toán giao 50 tỷ đồng).', 'dự toán giao thu ngân sách'],
  ['Đào tạo nghề cho 320 người, đạt 80% so với kế hoạch 400 người.', 'kế hoạch đào tạo nghề'],
  [
    'Khám sức khỏe cho 1.200 người cao tuổi, bằng 96% kế hoạch đề ra là 1.250 người.',
    'kế hoạch đề ra khám sức khỏe người cao tuổi',
  ],
])('the own figure of a plan behind a share of it is of what the share is: %s', (text, label) =>
  expect(said(text).at(-1)?.slice(0, 2)).toEqual([label, 'target']),
);

it.each([
  [
    'Tỷ lệ hộ cận nghèo giảm 2,1%, vượt 0,1% so với kế hoạch huyện giao.',
    'mức giảm tỷ lệ hộ cận nghèo so với kế hoạch huyện giao',
  ],
  ['Tỷ lệ che phủ rừng đạt 58% (tăng 1,2%, vượt 0,2% so với chỉ tiêu).', 'mức tăng tỷ lệ che phủ rừng so với chỉ tiêu'],
])('how far a movement went beyond its plan is no movement of its own: %s', (text, label) =>
  expect(said(text).at(-1)?.[0]).toBe(label),
);

it('by how much an amount went beyond its plan is set against the plan', () =>
  expect(said('Trồng rừng 90 ha, vượt 10 ha so với kế hoạch.').at(-1)).toEqual([
    'diện tích trồng rừng so với kế hoạch',
    'change',
    10,
    90,
  ]));

it('behind a share of a plan stands how many that was', () =>
  expect(said('Công tác tuyển quân đạt 100% chỉ tiêu với 64 thanh niên lên đường nhập ngũ.')).toEqual([
    ['Công tác tuyển quân so với chỉ tiêu', 'share', 100, null],
    ['thanh niên lên đường nhập ngũ', 'count', 64, null],
  ]));

it.each([
  ['Thu ngân sách đạt 45 tỷ đồng, vượt 12% dự toán tỉnh giao.', 'Thu ngân sách so với dự toán tỉnh giao'],
  [
    'Thu nhập bình quân đạt 52 triệu đồng, vượt 1,8% so với chỉ tiêu Đại hội.',
    'Thu nhập bình quân so với chỉ tiêu Đại hội',
  ],
  ['Sản lượng lúa đạt 9.100 tấn, vượt kế hoạch 4%.', 'Sản lượng lúa so với kế hoạch'],
])('by how much a plan was exceeded is set against it: %s', (text, label) =>
  expect(said(text).at(-1)?.slice(0, 2)).toEqual([label, 'change']),
);

it('a plan of something else behind a comma names what was done', () =>
  expect(said('Kết nạp 60 đảng viên, hoàn thành 100% chỉ tiêu giao quân.').at(-1)?.[0]).toBe(
    'giao quân so với chỉ tiêu',
  ));

it('what moved besides is no part of the plan that was exceeded', () =>
  expect(
    labelsOf('Thu ngân sách 1.200 tỷ đồng, vượt 5% dự toán tỉnh giao và tăng 7,1% so với cùng kỳ.').slice(1),
  ).toEqual(['Thu ngân sách so với dự toán tỉnh giao', 'Thu ngân sách']));

it('a plan by two words names nothing that was done', () =>
  expect(said('Đảng bộ xã kết nạp 12 đảng viên, đạt 75% so với chỉ tiêu kế hoạch cả năm.').at(-1)).toEqual([
    'kết nạp đảng viên so với chỉ tiêu kế hoạch cả năm',
    'share',
    75,
    12,
  ]));

it('a plan of several years is one of what was done', () =>
  expect(labelsOf('Trồng 30 ha rừng, đạt 120% so với kế hoạch giai đoạn 2021 - 2025.').at(-1)).toBe(
    'diện tích trồng rừng so với kế hoạch giai đoạn 2021 - 2025',
  ));

it.each(['chỉ tiêu Đại hội', 'mục tiêu Nghị quyết', 'kế hoạch Tỉnh ủy giao'])(
  'whose the plan is does not take the place of what was done: %s',
  (plan) =>
    expect(said(`Kết nạp 912 đảng viên mới, đạt 107,3% ${plan}.`).at(-1)?.[0]).toBe(
      `Kết nạp đảng viên mới so với ${plan}`,
    ),
);

it.each([
  ['Đàn lợn 61.200 con, đạt 95,3% kế hoạch do dịch bệnh.', 'Đàn lợn so với kế hoạch'],
  ['Đàn lợn 61.200 con, đạt 95,3% kế hoạch do tỉnh giao.', 'Đàn lợn so với kế hoạch do tỉnh giao'],
])('tells whose plan it is, and not why it was missed: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});

it('the goal of a resolution is that of the figure before', () =>
  expect(said('Năm 2023, tỷ lệ cứng hóa đạt 65%, bảo đảm vượt chỉ tiêu, nghị quyết đề ra là 64%.')).toEqual([
    ['tỷ lệ cứng hóa', 'level', 65, null],
    ['tỷ lệ cứng hóa', 'target', 64, null],
  ]));

it('a share of one plan beside that of another belongs to no other level', () =>
  expect(
    said(
      'Năm 2023, vốn ngân sách xã đạt 90 tỷ đồng. Đến 31/8/2023, giải ngân vốn đầu tư công đạt 67% kế hoạch trung ương giao và bằng 43% kế hoạch tỉnh giao.',
    )
      .slice(1)
      .map((each) => each.at(-1)),
  ).toEqual([null, null]));

it('a plan is named without the document that sets it', () =>
  expect(labelsOf('Độ bao phủ BHYT đạt 81%, bằng 99% chỉ tiêu tỉnh giao tại Quyết định số 12/QĐ-UBND.').at(-1)).toBe(
    'Độ bao phủ BHYT so với chỉ tiêu tỉnh giao',
  ));

it('what a plan is by is no subject of it', () =>
  expect(labelsOf('Thu ngân sách đạt 12 tỷ đồng, đạt 109% chỉ tiêu theo kế hoạch.')).toEqual([
    'Thu ngân sách',
    'Thu ngân sách so với chỉ tiêu theo kế hoạch',
  ]));

it('what is told against another year in the bracket behind a share of a plan is no part of that', () =>
  expect(said('Thu ngân sách đạt 45 tỷ đồng, bằng 102% dự toán (tăng 12% so với cùng kỳ).').at(-1)).toEqual([
    'Thu ngân sách',
    'change',
    12,
    45,
  ]));

it('no rate is planned in money', () =>
  expect(
    labelsOf('Tỷ lệ giải ngân đạt 24%; so với kế hoạch tỉnh giao (95 tỷ đồng), tỷ lệ giải ngân đạt 21%.').at(1),
  ).toBe('kế hoạch tỉnh giao'));

it('what a resolution sets is a plan that more was done than', () =>
  expect(labelsOf('Tỷ lệ lao động phi nông nghiệp chiếm 70% (tăng hơn 10% so với nghị quyết).').at(-1)).toBe(
    'Tỷ lệ lao động phi nông nghiệp so với nghị quyết',
  ));

it('what goes beyond a resolution is told against it, and what has become of a plan is no subject of it', () =>
  expect(
    labelsOf(
      'Thu ngân sách đạt 45 tỷ đồng, vượt 6% so với nghị quyết HĐND đề ra; vốn giải ngân đạt 12 tỷ đồng, đạt 25% so với số kế hoạch đã phân bổ.',
    ),
  ).toEqual([
    'Thu ngân sách',
    'Thu ngân sách so với nghị quyết HĐND đề ra',
    'vốn giải ngân',
    'vốn giải ngân so với kế hoạch đã phân bổ',
  ]));
