import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('a count that only its unit names is of what the one before it is', () => {
  expect(labelsOf('Số hộ nghèo giảm 41 hộ, còn 168 hộ.')).toEqual(['Số hộ nghèo', 'Số hộ nghèo']);
  expect(labelsOf('Phấn đấu giảm 45 hộ nghèo, còn 120 hộ.')).toEqual(['giảm hộ nghèo', 'hộ nghèo']);
  expect(labelsOf('Quy mô dân số năm 2025 khoảng 3.250 người, đến năm 2030 khoảng 3.600 người.')).toEqual([
    'Quy mô dân số',
    'Quy mô dân số',
  ]);
  expect(
    labelsOf('Số lao động: 2.140 người; dự báo đến năm 2028: 2.400 người; dự kiến năm 2033 là 2.700 người.'),
  ).toEqual(['Số lao động', 'Số lao động', 'Số lao động']);
});

it('what a direction of development or a need of money tells is aimed at', () =>
  expect(
    said(
      '- Nhu cầu vốn thực hiện quy hoạch: 156 tỷ đồng, trong đó vốn huy động 36 tỷ đồng.\n\n- Định hướng phát triển y tế: tổng diện tích 12 ha.',
    ).map(([, measure]) => measure),
  ).toEqual(['target', 'target', 'target']));

it('works that are to be made larger, each with the village where they are', () =>
  expect(
    rows(
      read('- Định hướng phát triển khu dân cư: mở rộng khu dân cư bản Nà Củng (2,4ha), bản Nậm Mu (1,8ha).').projects,
      'name_vi',
      'area_ha',
    ),
  ).toEqual([
    ['mở rộng khu dân cư bản Nà Củng', 2.4],
    ['mở rộng khu dân cư bản Nậm Mu', 1.8],
  ]));

it('counts the same in another year, where only their noun says so', () => {
  expect(said('Năm 2017 xã có 39 hộ nghèo, năm 2018 có 40 hộ.')).toEqual([
    ['hộ nghèo', 'count', 39, null],
    ['hộ nghèo', 'count', 40, null],
  ]);
});

it('what a count is to come to by the end of the year is of the same', () =>
  expect(
    labelsOf(
      'Đàn trâu có 1.250 con, ước thực hiện cả năm 1.300 con. Khám bệnh cho 90 lượt người, ước cả năm 120 lượt người.',
    ),
  ).toEqual(['Đàn trâu', 'Đàn trâu', 'Khám bệnh', 'Khám bệnh']));
