import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('bodies that did the same are told apart', () =>
  expect(labelsOf('Năm 2023, HĐND tỉnh ban hành 8 văn bản, UBND tỉnh ban hành 50 văn bản để chỉ đạo.')).toEqual([
    'HĐND tỉnh ban hành văn bản',
    'UBND tỉnh ban hành văn bản',
  ]));

it('one body alone needs no name', () =>
  expect(labelsOf('Năm 2023, UBND tỉnh ban hành 50 văn bản.')).toEqual(['ban hành văn bản']));

it('also where each did a part', () =>
  expect(
    said(
      'Đảng bộ thi hành kỷ luật 9 đảng viên, trong đó: Ban Thường vụ Đảng ủy thi hành kỷ luật 02 trường hợp, chi bộ thi hành kỷ luật 07 trường hợp.',
    ),
  ).toEqual([
    ['thi hành kỷ luật đảng viên', 'count', 9, null],
    ['trường hợp Ban Thường vụ Đảng ủy thi hành kỷ luật', 'count', 2, 9],
    ['trường hợp chi bộ thi hành kỷ luật', 'count', 7, 9],
  ]));
