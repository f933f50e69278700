import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  [
    'Chỉ số sản xuất công nghiệp (IIP) tăng so tháng trước (+9,8%) và tăng so với tháng cùng kỳ (+3,4%). Các phân ngành tăng so với tháng trước: công nghiệp khai khoáng (+8,3%), công nghiệp chế biến, chế tạo (+10,3%), cung cấp nước, xử lý rác thải (+2,7%).',
    [
      'Chỉ số sản xuất công nghiệp (IIP)',
      'Chỉ số sản xuất công nghiệp (IIP)',
      'Chỉ số sản xuất công nghiệp khai khoáng',
      'Chỉ số sản xuất công nghiệp chế biến, chế tạo',
      'Chỉ số sản xuất cung cấp nước, xử lý rác thải',
    ],
  ],
  [
    'Một số sản phẩm công nghiệp tăng so với tháng trước như: đường các loại (+40,3%), vỏ, ruột xe (+11,1%).',
    ['sản phẩm công nghiệp: đường các loại', 'sản phẩm công nghiệp: vỏ, ruột xe'],
  ],
  [
    'GRDP năm 2022 đạt 4.500 tỷ đồng, so với CK giảm nhiều (-9,3%). Khu vực dịch vụ tăng khá cao (+3,6%).',
    ['GRDP', 'GRDP', 'GRDP: khu vực dịch vụ'],
  ],
  ['Lũy kế 11 tháng, riêng ngành khai khoáng giảm so với cùng kỳ (-9,2%).', ['ngành khai khoáng']],
])('what moved stands before the bracket of its sign: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('behind a change it is that change', () =>
  expect(labelsOf('Toàn huyện xảy ra 12 vụ cháy, giảm 4 vụ (-25%).')).toEqual(Array(3).fill('vụ cháy')));

it('behind the noun of a count that moved, a bracket says the same once more', () =>
  expect(
    said(
      'Năm 2023 xảy ra 40 vụ cháy, làm chết 12 người; so với năm 2022 giảm 4 vụ (-9%), giảm 3 người chết (-20%).',
    ).slice(2),
  ).toEqual([
    ['vụ cháy', 'change', -4, 40],
    ['vụ cháy', 'change', -9, 40],
    ['vụ cháy làm chết', 'change', -3, 12],
    ['vụ cháy làm chết', 'change', -20, 12],
  ]));
