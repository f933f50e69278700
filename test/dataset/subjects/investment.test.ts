import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  [
    'Năm 2024, tỉnh được giao tổng vốn đầu tư công 7.895 tỷ đồng.',
    [['tổng vốn đầu tư công được giao', 'target', 7895, null]],
  ],
  ['Huyện được Trung ương giao trên 1.700 tỷ đồng để giảm nghèo.', [['vốn được giao', 'target', 1700, null]]],
  [
    'Có 5 dự án điều chỉnh tăng vốn, đạt 104,79 triệu USD, tăng 60,7% so với cùng kỳ.',
    [
      ['dự án điều chỉnh tăng vốn', 'count', 5, null],
      ['tổng vốn dự án điều chỉnh tăng vốn', 'level', 104.79, null],
      ['tổng vốn dự án điều chỉnh tăng vốn', 'change', 60.7, 104.79],
    ],
  ],
  [
    'Các khu công nghiệp có tỷ lệ lấp đầy cao là KCN Nà Lộc: 100%; KCN Nậm Mu: 91,5%.',
    [
      ['tỷ lệ lấp đầy KCN Nà Lộc', 'level', 100, null],
      ['tỷ lệ lấp đầy KCN Nậm Mu', 'level', 91.5, null],
    ],
  ],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));

it('a plan ends where a clause with a figure of its own begins', () => {
  const [first] = said('Cấp tỉnh giải ngân đạt 18,3% kế hoạch và cấp huyện đạt 24,2% kế hoạch.');
  expect(first).toEqual(['Cấp tỉnh giải ngân so với kế hoạch', 'share', 18.3, null]);
});
