import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('bodies that did the same are told apart', () =>
  expect(labelsOf('Năm 2023, HĐND tỉnh ban hành 8 văn bản, UBND tỉnh ban hành 50 văn bản để chỉ đạo.')).toEqual([
    'HĐND tỉnh ban hành văn bản',
    'UBND tỉnh ban hành văn bản',
  ]));

it('one body alone needs no name', () =>
  expect(labelsOf('Năm 2023, UBND tỉnh ban hành 50 văn bản.')).toEqual(['ban hành văn bản']));
