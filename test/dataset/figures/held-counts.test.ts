import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  [
    'Tổng dư nợ 12 chương trình tín dụng đạt hơn 860 tỷ đồng, tăng 45 tỷ đồng.',
    [
      ['chương trình tín dụng', 'count', 12],
      ['Tổng dư nợ chương trình tín dụng', 'level', 860],
      ['Tổng dư nợ chương trình tín dụng', 'change', 45],
    ],
  ],
  [
    'Trong năm, kinh phí hỗ trợ 85 hộ nghèo là 420 triệu đồng.',
    [
      ['hộ nghèo', 'count', 85],
      ['kinh phí hỗ trợ hộ nghèo', 'level', 420],
    ],
  ],
  [
    'Tổng diện tích 9 xã là 31.000 ha.',
    [
      ['số xã', 'count', 9],
      ['Tổng diện tích xã', 'level', 31000],
    ],
  ],
  // Behind `cho` and `của` nothing need lead to money.
  [
    'Tổng đầu tư cho 12 tuyến đường hơn 35 tỷ đồng.',
    [
      ['tuyến đường', 'count', 12],
      ['Tổng đầu tư tuyến đường', 'level', 35],
    ],
  ],
  [
    'Tổng mức đầu tư của 6 công trình là 21 tỷ đồng.',
    [
      ['công trình', 'count', 6],
      ['Tổng mức đầu tư công trình', 'level', 21],
    ],
  ],
  // Without a word between, what they got stands behind those counted.
  ['Hỗ trợ kinh phí 85 hộ, 420 triệu đồng.', [['Hỗ trợ kinh phí hộ', 'count', 85]]],
])('those counted in the name of what the next figure measures: %s', (text, expected) =>
  expect(
    said(text)
      .slice(0, expected.length)
      .map((row) => row.slice(0, 3)),
  ).toEqual(expected),
);

it('when that was is no part of the name of those counted', () =>
  expect(labelsOf('Sản lượng cá ngừ của 3 tỉnh ven biển 10 tháng năm 2016 là 15.041 tấn.').at(-1)).toBe(
    'Sản lượng cá ngừ tỉnh ven biển',
  ));

it('a count before an amount of its own is no part of what names an amount before it', () =>
  expect(
    labelsOf('Có 46 dự án có vốn đầu tư nước ngoài và 23 dự án trong nước với số vốn đăng ký là 812 triệu USD.'),
  ).toEqual(['dự án có vốn đầu tư nước ngoài', 'dự án trong nước', 'số vốn đăng ký dự án trong nước']));

it.each([
  ['Tổng dung tích 62 hồ chứa do tỉnh quản lý còn 86 triệu m3.', 'Tổng dung tích hồ chứa do tỉnh quản lý'],
  ['Tổng công suất 12 nhà máy thủy điện trên địa bàn đạt 340 MW.', 'Tổng công suất nhà máy thủy điện trên địa bàn'],
  ['Tổng diện tích 45 vườn ươm được cấp phép là 12 ha.', 'Tổng diện tích vườn ươm được cấp phép'],
  ['Tổng kinh phí thực hiện 12 mô hình khuyến nông là 3 tỷ đồng.', 'Tổng kinh phí mô hình khuyến nông'],
])('the size of those counted: %s', (text, label) => expect(labelsOf(text)).toContain(label));
