import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('a growth among goals is one of them, and tells no movement', () =>
  expect(
    said(
      'Mục tiêu đến năm 2025 đón 35 triệu lượt khách, phục vụ 20 triệu lượt khách lưu trú. Tổng thu từ khách du lịch đạt 17 nghìn tỷ đồng, tăng trưởng bình quân 13%/năm.',
    ).map(([, measure]) => measure),
  ).toEqual(['target', 'target', 'target', 'target']));

it('parts of a growth that is aimed at are all of it', () =>
  expect(
    labelsOf(
      'Phấn đấu đưa tốc độ tăng giá trị sản xuất bình quân tăng 9%/năm, trong đó công nghiệp tăng 12%, dịch vụ tăng 8%.',
    ),
  ).toEqual([
    'tốc độ tăng giá trị sản xuất bình quân',
    'tốc độ tăng giá trị sản xuất bình quân: công nghiệp',
    'tốc độ tăng giá trị sản xuất bình quân: dịch vụ',
  ]));
