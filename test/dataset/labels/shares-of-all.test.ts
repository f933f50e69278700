import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  ['Kinh tế số đạt 12% GRDP.', 'Kinh tế số so với GRDP'],
  ['Lực lượng dân quân đạt 1,4% so với dân số, tăng 2 người.', 'Lực lượng dân quân so với dân số'],
  ['Tỷ lệ tham gia bảo hiểm y tế đạt 94% dân số.', 'Tỷ lệ tham gia bảo hiểm y tế'],
  ['Kinh tế số tăng 12%.', 'Kinh tế số'],
])('what a percentage is of stands behind it: %s', (text, label) => expect(labelsOf(text)[0]).toBe(label));

it('a time behind what a share is of is none of it', () =>
  expect(labelsOf('Phấn đấu kinh tế số chiếm 30% GRDP vào năm 2030.')[0]).toBe('kinh tế số so với GRDP'));
