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

it('what was foreseen and not reached makes no forecast', () =>
  expect(
    rows(
      read('Sản xuất chưa đạt dự kiến nhưng thu ngân sách đạt 87 tỷ đồng. Năm sau dự kiến thu 90 tỷ đồng.').indicators,
      'obs_status',
    ),
  ).toEqual([['A'], ['F']]));
