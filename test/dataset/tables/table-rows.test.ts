import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('a year in a column of years, and a grade, count nothing', () =>
  expect(
    read(`| Tên sản phẩm | Hạng sao | Năm công nhận |
|---|---|---|
| Mật ong bạc hà | 3 sao | 2024 |
`).indicators,
  ).toEqual([]));

it('a group of ages names the row that it heads', () =>
  expect(
    rows(
      read(`| Nhóm tuổi | Nam | Nữ |
|---|---|---|
| 0 - 14 | 1.020 | 980 |
| 60 trở lên | 280 | 310 |
`).indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['Nam nhóm tuổi 0 - 14', 1020],
    ['Nữ nhóm tuổi 0 - 14', 980],
    ['Nam nhóm tuổi 60 trở lên', 280],
    ['Nữ nhóm tuổi 60 trở lên', 310],
  ]));
