import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Huyện đã bổ sung 101 tỷ đồng cho dự án sửa chữa trường học.', 'vốn bổ sung cho dự án sửa chữa trường học'],
  ['Hội đã ủng hộ 60 triệu đồng xây nhà cho hộ nghèo.', 'ủng hộ xây nhà cho hộ nghèo'],
  [
    'Xã đã giải ngân 6,5 tỷ đồng để triển khai các hợp phần như: làm đường, trồng rừng.',
    'vốn giải ngân triển khai các hợp phần',
  ],
])('money is told by what it is for, whichever verb gives it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);
