import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('those of a level of school are of all that their sentence breaks down', () =>
  expect(labelsOf('Số học sinh bỏ học là 90 học sinh, trong đó tiểu học 8 học sinh, THCS 82 học sinh.')).toEqual([
    'Số học sinh bỏ học',
    'học sinh bỏ học: tiểu học',
    'học sinh bỏ học: THCS',
  ]));

it('pupils of a level are that and no more where all are told by their noun alone', () =>
  expect(labelsOf('Toàn huyện có 90 học sinh, trong đó tiểu học 58 học sinh.').at(-1)).toBe('học sinh tiểu học'));
