import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('another measure behind a plan is none of its words', () =>
  expect(said('Diện tích lúa đạt 50 ha, đạt 72% so kế hoạch năm và sản lượng ngô đạt 23 tấn.')).toEqual([
    ['Diện tích lúa', 'level', 50, null],
    ['Diện tích lúa so với kế hoạch năm', 'share', 72, 50],
    ['sản lượng ngô', 'level', 23, null],
  ]));

it('what a base stands before without a comma is told by itself', () =>
  expect(
    labelsOf('Tổng doanh thu đạt 816 tỷ đồng, tăng 2% so với cùng kỳ trong đó doanh thu lữ hành đạt 104 tỷ đồng.'),
  ).toEqual(['Tổng doanh thu', 'Tổng doanh thu', 'Tổng doanh thu: doanh thu lữ hành']));

it('that something was so all along is no part of its name', () =>
  expect(said('Duy trì sĩ số học sinh luôn đạt trên 97%.')[0]?.[0]).toBe('Duy trì sĩ số học sinh'));
