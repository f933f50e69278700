import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('a rate goes on with the one before, and the rank that it brings about is its own', () =>
  expect(
    said(
      'Tốc độ tăng trưởng GRDP năm 2021 đạt 8,1%; năm 2022 đạt 10,2% đưa Nậm Lúc vươn lên là tỉnh xếp thứ 14/63 cả nước.\n\nChỉ số cải cách hành chính năm 2022 đạt 87,1%, qua đó đưa huyện Nậm Lúc xếp thứ 3/10 huyện.',
    ).map(([label, measure, value]) => [label, measure, value]),
  ).toEqual([
    ['Tốc độ tăng trưởng GRDP', 'level', 8.1],
    ['Tốc độ tăng trưởng GRDP', 'level', 10.2],
    ['Tốc độ tăng trưởng GRDP', 'rank', 14],
    ['Chỉ số cải cách hành chính', 'level', 87.1],
    ['Chỉ số cải cách hành chính', 'rank', 3],
  ]));

it('what has been raised is measured, whatever raised it', () =>
  expect(said('Việc chia tách huyện đã đưa số xã nghèo lên 12 xã.')).toEqual([['số xã nghèo', 'level', 12, null]]));
