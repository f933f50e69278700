import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Sau mức tăng 2,1% của năm 2021, GRDP năm 2022 tăng 6,5%.', 'GRDP', 2.1],
  ['Sau khi giảm 3,4% trong năm 2021, sản lượng điện năm 2022 tăng 6,5%.', 'sản lượng điện', -3.4],
  ['Tiếp nối đà tăng 7,2% của năm 2021, kim ngạch xuất khẩu năm 2022 tăng 6,5%.', 'kim ngạch xuất khẩu', 7.2],
])('what moved before is what the clause behind tells of: %s', (text, label, before) =>
  expect(rows(read(text).indicators, 'label_vi', 'measure', 'obs_value', 'time_period')).toEqual([
    [label, 'change', before, '2021'],
    [label, 'change', 6.5, '2022'],
  ]),
);
