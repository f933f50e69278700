import { expect, it } from 'vitest';
import { inReport, labelsOf, read, rows, said } from '../read.ts';

it.each([
  [
    'Thực hiện chuyển đổi cơ cấu cây trồng, toàn tỉnh đã chuyển đổi được 510 ha đất trồng lúa.',
    'diện tích chuyển đổi đất trồng lúa',
  ],
  ['Triển khai thực hiện công tác dồn điền đổi thửa, huyện đã xây dựng được 12 km kênh mương.', 'xây dựng kênh mương'],
])('what was carried out stands before who did what of it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('a list of areas names the measure once', () =>
  expect(labelsOf('Diện tích một số cây trồng chính: diện tích lúa đã cấy 213 ha; diện tích ngô 30 ha.')).toEqual([
    'diện tích lúa đã cấy',
    'diện tích ngô',
  ]));

it.each([
  ['Vụ Mùa-hè thu 2023, toàn tỉnh đã gieo trồng được 360 ha.', 'diện tích gieo trồng Vụ Mùa-hè thu'],
  ['Diện tích gieo trồng vụ Hè Thu - Mùa đạt 120 ha.', 'Diện tích gieo trồng vụ Hè Thu - Mùa'],
])('two seasons that a dash joins are one: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('what moved against the year before and the plan is the same', () =>
  expect(said('Sản lượng lúa đạt 97 tấn, tăng 1,5% so cùng kỳ và tăng 3,4% so với kế hoạch.').slice(1)).toEqual([
    ['Sản lượng lúa', 'change', 1.5, 97],
    ['Sản lượng lúa so với kế hoạch', 'change', 3.4, null],
  ]));

it('an output of its year is of the crop told before', () =>
  expect(labelsOf('Diện tích cam đạt 96 ha, sản lượng niên vụ đạt 166 tấn.')).toEqual([
    'Diện tích cam',
    'sản lượng cam',
  ]));

it('what is so in a year that opens a sentence is a goal, where that is still to come', () =>
  expect(
    rows(
      read(inReport('Năm 2025, tỷ trọng chăn nuôi đạt 35%.\n\nNăm 2024, tỷ trọng chăn nuôi đạt 33%.')).indicators,
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['target', 35],
    ['level', 33],
  ]));

it('a word with one horn of two is the same word', () =>
  expect(said('Sản lượng thịt uớc đạt 300 tấn, tăng 3% so với năm truớc.').map(([label]) => label)).toEqual([
    'Sản lượng thịt',
    'Sản lượng thịt',
  ]));

it('what was done next is no part of what stands behind an area', () =>
  expect(labelsOf('Đã thu hoạch 120 ha lúa và gieo trồng được 45 ha ngô.')).toEqual([
    'diện tích thu hoạch lúa',
    'diện tích gieo trồng ngô',
  ]));

it('on all of the area is where', () =>
  expect(labelsOf('Tổng đàn lợn trên toàn tỉnh đạt 300 con. Số vụ vi phạm trên toàn huyện là 12 vụ.')).toEqual([
    'Tổng đàn lợn',
    'Số vụ vi phạm',
  ]));

it('an occasion by its name is no part of what happened', () =>
  expect(
    labelsOf('Trong đợt cao điểm (từ 20/6 đến 10/9/2022), trên địa bàn tỉnh đã xảy ra 15 vụ tai nạn giao thông.'),
  ).toEqual(['vụ tai nạn giao thông']));
