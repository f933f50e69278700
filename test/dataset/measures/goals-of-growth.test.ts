import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('a growth among goals is one of them, and tells no movement', () =>
  expect(
    said(
      'Mục tiêu đến năm 2025 đón 35 triệu lượt khách, phục vụ 20 triệu lượt khách lưu trú. Tổng thu từ khách du lịch đạt 17 nghìn tỷ đồng, tăng trưởng bình quân 13%/năm.',
    ).map(([, measure]) => measure),
  ).toEqual(['target', 'target', 'target', 'target']));
