import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Sản lượng tôm đạt 500 tấn, bao gồm: sản lượng khai thác 183 tấn, sản lượng nuôi trồng 194 tấn.', 'tôm'],
  ['Tổng sản lượng thủy sản đạt 500 tấn, gồm: sản lượng khai thác 183 tấn, sản lượng nuôi trồng 194 tấn.', 'thủy sản'],
  ['Sản lượng thủy sản đạt 500 tấn; trong đó khai thác 183 tấn, nuôi trồng 194 tấn.', 'thủy sản'],
])('what was caught and what was raised is of what all of it is: %s', (text, kind) =>
  expect(labelsOf(text).slice(1)).toEqual([`sản lượng khai thác ${kind}`, `sản lượng nuôi trồng ${kind}`]),
);

it('an entry that names a branch of fishery says of what its measure is, as the heading or the entry itself tells', () =>
  expect(
    labelsOf(
      `## Thủy sản

- Khai thác: sản lượng tháng 9 ước 1.845 tấn; trong đó cá 1.124 tấn.

- Nuôi trồng: diện tích thả nuôi tôm nước lợ 421 ha, thiệt hại 18 ha; sản lượng thu hoạch 210 tấn.

- Nuôi trồng thủy sản: diện tích 510 ha.`,
    ),
  ).toEqual([
    'sản lượng khai thác thủy sản',
    'sản lượng khai thác thủy sản: cá',
    'diện tích thả nuôi tôm nước lợ',
    'diện tích thiệt hại tôm nước lợ',
    'sản lượng thu hoạch tôm nước lợ',
    'diện tích nuôi trồng thủy sản',
  ]));
