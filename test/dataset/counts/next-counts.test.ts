import { expect, it } from 'vitest';
import { valuesOf } from '../read.ts';

it('what was recognised again is counted next', () =>
  expect(valuesOf('Huyện công nhận 6 sản phẩm của 5 chủ thể và công nhận lại 3 sản phẩm.').slice(1)).toEqual([
    ['chủ thể', 5],
    ['công nhận lại sản phẩm', 3],
  ]));
