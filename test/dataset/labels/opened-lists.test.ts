import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Một số tỉnh xảy ra cháy rừng nhiều gồm: Lai Châu 2 vụ thiệt hại 8 ha; Quảng Ninh 3 vụ.',
    ['vụ cháy rừng Lai Châu', 'vụ cháy rừng Lai Châu diện tích thiệt hại', 'vụ cháy rừng Quảng Ninh'],
  ],
  [
    'Các huyện có nhiều ca mắc sốt xuất huyết là: Mường La 25 ca, Sốp Cộp 12 ca.',
    ['ca mắc sốt xuất huyết Mường La', 'ca mắc sốt xuất huyết Sốp Cộp'],
  ],
  [
    'Một số địa phương xảy ra nhiều vụ đuối nước như: Mường La 3 vụ; Sốp Cộp 2 vụ.',
    ['vụ đuối nước Mường La', 'vụ đuối nước Sốp Cộp'],
  ],
  ['Các huyện có nhiều ca mắc sởi gồm: Mường La 25 ca tử vong.', ['ca tử vong Mường La']],
])('cases in the places of a list are of what these are said to have many of: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it.each([
  [
    'Một số địa phương để xảy ra nhiều vụ vi phạm lâm luật gồm: Nà Mu 19 vụ, diện tích thiệt hại 2,5 ha; Khe Lay 9 vụ.',
    ['vụ vi phạm lâm luật Nà Mu', 'diện tích thiệt hại', 'vụ vi phạm lâm luật Khe Lay'],
  ],
  ['Các xã có nhiều hộ nghèo nhất là: Nà Mu 190 hộ, Khe Lay 95 hộ.', ['hộ nghèo Nà Mu', 'hộ nghèo Khe Lay']],
  // What has its own noun is that.
  ['Các xã có nhiều hộ nghèo gồm: Nà Mu 19 thôn, Khe Lay 9 thôn.', ['thôn Nà Mu', 'thôn Khe Lay']],
])('members of a list are counted by what each has many of: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
