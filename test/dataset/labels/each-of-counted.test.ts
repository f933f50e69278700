import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Xây dựng 4 nhà tình nghĩa, mỗi căn 80 triệu đồng.', 'mỗi căn nhà tình nghĩa'],
  ['Trao 12 xe đạp, mỗi chiếc trị giá 1,5 triệu đồng.', 'mỗi chiếc xe đạp'],
  ['Trao 20 suất quà, mỗi suất 500.000 đồng.', 'mỗi suất quà'],
])('tells what one of those counted is worth by their noun: %s', (text, label) => {
  expect(labelsOf(text).at(-1)).toBe(label);
});
