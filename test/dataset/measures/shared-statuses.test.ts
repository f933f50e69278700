import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const statusesOf = (text: string) => rows(read(text).indicators, 'obs_status').flat();

it.each([
  ['Sản lượng lúa ước đạt 300 tấn, ngô 45 tấn, sắn 60 tấn.', ['E', 'E', 'E']],
  ['Tổng đàn trâu ước đạt 320 con, giảm 1,5%; đàn bò 890 con, tăng 2,3%; đàn lợn 560 con.', ['E', 'E', 'E', 'E', 'E']],
  ['Diện tích lúa 235 ha, năng suất ước đạt 54 tạ/ha, sản lượng 1.269 tấn.', ['A', 'E', 'E']],
  ['Sản lượng lúa ước đạt 300 tấn, đã thu hoạch 45 ha.', ['E', 'A']],
  ['Thu ngân sách ước đạt 300 triệu đồng; đã chi 120 triệu đồng, còn lại 180 triệu đồng.', ['E', 'A', 'A']],
  ['Tổng đàn trâu ước đạt 320 con. Tổng đàn bò 890 con.', ['E', 'A']],
  ['Doanh thu ước đạt 300 triệu đồng; có 12 hộ kinh doanh mới.', ['E', 'A']],
])('an estimate reaches those listed behind it, up to what tells what was done: %s', (text, statuses) =>
  expect(statusesOf(text)).toEqual(statuses),
);

it.each([
  ['Ước tính kết quả vụ Mùa năm 2019 như sau: Cây lúa: diện tích 120 ha. Cây ngô: diện tích 45 ha.', ['E', 'E']],
  [
    'Dự kiến kết quả cả năm 2019 như sau:\n\n- Diện tích ngô 130 ha.\n- Tổng đàn bò 560 con; đã xuất bán 45 con.',
    ['F', 'F', 'A'],
  ],
  ['Sơ bộ kết quả điều tra như sau: Đàn trâu 130 con. Đàn bò 450 con.', ['P', 'P']],
  ['## 3. Ước thực hiện năm 2024\n\nThu ngân sách 450 triệu đồng. Chi ngân sách 320 triệu đồng.', ['E', 'E']],
  ['## 1. Kết quả năm 2023, ước thực hiện 6 tháng năm 2024\n\nThu ngân sách 450 triệu đồng.', ['A']],
])('what leads to a paragraph or a list says of all of it that it is estimated: %s', (text, statuses) =>
  expect(statusesOf(text)).toEqual(statuses),
);

it.each([
  ['Sản lượng cá tháng 9 ước đạt 90 tấn, đưa sản lượng cá 9 tháng lên 800 tấn.', ['E', 'E']],
  ['Sản lượng cá tháng 9 ước đạt 90 tấn; sản lượng cá 8 tháng là 710 tấn.', ['E', 'A']],
])('a sum that an estimate brings to is estimated: %s', (text, statuses) => expect(statusesOf(text)).toEqual(statuses));

it('what a sentence opens with says of all of it that it is estimated', () =>
  expect(
    read(
      'Theo ước tính sơ bộ, năng suất lúa năm 2023 đạt 62 tạ/ha; sản lượng đạt 1.700 tấn, tăng 20 tấn.',
    ).indicators.map(({ obs_status }) => obs_status),
  ).toEqual(['E', 'E', 'E']));

it('what was got done is not expected, whatever stands before it', () =>
  expect(
    rows(
      read('Trồng 12 ha chè, dự kiến thu trên 4 tỷ đồng, làm mới được 4,8 km đường bản, 0,5 km kênh.').indicators,
      'obs_value',
      'obs_status',
    ),
  ).toEqual([
    [12, 'A'],
    [4, 'F'],
    [4.8, 'A'],
    [0.5, 'A'],
  ]));

it('what was the year before is known', () =>
  expect(
    read('GRDP quý I/2024 ước đạt 1.230 tỷ đồng, tăng 6,8% (quý I/2023 tăng 5,9%).').indicators.map(
      ({ obs_status }) => obs_status,
    ),
  ).toEqual(['E', 'E', 'A']));

it('what a sentence opens with says of all of it that it is provisional', () =>
  expect(
    read('Sơ bộ vụ Mùa năm 2023: diện tích lúa 456 ha; năng suất 53,8 tạ/ha; sản lượng 2.450 tấn.').indicators.map(
      ({ obs_status }) => obs_status,
    ),
  ).toEqual(['P', 'P', 'P']));

it('what is being done is there, whatever is expected of the crops before', () =>
  expect(
    rows(
      read('Tháng 5/2024, lúa dự ước xuống giống 430 ha, diện tích mía đang chăm sóc 75 ha.').indicators,
      'obs_value',
      'obs_status',
    ),
  ).toEqual([
    [430, 'E'],
    [75, 'A'],
  ]));

it('what was done up to now is not estimated where the figure before is of all the year', () =>
  expect(
    rows(
      read(
        '# Kết quả 9 tháng năm 2022\n\nThu ngân sách 4 tỷ đồng, ước cả năm 6 tỷ đồng; chi ngân sách 3 tỷ đồng, ước cả năm 5 tỷ đồng.',
      ).indicators,
      'obs_status',
    ).flat(),
  ).toEqual(['A', 'E', 'A', 'E']));
