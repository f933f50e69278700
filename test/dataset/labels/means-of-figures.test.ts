import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  ['Tổng số lượt khám bệnh 342.600 lượt, bình quân 1,6 lượt/người/năm.', 'lượt khám bệnh bình quân/người/năm'],
  ['Đàn trâu 12.000 con, bình quân 3 con/hộ.', 'Đàn trâu bình quân/hộ'],
  ['Tổng chi hỗ trợ 12 tỷ đồng, bình quân 1,2 tỷ đồng/xã.', 'chi hỗ trợ bình quân'],
])('a mean is of the figure directly before that it shares out: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});

it('so many criteria each are no count', () =>
  expect(
    said('Bình quân mỗi xã trên địa bàn toàn tỉnh đạt 9,3 tiêu chí; các xã còn lại đạt bình quân 16 tiêu chí.'),
  ).toEqual([
    ['tiêu chí bình quân mỗi xã', 'level', 9.3, null],
    ['tiêu chí bình quân các xã còn lại', 'level', 16, null],
  ]));
