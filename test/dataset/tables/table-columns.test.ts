import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

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

describe('heads of columns as tables shorten them', () => {
  const told = (head: string, row: string, ...fields: ('label_vi' | 'measure' | 'time_period' | 'base_period')[]) =>
    rows(read(`| ${head} |\n${'|---'.repeat(head.split('|').length)}|\n| ${row} |\n`).indicators, ...fields);

  it('are dated by counted months', () =>
    expect(
      told('Bệnh | Số ca mắc 6T/2025 | Số ca mắc 6T/2024', 'Cúm mùa | 120 | 98', 'label_vi', 'time_period'),
    ).toEqual([
      ['Số ca mắc Cúm mùa', '2025-01/2025-06'],
      ['Số ca mắc Cúm mùa', '2024-01/2024-06'],
    ]));

  it('compare with the same period before, also where that is all but named', () =>
    expect(
      told('Chỉ tiêu | TH 6T/2025 | So CK (%)', 'Thu nội địa | 210 | 111,8', 'measure', 'time_period', 'base_period'),
    ).toEqual([
      ['level', '2025-01/2025-06', null],
      ['share', '2025-01/2025-06', '2024-01/2024-06'],
    ]));

  it('say what is compared, before the same period', () =>
    expect(
      told(
        'Chỉ tiêu | 6 tháng năm 2025 | 6 tháng 2025 so với cùng kỳ (%)',
        'Thu nội địa | 210 | 111,8',
        'time_period',
        'base_period',
      ),
    ).toEqual([
      ['2025-01/2025-06', null],
      ['2025-01/2025-06', '2024-01/2024-06'],
    ]));
});

it('a head over several that times part goes on over all of them', () =>
  expect(
    labelsOf(`| Bệnh | Số ca mắc | | Số ca tử vong | |
|---|---|---|---|---|
| | 6T/2025 | 6T/2024 | 6T/2025 | 6T/2024 |
| Cúm mùa | 2.310 | 2.150 | 1 | 0 |
`),
  ).toEqual(['Số ca mắc Cúm mùa', 'Số ca mắc Cúm mùa', 'Số ca tử vong Cúm mùa', 'Số ca tử vong Cúm mùa']));

it('who assigned what a column holds is told', () =>
  expect(
    rows(
      read(`| Nội dung | Dự toán 2025 | |
|---|---|---|
| | TW giao | HĐND tỉnh giao |
| Thu nội địa | 2.200 | 2.390 |
`).indicators,
      'measure',
      'assigned_by',
    ),
  ).toEqual([
    ['target', 'TW giao'],
    ['target', 'HĐND tỉnh giao'],
  ]));
