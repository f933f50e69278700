import { expect, it } from 'vitest';
import { periodsOf, read, rows, valuesOf } from './read.ts';

it('the year that something was founded in dates nothing that it has', () =>
  expect(
    rows(read('Xã được thành lập năm 1997, có 640 hộ. Năm 2023, xã có 600 hộ.').indicators, 'time_period').flat(),
  ).toEqual([null, '2023']));

it('what was asked in the new year dates nothing', () =>
  expect(periodsOf('Theo kết quả điều tra hộ nghèo đầu năm, xã còn 12% hộ nghèo.')).toEqual([['share', null]]));

it('since when is no part of what is counted', () =>
  expect(valuesOf('Tháng 5/2023 có 41 ca mắc sốt xuất huyết, lũy kế từ đầu năm 186 ca.')).toEqual([
    ['ca mắc sốt xuất huyết', 41],
    ['ca mắc sốt xuất huyết', 186],
  ]));
