import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Tổng số lượt khám bệnh 342.600 lượt, bình quân 1,6 lượt/người/năm.', 'lượt khám bệnh bình quân/người/năm'],
  ['Đàn trâu 12.000 con, bình quân 3 con/hộ.', 'Đàn trâu bình quân/hộ'],
  ['Tổng chi hỗ trợ 12 tỷ đồng, bình quân 1,2 tỷ đồng/xã.', 'chi hỗ trợ bình quân'],
])('a mean is of the figure directly before that it shares out: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});
