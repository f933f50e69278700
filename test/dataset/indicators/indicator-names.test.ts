import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Mưa lũ làm bị thương 3 người.', null],
  ['Bão làm hư hỏng 75 m đường giao thông, bị thương 3 người.', null],
  ['Về tai nạn giao thông, số người bị thương là 3 người.', 'traffic_injuries'],
])('those hurt in traffic are told where the text is about it: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code').at(-1)).toEqual([code]),
);

it.each([
  ['Diện tích đất ở 40 ha.', null],
  ['Tổng diện tích đất 65 ha.', null],
  ['Diện tích đất rừng 45 ha.', 'forestry_land_area'],
])('land of no kind is none of woods: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code')).toEqual([[code]]),
);
