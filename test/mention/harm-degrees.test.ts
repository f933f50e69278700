import { expect, test } from 'vitest';
import { labelsOf } from '../dataset/read.ts';

test('how badly those were harmed that stand before it is no figure of its own', () => {
  expect(
    labelsOf(
      'Mưa đá làm 45 ha lúa bị thiệt hại trên 70%; 12 nhà bị hư hỏng trên 50% mái ngói; 35 nhà dân thiệt hại từ 30 đến 50%.',
    ),
  ).toEqual([
    'diện tích lúa bị thiệt hại trên 70%',
    'nhà bị hư hỏng trên 50% mái ngói',
    'nhà dân thiệt hại từ 30 đến 50%',
  ]);
});

test('a share behind a comma is one', () => expect(labelsOf('Diện tích lúa 120 ha, thiệt hại 30%.')).toHaveLength(2));
