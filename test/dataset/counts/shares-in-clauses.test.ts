import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    '100% các cơ quan Đảng, Nhà nước từ tỉnh đến cấp xã được kết nối vào mạng truyền số liệu; 20% hộ có cáp quang.',
    'các cơ quan Đảng, Nhà nước từ tỉnh đến cấp xã được kết nối vào mạng truyền số liệu',
  ],
  [
    'Có trên 60% hạ tầng ngầm (xây mới) trong các khu đô thị được đầu tư đồng bộ.',
    'hạ tầng ngầm (xây mới) trong các khu đô thị được đầu tư đồng bộ',
  ],
  ['95% hộ dân, trong đó 40 hộ nghèo được dùng điện.', 'hộ dân'],
  ['98% trường học, góp phần nâng cao dân trí đã có thư viện.', 'trường học'],
])('what is said of a share stands behind a list of those or where they are: %s', (text, label) =>
  expect(labelsOf(text)[0]).toBe(label),
);
