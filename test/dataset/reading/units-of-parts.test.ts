import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('what counts of staff and beds are for how many people is said behind the last of them', () =>
  expect(
    rows(read('Phấn đấu có 9 bác sĩ, 2 dược sĩ đại học và 28 giường bệnh/vạn dân.').indicators, 'unit_measure'),
  ).toEqual([['{doctor}/10*4{person}'], ['{health_worker}/10*4{person}'], ['{bed}/10*4{person}']]));
