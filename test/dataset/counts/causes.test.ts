import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('causes of a list are of those that its first entry counts', () => {
  expect(labelsOf('Hộ nghèo do thiếu vốn 61 hộ, thiếu việc làm 23 hộ; không có đất 12 hộ.')).toEqual([
    'Hộ nghèo do thiếu vốn',
    'Hộ nghèo do thiếu việc làm',
    'Hộ nghèo do không có đất',
  ]);
  expect(labelsOf('Nguyên nhân: cháy do chập điện 7 vụ, bất cẩn 4 vụ.')).toEqual([
    'vụ cháy do chập điện',
    'vụ cháy do bất cẩn',
  ]);
});

it('others that a list counts have no cause', () =>
  expect(labelsOf('Hộ tái nghèo do thiên tai 5 hộ, hộ cận nghèo 9 hộ.')).toEqual([
    'Hộ tái nghèo do thiên tai',
    'hộ cận nghèo',
  ]));
