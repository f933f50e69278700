import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('what words say of a cell moved, is planned to move, or is planned', () => {
  const { indicators } = read(`# Báo cáo năm 2023

| TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023 | So sánh | Kế hoạch 2024 | Ghi chú |
|---|---|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo | % | 11,5 | 8,8 | Giảm 2,7% | Giảm 1,5% | Giảm 2,7% |
| 2 | Đàn lợn | Con | 1.150 | 1.280 | Tăng 130 con | 1.400 | |
`);
  expect(rows(indicators, 'label_vi', 'measure', 'obs_value', 'time_period', 'base_period')).toEqual([
    ['Tỷ lệ hộ nghèo', 'level', 11.5, '2022', null],
    ['Tỷ lệ hộ nghèo', 'level', 8.8, '2023', null],
    ['Tỷ lệ hộ nghèo', 'change', -2.7, '2023', '2022'],
    ['giảm tỷ lệ hộ nghèo', 'target', 1.5, '2024', null],
    ['Đàn lợn', 'count', 1150, '2022', null],
    ['Đàn lợn', 'count', 1280, '2023', null],
    ['Đàn lợn', 'change', 130, '2023', '2022'],
    ['Đàn lợn', 'target', 1400, '2024', null],
  ]);
});

it('a result that only says by how much is no level', () => {
  const { indicators } = read(`# Báo cáo 6 tháng đầu năm 2024

| Chỉ tiêu | ĐVT | Kết quả |
|---|---|---|
| Số vụ vi phạm | vụ | giảm 3 vụ |
| Số vụ cháy | vụ | giảm còn 2 vụ |
`);
  expect(rows(indicators, 'label_vi', 'measure', 'obs_value')).toEqual([
    ['Số vụ vi phạm', 'change', -3],
    ['Số vụ cháy', 'count', 2],
  ]);
});
