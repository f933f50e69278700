import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it.each([
  ['Tặng 120 suất quà tổng trị giá 60 triệu đồng.', ['Tặng suất quà', 'tổng trị giá tặng suất quà']],
  ['Hỗ trợ 45 hộ nghèo kinh phí trên 90 triệu đồng.', ['Hỗ trợ hộ nghèo', 'kinh phí hỗ trợ hộ nghèo']],
])('ends the noun of a count before how much is told of those counted: %s', (text, labels) => {
  expect(labelsOf(text)).toEqual(labels);
});

it('ends the noun of a class of facilities there, too', () => {
  const { facilities, indicators } = read('Xây 71 nhà Đại đoàn kết trị giá 4,26 tỷ đồng.');
  expect(rows(facilities, 'name_vi', 'count')).toEqual([['nhà Đại đoàn kết', 71]]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['trị giá nhà Đại đoàn kết', 4.26]]);
});
