import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  [
    'Diện tích cây ăn quả trồng mới đạt 65 ha, tăng 8% so với năm trước; bao gồm, 40 ha xoài, 25 ha nhãn.',
    [
      'Diện tích cây ăn quả trồng mới',
      'Diện tích cây ăn quả trồng mới',
      'Diện tích xoài trồng mới',
      'Diện tích nhãn trồng mới',
    ],
  ],
  [
    'Diện tích lúa bị ngập 65 ha, gồm 40 ha lúa mùa, 25 ha lúa nương.',
    ['Diện tích lúa bị ngập', 'Diện tích lúa mùa bị ngập', 'Diện tích lúa nương bị ngập'],
  ],
  [
    'Trồng mới 65 ha rừng, bao gồm: 40 ha rừng sản xuất, 25 ha rừng phòng hộ.',
    ['diện tích trồng mới rừng', 'diện tích trồng mới rừng sản xuất', 'diện tích trồng mới rừng phòng hộ'],
  ],
])('what came to a whole came to its parts: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('land that was given is no plan, and `bao gồm` is no name', () =>
  expect(said('Tổng diện tích đất được giao 65 ha, bao gồm: 40 ha đất ở.')).toEqual([
    ['Tổng diện tích đất được giao', 'level', 65, null],
    ['diện tích đất ở được giao', 'level', 40, 65],
  ]));
