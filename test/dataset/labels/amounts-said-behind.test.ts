import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('amounts that a sentence opens with are what it says they are', () => {
  const { indicators } = read(
    'Gần 338 tỷ đồng là nhu cầu vốn để sửa chữa các tuyến đường. 52 triệu USD và 934 tỷ đồng là tổng nguồn vốn cấp mới của các doanh nghiệp.',
  );
  expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([
    ['nhu cầu vốn để sửa chữa các tuyến đường', 338, 'VND'],
    ['tổng nguồn vốn cấp mới của các doanh nghiệp', 52, 'USD'],
    ['tổng nguồn vốn cấp mới của các doanh nghiệp', 934, 'VND'],
  ]);
});
