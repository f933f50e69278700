import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Xảy ra 6 đợt thiên tai (gồm 4 đợt mưa, 2 đợt rét đậm), thiệt hại 45 tỷ đồng.',
    ['đợt thiên tai', 'đợt mưa', 'đợt rét đậm', 'đợt thiên tai thiệt hại'],
  ],
  ['Xảy ra 2 vụ cháy, làm bị thương 1 người.', ['vụ cháy', 'vụ cháy làm bị thương']],
])('what comes of an event is named behind it, outside of brackets that closed: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('what several disasters did is of none of them alone', () =>
  expect(labelsOf('Xảy ra 12 đợt dông lốc, 3 trận mưa đá, làm 2 người chết.').at(-1)).toBe('người chết'));

it('an area that was harmed is so by the cases before it', () =>
  expect(
    labelsOf('Xảy ra 4 vụ cháy rừng, diện tích thiệt hại 3,7 ha. Có 12 vụ phá rừng với diện tích bị thiệt hại 5,6 ha.'),
  ).toEqual(['vụ cháy rừng', 'diện tích thiệt hại do cháy rừng', 'vụ phá rừng', 'diện tích bị thiệt hại do phá rừng']));

it('what followed an event is of it, also where it is called that', () =>
  expect(
    labelsOf('Tội phạm xâm phạm sở hữu xảy ra 31 vụ, tăng 2 vụ, hậu quả làm chết 1 người, bị thương 3 người.'),
  ).toEqual([
    'vụ tội phạm xâm phạm sở hữu',
    'vụ tội phạm xâm phạm sở hữu',
    'vụ tội phạm xâm phạm sở hữu làm chết',
    'vụ tội phạm xâm phạm sở hữu bị thương',
  ]));

it('what followed several events of a list is of all of them', () =>
  expect(labelsOf('Xảy ra 12 vụ cháy, 2 vụ nổ, làm chết 1 người, bị thương 3 người.').slice(2)).toEqual([
    'vụ cháy, vụ nổ làm chết',
    'vụ cháy, vụ nổ bị thương',
  ]));

it('people come to harm by all of several disasters, whatever sign stands between these', () =>
  expect(
    labelsOf(
      'Địa phương chịu ảnh hưởng của 12 trận mưa lớn và 02 vụ sạt lở bờ sông; làm 10 người chết; 07 người bị thương.',
    ),
  ).toEqual(['trận mưa lớn', 'vụ sạt lở bờ sông', 'người chết', 'người bị thương']));
