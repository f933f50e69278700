import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('a number in brackets with a point opens an entry, and all of them stand under what opens their list', () =>
  expect(
    rows(
      read(
        '* Các chỉ tiêu chủ yếu đến năm 2025:\n\n(1). Tỷ lệ lao động qua đào tạo đạt 67%.\n\n(2). Tỷ lệ tăng dân số tự nhiên 1,05%.\n\n(3). Bê tông hóa 2,5 km đường hẻm.',
      ).indicators,
      'obs_value',
      'measure',
      'time_period',
    ),
  ).toEqual([
    [67, 'target', '2025'],
    [1.05, 'target', '2025'],
    [2.5, 'target', '2025'],
  ]));
