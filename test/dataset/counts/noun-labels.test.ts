import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('a rate at another time is of what it is told of', () =>
  expect(labelsOf('Tỷ số giới tính khi sinh là 109 nam/100 nữ (năm 2022 là 112 nam/100 nữ).')).toEqual([
    'Tỷ số giới tính khi sinh',
    'Tỷ số giới tính khi sinh',
  ]));
