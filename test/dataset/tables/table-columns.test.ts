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
