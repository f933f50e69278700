import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Diện tích sản xuất VietGAP là 240 ha. Trong đó, diện tích rau đạt 170 ha, chè 16 ha.',
    ['Diện tích sản xuất VietGAP', 'diện tích rau VietGAP', 'diện tích chè VietGAP'],
  ],
  [
    'Huyện có 120 ha cây trồng đạt tiêu chuẩn VietGAP, trong đó cây ăn quả 70 ha, rau 30 ha.',
    [
      'diện tích cây trồng đạt tiêu chuẩn VietGAP',
      'diện tích cây ăn quả đạt tiêu chuẩn VietGAP',
      'diện tích rau đạt tiêu chuẩn VietGAP',
    ],
  ],
  [
    'Hơn 80 ha cây ăn quả bị ảnh hưởng (trong đó có 20 ha bưởi và 60 ha cam).',
    ['diện tích cây ăn quả bị ảnh hưởng', 'diện tích bưởi bị ảnh hưởng', 'diện tích cam bị ảnh hưởng'],
  ],
])('crops of an area are grown as all of it is: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
