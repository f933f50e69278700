import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('what animals of two kinds fell ill with is said once, behind the last', () => {
  expect(labelsOf('Dịch tả xảy ra tại 5 xã làm 216 con trâu, bò và 155 con lợn mắc bệnh.').slice(1)).toEqual([
    'con trâu, bò mắc bệnh dịch tả',
    'con lợn mắc bệnh dịch tả',
  ]);
  expect(labelsOf('Bệnh dại xảy ra ở 3 xã làm 12 con chó và 2 con mèo chết.').slice(1)).toEqual([
    'con chó chết do bệnh dại',
    'con mèo chết do bệnh dại',
  ]);
  expect(labelsOf('Dịch lở mồm long móng làm 267 con trâu bò; 153 con lợn mắc bệnh.')).toEqual([
    'con trâu bò mắc bệnh dịch lở mồm long móng',
    'con lợn mắc bệnh dịch lở mồm long móng',
  ]);
});

it('each with what came to it alone', () =>
  expect(labelsOf('Trong tháng có 12 con bò ốm, 5 con lợn bị chết.')).toEqual(['con bò ốm', 'con lợn bị chết']));
