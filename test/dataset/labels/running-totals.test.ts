import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Tiêm phòng: cúm gia cầm 1.250 liều, lũy kế 8.940 liều; lở mồm long móng 124 liều, lũy kế 240 liều.',
    ['tiêm phòng cúm gia cầm', 'tiêm phòng cúm gia cầm', 'tiêm phòng lở mồm long móng', 'tiêm phòng lở mồm long móng'],
  ],
  ['Trong tháng có 9 hộ mới, lũy kế 40 hộ nghèo.', ['hộ mới', 'hộ nghèo']],
])('a running total is of what is counted before it, unless it has a noun of its own: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
