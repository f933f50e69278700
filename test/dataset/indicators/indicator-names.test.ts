import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Mưa lũ làm bị thương 3 người.', null],
  ['Bão làm hư hỏng 75 m đường giao thông, bị thương 3 người.', null],
  ['Về tai nạn giao thông, số người bị thương là 3 người.', 'traffic_injuries'],
])('those hurt in traffic are told where the text is about it: %s', (text, code) =>
  expect(rows(read(text).indicators, 'indicator_code').at(-1)).toEqual([code]),
);
