import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('bare numbers of deeds in a list count what the last of them names', () => {
  const { indicators } = read(
    'Năm 2023, huyện bổ nhiệm 06, bổ nhiệm lại 11, điều động 14 công chức lãnh đạo. Công an đã bắt 12, vận động đầu thú 03 đối tượng truy nã.',
  );
  expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure', 'measure')).toEqual([
    ['bổ nhiệm công chức lãnh đạo', 6, '{staff_member}', 'count'],
    ['bổ nhiệm lại công chức lãnh đạo', 11, '{staff_member}', 'count'],
    ['điều động công chức lãnh đạo', 14, '{staff_member}', 'count'],
    ['bắt đối tượng truy nã', 12, '{suspect}', 'count'],
    ['vận động đầu thú đối tượng truy nã', 3, '{suspect}', 'count'],
  ]);
});
