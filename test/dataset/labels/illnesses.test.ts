import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Sốt xuất huyết: ghi nhận 48 ca mắc, trong đó 2 ca tử vong; số ổ dịch phát hiện 6 ổ, đã xử lý 5 ổ.',
    [
      'ca mắc sốt xuất huyết',
      'ca tử vong do sốt xuất huyết',
      'số ổ dịch phát hiện sốt xuất huyết',
      'xử lý ổ dịch phát hiện sốt xuất huyết',
    ],
  ],
  [
    'COVID-19: ghi nhận 96 ca mắc, điều trị khỏi 90 ca, tử vong 5 ca.',
    ['ca mắc COVID-19', 'điều trị khỏi ca mắc COVID-19', 'ca tử vong do COVID-19'],
  ],
])('those who fell ill are of the illness that their block names: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it.each([['Công tác phòng, chống COVID-19 được chú trọng. Trong tháng ghi nhận 3 ca tử vong.', 'ca tử vong']])(
  'and of no other: %s',
  (text, label) => expect(labelsOf(text)).toEqual([label]),
);
