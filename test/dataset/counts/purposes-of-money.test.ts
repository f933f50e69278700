import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Xã đầu tư 2,7 tỷ đồng nâng cấp, sửa chữa một số tuyến đường nội thôn và kênh mương.',
    'đầu tư nâng cấp, sửa chữa một số tuyến đường nội thôn và kênh mương',
  ],
  [
    'Huyện cũng dành hơn 3 tỷ đồng để cải tạo cống thoát nước, vỉa hè, trồng cây xanh.',
    'dành để cải tạo cống thoát nước, vỉa hè, trồng cây xanh',
  ],
  [
    'Nhân dân đã đóng góp 1,5 tỷ đồng để chỉnh trang, nâng cấp đường ngõ xóm.',
    'đóng góp để chỉnh trang, nâng cấp đường ngõ xóm',
  ],
  [
    'Tỉnh huy động 1.200 tỷ đồng đầu tư xây dựng kết cấu hạ tầng kinh tế - xã hội.',
    'vốn huy động đầu tư xây dựng kết cấu hạ tầng kinh tế - xã hội',
  ],
  ['Thị xã đã chi 3,2 tỷ đồng lát đá vỉa hè các tuyến phố chính.', 'chi lát đá vỉa hè các tuyến phố chính'],
  // What is told next is no part of what it is for.
  [
    'Xã chi 120 triệu đồng mua sắm bàn ghế cho nhà văn hóa, góp phần nâng cao đời sống.',
    'chi mua sắm bàn ghế cho nhà văn hóa',
  ],
])('money of a verb that says no more is for all that stands behind it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);
