import { expect, it } from 'vitest';
import { labelsOf, valuesOf } from '../read.ts';

it.each([
  [
    'Xảy ra 25 vụ cháy. Nguyên nhân: sự cố hệ thống, thiết bị điện 12 vụ (48%); sơ suất trong sử dụng lửa, nhiệt 5 vụ; chưa rõ nguyên nhân 8 vụ.',
    [
      ['vụ cháy', 25],
      ['vụ cháy do sự cố hệ thống, thiết bị điện', 12],
      ['vụ cháy do sự cố hệ thống, thiết bị điện', 48],
      ['vụ cháy do sơ suất trong sử dụng lửa, nhiệt', 5],
      ['vụ cháy chưa rõ nguyên nhân', 8],
    ],
  ],
  [
    'Nguyên nhân các vụ tai nạn: không chú ý quan sát, chuyển hướng sai quy định 12 vụ; đi sai phần đường, làn đường 8 vụ.',
    [
      ['vụ tai nạn do không chú ý quan sát, chuyển hướng sai quy định', 12],
      ['vụ tai nạn do đi sai phần đường, làn đường', 8],
    ],
  ],
  [
    'Xảy ra 25 vụ tai nạn giao thông, nguyên nhân do vi phạm tốc độ 12 vụ, không nhường đường 5 vụ.',
    [
      ['vụ tai nạn giao thông', 25],
      ['vụ tai nạn giao thông do vi phạm tốc độ', 12],
      ['vụ tai nạn giao thông do không nhường đường', 5],
    ],
  ],
])('cases are told by their causes, whatever commas these hold: %s', (text, values) =>
  expect(valuesOf(text)).toEqual(values),
);

it('what was done behind a cause is none of it', () =>
  expect(labelsOf('Nguyên nhân chủ yếu do người dân đốt nương, đã xử lý 12 vụ.')).toEqual(['xử lý vụ']));
