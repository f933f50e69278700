import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('money behind several who were dealt with is of what was done to all of them', () =>
  expect(labelsOf('Xử phạt 14 tổ chức và 9 cá nhân với tổng số tiền 310 triệu đồng.')).toEqual([
    'Xử phạt tổ chức',
    'Xử phạt cá nhân',
    'tổng số tiền xử phạt',
  ]));
