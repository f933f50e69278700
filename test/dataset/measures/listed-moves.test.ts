import { describe, expect, it } from 'vitest';
import { said } from '../read.ts';

describe('one verb moves all counts of a list', () => {
  it.each([
    ['Sắp xếp lại mạng lưới, giảm 11 trường, 64 điểm trường', [-11, -64]],
    ['Toàn huyện giảm 4 trường, 7 đơn vị sự nghiệp và 126 biên chế', [-4, -7, -126]],
    ['Tai nạn giao thông giảm 3 vụ, 2 người chết và 5 người bị thương so với cùng kỳ', [-3, -2, -5]],
  ])('%s', (text, values) =>
    expect(said(`Năm 2023. ${text}.`).map(([, measure, value]) => [measure, value])).toEqual(
      values.map((value) => ['change', value]),
    ),
  );

  it.each([
    ['Toàn huyện giảm 4 trường, còn 45 trường', 45],
    ['Tai nạn giảm 3 vụ, làm 2 người chết so với dự báo', 2],
    ['Toàn huyện giảm 4 vụ, 12 xã không có tội phạm', 12],
  ])('but not what is told beside: %s', (text, value) =>
    expect(
      said(`Năm 2023. ${text}.`).some(([, measure, each]) => measure === 'change' && Math.abs(Number(each)) === value),
    ).toBe(false),
  );
});
