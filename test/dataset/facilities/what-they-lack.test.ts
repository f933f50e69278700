import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Huyện có 5 trường học không đạt chuẩn.', 'trường học không đạt chuẩn'],
  ['Có 12 công trình thủy lợi chưa được bàn giao.', 'công trình thủy lợi chưa được bàn giao'],
  ['Có 15 chợ nông thôn không hoạt động.', 'chợ nông thôn không hoạt động'],
])('what facilities are not is said in all its words, and is no standard that they meet: %s', (text, name) =>
  expect(rows(read(text).facilities, 'name_vi', 'standard_met')).toEqual([[name, null]]),
);
