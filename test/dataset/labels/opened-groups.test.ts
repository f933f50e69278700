import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Đối với trẻ em từ 5 đến dưới 12 tuổi, tỷ lệ tiêm mũi 1 đạt 54,4%, mũi 2 đạt 31,8%.',
    ['tỷ lệ tiêm mũi 1 của trẻ em từ 5 đến dưới 12 tuổi', 'tỷ lệ tiêm mũi 2 của trẻ em từ 5 đến dưới 12 tuổi'],
  ],
  ['Đối với hộ nghèo, tỷ lệ người tham gia BHYT đạt 99%.', ['tỷ lệ người tham gia BHYT']],
  ['Đối với công tác y tế, tỷ lệ tiêm chủng đạt 99%.', ['tỷ lệ tiêm chủng']],
])('a rate is of the people that its sentence opens with: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
