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

it('first figures are provisional all through a sentence that opens with them, but for estimates', () => {
  const statuses = (text: string) => rows(read(text).indicators, 'obs_status').flat();
  expect(
    statuses('Theo thống kê sơ bộ của các xã, lốc xoáy làm 3 người bị thương, 43 nhà bị sập, 12 ha lúa bị ngập.'),
  ).toEqual(['P', 'P', 'P']);
  expect(statuses('Theo báo cáo sơ bộ, năng suất lúa ước đạt 65 tạ/ha, giảm 0,7 tạ/ha.')).toEqual(['E', 'E']);
});
