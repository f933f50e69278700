import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('how much of the whole economy an amount is stands behind how it moved', () =>
  expect(said('Tổng vốn đầu tư toàn xã hội đạt 900 tỷ đồng, tăng 9% so với năm 2021 và bằng 33% GRDP.').at(-1)).toEqual(
    ['Tổng vốn đầu tư toàn xã hội so với GRDP', 'share', 33, 900],
  ));
