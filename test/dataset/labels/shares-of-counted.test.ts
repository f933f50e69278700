import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  [
    'Kết nạp 85 đảng viên, trong đó nữ 41%, dân tộc thiểu số chiếm 86%.',
    ['Kết nạp đảng viên: nữ', 'Kết nạp đảng viên: dân tộc thiểu số'],
    85,
  ],
  [
    'Tạo việc làm cho 120 lao động, đạt 106% kế hoạch, trong đó lao động nữ 46%.',
    ['Tạo việc làm lao động: lao động nữ'],
    120,
  ],
  ['Xã có 1.200 hộ, trong đó hộ Mông 46%, hộ Thái 30%.', ['hộ Mông', 'hộ Thái'], 1200],
])('how many of those counted are of a group is a share of them: %s', (text, labels, whole) =>
  expect(
    said(text)
      .slice(-labels.length)
      .map(([label, measure, , parent]) => [label, measure, parent]),
  ).toEqual(labels.map((label) => [label, 'share', whole])),
);

it('a rate, or a share of all before, is none of them', () => {
  expect(said('Có 85 hộ thoát nghèo, trong đó tỷ lệ hộ nghèo còn 5%.').at(-1)?.slice(0, 2)).toEqual([
    'tỷ lệ hộ nghèo',
    'level',
  ]);
  expect(said('Hộ nghèo có 87 hộ, chiếm 28%, cận nghèo 13%.').at(-1)?.[0]).not.toBe('Hộ nghèo: cận nghèo');
});
