import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Lượng mưa phổ biến 80 - 150 mm, có nơi trên 200 mm.', ['Lượng mưa phổ biến', 'Lượng mưa nơi cao']],
  [
    'Khu vực Đông Bắc có mưa to (phổ biến 100 - 200 mm/đợt, có nơi trên 250 mm/đợt).',
    ['Khu vực Đông Bắc có mưa to', 'Khu vực Đông Bắc có mưa to nơi cao'],
  ],
  [
    'Nhiệt độ trung bình 24,5 độ C, cao nhất 36 độ C, thấp nhất 18 độ C.',
    ['Nhiệt độ trung bình', 'Nhiệt độ cao nhất', 'Nhiệt độ thấp nhất'],
  ],
])('how far it goes where it is most or least: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
