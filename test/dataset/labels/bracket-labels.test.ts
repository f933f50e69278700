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

it.each([
  ['Tỷ lệ hộ nghèo chiếm 12% dân số toàn huyện (tương đương 640 hộ).', 'hộ nghèo'],
  ['Tỷ lệ hộ nghèo giảm còn 4,5%, tương đương với 320 hộ.', 'hộ nghèo'],
  ['Hộ cận nghèo chiếm 11,5% (tương đương 710 hộ).', 'Hộ cận nghèo'],
])('how many a rate comes to are those that it is of: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it('children of a rate are named by it, whatever they are called', () =>
  expect(labelsOf('Tỷ lệ huy động trẻ 6 tuổi vào lớp 1 đạt 98% (120/122 em).').at(-1)).toBe(
    'huy động trẻ 6 tuổi vào lớp 1',
  ));

it('an area in the bracket of counted facilities is theirs', () =>
  expect(labelsOf('12 CCN có tỷ lệ lấp đầy 78%; 5 KCN (1.129 ha).').at(-1)).toBe('diện tích KCN'));

it('what a bracket says of another time is named by what is compared', () =>
  expect(labelsOf('Sản lượng tôm đạt 37 tấn, giảm 8% so cùng kỳ (40 tấn).').at(-1)).toBe('Sản lượng tôm'));
