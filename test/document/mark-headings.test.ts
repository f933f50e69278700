import { expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

it('a colon in a bracket ends no title', () =>
  expect(
    read('6. Các khoản chưa phân bổ 120 tỷ đồng (trong đó: Vốn tỉnh 80 tỷ đồng; vốn huyện 40 tỷ đồng).').indicators.map(
      ({ obs_value }) => obs_value,
    ),
  ).toEqual([120, 80, 40]));

it.each([
  ['3. Giá trị hàng hóa xuất khẩu 178 triệu USD. Tỷ lệ hộ nghèo 12%.', 178],
  ['4. Năng suất lúa 62 tạ/ha. Trồng 12 ha rừng.', 62],
  ['5. Điện sản xuất 45 triệu kWh. Tổng mức bán lẻ tăng 12%.', 45],
])('a sentence that ends with an amount of any unit is no title: %s', (text, value) =>
  expect(read(text).indicators[0]?.obs_value).toBe(value),
);

it('an amount may be the name of a plan', () =>
  expect(rows(read('1. Đề án 1 triệu ha lúa. Diện tích đạt 450 ha.').sections, 'title')).toEqual([
    ['Đề án 1 triệu ha lúa.'],
  ]));

it('a title whose number lost its point opens a section between those beside it', () =>
  expect(
    rows(
      read('1. Xã Nậm Cha\n\n- Số hộ: 120 hộ\n\n2 Xã Nậm Ban\n\n- Số hộ: 140 hộ\n\n3. Xã Nậm Tăm\n\n- Số hộ: 160 hộ')
        .sections,
      'number',
      'title',
    ),
  ).toEqual([
    ['1', 'Xã Nậm Cha'],
    ['2', 'Xã Nậm Ban'],
    ['3', 'Xã Nậm Tăm'],
  ]));

it('numbered lines that count something, and that nothing stands under, are entries of a list', () => {
  const { indicators, sections } = read(
    'Danh mục công trình năm 2025\n\n1. Xây dựng 03 phòng họp xã Nà Tăm\n\n2. Trồng mới 50 ha mắc ca tại bản Nà Củng\n\n3. Cấp nước cho 85 hộ, tổng kinh phí 900 triệu đồng\n\nHết danh mục.',
  );
  expect(rows(indicators, 'obs_value', 'measure')).toEqual([
    [3, 'target'],
    [50, 'target'],
    [85, 'target'],
    [900, 'target'],
  ]);
  expect(sections.length).toBe(0);
});

it('a title that counts what stands under it is one', () =>
  expect(
    rows(
      read(
        '1. Tập trung 05 nhiệm vụ trọng tâm\n\n- Trồng 12 ha chè.\n\n2. Thực hiện 3 khâu đột phá\n\n- Trồng 4 ha quế.',
      ).sections,
      'title',
    ),
  ).toEqual([['Tập trung 05 nhiệm vụ trọng tâm'], ['Thực hiện 3 khâu đột phá']]));

it('behind an entry whose title counts at once, the titles go on', () =>
  expect(
    rows(
      read('1. Hiện trạng: Đến nay có 90 ha rừng.\n\n2. Giao khoán: 45 ha/12 hộ.\n\n3. Phòng cháy: xảy ra 4 vụ cháy.')
        .sections,
      'title',
    ),
  ).toEqual([['Hiện trạng:'], ['Phòng cháy:']]));
