import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('all of a list that opens as estimated is', () =>
  expect(
    rows(
      read(
        'Cơ cấu kinh tế chuyển dịch đúng hướng; ước năm 2025: công nghiệp chiếm 55% (tăng 2% so với năm 2020); dịch vụ chiếm 28%.',
      ).indicators,
      'obs_status',
    ),
  ).toEqual([['E'], ['E'], ['E']]));
