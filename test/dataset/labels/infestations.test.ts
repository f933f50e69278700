import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('areas are told by what came over them and by the pest that the clause names', () =>
  expect(
    labelsOf(
      'Rầy nâu nhiễm 450 ha (giảm 30 ha), nhiễm nặng 20 ha, phòng trừ 300 ha; bệnh đạo ôn lá nhiễm 230 ha, nặng 12 ha.',
    ),
  ).toEqual([
    'diện tích nhiễm rầy nâu',
    'diện tích nhiễm rầy nâu',
    'diện tích nhiễm nặng rầy nâu',
    'diện tích phòng trừ rầy nâu',
    'diện tích nhiễm bệnh đạo ôn lá',
    'diện tích nặng bệnh đạo ôn lá',
  ]));

it('not where no pest is named', () =>
  expect(labelsOf('Diện tích lúa 450 ha, phòng trừ 300 ha.').at(-1)).not.toContain('lúa lúa'));
