import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Tổ chức 12 lớp tập huấn cho 360 lượt người với tổng kinh phí 120 triệu đồng.',
    ['lớp tập huấn', 'lượt người lớp tập huấn', 'tổng kinh phí lớp tập huấn'],
  ],
  [
    'Thực hiện 3 dự án phát triển sản xuất với 120 hộ tham gia, kinh phí 2 tỷ đồng.',
    ['dự án phát triển sản xuất', 'hộ tham gia', 'kinh phí dự án phát triển sản xuất'],
  ],
])('what something cost is of it, and not of those who took part: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
