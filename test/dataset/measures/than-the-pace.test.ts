import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('by how much less than the pace of the year before is a change, and no measure of what follows', () =>
  expect(
    said('Diện tích thu hoạch được 1.700 ha, ít hơn tiến độ thu hoạch cùng kỳ 26 ha; năng suất 56 tạ/ha.'),
  ).toEqual([
    ['Diện tích thu hoạch', 'level', 1700, null],
    ['Diện tích thu hoạch', 'change', -26, 1700],
    ['năng suất', 'level', 56, null],
  ]));

it('a plan in a bracket may name what it is of', () =>
  expect(said('Sản lượng gỗ khai thác 51 nghìn m3, đạt 85% so với mục tiêu (60 nghìn m3 gỗ).')).toEqual([
    ['Sản lượng gỗ khai thác', 'level', 51, null],
    ['Sản lượng gỗ khai thác so với mục tiêu', 'share', 85, 51],
    ['mục tiêu Sản lượng gỗ khai thác', 'target', 60, 51],
  ]));

it.each([
  [
    'Tăng trưởng năm 2023 cao hơn hẳn mức tăng các năm trước (năm 2021 tăng 7%; năm 2022 tăng 6%).',
    ['Tăng trưởng', 'Tăng trưởng'],
  ],
  [
    'Năm 2023, GRDP tăng 9%, cao hơn mức tăng của các năm trước (năm 2021 tăng 7%; năm 2022 tăng 6%).',
    ['GRDP', 'GRDP', 'GRDP'],
  ],
])('how much more than in years before it grew is no part of what did: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
