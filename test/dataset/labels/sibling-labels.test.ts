import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  [
    'Tỷ lệ huy động trẻ nhà trẻ 40%, mẫu giáo 98%, tiểu học 99%.',
    ['Tỷ lệ huy động trẻ nhà trẻ', 'Tỷ lệ huy động trẻ mẫu giáo', 'Tỷ lệ huy động trẻ tiểu học'],
  ],
  ['Tỷ lệ tuyển sinh lớp 1 đạt 100%, lớp 6 đạt 99%.', ['Tỷ lệ tuyển sinh lớp 1', 'Tỷ lệ tuyển sinh lớp 6']],
  [
    'Chất lượng giáo dục giỏi đạt 17%, khá 25%; hạnh kiểm tốt 60%, khá 32%.',
    ['Chất lượng giáo dục giỏi', 'Chất lượng giáo dục khá', 'hạnh kiểm tốt', 'hạnh kiểm khá'],
  ],
  [
    'Đã đào tạo cao đẳng, trung cấp 60 người, sơ cấp 50 người, đào tạo thường xuyên 70 người.',
    ['đào tạo cao đẳng, trung cấp', 'đào tạo sơ cấp', 'đào tạo thường xuyên'],
  ],
  [
    'Số người tham gia BHXH là 300 người, trong đó: BHXH bắt buộc là 230 người; BHXH tự nguyện là 70 người; BHTN là 210 người.',
    [
      'Số người tham gia BHXH',
      'Số người tham gia BHXH: BHXH bắt buộc',
      'Số người tham gia BHXH tự nguyện',
      'Số người tham gia BHTN',
    ],
  ],
  ['Thu ngân sách đạt 90%, khá 25%.', ['Thu ngân sách', 'khá']],
])('a name goes in the place of the one of its kind before it: %s', (text, labels) =>
  expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels),
);
