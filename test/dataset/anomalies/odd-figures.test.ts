import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Thu ngân sách đạt 4.2 tỷ đồng.', '4,2 tỷ đồng'],
  ['Thu ngân sách đạt 1,234.5 tỷ đồng.', '1.234,5 tỷ đồng'],
  ['Diện tích ngô đạt l20 ha.', '120 ha'],
])('a slip in a figure is told as it should be: %s', (text, suggestion) =>
  expect(read(text).anomalies.map((each) => each.suggestion)).toContain(suggestion),
);
