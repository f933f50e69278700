import { expect, it } from 'vitest';
import { inReport, read } from '../read.ts';

it('what a report of a village says of the district is not of the village', () => {
  const { indicators } = read(inReport('Toàn huyện có 12 xã. Toàn bản có 40 hộ.', undefined, 'bản Nà Khoa'));
  expect(indicators.map(({ ref_area_scope, ref_area }) => [ref_area_scope, ref_area])).toEqual([
    ['Toàn huyện', null],
    ['Toàn bản', expect.stringContaining('na-khoa')],
  ]);
});
