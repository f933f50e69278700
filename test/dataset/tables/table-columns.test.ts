import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('a part of the year that the heading above names is of that year', () =>
  expect(
    rows(
      read(`| Chỉ tiêu | ĐVT | Năm 2025 | | |
|---|---|---|---|---|
| | | KH giao | TH 6 tháng | Ước TH cả năm |
| Tổng đàn lợn | Con | 560 | 510 | 562 |
`).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [560, '2025'],
    [510, '2025-01/2025-06'],
    [562, '2025'],
  ]));

it('areas, yields and outputs by their letters are no estimates and no budgets', () =>
  expect(
    rows(
      read(`| Cây trồng | Năm 2023 | | |
|---|---|---|---|
| | DT (ha) | NS (tạ/ha) | SL (tấn) |
| Ngô | 910 | 39,1 | 3.558 |
`).indicators,
      'label_vi',
      'measure',
    ),
  ).toEqual([
    ['Diện tích Ngô', 'level'],
    ['Năng suất Ngô', 'level'],
    ['Sản lượng Ngô', 'level'],
  ]));

it('columns of parts belong to the one before them, and a mean has the unit that it names', () => {
  const { indicators } = read(`| Cấp học | Số lớp | Học sinh | Trong đó | | Bình quân HS/lớp |
|---|---|---|---|---|---|
| | | | Nữ | Dân tộc | |
| Mầm non | 12 | 312 | 155 | 290 | 26 |
`);
  expect(rows(indicators.slice(1), 'label_vi', 'unit_measure')).toEqual([
    ['Học sinh Mầm non', '{pupil}'],
    ['Học sinh nữ Mầm non', '{pupil}'],
    ['Học sinh dân tộc Mầm non', '{pupil}'],
    ['Bình quân HS/lớp Mầm non', '{pupil}/{class}'],
  ]);
  const whole = indicators[1]?.id;
  expect(indicators.map(({ parent_id }) => parent_id)).toEqual([null, null, whole, whole, null]);
});

it('a part of what a column measures is named by it', () =>
  expect(
    rows(
      read(`| Năm | Chi ngân sách (triệu đồng) | Trong đó: đầu tư |
|---|---|---|
| 2023 | 602.780 | 131.050 |
`).indicators,
      'label_vi',
      'unit_measure',
      'unit_mult',
    ),
  ).toEqual([
    ['Chi ngân sách', 'VND', 6],
    ['Chi ngân sách: đầu tư', 'VND', 6],
  ]));
