import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Có 9 trường công nhận mới mức độ 1, 6 trường nâng lên mức độ 2.', ['trường', 'trường']],
  ['Năm học này có 3 trường đều đạt chuẩn.', ['trường']],
])('a class of facilities is named without what is told of them: %s', (text, names) =>
  expect(read(text).facilities.map(({ name_vi }) => name_vi)).toEqual(names),
);
