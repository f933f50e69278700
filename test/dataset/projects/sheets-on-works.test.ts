import { describe, expect, it } from 'vitest';
import { labelsOf, namesOf, read, rows } from '../read.ts';

const decision = `Điều 1. Phê duyệt chủ trương đầu tư dự án Nâng cấp đường Phú Mỹ - Tân Lập với các nội dung sau:

1. Chủ đầu tư: UBND huyện Bình Lâm.

2. Địa điểm thực hiện: xã Phú Mỹ và xã Tân Lập.

3. Quy mô đầu tư: Chiều dài tuyến 8,2 km; nền đường rộng 6,5 m.

4. Tổng mức đầu tư: 64.500 triệu đồng, trong đó: chi phí xây dựng 52.300 triệu đồng.

5. Nguồn vốn: Ngân sách tỉnh 40.000 triệu đồng.

6. Thời gian thực hiện: 2031 - 2034.

Điều 2. Hỗ trợ 12 hộ nghèo.
`;

describe('a decision on works tells of them entry by entry', () => {
  it('how long they are, what they cost, and where they are', () => {
    const tables = read(decision);
    expect(rows(tables.projects, 'name_vi', 'length_km', 'budget_vnd')).toEqual([
      ['Nâng cấp đường Phú Mỹ - Tân Lập', 8.2, 64_500_000_000],
    ]);
    expect(namesOf(tables, tables.projects[0]?.places ?? [])).toEqual(['Phú Mỹ', 'Tân Lập']);
  });

  it('who has them built, and when', () =>
    expect(rows(read(decision).projects, 'organisations', 'year')).toEqual([[['UBND huyện Bình Lâm'], '2031/2034']]));

  it('and its other figures are theirs, up to the next article', () =>
    expect(labelsOf(decision)).toEqual([
      'Nâng cấp đường Phú Mỹ - Tân Lập: nền đường rộng',
      'Nâng cấp đường Phú Mỹ - Tân Lập: chi phí xây dựng',
      'Nâng cấp đường Phú Mỹ - Tân Lập: ngân sách tỉnh',
      'Hỗ trợ hộ nghèo',
    ]));
});

describe('works of a heading', () => {
  const text = `1.1. Trường Mầm non Tân Lập

- Địa điểm: xã Tân Lập; quy mô 8 phòng học.

- Tổng mức đầu tư 14.200 triệu đồng; lũy kế vốn đã bố trí: 6.000 triệu đồng.

- Kế hoạch vốn năm 2024: 5.000 triệu đồng.
`;
  it('are told where they are, and what they cost without a colon', () =>
    expect(rows(read(text).projects, 'name_vi', 'rooms', 'budget_vnd')).toEqual([
      ['Trường Mầm non Tân Lập', 8, 14_200_000_000],
    ]));

  it('what they were given is theirs, and not of the entry before', () =>
    expect(labelsOf(text).at(-1)).toBe('Kế hoạch vốn Trường Mầm non Tân Lập'));

  it('are named up to their width', () =>
    expect(rows(read('- Đường D1 lộ giới 30 m, dài 420 m.').projects, 'name_vi')).toEqual([['Đường D1']]));
});

it('works of a table that the text names too are one record', () =>
  expect(
    rows(
      read(
        '# Kế hoạch vốn\n\n1. Khởi công Cầu Nậm Na dài 36 m.\n\n| TT | Danh mục dự án | Năng lực thiết kế | Quyết định đầu tư |\n|---|---|---|---|\n| 1 | Cầu Nậm Na | L=36m | 18/QĐ-UBND ngày 02/01/2031 |\n| 2 | Đường Nà Tăm - Nà Lìm | 9,5 km | 22/QĐ-UBND ngày 03/01/2031 |\n',
      ).projects,
      'name_vi',
      'decision_number',
      'length_km',
    ),
  ).toEqual([
    ['Cầu Nậm Na', '18/QĐ-UBND', 0.036],
    ['Đường Nà Tăm - Nà Lìm', '22/QĐ-UBND', 9.5],
  ]));
